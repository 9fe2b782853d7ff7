import { NAME_PARTICLES, NAME_SUFFIXES } from '../wording/en/people.ts'

/**
 * Compares two personal names of one text.
 * `same`: the same words, or one is a part of the other; `sounds-alike`: only the spelling may differ, which alone
 * never makes two people one; `different` otherwise.
 */
export function compareNames(a: readonly string[], b: readonly string[]): 'same' | 'sounds-alike' | 'different' {
  const left = coreWords(a)
  const right = coreWords(b)
  if (left.length === 0 || right.length === 0) return 'different'
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.every((word) => long.includes(word))) return 'same'
  const lastLeft = left.at(-1) as string
  const lastRight = right.at(-1) as string
  if (left.length > 1 && right.length > 1) {
    if (lastLeft === lastRight) return initialsAgree(left[0] as string, right[0] as string) ? 'same' : 'different'
    if (short.every((word) => long.some((other) => skeleton(other) === skeleton(word)))) return 'sounds-alike'
    const givenAlike = skeleton(left[0] as string) === skeleton(right[0] as string)
    return givenAlike && skeleton(lastLeft) === skeleton(lastRight) ? 'sounds-alike' : 'different'
  }
  const single = short[0] as string
  return skeleton(single).length > 1 && long.some((word) => skeleton(word) === skeleton(single))
    ? 'sounds-alike'
    : 'different'
}

/** Words that tell people apart: no particles, suffixes or initials; lower case, without accents. */
function coreWords(name: readonly string[]): string[] {
  const words = name
    .map((word) =>
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('’', "'")
        .replace(/^(?:al|el|an|as|ash|ar|at)-(?=\p{L}{3})/u, ''),
    )
    .filter((word) => !NAME_SUFFIXES.has(word) && !/^\p{L}\.?$/u.test(word))
  const core = words.filter((word) => !NAME_PARTICLES.has(word))
  return core.length > 0 ? core : words
}

function initialsAgree(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a) || skeleton(a) === skeleton(b)
}

/**
 * The consonants of a name after folding what transcriptions write differently (kh/h, q/k/g, y/i, double letters):
 * "Rahmon" and "Rohman" share one. It only ever proposes.
 */
export function skeleton(word: string): string {
  return word
    .replace(/kh|gh/gu, 'h')
    .replace(/[qg]/gu, 'k')
    .replace(/dj|zh/gu, 'j')
    .replace(/ph/gu, 'f')
    .replace(/w/gu, 'v')
    .replace(/[aeiouy'’-]/gu, '')
    .replace(/(.)\1/gu, '$1')
}
