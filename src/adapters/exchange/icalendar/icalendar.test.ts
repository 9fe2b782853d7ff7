import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { type CalendarEvent, writeCalendar } from './write-calendar.ts'

const EVENT: CalendarEvent = {
  uid: 'doc:visa/joint/first-use@paygir',
  first: 20_782,
  last: 20_784,
  hours: null,
  title: 'نخستین اجرا؛ یادداشت تفاهم روادید, „ҳуҷҷат“; \\ and a long title that has to be folded more than once 🗓️',
  description: 'first line\nsecond line',
  categories: ['ایران', 'роҳ, нақлиёт'],
  tentative: false,
  remindDays: 7,
  url: null,
}

const CALENDAR = { name: 'کمیسیون مشترک', stampedAt: '2026-11-24T10:20:30.123Z', language: 'fa', events: [EVENT] }

const parse = (text: string) => new ICAL.Component(ICAL.parse(text))
const first = (text: string) => new ICAL.Event(parse(text).getFirstSubcomponent('vevent') as ICAL.Component)

/** What lines have to be: at most 75 octets, ended by CR LF, no character cut. */
function checkLines(text: string): void {
  assert.ok(text.endsWith('\r\n') && !/[^\r]\n|\r[^\n]/.test(text))
  for (const line of text.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(line.isWellFormed(), line)
  }
}

test('are read back with every character', () => {
  const text = writeCalendar(CALENDAR)
  checkLines(text)
  const event = first(text)
  assert.deepEqual([event.uid, event.summary, event.description], [EVENT.uid, EVENT.title, EVENT.description])
  assert.deepEqual([event.startDate.toString(), event.endDate.toString()], ['2026-11-25', '2026-11-28'])
  assert.ok(event.startDate.isDate)
  assert.deepEqual(event.component.getFirstProperty('categories')?.getValues(), EVENT.categories)
  assert.equal(event.component.getFirstPropertyValue('dtstamp')?.toString(), '2026-11-24T10:20:30Z')
  assert.equal(parse(text).getFirstPropertyValue('x-wr-calname'), CALENDAR.name)
  assert.ok(text.includes('TRIGGER:-P7D'))
})

test('know the hours of both capitals', () => {
  for (const [zone, utc] of [
    ['Asia/Tehran', '2026-11-25T06:00:00.000Z'],
    ['Asia/Dushanbe', '2026-11-25T04:30:00.000Z'],
  ] as const) {
    const text = writeCalendar({ ...CALENDAR, events: [{ ...EVENT, hours: { from: '09:30', to: '12:00', zone } }] })
    checkLines(text)
    const calendar = parse(text)
    const described = calendar.getFirstSubcomponent('vtimezone')
    assert.ok(described !== null)
    const start = first(text).startDate
    start.zone = new ICAL.Timezone(described)
    assert.equal(start.toJSDate().toISOString(), utc)
  }
})

test('say what is only expected', () => {
  const text = writeCalendar({
    ...CALENDAR,
    events: [{ ...EVENT, tentative: true, categories: [], description: '' }],
  })
  assert.equal(first(text).component.getFirstPropertyValue('status'), 'TENTATIVE')
  assert.ok(!text.includes('DESCRIPTION;LANGUAGE') && !text.includes('CATEGORIES'))
})

test('are stamped in UTC, whatever the offset', () => {
  const stampOf = (stampedAt: string) => {
    const [event] = parse(writeCalendar({ ...CALENDAR, stampedAt })).getAllSubcomponents('vevent')
    return String(event?.getFirstPropertyValue('dtstamp'))
  }
  for (const [stampedAt, expected] of [
    ['2026-11-24T10:00:00+03:30', '2026-11-24T06:30:00Z'],
    ['2026-11-24T01:00:00+05:00', '2026-11-23T20:00:00Z'],
    ['2026-11-24T23:30:00.5-01:00', '2026-11-25T00:30:00Z'],
  ] as const)
    assert.equal(stampOf(stampedAt), expected)
  for (const none of ['', '2026-11-24', '2026-11-24T10:00:00', '2026-13-24T10:00:00Z', '2026-11-24T10:00:00Z\r\nX:1'])
    assert.throws(() => stampOf(none), RangeError)
})

test('let no text of theirs begin a line of its own', () => {
  const evil = 'x\r\nATTACH:evil\nATTACH:evil\rATTACH:evil\u0085\u2028\u0000;,"'
  const zone = 'Asia/Tehran' as const
  const event: CalendarEvent = {
    ...{ ...EVENT, uid: evil, title: evil, description: evil, categories: [evil], url: `https://a/${evil}` },
    hours: { from: '09:30', to: '10:00', zone },
  }
  const text = writeCalendar({ ...CALENDAR, name: evil, language: evil, events: [event] })
  checkLines(text)
  const calendar = parse(text)
  const own = first(text).component
  assert.deepEqual(
    calendar.getAllProperties().map(({ name }) => name),
    ['version', 'prodid', 'calscale', 'method', 'x-wr-calname'],
  )
  assert.deepEqual(
    own.getAllProperties().map(({ name }) => name),
    [...['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'categories', 'status', 'transp'], ...['url']],
  )
  assert.equal(
    own.getFirstPropertyValue('url'),
    'https://a/x%0D%0AATTACH:evil%0AATTACH:evil%0DATTACH:evil%C2%85%E2%80%A8%00;,"',
  )
})

const seed = 20_261_124
test(`hold any text, seed ${seed}`, () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(texts, texts, (title, description) => {
      const text = writeCalendar({ ...CALENDAR, events: [{ ...EVENT, title, description }] })
      checkLines(text)
      const plain = (value: string) => value.replaceAll(/\r\n?/g, '\n').replaceAll(/[\p{Cc}--\n]/gv, '')
      const event = first(text)
      assert.equal(event.summary, plain(title))
      assert.equal(event.description ?? '', plain(description))
    }),
    { seed, numRuns: 150 },
  )
})
