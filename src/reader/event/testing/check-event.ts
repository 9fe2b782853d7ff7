import assert from 'node:assert/strict'
import { type Event, fitsSource, type IssueCode } from '../../../model/index.ts'
import { findWrittenDates } from '../../dates/index.ts'
import { analyse } from '../../front/analyse.ts'
import { findEvent } from '../index.ts'

/** A text and what the reader must find in it. */
export interface Case {
  readonly name: string
  readonly text: string
  readonly expect: Partial<Pick<Event, 'kind' | 'date' | 'place' | 'sessionNumber' | 'confidence'>>
  /** Names of the rules that must have spoken. */
  readonly rules?: readonly string[]
  readonly issues?: readonly IssueCode[]
}

/** Reads the event of a text as the whole reader does. */
export function read(text: string) {
  return findEvent(analyse(text), findWrittenDates(text))
}

/** Checks a case and what holds for every text. */
export function check({ text, expect, rules = [], issues }: Case): void {
  const { event, issues: found } = read(text)
  for (const [field, value] of Object.entries(expect)) assert.equal(event[field as keyof Event], value, field)
  for (const rule of rules) assert.ok(event.rule.split(', ').includes(rule), `${rule} in ${event.rule}`)
  if (issues) {
    assert.deepEqual(
      found.map(({ code }) => code),
      issues,
    )
  }
  checkSpans(text)
}

/** Every span repeats its characters; a value has words, and no words stand without one. */
export function checkSpans(text: string): void {
  const { event, issues } = read(text)
  const spans = [event.kindSpan, event.dateSpan, event.placeSpan, event.title, ...issues.map(({ span }) => span)]
  for (const span of spans) if (span) assert.ok(fitsSource(text, span), span.text)
  assert.equal(event.date === null, event.dateSpan === null)
  assert.equal(event.place === null, event.placeSpan === null)
}

/** A body that names no event. */
export const BODY = '\n\nThe sides spoke of transit and water.\n'
