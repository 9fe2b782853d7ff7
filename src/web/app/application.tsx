import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { ProblemError } from '../api/problem.ts'
import { dateLocale } from '../components/date-locale.ts'
import { LanguageProvider, type LoadedLanguage, useLanguage } from '../language/language.tsx'
import { makeRouter } from './router.tsx'

/** Of a server that has enough to do at the moment, it is asked again for half a minute, each time later. */
const PATIENT_TRIES = 5
const TOO_MANY = 429

/** Problems that the same question will meet again are not asked again. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  if (!(error instanceof ProblemError)) return failures < 2
  const { status } = error.problem
  return status === TOO_MANY ? failures < PATIENT_TRIES : status >= 500 && failures < 2
}

export function Application({ initial }: { initial: LoadedLanguage }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: isWorthAnotherTry, staleTime: 30_000 } } }),
  )
  const [router] = useState(() => makeRouter(client))
  return (
    <LanguageProvider initial={initial}>
      <Controls>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Controls>
    </LanguageProvider>
  )
}

/** Controls go by the direction and the words of the reader's language, and not by those of the browser. */
function Controls({ children }: { children: ReactNode }) {
  const { preferences } = useLanguage()
  return <I18nProvider locale={dateLocale(preferences)}>{children}</I18nProvider>
}
