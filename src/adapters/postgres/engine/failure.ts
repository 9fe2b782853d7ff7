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

const PASSING = [
  // Another server was faster, or is stopping.
  /lock file "[^"]*" (?:already exists|is empty)/,
  // Some processes of a killed server are still about to notice.
  /pre-existing shared memory block/,
  // Somebody stopped or killed it, or tidied up while another held the folder.
  /^killed by|received (?:fast|immediate) shutdown request/,
  /could not create lock file "[^"]*": No such file/,
]

/** True when a server gave up for what is over soon, so that one may try again. */
export function isPassing(words: string): boolean {
  return PASSING.some((pattern) => pattern.test(words))
}
