import assert from 'node:assert/strict'
import test from 'node:test'
import { pageAddresses } from '../../bench/app/addresses.ts'
import { settled, violationsIn } from '../../bench/app/axe.ts'
import { browserWorld } from './testing/browser-world.ts'

/** Every page once, in turn in each language and theme; `npm run bench:app -- axe` goes through all of them together. */
const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'fa', theme: 'dark' },
  { language: 'tg', theme: 'light' },
  { language: 'ru', theme: 'dark' },
  { language: 'fa', theme: 'light' },
] as const

test('no page has what people with disabilities stumble over', async (t) => {
  const world = await browserWorld(t)
  for (const [place, path] of pageAddresses(world.rel).entries()) {
    const look = LOOKS[place % LOOKS.length] ?? LOOKS[0]
    await t.test(`${path} in ${look.language}, ${look.theme}`, async () => {
      const page = await world.open(path, look)
      await settled(page)
      assert.deepEqual(await violationsIn(page), [])
      await page.context().close()
    })
  }
})
