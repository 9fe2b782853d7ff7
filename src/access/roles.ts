/**
 * What somebody may do in a relationship, each role all that the one before it may:
 * - `reader` sees everything that the side sees
 * - `editor` enters: texts, items, evidence, delays, comments, private notes of the side
 * - `approver` decides: moves stages and statuses, corrects, says which names are one person's
 * - `secretary` answers for the register: withdraws, settings and baselines of the plan, checkpoints, shares
 * - `administrator` says who may do what
 */
export const ROLES = ['reader', 'editor', 'approver', 'secretary', 'administrator'] as const

export type Role = (typeof ROLES)[number]

/** True when the role may do what the other one may. */
export function atLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least)
}

/** What a token of the API may be used for, each all that the one before it may. */
export const SCOPES = ['read', 'write', 'administer'] as const

export type Scope = (typeof SCOPES)[number]

export function scopeAllows(scope: Scope, wanted: Scope): boolean {
  return SCOPES.indexOf(scope) >= SCOPES.indexOf(wanted)
}
