import type { PartyCode } from '../items/common.ts'
import type { Item, PartyWord } from '../items/item.ts'

/** A party's last word on an item: that it agrees, or that it does not. */
export interface LastWord {
  readonly party: PartyCode
  readonly says: 'endorse' | 'dispute'
  readonly word: PartyWord
}

/** What each party said last, in the order of the history. An earlier word is taken back by a later one. */
export function lastWordsOf({ endorsements, disputes }: Item): readonly LastWord[] {
  const said = [
    ...endorsements.map((word): LastWord => ({ party: word.party, says: 'endorse', word })),
    ...disputes.map((word): LastWord => ({ party: word.party, says: 'dispute', word })),
  ].sort((one, other) => one.word.entry.index - other.word.entry.index)
  return said.filter(({ party }, place) => said.findLastIndex((word) => word.party === party) === place)
}

/** The parties that dispute the item: whose last word on it is that they do, of whichever of its states. */
export function disputedBy(item: Item): readonly PartyCode[] {
  return lastWordsOf(item)
    .filter(({ says }) => says === 'dispute')
    .map(({ party }) => party)
}
