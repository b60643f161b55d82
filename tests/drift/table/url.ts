import { granted, object, replaced, request, sent } from '../change.ts'
import { type Answer, type Asked, type Bank, type Drift, type Drifting, relation } from '../drift.ts'
import { CREATE_CALLBACK, READ_CALLBACK, UPDATE_CALLBACK } from './operations.ts'

const WRITES = [CREATE_CALLBACK, UPDATE_CALLBACK]

const callback = (change: Parameters<typeof object>[1]): Drift['drifting'] =>
  object('OauthCallbackUrl', change)

/** Which URLs are accepted, and that they are kept to the letter. */
export const urlDrifts: readonly Drift[] = [
  relation(
    WRITES,
    'A slash is put at the end of the URL',
    /to the letter/,
    url((text) => (text.endsWith('/') ? text : `${text}/`)),
  ),
  relation(
    WRITES,
    'A slash is taken from the end of the URL',
    /slash at its end to the letter/,
    url((text) => text.replace(/\/$/, '')),
  ),
  relation(
    WRITES,
    'The URL is put into lower case',
    /capitals .*to the letter/,
    url((text) => text.toLowerCase()),
  ),
  relation(
    WRITES,
    'The URL is normalised',
    /to the letter/,
    url((text) => new URL(text).href),
  ),
  relation(
    WRITES,
    'The URL is decoded',
    /escapes .*to the letter/,
    url((text) => decodeURI(text)),
  ),
  relation(
    WRITES,
    'The query of the URL is lost',
    /query to the letter/,
    url((text) => text.replace(/\?.*$/, '')),
  ),
  relation(
    WRITES,
    'The URL is cut after 64 characters',
    /240 characters to the letter/,
    url((text) => text.slice(0, 64)),
  ),
  relation(
    [READ_CALLBACK],
    'Every callback URL shows the same URL',
    /^remembers the callback URL/,
    callback(replaced('url', () => 'https://yourpartner.com/oauth/callback')),
  ),

  relation(
    [CREATE_CALLBACK],
    'A relative URL is accepted',
    /refuses a relative URL/,
    accepted((text) => text.startsWith('/') || !text.includes(':')),
  ),
  relation(
    [CREATE_CALLBACK],
    'A URL with a fragment is accepted',
    /refuses a fragment/,
    accepted((text) => text.includes('#')),
  ),
  relation(
    [CREATE_CALLBACK],
    'An ftp URL is accepted',
    /refuses another scheme/,
    accepted((text) => text.startsWith('ftp:')),
  ),
  relation(
    [CREATE_CALLBACK],
    'An http URL is accepted on any host',
    /refuses plain http/,
    accepted((text) => text.startsWith('http:')),
  ),
  relation(
    [CREATE_CALLBACK],
    'A missing url is accepted',
    /refuses a body without a url/,
    accepted((value) => value === 'undefined'),
  ),
  relation(
    [CREATE_CALLBACK],
    'An empty url is accepted',
    /refuses an empty text/,
    accepted((value) => value === ''),
  ),
  relation(
    [CREATE_CALLBACK],
    'A url that is no text is accepted',
    /refuses a url that is no text/,
    accepted((_, value) => !['string', 'undefined'].includes(typeof value)),
  ),
  relation(
    [CREATE_CALLBACK],
    'A URL that is refused is registered all the same',
    /keeps nothing of what it refused/,
    keptAnyway,
  ),
  relation(
    [UPDATE_CALLBACK],
    'A bad URL is accepted in a change',
    /^refuses plain http/,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 400),
  ),
]

/** Changes a good URL on its way in. */
function url(change: (text: string) => string): Drifting {
  return request((asked) => {
    const text = sent(asked, 'url')
    if (typeof text !== 'string' || !URL.canParse(text) || !/^https:[^#]*$/.test(text)) return {}
    return { body: JSON.stringify({ url: change(text) }) }
  })
}

/** Puts a good URL into the place of a bad one that the bank would refuse. */
function accepted(when: (text: string, value: unknown) => boolean): Drifting {
  return async (asked, bank) => {
    const given = await bank.ask(asked)
    const value = sent(asked, 'url')
    if (given.status !== 400 || !when(String(value), value)) return given
    return bank.aside({ ...asked, body: JSON.stringify({ url: 'https://example.com/accepted' }) })
  }
}

/** The bank refuses, and registers something. */
async function keptAnyway(asked: Asked, bank: Bank): Promise<Answer> {
  const given = await bank.ask(asked)
  if (given.status === 400)
    await bank.aside({ ...asked, body: JSON.stringify({ url: 'https://example.com/refused' }) })
  return given
}
