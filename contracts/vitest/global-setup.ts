import type { TestProject } from 'vitest/node'
import { leave } from '../leave.ts'
import type { Exchange } from '../run.ts'
import { openTarget } from '../target.ts'
import { arrive, type Visit, type VisitOptions } from '../visit.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The bank, entered. Every contract file asks through it. */
    visit: Visit
  }
}

/** Enters the bank before the first contract file, and leaves it as it was found after the last. */
export default async function enterAndLeave(project: TestProject): Promise<() => Promise<void>> {
  const target = await openTarget(process.env['CONTRACT_TARGET'] ?? 'mock')
  const visit = await arrive(target, optionsFromEnvironment())
  project.provide('visit', visit)
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
    .flatMap((module) => [...module.children.allTests()])
    .flatMap((test) => test.meta().result?.exchanges ?? [])
}
