import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** Argon2id with what OWASP asks for (Password Storage Cheat Sheet, 2025): 19 MiB, 2 passes, 1 lane. */
const MEMORY_KIB = 19_456
const PASSES = 2
const LANES = 1
const SALT_BYTES = 16
const HASH_BYTES = 32

interface Cost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

const COST: Cost = { memory: MEMORY_KIB, passes: PASSES, parallelism: LANES }

const derive = promisify(argon2)

/**
 * What is kept of a password: `$argon2id$v=19$m=…,t=…,p=…$salt$hash` (PHC string format). Worked out in a thread of the
 * system's pool.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive('argon2id', { message: bytesOf(password), nonce: salt, tagLength: HASH_BYTES, ...COST })
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${base64(salt)}$${base64(hash)}`
}

/**
 * True when the password is the one of the hash. With null, where nobody has a password, it takes as long and is false:
 * nobody learns from the time which names there are. Throws Error for a hash that is none.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const { cost, salt, hash } = parse(kept ?? NOBODYS)
  const tagLength = hash.byteLength
  const found = await derive('argon2id', { message: bytesOf(password), nonce: salt, tagLength, ...cost })
  return timingSafeEqual(found, hash) && kept !== null
}

const ZERO = base64(Buffer.alloc(HASH_BYTES))
const NOBODYS = `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${ZERO.slice(0, 22)}$${ZERO}`

function parse(kept: string): { readonly cost: Cost; readonly salt: Buffer; readonly hash: Buffer } {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept)
  if (found === null) throw new Error('what is kept of the password is not of the form of Argon2id')
  const [, memory, passes, parallelism, salt = '', hash = ''] = found
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') }
}

/** The same letters typed on another keyboard may come in other code points (NIST SP 800-63B-4, section 3.1.1.2). */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8')
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
