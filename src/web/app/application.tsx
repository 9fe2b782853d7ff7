import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemError } from '../api/problem.ts'
import { LanguageProvider, type LoadedLanguage } from '../language/language.tsx'
import { makeRouter } from './router.tsx'

/** Problems that the same question will meet again are not asked again. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof ProblemError && error.problem.status < 500)
}

export function Application({ initial }: { initial: LoadedLanguage }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: isWorthAnotherTry, staleTime: 30_000 } } }),
  )
  const [router] = useState(() => makeRouter(client))
  return (
    <LanguageProvider initial={initial}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  )
}
