import type { Item } from '../items/item.ts'
import { dayOfInstant, hasBegunBy } from './days.ts'
import { knownFrom } from './known-from.ts'

/**
 * The items as the world stood at the end of the day (`YYYY-MM-DD`), in the order given: what was signed, held or
 * published by then, with the stages, statuses, evidence, delays and judgements of days up to it, and what was said
 * about them by then. A date that is a month or a year counts from its first day; items without any date are kept
 * (see `knownFrom`). Facts, corrections and withdrawals are as they are known now, so that facts may name items that
 * came later: what the register held on a day is another question, which replaying the log up to it answers.
 */
export function asOf(items: Iterable<Item>, day: string): readonly Item[] {
  const all = [...items]
  const byId = new Map(all.map((item) => [item.id, item]))
  return all.filter((item) => hasBegunBy(knownFrom(item, byId) ?? day, day)).map((item) => itemAsOf(item, day))
}

function itemAsOf(item: Item, day: string): Item {
  const isDated = ({ on }: { readonly on: string }) => hasBegunBy(on, day)
  const isEntered = ({ entry }: Item['comments' | 'endorsements'][number]) => hasBegunBy(dayOfInstant(entry.at), day)
  const then = {
    stages: item.stages.filter(isDated),
    statuses: item.statuses.filter(isDated),
    evidence: item.evidence.filter(isDated),
    judgements: item.judgements.filter(isDated),
    delays: item.delays.filter(({ since, entry }) => hasBegunBy(since ?? dayOfInstant(entry.at), day)),
    comments: item.comments.filter(isEntered),
    endorsements: item.endorsements.filter(isEntered),
    disputes: item.disputes.filter(isEntered),
  }
  const lists = Object.keys(then) as (keyof typeof then)[]
  // What is known of an item is kept with it: one that was the same then stays the same.
  return lists.every((list) => then[list].length === item[list].length) ? item : { ...item, ...then }
}
