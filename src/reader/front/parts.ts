import type { TextPartKind } from '../../model/index.ts'
import { ADDRESS, ATTRIBUTION, CONTACT, LETTERHEAD } from '../wording/en/apparatus.ts'
import { type Block, isListItem } from './blocks.ts'

/** A block with what it is. */
export interface PartBlock extends Block {
  readonly kind: TextPartKind
}

const SENTENCE_ENDED = /[.!?…][”"’'»)]*$/u
/** A headline, a place or a date is rarely longer. */
const HEADLINE_LENGTH = 260
const DATELINE_LENGTH = 70
const SUBHEAD_WORDS = 14
const DATE_OR_PLACE =
  /^(?:\p{Lu}[\p{L}.]* \d{1,2}, \d{4}|\d{1,2}[ /.-]+\p{L}+[ /.-]+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})/u

/** Tells the parts of a release apart: what stands around the text is not read for statements. */
export function classifyBlocks(source: string, blocks: readonly Block[]): PartBlock[] {
  const latin = blocks.map((block) => scriptOf(source, block))
  const mainIsLatin = latin.filter((script) => script === 'latin').length > 0
  const parts: PartBlock[] = []
  let titled = false
  let bodySeen = false
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const text = source.slice(block.start, Math.min(block.end, block.start + 400))
    const whole = block.end - block.start === text.length
    let kind = apparatusKind(text)
    if (kind === 'body' && mainIsLatin && latin[i] === 'other') kind = 'other-script'
    else if (kind === 'body' && looksLikeHeading(text, whole)) {
      const above = { titled, bodySeen, opensList: isListItem(source, block) }
      kind = headingKind(text, above, { isLast: i === blocks.length - 1, next: blocks[i + 1] })
    }
    if (kind === 'headline') titled = true
    if (kind === 'body') bodySeen = true
    parts.push({ ...block, kind })
  }
  return parts
}

function apparatusKind(text: string): TextPartKind {
  if (ADDRESS.test(text)) return 'address'
  if (ATTRIBUTION.test(text)) return 'attribution'
  if (CONTACT.test(text)) return 'contact'
  if (text.length < 120 && LETTERHEAD.test(text) && !SENTENCE_ENDED.test(text)) return 'letterhead'
  return 'body'
}

/** A heading ends without a full stop and is short. */
function looksLikeHeading(text: string, whole: boolean): boolean {
  return whole && text.length <= HEADLINE_LENGTH && !SENTENCE_ENDED.test(text) && !/[:;,—–-]$/u.test(text)
}

interface Above {
  titled: boolean
  bodySeen: boolean
  opensList: boolean
}

function headingKind(text: string, above: Above, place: { isLast: boolean; next: Block | undefined }): TextPartKind {
  if (above.opensList) return 'body'
  if (!above.bodySeen && !above.titled) return place.isLast && text.length > 100 ? 'body' : 'headline'
  if (!above.bodySeen && text.length <= DATELINE_LENGTH) return 'dateline'
  const words = text.split(/\s+/u).length
  if (/^\p{Ll}/u.test(text) || words > SUBHEAD_WORDS || text.includes(':')) return above.bodySeen ? 'body' : 'headline'
  if (DATE_OR_PLACE.test(text)) return 'dateline'
  return 'headline'
}

const LETTER = /\p{L}/u
const LATIN_LETTER = /\p{Script=Latin}/u
/** So many letters tell the script of a line. */
const SAMPLE_LETTERS = 60

function scriptOf(source: string, block: Block): 'latin' | 'other' | 'none' {
  let latin = 0
  let other = 0
  for (let i = block.start; i < block.end && latin + other < SAMPLE_LETTERS; i++) {
    const character = source[i] as string
    if (!LETTER.test(character)) continue
    if (LATIN_LETTER.test(character)) latin++
    else other++
  }
  if (latin + other === 0) return 'none'
  return latin >= other ? 'latin' : 'other'
}
