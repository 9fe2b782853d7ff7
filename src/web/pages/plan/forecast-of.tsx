import { formatIsoDay } from '../../../calendar/index.ts'
import type { Forecast, Outlook } from '../../../planner/index.ts'
import type { Vocabulary } from '../../../words/index.ts'
import { fill } from '../../../words/index.ts'
import type { Format } from '../../language/format.ts'
import styles from './forecast-of.module.css'
import { RangePicture } from './range-picture.tsx'
import { usePlanWords } from './use-words.ts'

/** What a forecast is told with. */
export interface Telling {
  readonly words: Pick<Vocabulary, 'plan'>
  readonly format: Format
}

const BAD: ReadonlySet<Outlook> = new Set(['will-miss'])
const DOUBTFUL: ReadonlySet<Outlook> = new Set(['at-risk', 'may-never'])

/** The outlook in a sentence; what is bad differs in weight and not in colour alone. */
export function OutlookText({ outlook, words }: { outlook: Outlook; words: Pick<Vocabulary, 'plan'> }) {
  const look = BAD.has(outlook) ? styles.bad : DOUBTFUL.has(outlook) ? styles.doubtful : styles.good
  return <span className={look}>{fill(words.plan.planning.outlooks[outlook])}</span>
}

/** Outlook, likely days in words and as a picture, chance of the due day. */
export function ForecastOf({ forecast, shown: { words, format } }: { forecast: Forecast; shown: Telling }) {
  const { never, outlook } = forecast
  const sentences = sentencesOf(forecast, { words, format })
  return (
    <div className={styles.forecast}>
      <p>
        <OutlookText outlook={outlook} words={words} />
      </p>
      {outlook !== 'done' && <RangePicture forecast={forecast} />}
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {never > 0 && <NeverText share={never} format={format} />}
      </ul>
    </div>
  )
}

function NeverText({ share, format }: { share: number; format: Format }) {
  const words = usePlanWords()
  return <li>{fill(words.never, { percent: format.percent(share) })}</li>
}

function sentencesOf({ quantiles, due, inTime }: Forecast, { words, format }: Telling): readonly string[] {
  const { page } = words.plan.planning
  const date = (day: number) => format.date(formatIsoDay(day))
  const chance =
    inTime === null || due === null
      ? []
      : [format.digits(fill(page.chance, { percent: Math.round(inTime * 100), date: date(due) }))]
  return [
    ...(quantiles.p50 === null ? [] : [fill(page.p50, { date: date(quantiles.p50) })]),
    quantiles.p80 === null ? page.p80None : fill(page.p80, { date: date(quantiles.p80) }),
    ...chance,
  ]
}
