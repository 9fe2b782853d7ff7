import type { Role } from '../../access/index.ts'
import type { CalendarChoice, DigitsChoice, Theme } from '../../words/index.ts'
import type { PaletteGroup } from '../app/commands/palette-rows.ts'
import type { PageName } from '../app/pages.ts'

/** What every page says, in one language. `{name}` stands for a value. */
export interface ShellWords {
  readonly product: string
  readonly motto: string
  readonly skip: string
  readonly pages: Readonly<Record<PageName, string>>
  readonly navigation: string
  readonly relationship: string
  readonly settings: string
  readonly language: string
  readonly calendar: string
  readonly calendars: Readonly<Record<CalendarChoice, string>>
  readonly digits: string
  readonly digitChoices: Readonly<Record<DigitsChoice, string>>
  readonly theme: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly ownMachine: string
  readonly signIn: string
  readonly signOut: string
  readonly account: string
  /** As they stand within a sentence. */
  readonly roles: Readonly<Record<Role, string>>
  /** For who looks by a link, with `by` who made it, `name` for whom, and `date` until when. */
  readonly visitor: string
  readonly members: string
  readonly loading: string
  readonly tryAgain: string
  readonly close: string
  readonly cancel: string
  readonly save: string
  readonly search: string
  readonly more: string
  readonly nothing: string
  readonly failed: string
  readonly unreachable: string
  readonly unreachableHint: string
  readonly notFound: string
  readonly notFoundHint: string
  readonly palette: string
  readonly paletteHint: string
  readonly paletteNothing: string
  readonly paletteGroups: Readonly<Record<PaletteGroup, string>>
  readonly apiDocs: string
  readonly keys: string
  readonly keysHint: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
  readonly download: string
  /** Of a character that would not be seen. */
  readonly invisible: string
  readonly print: string
  readonly chooseDay: string
  readonly monthBefore: string
  readonly monthAfter: string
  readonly datePrecision: string
  readonly datePrecisions: Readonly<Record<'day' | 'part', string>>
  readonly typedDateHint: string
  readonly typedDateWrong: string
}
