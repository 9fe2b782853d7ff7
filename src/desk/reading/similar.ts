import { foldedWords, type Item, type LocalText } from '../../register/index.ts'

/** Share of words that two titles have in common from which on somebody should look (Jaccard index). */
const ALIKE = 0.7
/** Shorter words tell nothing of a title's matter. */
const TELLING_LETTERS = 4
/** A word that stands in more of the register's titles than this share tells them apart no longer ("agreement"). */
const COMMON_SHARE = 0.15
const MOST_CANDIDATES = 4
/** What a document is called whatever it is about; the register may hold few of a kind. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  'treaty convention agreement memorandum understanding protocol programme program plan declaration statement charter contract'.split(
    ' ',
  ),
)

/** What of a proposed document tells which one it is. */
export interface Sought {
  readonly titles: LocalText
  readonly signedOn: string | null
  readonly type: string
}

/** A document of the register with the words of each of its titles, letters folded. */
export interface Titled {
  readonly document: Item<'document'>
  readonly titles: readonly (readonly string[])[]
}

/** Made once for all that is looked for: folding letters is most of the work. */
export function titled(documents: readonly Item<'document'>[]): readonly Titled[] {
  return documents.map((document) => ({ document, titles: Object.values(document.facts.titles).map(foldedWords) }))
}

/** A document of the register with much the same title and no other day of signature, or null. */
export function similarDocument(sought: Sought, documents: readonly Titled[]): Item<'document'> | null {
  const words = wordsOf(sought).map((title) => new Set(title))
  const isLike = ({ document, titles }: Titled) =>
    couldBe(sought, document) && titles.some((title) => words.some((own) => overlap(own, new Set(title)) >= ALIKE))
  return documents.find(isLike)?.document ?? null
}

/** The one document of the register with the very same title, letters folded, and no other day of signature; else null. */
export function exactDocument(sought: Sought, documents: readonly Titled[]): Item<'document'> | null {
  const own = new Set(wordsOf(sought).map((title) => title.join(' ')))
  const same = documents.filter(
    ({ document, titles }) => couldBe(sought, document) && titles.some((title) => own.has(title.join(' '))),
  )
  return same.length === 1 ? (same[0]?.document ?? null) : null
}

/**
 * Documents of the register that somebody should look at before a new one is entered, the likeliest first: they share a
 * word that few titles have, however it ends ("visa", "visas"). Those of the same type come before others.
 */
export function candidatesFor(sought: Sought, documents: readonly Titled[]): readonly Item<'document'>[] {
  const own = new Set(wordsOf(sought).flat().filter(isTelling))
  const most = Math.max(2, documents.length * COMMON_SHARE)
  const telling = [...own].filter((word) => documents.filter(({ titles }) => has(titles, word)).length <= most)
  return documents
    .map(({ document, titles }) => {
      const shared = telling.filter((word) => has(titles, word)).length
      const isCandidate = shared > 0 && couldBe(sought, document)
      return { document, rank: isCandidate ? 2 * shared + (document.facts.type === sought.type ? 1 : 0) : 0 }
    })
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, MOST_CANDIDATES)
    .map(({ document }) => document)
}

function couldBe({ signedOn }: Sought, { facts, withdrawn }: Item<'document'>): boolean {
  return withdrawn === null && (signedOn === null || facts.signedOn === null || facts.signedOn === signedOn)
}

function isTelling(word: string): boolean {
  return word.length >= TELLING_LETTERS && !KIND_WORDS.has(word)
}

/** Of the words that tell something, however they end. */
function has(titles: Titled['titles'], word: string): boolean {
  return titles.some((title) =>
    title.some((other) => isTelling(other) && (other.startsWith(word) || word.startsWith(other))),
  )
}

function wordsOf({ titles }: Sought): Titled['titles'] {
  return Object.values(titles).map(foldedWords)
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return common === 0 ? 0 : common / (one.size + other.size - common)
}
