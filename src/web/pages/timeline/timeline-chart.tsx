import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { cutTo, textWidth } from '../../../planner/index.ts'
import type { TimelineRow } from '../../../register/index.ts'
import { GREGORIAN_MONTHS, SOLAR_MONTHS } from '../../../words/index.ts'
import { useWidth } from '../../components/use-width.ts'
import { neighbourOf } from './chart/neighbour.ts'
import type { YearWindow } from './chart/time-axis.ts'
import { type PlacedMark, type TimelineLayout, timelineLayout } from './chart/timeline-layout.ts'
import { MarkShape } from './mark-shape.tsx'
import { markLabel, markSpeech, type RowSpeech } from './row-texts.ts'
import styles from './timeline-chart.module.css'

const TYPE_SIZE = 12.5

export interface TimelineChartProps {
  readonly rows: readonly TimelineRow[]
  readonly years: YearWindow
  readonly today: string
  readonly open: string | null
  readonly speech: RowSpeech
  readonly onOpen: (key: string) => void
  /** What stands below, given all rows of the mark that is open; none when none is. */
  readonly children: (rows: readonly TimelineRow[]) => ReactNode
}

/** The timeline on one axis. Marks are buttons: one of them is in the tab order, arrow keys go to the others. */
export function TimelineChart(props: TimelineChartProps) {
  const { speech, open } = props
  const [frame, width] = useWidth<HTMLDivElement>()
  const layout = useLayout(props, width)
  const sheet = useRef<SVGSVGElement>(null)
  const marks = layout?.lanes.flatMap((lane) => lane.marks) ?? []
  const opened = marks.find(({ rows }) => rows.some(({ key }) => key === open)) ?? null
  const inTabOrder = opened ?? marks[0] ?? null
  const go = (event: KeyboardEvent<SVGGElement>, mark: PlacedMark) => {
    const next = layout === null ? null : neighbourOf(mark, event.key, layout.lanes)
    if (next === null) return
    event.preventDefault()
    sheet.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(keyOf(next))}"]`)?.focus()
  }
  return (
    <div ref={frame} className={styles.frame}>
      {layout && (
        // biome-ignore lint/a11y/useSemanticElements: there is no fieldset of a drawing.
        <svg
          ref={sheet}
          className={styles.sheet}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          role="group"
          aria-label={speech.words.chart}
        >
          <Ground layout={layout} speech={speech} />
          {layout.lanes.map(({ kind, marks: own }) => (
            <g key={kind}>
              {own.map((mark) => (
                <MarkButton
                  key={keyOf(mark)}
                  mark={mark}
                  speech={speech}
                  today={props.today}
                  isOpen={mark === opened}
                  isInTabOrder={mark === inTabOrder}
                  onOpen={() => props.onOpen(keyOf(mark))}
                  onKey={(event) => go(event, mark)}
                />
              ))}
            </g>
          ))}
        </svg>
      )}
      {props.children(opened?.rows ?? [])}
    </div>
  )
}

function keyOf({ rows }: PlacedMark): string {
  return rows[0]?.key ?? ''
}

function useLayout({ rows, years, today, speech }: TimelineChartProps, width: number | null): TimelineLayout | null {
  const { language } = speech
  return useMemo(() => {
    if (width === null || width < 1) return null
    const { preferences, format, isRightToLeft } = language
    const months = {
      gregory: GREGORIAN_MONTHS[preferences.language].short,
      persian: SOLAR_MONTHS[preferences.language].short,
    }
    return timelineLayout({
      ...{ rows, window: years, today, width, isRightToLeft },
      calendar: preferences.calendar === 'both' ? 'gregory' : preferences.calendar,
      words: { months, digits: (value) => format.digits(value), widthOf: (text) => textWidth(text, TYPE_SIZE) },
      labelOf: (own) => markLabel(own, speech),
      cut: (text, room) => cutTo(text, { width: room, size: TYPE_SIZE }),
    })
  }, [rows, years, today, speech, language, width])
}

/** What lies under the marks: years, months, lanes with their names, today. */
function Ground({ layout, speech }: { layout: TimelineLayout; speech: RowSpeech }) {
  const { words, language } = speech
  const { width, height, headHeight, footY, lanes, years, months, otherYears, todayX } = layout
  const edge = language.isRightToLeft ? width - 6 : 6
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g aria-hidden="true">
      {lanes.map(({ kind, y, height: tall }, place) => (
        <g key={kind}>
          <rect className={place % 2 === 0 ? styles.lane : styles.otherLane} x={0} y={y} width={width} height={tall} />
          <text className={styles.laneName} x={edge} y={y + 16}>
            {words.lanes[kind]}
          </text>
        </g>
      ))}
      {years.map(({ x, width: wide, label }) => (
        <g key={x}>
          <line className={styles.year} x1={x} x2={x} y1={0} y2={footY} />
          <text className={styles.yearName} x={x + wide / 2} y={15}>
            {label}
          </text>
        </g>
      ))}
      {months.map(({ x, width: wide, label }) => (
        <g key={x}>
          <line className={styles.month} x1={x} x2={x} y1={22} y2={footY} />
          <text className={styles.monthName} x={x + wide / 2} y={37}>
            {label}
          </text>
        </g>
      ))}
      <line className={styles.edge} x1={0} x2={width} y1={headHeight} y2={headHeight} />
      <line className={styles.edge} x1={0} x2={width} y1={footY} y2={footY} />
      {otherYears.map(({ x, width: wide, label }) => (
        <g key={x}>
          <line className={styles.otherYear} x1={x} x2={x} y1={footY} y2={height} />
          <text className={styles.monthName} x={x + wide / 2} y={footY + 15}>
            {label}
          </text>
        </g>
      ))}
      {todayX !== null && <Today layout={layout} x={todayX} text={words.today} />}
    </g>
  )
}

function Today({ layout, x, text }: { layout: TimelineLayout; x: number; text: string }) {
  const wide = textWidth(text, 11) + 12
  const start = Math.min(Math.max(x - wide / 2, 0), layout.width - wide)
  const y = layout.headHeight + 3
  return (
    <>
      <line className={styles.today} x1={x} x2={x} y1={y} y2={layout.footY} />
      <rect className={styles.todayFlag} x={start} y={y} width={wide} height={18} rx={9} />
      <text className={styles.todayName} x={start + wide / 2} y={y + 13}>
        {text}
      </text>
    </>
  )
}

interface MarkButtonProps {
  readonly mark: PlacedMark
  readonly speech: RowSpeech
  readonly today: string
  readonly isOpen: boolean
  readonly isInTabOrder: boolean
  readonly onOpen: () => void
  readonly onKey: (event: KeyboardEvent<SVGGElement>) => void
}

function MarkButton({ mark, speech, today, isOpen, isInTabOrder, onOpen, onKey }: MarkButtonProps) {
  const said = markSpeech(mark.rows, speech)
  const press = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return onKey(event)
    event.preventDefault()
    onOpen()
  }
  // The label is often cut: it stands beside the button, whose name says all of it.
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no button element within a drawing. */}
      <g
        role="button"
        tabIndex={isInTabOrder ? 0 : -1}
        aria-label={said}
        aria-pressed={isOpen}
        data-key={keyOf(mark)}
        className={styles.mark}
        onClick={onOpen}
        onKeyDown={press}
      >
        <title>{said}</title>
        <MarkShape mark={mark} today={today} count={speech.language.format.number(mark.rows.length)} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, and widens the button for pointers alone. */}
      <text aria-hidden="true" className={styles.label} x={mark.labelX} y={mark.y + 16} onClick={onOpen}>
        {mark.label}
      </text>
    </>
  )
}
