import { createFront, type FrontOptions } from './front.ts'
import { accessLog } from './http/access-log.ts'
import { type Listening, listen } from './listen.ts'
import type { Saver } from './state-file.ts'

export interface ServeOptions extends FrontOptions {
  readonly host: string
  readonly port: number
  readonly quiet: boolean
  readonly log: 'text' | 'json'
  /** A file that the bank is loaded from and saved to. */
  readonly state?: string
}

/** The command line's bank: listening on a chosen port, with a line a request unless it is quiet. */
export async function serve(
  options: ServeOptions,
  print: (line: string) => void,
  colours: boolean,
): Promise<Listening> {
  const log = options.quiet ? [] : [accessLog(print, options.log, colours)]
  let saver: Saver | undefined
  let known = 0
  const { state } = options
  const front = createFront({ clock: 'running', ...options }, log, state === undefined ? undefined : touch)
  if (options.users !== undefined || options.faults !== undefined) await front.controls()
  if (state !== undefined) {
    const { keepInFile } = await import('./saved-bank.ts')
    saver = await keepInFile(state, front, (message) => console.error(`bunq-mock: ${message}`))
  }
  const listening = await listen(front, { ...options, ownProcess: true })
  return {
    ...listening,
    close: async () => {
      front.close()
      await listening.close()
      await saver?.flush()
    },
  }

  /** Reading changes nothing, but for a user who is named for the first time. */
  function touch(method: string): void {
    if ((method !== 'GET' && method !== 'HEAD') || front.handling.bank.users.size !== known) saver?.touch()
    known = front.handling.bank.users.size
  }
}
