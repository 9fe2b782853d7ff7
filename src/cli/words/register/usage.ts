import type { Advice } from '../../../words/index.ts'
import type { CommandGroup } from '../../commands.ts'
import type { RegisterOption } from '../../options.ts'
import type { EnteringCommand } from '../../register/entering.ts'

export type RegisterCommand = EnteringCommand | 'open' | 'register' | 'show' | 'add' | 'enter'

export type RegisterUsageError =
  | 'E_OPTION_NEEDED'
  | 'E_NO_REGISTER'
  | 'E_REL_NEEDED'
  | 'E_REL_UNKNOWN'
  | 'E_ITEM_NOT_FOUND'
  | 'E_ITEM_AMBIGUOUS'
  | 'E_NOT_PLANNED'
  | 'E_WRONG_FACT'
  | 'E_NOT_CONFIRMED'
  | 'E_NOT_JSON'

/** How the commands of the register are written, in one language. */
export interface RegisterUsage {
  readonly commands: Readonly<Record<RegisterCommand, string>>
  readonly options: Readonly<Record<RegisterOption, string>>
  readonly errors: Readonly<Record<RegisterUsageError, Advice>>
  readonly groups: Readonly<Record<Exclude<CommandGroup, 'planning'>, string>>
}
