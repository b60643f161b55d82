import type { TestModule, TestProject } from 'vitest/node'
import { leave } from '../leave.ts'
import type { Exchange } from '../run.ts'
import { openTarget } from '../target.ts'
import { arrive, type Visit, type VisitOptions } from '../visit.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The bank, entered. Every contract file asks through it. */
    visit: Visit
    /** Whether every promise is asked, and not a choice of them. */
    everything: boolean
  }
}

/** Enters the bank before the first contract file, and leaves it as it was found after the last. */
export default async function enterAndLeave(project: TestProject): Promise<() => Promise<void>> {
  const target = await openTarget(process.env['CONTRACT_TARGET'] ?? 'mock')
  const visit = await arrive(target, optionsFromEnvironment())
  project.provide('visit', visit)
  project.provide('everything', false)
  return async () => {
    if (target.name !== 'mock') await leave(visit, [...visit.journal, ...saidBy(project)])
    await target.close()
  }
}

function optionsFromEnvironment(): VisitOptions {
  const apiKey = process.env['BUNQ_API_KEY']
  return apiKey === undefined ? {} : { apiKey }
}

/** What the contract files said, as their tests noted it. */
function saidBy(project: TestProject): Exchange[] {
  return project.vitest.state
    .getTestModules()
    .filter((module) => module.project === project)
    .flatMap(exchangesOf)
}

/** What a contract file said, in its promises and beside them. */
function exchangesOf(module: TestModule): Exchange[] {
  return [...module.children.allTests()].flatMap((test) => {
    const { result, aside = [] } = test.meta()
    return [...(result?.exchanges ?? []), ...aside]
  })
}
