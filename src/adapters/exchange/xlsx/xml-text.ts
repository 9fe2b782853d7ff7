/** What XML 1.0 cannot hold or advises against, a carriage return (which it reads as a line feed), and U+FFFD. */
const UNFIT = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * The text with `_xHHHH_` in the place of UTF-16 units that XML cannot hold, and an escaped underscore where the text
 * itself looks so (ECMA-376 part 1, 22.9.2.19, ST_Xstring). So is the first letter of words like `constructor`, which
 * the writer's table of strings would take for its own.
 */
export function escapeXstring(text: string): string {
  const escaped = text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNFIT, escapeUnits)
  return escaped in Object.prototype ? escapeUnits(escaped.slice(0, 1)) + escaped.slice(1) : escaped
}

function escapeUnits(text: string): string {
  const units = Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))
  return units.map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`).join('')
}
