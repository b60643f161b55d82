import { type Fields, granted, items, object, renamed, replaced, request, without } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { firstAnswer, inside } from '../healthy.ts'

const SHAPE = /documented shape/

/** The way in: sandbox users and installations. */
export const installationDrifts: readonly Drift[] = [
  shape(
    ['CREATE_SandboxUserPerson'],
    'The API key of a person is empty',
    SHAPE,
    object(
      'ApiKey',
      replaced('api_key', () => ''),
    ),
  ),
  shape(
    ['CREATE_SandboxUserPerson'],
    'A person is answered with an id, and not with an API key',
    SHAPE,
    items(() => [{ Id: { id: 1 } }]),
  ),
  shape(
    ['CREATE_SandboxUserPerson'],
    'The API key of a person does not begin with sandbox_',
    SHAPE,
    object(
      'ApiKey',
      replaced('api_key', (key: string) => key.replace('sandbox_', '')),
    ),
  ),
  relation(
    ['CREATE_SandboxUserPerson'],
    'Every person gets the same API key',
    /key/,
    object('ApiKey', (_, { operation }, bank) => inside('ApiKey', firstAnswer(bank, operation))),
  ),
  relation(
    ['CREATE_SandboxUserPerson'],
    'A person is a company',
    /person/,
    request(() => ({ path: '/v1/sandbox-user-company' })),
  ),
  shape(
    ['CREATE_SandboxUserCompany'],
    'The API key of a company is called `apiKey`',
    SHAPE,
    object('ApiKey', renamed('api_key', 'apiKey')),
  ),
  relation(
    ['CREATE_SandboxUserCompany'],
    'Every company gets the same API key',
    /key/,
    object('ApiKey', (_, { operation }, bank) => inside('ApiKey', firstAnswer(bank, operation))),
  ),
  relation(
    ['CREATE_SandboxUserCompany'],
    'A company is a person',
    /company/,
    request(() => ({ path: '/v1/sandbox-user-person' })),
  ),

  shape(
    ['CREATE_Installation'],
    'The answer to an installation begins with the Token',
    /order|documented shape/,
    items(([id, token, key]) => [token, id, key]),
  ),
  shape(
    ['CREATE_Installation'],
    'The answer to an installation has no Token',
    SHAPE,
    items((all) => all.filter((item) => !('Token' in item))),
  ),
  shape(
    ['CREATE_Installation'],
    'The Token of an installation has no created',
    SHAPE,
    object('Token', without('created')),
  ),
  shape(
    ['CREATE_Installation'],
    "The bank's public key is not in PEM form",
    SHAPE,
    object(
      'ServerPublicKey',
      replaced('server_public_key', (pem: string) => pem.replace(/-----[^-]+-----\n/g, '')),
    ),
  ),
  shape(
    ['CREATE_Installation'],
    'An installation is answered with one object',
    SHAPE,
    items((all) => [Object.assign({}, ...all)]),
  ),
  relation(
    ['CREATE_Installation'],
    'The token of an installation opens nothing',
    /token/,
    object('Token', replaced('token', reversed)),
  ),
  relation(
    ['CREATE_Installation'],
    'Every installation gets the same token',
    /token/,
    object('Token', (token, { operation }, bank) => ({
      ...token,
      token: inside('Token', firstAnswer(bank, operation))['token'],
    })),
  ),
  relation(
    ['CREATE_Installation'],
    "The bank's public key is the client's",
    /sign|key/,
    object('ServerPublicKey', (_, asked) => ({
      server_public_key: (JSON.parse(asked.body) as Fields)['client_public_key'],
    })),
  ),
  relation(
    ['CREATE_Installation'],
    'A text that is no public key is accepted',
    /key/,
    granted(undefined, ({ status }) => status === 400),
  ),
  shape(
    ['List_all_Installation'],
    'The id of the installation is a text',
    SHAPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    ['List_all_Installation'],
    'The installation has another id than at first',
    /id|installation/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1),
    ),
  ),
]

function reversed(token: string): string {
  return [...token].toReversed().join('')
}
