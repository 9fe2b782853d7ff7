import assert from 'node:assert/strict'
import test from 'node:test'
import { LANGUAGES, preferencesOf } from '../../words/index.ts'
import { frameOf } from './frame-of.ts'

const RELATIONSHIP = {
  ...{ rel: 'ir-tj', names: { en: 'Iran and Tajikistan', fa: 'ایران و تاجیکستان' }, parties: [], size: 1, party: null },
  role: 'reader' as const,
}
const session = { relationships: [RELATIONSHIP] }
const preferencesIn = (language: string) => preferencesOf({ kept: null, search: `?lang=${language}`, languages: [] })

for (const [pathname, language, expected] of [
  ['/ir-tj/plan', 'en', ['Plan', 'Iran and Tajikistan', 'Paygir']],
  ['/ir-tj/plan', 'fa', ['برنامه', 'ایران و تاجیکستان', 'پیگیر']],
  ['/ir-tj/register/doc:1', 'en', ['Register', 'Iran and Tajikistan', 'Paygir']],
  ['/ir-tj/sessions/s1', 'en', ['', 'Iran and Tajikistan', 'Paygir']],
  ['/ir-tj/constructor', 'en', ['', 'Iran and Tajikistan', 'Paygir']],
  ['/sign-in', 'en', ['Sign in', 'Paygir']],
  ['/plan', 'en', ['', 'Paygir']],
  ['/none-of-theirs/plan', 'en', ['Plan', 'Paygir']],
  ['/', 'en', ['', 'Paygir']],
] as const) {
  test(`${pathname} is called ${expected.join(' · ')}`, async () => {
    const { name, ofAll } = await frameOf({ address: { pathname }, preferences: preferencesIn(language), session })
    assert.deepEqual([name, ...ofAll], expected)
  })
}

test('what is said to whoever waits is said in each language', async () => {
  const address = { pathname: '/ir-tj/read' }
  const all = await Promise.all(
    LANGUAGES.map(
      async (language) => (await frameOf({ address, preferences: preferencesIn(language), session })).words,
    ),
  )
  assert.equal(
    new Set(all.flatMap((words) => Object.values(words))).size,
    LANGUAGES.length * Object.keys(all[0] ?? {}).length,
  )
})
