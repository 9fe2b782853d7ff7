import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import type { Language } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { readingQuery } from './api.ts'
import { KeptView } from './kept/kept-view.tsx'
import { DropZone } from './own/drop-zone.tsx'
import { OwnText } from './own/own-text.tsx'
import { Progress } from './own/progress.tsx'
import { useReadingJob } from './own/use-reading-job.ts'
import { ReadHead } from './read-head.tsx'
import { ReviewView } from './review/review-view.tsx'
import { SAMPLE } from './sample.ts'
import type { ReadSearch } from './search.ts'
import { Unfinished } from './unfinished/unfinished.tsx'
import { useAddress } from './use-address.ts'
import { WaysOn } from './ways-on.tsx'
import { useReadWords } from './words/index.ts'

/** Loads what the page opens with, so that it is shown as a whole. What fails is asked for again, and told of, by the page. */
export async function loadReadPage(
  { client, language }: { readonly client: QueryClient; readonly language: () => Language },
  rel: string,
  { reading = SAMPLE, text, view }: ReadSearch,
) {
  const isReading = text === undefined && view !== 'own'
  await Promise.all([
    useReadWords.load(language()),
    ...(isReading ? [client.prefetchQuery(readingQuery(rel, reading))] : []),
  ])
}

/** A text on one side, what it says on the other; the sample until somebody brings a text. */
export function ReadPage() {
  const search = useSearch({ strict: false }) as ReadSearch
  const toAddress = useAddress()
  // Whoever has brought a text is led to it: the focus would else stay where nothing is any more.
  const brought = useRef<string | null>(null)
  const show = useCallback(
    (reading: string) => {
      brought.current = reading
      toAddress({ reading, text: null, item: null, kind: null, view: null })
    },
    [toAddress],
  )
  const job = useReadingJob(show)
  const { rel } = useRelationship()
  const { reading = SAMPLE, text, view } = search
  const publication = { publisher: null, address: null, publishedOn: null }
  return (
    <DropZone onFile={(file) => job.start({ file, publication })}>
      {view === 'own' ? (
        <OwnText job={job} />
      ) : (
        <>
          <Progress job={job} />
          {text === undefined ? (
            <Reading key={`${rel} ${reading}`} id={reading} search={search} isBrought={brought.current === reading} />
          ) : (
            <KeptView key={text} source={text} search={search} job={job} />
          )}
        </>
      )}
    </DropZone>
  )
}

interface ReadingProps {
  readonly id: string
  readonly search: ReadSearch
  readonly isBrought: boolean
}

function Reading({ id, search, isBrought }: ReadingProps) {
  const words = useReadWords()
  const { rel } = useRelationship()
  const { data } = useSuspenseQuery(readingQuery(rel, id))
  const [times, setTimes] = useState(0)
  const isSample = id === SAMPLE
  const note = isSample ? words.sample : data.publication.publisher
  return (
    <>
      <ReadHead record={data.record} name={data.name} note={note} takesFocus={isBrought} />
      {isSample && <Unfinished most={2} />}
      {isSample && <WaysOn />}
      <ReviewView key={times} {...{ reading: data, search }} isBelow={isSample} onAnew={() => setTimes(times + 1)} />
      {!isSample && <WaysOn />}
    </>
  )
}
