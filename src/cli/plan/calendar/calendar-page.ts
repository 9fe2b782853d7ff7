import type { CalendarRequest } from '../../../desk/plan/index.ts'
import { type CalendarData, calendarData, isCommon, type ShownDay, sourcesOf } from '../../../desk/plan/index.ts'
import type { Reason } from '../../../planner/index.ts'
import { bothDates, fill } from '../../../words/index.ts'
import { cite, EMPTY, type Entry, explained, paragraph, say, separated } from '../../page/entry.ts'
import { filled } from '../../page/filled.ts'
import { type Line, layOut } from '../../page/layout.ts'
import { title } from '../../register/pages/item-lines.ts'
import type { Words } from '../../words/words.ts'
import { counts, monthGrid, OFF_SIGN, SOME_SIGN } from './month-grid.ts'

/** A sheet for each month, then why days are off or moved, and where that is from. Sheets are not wrapped. */
export function calendarPage(
  request: CalendarRequest,
  { words, session, width }: { readonly words: Words; readonly session: readonly Entry[]; readonly width: number },
): readonly Line[] {
  const data = calendarData(request, words.language)
  const { page } = words.plan.calendar
  const countries = request.names.map((names) => names[words.language])
  const isOne = countries.length === 1
  const heading = fill(isOne ? page.titleOne : page.titleMany, { countries: listed(countries, words) })
  const span = { from: bothDates(request.from, words), to: bothDates(request.to, words) }
  const perWeek = decimal((data.common.total * 7) / data.days.length, words)
  const flowing = (entries: readonly Entry[]) => layOut(entries, width)
  const head = [
    title(heading),
    paragraph(0, [...filled(page.span, span)]),
    paragraph(0, separated([counts(data.common, { countries, words }), filled(page.perWeek, { count: perWeek })])),
    ...session,
    EMPTY,
  ]
  const sheets = data.common.months.flatMap((month) => [
    ...monthGrid(month, data, { words, width }),
    ...flowing([paragraph(2, counts({ total: month.days.length, ofEach: month.ofEach }, { countries, words })), EMPTY]),
  ])
  const rest = [
    paragraph(0, filled(isOne ? page.legendOne : page.legendMany, { off: OFF_SIGN, some: SOME_SIGN }, 'quiet')),
    EMPTY,
    ...specialDays(data, request, words),
  ]
  return [...flowing(head), ...sheets, ...flowing(rest)]
}

const DECIMAL_MARK = { en: '.', fa: '٫', tg: ',', ru: ',' }

/** With one decimal. */
const decimal = (value: number, { digits, language }: Words) =>
  digits(value.toFixed(1).replace('.', DECIMAL_MARK[language]))

const listed = (names: readonly string[], { rightToLeft }: Words) => names.join(rightToLeft ? '، ' : ', ')

/** What is more than the week's own rest. */
function specialDays(data: CalendarData, request: CalendarRequest, words: Words): readonly Entry[] {
  const { page } = words.plan.calendar
  const shown = data.days.map((day) => ({ ...day, reasons: day.reasons.filter(({ kind }) => kind !== 'weekly-rest') }))
  const special = shown.filter(({ reasons }) => reasons.some(({ kind }) => kind !== 'half-day'))
  const sources = sourcesOf(data.days)
  const marks = new Map(sources.map(({ id }, at) => [id, at + 1]))
  return [
    title(page.special),
    ...(special.length === 0 ? [paragraph(2, [say(page.noSpecial)])] : []),
    ...special.flatMap((day) => dayEntries(day, { request, data, words, marks })),
    EMPTY,
    title(page.sources),
    ...sources.map(({ title: name, url, licence }, at) =>
      explained(words.digits(at + 1), [
        ...separated([[cite(name)], url === '' ? [] : [cite(url, 'cue')], filled(page.licence, { licence }, 'quiet')]),
      ]),
    ),
  ]
}

interface DayContext {
  readonly request: CalendarRequest
  readonly data: CalendarData
  readonly words: Words
  readonly marks: ReadonlyMap<string, number>
}

function dayEntries(shown: ShownDay, { request, data, words, marks }: DayContext): readonly Entry[] {
  const nameOf = (code: string) => request.names[data.codes.indexOf(code)]?.[words.language] ?? code
  const date = paragraph(2, [say(bothDates(shown.day, words), isCommon(shown) ? 'plain' : 'name')])
  return [
    date,
    ...shown.reasons.map((reason) =>
      paragraph(6, [
        ...separated([
          [say(nameOf(reason.calendar))],
          filled(words.plan.calendar.kinds[reason.kind], reasonValues(reason, words)),
          [say(words.plan.calendar.statuses[reason.status], reason.status === 'expected' ? 'warning' : 'quiet')],
        ]),
        say(` [${words.digits(marks.get(reason.source.id) ?? 0)}]`, 'quiet'),
      ]),
    ),
  ]
}

function reasonValues({ names, otherDay }: Reason, words: Words) {
  return { name: names[words.language], other: otherDay === null ? '' : bothDates(otherDay, words) }
}
