import type { Bounds } from '../../../../model/index.ts'

/**
 * Selects words of the source within the element that shows it, as a pointer would; gives the element that they begin in,
 * or null where the text does not stand there.
 */
export function selectInText(root: Element, { start, end }: Bounds): Element | null {
  // A place is named by the innermost of the elements that begin with it: it comes last.
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter(({ firstChild }) => firstChild !== null)
  const startOf = (piece: HTMLElement) => Number(piece.dataset.start)
  const first = pieces.findLast((piece) => startOf(piece) <= start)
  const last = pieces.findLast((piece) => startOf(piece) < end)
  if (first === undefined || last === undefined) return null
  const range = document.createRange()
  if (isPicture(first)) range.setStartBefore(first)
  else range.setStart(textIn(first), within(first, start - startOf(first)))
  if (isPicture(last)) range.setEndAfter(last)
  else range.setEnd(textIn(last), within(last, end - startOf(last)))
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return first
}

/** Shows other characters in the place of those of the source. */
function isPicture({ dataset }: HTMLElement): boolean {
  return dataset.length !== undefined
}

function textIn(piece: HTMLElement): Node {
  return piece.firstChild ?? piece
}

function within(piece: HTMLElement, offset: number): number {
  return Math.min(offset, textIn(piece).textContent?.length ?? 0)
}
