import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceRecord } from '../../model/index.ts'
import { RICH_RECORD, RICH_SOURCE, richSpan } from '../testing/rich-record.ts'
import { loadWords } from '../words/load-words.ts'
import type { Words } from '../words/words.ts'
import { page } from './page.ts'
import { paint } from './paint.ts'
import type { View } from './view.ts'
import { textWidth } from './width.ts'

const en = await loadWords('en')
const fa = await loadWords('fa')
const ru = await loadWords('ru')
const tg = await loadWords('tg')

function placeOf(offset: number): string {
  const before = RICH_SOURCE.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

function viewOf(words: Words, changes: Partial<View> = {}): View {
  const view = { record: RICH_RECORD, name: 'meeting.txt', placeOf, asData: 'paygir read --json meeting.txt' }
  return { ...view, words, parts: null, full: false, remark: null, ...changes }
}

function textOf(view: View, { width = 80, color = false } = {}): string {
  return paint(page(view, width), { color, rightToLeft: view.words.rightToLeft })
}

const EXPECTED = `Meeting No. 4 · 4 March 2031 · Tbilisi
The Minister in a meeting with the Minister of Georgia
meeting.txt · 574 characters

Who took part
  Ana Lezhava · Minister of Trade · Georgia
      also: Ms Ana Lezhava, A. Lezhava
  Navid Parsa · Iran · unsure (rule: last speaker)
  Both sides · together: Ana Lezhava, Navid Parsa
  Joint Committee · body · UNESCO

Who said what
  Ana Lezhava
    5:63  emphasized: “Trade with Iran has grown by 12 percent”
    6:61  discussed [topic]: railways
  together: Ana Lezhava, Navid Parsa
    8:19  agreed [partly quoted]: to open two "green" posts · unsure (rule: last
          speaker)
  Speaker not known
    8:46  goes on: Iran is ready … the bridge

What is to be done
  Promised
    8:22  Georgia, Iran: open two "green" posts
          no time given · said by Ana Lezhava, Navid Parsa (8:19)
  Asked
    7:24  Joint Committee: hold the fourth session of the Joint Committee in
          June 2031
          by June 2031 (in June 2031) · said by Ana Lezhava (5:63)
  Offered
    8:63  nobody named: build the bridge
          no time given · unsure (rule: last speaker)

Documents
  Signed or adopted
    9:15  Protocol on Customs (protocol)
  Planned
    9:39  Agreement on Ports (agreement)
  From before, or in force
    9:84  Treaty of Friendship (treaty) · unsure (rule: last speaker)

Level and potential of ties
    5:63  Growth [rising, Trade]: Trade with Iran has grown by 12 percent

Fields of cooperation
  Trade 5:33, 5:63 · Transport 6:61

Dates
    6:25  this year → 2031 [reckoned from the event]
    3:24  Monday → not resolved · unsure (rule: last speaker)

What the reader was not sure of
          error The text seems to be cut short.
    3:24  warning “Monday”: 4 March 2031 is a Tuesday.
    7:1   note “A. Lezhava”: same or another person? only the initial agrees

4_statements · 3_things_to_be_done · 3_documents · 1_claim_about_ties ·
2_things_to_look_at · 5_unsure_readings
Numbers such as 5:63 are line and column in the source.
As data: paygir read --json meeting.txt
`.replaceAll('_', '\u00A0')

test('the page of a rich record, at 80 columns, without colour', () => {
  assert.equal(textOf(viewOf(en)), EXPECTED)
})

test('colours add nothing but colours', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what colours are made of
  const plain = textOf(viewOf(en), { color: true }).replace(/\u001B\[[0-9;]*m/g, '')
  assert.equal(plain, EXPECTED)
})

test('lines keep to the width in every language, and pages are the same each time', () => {
  for (const words of [en, fa, tg, ru]) {
    for (const width of [40, 80, 120]) {
      for (const line of page(viewOf(words), width)) {
        const text = line.runs.map((run) => run.text).join('')
        assert.ok(line.indent + textWidth(text) <= width, `${words.language} ${width}: ${text}`)
      }
      assert.equal(textOf(viewOf(words), { width }), textOf(viewOf(words), { width }))
    }
  }
})

test('Persian pages run from right to left, with the words of the source apart', () => {
  const text = textOf(viewOf(fa))
  for (const line of text.split('\n')) assert.ok(line === '' || line.startsWith('\u200F'), line)
  assert.ok(text.includes('\u2068railways\u2069'))
  assert.ok(text.includes('۱۳ اسفند ۱۴۰۹ (۴ مارس ۲۰۳۱)'))
  assert.ok(text.includes('گرجستان'))
  for (const line of text.split('\n')) {
    assert.equal(line.split('\u2068').length, line.split('\u2069').length, 'isolates end in their line')
  }
})

test('Tajik and Russian pages name countries and dates in their own words', () => {
  assert.ok(textOf(viewOf(ru)).includes('4 марта 2031'))
  assert.ok(textOf(viewOf(ru)).includes('Грузия'))
  assert.ok(textOf(viewOf(tg)).includes('4 марти 2031'))
  assert.ok(textOf(viewOf(tg)).includes('Гурҷистон'))
})

test('only the parts asked for are shown', () => {
  const text = textOf(viewOf(en, { parts: ['documents'] }))
  assert.ok(text.includes('Protocol on Customs'))
  for (const absent of ['Who said what', 'Meeting', 'Dates']) assert.ok(!text.includes(absent), absent)
})

test('long quotations are shortened unless the whole is asked for', () => {
  const long = { ...richSpan('railways'), text: 'word '.repeat(400).trim() }
  const [statement] = RICH_RECORD.statements
  assert.ok(statement)
  const record: SourceRecord = { ...RICH_RECORD, statements: [{ ...statement, content: [long] }] }
  const short = textOf(viewOf(en, { record, parts: ['statements'] }))
  assert.match(short, /… 1,580 characters\s+more/)
  const full = textOf(viewOf(en, { record, parts: ['statements'], full: true }))
  assert.equal(full.match(/word/g)?.length, 400)
})

test('an empty record says so', () => {
  const none = { statements: [], undertakings: [], documents: [], levelClaims: [], fields: [], dates: [] }
  const record: SourceRecord = { ...RICH_RECORD, ...none, participants: [], mentions: [] }
  assert.ok(textOf(viewOf(en, { record })).includes('Nothing was found here'))
})

test('nothing of the source is obeyed by a terminal', () => {
  const evil = '\u001B[2J\u202Eevil\u0007\u009B\uD800'
  const [first] = RICH_RECORD.participants
  assert.ok(first)
  const record: SourceRecord = {
    ...RICH_RECORD,
    event: { ...RICH_RECORD.event, place: evil, title: { start: 0, end: 1, text: evil } },
    participants: [{ ...first, name: evil, role: evil, aliases: [evil], party: evil }],
    statements: RICH_RECORD.statements.map((each) => ({ ...each, content: [{ start: 0, end: 1, text: evil }] })),
    issues: RICH_RECORD.issues.map((issue) => ({ ...issue, message: evil, values: { written: evil } })),
  }
  for (const words of [en, fa]) {
    const text = textOf(viewOf(words, { record, name: evil, asData: evil, remark: evil }))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not occur
    assert.doesNotMatch(text, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\p{Cs}]/u)
    assert.ok(text.includes('␛[2J‹U+202E›evil␇‹U+009B›‹U+D800›'))
  }
})

