const SAMPLE = 20_000
const LATIN = /\p{Script=Latin}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const ARABIC = /\p{Script=Arabic}/gu
const TAJIK_LETTERS = /[ғӣқӯҳҷҒӢҚӮҲҶ]/gu
const PERSIAN_LETTERS = /[پچژگی]/gu
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|that|for|with|on|is|was|by|his|her)\b/giu

/**
 * The language of the text by its script and most telling letters or words: ISO 639-1 `en`, `fa`, `tg`, `ru`, `ar`,
 * or null when none of them is clear.
 */
export function languageOf(source: string): string | null {
  const sample = source.slice(0, SAMPLE)
  const latin = count(sample, LATIN)
  const cyrillic = count(sample, CYRILLIC)
  const arabic = count(sample, ARABIC)
  const letters = latin + cyrillic + arabic
  if (letters === 0) return null
  if (latin >= cyrillic && latin >= arabic) {
    const words = latin / 5
    return count(sample, ENGLISH_WORDS) >= words * 0.08 ? 'en' : null
  }
  if (cyrillic >= arabic) return count(sample, TAJIK_LETTERS) > cyrillic * 0.02 ? 'tg' : 'ru'
  return count(sample, PERSIAN_LETTERS) > arabic * 0.03 ? 'fa' : 'ar'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
