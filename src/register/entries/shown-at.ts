/** The longest value that a message repeats, in UTF-16 units. */
const SHOWN = 80

/** The value at the path as a message shows it: words as they are, all else as JSON; the beginning of what is long. */
export function shownAt(value: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = value
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined
  const shown = typeof at === 'string' ? at : (JSON.stringify(at) ?? '')
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown
}
