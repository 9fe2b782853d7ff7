import type { Language } from '../../../words/index.ts'
import type { Method } from '../../http/route.ts'

/** What a route is called by here: its method, and its path below `/api/v1`. */
export type RouteKey = `${Method} /${string}`

/** What one route says of itself; what stands in backticks is code. */
export interface RouteText {
  readonly summary: string
  /** There where the route has one. */
  readonly description?: string
}

export type RouteTexts = Readonly<Record<RouteKey, RouteText>>

/**
 * What values mean, by what their shapes say in English. `{values}` stands for what the code lists itself: in the text it is
 * what stood in its place.
 */
export type FieldTexts = Readonly<Record<string, string>>

export interface DocsTexts {
  readonly routes: RouteTexts
  readonly fields: FieldTexts
}

/** What the API says of itself in a language other than English, which stands in the routes. Tests hold it complete. */
export async function loadDocsTexts(language: Language): Promise<DocsTexts> {
  switch (language) {
    case 'en':
      return { routes: {}, fields: {} }
    case 'fa':
      return { ...(await import('./fa/routes.ts')), ...(await import('./fa/fields.ts')) }
    case 'tg':
      return { ...(await import('./tg/routes.ts')), ...(await import('./tg/fields.ts')) }
    case 'ru':
      return { ...(await import('./ru/routes.ts')), ...(await import('./ru/fields.ts')) }
  }
}
