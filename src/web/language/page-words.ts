import { use } from 'react'
import type { Language } from '../../words/index.ts'
import { useLanguage } from './language.tsx'

/** The words of one page in each language, loaded when the page is shown. */
export type WordsOf<Words> = Readonly<Record<Language, () => Promise<Words>>>

/**
 * A hook that gives the words of a page. The page waits for them within its Suspense boundary; while the language is
 * being switched, the page in the former language stays.
 */
export function pageWords<Words>(loaders: WordsOf<Words>): () => Words {
  const known = new Map<Language, Promise<Words>>()
  return () => {
    const { language } = useLanguage()
    const loading = known.get(language) ?? loaders[language]()
    known.set(language, loading)
    return use(loading)
  }
}
