import assert from 'node:assert/strict'
import { type DateMention, fitsSource, type Issue } from '../src/model/index.ts'

interface DateFindings {
  readonly dates: readonly DateMention[]
  readonly issues: readonly Issue[]
}

/** What is tested: the dates of a text, given the ISO date of its event. */
type FindDates = (source: string, anchor: { readonly on: string | null }) => DateFindings

/** The day of the event in most cases: a Monday. */
export const MONDAY = '2022-05-30'

/**
 * Text with the expected dates in ⟦…⟧, and what each means: value, `..` and last day of a range, precision, then `SH`
 * for Solar Hijri, `rel` for relative, `?` for unsure, and issue codes.
 */
export type Case = readonly [text: string, ...meanings: string[]]

/** Makes the check of the dates that are found in a marked text, their meanings, and what must hold for all of them. */
export function datesChecker(findDates: FindDates): (on: string | null, marked: Case) => void {
  return (on, [marked, ...meanings]) => {
    const source = marked.replace(/[⟦⟧]/g, '')
    const found = findDates(source, { on })
    checkDateInvariants(source, found)
    assert.equal(withMarks(source, found), marked)
    assert.deepEqual(meaningsOf(found), meanings, marked)
  }
}

function withMarks(source: string, { dates }: DateFindings): string {
  let text = ''
  let end = 0
  for (const { span } of dates) {
    text += `${source.slice(end, span.start)}⟦${span.text}⟧`
    end = span.end
  }
  return text + source.slice(end)
}

function meaningsOf({ dates, issues }: DateFindings): string[] {
  return dates.map((date) => {
    const words = [`${date.value}${date.until === null ? '' : `..${date.until}`}`, date.precision]
    if (date.calendar === 'solar-hijri') words.push('SH')
    if (date.relative) words.push('rel')
    if (date.confidence === 'unsure') words.push('?')
    for (const issue of issues) if (issue.span?.start === date.span.start) words.push(issue.code)
    return words.join(' ')
  })
}

/** Ids count up, spans fit and stand in order, values are ISO dates or prefixes, ranges run forward. */
export function checkDateInvariants(source: string, { dates, issues }: DateFindings): void {
  let end = 0
  for (const [i, { id, span, value, until }] of dates.entries()) {
    assert.equal(id, `d${i + 1}`)
    assert.ok(fitsSource(source, span) && span.start >= end && span.end > span.start)
    end = span.end
    assert.match(value ?? '2022', /^\d{4}(-\d{2}(-\d{2})?)?$/)
    if (until !== null) assert.ok(value !== null && value <= until)
  }
  for (const { span } of issues) assert.ok(span !== null && fitsSource(source, span))
}
