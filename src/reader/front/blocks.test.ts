import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isListItem, splitBlocks, trimmed } from './blocks.ts'

const WRAPPED = [
  'The long road over the hills was opened again on Monday',
  'after two nights of work by the crews, who had cleared',
  'the snow from the eastern side to the top of the pass',
  'and on to the village, where the last bus of the winter',
  'had stopped in November before the storm.',
  'The first bus will leave on Friday with its old driver',
  'and a new engine.',
]

/** A text, and its blocks. */
const CASES: readonly { readonly what: string; readonly text: string; readonly blocks: readonly string[] }[] = [
  { what: 'nothing', text: '', blocks: [] },
  { what: 'blank lines alone', text: ' \n\t\n\u00a0\n', blocks: [] },
  { what: 'paragraphs', text: 'One.\n\nTwo.\n\n\n\nThree.', blocks: ['One.', 'Two.', 'Three.'] },
  { what: 'a paragraph on each line', text: 'One.\nTwo.\nThree.', blocks: ['One.', 'Two.', 'Three.'] },
  { what: 'blanks around a paragraph', text: '\ufeff  One.\u00a0 \n\n\tTwo.\u3000', blocks: ['One.', 'Two.'] },
  { what: 'Windows line ends', text: 'One.\r\n\r\nTwo.\r\n', blocks: ['One.', 'Two.'] },
  {
    what: 'old and rare line ends',
    text: 'One.\rTwo.\u2028Three.\u2029Four.\fFive.',
    blocks: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'],
  },
  {
    what: 'wrapped lines',
    text: WRAPPED.join('\n'),
    blocks: [WRAPPED.slice(0, 5).join('\n'), WRAPPED.slice(5).join('\n')],
  },
  {
    what: 'one sentence broken in two',
    text: 'The long road over the hills was opened again on Monday\nafter two nights of work.',
    blocks: ['The long road over the hills was opened again on Monday\nafter two nights of work.'],
  },
  {
    what: 'a list',
    text: 'They agreed to open the following new schools for children:\n- one in Turku;\n- one in Bergen.',
    blocks: ['They agreed to open the following new schools for children:', '- one in Turku;', '- one in Bergen.'],
  },
]

for (const { what, text, blocks } of CASES) {
  test(`blocks of ${what}`, () => {
    const found = splitBlocks(text).map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(found, blocks)
  })
}

test('a block knows whether a blank line stands before it', () => {
  const found = splitBlocks('One.\nTwo.\n\nThree.').map(({ afterBlank }) => afterBlank)
  assert.deepEqual(found, [true, false, true])
})

/** The openings of lines, and whether they are items of a list. */
const ITEMS: readonly (readonly [line: string, item: boolean])[] = [
  ['- one', true],
  ['– one', true],
  ['• one', true],
  ['1. one', true],
  ['12) one', true],
  ['(3) one', true],
  ['a) one', true],
  ['(b) one', true],
  ['one', false],
  ['-one', false],
  ['2022. gada', false],
  ['1.5 tonnes', false],
  ['', false],
]

for (const [line, item] of ITEMS) {
  test(`"${line}" is ${item ? 'an item' : 'no item'}`, () => {
    assert.equal(isListItem(line, { start: 0, end: line.length }), item)
  })
}

test('trimming leaves nothing of blanks alone, and never crosses over', () => {
  assert.deepEqual(trimmed('  a b ', { start: 0, end: 6 }), { start: 2, end: 5 })
  assert.deepEqual(trimmed('    ', { start: 1, end: 3 }), { start: 3, end: 3 })
})
