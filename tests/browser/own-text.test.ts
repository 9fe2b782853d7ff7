import assert from 'node:assert/strict'
import test from 'node:test'
import type { Locator } from 'playwright-core'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { browserWorld } from './testing/browser-world.ts'

/** Paragraphs of many lines, few enough that the text seems to fit until they are laid out. */
const LONG = 'The guests spoke of the weather on the road, which was fair, and of the harvest, which was good. '.repeat(
  6,
)
const ASK = 'The Iranian side asked the Tajik side to simplify the visa procedure before the end of 2027.'
const TEXT = [...Array.from({ length: 5 }, (_, at) => `${at + 1}. ${LONG}`), ASK].join('\n')

test('what a text of one’s own asks for first is in sight in the text and in the list', async (t) => {
  const world = await browserWorld(t)
  const { read } = SPOKEN.en
  const { own } = read
  for (const width of [1280, 360]) {
    const page = await world.open(`/${world.rel}/read?view=own`, { width })
    await page.getByLabel(own.paste, { exact: true }).fill(TEXT)
    await page.getByRole('button', { name: own.read, exact: true }).click()
    await page.waitForURL(/reading=/)
    const inSight = async (inside: Locator, area: string) => {
      const [own, around] = [
        await inside.boundingBox(),
        await page.getByRole('region', { name: area, exact: true }).boundingBox(),
      ]
      assert.ok(own !== null && around !== null)
      return own.y >= around.y && own.y + own.height <= around.y + around.height
    }
    const words = page.locator('mark[data-selected]').first()
    await words.waitFor()
    for (let tries = 0; tries < 20 && !(await inSight(words, read.source)); tries += 1) await page.waitForTimeout(50)
    assert.ok(await inSight(words, read.source), `its words at ${width} pixels`)
    const row = page.locator('[data-key] [aria-current=true]').first()
    assert.ok(await inSight(row, read.record), `its row at ${width} pixels`)
  }
})
