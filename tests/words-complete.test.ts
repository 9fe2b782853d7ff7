import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { LANGUAGES, type Language } from '../src/words/index.ts'

const ROOT = dirname(import.meta.dirname)

/** Every list of words of the pages and of the server, by its folder. */
const FOLDERS = globSync('src/{web,server}/**/words/en.ts', { cwd: ROOT }).map((path) => dirname(path))

for (const folder of FOLDERS) {
  test(`${folder}: no string is missing in any language`, async () => check((language) => wordsIn(folder, language)))
}

async function wordsIn(folder: string, language: Language): Promise<unknown> {
  const loaded = (await import(join(ROOT, folder, `${language}.ts`))) as Record<string, unknown>
  return loaded
}

async function check(load: (language: Language) => Promise<unknown>): Promise<void> {
  const lists = await Promise.all(
    LANGUAGES.map(async (language) => new Map(textsOf(await load(language), '', language))),
  )
  const [english, ...others] = lists
  assert.ok(english !== undefined && english.size > 0)
  for (const [at, other] of others.entries()) {
    const language = LANGUAGES[at + 1]
    assert.deepEqual([...other.keys()].sort(), [...english.keys()].sort(), `${language} has other texts`)
    for (const [path, text] of other) {
      const own: string = english.get(path) ?? ''
      assert.equal(text.trim() === '', own.trim() === '', `${language} ${path} is empty`)
      assert.deepEqual(placeholders(text), placeholders(own), `${language} ${path}: other values`)
    }
  }
}

/** The texts beneath, by their paths. The name of the export is the language, and no part of a path. */
function textsOf(value: unknown, path: string, language: Language): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, name === language && path === '' ? path : `${path}.${name}`, language),
  )
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([a-zA-Z0-9]+)\}/g)].map(([, name = '']) => name))].sort()
}
