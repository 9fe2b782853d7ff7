import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textWidth } from '../../page/width.ts'
import { runFake } from '../../testing/fake-io.ts'

/** 24 November 2026. */
const clock = Date.UTC(2026, 10, 24, 12)
const run = (line: string, columns = 80) => runFake(line.split(' '), { clock, columns })

test('three months of Iran and Tajikistan, from today on', async () => {
  const { code, stdout } = await run('calendar')
  assert.equal(code, 0)
  assert.match(stdout, /^Common working days of Iran, Tajikistan\n24 November 2026 \(3 Azar 1405\) to 31 January 2027/)
  assert.match(stdout, /37 working days in common · Iran 56 working days · Tajikistan 48 working days/)
  // 6 January is off in Iran alone, 1 January in Tajikistan, a Friday, and so in both.
  assert.match(stdout, /\n {2}4 {2}5 {2}tj 7 {2}tj ir ir {2}3 in common\n/)
  assert.match(stdout, /Iran · Birth of Imam Ali · confirmed \[[0-9]\]/)
  assert.match(stdout, /Tajikistan · New Year · expected, may still move \[[0-9]\]/)
  assert.match(stdout, /licence: facts only/)
})

test('codes in lower case, joined or apart, name the same calendars', async () => {
  const [apart, joined, usual] = await Promise.all([run('calendar ir tj'), run('calendar IR+TJ'), run('calendar')])
  assert.equal(apart.stdout, usual.stdout)
  assert.equal(joined.stdout, usual.stdout)
})

test('in Persian the sheets are of Solar Hijri months, from Saturday on', async () => {
  const { stdout } = await run('calendar --lang fa')
  assert.match(stdout, /آذر ۱۴۰۵ · ۲۴ نوامبر ۲۰۲۶ – ۲۱ دسامبر ۲۰۲۶\n.*شن یک دو سه چه پن جم/)
  assert.match(stdout, /تاجیکستان · \u2068سال نو\u2069 · احتمالی/)
})

test('every language keeps to the width', async () => {
  for (const language of ['en', 'fa', 'tg', 'ru']) {
    for (const columns of [40, 60, 100]) {
      const { stdout } = await run(`calendar IR TJ RU --from 2026-03-01 --lang ${language}`, columns)
      const widest = Math.max(...stdout.split('\n').map(textWidth))
      assert.ok(widest <= columns, `${language} at ${columns}: ${widest}`)
    }
  }
})

test('the data has every day, with reasons and their sources', async () => {
  const { stdout } = await run('calendar --json --from 2026-01-01 --to 2026-01-12')
  const data = JSON.parse(stdout)
  assert.equal(data.schema, 'paygir.view/1')
  assert.equal(data.calendar, 'IR+TJ')
  assert.equal(data.days.length, 12)
  const swapped = data.days.find(({ date }: { date: string }) => date === '2026-01-10')
  assert.deepEqual(swapped.workedIn, ['IR', 'TJ'])
  assert.equal(swapped.solarHijri, '1404-10-20')
  const [reason] = swapped.reasons
  assert.deepEqual([reason.calendar, reason.kind, reason.otherDay], ['TJ', 'swapped-worked', '2026-01-02'])
  assert.ok(data.sources.some(({ id }: { id: string }) => id === reason.source))
})

test('a table has a row a day', async () => {
  const { stdout } = await run('calendar --csv --from 2026-03-18 --to 2026-03-20')
  const [head, ...rows] = stdout.trim().split('\r\n')
  assert.equal(head, 'date,solarHijri,weekday,common,IR,TJ,because,status,sources')
  assert.equal(rows.length, 3)
  assert.match(rows[0] ?? '', /^2026-03-18,1404-12-27,3,true,true,true,/)
})

test('another week changes what is common', async () => {
  const { stdout } = await run('calendar --json --week ir=thursday-closed')
  assert.equal(JSON.parse(stdout).common, 27)
})

const REFUSED: readonly (readonly [string, string, number])[] = [
  ['calendar IR ZZ', 'E_CALENDAR_UNKNOWN', 2],
  ['calendar --week IR=never', 'E_CALENDAR_WEEK_UNKNOWN', 2],
  ['calendar --week DE=usual', 'E_BAD_VALUE', 2],
  ['calendar --to 2050-01-01', 'E_CALENDAR_OUT_OF_RANGE', 2],
  ['calendar --from 2026-02-30', 'E_BAD_DATE', 2],
  ['calendar --to 2026-01-01', 'E_BAD_VALUE', 2],
]

for (const [line, expected, exitCode] of REFUSED) {
  test(`${line} ends with ${expected}`, async () => {
    const { code, stdout } = await run(`${line} --json`)
    const { error } = JSON.parse(stdout)
    assert.equal(error.code, expected)
    assert.equal(code, exitCode)
    assert.doesNotMatch(`${error.message} ${error.hint}`, /\{|undefined/)
  })
}
