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

/** What routes say of themselves in a language other than English, which stands in the routes. A test holds it complete. */
export async function loadRouteTexts(language: Language): Promise<RouteTexts> {
  switch (language) {
    case 'en':
      return {}
    case 'fa':
      return (await import('./fa/routes.ts')).routes
    case 'tg':
      return (await import('./tg/routes.ts')).routes
    case 'ru':
      return (await import('./ru/routes.ts')).routes
  }
}
