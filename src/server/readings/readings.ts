import { createHash } from 'node:crypto'
import type { Input, KeptReading, ReadingStore, ReadingThreads, TextFormat } from '../../adapters/index.ts'
import { loadReadingThreads, packageFile, readBytesInput, readFileInput } from '../../adapters/index.ts'
import type { Publication } from '../../desk/reading/index.ts'
import { HttpProblem } from '../http/problem.ts'
import type { JobControl } from '../jobs/jobs.ts'

/** A text as it was handed in. */
export interface HandedIn {
  /** For showing alone. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Told by the bytes and the name when null. */
  readonly format: TextFormat | null
  /** Label of the encoding; strict UTF-8 when null. */
  readonly encoding: string | null
  readonly publication: Publication
}

/** A text of a register. */
export type KeptText = Pick<HandedIn, 'name' | 'publication'> & { readonly text: string; readonly rel: string }

/** Who asks for a reading. */
export interface Asker {
  readonly owner: string
  /** Null for a register that is none of their business. */
  readonly memberOf: (rel: string) => unknown
}

/** A text that was read. `owner`: who handed it in; null for what everybody may see. */
export type StoredReading = Omit<KeptReading, 'owner'> & { readonly owner: string | null }

/** Reads what is handed in, and keeps it for whoever handed it in. */
export interface Readings {
  /** Throws InputError, StoreError, HttpProblem E_READINGS_FULL; the reason of the signal when it is called off. */
  readonly read: (handedIn: HandedIn, owner: string, control: JobControl) => Promise<StoredReading>
  /** Reads a text as it was kept, to the last character. Throws as `read` does. */
  readonly readAgain: (kept: KeptText, owner: string, control: JobControl) => Promise<StoredReading>
  /**
   * Throws HttpProblem E_READING_UNKNOWN for one that is not there, or somebody else's, or of a text of a register that the
   * asker sees no more.
   */
  readonly get: (id: string, asker: Asker) => Promise<StoredReading>
  readonly close: () => Promise<void>
}

export const SAMPLE_READING = 'sample'
const SAMPLE_FILE = 'fixtures/sample/readout.txt'
const NOBODY_SAYS: Publication = { publisher: null, address: null, publishedOn: null }

export interface ReadingsOptions {
  /** Where readings are kept. */
  readonly store: ReadingStore
  /** Ids that nobody can guess. */
  readonly newId: () => string
  /** Texts read at a time. */
  readonly threads: number
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number
}

export function makeReadings({ store, newId, threads, clock }: ReadingsOptions): Readings {
  let opened: Promise<ReadingThreads> | null = null
  let sample: Promise<StoredReading> | null = null
  const reader = () => {
    opened ??= loadReadingThreads().then(({ openReadingThreads }) => openReadingThreads(threads))
    return opened
  }
  const readSample = async (): Promise<StoredReading> => {
    const input = await readFileInput(packageFile(SAMPLE_FILE))
    const record = await (await reader()).read({ text: input.text, publishedOn: null })
    const name = SAMPLE_FILE.slice(SAMPLE_FILE.lastIndexOf('/') + 1)
    return {
      ...factsOf({ ...input, name }),
      record,
      id: SAMPLE_READING,
      owner: null,
      rel: null,
      publication: NOBODY_SAYS,
    }
  }
  const readAs = async (
    facts: Omit<KeptReading, 'id' | 'record'>,
    { tell, signal }: JobControl,
  ): Promise<StoredReading> => {
    const { text, publication } = facts
    const { publishedOn } = publication
    const record = await (await reader()).read({ text, publishedOn, onProgress: tell, signal })
    const reading = { ...facts, record, id: newId() }
    if (!(await store.add(reading, clock()))) throw new HttpProblem('E_READINGS_FULL')
    return reading
  }
  return {
    async read({ name, bytes, format, encoding, publication }, owner, control) {
      const { signal } = control
      const choices = { signal, ...(format === null ? {} : { format }), ...(encoding === null ? {} : { encoding }) }
      const input = await readBytesInput(name, bytes, choices)
      signal.throwIfAborted()
      return readAs({ ...factsOf(input), owner, rel: null, publication }, control)
    },
    async readAgain({ rel, name, text, publication }, owner, control) {
      const bytes = Buffer.from(text, 'utf8')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return readAs({ name, format: 'text', bytes: bytes.byteLength, sha256, text, owner, rel, publication }, control)
    },
    async get(id, { owner, memberOf }) {
      if (id === SAMPLE_READING) {
        sample ??= readSample()
        return sample
      }
      const found = await store.reading(id, owner, clock())
      if (found === null || (found.rel !== null && memberOf(found.rel) === null))
        throw new HttpProblem('E_READING_UNKNOWN', { id })
      return found
    },
    async close() {
      await (await opened)?.close()
    },
  }
}

function factsOf({ name, format, bytes, sha256, text }: Input) {
  return { name, format, bytes, sha256, text }
}
