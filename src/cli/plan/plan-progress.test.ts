import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Session } from '../session.ts'
import { type FakeWorld, fakeIo } from '../testing/fake-io.ts'
import { loadWords } from '../words/load-words.ts'
import { planProgress } from './plan-progress.ts'

const en = await loadWords('en')

function toldIn(world: FakeWorld): string {
  const written = { stdout: '', stderr: '' }
  const session: Session = {
    ...{ io: fakeIo(world, written), words: en, color: false, width: 80, opened: null },
    run: async () => 0,
  }
  const progress = planProgress(session, 'progress', 400)
  for (const done of [100, 200, 300]) progress.tell(done)
  progress.clear()
  return written.stderr
}

test('a terminal sees how far the plan is, once it takes more than a moment', () => {
  const line = (done: number) => `\r\u001B[Kplanning: ${done} plans of 400`
  assert.equal(toldIn({ isTerminal: true, stepMs: 300 }), `${line(200)}${line(300)}\r\u001B[K`)
  assert.equal(toldIn({ isTerminal: true, stepMs: 10 }), '')
  assert.equal(toldIn({ isTerminal: false, stepMs: 300 }), '')
  assert.equal(toldIn({ isTerminal: true, stepMs: 300, env: { CI: '1' } }), '')
})

test('where time is what ends the plan, seconds are told', async () => {
  const written = { stdout: '', stderr: '' }
  const io = fakeIo({ isTerminal: true, stepMs: 700 }, written)
  const session: Session = { io, words: en, color: false, width: 80, opened: null, run: async () => 0 }
  const progress = planProgress(session, 'progressTime', 10)
  progress.tell(3)
  progress.clear()
  assert.equal(written.stderr, '\r\u001B[Kplanning: 3 of 10 seconds\r\u001B[K')
})
