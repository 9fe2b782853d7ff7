import { memo } from 'react'
import type { GanttParts } from '../../../../planner/index.ts'
import styles from './gantt-chart.module.css'
import { SvgMarks } from './svg-marks.tsx'

type Row = GanttParts['body']['rows'][number]

export const rowElementId = (id: string) => `plan-row-${encodeURIComponent(id)}`

/** One row of the chart: what stands in it, and room to choose it. */
export const GanttRow = memo(function GanttRow({
  row: { row, top, marks },
  place,
  isSelected,
  isOpen,
  onChoose,
  onToggle,
}: {
  row: Row
  place: { readonly width: number; readonly isRightToLeft: boolean }
  isSelected: boolean
  isOpen: boolean
  onChoose: (id: string) => void
  onToggle: (id: string) => void
}) {
  const isGroup = row.kind === 'group'
  const { width, isRightToLeft } = place
  return (
    <g
      id={rowElementId(row.id)}
      role="treeitem"
      aria-level={isGroup ? 1 : 2}
      aria-selected={isSelected}
      aria-expanded={isGroup ? isOpen : undefined}
      className={styles.row}
      onClick={() => onChoose(row.id)}
    >
      <title>{row.tip}</title>
      <rect className={styles.room} x={4} y={top + 1} width={width - 8} height={row.height - 2} rx={6} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
      <g aria-hidden="true">
        <SvgMarks marks={marks} />
        {isGroup && (
          // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys do the same
          <g
            className={styles.toggle}
            onClick={(event) => {
              event.stopPropagation()
              onToggle(row.id)
            }}
          >
            <rect
              className={styles.toggleRoom}
              x={isRightToLeft ? width - 24 : 0}
              y={top}
              width={24}
              height={Math.min(40, row.height)}
            />
            <path d={arrow({ x: isRightToLeft ? width - 10 : 10, y: top + 18, isOpen, isRightToLeft })} />
          </g>
        )}
      </g>
    </g>
  )
})

/** A small arrow: onward while steps can be shown, down while they are. */
function arrow({
  x,
  y,
  isOpen,
  isRightToLeft,
}: {
  readonly x: number
  readonly y: number
  readonly isOpen: boolean
  readonly isRightToLeft: boolean
}): string {
  if (isOpen) return `M${x - 4} ${y - 2}l4 4 4-4`
  return isRightToLeft ? `M${x + 2} ${y - 4}l-4 4 4 4` : `M${x - 2} ${y - 4}l4 4-4 4`
}
