import { generateKeyPairSync } from 'node:crypto'
import { refusal, success } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { signature } from '../drifting-bank.ts'
import { REFUSALS_SIGNED, SIGNED } from '../titles.ts'
import { CREATE_CALLBACK, READ_CALLBACK, READ_CLIENT } from './operations.ts'

const { privateKey: otherKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Signatures. */
export const signatureDrifts: readonly Drift[] = [
  shape(
    [READ_CLIENT],
    'The signature is missing',
    SIGNED,
    success(() => ({ sign: () => undefined })),
  ),
  shape(
    [READ_CLIENT],
    'The signature is missing on errors',
    REFUSALS_SIGNED,
    refusal(() => ({ sign: () => undefined })),
  ),
  shape(
    [READ_CLIENT],
    'The signature is in hex',
    SIGNED,
    success(() => ({ sign: (body) => Buffer.from(signature(body), 'base64').toString('hex') })),
  ),
  relation(
    [READ_CLIENT],
    'The signature is made with another key',
    SIGNED,
    success(() => ({ sign: (body) => signature(body, otherKey) })),
  ),
  relation(
    [READ_CLIENT],
    'The signature is one of another body',
    SIGNED,
    success(() => ({ sign: (body) => signature(`${body}\n`) })),
  ),
  relation(
    [READ_CLIENT],
    'The signature is cut short',
    SIGNED,
    success(() => ({ sign: (body) => signature(body).slice(0, 40) })),
  ),
  relation(
    [READ_CLIENT],
    'The signature of errors is that of an empty body',
    REFUSALS_SIGNED,
    refusal(() => ({ sign: () => signature('') })),
  ),
  relation(
    [READ_CALLBACK],
    'The body is formatted after it was signed',
    SIGNED,
    success(({ body }) => ({ body: JSON.stringify(JSON.parse(body), null, 2), sign: () => signature(body) })),
  ),
  relation(
    [CREATE_CALLBACK],
    'The signature is made over status, headers and body, as before 2020',
    SIGNED,
    success(() => ({ sign: (body) => signature(`200\n\n${body}`) })),
  ),
]
