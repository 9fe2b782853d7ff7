import { element, type SvgNode } from './svg-node.ts'

export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly style: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
/** What stands between these two runs in its own direction and leaves its surroundings alone (UAX #9, FSI and PDI). */
const ISOLATE = '\u2068'
const END_OF_ISOLATE = '\u2069'

/**
 * One line of text. `start` is where lines begin in the direction of the picture. A text in the other direction runs in
 * its own, so that brackets and numbers stay where they belong. Null for no text.
 */
export function textElement(
  text: string,
  { x, y, style, anchor = 'start' }: TextPlace,
  rightToLeft: boolean,
): SvgNode | null {
  if (text === '') return null
  const first = /\p{L}/u.exec(text)?.[0]
  const isForeign = first !== undefined && RIGHT_TO_LEFT.test(first) !== rightToLeft
  const shown = isForeign ? `${ISOLATE}${text}${END_OF_ISOLATE}` : text
  const named = anchor === 'start' ? null : anchor
  return element('text', { x, y, class: style, 'text-anchor': named }, shown)
}
