import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nastyNames } from '../testing/nasty-names.ts'
import { firstWords, shownName } from './shown-name.ts'

test('names of uploads that mean no harm stay as they are', () => {
  for (const name of ['readout.txt', 'بیانیه مشترک.pdf', 'می‌خواهم.docx', 'Изҳороти муштарак.md', 'a b (2).html']) {
    assert.equal(shownName(name), name)
  }
})

test('no name of an upload leads anywhere or plays with the screen', () => {
  const names = nastyNames()
  assert.ok(new Set(names).size >= 200, String(new Set(names).size))
  for (const name of names) {
    const shown = shownName(name)
    const said = JSON.stringify(name).slice(0, 80)
    assert.doesNotMatch(shown, /[/\\]/, said)
    assert.ok(!/^\.+$/.test(shown), said)
    assert.doesNotMatch(shown, /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u, said)
    assert.doesNotMatch(shown, /[<>&"|?*]/, said)
    assert.ok([...shown].length <= 120, said)
    assert.equal(shown, shown.trim())
    assert.equal(shownName(shown), shown, said)
  }
})

test('a long name keeps its ending', () => assert.match(shownName(`${'x'.repeat(4000)}.docx`), /^x+…\.docx$/))

test('a text without a name is called by how it begins', () => {
  assert.equal(firstWords('\n  The two sides / met\u202E.\nThey agreed.'), 'The two sides / met.')
  assert.match(firstWords('word '.repeat(1000)), /^(?:word )+word…$/)
  assert.equal(firstWords(' \n '), '')
})
