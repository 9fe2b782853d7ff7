import type { Random } from '../../random.ts'

/** What has become of one flipped byte. */
export type Verdict =
  /** The code by which the program says so. */
  | { readonly detected: string }
  /** Why nothing rests on it. */
  | { readonly harmless: string }
  /** Where the byte stands, and what nobody has noticed. */
  | { readonly undetected: string }

/** Something that consists of bytes, of which one is changed. */
export interface Target {
  readonly name: string
  /** How often it is chosen, beside the others. */
  readonly weight: number
  /** Changes a byte, has the program look, and puts the byte back. */
  readonly flip: (random: Random) => Promise<Verdict>
}

/** Bytes with one of them changed. */
export interface Flipped {
  readonly bytes: Uint8Array
  readonly at: number
}

/** Another byte in the place of one: as often one bit of it as any other value. */
export function flipByte(bytes: Uint8Array, random: Random): Flipped {
  const at = random.whole(bytes.length)
  const changed = Uint8Array.from(bytes)
  changed[at] = (bytes[at] ?? 0) ^ maskOf(random)
  return { bytes: changed, at }
}

/** What the byte is combined with: never zero. */
export function maskOf(random: Random): number {
  return random.next() < 0.5 ? 1 << random.whole(8) : 1 + random.whole(255)
}

/** The code of a refusal; null for an error that has none, which is a fault of the program. */
export function codeOf(error: unknown): string | null {
  const { code, values } = error as { readonly code?: unknown; readonly values?: unknown }
  return typeof code === 'string' && typeof values === 'object' ? code : null
}

/** Has the program look at what was changed: a refusal with a code is a detection, `passed` judges all else. */
export async function judged(look: () => Promise<Verdict> | Verdict, where: string): Promise<Verdict> {
  try {
    const verdict = await look()
    return 'undetected' in verdict ? { undetected: `${where}: ${verdict.undetected}` } : verdict
  } catch (error) {
    const code = codeOf(error)
    if (code !== null) return { detected: code }
    return { undetected: `${where}: ${error instanceof Error ? error.stack : String(error)}` }
  }
}
