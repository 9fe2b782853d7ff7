/** No address of ours is longer. */
const LONGEST = 2000

/**
 * The path to go back to, when it leads nowhere but to this application; `/` otherwise. What browsers take for another
 * host is none: two slashes, a backslash, or either with characters in between that they leave out.
 */
export function localPath(asked: string | null | undefined): string {
  if (!asked || asked.length > LONGEST) return '/'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers leave out
  return /^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(asked) ? asked : '/'
}
