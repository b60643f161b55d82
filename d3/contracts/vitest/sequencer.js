import { BaseSequencer } from 'vitest/node';
/** The order of the journey; what is not named stands where it stood. The last file looks back on all the others. */
const JOURNEY = [
    'sandbox-user',
    'installation',
    'device-server',
    'user',
    'oauth-client',
    'callback-url',
    'partner',
    'session',
    'every-answer',
];
export class JourneySequencer extends BaseSequencer {
    async sort(files) {
        return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
    }
}
function place({ moduleId }) {
    const name = /([\w-]+)\.contract\.\w+$/.exec(moduleId)?.[1] ?? '';
    return JOURNEY.indexOf(name);
}
