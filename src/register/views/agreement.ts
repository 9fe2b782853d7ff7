import type { PartyCode } from '../items/common.ts'
import { type Item, isKind, type RelationshipItem } from '../items/item.ts'
import { disputedBy, type LastWord, lastWordsOf } from './words-of.ts'

/**
 * How far an item is shared. Seen is about the history: a party cosigned a checkpoint that covers the item's last entry.
 * Agreed is about what it says: every party endorsed just that. `-one` and `-some` are some of the parties, `-both` and
 * `-all` all of two and of more.
 */
export type AgreementState = 'recorded' | 'seen-by-one' | 'seen-by-some' | 'seen-by-both' | 'seen-by-all' | 'agreed'

/** The same without agreement: that somebody has seen something does not say what they think of it. */
export type SeenState = Exclude<AgreementState, 'agreed'>

export interface Agreement {
  readonly state: AgreementState
  /** In the order of the relationship, as the two below. */
  readonly seenBy: readonly PartyCode[]
  readonly agreedBy: readonly PartyCode[]
  /** Whose last word on the item is a dispute. An item is never agreed and disputed at once by the same party. */
  readonly disputedBy: readonly PartyCode[]
}

/**
 * What the parties have to do with the item: those of the document, for a document, else all. `seen` tells who has
 * cosigned a checkpoint that covers an entry. A word counts when the party had a key in use at the time, and, if it is
 * to agree, when nothing has been said of the item since.
 */
export function agreement(
  item: Item,
  relationship: RelationshipItem,
  seen: (entryIndex: number) => readonly PartyCode[],
): Agreement {
  const codes = relationship.facts.parties.map(({ code }) => code)
  const concerned = isKind(item, 'document') ? codes.filter((code) => item.facts.parties.includes(code)) : codes
  const cosigned = seen(item.last.index)
  const agreed = lastWordsOf(item).filter((word) => agrees(word, item, relationship))
  const disputing = disputedBy(item)
  const seenBy = concerned.filter((code) => cosigned.includes(code))
  const agreedBy = concerned.filter((code) => agreed.some(({ party }) => party === code))
  return {
    state: stateOf({ parties: concerned.length, seen: seenBy.length, agreed: agreedBy.length }),
    seenBy,
    agreedBy,
    disputedBy: concerned.filter((code) => disputing.includes(code)),
  }
}

function agrees({ party, says, word }: LastWord, { last }: Item, { keys }: RelationshipItem): boolean {
  const { index } = word.entry
  const hadKey = keys.some(
    (key) => key.party === party && key.entry.index < index && (key.retired === null || key.retired.index > index),
  )
  return says === 'endorse' && word.upTo === last.hash && hadKey
}

function stateOf(counts: { readonly parties: number; readonly seen: number; readonly agreed: number }): AgreementState {
  const { parties, seen, agreed } = counts
  return parties > 0 && agreed === parties ? 'agreed' : seenStateOf(seen, parties)
}

/** How far something is seen: by so many of the parties that it concerns. */
export function seenStateOf(seen: number, parties: number): SeenState {
  if (seen === 0) return 'recorded'
  if (seen === parties) return parties > 2 ? 'seen-by-all' : 'seen-by-both'
  return seen === 1 ? 'seen-by-one' : 'seen-by-some'
}
