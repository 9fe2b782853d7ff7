import { DateText } from '../../components/date-text.tsx'

/** The days of something that lasts, or its one day. */
export function Days({ from, until }: { from: string | null; until: string | null }) {
  const first = from ?? until
  if (first === null) return null
  return (
    <>
      <DateText iso={first} />
      {until !== null && until !== first && (
        <>
          {' – '}
          <DateText iso={until} />
        </>
      )}
    </>
  )
}
