import { type Opened, openDesk } from '../../desk/folder/index.ts'
import type { Io } from '../io.ts'
import type { Words } from '../words/words.ts'
import { stepLine } from './step-line.ts'

export interface OpenOptions {
  readonly folder: string
  /** Who holds the folder, as others are told. */
  readonly command: string
  readonly words: Words
}

/** Opens the data folder, or the database that DATABASE_URL names, and tells what is waited for. Throws like `openDesk`. */
export async function openFolder(io: Io, { folder, command, words }: OpenOptions): Promise<Opened> {
  const { tell, clear } = stepLine(io, words)
  const { clock, random, env } = io
  try {
    const opened = await openDesk({ folder, databaseUrl: env.DATABASE_URL || null, command, clock, random, tell })
    return { ...opened, close: () => opened.close().finally(clear) }
  } finally {
    clear()
  }
}
