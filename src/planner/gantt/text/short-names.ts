import type { GanttTextOptions } from './gantt-text.ts'

const CUT = '…'

/**
 * The names in at most so many columns each. Names that would be cut alike lose what they begin with in common instead:
 * "…on standardisation", "…on labour and employment".
 */
export function shortNames(
  names: readonly string[],
  columns: number,
  { shorten }: Pick<GanttTextOptions, 'shorten'>,
): readonly string[] {
  const told = (name: string) => {
    const from = begun.get(name) ?? 0
    return shorten(from === 0 ? name : CUT + name.slice(from), columns)
  }
  const begun = new Map<string, number>()
  // Each round takes words away from names that are still alike, so it comes to an end.
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const alike of Map.groupBy(new Set(names), told).values()) {
      if (alike.length < 2) continue
      const common = sharedBeginning(alike)
      for (const name of alike) {
        if (common <= (begun.get(name) ?? 0)) continue
        begun.set(name, common)
        isChanged = true
      }
    }
  }
  return names.map(told)
}

/** Up to the last beginning of a word before which all are the same. */
function sharedBeginning([first = '', ...others]: readonly string[]): number {
  let shared = 0
  while (shared < first.length && others.every((other) => other[shared] === first[shared])) shared += 1
  return first.lastIndexOf(' ', shared - 1) + 1
}
