/** Room that is left around what is brought into sight, in CSS pixels: headings stay at the top of lists. */
const ROOM = 44

/** Brings elements that follow each other into sight within what scrolls; moves nothing when they are in sight already. */
export function scrollWithin(
  container: Element | null,
  elements: readonly Element[],
  { isQuiet }: { readonly isQuiet: boolean },
): void {
  const [first] = elements
  const last = elements.at(-1)
  if (container === null || first === undefined || last === undefined) return
  if (container.scrollHeight <= container.clientHeight + 1) {
    // The page itself scrolls; at the first sight of a page it stays at its top.
    if (!isQuiet) first.scrollIntoView({ block: 'nearest' })
    return
  }
  const outer = container.getBoundingClientRect()
  const top = first.getBoundingClientRect().top
  const { bottom } = last.getBoundingClientRect()
  if (top >= outer.top + ROOM && bottom <= outer.bottom - ROOM) return
  const above = Math.max(ROOM, (outer.height - (bottom - top)) / 3)
  container.scrollTop += top - outer.top - above
}

/** Frames after which everything near is laid out. */
const FRAMES = 4

/**
 * Shows at once and in the next frames: what is out of sight has but a guessed height, and once it comes near it is laid out
 * truly and moves what was brought into sight. Gives what stops it.
 */
export function untilLaidOut(show: () => void): () => void {
  let [frame, left] = [0, FRAMES]
  const next = () => {
    show()
    left -= 1
    frame = left < 0 ? 0 : requestAnimationFrame(next)
  }
  next()
  return () => cancelAnimationFrame(frame)
}

/** True where somebody has scrolled it, or the page around it. */
export function isScrolled(container: Element | null): boolean {
  return (container?.scrollTop ?? 0) !== 0 || window.scrollY !== 0
}
