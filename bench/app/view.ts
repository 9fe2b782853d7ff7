import { launchChromium } from '../../scripts/web/chromium.ts'

/** Chrome's own "Fast 3G" of its throttling: 1.44 Mbit/s down, 0.675 Mbit/s up, 562.5 ms a round trip. */
const FAST_3G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1e6) / 8,
  uploadThroughput: (0.675 * 1e6) / 8,
}
/** Lighthouse's simulated slow 4G, formerly called fast 3G: 1.6 Mbit/s, 150 ms a round trip. */
const LIGHTHOUSE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
}

export const NETWORKS = { none: null, lighthouse: LIGHTHOUSE, 'fast-3g': FAST_3G } as const
export type Network = keyof typeof NETWORKS

export interface FirstView {
  /** Bytes as they were sent, compressed, of everything that the first view loads. */
  readonly bytes: number
  readonly requests: number
  /** Requests to anything but the server itself. */
  readonly elsewhere: number
  /** Largest contentful paint, in milliseconds; NaN when none was told. */
  readonly paintMs: number
}

export interface ViewOptions {
  readonly origin: string
  readonly path: string
  readonly network: Network
}

/** Opens the address in a fresh browser with an empty cache and waits until the network is quiet. */
export async function firstView({ origin, path, network }: ViewOptions): Promise<FirstView> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const client = await page.context().newCDPSession(page)
    await client.send('Network.enable')
    const limits = NETWORKS[network]
    if (limits !== null) await client.send('Network.emulateNetworkConditions', limits)
    const seen = { bytes: 0, requests: 0, elsewhere: 0 }
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      seen.bytes += encodedDataLength
    })
    client.on('Network.requestWillBeSent', ({ request }) => {
      if (/^(?:data|blob):/.test(request.url)) return
      seen.requests++
      if (!request.url.startsWith(origin)) seen.elsewhere++
    })
    // Live updates keep a connection open, so that the network is never quiet: the page says itself when it is there.
    await page.goto(new URL(path, origin).href)
    await page.locator('#app:enabled').getByRole('main').getByRole('heading').first().waitFor()
    await page.waitForTimeout(network === 'none' ? 500 : 2500)
    return { ...seen, paintMs: await page.evaluate(largestPaint) }
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN))
    // Node's own types of the same observer know fewer kinds.
    observer.observe({ type: 'largest-contentful-paint' as 'mark', buffered: true })
    setTimeout(() => resolve(Number.NaN), 1000)
  })
}
