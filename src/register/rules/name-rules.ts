import type { ChangeBodies } from '../entries/changes.ts'
import type { NameDecision, RelationshipItem } from '../items/item.ts'
import { mergedNames, standingDecisions, verdictOf } from '../names/verdicts.ts'
import { Refusal } from './refusal.ts'

type Deciding = ChangeBodies['names.decide']

/**
 * Decisions on names do not contradict each other: who was decided to be two persons is not made one, neither directly
 * nor through others, and the other way round. Throws Refusal.
 */
export function checkNames(body: Deciding, { id, names = [] }: RelationshipItem): void {
  if (verdictOf(names, body) === body.decision) throw new Refusal('R_NOTHING_CHANGES', { item: id })
  if (body.decision === 'undecided') return
  const isOther = ({ one, other }: NameDecision) => one !== body.one || other !== body.other
  const standing = standingDecisions(names).filter(isOther)
  const against = contradicting(body, standing)
  if (against === null) return
  throw new Refusal('R_NAMES_CONTRADICT', { one: body.one, other: body.other, a: against.one, b: against.other })
}

function contradicting({ one, other, decision }: Deciding, standing: readonly NameDecision[]): NameDecision | null {
  const same = standing.filter((known) => known.decision === 'same')
  const personOf = mergedNames(decision === 'same' ? [...same, { one, other }] : same)
  if (decision === 'same') {
    const isOne = (known: NameDecision) =>
      known.decision === 'different' && personOf(known.one) === personOf(known.other)
    return standing.find(isOne) ?? null
  }
  if (personOf(one) !== personOf(other)) return null
  return same.find((known) => personOf(known.one) === personOf(one)) ?? null
}
