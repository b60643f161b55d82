/** What the control endpoints, a configuration and a saved bank say, held against `control.yaml`. */
import { type Check, type Control, Mistaken, mistakesOf } from './control.ts'
import { validators } from './generated/control-validators.ts'

const checks = validators as unknown as Readonly<Record<keyof typeof validators, Check>>

/** The value, which is of that schema. @param at where it stands @throws Mistaken */
export function expectControl<Name extends keyof typeof validators>(
  name: Name,
  value: unknown,
  at = '',
): Control<Name> {
  const mistakes = mistakesOf(checks[name], value, at)
  if (mistakes.length > 0) throw new Mistaken(mistakes)
  return value as Control<Name>
}
