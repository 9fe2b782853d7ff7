import { LANGUAGES } from '../../src/words/index.ts'
import type { Row } from './rows.ts'
import { registerOf, type Served } from './served.ts'
import { firstView, type Network } from './view.ts'

const LIMIT_BYTES = 300 * 1024
const LIMIT_PAINT_MS = 2000

/** What the first page costs whoever opens it for the first time, in each language. */
export async function views(served: Served): Promise<readonly Row[]> {
  const { rel } = await registerOf(served)
  const rows: Row[] = []
  for (const language of LANGUAGES) {
    const path = `/${rel}/read?lang=${language}`
    const { bytes, requests, elsewhere } = await firstView({ origin: served.origin, path, network: 'none' })
    rows.push({
      name: `first view, ${language}: compressed, ${requests} requests`,
      target: '300 KB',
      found: `${Math.round(bytes / 1024)} KB`,
      isReached: bytes <= LIMIT_BYTES,
    })
    rows.push({
      name: `requests elsewhere, ${language}`,
      target: '0',
      found: String(elsewhere),
      isReached: elsewhere === 0,
    })
    for (const network of ['lighthouse', 'fast-3g'] satisfies readonly Network[]) {
      const { paintMs } = await firstView({ origin: served.origin, path, network })
      rows.push({
        name: `largest contentful paint, ${language}, ${network}`,
        target: '2 s',
        found: `${(paintMs / 1000).toFixed(2)} s`,
        isReached: paintMs <= LIMIT_PAINT_MS,
      })
    }
  }
  return rows
}
