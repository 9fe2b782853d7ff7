import type { ChangeType } from '../register/index.ts'
import { ROLES, type Role } from './roles.ts'

/**
 * The least role that may enter each type of change. Editors enter what is known; approvers decide what stands; the
 * secretary answers for what everything else is built on. Who speaks for a side is shown by its key and not by a role
 * alone: endorsements and disputes take the key as well.
 */
export const CHANGE_ROLES: Readonly<Record<ChangeType, Role>> = {
  'relationship.open': 'administrator',
  'key.add': 'administrator',
  'template.set': 'secretary',
  'item.withdraw': 'secretary',
  'plan.add': 'secretary',
  'stage.set': 'approver',
  'stage.withdraw': 'approver',
  'status.set': 'approver',
  'item.correct': 'approver',
  'judgement.add': 'approver',
  'names.decide': 'approver',
  endorse: 'approver',
  dispute: 'approver',
  'body.add': 'editor',
  'event.add': 'editor',
  'source.add': 'editor',
  'record.add': 'editor',
  'document.add': 'editor',
  'undertaking.add': 'editor',
  'contradiction.add': 'editor',
  'draft.add': 'editor',
  'evidence.add': 'editor',
  'delay.add': 'editor',
  'comment.add': 'editor',
  'note.add': 'editor',
}

/** The least role that may enter all of the types. */
export function roleFor(types: Iterable<ChangeType>): Role {
  const needed = [...types].map((type) => CHANGE_ROLES[type])
  return ROLES.findLast((role) => needed.includes(role)) ?? 'reader'
}
