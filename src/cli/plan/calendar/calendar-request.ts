import { addMonths, formatIsoDay, gregorian, parseIso } from '../../../calendar/index.ts'
import { type CalendarRequest, calendarsAsked, catalogueFor } from '../../../desk/plan/index.ts'
import type { WeekSettings } from '../../../planner/index.ts'
import type { Arguments } from '../../arguments.ts'
import { UsageError } from '../../error-codes.ts'
import { dayOption, textOption } from '../../register/options.ts'

const USUAL = ['IR', 'TJ']
/** This month and the next two. */
const MONTHS_AHEAD = 3

/** Reads `IR TJ`, `ir+tj`, `--from`, `--to` and `--week`. Throws UsageError, CalendarError. */
export async function calendarRequest(args: Arguments, today: number): Promise<CalendarRequest> {
  const given = args.words.flatMap((word) => word.toUpperCase().split('+')).filter((code) => code !== '')
  const codes = given.length === 0 ? USUAL : [...new Set(given)]
  const catalogue = await catalogueFor(codes)
  const from = dayNumber(args, 'from') ?? today
  const to = dayNumber(args, 'to') ?? lastDayAhead(from)
  if (to < from) throw tooEarly(to, from)
  const weeks = weekSettings(args, codes)
  return { ...calendarsAsked(codes, catalogue, weeks), from, to }
}

function lastDayAhead(from: number): number {
  const { year, month } = gregorian.fromDay(from)
  return addMonths(gregorian, gregorian.toDay({ year, month, day: 1 }), MONTHS_AHEAD) - 1
}

function tooEarly(to: number, from: number): UsageError {
  const values = { option: '--to', word: formatIsoDay(to), suggestion: '', accepted: `${formatIsoDay(from)} …` }
  return new UsageError('E_BAD_VALUE', values)
}

function dayNumber({ options }: Arguments, name: 'from' | 'to'): number | null {
  const date = parseIso(dayOption(options, name) ?? '')
  if (date === null || date.month === null || date.day === null) return null
  return gregorian.toDay({ year: date.year, month: date.month, day: date.day })
}

/** `IR=thursday-closed,TJ=six-day`, each from the beginning of the data on. */
function weekSettings({ options }: Arguments, codes: readonly string[]): WeekSettings {
  const settings = (textOption(options, 'week') ?? '').split(',').filter((part) => part.trim() !== '')
  const weeks = settings.map((setting) => {
    const [code = '', week = ''] = setting.split('=').map((part) => part.trim())
    if (!codes.includes(code.toUpperCase()) || week === '') throw wrongWeek(setting, codes)
    return [code.toUpperCase(), [{ fromDay: -1_000_000, week }]] as const
  })
  return Object.fromEntries(weeks)
}

function wrongWeek(word: string, codes: readonly string[]): UsageError {
  const accepted = codes.map((code) => `${code}=WEEK`).join(', ')
  return new UsageError('E_BAD_VALUE', { option: '--week', word, suggestion: '', accepted })
}
