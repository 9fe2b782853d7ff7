import { invisibleCharacters } from '../../model/index.ts'

/** The text with everything that a terminal would obey made visible: ␛, ‹U+202E›. White space becomes one space. */
export function visible(text: string): string {
  const flat = text.replace(/[\t\n\v\f\r ]+/g, ' ')
  let shown = ''
  let at = 0
  for (const { index, length, picture } of invisibleCharacters(flat)) {
    shown += flat.slice(at, index) + picture
    at = index + length
  }
  return shown + flat.slice(at)
}
