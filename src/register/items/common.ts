/** Languages that the register holds titles and names in. */
export type RegisterLanguage = 'en' | 'fa' | 'tg' | 'ru'

/** A text in one or more languages; at least one is present. */
export type LocalText = Readonly<Partial<Record<RegisterLanguage, string>>>

/** An ISO 8601 day, month or year: `2022-05-30`, `2022-05`, `2022` (Gregorian). */
export type PartialDate = string

/** A party of the relationship by its code within it: `ir`, `tj`. */
export type PartyCode = string

/** `doc:…`, `und:…`, `src:…`: the kind of an item, and what tells it from the others of its kind. */
export type ItemId = string

/** Words of a stored source: `[start, end)` in UTF-16 units, with `source.slice(start, end) === text`. */
export interface Pin {
  /** The source item whose text, kept by its hash, the words stand in. */
  readonly source: ItemId
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where in the history something was entered. */
export interface EntryRef {
  /** Index of the leaf in the log. */
  readonly index: number
  /** Lower-case hex of the leaf's hash. */
  readonly hash: string
  /** RFC 3339 UTC, as claimed by who entered it. */
  readonly at: string
  readonly by: string
  readonly party: PartyCode | null
}
