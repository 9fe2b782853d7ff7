import { latinDigits } from '../../calendar/index.ts'

/** Letters that are written in several ways, each with the one that stands for all of them. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  // Arabic keyboards and Persian ones: "كتاب" and "کتاب", "علي" and "علی".
  ...{ ي: 'ی', ى: 'ی', ئ: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و' },
  // Tajik without Tajik keys: "Тоҷикӣ" and "Точики".
  ...{ ӣ: 'и', ӯ: 'у', қ: 'к', ғ: 'г', ҳ: 'х', ҷ: 'ч' },
  // "учёт" and "учет"
  ё: 'е',
}

const SPELLED_OTHERWISE = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'gu')

/** Vowel marks and accents that stand as characters of their own, joiners and direction marks, the tatweel. */
const SILENT = /[\p{Mn}\p{Cf}\u0640]/gu

/** Latin letters with something on, under or through them. */
const LATIN_WITH_MARKS = /[\u00C0-\u024F\u1E00-\u1EFF]/g

/**
 * The text with differences of spelling taken out that a reader would not search by: case, kindred letters of Persian,
 * Arabic, Tajik and Russian, vowel marks, half-spaces, foreign digits, marks on Latin letters. For comparing alone:
 * places in it are not those of the text.
 */
export function foldText(text: string): string {
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replace(LATIN_WITH_MARKS, (letter) => letter.normalize('NFD').charAt(0))
    .replace(SILENT, '')
    .replace(SPELLED_OTHERWISE, (letter) => SAME_LETTERS[letter] ?? letter)
  return latinDigits(folded)
}

/** The folded words of a text, in their order: runs of letters and digits. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
