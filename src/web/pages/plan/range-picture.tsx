import { formatIsoDay } from '../../../calendar/index.ts'
import type { Forecast } from '../../../planner/index.ts'
import { fill } from '../../../words/index.ts'
import { useLanguage } from '../../language/language.tsx'
import styles from './range-picture.module.css'
import { usePlanWords } from './use-words.ts'

const WIDTH = 240
const HEIGHT = 44
const BASE = 32
/** Days of a month, and beside everything. */
const MONTH = 31
const MARGIN = 5

/** How likely each month is, the days between which most futures lie, and the due day: small, for beside a text. */
export function RangePicture({ forecast }: { forecast: Forecast }) {
  const words = usePlanWords()
  const { format, isRightToLeft } = useLanguage()
  const { p10, p50, p80, p90 } = forecast.quantiles
  const [from, to] = [p10 ?? p50, p90 ?? p80 ?? p50]
  if (from === null || to === null || forecast.histogram.length === 0) return null
  const { due } = forecast
  // What comes after nine futures of ten is a long thin tail.
  const months = forecast.histogram.filter(([month]) => month <= to + MONTH)
  const first = Math.min(from, ...months.map(([month]) => month), due ?? from) - MARGIN
  const last = Math.max(to + MONTH, due ?? to) + MARGIN
  const along = (day: number) => ((day - first) / (last - first)) * WIDTH
  const x = (day: number) => (isRightToLeft ? WIDTH - along(day) : along(day))
  const most = Math.max(...months.map(([, share]) => share))
  const date = (day: number) => format.date(formatIsoDay(day))
  const label = fill(words.rangePicture, { from: date(from), to: date(to) })
  const month = (along(first + MONTH) - along(first)) * 0.86
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      {months.map(([day, share]) => {
        const height = Math.max(1, (share / most) * (BASE - 6))
        const left = isRightToLeft ? x(day) - month : x(day)
        return <rect key={day} className={styles.bar} x={left} y={BASE - height} width={month} height={height} />
      })}
      <path className={styles.axis} d={`M0 ${BASE}H${WIDTH}`} />
      {p50 !== null && p80 !== null && (
        <path
          className={styles.range}
          d={`M${x(p50)} ${BASE + 6}H${x(p80)}M${x(p50)} ${BASE + 3}v6M${x(p80)} ${BASE + 2}v8`}
        />
      )}
      {due !== null && <path className={styles.due} d={`M${x(due)} 2V${BASE + 9}`} />}
    </svg>
  )
}
