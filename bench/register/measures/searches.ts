import type { RegisterLanguage } from '../../../src/register/index.ts'
import type { Random } from '../../random.ts'
import { PLACES, placeOf, wordOf } from '../content/texts.ts'
import { LANGUAGES, WORD_LISTS } from '../content/words.ts'

export interface Search {
  readonly name: string
  /** What is looked for this time. */
  readonly text: (random: Random) => string
}

type Kind = (random: Random, language: RegisterLanguage) => string

/** Common words stand first in their list. */
const COMMON = 20
const LONG_ENOUGH = 4

const KINDS: Readonly<Record<string, Kind>> = {
  'a common word': (random, language) => random.oneOf(WORD_LISTS[language].words.slice(0, COMMON)),
  'a rare name': (random, language) => placeOf(language, random.whole(PLACES)),
  'two words': (random, language) => `${wordOf(random, language)} ${wordOf(random, language)}`,
  'the beginning of a word': (random, language) => {
    const words = WORD_LISTS[language].words.filter(({ length }) => length > LONG_ENOUGH)
    return random.oneOf(words).slice(0, 2 + random.whole(LONG_ENOUGH - 1))
  },
  'another spelling': (random, language) => RESPELT[language](random.oneOf(WORD_LISTS[language].words)),
}

/** As it is typed without the keys of the language, or in a hurry. */
const RESPELT: Readonly<Record<RegisterLanguage, (word: string) => string>> = {
  en: (word) => word.toUpperCase().replaceAll('E', 'É'),
  fa: (word) => word.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('‌', ' '),
  tg: (word) => word.replace(/[ҷӣқғҳӯ]/g, (letter) => 'чикгху'['ҷӣқғҳӯ'.indexOf(letter)] ?? letter),
  ru: (word) => word.replaceAll('ё', 'е').toUpperCase(),
}

/** Every kind of search in every language, and one that finds nothing. */
export const SEARCHES: readonly Search[] = [
  ...LANGUAGES.flatMap((language) =>
    Object.entries(KINDS).map(([kind, wordIn]): Search => {
      return { name: `${language}, ${kind}`, text: (random) => wordIn(random, language) }
    }),
  ),
  { name: 'what is nowhere', text: (random) => `zzqx${random.whole(1_000_000)}` },
]
