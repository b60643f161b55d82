import { items, object, renamed, replaced, request } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { firstAnswer, inside } from '../healthy.ts'
import { ENVELOPE, FORM, MISSING } from '../titles.ts'

/** Sandbox users and their API keys. */
export const sandboxUserDrifts: readonly Drift[] = [
  shape(
    ['CREATE_SandboxUserPerson'],
    'The API key of a person is empty',
    FORM,
    object(
      'ApiKey',
      replaced('api_key', () => ''),
    ),
  ),
  shape(
    ['CREATE_SandboxUserPerson'],
    'A person is answered with an id, and not with an API key',
    ENVELOPE,
    items(() => [{ Id: { id: 1 } }]),
  ),
  shape(
    ['CREATE_SandboxUserPerson'],
    'The API key of a person does not begin with sandbox_',
    FORM,
    object(
      'ApiKey',
      replaced('api_key', (key: string) => key.replace('sandbox_', '')),
    ),
  ),
  relation(
    ['CREATE_SandboxUserPerson'],
    'Every person gets the same API key',
    /a new key each time/,
    object('ApiKey', (_, { operation }, bank) => inside('ApiKey', firstAnswer(bank, operation))),
  ),
  relation(
    ['CREATE_SandboxUserPerson'],
    'A person is a company',
    /enter as that person/,
    request(() => ({ path: '/v1/sandbox-user-company' })),
  ),
  shape(
    ['CREATE_SandboxUserCompany'],
    'The API key of a company is called `apiKey`',
    MISSING,
    object('ApiKey', renamed('api_key', 'apiKey')),
  ),
  relation(
    ['CREATE_SandboxUserCompany'],
    'A company gets the API key of the person who was made before',
    /a new key each time/,
    object('ApiKey', (_, __, bank) => inside('ApiKey', firstAnswer(bank, 'CREATE_SandboxUserPerson'))),
  ),
  relation(
    ['CREATE_SandboxUserCompany'],
    'A company is a person',
    /enter as that company/,
    request(() => ({ path: '/v1/sandbox-user-person' })),
  ),
]
