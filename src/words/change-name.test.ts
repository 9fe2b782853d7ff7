import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeName } from './change-name.ts'
import { LANGUAGES, loadVocabulary } from './index.ts'

for (const language of LANGUAGES) {
  test(`new settings of the plan are told as a change of it, a kept plan and a comment as what they are (${language})`, async () => {
    const words = await loadVocabulary(language)
    const { changes, settings } = words.register
    const told = (type: 'plan.add' | 'item.correct' | 'comment.add', planRole: 'settings' | 'baseline' | null) =>
      changeName({ type, planRole, stage: null, evidence: [] }, words)
    assert.equal(told('plan.add', 'settings'), settings.changed)
    assert.equal(told('item.correct', 'settings'), settings.changed)
    assert.equal(told('plan.add', 'baseline'), changes['plan.add'])
    assert.equal(told('item.correct', null), changes['item.correct'])
    assert.equal(told('comment.add', 'settings'), changes['comment.add'])
    for (const supports of ['for', 'against'] as const) {
      const seen = { id: 'e1', supports, on: '2021', source: null, grade: 2, text: 'Seen.' } as const
      const name = changeName({ type: 'evidence.add', planRole: null, stage: 'first-use', evidence: [seen] }, words)
      assert.ok(name.includes(words.register.stages['first-use']), name)
      assert.notEqual(name, words.register.stages['first-use'])
    }
    assert.notEqual(settings.changed, changes['plan.add'])
  })
}
