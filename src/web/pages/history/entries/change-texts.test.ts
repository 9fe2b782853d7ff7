import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadVocabulary } from '../../../../words/index.ts'
import { formatOf } from '../../../language/format.ts'
import { en } from '../words/en.ts'
import { factName, type ValueSpeech, valueText } from './change-texts.ts'

const speech: ValueSpeech = {
  vocabulary: await loadVocabulary('en'),
  language: 'en',
  format: formatOf({ language: 'en', calendar: 'gregory', digits: 'latn' }),
  sideName: (code) => ({ ir: 'Iran', tj: 'Tajikistan' })[code] ?? code,
  named: { 'body:kelp': { en: 'Kelp Office' } },
  words: en.entry,
}

const CASES: readonly (readonly [what: string, value: unknown, text: string | null])[] = [
  ['stage', 'in-force', 'in force'],
  ['stage', 'active', 'active'],
  ['status', 'in-progress', 'in progress'],
  ['type', 'memorandum', 'memorandum'],
  ['signedOn', '2023-11-08', '8 November 2023'],
  ['parties', ['ir', 'tj'], 'Iran, Tajikistan'],
  ['titles', { fa: 'یادداشت', en: 'Note' }, 'Note'],
  ['titles', { fa: 'یادداشت' }, 'یادداشت'],
  ['responsible', [{ body: 'Ministry', party: null }], 'Ministry'],
  ['noticeDays', 90, '90'],
  ['withdrawn', true, 'yes'],
  ['responsible', [{ body: 'body:kelp', party: 'ir' }], 'Kelp Office, Iran'],
  ['event', 'event:nowhere', 'event:nowhere'],
  ['place', 'Теҳрон', 'Tehran'],
  ['note', 'as it was written', 'as it was written'],
  ['note', null, null],
  ['sources', [], null],
  ['anything', {}, null],
  // Nothing of the object itself is taken for a name.
  ['stage', 'constructor', 'constructor'],
]

for (const [what, value, text] of CASES) {
  test(`${what}: ${JSON.stringify(value)}`, () => assert.equal(valueText(what, value, speech), text))
}

test('facts have names, stages need none', () => {
  assert.equal(factName('signedOn', speech), 'signed')
  assert.equal(factName('stage', speech), null)
  assert.equal(factName('toString', speech), null)
})
