import type { NameDecision, NamePair, NameVerdict } from '../items/item.ts'

/** What was decided last of the pair; undecided when nothing was. */
export function verdictOf(decisions: readonly NameDecision[], { one, other }: NamePair): NameVerdict {
  const last = decisions.findLast((decision) => decision.one === one && decision.other === other)
  return last?.decision ?? 'undecided'
}

/** The decisions that hold: of each pair the last, unless it took an earlier one back. In the order of entry. */
export function standingDecisions(decisions: readonly NameDecision[]): readonly NameDecision[] {
  const last = new Map(decisions.map((decision) => [JSON.stringify([decision.one, decision.other]), decision]))
  return [...last.values()]
    .filter(({ decision }) => decision !== 'undecided')
    .sort((one, other) => one.entry.index - other.entry.index)
}

/** The two names in the order in which decisions name them. */
export function pairOf(a: string, b: string): NamePair {
  return a < b ? { one: a, other: b } : { one: b, other: a }
}

/** The names that are one person's by the decisions: for each name that was decided upon, what stands for its person. */
export function mergedNames(standing: readonly NamePair[]): (name: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  for (const { one, other } of standing) {
    const [a, b] = [rootOf(one), rootOf(other)]
    // The first in the order of characters stands for all, so that the order of entries does not matter.
    if (a !== b) parents.set(a < b ? b : a, a < b ? a : b)
  }
  return rootOf
}
