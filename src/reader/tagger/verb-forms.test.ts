import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as cues from '../wording/en/cues.ts'
import { DOUBLING, IRREGULAR, NOUN_LIKE, VERB_LEMMAS } from '../wording/en/verbs.ts'
import { VERB_FORMS } from './verb-forms.ts'

/** A word, its lemma, and what it can be. */
const FORMS: readonly (readonly [word: string, lemma: string, forms: string])[] = [
  ['stress', 'stress', 'base'],
  ['stresses', 'stress', 'present'],
  ['stressed', 'stress', 'past participle'],
  ['stressing', 'stress', 'ing'],
  ['agreeing', 'agree', 'ing'],
  ['agreed', 'agree', 'past participle'],
  ['noting', 'note', 'ing'],
  ['clarified', 'clarify', 'past participle'],
  ['conveyed', 'convey', 'past participle'],
  ['committed', 'commit', 'past participle'],
  ['initialled', 'initial', 'past participle'],
  ['initialed', 'initial', 'past participle'],
  ['revealed', 'reveal', 'past participle'],
  ['said', 'say', 'past participle'],
  ['spoke', 'speak', 'past'],
  ['spoken', 'speak', 'participle'],
  ['wrote', 'write', 'past'],
  ['read', 'read', 'base past participle'],
]

for (const [word, lemma, forms] of FORMS) {
  test(`"${word}" is a form of "${lemma}"`, () => {
    const found = VERB_FORMS.get(word)
    assert.equal(found?.lemma, lemma)
    assert.equal(found?.forms.join(' '), forms)
  })
}

function unknown(lemmas: Iterable<string>): readonly string[] {
  const known = new Set(VERB_LEMMAS)
  return [...new Set(lemmas)].filter((lemma) => !known.has(lemma))
}

const verbsOfPatterns = cues.CUE_PATTERNS.flatMap(({ pattern }) => pattern.slice(1).split(' ')[0]?.split('|') ?? [])
/** These are tags of their own. */
const AUXILIARIES = new Set(['be', 'have', 'do'])

test('the verb of every cue is one that the tagger knows', () => {
  const lemmas = [
    ...cues.REPORT_VERBS,
    ...cues.TOPIC_VERBS,
    ...cues.NAMING_VERBS,
    ...cues.HEARER_VERBS,
    ...verbsOfPatterns,
  ]
  assert.deepEqual(unknown(lemmas.filter((lemma) => !AUXILIARIES.has(lemma))), [])
})

test('lists that say how a verb is used name verbs that the tagger knows', {
  todo: 'some are missing among the verbs',
}, () => {
  const used = [cues.CLAUSE_ONLY, cues.INFINITIVE_ONLY, cues.PARTICIPLE_CUES, cues.POSTPOSED_CUES, cues.PASSIVE_CUES]
  const told = [cues.PASSIVE_NOUN_VERBS, cues.MEETING_VERBS, cues.NARRATION_VERBS, cues.BARE_CLAUSE]
  const spelt = [NOUN_LIKE, DOUBLING, Object.keys(IRREGULAR)]
  const lemmas = [...used, ...told, ...spelt].flatMap((list) => [...list])
  assert.deepEqual(unknown(lemmas.filter((lemma) => !AUXILIARIES.has(lemma))), [])
})
