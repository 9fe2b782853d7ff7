import assert from 'node:assert/strict'

/** All texts of a table of words, each by its path; functions are left out. */
export function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`))
}

/** The values that a text names, each once. */
export function valuesIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
}

/** The other table has the texts of English, and each of them names the same values. */
export function sameTexts(english: object, other: object, language: string): void {
  const model = new Map(textsOf(english))
  const texts = new Map(textsOf(other))
  assert.deepEqual([...texts.keys()].sort(), [...model.keys()].sort())
  for (const [path, text] of texts) assert.deepEqual(valuesIn(text), valuesIn(model.get(path) ?? ''), language + path)
}

const SCRIPT: Readonly<Record<string, RegExp>> = {
  fa: /\p{Script=Arabic}/u,
  tg: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
}

/** No text is left empty or in another script, and brackets of optional parts are paired. */
export function soundTexts(table: object, language: string, isInternational: (path: string) => boolean): void {
  for (const [path, text] of textsOf(table)) {
    assert.equal(text.split('[[').length, text.split(']]').length, language + path)
    if (isInternational(path)) continue
    assert.ok(text.trim() !== '', language + path)
    const needed = SCRIPT[language]
    const isOfValuesAlone = !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))
    if (needed !== undefined && !isOfValuesAlone) assert.match(text, needed, language + path)
  }
}
