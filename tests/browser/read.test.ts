import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { madeDocx, madePdf, paragraph } from '../../src/adapters/input/testing/made-documents.ts'
import { answering, type BrowserWorld, browserWorld } from './testing/browser-world.ts'

/** From the press of a key to the page being laid out anew. */
const MOST_MS = 100

test('a text beside its record', async (t) => {
  const world = await browserWorld(t)
  for (const language of ['en', 'fa'] as const) {
    await t.test(`the sample is open, its first ask selected (${language})`, () => showsTheSample(world, language))
  }
  await t.test('from an item to its words and back, at once', () => goesToAndFro(world))
  await t.test('keys decide, on any layout, and not while a text is typed', () => decidesByKeys(world))
  await t.test('what was missed is marked by selecting it', () => marksByHand(world))
  await t.test('what was missed is marked by keys alone', () => marksByKeys(world))
  await t.test('what was accepted is said, entered, and found again', () => enters(world))
  await t.test('the text is read again, and what was left out is entered', () => readsAgain(world))
  await t.test('a text is left, gone on with on another day, and thrown away', () => goesOnLater(world))
  await t.test('a window tells that another has gone on with the text', () => tellsOfAnotherWindow(world))
  await t.test('a document that is in force is entered so, on a day that somebody gives', () => entersInForce(world))
  await t.test('a text of one’s own is pasted, or brought in a file', () => readsOwn(world))
  await t.test('what goes wrong is told where it does', () => tellsProblems(world))
  await t.test('names that only look alike are asked about', () => asksNames(world))
  assert.deepEqual(
    world.faults.filter((fault) => !/status of (422|409)/.test(fault)),
    [],
  )
})

const ASK = 'draw up a timetable for every document that has been signed, and report on it by the end of September 2030'

function current(page: Page) {
  return page.locator('li[data-current]')
}

/** The words that are marked as those of the selected item. */
async function markedWords(page: Page): Promise<string> {
  return (await page.locator('mark[data-selected]').allTextContents()).join('')
}

async function showsTheSample({ open }: BrowserWorld, language: 'en' | 'fa'): Promise<void> {
  const page = await open('/', { language })
  await current(page).waitFor()
  assert.ok((await current(page).textContent())?.includes(ASK))
  assert.equal(await markedWords(page), ASK)
  const mark = await page.locator('mark[data-selected]').first().boundingBox()
  const [text, record] = await Promise.all(
    ['section[data-show]', 'li[data-current]'].map((one) => page.locator(one).first().boundingBox()),
  )
  assert.ok(mark && text && record && mark.y > text.y && mark.y + mark.height < text.y + text.height)
  // The text stands where a line begins.
  assert.equal(text.x < record.x, language === 'en')
  assert.equal(await page.locator('nav[aria-label] a strong').count(), 3)
}

async function goesToAndFro({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read`)
  await current(page).waitFor()
  for (let step = 0; step < 8; step++) await page.keyboard.press('j')
  await page.getByRole('button', { name: /Protocol on the Exchange/ }).click()
  assert.equal(await markedWords(page), 'Protocol on the Exchange of Hydrological Data')
  await page.waitForURL(/item=d3/)
  await page.locator('[data-marked]', { hasText: 'Road Map for Energy' }).click()
  assert.ok((await current(page).textContent())?.includes('Road Map for Energy Cooperation'))
  assert.equal(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.key), 'd1')
  const times = await page.evaluate(() =>
    performance.getEntriesByName('paygir:selected').map(({ duration }) => duration),
  )
  const ordered = times.toSorted((one, other) => one - other)
  assert.ok(ordered.length >= 10 && (ordered[ordered.length >> 1] ?? MOST_MS) < MOST_MS, String(ordered))
  await page.waitForURL(/item=d1/)
  await page.reload()
  await answering(page)
  await current(page).waitFor()
  assert.equal(await markedWords(page), 'Road Map for Energy Cooperation')
}

async function decidesByKeys({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read`)
  const left = page.getByRole('status')
  await left.getByText('14 left to decide').waitFor()
  await page.keyboard.press('a')
  await left.getByText('13 left to decide').waitFor()
  // As a Persian keyboard sends the key of the letter R.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ق', code: 'KeyR', bubbles: true, cancelable: true }),
    ),
  )
  await left.getByText('12 left to decide').waitFor()
  assert.deepEqual(await page.locator('li[data-state]').evaluateAll((all) => all.map((one) => one.dataset.state)), [
    'accepted',
    'rejected',
  ])
  await page.keyboard.press('u')
  await left.getByText('13 left to decide').waitFor()
  await decidesTheSameAgain(page)
  await page.keyboard.press('e')
  const field = page.getByLabel('What is to be done')
  await field.fill('')
  await field.pressSequentially('jarra', { delay: 5 })
  await page.getByRole('button', { name: 'Accept as changed' }).click()
  await left.getByText('12 left to decide').waitFor()
  assert.ok((await current(page).textContent())?.includes('jarra'))
  await page.reload()
  await answering(page)
  await left.getByText('12 left to decide').waitFor()
}

