import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BODY, checkSpans, read } from './testing/check-event.ts'

test('the title is the first headline', () => {
  assert.equal(read(`Meeting with the envoy\n\nMay 3, 2020${BODY}`).event.title?.text, 'Meeting with the envoy')
  assert.equal(read('').event.title, null)
})

test('the office that publishes a text is not its title', () => {
  for (const office of ['Ministry of Foreign Affairs - Press Service', 'Ministry of Trade | Information Department']) {
    const { title } = read(`${office}\n\nMeeting with the envoy\n\nMay 3, 2020${BODY}`).event
    assert.equal(title?.text, 'Meeting with the envoy', office)
  }
})

test('odd and hostile texts are read in linear time', () => {
  const pieces = [
    '',
    '\n',
    '“',
    '\ud800',
    '12 May 2020',
    'Meeting',
    'met in ',
    'Title\n\nmet held visit ',
    'May 5, 2020\n\n',
  ]
  for (const piece of pieces) {
    checkSpans(piece)
    checkSpans(piece.repeat(3000))
  }
})
