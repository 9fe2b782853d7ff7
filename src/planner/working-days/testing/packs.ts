import { readFileSync } from 'node:fs'
import { type CalendarPack, readPack } from '../index.ts'

/** The packs of the project, as they are shipped. */
export const iran = shipped('ir')
export const tajikistan = shipped('tj')

function shipped(name: string): CalendarPack {
  const file = new URL(`../../../../data/calendars/${name}.json`, import.meta.url)
  return readPack(JSON.parse(readFileSync(file, 'utf8')))
}
