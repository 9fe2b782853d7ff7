import type { Bounds } from '../../../../model/index.ts'

/** Letters of Arabic script join: a mark that ends among them tears a word in two. Marks and joiners belong to it. */
const JOINING = /[\p{Script=Arabic}\p{M}\u0640]|\u200C|\u200D/u
/** No word is longer; hostile text must not make marks run on. */
const LONGEST_WORD = 64

/**
 * The stretch with the words of Arabic script that its ends cut through. What reading found is shown so and stays as it
 * is; what somebody marks is marked so.
 */
export function toWordBorders(text: string, { start, end }: Bounds): Bounds {
  let from = start
  while (from > 0 && start - from < LONGEST_WORD && joins(text, from)) from--
  let to = end
  while (to < text.length && to - end < LONGEST_WORD && joins(text, to)) to++
  return { start: from, end: to }
}

/** True when the characters before and after the place are shaped together. */
function joins(text: string, place: number): boolean {
  return JOINING.test(text[place - 1] ?? '') && JOINING.test(text[place] ?? '')
}
