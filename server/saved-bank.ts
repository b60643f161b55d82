import { Mistaken } from '../openapi/control.ts'
import { named } from './config-file.ts'
import type { Snapshot } from './controls.ts'
import type { Front } from './front.ts'
import { createSaver, readStateFile, type Saver } from './state-file.ts'
import { createClock } from './world/clock.ts'

/**
 * Loads a bank from its file, where there is one, and saves it there from now on.
 * @throws Error where the file is of another version or broken, which leaves it as it is, or cannot be written
 */
export async function keepInFile(
  file: string,
  front: Front,
  complain: (message: string) => void,
): Promise<Saver> {
  const controls = await front.controls()
  const saved = readStateFile(file)
  if (saved !== undefined) {
    try {
      await controls.restore(saved as Snapshot)
    } catch (error) {
      throw error instanceof Mistaken ? new Error(named(file, error).join('\nbunq-mock: ')) : error
    }
    catchUp(front)
  }
  try {
    const saver = createSaver(file, controls.snapshot, complain)
    await saver.flush()
    return saver
  } catch (error) {
    throw new Error(`--state: ${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}

/** Time has gone on since the bank was saved, unless it is held or has a seed. A clock that was set ahead stays ahead. */
function catchUp({ handling: { world } }: Front): void {
  if (world.seed !== null || world.clock.frozen) return
  world.clock.set(Math.max(world.now(), createClock().now()))
}
