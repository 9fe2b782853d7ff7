import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldRecord } from './scorable.ts'

/** One text with the record that a careful reader wrote for it. */
export interface GoldText {
  readonly id: string
  readonly source: string
  readonly gold: GoldRecord
  readonly half: Half
}

/** Rules are formed on `form`; `check` shows whether they carry over. */
export type Half = 'form' | 'check'

/** The text that is always open, whatever its place in the order. */
export const SEED_ID = 'seed'

const GOLD_ENDING = '.gold.json'

/** A folder that does not hold texts with their records. */
export class GoldFolderError extends Error {
  readonly code = 'GOLD_FOLDER_UNREADABLE'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** The half of each id: ids in code-unit order, even places and the seed are `form`, odd places `check`. */
export function halvesOf(ids: readonly string[]): ReadonlyMap<string, Half> {
  const ordered = ids.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return new Map(ordered.map((id, place) => [id, id === SEED_ID || place % 2 === 0 ? 'form' : 'check']))
}

/**
 * Every `<id>.gold.json` of the folder with its `<id>.txt`, in order of ids.
 * Throws GoldFolderError when the folder, a record or a text cannot be read.
 */
export function readGoldFolder(dir: string): readonly GoldText[] {
  const ids = namesIn(dir)
    .filter((name) => name.endsWith(GOLD_ENDING))
    .map((name) => name.slice(0, -GOLD_ENDING.length))
  if (ids.length === 0) {
    throw new GoldFolderError(
      `no <id>${GOLD_ENDING} in ${dir}`,
      `name a folder that holds <id>.txt beside <id>${GOLD_ENDING}`,
    )
  }
  return [...halvesOf(ids)].map(([id, half]) => ({
    id,
    half,
    source: readFile(join(dir, `${id}.txt`)),
    gold: parseGold(join(dir, id + GOLD_ENDING)),
  }))
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
  } catch (cause) {
    throw new GoldFolderError(`cannot read the folder ${dir}: ${reasonOf(cause)}`, 'name a folder: npm run eval -- DIR')
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new GoldFolderError(`cannot read ${path}: ${reasonOf(cause)}`, 'every record needs its text beside it')
  }
}

function parseGold(path: string): GoldRecord {
  const text = readFile(path)
  try {
    const gold: unknown = JSON.parse(text)
    if (typeof gold === 'object' && gold !== null && 'event' in gold && 'statements' in gold) return gold as GoldRecord
  } catch (cause) {
    throw new GoldFolderError(`${path} is not JSON: ${reasonOf(cause)}`, 'see the fields that eval/scorable.ts lists')
  }
  throw new GoldFolderError(`${path} holds no event and statements`, 'see the fields that eval/scorable.ts lists')
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
