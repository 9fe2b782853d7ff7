/** What `paygir accounts` can do; the first when nothing is asked for. */
export const ACCOUNT_ACTIONS = ['list', 'recover'] as const

export type AccountAction = (typeof ACCOUNT_ACTIONS)[number]
