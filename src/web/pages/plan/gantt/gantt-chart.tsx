import { type KeyboardEvent, useEffect, useRef } from 'react'
import { matchesKey } from '../../../keys/key-match.ts'
import type { ShownPlan } from '../use-plan.ts'
import styles from './gantt-chart.module.css'
import { GanttRow, rowElementId } from './gantt-row.tsx'
import { directionOf, rowAlong, rowBeside } from './row-moves.ts'
import { SvgMarks } from './svg-marks.tsx'
import { useChartStyles } from './use-chart-styles.ts'
import { type ChartView, type PlacedChart, useLayout } from './use-layout.ts'

interface Choosing {
  readonly selected: string | null
  readonly onChoose: (id: string) => void
  /** Enter: what is chosen is to be read. */
  readonly onRead: () => void
  readonly onToggle: (group: string) => void
  readonly onMove: (direction: -1 | 1) => void
}

/**
 * The plan as a picture that one moves about in: a tree of documents and their steps. Up and down go through the rows;
 * the arrows to the sides follow the direction of writing; with Shift they move along the time as it is seen.
 */
export function GanttChart({
  shown,
  width,
  look,
  label,
  choosing,
}: {
  shown: ShownPlan
  width: number
  look: ChartView
  label: string
  choosing: Choosing
}) {
  useChartStyles()
  const { layout, parts } = useLayout(shown, width, look)
  const { selected, onChoose, onToggle } = choosing
  const { scroll, selectedRow } = useRowInView(parts, selected)
  const place = { width: parts.width, isRightToLeft: layout.rightToLeft }
  return (
    <div className={styles.frame}>
      <div ref={scroll} className={styles.scroll}>
        <ChartHead placed={{ layout, parts }} />
        <svg
          {...viewOf(parts.body, layout)}
          className={`pg-gantt ${styles.picture} ${styles.body}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: SVG has no element for a tree
          role="tree"
          aria-label={label}
          tabIndex={0}
          aria-activedescendant={selectedRow === null ? undefined : rowElementId(selectedRow.row.id)}
          direction={layout.rightToLeft ? 'rtl' : 'ltr'}
          onKeyDown={(event) => onKey(event, layout, choosing)}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
          <g aria-hidden="true">
            <SvgMarks marks={[parts.definitions, ...parts.body.ground]} />
          </g>
          {parts.body.rows.map((row) => (
            <GanttRow
              key={`${row.row.kind} ${row.row.id}`}
              row={row}
              place={place}
              isSelected={row.row.id === selected}
              isOpen={look.view === 'steps' || look.opened.has(row.row.id)}
              onChoose={onChoose}
              onToggle={onToggle}
            />
          ))}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
          <g aria-hidden="true" className={styles.front}>
            <SvgMarks marks={parts.body.front} />
          </g>
        </svg>
      </div>
      <ChartLegend placed={{ layout, parts }} />
    </div>
  )
}

/** The row that is chosen, brought into view whenever another one is. */
function useRowInView(parts: PlacedChart['parts'], selected: string | null) {
  const scroll = useRef<HTMLDivElement>(null)
  const selectedRow = parts.body.rows.find(({ row }) => row.id === selected) ?? null
  useEffect(() => {
    if (scroll.current === null || selectedRow === null) return
    const { top, row } = selectedRow
    bringIntoView(scroll.current, { top: top - parts.head.top, height: row.height, headHeight: parts.head.height })
  }, [selectedRow, parts])
  return { scroll, selectedRow }
}

/** Moves no more than it has to, and the page not at all; what stands beneath the head is not in view. */
function bringIntoView(
  scroll: HTMLElement,
  { top, height, headHeight }: { readonly top: number; readonly height: number; readonly headHeight: number },
): void {
  if (top - headHeight < scroll.scrollTop) scroll.scrollTop = top - headHeight
  const beyond = top + height - (scroll.scrollTop + scroll.clientHeight)
  if (beyond > 0) scroll.scrollTop += beyond
}

/** The two calendars, today and the sessions; it stays in sight. */
function ChartHead({ placed: { layout, parts } }: { placed: PlacedChart }) {
  return (
    <svg
      {...viewOf(parts.head, layout)}
      className={`pg-gantt ${styles.picture} ${styles.head}`}
      aria-hidden="true"
      direction={layout.rightToLeft ? 'rtl' : 'ltr'}
    >
      <SvgMarks marks={parts.head.marks} />
    </svg>
  )
}

function ChartLegend({ placed: { layout, parts } }: { placed: PlacedChart }) {
  return (
    <div className={styles.scroll}>
      <svg
        {...viewOf(parts.legend, layout)}
        className={`pg-gantt ${styles.picture}`}
        aria-hidden="true"
        direction={layout.rightToLeft ? 'rtl' : 'ltr'}
      >
        <SvgMarks marks={parts.legend.marks} />
      </svg>
    </div>
  )
}

/** A strip of the picture in its own units, which are pixels. */
function viewOf({ top, height }: { readonly top: number; readonly height: number }, { width }: { width: number }) {
  return { width, height, viewBox: `0 ${top} ${width} ${height}` }
}

function onKey(event: KeyboardEvent, layout: PlacedChart['layout'], choosing: Choosing): void {
  const { selected, onChoose, onRead, onToggle, onMove } = choosing
  const { rows, rightToLeft } = layout
  const isDone = (() => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const direction = directionOf(event.key, rightToLeft)
    if (direction !== null && event.shiftKey) {
      onMove(direction === 'onward' ? 1 : -1)
      return true
    }
    if (direction !== null) {
      const move = rowAlong(rows, selected, direction)
      if (move !== null && 'to' in move) onChoose(move.to)
      if (move !== null && 'toggle' in move) onToggle(move.toggle)
      return true
    }
    const by = BY[event.key] ?? (matchesKey('j', event) ? 1 : matchesKey('k', event) ? -1 : null)
    if (by !== null) {
      const next = rowBeside(rows, selected, by)
      if (next !== null) onChoose(next)
      return true
    }
    if (event.key !== 'Enter' || selected === null) return false
    onRead()
    return true
  })()
  if (!isDone) return
  event.preventDefault()
  event.stopPropagation()
}

const BY: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -1_000_000,
  End: 1_000_000,
}
