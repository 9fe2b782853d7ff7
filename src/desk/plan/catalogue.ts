import { readFile } from 'node:fs/promises'
import { loadHolidays, packageFile } from '../../adapters/index.ts'
import { type CalendarCatalogue, type CalendarPack, readPack } from '../../planner/index.ts'

/** Countries whose calendars come with the package. */
const PACKS = ['ir', 'tj']

/** All calendars, those of other countries only where one of `codes` needs them: their library takes a moment to load. */
export async function catalogueFor(codes: readonly string[]): Promise<CalendarCatalogue> {
  const packs = await Promise.all(PACKS.map(packNamed))
  const isKnown = (code: string) => packs.some((pack) => pack.code === code)
  if (codes.every(isKnown)) return { packs, others: null }
  return { packs, others: (await loadHolidays()).libraryHolidays() }
}

async function packNamed(name: string): Promise<CalendarPack> {
  return readPack(JSON.parse(await readFile(packageFile(`data/calendars/${name}.json`), 'utf8')))
}
