import { object, replaced } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { READ_CALLBACK } from './operations.ts'

const SHAPE = /documented shape/
const MINUTE = 60_000

const time = (change: (time: string) => unknown): Drift['drifting'] => {
  return object('OauthCallbackUrl', (fields) =>
    replaced('updated', change)(replaced('created', change)(fields)),
  )
}
const both = (change: Parameters<typeof object>[1]): Drift['drifting'] => object('OauthCallbackUrl', change)

/** The form of time, and how `created` and `updated` go together. */
export const timeDrifts: readonly Drift[] = [
  shape(
    [READ_CALLBACK],
    'Times have no fraction',
    SHAPE,
    time((text) => text.slice(0, 19)),
  ),
  shape(
    [READ_CALLBACK],
    'Times have three digits of fraction',
    SHAPE,
    time((text) => text.slice(0, 23)),
  ),
  shape(
    [READ_CALLBACK],
    'Times have a Z at the end',
    SHAPE,
    time((text) => `${text}Z`),
  ),
  shape(
    [READ_CALLBACK],
    'Times have an offset at the end',
    SHAPE,
    time((text) => `${text}+00:00`),
  ),
  shape(
    [READ_CALLBACK],
    'Times have a T between date and time',
    SHAPE,
    time((text) => text.replace(' ', 'T')),
  ),
  shape(
    [READ_CALLBACK],
    'Times are seconds since 1970',
    SHAPE,
    time((text) => read(text) / 1000),
  ),
  shape(
    [READ_CALLBACK],
    'Times begin with the day',
    SHAPE,
    time((text) => text.replace(/^(\d+)-(\d+)-(\d+)/, '$3-$2-$1')),
  ),
  shape(
    [READ_CALLBACK],
    'Times are dates',
    SHAPE,
    time((text) => text.slice(0, 10)),
  ),
  shape(
    [READ_CALLBACK],
    'Times are in a thirteenth month',
    SHAPE,
    time((text) => text.replace(/-\d\d-/, '-13-')),
  ),

  relation(
    [READ_CALLBACK],
    'Times are two hours ahead of UTC',
    /UTC|now|clock/,
    time((text) => shifted(text, 120 * MINUTE)),
  ),
  relation(
    [READ_CALLBACK],
    'Everything was created at the same time',
    /created|time/,
    time(() => '2025-08-13 14:45:20.123456'),
  ),
  relation(
    [READ_CALLBACK],
    'updated is before created',
    /updated/,
    both((fields) => ({ ...fields, updated: shifted(String(fields['created']), -MINUTE) })),
  ),
  relation(
    [READ_CALLBACK],
    'A change moves created',
    /created/,
    both((fields) => ({ ...fields, created: fields['updated'] })),
  ),
  relation(
    [READ_CALLBACK],
    'A change does not move updated',
    /updated/,
    both((fields) => ({ ...fields, updated: fields['created'] })),
  ),
  relation(
    [READ_CALLBACK],
    'created is the time of the read',
    /created/,
    both((fields) => ({ ...fields, created: shown(Date.now()), updated: shown(Date.now()) })),
  ),
]

function read(text: string): number {
  return Date.parse(`${text.slice(0, 23).replace(' ', 'T')}Z`)
}

function shifted(text: string, milliseconds: number): string {
  return shown(read(text) + milliseconds).slice(0, 23) + text.slice(23)
}

function shown(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().replace('T', ' ').slice(0, 23)}000`
}
