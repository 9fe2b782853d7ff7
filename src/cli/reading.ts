import { type Input, packageFile, readFileInput, readStreamInput } from '../adapters/index.ts'
import { readText } from '../reader/index.ts'
import { fill } from '../words/index.ts'
import type { Io } from './io.ts'
import type { Reading } from './output/document.ts'
import type { Settings } from './settings.ts'
import type { Words } from './words/words.ts'

/** Reads one input, a path or `-`. Throws InputError. */
export async function readNamed(name: string, io: Io, { settings, words }: { settings: Settings; words: Words }) {
  if (name !== '-') return reading(await readFileInput(name, settings.input), settings)
  if (io.stdin.isTerminal) io.stderr.write(`${fill(words.page.pasteHere, { keys: endOfInput() })}\n`)
  return reading(await readStreamInput(io.stdin.bytes(), settings.input), settings)
}

const SAMPLE = 'fixtures/sample/readout.txt'

/** Reads the sample that comes with the package. */
export async function readSample(settings: Settings): Promise<Reading> {
  return reading({ ...(await readFileInput(packageFile(SAMPLE))), name: SAMPLE }, settings)
}

function reading(input: Input, { publishedOn }: Settings): Reading {
  return { input, record: readText(input.text, publishedOn === null ? {} : { publishedOn }) }
}

/** The keys that end what is typed. */
function endOfInput(): string {
  return process.platform === 'win32' ? 'Ctrl-Z, Enter' : 'Ctrl-D'
}
