/** What JSON.stringify leaves raw although a terminal obeys it: C1 controls, bidi controls, characters without width. */
const OBEYED =
  /[\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g

/** JSON that parses to the same value, with nothing in it that a terminal would obey. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, escapeUnits)
}

function escapeUnits(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
