import { granted, items, object, renamed, replaced, request, without } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'

const SHAPE = /documented shape/

/** Devices. */
export const deviceServerDrifts: readonly Drift[] = [
  shape(
    ['CREATE_DeviceServer'],
    'The id of a new device is a text',
    SHAPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    ['CREATE_DeviceServer'],
    'The id of a new device finds nothing',
    /read|found/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1_000_000),
    ),
  ),
  relation(
    ['CREATE_DeviceServer'],
    'A device can be registered for an API key that nobody has',
    /key/,
    granted(undefined, ({ status }) => status === 400),
  ),
  shape(['List_all_DeviceServer'], 'Listed devices have no ip', SHAPE, object('DeviceServer', without('ip'))),
  shape(
    ['List_all_DeviceServer'],
    'Listed devices are called `Device`',
    SHAPE,
    items((all) => all.map(renamed('DeviceServer', 'Device'))),
  ),
  relation(
    ['List_all_DeviceServer'],
    'The newest device is not listed',
    /list/,
    items((all) => all.slice(1)),
  ),
  shape(
    ['READ_DeviceServer'],
    'The status of a device is a word that nobody knows',
    SHAPE,
    object(
      'DeviceServer',
      replaced('status', () => 'TRUSTED'),
    ),
  ),
  shape(
    ['READ_DeviceServer'],
    'The description of a device is null',
    SHAPE,
    object(
      'DeviceServer',
      replaced('description', () => null),
    ),
  ),
  relation(
    ['READ_DeviceServer'],
    'A device is forgotten',
    /read|found/,
    request(({ path }) => ({ path: path.replace(/\d+$/, '9007199254740991') })),
  ),
  relation(
    ['READ_DeviceServer'],
    'A device has another description than it was given',
    /descri/,
    object(
      'DeviceServer',
      replaced('description', () => 'a device'),
    ),
  ),
  relation(
    ['READ_DeviceServer'],
    'The id that is shown is not the one in the path',
    /id/,
    object(
      'DeviceServer',
      replaced('id', (id: number) => id + 1),
    ),
  ),
  relation(
    ['READ_DeviceServer'],
    'A device that is not there is read all the same',
    /unknown|not there|never/,
    granted(undefined, ({ status }) => status === 404),
  ),
]
