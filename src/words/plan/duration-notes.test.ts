import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CONSENT_ROUTES, NATIONAL_PROCEDURES, stepsOf } from '../../planner/index.ts'
import { noteText } from './duration-notes.ts'

const OTHERS = ['fa', 'tg', 'ru'] as const

test('every reason that the tables give for a duration has its words in every language', () => {
  const notes = new Set(
    NATIONAL_PROCEDURES.flatMap(({ steps }) => steps.map(({ duration }) => duration.estimate.basis.note)),
  )
  assert.ok(notes.size > 8 && CONSENT_ROUTES.length > 0 && typeof stepsOf === 'function')
  for (const note of notes) {
    for (const language of OTHERS) assert.doesNotMatch(noteText(note, language), /[A-Za-z]{2}/, note)
  }
})

test('figures of observed cases are told, in Persian digits too', () => {
  const note = 'a case of our own; 3 cases, 10, 20, 30 days; 0.5 of the days are worked'
  assert.equal(noteText(note, 'ru'), 'a case of our own; случаев: 3; дни: 10, 20, 30; доля рабочих дней 0.5')
  assert.match(noteText(note, 'fa'), /^a case of our own؛ ۳ مورد، ۱۰، ۲۰، ۳۰ روز؛ /)
  assert.equal(noteText(note, 'en'), note)
})
