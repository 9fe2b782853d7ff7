/** Words that are further off are no slip of the finger. */
const FARTHEST = 3

/** The accepted word that is nearest to what was typed, or '' when none is near. */
export function nearest(typed: string, accepted: readonly string[]): string {
  let best = ''
  let least = Math.min(FARTHEST, Math.floor(typed.length / 2)) + 1
  for (const word of accepted) {
    const steps = word.startsWith(typed) && typed.length >= 3 ? 1 : distance(typed.toLowerCase().slice(0, 40), word)
    if (steps < least) {
      best = word
      least = steps
    }
  }
  return best
}

/** Letters put in, left out or changed, two changed places counting once (V. I. Levenshtein; optimal alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
