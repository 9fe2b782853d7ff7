import { createContext, type ReactNode, useCallback, useContext, useMemo, useState, useTransition } from 'react'
import {
  LANGUAGES,
  type Language,
  loadVocabulary,
  type Preferences,
  usualFor,
  type Vocabulary,
} from '../../words/index.ts'
import { loadShellWords, type ShellWords } from '../words/index.ts'
import { type Format, formatOf } from './format.ts'
import { forgetAskedLanguage, keepPreferences } from './keep-preferences.ts'

/** The language that the application is shown in, with all that depends on it. */
export interface LanguageState {
  readonly language: Language
  readonly isRightToLeft: boolean
  /** Names of stages, types, fields, kinds … */
  readonly vocabulary: Vocabulary
  /** What every page says: navigation, buttons, states. */
  readonly shell: ShellWords
  readonly format: Format
  readonly preferences: Preferences
  /** Keeps what changes and shows it without loading the page anew; a new language brings its usual calendar and digits. */
  readonly change: (changes: Partial<Preferences>) => void
  readonly isChanging: boolean
}

export interface LoadedLanguage {
  readonly preferences: Preferences
  readonly vocabulary: Vocabulary
  readonly shell: ShellWords
}

const LanguageContext = createContext<LanguageState | null>(null)

/** A language with its words. */
export async function loadLanguage(preferences: Preferences): Promise<LoadedLanguage> {
  const { language } = preferences
  const [vocabulary, shell] = await Promise.all([loadVocabulary(language), loadShellWords(language)])
  return { preferences, vocabulary, shell }
}

/** What the document itself says of language, direction and theme. */
function show({ language, theme }: Preferences): void {
  const root = document.documentElement
  root.lang = language
  root.dir = language === 'fa' ? 'rtl' : 'ltr'
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
}

export function LanguageProvider({ initial, children }: { initial: LoadedLanguage; children: ReactNode }) {
  const [loaded, setLoaded] = useState(initial)
  const [isChanging, startTransition] = useTransition()
  const { preferences } = loaded
  const change = useCallback(
    (changes: Partial<Preferences>) => {
      const usual = changes.language === undefined ? {} : usualFor(changes.language)
      const next = { ...preferences, ...usual, ...changes }
      keepPreferences(next)
      if (changes.language !== undefined) forgetAskedLanguage()
      startTransition(async () => {
        const now = await loadLanguage(next)
        show(next)
        startTransition(() => setLoaded(now))
      })
    },
    [preferences],
  )
  const state = useMemo((): LanguageState => {
    const { language } = preferences
    const { vocabulary, shell } = loaded
    const format = formatOf(preferences)
    return { language, isRightToLeft: language === 'fa', vocabulary, shell, format, preferences, change, isChanging }
  }, [loaded, preferences, change, isChanging])
  return <LanguageContext value={state}>{children}</LanguageContext>
}

/** The language that the document is in: the server has begun it in the reader's. */
export function shownLanguage(): Language {
  const { lang } = document.documentElement
  return LANGUAGES.find((language) => language === lang) ?? 'en'
}

/** Within LanguageProvider. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext)
  if (state === null) throw new Error('no LanguageProvider above')
  return state
}
