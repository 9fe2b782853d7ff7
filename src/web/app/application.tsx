import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { dateLocale } from '../components/date-locale.ts'
import { LanguageProvider, type LoadedLanguage, useLanguage } from '../language/language.tsx'
import type { PageRouter } from './router.tsx'

/** What answers are kept in, and what addresses lead to. */
export interface Ground {
  readonly client: QueryClient
  readonly router: PageRouter
}

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
