/** What the address of a session's page says. */
export interface SessionSearch {
  /** `YYYY-MM-DD`: how things stood on a day of the past; today when absent. */
  readonly at?: string
}

/** Takes of an address what can be understood. */
export function sessionSearch({ at }: Readonly<Record<string, unknown>>): SessionSearch {
  return typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at) ? { at } : {}
}
