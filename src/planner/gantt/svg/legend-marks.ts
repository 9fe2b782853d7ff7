import type { GanttLegendItem } from '../gantt-layout.ts'
import type { GanttSign } from '../gantt-words.ts'
import { LEGEND_SIGN, legendTextX } from '../legend.ts'
import { LEGEND } from '../sheet.ts'
import type { Sheet } from './gantt-svg.ts'
import {
  barMarks,
  baselineMark,
  dueMark,
  floatMark,
  lateMark,
  linkMark,
  milestoneMark,
  type Place,
  rangeMark,
  segmentMark,
} from './marks.ts'
import { element, type SvgContent } from './svg-node.ts'
import { textElement } from './svg-text.ts'

/** What the signs mean, and which page of how many it is. */
export function legendMarks(sheet: Sheet, height: number): SvgContent {
  const { layout, page } = sheet
  const top = sheet.rowsTop + sheet.rowsHeight + LEGEND.top
  const items = layout.legend.map((item) => itemMarks(item, top + item.line * LEGEND.line, sheet))
  const { rightToLeft, width } = layout
  const label = page.of > 1 ? layout.pageLabel(page.number, page.of) : ''
  const place = { x: rightToLeft ? 24 : width - 24, y: height - 8, style: 'calendar', anchor: 'end' } as const
  return [...items, textElement(label, place, rightToLeft)]
}

function itemMarks(item: GanttLegendItem, top: number, { layout, prefix }: Sheet): SvgContent {
  const { rightToLeft, width } = layout
  const forward = rightToLeft ? -1 : 1
  const x = rightToLeft ? item.x - LEGEND_SIGN : item.x
  const place: Place = { y: top + 8, half: 7, forward, prefix }
  const textX = rightToLeft ? width - legendTextX({ ...item, x: width - item.x }) : legendTextX(item)
  const text = textElement(item.label, { x: textX, y: top + 13, style: 'legend' }, rightToLeft)
  return element('g', {}, SIGNS[item.sign](x, place), text)
}

const stretch = (x: number) => ({ x, width: LEGEND_SIGN })

const SIGNS: Readonly<Record<GanttSign, (x: number, place: Place) => SvgContent>> = {
  done: (x, place) => segmentMark('done', stretch(x), place),
  remaining: (x, place) => segmentMark('open', stretch(x), place),
  critical: (x, place) => segmentMark('critical', stretch(x), place),
  operational: (x, place) => milestoneMark({ x: x + LEGEND_SIGN / 2, state: 'open' }, place),
  onward: (x, place) => {
    const at = x + (place.forward > 0 ? 7 : LEGEND_SIGN - 7)
    const bar = { x: place.forward > 0 ? at : x, width: LEGEND_SIGN - 7 }
    return [segmentMark('open', bar, place), milestoneMark({ x: at, state: 'open' }, place)]
  },
  milestone: (x, place) => milestoneMark({ x: x + LEGEND_SIGN / 2, state: 'open' }, { ...place, half: 5.5 }),
  decisive: (x, place) => milestoneMark({ x: x + LEGEND_SIGN / 2, state: 'critical' }, place),
  late: (x, place) => lateMark({ x: x + LEGEND_SIGN / 2, top: place.y - 8, height: 16 }),
  range: (x, place) => rangeMark({ ...stretch(x), open: false }, place),
  beyond: (x, place) => rangeMark({ ...stretch(x), open: true }, place),
  cut: (x, place) => {
    const segments = [{ ...stretch(x), kind: 'open' as const }]
    return barMarks({ ...stretch(x), segments, cutStart: false, cutEnd: true }, place)
  },
  due: (x, place) =>
    dueMark({ x: x + LEGEND_SIGN / 2 - 5 * place.forward, missed: false }, { ...place, half: 5, y: place.y + 5 }),
  missed: (x, place) =>
    dueMark({ x: x + LEGEND_SIGN / 2 - 5 * place.forward, missed: true }, { ...place, half: 5, y: place.y + 5 }),
  baseline: (x, place) => baselineMark(stretch(x), { ...place, half: -5 }),
  float: (x, place) => floatMark(stretch(x), place),
  link: (x, { y, forward }) => {
    const [from, to] = forward > 0 ? [x, x + LEGEND_SIGN - 4] : [x + LEGEND_SIGN, x + 4]
    return linkMark(
      [
        [from, y - 6],
        [to, y - 6],
        [to, y + 7],
      ],
      false,
    )
  },
  today: (x, { y }) => element('path', { class: 'today', d: `M${x} ${y}h${LEGEND_SIGN}` }),
  session: (x, { y }) => [
    element('rect', { class: 'session', x: x + LEGEND_SIGN / 2 - 4, width: 8, y: y - 8, height: 16 }),
    element('path', { class: 'session-edge', d: `M${x + 11} ${y - 8}v16M${x + 19} ${y - 8}v16` }),
  ],
  off: (x, { y }) => element('rect', { class: 'shade', ...stretch(x), y: y - 8, height: 16 }),
}
