import type { Cosignature } from './cosignature.ts'
import { formatVerifierKey, type VerifierKey } from './verifier-key.ts'

/** Which logs and witnesses are trusted, and whose cosignatures make a checkpoint valid (C2SP tlog-policy). */
export interface Policy {
  readonly logs: readonly PolicyLog[]
  readonly witnesses: readonly PolicyWitness[]
  /** Each names only witnesses and groups before it. */
  readonly groups: readonly PolicyGroup[]
  /** Name of a witness or a group; NO_QUORUM when no cosignature is asked for. */
  readonly quorum: string
}

export interface PolicyLog {
  readonly key: VerifierKey
  readonly url: string | null
}

export interface PolicyWitness {
  readonly name: string
  readonly key: VerifierKey
  readonly url: string | null
}

export interface PolicyGroup {
  readonly name: string
  /** How many members have to witness: 1 to the number of members. */
  readonly threshold: number
  readonly members: readonly string[]
}

/** The quorum that asks for nothing. */
export const NO_QUORUM = 'none'

/** The policy of a log that nobody cosigns yet. */
export function policyOfLog(logKey: VerifierKey): Policy {
  return { logs: [{ key: logKey, url: null }], witnesses: [], groups: [], quorum: NO_QUORUM }
}

/** Writes a policy, one line each, that `parsePolicy` reads back equal. */
export function formatPolicy({ logs, witnesses, groups, quorum }: Policy): string {
  const lines = [
    ...logs.map(({ key, url }) => ['log', formatVerifierKey(key), ...optional(url)]),
    ...witnesses.map(({ name, key, url }) => ['witness', name, formatVerifierKey(key), ...optional(url)]),
    ...groups.map((group) => ['group', group.name, thresholdText(group), ...group.members]),
    ['quorum', quorum],
  ]
  return lines.map((items) => `${items.join(' ')}\n`).join('')
}

/** True when the cosignatures fulfil the quorum. They are taken as valid: `cosignaturesOf` has checked them. */
export function isSatisfied({ witnesses, groups, quorum }: Policy, cosignatures: readonly Cosignature[]): boolean {
  if (quorum === NO_QUORUM) return true
  const signed = new Set(cosignatures.map(({ key }) => formatVerifierKey(key)))
  const witnessed = new Set(witnesses.filter(({ key }) => signed.has(formatVerifierKey(key))).map(({ name }) => name))
  for (const { name, threshold, members } of groups) {
    if (members.filter((member) => witnessed.has(member)).length >= threshold) witnessed.add(name)
  }
  return witnessed.has(quorum)
}

function thresholdText({ threshold, members }: PolicyGroup): string {
  if (threshold === members.length) return 'all'
  return threshold === 1 ? 'any' : String(threshold)
}

function optional(text: string | null): readonly string[] {
  return text === null ? [] : [text]
}
