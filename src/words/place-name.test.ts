import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from './languages.ts'
import { placeName } from './place-name.ts'

const CASES: readonly (readonly [place: string, language: Language, name: string])[] = [
  ['Tehran', 'fa', 'تهران'],
  ['Tehran', 'en', 'Tehran'],
  [' Dushanbe', 'ru', 'Душанбе'],
  ['Теҳрон', 'en', 'Tehran'],
  ['دوشنبه', 'tg', 'Душанбе'],
  ['Northport', 'fa', 'Northport'],
  ['', 'fa', ''],
]

test('places are called in the language of whoever looks', () => {
  for (const [place, language, name] of CASES) assert.equal(placeName(place, language), name)
})