test('messages of issues come in the language of the page, with local dates and weekdays', () => {
  const issue = { code: 'WEEKDAY_CONTRADICTS_DATE', severity: 'warning', span: null, message: 'no' } as const
  const values = { date: '2031-03-04', weekday: 'Tuesday' }
  const record: SourceRecord = { ...RICH_RECORD, mentions: [], issues: [{ ...issue, values }] }
  const view = (words: Words) => textOf(viewOf(words, { record, parts: ['issues'] }), { width: 120 })
  assert.ok(view(ru).includes('День недели не соответствует дате: 4 марта 2031 – вторник.'))
  assert.ok(view(tg).includes('4 марти 2031 – сешанбе'))
  assert.ok(view(fa).includes('سه‌شنبه'))
  const bare: SourceRecord = { ...record, issues: [issue] }
  assert.ok(textOf(viewOf(ru, { record: bare }), { width: 120 }).includes('не соответствует дате.'))
})

test('what is odd in the same way in several places is said once', () => {
  const issue = { code: 'QUOTE_NOT_OPENED', severity: 'note', message: 'This mark fits nowhere.' } as const
  const issues = ['railways', 'the bridge'].map((words) => ({ ...issue, span: richSpan(words) }))
  const text = textOf(viewOf(en, { record: { ...RICH_RECORD, mentions: [], issues }, parts: ['issues'] }))
  assert.equal(text.match(/This mark fits nowhere/g)?.length, 1)
  assert.match(text, /6:61 {2}“railways”\n/)
})
