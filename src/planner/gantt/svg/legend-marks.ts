import type { GanttLegendItem } from '../gantt-layout.ts'
import type { GanttSign } from '../gantt-words.ts'
import { LEGEND_SIGN, legendTextX } from '../legend.ts'
import { LEGEND } from '../sheet.ts'
import type { Sheet } from './gantt-svg.ts'
import { baselineMark, dueMark, floatMark, milestoneMark, type Place, rangeMark, segmentMark } from './marks.ts'
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
  milestone: (x, place) => milestoneMark({ x: x + LEGEND_SIGN / 2, state: 'open' }, place),
  range: (x, place) => rangeMark({ ...stretch(x), open: false }, place),
  due: (x, place) =>
    dueMark({ x: x + LEGEND_SIGN / 2 - 5 * place.forward, missed: false }, { ...place, half: 5, y: place.y + 5 }),
  missed: (x, place) =>
    dueMark({ x: x + LEGEND_SIGN / 2 - 5 * place.forward, missed: true }, { ...place, half: 5, y: place.y + 5 }),
  baseline: (x, place) => baselineMark(stretch(x), { ...place, half: -5 }),
  float: (x, place) => floatMark(stretch(x), place),
  off: (x, { y }) => element('rect', { class: 'shade', ...stretch(x), y: y - 8, height: 16 }),
}
