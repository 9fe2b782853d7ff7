/** Null when the action succeeds; else code and values of what it throws, or the words of an error without a code. */
export async function failureOf(action: () => Promise<unknown>): Promise<string | null> {
  try {
    await action()
    return null
  } catch (error) {
    return wordsOf(error)
  }
}

export function wordsOf(error: unknown): string {
  const { code, values } = error as { readonly code?: string; readonly values?: object }
  if (code !== undefined && values !== undefined) return `${code} ${JSON.stringify(values)}`
  return `without a code: ${error instanceof Error ? error.stack : String(error)}`
}
