import { gregorian, parseIso, solarHijri } from '../calendar/index.ts'

/** Names of the months and the order of the parts of a date. */
export interface DateWords {
  /** Twelve names, in the form that follows a day. */
  readonly ofDay: readonly string[]
  /** Twelve names, in the form that stands alone before a year. */
  readonly alone: readonly string[]
}

/** "30 May 2022", "May 2022", "2022"; the text itself when it is no ISO date. */
export function gregorianDate(iso: string, words: DateWords): string {
  const date = parseIso(iso)
  if (date === null) return iso
  if (date.month === null) return String(date.year)
  if (date.day === null) return `${words.alone[date.month - 1]} ${date.year}`
  return `${date.day} ${words.ofDay[date.month - 1]} ${date.year}`
}

/** "9 Khordad 1401", in the month names given; null for what is no whole day, as the months do not coincide. */
export function solarHijriDate(iso: string, months: readonly string[]): string | null {
  const date = parseIso(iso)
  if (date === null || date.month === null || date.day === null) return null
  const { year, month, day } = solarHijri.fromDay(
    gregorian.toDay({ year: date.year, month: date.month, day: date.day }),
  )
  return `${day} ${months[month - 1]} ${year}`
}

const KB = 1024
const MB = 1024 * 1024
const GB = 1024 * 1024 * 1024

/** The number and the index of its unit (bytes, kB, MB, GB), with one decimal below ten. */
export function sizeOf(bytes: number): { readonly number: string; readonly unit: 0 | 1 | 2 | 3 } {
  if (bytes < KB) return { number: String(bytes), unit: 0 }
  const [size, unit] = bytes < MB ? ([KB, 1] as const) : bytes < GB ? ([MB, 2] as const) : ([GB, 3] as const)
  const value = bytes / size
  return { number: value < 10 && !Number.isInteger(value) ? value.toFixed(1) : String(Math.round(value)), unit }
}

/** 1234567 → "1,234,567", with the given mark between the thousands. */
export function grouped(count: number, mark: string): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, mark)
}
