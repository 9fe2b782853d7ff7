import { EngineError } from './engine-error.ts'

const LAST_LINES = 4

/** The EngineError for a server or initdb that gave up: E_DISK_FULL, or E_ENGINE_FAILED with its last lines. */
export function failureOf(folder: string, words: string): EngineError {
  if (words.includes('No space left on device') || words.includes('Disk quota exceeded')) {
    return new EngineError('E_DISK_FULL', {})
  }
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return new EngineError('E_ENGINE_FAILED', { folder, reason: lines.slice(-LAST_LINES).join('\n') })
}

/**
 * True when the server gave up only because another one is there or is about to go: one that was faster, one that is
 * stopping, or the rest of one that was killed; or because somebody else stopped it.
 */
export function isPassing(words: string): boolean {
  return /^killed by|received (?:fast|immediate) shutdown request|lock file "[^"]*" (?:already exists|is empty)|pre-existing shared memory block/.test(
    words,
  )
}
