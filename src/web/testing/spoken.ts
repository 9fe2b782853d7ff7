import { loadVocabulary } from '../../words/index.ts'
import { en as frameEn } from '../frame/words/en.ts'
import { fa as frameFa } from '../frame/words/fa.ts'
import { en as accountsEn } from '../pages/accounts/words/en.ts'
import { fa as accountsFa } from '../pages/accounts/words/fa.ts'
import { en as historyEn } from '../pages/history/words/en.ts'
import { fa as historyFa } from '../pages/history/words/fa.ts'
import { en as planEn } from '../pages/plan/words/en.ts'
import { fa as planFa } from '../pages/plan/words/fa.ts'
import { en as readEn } from '../pages/read/words/en.ts'
import { fa as readFa } from '../pages/read/words/fa.ts'
import { en as itemEn } from '../pages/register/item/words/en.ts'
import { fa as itemFa } from '../pages/register/item/words/fa.ts'
import { en as registerEn } from '../pages/register/words/en.ts'
import { fa as registerFa } from '../pages/register/words/fa.ts'
import { en as shellEn } from '../words/en.ts'
import { fa as shellFa } from '../words/fa.ts'

/** The languages in which whole journeys are made: one that runs to the right, one that runs to the left. */
export const JOURNEY_LANGUAGES = ['en', 'fa'] as const
export type JourneyLanguage = (typeof JOURNEY_LANGUAGES)[number]

/** What the pages say, so that journeys find things as their users do: by their names. */
export const SPOKEN = {
  en: {
    ...{ shell: shellEn, read: readEn, register: registerEn, item: itemEn, history: historyEn },
    ...{ plan: planEn, accounts: accountsEn, frame: frameEn, vocabulary: await loadVocabulary('en') },
  },
  fa: {
    ...{ shell: shellFa, read: readFa, register: registerFa, item: itemFa, history: historyFa },
    ...{ plan: planFa, accounts: accountsFa, frame: frameFa, vocabulary: await loadVocabulary('fa') },
  },
} as const

/** Finds a phrase whose `{…}` stand for anything, wherever else words follow or precede. */
export function like(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => RegExp.escape(part))
  return new RegExp(parts.join('.*'))
}
