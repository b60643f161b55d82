import {
  type Fields,
  granted,
  items,
  object,
  read,
  renamed,
  replaced,
  request,
  sent,
  without,
} from '../change.ts'
import { type Bank, type Drift, relation, shape } from '../drift.ts'
import { firstAnswer, inside } from '../healthy.ts'
import { ENVELOPE, FORM, MISSING, NEVER_GIVEN, TYPE } from '../titles.ts'

/** Devices. */
export const deviceServerDrifts: readonly Drift[] = [
  shape(
    ['CREATE_DeviceServer'],
    'The id of a new device is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    ['CREATE_DeviceServer'],
    'The id of a new device finds nothing',
    /^remembers the device/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1_000_000),
    ),
  ),
  relation(
    ['CREATE_DeviceServer'],
    'A device can be registered for an API key that nobody has',
    /refuses an API key/,
    granted(undefined, ({ status }) => status === 400),
  ),
  shape(
    ['List_all_DeviceServer'],
    'Listed devices have no ip',
    MISSING,
    object('DeviceServer', without('ip')),
  ),
  shape(
    ['List_all_DeviceServer'],
    'Listed devices are called `Device`',
    ENVELOPE,
    items((all) => all.map(renamed('DeviceServer', 'Device'))),
  ),
  relation(
    ['List_all_DeviceServer'],
    'The newest device is not listed',
    /shows the device/,
    items((all) => all.slice(1)),
  ),
  shape(
    ['READ_DeviceServer'],
    'The status of a device is a word that nobody knows',
    FORM,
    object(
      'DeviceServer',
      replaced('status', () => 'TRUSTED'),
    ),
  ),
  shape(
    ['READ_DeviceServer'],
    'The description of a device is null',
    TYPE,
    object(
      'DeviceServer',
      replaced('description', () => null),
    ),
  ),
  relation(
    ['READ_DeviceServer'],
    'A device is forgotten',
    /^remembers the device/,
    request(({ path }) => ({ path: path.replace(/\d+$/, '9007199254740991') })),
  ),
  relation(
    ['READ_DeviceServer'],
    'A device has another description than it was given',
    /its description/,
    object(
      'DeviceServer',
      replaced('description', () => 'a device'),
    ),
  ),
  relation(
    ['READ_DeviceServer'],
    'The id that is shown is not the one in the path',
    /^remembers the device/,
    object(
      'DeviceServer',
      replaced('id', (id: number) => id + 1),
    ),
  ),
  relation(
    ['READ_DeviceServer'],
    'A device that is not there is read all the same',
    NEVER_GIVEN,
    granted(undefined, ({ status }) => status === 404),
  ),

  relation(
    ['CREATE_DeviceServer'],
    'Every new device gets the id of the first',
    /id of its own/,
    object('Id', (_, { operation }, bank) => inside('Id', firstAnswer(bank, operation))),
  ),
  relation(
    ['List_all_DeviceServer'],
    'The devices of every installation are listed',
    /from another user/,
    items((all, _, bank) => [...all, ...devices(bank)]),
  ),
]

/** Every device that was ever registered. */
function devices({ seen }: Bank): Fields[] {
  const made = seen.filter(
    ({ asked, answer }) => asked.operation === 'CREATE_DeviceServer' && answer.status === 200,
  )
  return made.map(({ asked, answer }) => ({
    DeviceServer: {
      ...inside('Id', read(answer)),
      created: '2025-08-13 14:45:20.123456',
      updated: '2025-08-13 14:45:20.123456',
      description: sent(asked, 'description'),
      ip: '127.0.0.1',
      status: 'ACTIVE',
    },
  }))
}
