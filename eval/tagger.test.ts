import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GoldText } from './gold.ts'
import { measureTaggers } from './tagger.ts'
import { mainVerbOf } from './tagger-cues.ts'
import { taggersPage } from './tagger-page.ts'
import { TAGGERS, type Tagger, type WordTag } from './tagger-tools.ts'

const MAIN_VERBS: readonly (readonly [cue: string, verb: string | null])[] = [
  ['said', 'said'],
  ['expressed satisfaction', 'expressed'],
  ['also warmly thanked', 'thanked'],
  ['had not ruled out', 'ruled'],
  ['Agreement was reached', 'reached'],
  ['it was said', 'said'],
  ['are committed', 'committed'],
  ['call on', 'call'],
  ['support', 'support'],
  ['According to', null],
  ['in her opinion', null],
  ['exchange of views', null],
  ['is confident', null],
  ['was an item of', null],
  ['is', null],
  ['', null],
]

test('the verb of a cue is told without a tagger', () => {
  for (const [cue, verb] of MAIN_VERBS) {
    const bounds = mainVerbOf(cue)
    assert.equal(bounds === null ? null : cue.slice(bounds.start, bounds.end), verb, cue)
  }
})

const SOURCE = 'Ruben Vale said that the two ministers have signed a treaty. He also stressed the need for trade.'

for (const { name, wordsOf } of TAGGERS) {
  test(`${name}: words keep their places`, () => {
    const words = wordsOf(SOURCE)
    const texts = words.map(({ start, end }) => SOURCE.slice(start, end))
    assert.deepEqual(texts, SOURCE.match(/\p{L}+/gu))
    const verbs = words.filter(({ verb }) => verb).map(({ start, end }) => SOURCE.slice(start, end))
    assert.deepEqual(verbs, ['said', 'have', 'signed', 'stressed'])
  })

  test(`${name}: odd texts pass`, () => {
    for (const odd of ['', '\n', '"', '”“', '\ud800 said', '12 %']) assert.ok(Array.isArray(wordsOf(odd)))
  })
}

/** A tagger that calls the named words verbs. */
function naming(name: string, ...verbs: string[]): Tagger {
  const wordsOf = (source: string): readonly WordTag[] =>
    [...source.matchAll(/\p{L}+/gu)].map((match) => {
      const [word] = match
      return { start: match.index, end: match.index + word.length, verb: verbs.includes(word) }
    })
  return { name, used: 'a list', wordsOf, run: wordsOf }
}

function gold(source: string, cues: readonly string[], half: GoldText['half']): GoldText {
  const statements = cues.map((text) => {
    const start = source.indexOf(text)
    return { speakers: [], cue: { start, end: start + text.length, text }, content: [], mode: 'indirect' as const }
  })
  const event = { kind: 'meeting' as const, date: null, place: null }
  return {
    id: 'a',
    source,
    half,
    gold: { id: 'a', event, participants: [], statements, undertakings: [], documents: [] },
  }
}

const run = (texts: readonly GoldText[], taggers: readonly Tagger[]) => measureTaggers(texts, { taggers, leastMs: 0 })

test('a tagger is held against the cues and against what the two others agree on', () => {
  const text = gold(SOURCE, ['said', 'stressed'], 'form')
  const [first, second] = run(
    [text],
    [
      naming('ours', 'said', 'signed', 'need'),
      naming('b', 'said', 'have', 'signed', 'stressed'),
      naming('c', 'said', 'have', 'stressed', 'treaty'),
    ],
  )
  assert.deepEqual(first?.halves.form, {
    cues: { of: 2, hit: 1 },
    verbs: { of: 3, hit: 1 },
    others: { of: 13, hit: 12 },
  })
  assert.deepEqual(first?.halves.check.others, { of: 0, hit: 0 })
  assert.equal(second?.halves.form.cues.hit, 2)
  assert.ok((first?.speed ?? 0) > 0)
})

test('the page shows the halves that have texts', () => {
  const both = run(
    [gold(SOURCE, ['said'], 'form'), gold('They agreed.', ['agreed'], 'check')],
    [naming('ours', 'said'), naming('b', 'said', 'agreed'), naming('c', 'said', 'agreed')],
  )
  const [heads, ours] = taggersPage(both).split('\n')
  assert.match(heads ?? '', /cues: form +check +verbs: form +check/)
  assert.match(ours ?? '', /^ {2}ours +1\.000 +0\.000 +1\.000 +0\.000/)
  const one = taggersPage(run([gold('They agreed.', [], 'check')], [naming('ours')]))
  assert.match(one, /cues: check +verbs: check/)
  assert.doesNotMatch(one, /form/)
  assert.equal(taggersPage([]), '')
})