/** A second press changes nothing and goes on; a decision is taken back by its own button, or step by step. */
async function decidesTheSameAgain(page: Page): Promise<void> {
  const left = page.getByRole('status')
  const accepted = page.locator('li[data-state=accepted]')
  await accepted.getByRole('button').first().click()
  await page.keyboard.press('a')
  await page.locator('li[data-state=accepted] + li[data-current]').waitFor()
  await left.getByText('13 left to decide').waitFor()
  await accepted.getByRole('button').first().click()
  await page.getByRole('button', { name: 'Take the decision back' }).click()
  await left.getByText('14 left to decide').waitFor()
  await page.keyboard.press('u')
  await left.getByText('13 left to decide').waitFor()
  await page.keyboard.press('j')
}

async function marksByHand({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read`)
  await current(page).waitFor()
  await selectWords(page, 'thanked the hosts for their hospitality')
  await page.getByRole('toolbar').getByRole('button', { name: 'Document' }).click()
  assert.equal(await markedWords(page), 'thanked the hosts for their hospitality')
  assert.match((await current(page).textContent()) ?? '', /marked by hand.*accepted/)
  await selectWords(page, 'his accompanying delegation')
  await page.keyboard.press('m')
  assert.equal(await markedWords(page), 'his accompanying delegation')
  await selectWords(page, 'Good talks were held on energy')
  await page.getByRole('toolbar').getByRole('button', { name: 'Ask' }).click()
  assert.match((await current(page).textContent()) ?? '', /Iran.*marked by hand/)
  // Where the sentence names nobody, it is asked who is to do it.
  await selectWords(page, 'Joint Use of Laboratories is being prepared')
  await page.getByRole('toolbar').getByRole('button', { name: 'Promise' }).click()
  const form = current(page).locator('form')
  await form.getByRole('checkbox', { name: 'Tajikistan' }).check()
  await form.getByRole('button', { name: 'Accept as changed' }).click()
  assert.match((await current(page).textContent()) ?? '', /Tajikistan.*marked by hand.*accepted/)
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key)
}

async function marksByKeys({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read`)
  await current(page).waitFor()
  await page.keyboard.press('m')
  const told = page.getByRole('status').filter({ hasText: 'Marked:' })
  const says = (words: string) =>
    told.filter({ hasText: `Marked: \u2068${words}\u2069` }).waitFor({ state: 'attached' })
  await told.filter({ hasText: ASK }).waitFor({ state: 'attached' })
  await press(page, 'ArrowDown ArrowRight Shift+ArrowRight Shift+ArrowRight')
  await says('Mr Sarvandi noted')
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Say what the marked words are').waitFor()
  await page.keyboard.press('Escape')
  await press(page, 'Shift+ArrowLeft Enter ArrowRight ArrowRight Enter')
  assert.equal(await markedWords(page), 'Mr Sarvandi')
  assert.match((await current(page).textContent()) ?? '', /Promised.*marked by hand.*accepted/)
  assert.equal(await page.getByRole('application').count(), 0)
  await press(page, 'm Escape')
  assert.equal(await page.getByRole('toolbar').count(), 0)

  const persian = await open(`/${rel}/read?view=own`, { language: 'fa' })
  await persian.getByLabel('متن', { exact: true }).fill('وزیر گفت سد پر است. راه می‌تواند باز شود.')
  await persian.getByRole('button', { name: 'بخوان', exact: true }).click()
  await persian.locator('section[data-show] p').waitFor()
  // The arrows go as the words stand: to the left is onwards.
  await press(persian, 'm ArrowDown ArrowLeft ArrowLeft Shift+ArrowLeft Enter Enter')
  assert.equal(await markedWords(persian), 'می‌تواند باز')
}

