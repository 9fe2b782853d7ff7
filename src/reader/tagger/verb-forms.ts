import { DOUBLING, IRREGULAR, VERB_LEMMAS } from '../wording/en/verbs.ts'
import type { VerbForm } from './tag.ts'

/** What a word can be as a verb. Past and participle of regular verbs are alike; the tagger tells them apart. */
export interface VerbReading {
  readonly lemma: string
  readonly forms: readonly VerbForm[]
}

const VOWEL = /[aeiou]/u
/** "initialled", "signalling": British spelling doubles the l, but for that of "fail" and "reveal". */
const DOUBLED_L = /(?<![aeou])[aeiou]l$/u

/** Every form of every known verb, lower case. */
export const VERB_FORMS: ReadonlyMap<string, VerbReading> = inflectAll()

function inflectAll(): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>()
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const known = forms.get(word)
    if (!known) forms.set(word, { lemma, forms: [form] })
    else if (known.lemma === lemma && !known.forms.includes(form))
      forms.set(word, { lemma, forms: [...known.forms, form] })
  }
  for (const lemma of VERB_LEMMAS) {
    const irregular = IRREGULAR[lemma]
    add(lemma, lemma, 'base')
    add(thirdPerson(lemma), lemma, 'present')
    add(gerund(lemma), lemma, 'ing')
    add(irregular?.[0] ?? regularPast(lemma), lemma, 'past')
    add(irregular?.[1] ?? regularPast(lemma), lemma, 'participle')
    if (irregular || !DOUBLED_L.test(lemma)) continue
    add(`${lemma}ling`, lemma, 'ing')
    add(`${lemma}led`, lemma, 'past')
    add(`${lemma}led`, lemma, 'participle')
  }
  return forms
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (lemma.endsWith('e') && !lemma.endsWith('ee') && lemma !== 'be') return `${lemma.slice(0, -1)}ing`
  return `${doubled(lemma)}ing`
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${doubled(lemma)}ed`
}

function doubled(lemma: string): string {
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}` : lemma
}

function endsInConsonantY(lemma: string): boolean {
  return lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? 'a')
}
