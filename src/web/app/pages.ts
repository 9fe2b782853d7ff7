/** The pages of a relationship, in the order of the navigation; each has its own address below `/<relationship>/`. */
export const PAGES = ['start', 'read', 'register', 'plan', 'timeline', 'people', 'history'] as const

export type PageName = (typeof PAGES)[number]

/** The letter that follows `g` on the keyboard. */
export const PAGE_KEYS: Readonly<Record<PageName, string>> = {
  start: 's',
  read: 'd',
  register: 'r',
  plan: 'p',
  timeline: 't',
  people: 'b',
  history: 'h',
}
