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

/** Kept for another year from each visit on; not what the address of a single page asks for. */
export function renewPreferences(preferences: Preferences): void {
  const isKept = document.cookie.split('; ').some((cookie) => cookie.startsWith(`${PREFERENCES_NAME}=`))
  if (isKept && !new URLSearchParams(location.search).has('lang')) keepPreferences(preferences)
}

/** A choice comes after what the address asked for: loading the page again is not to bring that back. */
export function forgetAskedLanguage(): void {
  const url = new URL(location.href)
  if (!url.searchParams.has('lang')) return
  url.searchParams.delete('lang')
  history.replaceState(history.state, '', url)
}
