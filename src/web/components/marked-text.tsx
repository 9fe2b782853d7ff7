import type { Hit } from '../../register/index.ts'

/** A text with stretches of it marked, as a search found them: in order, without overlaps. */
export function MarkedText({ text, hits }: { text: string; hits: readonly Hit[] }) {
  const parts = hits.flatMap(([start, end], place) => [
    text.slice(hits[place - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ])
  return (
    <>
      {parts}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  )
}
