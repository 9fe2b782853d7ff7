import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withMarks } from '../../../../model/index.ts'
import { readText } from '../../../../reader/index.ts'
import { recordItems } from '../record/record-items.ts'
import { numberAfter, sameWords } from './next-item.ts'

const TEXT = 'The Minister said that the dam is full. The sides praised the glacier bulletin of Khujand.'

test('words that are marked again as the same are the item that they were', () => {
  const start = TEXT.indexOf('glacier')
  const record = readText(TEXT)
  for (const kind of ['document', 'ask', 'statement'] as const) {
    const mark = { kind, start, end: start + 16 }
    assert.equal(sameWords(recordItems(record), mark), null)
    const items = recordItems(withMarks(record, TEXT, [mark]))
    assert.equal(sameWords(items, mark)?.key, numberAfter(record, kind))
    assert.equal(sameWords(items, { ...mark, end: mark.end - 1 }), null)
    assert.equal(sameWords(items, { ...mark, kind: kind === 'document' ? 'ask' : 'document' }), null)
  }
})
