import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeName } from './change-name.ts'
import { LANGUAGES, loadVocabulary } from './index.ts'

for (const language of LANGUAGES) {
  test(`new settings of the plan are told as a change of it, a kept plan and a comment as what they are (${language})`, async () => {
    const words = await loadVocabulary(language)
    const { changes, settings } = words.register
    const told = (type: 'plan.add' | 'item.correct' | 'comment.add', planRole: 'settings' | 'baseline' | null) =>
      changeName({ type, planRole }, words)
    assert.equal(told('plan.add', 'settings'), settings.changed)
    assert.equal(told('item.correct', 'settings'), settings.changed)
    assert.equal(told('plan.add', 'baseline'), changes['plan.add'])
    assert.equal(told('item.correct', null), changes['item.correct'])
    assert.equal(told('comment.add', 'settings'), changes['comment.add'])
    assert.notEqual(settings.changed, changes['plan.add'])
  })
}
