import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Progress, StartReason } from '../../planner/index.ts'
import { LANGUAGES, type Language, loadVocabulary } from '../index.ts'
import { ONE_TASK_PLAN, ONE_TASK_TODAY } from '../testing/one-task-plan.ts'
import { ganttPlan, ganttTexts, namesOf, reasonText, useText } from './index.ts'

const NETWORK = ONE_TASK_PLAN.network

async function telling(language: Language) {
  const words = await loadVocabulary(language)
  return { words, names: namesOf([], NETWORK, words), calendars: new Map() }
}

const SAID: readonly (readonly [Language, string])[] = [
  ['en', '24 November 2026 (3 Azar 1405)'],
  ['fa', '۳ آذر ۱۴۰۵ (۲۴ نوامبر ۲۰۲۶)'],
  ['tg', '24 ноябри 2026 (3 озари 1405)'],
  ['ru', '24 ноября 2026 (3 азара 1405)'],
]

for (const [language, day] of SAID) {
  test(`why a step starts is told with its day in both calendars (${language})`, async () => {
    const reason: StartReason = { kind: 'fixed', day: ONE_TASK_TODAY }
    assert.ok(reasonText(reason, await telling(language)).includes(day))
  })
}

const ASSUMED: readonly (readonly [Language, string])[] = [
  ['en', 'assumed'],
  ['fa', 'فرضی'],
  ['tg', 'тахминӣ'],
  ['ru', 'допущение'],
]

for (const [language, assumed] of ASSUMED) {
  test(`days that are an assumption are told as one where they make something late (${language})`, async () => {
    const [task] = NETWORK.tasks
    assert.ok(task)
    const { words, names } = await telling(language)
    const said = (kind: 'assumption' | 'observed' | 'set', progress: Progress = task.progress) => {
      const tasks = [{ ...task, estimate: { shape: 'fixed', basis: { kind, note: '' } } as const, progress }]
      return useText({ kind: 'task', task: task.id, days: 7 }, { words, names, group: task.group, tasks })
    }
    assert.ok(said('assumption').includes(assumed), said('assumption'))
    const started = (remainingDays: number) => ({ state: 'started', start: ONE_TASK_TODAY, remainingDays }) as const
    assert.ok(said('assumption', started(task.days)).includes(assumed))
    const entered = said('assumption', started(3))
    const done = said('assumption', { state: 'done', start: ONE_TASK_TODAY - 9, end: ONE_TASK_TODAY - 2 })
    for (const text of [said('observed'), said('set'), entered, done]) assert.ok(!text.includes(assumed), text)
  })
}

test('a step is called by its kind and its side; one that is gone, by what its id says', async () => {
  const { names } = await telling('en')
  assert.equal(names.step('doc:2020-01-03-1/ir/parliament'), 'Vote of parliament (ir)')
  assert.equal(names.step('doc:2020-01-03-1/first-use'), 'Operational')
  assert.equal(names.step('no step at all'), 'no step at all')
  assert.equal(names.of('group', 'doc:unknown'), 'doc:unknown')
})

test('a chart is drawn with the reasons of each step, in every language', async () => {
  for (const language of LANGUAGES) {
    const { words, names, calendars } = await telling(language)
    const told = {
      plan: { network: NETWORK, sessions: new Map(), names, calendars },
      schedule: ONE_TASK_PLAN.schedule,
      words,
    }
    const texts = ganttTexts(told)
    assert.equal(texts.words.language, language)
    assert.equal(texts.reasonOf('a'), reasonText({ kind: 'today', day: ONE_TASK_TODAY }, { words, names, calendars }))
    assert.equal(texts.reasonOf('b'), null)
    assert.deepEqual(ganttPlan(told), ONE_TASK_PLAN)
  }
})
