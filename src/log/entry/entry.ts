import { requireLength } from '../bytes/bytes.ts'
import { toHex } from '../bytes/hex.ts'
import { toUtf8 } from '../bytes/utf8.ts'
import { canonicalJson, type Json } from '../json/canonical-json.ts'
import { sha256 } from '../merkle/hash.ts'

/** What an entry says: in plain, or as a salted commitment, so that the body can be withheld and later erased. */
export type EntryBody =
  | { readonly plain: Json }
  /** SHA-256(salt ‖ JCS(body)) in hex; see `commitmentOf`. */
  | { readonly commit: string }

/** One entry of the log. It is never edited: what was wrong is put right by a later entry. */
export interface Entry {
  readonly v: 1
  /** The relationship that the log belongs to: the same in every entry of a log. */
  readonly rel: string
  /** Its own name, once in a log. */
  readonly id: string
  /** What it does, for instance `stage.set`. */
  readonly type: string
  /** The party that it speaks for; null when for none. */
  readonly party: string | null
  /** The key that it was made with. */
  readonly actor: string
  /** The person or office that made it. */
  readonly by: string
  readonly role: string
  /** RFC 3339 in UTC, with a Z. A claim: order is the order of the leaves. */
  readonly at: string
  /** The object that it speaks of. */
  readonly obj: string
  /** Leaf hash in hex of the object's last entry before this; null for the first. */
  readonly prev: string | null
  readonly body: EntryBody
  /** Attachments by hash, each `sha256:` and 64 hex digits. */
  readonly evidence: readonly string[]
  /** Base64 of the Ed25519 signature by `actor` over `signedPart`; null: only the log's checkpoint vouches for it. */
  readonly sig: string | null
}

/** Bytes of a salt. One length for all: otherwise a digit could move between salt and body without being noticed. */
export const SALT_BYTES = 32

/** The commitment to a body: SHA-256(salt ‖ JCS(body)) in hex. Throws E_LOG_LENGTH, E_JSON_NOT_CANONICAL. */
export function commitmentOf(salt: Uint8Array, body: Json): string {
  requireLength(salt, SALT_BYTES, 'salt')
  const text = toUtf8(canonicalJson(body))
  const input = new Uint8Array(salt.length + text.length)
  input.set(salt)
  input.set(text, salt.length)
  return toHex(sha256(input))
}
