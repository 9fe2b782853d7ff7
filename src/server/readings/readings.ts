import type { Input, ReadingThreads, TextFormat } from '../../adapters/index.ts'
import { loadReadingThreads, packageFile, readBytesInput, readFileInput } from '../../adapters/index.ts'
import type { Publication } from '../../desk/reading/index.ts'
import type { SourceRecord } from '../../model/index.ts'
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

/** A text that was read, and not yet reviewed. */
export interface StoredReading {
  readonly id: string
  /** Who handed it in: nobody else sees it. Null for what everybody may see. */
  readonly owner: string | null
  readonly name: string
  readonly format: Input['format']
  readonly bytes: number
  readonly sha256: string
  readonly text: string
  readonly record: SourceRecord
  readonly publication: Publication
}

/** Reads what is handed in, and remembers it until it is reviewed. */
export interface Readings {
  /** Throws InputError; the reason of the signal when it is called off. */
  readonly read: (handedIn: HandedIn, owner: string, control: JobControl) => Promise<StoredReading>
  /** Throws HttpProblem E_READING_UNKNOWN for one that is not there, or somebody else's. */
  readonly get: (id: string, owner: string) => Promise<StoredReading>
  readonly close: () => Promise<void>
}

/** UTF-16 units of text that are remembered in all; the oldest readings go first. */
const MOST_UNITS = 64 * 1024 * 1024
/** Readings that are remembered. */
const MOST_READINGS = 500

export const SAMPLE_READING = 'sample'
const SAMPLE_FILE = 'fixtures/sample/readout.txt'
const NOBODY_SAYS: Publication = { publisher: null, address: null, publishedOn: null }

/** `newId` gives ids that nobody can guess; `threads`: texts read at a time. */
export function makeReadings({ newId, threads }: { newId: () => string; threads: number }): Readings {
  const kept = new Map<string, StoredReading>()
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
    return stored({ ...input, name }, record, { id: SAMPLE_READING, owner: null, publication: NOBODY_SAYS })
  }
  return {
    async read({ name, bytes, format, encoding, publication }, owner, { tell, signal }) {
      const choices = { signal, ...(format === null ? {} : { format }), ...(encoding === null ? {} : { encoding }) }
      const input = await readBytesInput(name, bytes, choices)
      signal.throwIfAborted()
      const { publishedOn } = publication
      const record = await (await reader()).read({ text: input.text, publishedOn, onProgress: tell, signal })
      const reading = stored(input, record, { id: newId(), owner, publication })
      kept.set(reading.id, reading)
      forgetOldest(kept)
      return reading
    },
    async get(id, owner) {
      if (id === SAMPLE_READING) {
        sample ??= readSample()
        return sample
      }
      const found = kept.get(id)
      if (found === undefined || found.owner !== owner) throw new HttpProblem('E_READING_UNKNOWN', { id })
      return found
    },
    async close() {
      await (await opened)?.close()
    },
  }
}

type Own = Pick<StoredReading, 'id' | 'owner' | 'publication'>

function stored({ name, format, bytes, sha256, text }: Input, record: SourceRecord, own: Own): StoredReading {
  return { ...own, name, format, bytes, sha256, text, record }
}

function forgetOldest(kept: Map<string, StoredReading>): void {
  let units = [...kept.values()].reduce((sum, { text }) => sum + text.length, 0)
  for (const [id, { text }] of kept) {
    if (kept.size <= 1 || (units <= MOST_UNITS && kept.size <= MOST_READINGS)) return
    kept.delete(id)
    units -= text.length
  }
}
