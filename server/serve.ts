import { createFront, type FrontOptions } from './front.ts'
import { accessLog } from './http/access-log.ts'
import { type Listening, listen } from './listen.ts'

export interface ServeOptions extends FrontOptions {
  readonly host: string
  readonly port: number
  readonly quiet: boolean
  readonly log: 'text' | 'json'
}

/** The command line's bank: listening on a chosen port, with a line a request unless it is quiet. */
export async function serve(
  options: ServeOptions,
  print: (line: string) => void,
  colours: boolean,
): Promise<Listening> {
  const log = options.quiet ? [] : [accessLog(print, options.log, colours)]
  const front = createFront({ clock: 'running', ...options }, log)
  if (options.users !== undefined || options.faults !== undefined) await front.controls()
  const listening = await listen(front, { ...options, ownProcess: true })
  return {
    ...listening,
    close: () => {
      front.close()
      return listening.close()
    },
  }
}
