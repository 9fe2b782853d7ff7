import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import test, { type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { pageAddresses } from '../../bench/app/addresses.ts'
import { newShare } from '../../src/desk/accounts/index.ts'
import { SPOKEN } from '../../src/web/testing/spoken.ts'
import { fill, LANGUAGES } from '../../src/words/index.ts'
import { answering, type BrowserWorld, browserWorld } from './testing/browser-world.ts'
import { inLanes } from './testing/lanes.ts'

const BY = 'Secretariat'

test('a visitor is told on every page by whose link they look, and is led to nothing that is refused', async (t) => {
  const { world, page } = await visitorWorld(t)
  const refused: string[] = []
  page.context().on('response', (response) => {
    if ([401, 403].includes(response.status())) refused.push(`${response.frame().url()}: ${response.url()}`)
  })
  const { shell, read } = SPOKEN.en
  const [told = ''] = fill(shell.visitor, { by: BY, name: 'The press office' }).split('until')
  const paths = pageAddresses(world.rel).filter((one) => one.startsWith(`/${world.rel}/`))
  await inLanes(
    paths,
    () => page.context().newPage(),
    async (path, page) => {
      await page.goto(new URL(path, world.address).href)
      await answering(page)
      const main = page.getByRole('main')
      await main.getByText(told).waitFor()
      await page.waitForLoadState('networkidle').catch(() => undefined)
      assert.equal(await page.getByRole('link', { name: read.ways.own.title }).count(), 0, path)
      assert.doesNotMatch(await main.innerText(), /You work here as|joint secretariat\./, path)
    },
  )
  assert.deepEqual(refused, [])
  await page.goto(new URL(`/${world.rel}/read?view=own`, world.address).href)
  await page.getByRole('main').getByText(read.own.notForVisitors).waitFor()
  assert.equal(await page.getByRole('main').getByRole('button').count(), 0)
  assert.deepEqual(world.faults, [])
})

test('who looks by no link is told nothing of one', async (t) => {
  const world = await browserWorld(t)
  for (const language of LANGUAGES) {
    const page = await world.open(`/${world.rel}/start`, { language })
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await page.locator('main > p').count(), 0, language)
  }
})

async function visitorWorld(t: TestContext): Promise<{ readonly world: BrowserWorld; readonly page: Page }> {
  const world = await browserWorld(t, { accounts: true })
  const doors = { accounts: world.desk.accounts, clock: () => Date.now(), random: randomBytes }
  const { secret } = await newShare(doors, { rel: world.rel, name: 'The press office', by: BY, days: 1 })
  const page = await world.open(`/share#${secret}`)
  await page.getByRole('button', { name: SPOKEN.en.accounts.share.look }).click()
  await page.waitForURL(new RegExp(`/${world.rel}/register`))
  return { world, page }
}
