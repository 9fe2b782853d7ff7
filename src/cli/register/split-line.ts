/** A piece of a word: in double quotes, in single ones, or bare. */
const PIECE = /"((?:[^"\\]|\\.)*)"?|'([^']*)'?|((?:[^\s"'\\]|\\.)+)|(\s+)/gs

/** The words of a typed line as a shell would part them: quotes keep blanks together, a backslash keeps what follows. */
export function splitLine(line: string): readonly string[] {
  const words: string[] = []
  let isOpen = false
  for (const [, double, single, bare, blank] of line.matchAll(PIECE)) {
    if (blank !== undefined) {
      isOpen = false
      continue
    }
    const text = single ?? (double ?? bare ?? '').replace(/\\(.)/gs, '$1')
    if (isOpen) words[words.length - 1] += text
    else words.push(text)
    isOpen = true
  }
  return words
}
