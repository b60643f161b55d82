import { accessLog } from './http/access-log.ts'
import { type Listening, listen } from './listen.ts'
import { createBankApp, type MockOptions } from './mock.ts'

export interface ServeOptions extends MockOptions {
  readonly host: string
  readonly port: number
  readonly quiet: boolean
  readonly log: 'text' | 'json'
}

/** The command line's bank: listening on a chosen port, with a line a request unless it is quiet. */
export function serve(
  options: ServeOptions,
  print: (line: string) => void,
  colours: boolean,
): Promise<Listening> {
  const log = options.quiet ? [] : [accessLog(print, options.log, colours)]
  return listen(createBankApp(options, ...log), { ...options, ownProcess: true })
}
