import { documentOf, type Reading } from './output/document.ts'
import { itemLines } from './output/item-lines.ts'
import { jsonText } from './output/json-text.ts'
import { plainLines } from './output/plain-lines.ts'
import { page } from './page/page.ts'
import type { View } from './page/view.ts'
import { painted, type Session } from './session.ts'
import type { Settings } from './settings.ts'

/** Where a reading comes from, as its page tells it. */
export interface Origin {
  /** The command that prints the same as data. */
  readonly asData: string
  readonly remark: string | null
}

/** A reading in the format that was asked for, as text. */
export function shown(
  reading: Reading,
  session: Session,
  { settings, origin }: { settings: Settings; origin: Origin },
) {
  switch (settings.output) {
    case 'json':
      return `${jsonText(documentOf(reading, settings), 2)}\n`
    case 'jsonl':
      return itemLines(reading, settings)
    case 'plain':
      return plainLines(reading, settings.parts)
    case 'page':
      return painted(session, page(viewOf(reading, session, { settings, origin }), session.width))
  }
}

function viewOf(
  reading: Reading,
  { words }: Session,
  { settings, origin }: { settings: Settings; origin: Origin },
): View {
  const { input, record } = reading
  return {
    record,
    name: input.name === '-' ? words.page.standardInput : input.name,
    placeOf(offset) {
      const { line, column } = input.placeOf(offset)
      return `${line}:${column}`
    },
    asData: origin.asData,
    words,
    parts: settings.parts,
    full: settings.full,
    remark: origin.remark,
  }
}
