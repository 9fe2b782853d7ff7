import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { JOURNEY_LANGUAGES, type JourneyLanguage, like, SPOKEN } from '../../src/web/testing/spoken.ts'
import { browserWorld } from './testing/browser-world.ts'

const DOCUMENT = 'doc:2025-05-06-1'

test('the log is signed, and checked where its reader is', async (t) => {
  const world = await browserWorld(t)
  for (const language of JOURNEY_LANGUAGES) {
    await t.test(`in ${language}`, async () => {
      const { history } = SPOKEN[language]
      const { verify, views, state } = history
      const page = await world.open(`/${world.rel}/history?view=state`, { language })
      if (language === 'en') await page.getByRole('button', { name: state.sign, exact: true }).click()
      await page.getByRole('table').first().waitFor()

      await page.getByRole('navigation', { name: views.label }).getByRole('link', { name: views.verify }).click()
      await page.getByRole('button', { name: verify.begin, exact: true }).click()
      await page.getByText(verify.whole).waitFor()
      await page.getByText(like(verify.leaves)).waitFor()

      const proof = await page.request.get(`${world.address}api/v1/relationships/${world.rel}/items/${DOCUMENT}/proof`)
      assert.equal(proof.status(), 200)
      await checkProof(page, language, { proof: await proof.text(), outcome: like(verify.proved) })
      const forged = withAnotherDay(await proof.text())
      assert.notEqual(forged, await proof.text())
      await checkProof(page, language, { proof: forged, outcome: like(verify.notProved) })
    })
  }
  await t.test('a log that was changed on the way is not called whole', async () => {
    const { verify } = SPOKEN.en.history
    const page = await world.open(`/${world.rel}/history?view=verify`)
    await page.context().route(/\/leaves\?/, async (route) => {
      const response = await route.fetch()
      const body = Buffer.from(
        (await response.body()).toString('latin1').replace('standardisation', 'standardisatiom'),
        'latin1',
      )
      await route.fulfill({ response, body })
    })
    await page.getByRole('button', { name: verify.begin, exact: true }).click()
    await page.getByText(verify.broken).waitFor()
  })
  assert.deepEqual(world.faults, [])
})

interface Checked {
  readonly proof: string
  readonly outcome: RegExp
}

async function checkProof(page: Page, language: JourneyLanguage, { proof, outcome }: Checked): Promise<void> {
  const { verify } = SPOKEN[language].history
  await page.getByRole('textbox', { name: verify.proofField, exact: true }).fill(proof)
  await page.getByRole('button', { name: verify.useLogKey }).click()
  await page.getByRole('button', { name: verify.check, exact: true }).click()
  await page.getByText(outcome).waitFor()
}

/** The proof of an entry that says another day, otherwise as it was. */
function withAnotherDay(proof: string): string {
  return proof.replace(/^extra (.+)$/m, (_, entry: string) => {
    const changed = Buffer.from(entry, 'base64').toString().replace('2025-05-06', '2025-05-07')
    return `extra ${Buffer.from(changed).toString('base64')}`
  })
}
