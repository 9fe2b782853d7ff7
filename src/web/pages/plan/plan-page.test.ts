import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DaySpan, moved, within, zoomed } from './gantt/day-span.ts'
import { directionOf, type MovableRow, rowAlong, rowBeside } from './gantt/row-moves.ts'
import { changedSearch, planSearch } from './plan-search.ts'

test('an address gives what can be understood of it, and the rest is left out', () => {
  const search = {
    ...{ tab: 'late', view: 'steps', open: ['doc:a'], sel: 'doc:a/ir/cabinet', from: '2026-01-01', to: '2026-09-01' },
    ...{ body: 'body:b', party: 'ir', days: 90, at: '2026-02-03', base: 'plan:one', whatif: true },
  }
  assert.deepEqual(planSearch(search), search)
  const odd = {
    tab: 'none',
    view: 'x',
    open: 'doc:a',
    from: '2026-09-01',
    to: '2026-01-01',
    days: 30,
    at: '2026-99-99',
  }
  assert.deepEqual(planSearch(odd), {})
  assert.deepEqual(changedSearch({ sel: 'a', tab: 'next' }, { sel: undefined, party: 'tj' }), {
    tab: 'next',
    party: 'tj',
  })
})

test('zooming keeps the day in its place, and never leaves what there is', () => {
  const whole: DaySpan = [0, 1000]
  assert.deepEqual(zoomed(whole, 'in', { whole, around: 250 }), [125, 625])
  assert.deepEqual(zoomed([125, 625], 'out', { whole, around: 250 }), whole)
  for (let around = 0; around <= 1000; around += 50) {
    let span = whole
    for (let times = 0; times < 12; times += 1) span = zoomed(span, 'in', { whole, around })
    assert.ok(span[1] - span[0] >= 14 && span[0] >= 0 && span[1] <= 1000, String(span))
    assert.ok(span[0] <= around && span[1] >= around, `${span} ${around}`)
  }
})

test('moving stops at the ends', () => {
  const whole: DaySpan = [0, 1000]
  assert.deepEqual(moved([100, 200], 1, whole), [125, 225])
  assert.deepEqual(moved([10, 110], -1, whole), [0, 100])
  assert.deepEqual(moved([950, 1000], 1, whole), [950, 1000])
  assert.deepEqual(within([-50, 2000], whole), whole)
})

const ROWS: readonly MovableRow[] = [
  { kind: 'group', id: 'a' },
  { kind: 'task', id: 'a/1' },
  { kind: 'task', id: 'a/2' },
  { kind: 'group', id: 'b' },
]

test('rows are gone through one by one, and ends are ends', () => {
  assert.equal(rowBeside(ROWS, null, 1), 'a')
  assert.equal(rowBeside(ROWS, null, -1), 'b')
  assert.equal(rowBeside(ROWS, 'a/2', 1), 'b')
  assert.equal(rowBeside(ROWS, 'b', 1), 'b')
  assert.equal(rowBeside(ROWS, 'a', -1), 'a')
  assert.equal(rowBeside([], 'a', 1), null)
})

test('onward opens a document and goes into it, back goes out and closes it', () => {
  assert.deepEqual(rowAlong(ROWS, 'b', 'onward'), { toggle: 'b' })
  assert.deepEqual(rowAlong(ROWS, 'a', 'onward'), { to: 'a/1' })
  assert.deepEqual(rowAlong(ROWS, 'a/2', 'back'), { to: 'a' })
  assert.deepEqual(rowAlong(ROWS, 'a', 'back'), { toggle: 'a' })
  assert.equal(rowAlong(ROWS, 'a/1', 'onward'), null)
  assert.equal(rowAlong(ROWS, 'b', 'back'), null)
})

test('arrows point in the direction of writing', () => {
  assert.equal(directionOf('ArrowRight', false), 'onward')
  assert.equal(directionOf('ArrowRight', true), 'back')
  assert.equal(directionOf('ArrowLeft', true), 'onward')
  assert.equal(directionOf('ArrowUp', true), null)
})
