import { readFile } from 'node:fs/promises'
import { packageFile } from '../../adapters/index.ts'
import { NO_SETTINGS, type PlanSettings, readPlanSettings } from '../../planner/index.ts'
import type { Item } from '../../register/index.ts'
import type { Access } from '../register/index.ts'
import { contentOf, plansOf } from './stored-files.ts'

/** The relationship that comes with Paygir is planned by the settings that come with it, until it has its own. */
const SHIPPED: Readonly<Record<string, string>> = { 'ir-tj': 'data/plan/iran-tajikistan.json' }

/** What the register is planned by: its own settings, else those shipped for it, else none. Throws StoreError, PlanError. */
export async function storedSettings(
  items: readonly Item[],
  desk: Pick<Access, 'store' | 'rel'>,
): Promise<PlanSettings> {
  const own = plansOf(items, 'settings').at(-1)
  const content = own === undefined ? null : await contentOf(own, desk)
  if (content !== null) return readPlanSettings(content)
  const shipped = SHIPPED[desk.rel]
  if (shipped === undefined) return NO_SETTINGS
  const settings = readPlanSettings(JSON.parse(await readFile(packageFile(shipped), 'utf8')))
  const known = new Set(items.map(({ id }) => id as string))
  return Object.keys(settings.documents).every((id) => known.has(id)) ? settings : NO_SETTINGS
}
