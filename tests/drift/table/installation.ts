import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { type Fields, granted, items, object, replaced, without } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { firstAnswer, inside } from '../healthy.ts'
import { ENVELOPE, FORM, MISSING, SIGNED, TYPE } from '../titles.ts'

const SHORT_KEY: string = generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).publicKey

/** Installations: the exchange of public keys. */
export const installationDrifts: readonly Drift[] = [
  shape(
    ['CREATE_Installation'],
    'The answer to an installation begins with the Token',
    /in this order/,
    items(([id, token, key]) => [token, id, key]),
  ),
  shape(
    ['CREATE_Installation'],
    'The answer to an installation has no Token',
    ENVELOPE,
    items((all) => all.filter((item) => !('Token' in item))),
  ),
  shape(
    ['CREATE_Installation'],
    'The Token of an installation has no created',
    MISSING,
    object('Token', without('created')),
  ),
  shape(
    ['CREATE_Installation'],
    "The bank's public key is in the form of PKCS#1",
    FORM,
    object(
      'ServerPublicKey',
      replaced('server_public_key', (pem: string) =>
        createPublicKey(pem).export({ type: 'pkcs1', format: 'pem' }),
      ),
    ),
  ),
  shape(
    ['CREATE_Installation'],
    'An installation is answered with one object',
    ENVELOPE,
    items((all) => [Object.assign({}, ...all)]),
  ),
  relation(
    ['CREATE_Installation'],
    'The token of an installation opens nothing',
    /a token that opens the way/,
    object('Token', replaced('token', reversed)),
  ),
  relation(
    ['CREATE_Installation'],
    'Every installation gets the same token',
    /a token of its own/,
    object('Token', (token, { operation }, bank) => ({
      ...token,
      token: inside('Token', firstAnswer(bank, operation))['token'],
    })),
  ),
  relation(
    ['CREATE_Installation'],
    "The bank's public key is the client's",
    SIGNED,
    object('ServerPublicKey', (_, asked) => ({
      server_public_key: (JSON.parse(asked.body) as Fields)['client_public_key'],
    })),
  ),
  relation(
    ['CREATE_Installation'],
    'A text that is no public key is accepted',
    /refuses a text that is no public key/,
    granted(undefined, ({ status }) => status === 400),
  ),
  shape(
    ['List_all_Installation'],
    'The id of the installation is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    ['List_all_Installation'],
    'The installation has another id than at first',
    /shows the id of the installation/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1),
    ),
  ),
  relation(
    ['CREATE_Installation'],
    "The bank's public key has 1024 bits",
    /RSA of at least 2048 bits/,
    object('ServerPublicKey', () => ({ server_public_key: SHORT_KEY })),
  ),
]

function reversed(token: string): string {
  return [...token].toReversed().join('')
}
