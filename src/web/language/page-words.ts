import { use } from 'react'
import type { Language } from '../../words/index.ts'
import { useLanguage } from './language.tsx'

/** The words of one page in each language, loaded when the page is shown. */
export type WordsOf<Words> = Readonly<Record<Language, () => Promise<Words>>>

/** A hook that gives the words of a page, and what loads them beforehand. */
export interface PageWords<Words> {
  (): Words
  readonly load: (language: Language) => Promise<void>
}

/**
 * A hook that gives the words of a page. The page waits for them within its Suspense boundary; while the language is
 * being switched, the page in the former language stays. What was loaded beforehand is there at once.
 */
export function pageWords<Words>(loaders: WordsOf<Words>): PageWords<Words> {
  const loading = new Map<Language, Promise<Words>>()
  const loaded = new Map<Language, Words>()
  const begin = (language: Language): Promise<Words> => {
    const begun = loading.get(language) ?? loaders[language]()
    loading.set(language, begun)
    return begun
  }
  const hook = () => {
    const { language } = useLanguage()
    return loaded.get(language) ?? use(begin(language))
  }
  const load = async (language: Language) => {
    loaded.set(language, await begin(language))
  }
  return Object.assign(hook, { load })
}
