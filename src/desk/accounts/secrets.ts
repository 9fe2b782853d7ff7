import { createHash } from 'node:crypto'
import { v4 } from 'uuid'
import type { AccountStore, SecretHash } from '../../access/index.ts'

/** What use cases of accounts work with. */
export interface Doors {
  readonly accounts: AccountStore
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number
  /** Bytes that nobody can guess. */
  readonly random: (length: number) => Uint8Array
}

/** Something that opens a door: given out once, and known from then on by its hash. */
export interface Secret {
  readonly secret: string
  readonly hash: SecretHash
}

const SECRET_BYTES = 32

/** What tokens of the API begin with: whoever finds one knows what it is, and programs that look for secrets find it. */
export const TOKEN_PREFIX = 'pgr_'

export function newSecret({ random }: Pick<Doors, 'random'>, prefix = ''): Secret {
  const secret = `${prefix}${Buffer.from(random(SECRET_BYTES)).toString('base64url')}`
  return { secret, hash: hashOf(secret) }
}

export function hashOf(secret: string): SecretHash {
  return createHash('sha256').update(secret).digest()
}

export function newId({ random }: Pick<Doors, 'random'>): string {
  return v4({ random: random(16) })
}
