/** What tells of a pressed key; a KeyboardEvent has it all. */
export interface Pressed {
  readonly key: string
  /** The place on the keyboard, whatever the layout: `KeyJ`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Marks that layouts have in other places, with the place where the English layout has them. */
const MARKS: Readonly<Record<string, { readonly also: string; readonly code: string; readonly shift: boolean }>> = {
  '?': { also: '؟', code: 'Slash', shift: true },
  '/': { also: '÷', code: 'Slash', shift: false },
  '[': { also: 'ج', code: 'BracketLeft', shift: false },
  ']': { also: 'چ', code: 'BracketRight', shift: false },
}

/**
 * True when the press is the one that `wanted` names: a letter (`j`), a mark (`?`), a key by its name (`Escape`), each
 * alone or with `Mod+` (Ctrl, or the command key) or `Shift+` before it. Letters go by what is written on the key where
 * the layout is a Latin one, else by the place: `j` works on a Persian or Russian keyboard without switching it.
 */
export function matchesKey(wanted: string, pressed: Pressed): boolean {
  const parts = wanted.length > 1 ? wanted.split('+') : [wanted]
  const name = parts.at(-1) ?? ''
  const isMod = parts.includes('Mod')
  if (isMod !== (pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return false
  const mark = MARKS[name]
  if (mark !== undefined) return matchesMark(name, pressed)
  if (parts.includes('Shift') !== pressed.shiftKey) return false
  if (!/^[a-z]$/.test(name)) return pressed.key === name
  return isLatin(pressed.key) ? pressed.key.toLowerCase() === name : pressed.code === `Key${name.toUpperCase()}`
}

/** A mark that the layout has is taken as written; where it has none, its place counts. */
function matchesMark(name: string, { key, code, shiftKey }: Pressed): boolean {
  const mark = MARKS[name]
  if (mark === undefined) return false
  if (key === name || key === mark.also) return true
  return code === mark.code && shiftKey === mark.shift && !/^[\x20-\x7E]$/.test(key)
}

function isLatin(key: string): boolean {
  return /^[a-z]$/i.test(key)
}

/** The presses of a command one after the other: `g r` is g, then r. */
export function stepsOf(keys: string): readonly string[] {
  return keys.split(' ')
}