/** Selects words as a pointer would, across whatever elements they stand in. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('section[data-show] p')].find((one) => one.textContent?.includes(wanted))
    const at = line?.textContent?.indexOf(wanted) ?? 0
    const nodes = document.createTreeWalker(line as Element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let before = 0
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (at >= before && at < before + length) range.setStart(node, at - before)
      const end = at + wanted.length
      if (end > before && end <= before + length) range.setEnd(node, end - before)
      before += length
    }
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, words)
  await page.getByRole('toolbar').waitFor()
}

async function enters({ open, rel, desk }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read`)
  await current(page).waitFor()
  await page.keyboard.press('a')
  await page.keyboard.press('r')
  await page.getByRole('button', { name: /Enter 1 in the register/ }).click()
  await page.getByRole('heading', { name: 'This will be entered' }).waitFor()
  await page.getByRole('listitem').filter({ hasText: ASK }).last().waitFor()
  const before = await (await desk.store.log(rel)).size()
  await page.getByLabel('Published by').fill('An office')
  await page.getByRole('button', { name: 'Enter now' }).click()
  await page.getByText('Each item rests on its words').waitFor()
  assert.ok((await (await desk.store.log(rel)).size()) > before)
  assert.match((await page.getByRole('link', { name: ASK }).getAttribute('href')) ?? '', /und%3A|und:/)
  await page.getByRole('link', { name: /See the text/ }).click()
  await current(page).waitFor()
  assert.equal(await markedWords(page), ASK)
  assert.deepEqual(await page.locator('li[data-state]').evaluateAll((all) => all.map((one) => one.dataset.state)), [
    'accepted',
    'rejected',
  ])
  await page.getByText('An office').waitFor()
  const again = await open(`/${rel}/read`)
  await again.getByText('This text is in the register already').waitFor()
}

async function readsAgain({ open, rel, desk }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read?view=own`)
  await page
    .getByRole('list')
    .getByRole('link', { name: /Dushanbe|Tajik|Meeting|Foreign/i })
    .last()
    .click()
  await page.getByRole('button', { name: 'Read again' }).click()
  await page.getByText('This text is in the register already').waitFor()
  const entered = page.locator('li[data-state="accepted"]')
  assert.equal(await entered.count(), 1)
  assert.equal(await entered.getByRole('link').count(), 1)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: /Enter 1 in the register/ }).click()
  await page.getByText('The text is the source already').waitFor()
  assert.equal(await page.getByLabel('Published by').count(), 0)
  const { total } = await desk.store.items(rel, { kinds: ['source', 'event'] }, { party: null })
  await page.getByRole('button', { name: 'Enter now' }).click()
  await page.getByText('Each item rests on its words').waitFor()
  assert.equal((await desk.store.items(rel, { kinds: ['source', 'event'] }, { party: null })).total, total)
}

async function goesOnLater({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read?view=own`)
  await page.getByLabel('Text', { exact: true }).fill(`${SAID}\n\nThe Memorandum of Understanding on Weirs was signed.`)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await current(page).waitFor()
  const kept = page.waitForResponse((response) => response.url().endsWith('/review') && response.status() === 204)
  await page.keyboard.press('a')
  await kept
  await page.close()
  // A browser of its own: nothing but the server remembers.
  const later = await open(`/${rel}/read`)
  const begun = later.getByRole('region', { name: 'Texts you have begun' })
  await begun.getByText('1 decided').waitFor()
  await begun.getByRole('link', { name: /Minister of Energy of Iran/ }).click()
  await later.locator('li[data-state="accepted"]', { hasText: 'Weirs' }).waitFor()
  await later.getByRole('button', { name: /Enter 1 in the register/ }).waitFor()
  await later.goto(`${new URL(later.url()).origin}/${rel}/read`)
  await begun.getByRole('button', { name: /Throw away: .*Minister of Energy of Iran/ }).click()
  await begun.getByRole('button', { name: 'Throw away', exact: true }).click()
  await begun.getByText(/Minister of Energy of Iran/).waitFor({ state: 'detached' })
}

async function tellsOfAnotherWindow({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read?view=own`)
  await page
    .getByLabel('Text', { exact: true })
    .fill(`${SAID}\n\nThe Memorandum of Understanding on Sluices was signed.`)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await current(page).waitFor()
  const other = await open(new URL(page.url()).pathname + new URL(page.url()).search)
  await current(other).waitFor()
  const answer = (status: number, of: Page) =>
    of.waitForResponse((response) => response.url().endsWith('/review') && response.status() === status)
  // One after the other goes on from what the window itself has sent.
  for (const key of ['a', 'u', 'a']) {
    const kept = answer(204, page)
    await page.keyboard.press(key)
    await kept
  }
  const refused = answer(409, other)
  await other.keyboard.press('r')
  await refused
  await other.getByText('E_REVIEW_CHANGED').waitFor()
  await other.getByRole('button', { name: 'Load it anew' }).click()
  await other.getByText('E_REVIEW_CHANGED').waitFor({ state: 'detached' })
  await other.locator('li[data-state="accepted"]', { hasText: 'Sluices' }).waitFor()
  const goneOn = answer(204, other)
  await other.keyboard.press('r')
  await goneOn
}

const MET = 'The Foreign Ministers of Iran and Tajikistan met in Dushanbe on 17 November 2025.'

async function entersInForce({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read?view=own`)
  const words = 'since the Memorandum of Understanding on Kelp Lanterns entered into force'
  await page.getByLabel('Text', { exact: true }).fill(`${MET} They noted that travel has grown ${words}.`)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await current(page).waitFor()
  await page.keyboard.press('e')
  for (const [label, year] of [
    ['In force since', '2020'],
    ['Signed on', '2019'],
  ] as const) {
    const group = page.getByRole('group', { name: label })
    await group.getByRole('combobox').selectOption('part')
    await group.getByRole('textbox').fill(year)
    await group.getByRole('textbox').press('Tab')
    await page.getByText('Give the day of signature as well').waitFor({
      state: label === 'Signed on' ? 'detached' : 'visible',
    })
  }
  const since = page.getByRole('group', { name: 'In force since' }).getByRole('textbox')
  const isLater = page.getByText(/The text is of .*2025.*that day is later/)
  for (const [year, state] of [
    ['2026', 'visible'],
    ['2025', 'detached'],
    ['2020', 'detached'],
  ] as const) {
    await since.fill(year)
    await since.press('Tab')
    await isLater.waitFor({ state })
  }
  await page.getByRole('button', { name: 'Accept as changed' }).click()
  await page.getByRole('button', { name: /Enter 1 in the register/ }).click()
  await page.getByText('with its signature').waitFor()
  await page.getByRole('button', { name: 'Enter now' }).click()
  await page.getByText('Each item rests on its words').waitFor()
  await page
    .getByRole('link', { name: /Kelp Lanterns/ })
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: /Kelp Lanterns/ }).waitFor()
  await page
    .getByText(/in force/i)
    .first()
    .waitFor()
}

const SAID = 'The Minister of Energy of Iran said that the dam will be repaired by May 2031.'

async function readsOwn({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read`)
  await page.getByRole('link', { name: /Read your own text/ }).click()
  await page.getByLabel('Text', { exact: true }).fill(`${SAID} He wanted a\u202Eb.`)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByText('‹U+202E›').first().waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1')
  const files = [
    { name: '../../talks.docx', mimeType: 'application/octet-stream', buffer: madeDocx(paragraph(SAID)) },
    { name: 'talks.pdf', mimeType: 'application/pdf', buffer: madePdf([[SAID]]) },
    { name: 'talks.html', mimeType: 'text/html', buffer: Buffer.from(`<p>${SAID}<script>alert(1)</script>`) },
  ]
  for (const file of files) {
    await page.goto(`${new URL(page.url()).origin}/${rel}/read?view=own`)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Pick a file' }).click()
    await (await chooser).setFiles(file)
    await page.getByRole('heading', { level: 1, name: file.name.replace('../../', '') }).waitFor()
    assert.equal(await page.locator('section[data-show]').last().textContent(), SAID)
  }
}

async function tellsProblems({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read?view=own`)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Pick a file' }).click()
  await (await chooser).setFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: madePdf([[]]) })
  await page.getByRole('alert').getByText('E_DOCUMENT_SCANNED').waitFor()
}

async function asksNames({ open, rel }: BrowserWorld): Promise<void> {
  const page = await open(`/${rel}/read?view=own`)
  const text = 'President Sadriddin Halimzoda said that the dam was full.\n\nMr Holimzoda said that the valley was dry.'
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.getByText('One person or two?').waitFor()
  assert.equal(await page.getByRole('heading', { level: 4 }).count(), 2)
  await page.getByRole('button', { name: 'The same person' }).click()
  await page.getByText('One person or two?').waitFor({ state: 'detached' })
  assert.equal(await page.getByRole('heading', { level: 4 }).count(), 1)
}
