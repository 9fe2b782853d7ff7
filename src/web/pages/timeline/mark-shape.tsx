import type { PlacedMark } from './chart/timeline-layout.ts'
import styles from './timeline-chart.module.css'

/** Each kind has a form of its own, so that colour alone tells nothing; several together show their number. */
export function MarkShape({ mark, today, count }: { mark: PlacedMark; today: string; count: string }) {
  const [row, ...others] = mark.rows
  if (row === undefined) return null
  const { x, y, width } = mark
  const middle = x + width / 2
  const isLate = row.kind === 'deadline' && row.last < today
  const look = [styles.shape, styles[row.kind], isLate ? styles.late : ''].join(' ')
  if (others.length > 0) {
    const wide = Math.max(width, 22)
    return (
      <>
        <rect className={look} x={middle - wide / 2} y={y + 2} width={wide} height={18} rx={9} />
        <text className={styles.count} x={middle} y={y + 15.5}>
          {count}
        </text>
      </>
    )
  }
  switch (row.kind) {
    case 'session':
      return <rect className={look} x={x} y={y + 3} width={width} height={16} rx={4} />
    case 'meeting':
      return <rect className={look} x={x + 1} y={y + 4} width={width - 2} height={14} rx={7} />
    case 'signing':
      return <path className={look} d={`M${middle - 6} ${y + 3}h8l4 4v12h-12z`} />
    case 'stage':
      return <path className={look} d={`M${middle} ${y + 3}l8 8l-8 8l-8 -8z`} />
    case 'deadline':
      return <path className={look} d={`M${middle - 5} ${y + 20}v-17h12l-3 4.5l3 4.5h-9.5v8z`} />
  }
}
