import { foldedWords, type Item, type LocalText } from '../../register/index.ts'

/** Share of words that two titles have in common from which on somebody should look (Jaccard index). */
const ALIKE = 0.7

/** A document of the register with much the same title and no other day of signature, or null. */
export function similarDocument(
  titles: LocalText,
  signedOn: string | null,
  documents: readonly Item<'document'>[],
): Item<'document'> | null {
  const words = Object.values(titles).map(wordsOf)
  const isLike = ({ facts, withdrawn }: Item<'document'>) =>
    withdrawn === null &&
    (signedOn === null || facts.signedOn === null || facts.signedOn === signedOn) &&
    Object.values(facts.titles).some((title) => words.some((own) => overlap(own, wordsOf(title)) >= ALIKE))
  return documents.find(isLike) ?? null
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(foldedWords(title))
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return common === 0 ? 0 : common / (one.size + other.size - common)
}
