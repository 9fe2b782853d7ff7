import type { Change, ChangeBodies } from '../entries/changes.ts'
import type { Item, PartyKey } from '../items/item.ts'
import { existing, type RuleContext, relationshipOf } from './context.ts'
import { Refusal } from './refusal.ts'

/**
 * A party's first key is entered by the party itself; each later one retires the one before and is signed by it, so that
 * whoever holds the store alone can put no key of their own in its place.
 */
export function checkKey(body: ChangeBodies['key.add'], change: Change, context: RuleContext): void {
  const { keys } = existing(context, change.obj, 'relationship')
  if (change.party !== body.party) throw new Refusal('R_NOT_YOUR_SIDE', { party: body.party })
  if (keys.some(({ verifierKey }) => verifierKey === body.verifierKey)) {
    throw new Refusal('R_KEY_KNOWN', { key: body.verifierKey })
  }
  const active = activeKey(keys, body.party)
  if (active === null) {
    if (body.retires !== null) throw new Refusal('R_KEY_UNKNOWN', { key: body.retires })
    return
  }
  if (body.retires === null) throw new Refusal('R_KEY_NOT_RETIRED', { party: body.party, key: active.verifierKey })
  if (body.retires !== active.verifierKey) throw new Refusal('R_KEY_UNKNOWN', { key: body.retires })
  if (context.signedBy !== active.verifierKey) {
    throw new Refusal('R_NOT_SIGNED_BY_PARTY', { party: body.party, key: active.verifierKey })
  }
}

/** A party's word is signed by the party's own key, and about the item as it stands now. */
export function checkWord(
  { upTo }: ChangeBodies['endorse'],
  { party }: Change,
  { item, context }: { readonly item: Item; readonly context: RuleContext },
): void {
  if (party === null) throw new Refusal('R_PARTY_NEEDED', { stage: 'endorse', accepted: '' })
  if (upTo !== item.last.hash) throw new Refusal('R_NOT_THE_LAST_STATE', { item: item.id, last: item.last.hash, upTo })
  const key = activeKey(relationshipOf(context).keys, party)
  if (key === null || context.signedBy !== key.verifierKey) {
    throw new Refusal('R_NOT_SIGNED_BY_PARTY', { party, key: key?.verifierKey ?? '' })
  }
}

/** The key by which a party signs now, or null when it has named none. */
export function activeKey(keys: readonly PartyKey[], party: string): PartyKey | null {
  return keys.find((key) => key.party === party && key.retired === null) ?? null
}
