import type { Requests } from '../fixtures/requests.ts'
import { type Complete, complete, enter, type Party } from './enter.ts'
import { type Line, outside } from './line.ts'
import { NotAsked } from './outcome.ts'
import type { Visit } from './visit.ts'

/**
 * A second user, for what one user must not see of another: made when first needed, and again after it left.
 * @param parties where everyone who entered is noted
 */
export function strangers(
  line: Line,
  { strangerKey }: Pick<Visit, 'strangerKey'>,
  texts: Requests,
  parties: Party[],
): { arriving: () => Promise<Complete>; leaving: () => Promise<Complete> } {
  let stranger: Promise<Party> | undefined

  const arriving = async (): Promise<Complete> => {
    stranger ??= outside(() => enter(line, { key: strangerKey, kind: 'company' }, texts))
    const party = await stranger
    if (!parties.includes(party)) parties.push(party)
    if (party.failure?.keyRefused)
      throw new NotAsked('needs a second user, and this bank makes no sandbox users')
    return complete(party)
  }
  const leaving = async (): Promise<Complete> => {
    const party = await arriving()
    stranger = undefined
    return party
  }
  return { arriving, leaving }
}
