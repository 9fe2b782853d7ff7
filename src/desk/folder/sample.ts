import { readFile } from 'node:fs/promises'
import { packageFile } from '../../adapters/index.ts'
import { type Author, type RegisterStore, readSample, sampleChanges, sampleOpening } from '../../register/index.ts'

const SAMPLE = 'data/iran-tajikistan.json'

export interface Opener {
  readonly author: Author
  /** Bytes that nobody can guess. */
  readonly random: (length: number) => Uint8Array
}

/**
 * Opens the register of Iran and Tajikistan that comes with the package, and enters all of it: a newcomer sees a real
 * register and not an empty one. Gives its code. Throws StoreError E_RELATIONSHIP_EXISTS where it is there already.
 */
export async function putSample(store: RegisterStore, { author, random }: Opener): Promise<string> {
  const data = readSample(JSON.parse(await readFile(packageFile(SAMPLE), 'utf8')))
  const opening = sampleOpening(data)
  const { rel } = opening
  await store.open({ ...opening, origin: originOf(rel, random) }, author)
  await store.enter(rel, sampleChanges(data), author)
  return rel
}

/** The name of a new log: nobody else's has the same. */
export function originOf(rel: string, random: Opener['random']): string {
  return `paygir/${rel}/${Buffer.from(random(8)).toString('hex')}`
}
