import { BaseSequencer, type TestSpecification } from 'vitest/node';
export declare class JourneySequencer extends BaseSequencer {
    sort(files: TestSpecification[]): Promise<TestSpecification[]>;
}
