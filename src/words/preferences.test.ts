import assert from 'node:assert/strict'
import test from 'node:test'
import { type Preferences, preferencesOf } from './preferences.ts'

const ENGLISH: Preferences = { language: 'en', calendar: 'gregory', digits: 'latn', theme: 'system' }
const PERSIAN: Preferences = { language: 'fa', calendar: 'persian', digits: 'arabext', theme: 'system' }

for (const [what, asked, expected] of [
  ['nobody says anything', {}, ENGLISH],
  ['the browser is Persian', { languages: ['fa-IR', 'en'] }, PERSIAN],
  ['the browser knows languages that we do not', { languages: ['de-DE', '*', 'fa;q=0.5'] }, PERSIAN],
  ['the address is Persian', { search: '?lang=fa&item=u1', languages: ['en'] }, PERSIAN],
  ['the address has a language that we do not', { search: '?lang=de', languages: ['fa'] }, PERSIAN],
  ['Persian is kept, in its usual way', { kept: '{"language":"fa"}', languages: ['en'] }, PERSIAN],
  [
    'ways of looking are kept',
    { kept: '{"language":"fa","calendar":"both","digits":"latn","theme":"dark"}' },
    { language: 'fa', calendar: 'both', digits: 'latn', theme: 'dark' },
  ],
  [
    'the address asks for another language than the one kept',
    { kept: '{"language":"fa","calendar":"both","theme":"dark"}', search: '?lang=en' },
    { ...ENGLISH, theme: 'dark' },
  ],
  [
    'the address asks for the language that is kept',
    { kept: '{"language":"fa","calendar":"both"}', search: '?lang=fa' },
    { ...PERSIAN, calendar: 'both' },
  ],
  ['what is kept is broken', { kept: '{"language":' }, ENGLISH],
  ['what is kept is nothing of ours', { kept: '[1,"\\u0000"]' }, ENGLISH],
  ['what is kept is null', { kept: 'null' }, ENGLISH],
  ['what is kept has other values', { kept: '{"language":"xx","theme":"<b>","digits":7}' }, ENGLISH],
] as const) {
  test(`how one looks at the application when ${what}`, () => {
    assert.deepEqual(preferencesOf({ kept: null, search: '', languages: [], ...asked }), expected)
  })
}
