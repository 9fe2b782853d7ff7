import { type DocumentOptions, documentOf, type Reading } from './document.ts'
import { jsonText } from './json-text.ts'

/** The type of the items of each list of the record. */
const ITEM_TYPES = {
  participants: 'participant',
  mentions: 'mention',
  statements: 'statement',
  undertakings: 'undertaking',
  documents: 'document',
  levelClaims: 'levelClaim',
  fields: 'field',
  dates: 'date',
  parts: 'part',
  issues: 'issue',
} as const

/**
 * What `--jsonl` prints: a line of type `record` with the file, the source and the event, then a line for each item:
 * `{"type":"statement","file":"readout.txt","item":{…}}`.
 */
export function itemLines(reading: Reading, options: DocumentOptions): string {
  const document: Readonly<Record<string, unknown>> = { ...documentOf(reading, options) }
  const file = reading.input.name
  const single = Object.entries(document).filter(([key]) => !Object.hasOwn(ITEM_TYPES, key))
  const lines = [jsonText({ type: 'record', file: { name: file }, ...Object.fromEntries(single) })]
  for (const [part, type] of Object.entries(ITEM_TYPES)) {
    const items = document[part]
    if (Array.isArray(items)) lines.push(...items.map((item) => jsonText({ type, file, item })))
  }
  return lines.map((line) => `${line}\n`).join('')
}
