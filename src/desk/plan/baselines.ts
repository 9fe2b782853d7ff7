import { type Baseline, type BaselineComparison, baselineOf, type Schedule } from '../../planner/index.ts'
import type { Item } from '../../register/index.ts'
import type { Access } from '../register/index.ts'
import { isoOf } from './days.ts'
import { contentOf, type KeptFile, plansOf } from './stored-files.ts'

/** Name and version of a kept plan. */
const BASELINE_FORMAT = 'paygir.plan-baseline/1'

/** The schedule as a baseline to be kept by `changesFor`; `today` is the day from which on it was planned. */
export function baselineFile(schedule: Schedule, { name, today }: { readonly name: string; readonly today: number }) {
  const content = { format: BASELINE_FORMAT, ...baselineOf(schedule, { name, asOf: today }) }
  return { role: 'baseline', name, content, reason: '' } as const satisfies KeptFile
}

/** The baseline of the name or id, the last one when none is named; null when there is none such. */
export function findBaseline(items: readonly Item[], name: string | null): Item<'plan'> | null {
  const kept = plansOf(items, 'baseline')
  const isMeant = ({ facts, id }: Item<'plan'>) => name === null || facts.name === name || id === name
  return kept.findLast(isMeant) ?? null
}

/** Its content; null without one, or where the folder does not have it. Throws StoreError. */
export async function baselineContent(
  item: Item<'plan'> | null,
  desk: Pick<Access, 'store' | 'rel'>,
): Promise<Baseline | null> {
  return item === null ? null : ((await contentOf(item, desk)) as Baseline | null)
}

/** A comparison as JSON gives it: days are ISO dates. */
export function comparisonFacts(comparison: BaselineComparison) {
  return { ...comparison, asOf: isoOf(comparison.asOf) }
}
