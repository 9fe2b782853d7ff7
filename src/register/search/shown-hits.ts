import type { LocalText, RegisterLanguage } from '../items/common.ts'
import type { Item } from '../items/item.ts'
import { type Hit, hitsIn } from './find-hits.ts'
import { titlesOf, writtenIn } from './words-of-item.ts'

/** Where a search found its words in an item, for a list that shows titles. */
export interface ShownHits {
  /** In each title that has any. */
  readonly titles: Readonly<Partial<Record<RegisterLanguage, readonly Hit[]>>>
  /** The first other text with a word that no title has, cut to what stands around it; null when there is none. */
  readonly elsewhere: { readonly text: string; readonly hits: readonly Hit[] } | null
}

/** Characters shown before and after a hit. */
const AROUND = 60

/** The folded words in what is shown of the item. */
export function shownHits(item: Item, words: readonly string[]): ShownHits {
  const titles = titlesOf(item)
  const shown = Object.entries(titles).map(([language, text]) => [language, hitsIn(text, words)] as const)
  const lacking = words.filter((word) => Object.values(titles).every((text) => hitsIn(text, [word]).length === 0))
  return {
    titles: Object.fromEntries(shown.filter(([, hits]) => hits.length > 0)),
    elsewhere: lacking.length === 0 ? null : elsewhere(item, lacking, titles),
  }
}

function elsewhere(item: Item, words: readonly string[], titles: LocalText): ShownHits['elsewhere'] {
  const known = new Set<string>(Object.values(titles))
  for (const text of writtenIn(item)) {
    const [first] = known.has(text) ? [] : hitsIn(text, words)
    if (first === undefined) continue
    const start = wordStart(text, Math.max(0, first[0] - AROUND))
    const end = wordEnd(text, Math.min(text.length, first[1] + AROUND))
    const cut = text.slice(start, end)
    const [head, tail] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
    return { text: head + cut + tail, hits: hitsIn(head + cut + tail, words) }
  }
  return null
}

/** The first word that begins there or later, and the end of the last one: no word is cut. */
function wordStart(text: string, at: number): number {
  const space = at === 0 ? -1 : text.indexOf(' ', at)
  return at === 0 || space < 0 || space - at > AROUND / 2 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at === text.length || at - space > AROUND / 2 ? at : space
}
