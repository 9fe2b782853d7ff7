import { gregorian, parseIso, solarHijri } from '../../calendar/index.ts'
import type { DateForm } from './register-words.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** "2022-05-30", "2022-05" or "22-05": what a date that is no whole day lacks is left out. */
export function gregorianShort(iso: string, form: DateForm): string {
  if (form === 'day') return iso
  const month = iso.slice(0, 'YYYY-MM'.length)
  return form === 'month' || month.length === 'YYYY'.length ? month : month.slice(2)
}

/**
 * "1401/03/09", "1401/03" or "01/03" of a whole day in the Solar Hijri calendar. Other dates have no exact counterpart
 * in it and stay Gregorian, with the mark after them.
 */
export function solarShort(iso: string, form: DateForm, mark: string): string {
  const date = parseIso(iso)
  if (date === null) return iso
  if (date.month === null || date.day === null) {
    const plain = form === 'tight' ? iso.slice(0, 4) : iso.replace('-', '/')
    return form === 'month' && date.month !== null ? plain : `${plain}${mark}`
  }
  const { year, month, day } = solarHijri.fromDay(
    gregorian.toDay({ year: date.year, month: date.month, day: date.day }),
  )
  if (form === 'day') return `${year}/${two(month)}/${two(day)}`
  return form === 'month' ? `${year}/${two(month)}` : `${two(year % 100)}/${two(month)}`
}
