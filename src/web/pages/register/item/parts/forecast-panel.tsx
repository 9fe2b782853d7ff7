import { Suspense } from 'react'
import { Loading } from '../../../../components/loading.tsx'
import { ForecastPanel as PlanForecast, useHasForecast } from '../../../plan/forecast-panel.tsx'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'

/** When the document will be operational, as the plan sees it. Nothing for what needs no plan any more. */
export function ForecastPanel({ item }: { item: string }) {
  const words = useItemWords()
  if (!useHasForecast(item)) return null
  return (
    <Part title={words.forecast}>
      {/* It comes later, with words of its own: the page stays meanwhile. */}
      <Suspense fallback={<Loading />}>
        <PlanForecast document={item} />
      </Suspense>
    </Part>
  )
}
