import { object, replaced } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { FORM, TYPE } from '../titles.ts'
import { READ_CALLBACK } from './operations.ts'

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
    FORM,
    time((text) => text.slice(0, 19)),
  ),
  shape(
    [READ_CALLBACK],
    'Times have three digits of fraction',
    FORM,
    time((text) => text.slice(0, 23)),
  ),
  shape(
    [READ_CALLBACK],
    'Times have a Z at the end',
    FORM,
    time((text) => `${text}Z`),
  ),
  shape(
    [READ_CALLBACK],
    'Times have an offset at the end',
    FORM,
    time((text) => `${text}+00:00`),
  ),
  shape(
    [READ_CALLBACK],
    'Times have a T between date and time',
    FORM,
    time((text) => text.replace(' ', 'T')),
  ),
  shape(
    [READ_CALLBACK],
    'Times are seconds since 1970',
    TYPE,
    time((text) => read(text) / 1000),
  ),
  shape(
    [READ_CALLBACK],
    'Times begin with the day',
    FORM,
    time((text) => text.replace(/^(\d+)-(\d+)-(\d+)/, '$3-$2-$1')),
  ),
  shape(
    [READ_CALLBACK],
    'Times are dates',
    FORM,
    time((text) => text.slice(0, 10)),
  ),
  shape(
    [READ_CALLBACK],
    'Times are in a thirteenth month',
    FORM,
    time((text) => text.replace(/-\d\d-/, '-13-')),
  ),

  relation(
    [READ_CALLBACK],
    'Times are five hours behind those of the rest of the bank',
    /created after what was created before/,
    time((text) => shifted(text, -300 * MINUTE)),
  ),
  relation(
    [READ_CALLBACK],
    'Everything was created at the same time',
    /created after what was created before/,
    time(() => '2025-08-13 14:45:20.123456'),
  ),
  relation(
    [READ_CALLBACK],
    'updated is before created',
    /was created when it was last updated/,
    both((fields) => ({ ...fields, updated: shifted(String(fields['created']), -MINUTE) })),
  ),
  relation(
    [READ_CALLBACK],
    'A change moves created',
    /leaves id and created alone/,
    both((fields) => ({ ...fields, created: fields['updated'] })),
  ),
  relation(
    [READ_CALLBACK],
    'A change does not move updated',
    /moves updated/,
    both((fields) => ({ ...fields, updated: fields['created'] })),
  ),
  relation(
    [READ_CALLBACK],
    'created and updated are a second later on every read',
    /the same times on every read/,
    both((fields, _, { seen }) => {
      const later = (name: string): string => shifted(String(fields[name]), seen.length * 1000)
      return { ...fields, created: later('created'), updated: later('updated') }
    }),
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
