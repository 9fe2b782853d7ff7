import { apiPath } from './api/client.ts'
import { SAMPLE } from './pages/read/sample.ts'

/** Address of the page that reads; the code of its relationship. */
const READ = /^\/([a-z0-9-]+)\/read\/?$/

/** The relationship whose sample text the page of the address opens with; null for every other page. */
export function sampleOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | null {
  const asks = new URLSearchParams(search)
  const isOther = ['reading', 'text', 'view'].some((name) => asks.has(name))
  return isOther ? null : (READ.exec(pathname)?.[1] ?? null)
}

/** The path in the API of what the page of an address shows first; null where the server does not begin the page. */
export function firstQuestion(address: Pick<URL, 'pathname' | 'search'>): string | null {
  const rel = sampleOf(address)
  return rel === null ? null : apiPath('relationships', rel, 'readings', SAMPLE)
}
