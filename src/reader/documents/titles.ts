import { type Span, spanOf } from '../../model/index.ts'
import type { Analysis } from '../front/analyse.ts'
import { TELLS_BEFORE, TELLS_BEHIND, TITLE_JOINT, TITLE_NOUN } from '../wording/en/documents.ts'

/** A headline is rarely longer. */
const LONGEST_TITLE = 400

/** The headline of a joint text, which names the text itself ("Joint Statement on the Strategic Dialogue"), or null. */
export function titleOfJointText({ source, blocks }: Analysis): Span | null {
  for (const block of blocks) {
    if (block.kind === 'body') return null
    if (block.kind !== 'headline' || block.end - block.start > LONGEST_TITLE) continue
    const text = source.slice(block.start, block.end)
    if (isTitle(text)) return spanOf(source, block.start, block.end)
  }
  return null
}

function isTitle(text: string): boolean {
  const noun = TITLE_NOUN.exec(text)
  if (!noun || !TITLE_JOINT.test(text)) return false
  return !TELLS_BEFORE.test(text.slice(0, noun.index)) && !TELLS_BEHIND.test(text.slice(noun.index))
}

const YEAR = /\b(?:19|20)\d\d\b/u

/** The year of the event as the line of place and date gives it, or null. */
export function yearOfDateline({ source, blocks }: Analysis): number | null {
  for (const block of blocks) {
    if (block.kind !== 'dateline' && block.kind !== 'headline') continue
    const year =
      block.kind === 'dateline' ? YEAR.exec(source.slice(block.start, Math.min(block.end, block.start + 120))) : null
    if (year) return Number(year[0])
  }
  return null
}
