import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES, type Language } from '../../../words/index.ts'
import { ROUTES } from '../../routes/index.ts'
import { loadRouteTexts } from './texts.ts'

/** A letter that the language is written with, and no other of ours is. */
const LETTER: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  fa: /\p{sc=Arabic}/u,
  tg: /\p{sc=Cyrl}/u,
  ru: /\p{sc=Cyrl}/u,
}

/** Code, codes, and names that are the same in every language. */
const NAMES = /`[^`]*`|\([^)]*\)|\b[A-Z][A-Z0-9-]+\b|server-sent events|JSON|cookie|Cookie/g

for (const language of LANGUAGES) {
  if (language === 'en') continue
  test(`every route tells of itself in ${language}, and nothing else does`, async () => {
    const texts = await loadRouteTexts(language)
    const keys = ROUTES.map(({ method, path }) => `${method} ${path}` as const)
    assert.deepEqual(Object.keys(texts).sort(), keys.toSorted())
    for (const { method, path, summary, description } of ROUTES) {
      const told = texts[`${method} ${path}` as keyof typeof texts]
      assert.ok(told)
      assert.equal(told.description === undefined, description === undefined, path)
      for (const [text, source] of [
        [told.summary, summary],
        [told.description ?? '', description ?? ''],
      ] as const) {
        if (source === '') continue
        assert.match(text, LETTER[language], path)
        // What is left of Latin letters besides names and code would be English that was forgotten.
        assert.doesNotMatch(text.replaceAll(NAMES, ''), /[a-z]{3,}/i, `${path}: ${text}`)
        assert.equal((text.match(/`/g) ?? []).length % 2, 0, `${path}: backticks in pairs`)
        for (const code of source.match(/\bE_[A-Z_]+\b/g) ?? []) assert.ok(text.includes(code), `${path}: ${code}`)
      }
    }
  })
}
