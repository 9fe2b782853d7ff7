import type { Language } from '../../../words/index.ts'
import type { Access, Tag } from '../../http/route.ts'

/** What the page of the API says in one language. What routes say of themselves: see `texts.ts`. */
export interface DocsWords {
  readonly title: string
  readonly about: string
  readonly document: string
  readonly application: string
  readonly languages: string
  readonly contents: string
  readonly rules: string
  /** How the API is used everywhere: a paragraph each. */
  readonly rule: {
    readonly signIn: string
    readonly lists: string
    readonly caching: string
    readonly problems: string
    readonly live: string
  }
  readonly tags: Readonly<Record<Tag, string>>
  readonly access: {
    /** Of {role} and {scope}. */
    readonly needs: string
    readonly roles: Readonly<Record<Access['role'], string>>
    readonly scopes: Readonly<Record<Access['scope'], string>>
  }
  readonly parameters: string
  readonly body: string
  readonly answer: string
  readonly example: string
  readonly columns: { readonly name: string; readonly type: string; readonly about: string }
  readonly needed: string
  readonly problems: string
  readonly problemsAbout: string
  readonly problem: { readonly code: string; readonly status: string; readonly says: string; readonly doNext: string }
}

export async function loadDocsWords(language: Language): Promise<DocsWords> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en
    case 'fa':
      return (await import('./fa.ts')).fa
    case 'tg':
      return (await import('./tg.ts')).tg
    case 'ru':
      return (await import('./ru.ts')).ru
  }
}
