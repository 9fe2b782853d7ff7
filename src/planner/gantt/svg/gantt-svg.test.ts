import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { create } from 'xmlbuilder2'
import { joint } from '../../working-days/index.ts'
import type { GanttTexts } from '../gantt-input.ts'
import { paginate } from '../gantt-pages.ts'
import { layoutGantt } from '../layout-gantt.ts'
import { commissionPlan, dayOf, namesIn } from '../testing/commission-plan.ts'
import { emptyPlan, longPlan, oneDayPlan } from '../testing/odd-plans.ts'
import { persianWords, plainWords } from '../testing/plain-words.ts'
import { ganttHtml } from './gantt-html.ts'
import { ganttParts } from './gantt-parts.ts'
import { ganttSvg } from './gantt-svg.ts'
import { GANTT_THEMES } from './style-sheet.ts'
import { xmlOf } from './xml.ts'

const english: GanttTexts = { words: plainWords, nameOf: namesIn('en'), reasonOf: () => null }

/** Throws when it is no XML. */
function parsed(svg: string): string {
  return create(svg).end()
}

test('pictures of all plans, themes and directions are XML, ask for nothing outside and hold no script', () => {
  for (const words of [plainWords, persianWords]) {
    for (const plan of [commissionPlan(), emptyPlan(), oneDayPlan(), longPlan(20, 4)]) {
      for (const theme of GANTT_THEMES) {
        const svg = ganttSvg(layoutGantt(plan, { ...english, words }, { view: 'steps' }), { theme })
        parsed(svg)
        assert.doesNotMatch(svg, /NaN|undefined|Infinity|<script|href|@import|\bon\w+=/)
        assert.deepEqual(svg.match(/url\((?!#pg)|https?:(?!\/\/www\.w3\.org\/2000\/svg")/g), null)
      }
    }
  }
})

test('hostile names stay text', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      '"><a href="javascript:x">',
      ']]>',
      '&#0;',
      "' onload='x",
      '\u202E\u0000\uFFFE\uD800',
    ),
  )
  const empty = structureOf('x')
  fc.assert(
    fc.property(names, (name) => {
      const svg = hostile(`n${name}`)
      parsed(svg)
      assert.equal(structureOf(`n${name}`), empty)
      assert.doesNotMatch(svg, /[\u202A-\u202E\u2066\u2067]/)
    }),
    { numRuns: 150, seed: 20_261_124 },
  )
})

function hostile(name: string): string {
  const plan = oneDayPlan()
  const texts: GanttTexts = { words: plainWords, nameOf: () => name, reasonOf: () => name }
  const session = { name, first: plan.network.today, last: plan.network.today }
  return ganttSvg(layoutGantt({ ...plan, sessions: [session] }, texts, { title: name, view: 'steps' }))
}

/** Names of elements and attributes beside those of lines of text, of which a long name has more. */
function structureOf(name: string): string {
  const svg = hostile(name).replace(/<text[^>]*>[^<]*<\/text>|<path class="session-edge"[^>]*\/>/g, '')
  return (svg.match(/<\/?[a-zA-Z]+|\s[\w:-]+="/g) ?? []).join('').replace(/\sheight="/g, '')
}

test('each bar tells its dates in both calendars and its reason', () => {
  const texts: GanttTexts = { ...english, reasonOf: (task) => `waits & waits <${task.length}>` }
  const svg = ganttSvg(layoutGantt(commissionPlan(), texts, { view: 'steps' }))
  assert.match(
    svg,
    /<title>Approval by the cabinet\n12 September 2026 – 30 November 2026\n21 Shahrivar 1405 – 9 Azar 1405\n[^<]*waits &amp; waits &lt;\d+&gt;<\/title>/,
  )
})

test('a picture has a name, a description, a language and a direction', () => {
  const persian: GanttTexts = { words: persianWords, nameOf: namesIn('fa'), reasonOf: () => null }
  const svg = ganttSvg(layoutGantt(commissionPlan('fa'), persian), { prefix: 'a' })
  assert.match(svg, /^<svg [^>]*role="img"[^>]*lang="fa"[^>]*direction="rtl" aria-labelledby="atitle adesc">/)
  assert.match(svg, /<title id="atitle">برنامه<\/title>/)
  assert.match(svg, /<desc id="adesc">[^<]*موافقتنامه تجارت ترجیحی: ۲۴ شهریور ۱۴۰۶, ۱۵ سپتامبر ۲۰۲۷/)
})

test('what decides the date differs in shape too: hatched, with a heavier edge and arrow', () => {
  const svg = ganttSvg(layoutGantt(commissionPlan(), english, { view: 'steps' }))
  assert.match(svg, /<rect class="critical" [^>]*fill="url\(#pghatch\)"/)
  assert.match(svg, /<pattern id="pghatch"/)
  const width = (name: string) => Number(new RegExp(`\\.${name}\\{[^}]*stroke-width:([\\d.]+)`).exec(svg)?.[1])
  assert.ok(width('critical') > width('open'))
  assert.ok(width('link-critical') > width('link'))
})

test('paper is light, whatever the screen is', () => {
  const svgOf = (theme: 'auto' | 'light' | 'dark') => ganttSvg(layoutGantt(commissionPlan(), english), { theme })
  assert.match(svgOf('auto'), /prefers-color-scheme:dark/)
  assert.match(svgOf('dark'), /@media print\{\.pg-gantt\{--pg-paper:#ffffff/)
  assert.doesNotMatch(svgOf('light'), /@media/)
})

test('pages of one document share no ids, and print on A4 across', () => {
  const layout = layoutGantt(longPlan(3, 120), english, { view: 'steps' })
  const html = ganttHtml(layout)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
  assert.equal(new Set(ids).size, ids.length)
  assert.match(html, /@page\{size:A4 landscape/)
  const sheets = [...html.matchAll(/viewBox="0 0 (\d+) (\d+)"/g)]
  assert.equal(sheets.length, paginate(layout).length)
  for (const [, width, height] of sheets) assert.ok(Number(width) / Number(height) >= 277 / 190)
  assert.equal(html.match(/page \d+ of \d+/g)?.length, sheets.length)
})

test('days off are shaded where days are wide enough', async () => {
  const { iran } = await calendars()
  const plan = { ...commissionPlan(), calendars: new Map([['IR', joint(iran)]]) }
  const shades = (from: string, to: string) =>
    layoutGantt(plan, english, { shade: 'IR', span: [dayOf(from), dayOf(to)] }).shades.length
  assert.equal(shades('2026-11-28', '2026-12-11'), 2)
  assert.equal(shades('2026-01-01', '2027-12-31'), 0)
})

test('the pieces for a page hold the marks of the picture, each in its strip', () => {
  const layout = layoutGantt(commissionPlan(), english, { view: 'steps' })
  const { head, body, legend } = ganttParts(layout, 'pg')
  assert.deepEqual([body.top, legend.top], [head.top + head.height, body.top + body.height])
  const svg = ganttSvg(layout)
  const all = [head.marks, body.ground, ...body.rows.map(({ marks }) => marks), body.front, legend.marks].flat()
  for (const mark of all) assert.ok(typeof mark !== 'string' && svg.includes(xmlOf(mark)))
  assert.deepEqual(
    body.rows.map(({ row }) => row.id),
    layout.rows.map(({ id }) => id),
  )
})

async function calendars() {
  const { readFile } = await import('node:fs/promises')
  const { compileCalendar, readPack } = await import('../../working-days/index.ts')
  const text = await readFile(new URL('../../../../data/calendars/ir.json', import.meta.url), 'utf8')
  return { iran: compileCalendar(readPack(JSON.parse(text))) }
}

test('a thousand rows are placed and drawn in less than 200 ms', () => {
  const plan = longPlan(5, 910)
  const draw = () => ganttSvg(layoutGantt(plan, english, { view: 'steps' }))
  draw()
  const times = [1, 2, 3].map(() => {
    const from = performance.now()
    draw()
    return performance.now() - from
  })
  const least = Math.min(...times)
  assert.ok(least < 200, `${Math.round(least)} ms`)
})
