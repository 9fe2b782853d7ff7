/** Letters of Tajik and Russian as official English texts write them; letters without a sound of their own are silent. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'gh', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', ӣ: 'i', й: 'y' },
  ...{ к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ӯ: 'u', ф: 'f' },
  ...{ х: 'kh', ҳ: 'h', ц: 'ts', ч: 'ch', ҷ: 'j', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
}

/** Letters of Persian; short vowels are not written, so that only consonants can be compared. */
const PERSIAN: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z' },
  ...{ ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: '', غ: 'gh', ف: 'f', ق: 'q', ک: 'k', گ: 'g' },
  ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h', ی: 'y', ء: '' },
}

/** In the middle of a Persian word this letter is a vowel or v: "روحانی" and "جواد". */
const VAV = 'و'

/**
 * A word of a name in Latin letters, in each way in which it can be read: two for a Persian word with a vav, one for all
 * others. For comparing alone. `folded` is a folded text: kindred letters stand as one.
 */
export function latinReadings(folded: string): readonly string[] {
  const vavs = folded.includes(VAV) ? ['v', 'u'] : ['']
  return vavs.map((vav) => [...folded].map((letter) => latinOf(letter, vav)).join(''))
}

function latinOf(letter: string, vav: string): string {
  if (letter === VAV) return vav
  return CYRILLIC[letter] ?? PERSIAN[letter] ?? letter
}
