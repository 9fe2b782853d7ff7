import type { TestContext } from 'node:test'
import type { Opened } from '../../desk/folder/index.ts'
import { deskWorld } from '../../desk/testing/desk-world.ts'
import { splitLine } from '../register/split-line.ts'
import { loadWords } from '../words/load-words.ts'
import { openFolder } from '../workspace/open-folder.ts'
import { type FakeWorld, fakeIo, type Outcome, runFake } from './fake-io.ts'

const en = await loadWords('en')

/** A data folder with a database of its own, for as long as the test lasts. */
export interface RegisterWorld {
  readonly folder: string
  /** The folder that `run` works in. */
  readonly opened: Opened
  /** Runs a command line, parted as a shell would, in a data folder that is held open. */
  readonly run: (line: string, world?: FakeWorld) => Promise<Outcome>
  /** The same, opening and closing the folder as a program of its own does. */
  readonly start: (line: string, world?: FakeWorld) => Promise<Outcome>
  /** What the command prints with `--json`; throws when it fails. */
  readonly json: <Value>(line: string) => Promise<Value>
}

export async function registerWorld(t: TestContext): Promise<RegisterWorld> {
  let opened: Opened | null = null
  // Before the database is dropped: whoever comes first is done first.
  t.after(() => opened?.close())
  const { folder, databaseUrl } = await deskWorld(t)
  const env = { DATABASE_URL: databaseUrl, PAYGIR_DATA: folder }
  const start = (line: string, world: FakeWorld = {}) =>
    runFake(splitLine(line), { ...world, env: { ...env, ...world.env } })
  const io = fakeIo({ env }, { stdout: '', stderr: '' })
  const held = await openFolder(io, { folder, command: 'npm test', words: en })
  opened = held
  const run = (line: string, world: FakeWorld = {}) => start(line, { ...world, opened: held })
  return {
    folder,
    opened: held,
    run,
    start,
    async json(line) {
      const { code, stdout } = await run(`${line} --json`)
      if (code !== 0) throw new Error(`paygir ${line} ended with ${code}: ${stdout}`)
      return JSON.parse(stdout)
    },
  }
}
