import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
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

/** What answers are kept in, and what addresses lead to. */
export interface Ground {
  readonly client: QueryClient
  readonly router: ReturnType<typeof makeRouter>
}

/** Begins to load the page of the address, and waits for it, though not for long: the shell is soon there in any case. */
export async function startGround(): Promise<Ground> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: isWorthAnotherTry, staleTime: 30_000 } } })
  const router = makeRouter(client)
  await Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
  return { client, router }
}

const LONGEST_WAIT_MS = 600

export function Application({ initial, ground: { client, router } }: { initial: LoadedLanguage; ground: Ground }) {
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
