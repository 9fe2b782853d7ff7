import { createHash } from 'node:crypto'
import type { Beginning, FirstView } from './first-view.ts'

/** As many as are worth their memory, about 50 KB each. */
const MOST_KEPT = 64

/** Makes what a page shows first, given what the API says to its first question, as JSON. */
export type MakeView = (of: Beginning, answer: string) => Promise<string>

/**
 * Makes first views, and gives the same again for the very same: of whoever asks, how they look at it, the address and what
 * the API says, each to the last character, as nothing else goes into them.
 */
export function madeViews({ firstView }: Pick<FirstView, 'firstView'>): MakeView {
  const made = new Map<string, string>()
  return async (of, answer) => {
    const { address, preferences, session } = of
    const all = JSON.stringify([address.pathname, address.search, preferences, session, answer])
    const key = createHash('sha256').update(all).digest('base64')
    const view = made.get(key) ?? (await firstView({ ...of, answer: JSON.parse(answer) }))
    // Those that were wanted last stay.
    made.delete(key)
    made.set(key, view)
    const [oldest] = made.keys()
    if (made.size > MOST_KEPT && oldest !== undefined) made.delete(oldest)
    return view
  }
}
