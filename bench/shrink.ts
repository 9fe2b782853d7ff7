/** At most so many tries, so that a slow fault does not take the night. */
const MOST_TRIES = 2000

/**
 * A shorter text for which `fails` still holds: takes away stretches, halves of the text first, single units last, until
 * none can go any more. Gives the text itself when nothing can be taken away.
 */
export function shrink(text: string, fails: (candidate: string) => boolean): string {
  let smallest = text
  let tries = 0
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let at = 0
    while (at < smallest.length && tries < MOST_TRIES) {
      const candidate = smallest.slice(0, at) + smallest.slice(at + size)
      tries++
      if (fails(candidate)) smallest = candidate
      else at += size
    }
  }
  return smallest
}
