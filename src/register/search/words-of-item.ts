import type { LocalText, RegisterLanguage } from '../items/common.ts'
import type { Item } from '../items/item.ts'
import { foldedWords, foldText } from './fold-text.ts'

/** Names of the properties whose strings are words that somebody wrote, not codes, ids or dates. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['names', 'titles', 'title', 'action', 'text', 'note', 'topic', 'value', 'reason', 'why', 'scope'],
  ...['name', 'office', 'role', 'place', 'publisher', 'guideline', 'author'],
])

/** In which language an item that has several titles stands in a list. */
const LANGUAGES: readonly RegisterLanguage[] = ['en', 'ru', 'tg', 'fa']

/** Every word that an item can be found by, folded, each once, in the order of their characters. */
export function wordsOfItem(item: Item): readonly string[] {
  return [...new Set(writtenIn(item).flatMap(foldedWords))].sort()
}

/** Every text that somebody wrote of the item: its facts first, then what was said of it. */
export function writtenIn(item: Item): readonly string[] {
  const { facts, stages, statuses, evidence, delays, judgements, comments, endorsements, disputes } = item
  const said = { stages, statuses, evidence, delays, judgements, comments, endorsements, disputes }
  return [facts, said].flatMap((part) => written(part, false))
}

/** What the item is called, by language; a name whose language is not known stands under English. */
export function titlesOf(item: Item): LocalText {
  const { titles, names, action, title, topic, name, language, publisher, address } = item.facts as Titled
  const local = titles ?? names ?? action
  if (local !== undefined) return local
  const own = topic ?? name ?? ([publisher, title].filter(Boolean).join(': ') || address || item.id)
  return { [LANGUAGES.find((code) => code === language) ?? 'en']: own }
}

/** The folded title of an item, for putting lists in order. */
export function sortingTitle(item: Item): string {
  const { titles, names, action, title, topic, name } = item.facts as Titled
  const local = titles ?? names ?? action
  const language = LANGUAGES.find((code) => local?.[code] !== undefined)
  return foldText((language && local?.[language]) ?? title ?? topic ?? name ?? item.id)
}

interface Titled {
  readonly titles?: LocalText | null
  readonly names?: LocalText
  readonly action?: LocalText
  readonly title?: string | null
  readonly topic?: string
  readonly name?: string
  readonly language?: string | null
  readonly publisher?: string | null
  readonly address?: string | null
}

/** Strings under the properties above, at any depth. */
function written(value: unknown, isWritten: boolean): readonly string[] {
  if (typeof value === 'string') return isWritten ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((part) => written(part, isWritten))
  return Object.entries(value).flatMap(([name, part]) =>
    // Below a set of languages the names are those of languages.
    written(part, WRITTEN.has(name) || (isWritten && typeof part === 'string')),
  )
}
