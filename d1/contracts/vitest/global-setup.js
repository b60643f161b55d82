import { leave } from "../leave.js";
import { openTarget } from "../target.js";
import { arrive } from "../visit.js";
/** Enters the bank before the first contract file, and leaves it as it was found after the last. */
export default async function enterAndLeave(project) {
    const target = await openTarget(process.env['CONTRACT_TARGET'] ?? 'mock');
    const visit = await arrive(target, optionsFromEnvironment());
    project.provide('visit', visit);
    project.provide('everything', false);
    return async () => {
        if (target.name !== 'mock')
            await leave(visit, [...visit.journal, ...saidBy(project)]);
        await target.close();
    };
}
function optionsFromEnvironment() {
    const apiKey = process.env['BUNQ_API_KEY'];
    return apiKey === undefined ? {} : { apiKey };
}
/** What the contract files said, as their tests noted it. */
function saidBy(project) {
    return project.vitest.state
        .getTestModules()
        .filter((module) => module.project === project)
        .flatMap(exchangesOf);
}
/** What a contract file said, in its promises and beside them. */
function exchangesOf(module) {
    return [...module.children.allTests()].flatMap((test) => {
        const { result, aside = [] } = test.meta();
        return [...(result?.exchanges ?? []), ...aside];
    });
}
