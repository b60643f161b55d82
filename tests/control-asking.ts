import { request } from 'node:http'
import { createRequire } from 'node:module'
import type { Ajv2020 as Validator } from 'ajv/dist/2020.js'
import { document } from '../openapi/generated/control-document.ts'

export interface ControlAnswer {
  readonly status: number
  readonly body: unknown
}

export interface ControlAsking {
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, and said to be; a text is sent as it is. */
  readonly body?: unknown
}

/** Asks `/__mock`, with headers that `fetch` would not let anyone set. Every answer is held against the document. */
export async function control(
  url: string,
  method: string,
  path: string,
  { headers = {}, body }: ControlAsking = {},
): Promise<ControlAnswer> {
  const sent = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  const type = method === 'POST' || method === 'PUT' ? { 'Content-Type': 'application/json' } : {}
  const { status, text } = await exchange(`${url}/__mock${path}`, method, { ...type, ...headers }, sent)
  const answer = { status, body: text === '' ? undefined : JSON.parse(text) }
  holdAgainstDocument(method, `/__mock${path}`, answer)
  return answer
}

function exchange(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

// Ajv is CommonJS, and its default exports do not survive Node's import of it.
const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020') as { Ajv2020: typeof Validator }
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, 'control')

interface Described {
  readonly responses: Readonly<Record<string, { $ref?: string; content?: object }>>
}

function holdAgainstDocument(method: string, path: string, { status, body }: ControlAnswer): void {
  const template = Object.keys(document.paths).find((one) =>
    new RegExp(`^${one.replace(/\{\w+\}/, '\\d+')}$`).test(path),
  )
  const operation = (document.paths as Record<string, Record<string, Described>>)[template ?? '']?.[
    method.toLowerCase()
  ]
  if (template === undefined || operation === undefined) return
  const described = operation.responses[String(status)]
  if (described === undefined) throw new Error(`${method} ${path} has no answer ${status} in the document`)
  const pointer =
    described.$ref ??
    `#/paths/${template.replaceAll('/', '~1').replaceAll(/[{}]/g, encodeURIComponent)}/${method.toLowerCase()}/responses/${status}`
  const takesNothing = described.$ref === undefined && described.content === undefined
  if (takesNothing !== (body === undefined)) throw new Error(`${method} ${path} ${status}: body ${body}`)
  if (takesNothing) return
  const check = ajv.compile({ $ref: `control${pointer}/content/application~1json/schema` })
  if (!check(body)) throw new Error(`${method} ${path} ${status}: ${ajv.errorsText(check.errors)}`)
}
