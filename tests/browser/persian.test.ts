import assert from 'node:assert/strict'
import test from 'node:test'
import { browserWorld } from './testing/browser-world.ts'

test('Persian digits have one width on a page, and Persian commas stand between Persian words', async (t) => {
  const { open, rel } = await browserWorld(t)
  for (const path of ['register', 'register?view=list', 'register/doc:2023-11-08-1', 'start', 'history', 'sessions']) {
    const page = await open(`/${rel}/${path}`, { language: 'fa' })
    await page.getByText(/[۰-۹]/).first().waitFor()
    const odd = await page.evaluate(() => {
      const own = [...document.querySelectorAll('body *')].filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && /[۰-۹]/.test(node.textContent ?? ''),
        ),
      )
      return own
        .filter((element) => getComputedStyle(element).fontVariantNumeric !== 'normal')
        .map((one) => one.outerHTML)
    })
    assert.deepEqual(odd, [], path)
    assert.doesNotMatch(await page.getByRole('main').innerText(), /[۰-۹آ-ی)],/, path)
  }
})
