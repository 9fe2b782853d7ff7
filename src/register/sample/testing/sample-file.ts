import { readFileSync } from 'node:fs'

/** The file of the project's own sample, parsed anew, so that a test may alter it. */
export function sampleFile(): unknown {
  return JSON.parse(readFileSync(new URL('../../../../data/iran-tajikistan.json', import.meta.url), 'utf8'))
}
