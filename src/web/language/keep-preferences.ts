import { PREFERENCES_NAME, type Preferences } from '../../words/index.ts'

const A_YEAR_S = 365 * 24 * 60 * 60

/**
 * Keeps on this device how one looks at the application, for the address and what is below it. In a cookie, as the server
 * has to know before it says anything; it is none of the secrets.
 */
export function keepPreferences(preferences: Preferences): void {
  const value = encodeURIComponent(JSON.stringify(preferences))
  // biome-ignore lint/suspicious/noDocumentCookie: browsers have the newer way on secure addresses alone
  document.cookie = `${PREFERENCES_NAME}=${value}; path=/; max-age=${A_YEAR_S}; samesite=lax`
}
