import { toHex } from '../bytes/hex.ts'
import { LogError } from '../log-error.ts'
import { NO_QUORUM, type Policy, type PolicyGroup, type PolicyLog, type PolicyWitness } from './policy.ts'
import { COSIGNATURE, NOTE_SIGNATURE, parseVerifierKey, type VerifierKey } from './verifier-key.ts'

/** What the lines so far have said. */
interface Draft {
  readonly logs: PolicyLog[]
  readonly witnesses: PolicyWitness[]
  readonly groups: PolicyGroup[]
  /** Members of any group: each name may be one once. */
  readonly members: Set<string>
  quorum: string | null
}

/** Reads the items behind the first word of a line. Throws with a reason, which gets the number of its line. */
type LineReader = (draft: Draft, items: readonly string[]) => void

const READERS: Readonly<Record<string, LineReader>> = {
  log: readLog,
  witness: readWitness,
  group: readGroup,
  quorum: readQuorum,
}

/** UTF-16 units of a policy: far beyond the 32 logs, witnesses and groups that C2SP tlog-policy asks for. */
const MAX_POLICY_UNITS = 100_000

/**
 * Reads a policy (C2SP tlog-policy). Throws E_LOG_POLICY with `line` (from 1; 0 for the whole) and `reason`: characters
 * that are not allowed (CRLF too), a last line that does not end, unknown or unfinished lines, names that are doubled,
 * not defined before, or twice a member, doubled keys, thresholds out of range, not exactly one quorum. Throws
 * E_LOG_KEY for a key that cannot be read or is of the wrong type.
 */
export function parsePolicy(text: string): Policy {
  requireText(text)
  const draft: Draft = { logs: [], witnesses: [], groups: [], members: new Set(), quorum: null }
  for (const [place, content] of text.slice(0, -1).split('\n').entries()) readLine(draft, content, place + 1)
  const { logs, witnesses, groups, quorum } = draft
  if (quorum === null) throw fault('no-quorum')
  return { logs, witnesses, groups, quorum }
}

function requireText(text: string): void {
  if (text.length > MAX_POLICY_UNITS) throw fault('too-long')
  if (!text.endsWith('\n')) throw fault('no-final-newline')
  if (!text.isWellFormed()) throw fault('lone-surrogate')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a policy must not hold
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) throw fault('control-character')
}

function readLine(draft: Draft, content: string, line: number): void {
  const [word, ...items] = content.split(/[ \t]/).filter((item) => item !== '')
  if (word === undefined || word.startsWith('#')) return
  try {
    if (!Object.hasOwn(READERS, word)) throw fault('unknown-line')
    READERS[word]?.(draft, items)
  } catch (error) {
    throw error instanceof LogError ? new LogError(error.code, { ...error.values, line }) : error
  }
}

/** `log <vkey> [<url>]` */
function readLog({ logs }: Draft, [vkey, url, ...more]: readonly string[]): void {
  if (vkey === undefined || more.length > 0) throw fault('log-line')
  const key = keyOf(vkey, NOTE_SIGNATURE)
  requireNewKey(key, logs)
  logs.push({ key, url: url ?? null })
}

/** `witness <name> <vkey> [<url>]` */
function readWitness(draft: Draft, [name, vkey, url, ...more]: readonly string[]): void {
  if (name === undefined || vkey === undefined || more.length > 0) throw fault('witness-line')
  requireNewName(draft, name)
  const key = keyOf(vkey, COSIGNATURE)
  requireNewKey(key, draft.witnesses)
  draft.witnesses.push({ name, key, url: url ?? null })
}

/** `group <name> all|any|<k> <name>...` */
function readGroup(draft: Draft, [name, threshold, ...members]: readonly string[]): void {
  if (name === undefined || threshold === undefined || members.length === 0) throw fault('group-line')
  requireNewName(draft, name)
  for (const member of members) {
    requireDefined(draft, member)
    if (draft.members.has(member)) throw fault('member-twice', member)
    draft.members.add(member)
  }
  draft.groups.push({ name, threshold: thresholdOf(threshold, members.length), members })
}

/** `quorum <name>` */
function readQuorum(draft: Draft, [name, ...more]: readonly string[]): void {
  if (name === undefined || more.length > 0) throw fault('quorum-line')
  if (draft.quorum !== null) throw fault('second-quorum')
  if (name !== NO_QUORUM) requireDefined(draft, name)
  draft.quorum = name
}

function thresholdOf(text: string, members: number): number {
  if (text === 'all') return members
  if (text === 'any') return 1
  const threshold = /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : 0
  if (threshold < 1 || threshold > members) throw fault('threshold', text)
  return threshold
}

function keyOf(vkey: string, type: number): VerifierKey {
  const key = parseVerifierKey(vkey)
  if (key.type !== type) throw new LogError('E_LOG_KEY', { reason: 'type', name: key.name })
  return key
}

/** Keys are the same when their public keys are, whatever their names. */
function requireNewKey({ publicKey, name }: VerifierKey, others: readonly { readonly key: VerifierKey }[]): void {
  const text = toHex(publicKey)
  if (others.some(({ key }) => toHex(key.publicKey) === text)) throw fault('key-twice', name)
}

function requireNewName(draft: Draft, name: string): void {
  if (name === NO_QUORUM || isDefined(draft, name)) throw fault('name-twice', name)
}

function requireDefined(draft: Draft, name: string): void {
  if (!isDefined(draft, name)) throw fault('name-not-defined', name)
}

function isDefined({ witnesses, groups }: Draft, name: string): boolean {
  return [...witnesses, ...groups].some((each) => each.name === name)
}

function fault(reason: string, value = ''): LogError {
  return new LogError('E_LOG_POLICY', { line: 0, reason, value: value.slice(0, 200) })
}
