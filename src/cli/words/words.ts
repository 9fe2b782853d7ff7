import type { Advice, Template, Vocabulary } from '../../words/index.ts'
import type { CommandGroup, CommandName } from '../commands.ts'
import type { UsageErrorCode } from '../error-codes.ts'
import type { OptionName } from '../options.ts'

/** What only the command line says, in one language. A language that lacks a text does not compile. */
export interface CliWords {
  readonly errors: Readonly<Record<UsageErrorCode, Advice>>
  readonly commands: Readonly<Record<CommandName, string>>
  readonly commandGroups: Readonly<Record<CommandGroup, string>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly help: Readonly<Record<HelpText, Template>>
  readonly serve: Readonly<Record<ServeLabel, Template>>
  readonly accounts: Readonly<Record<AccountsLabel, Template>>
}

/** Every text that the command line prints, in one language. */
export type Words = Vocabulary & CliWords

/** What is told while the application is served. */
export type ServeLabel = 'at' | 'already' | 'otherPort' | 'setup' | 'sample' | 'end'

/** What is told of accounts. */
export type AccountsLabel = 'none' | 'recover' | 'recoverPath' | 'ends'

export type HelpText =
  | 'title'
  | 'what'
  | 'usage'
  | 'commands'
  | 'options'
  | 'examples'
  | 'exampleRead'
  | 'exampleStdin'
  | 'exampleJson'
  | 'formats'
  | 'plainColumns'
  | 'exitCodes'
  | 'exit0'
  | 'exit1'
  | 'exit2'
  | 'exit3'
  | 'exit4'
  | 'exit5'
  | 'exit6'
  | 'exit7'
  | 'exit130'
  | 'more'
