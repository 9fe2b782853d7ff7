import { html, raw } from 'hono/html'
import type { Language } from '../../words/index.ts'
import type { Frame } from './first-view.ts'

export interface Framed {
  readonly frame: Frame
  readonly language: Language
  /** What the page shows, as HTML; empty for what the browser makes. */
  readonly content: string
}

const HEADING = /<h1\b[^>]*>(.*?)<\/h1>/s
const TAG = /<[^>]*>/g

/** The title of the page as its script will write it: its heading, or what it is called, and what all are named after. */
export function titleOf({ frame, content }: Pick<Framed, 'frame' | 'content'>): string {
  const heading = HEADING.exec(content)?.[1]?.replace(TAG, '')
  const own = heading === undefined ? frame.name : raw(heading)
  const parts = [own, ...frame.ofAll].filter((part) => part.length > 0)
  return String(html`<title>${parts.map((part, at) => html`${at === 0 ? '' : ' · '}${part}`)}</title>`)
}

/** What is said before a page where scripts are off: what works without them. */
export function noteWithoutScripts({ frame, language, content }: Framed): string {
  const isReadable = content !== ''
  const words = isReadable ? html`${frame.words.readable}${languageLinks(frame, language)}` : insteadOf(frame, language)
  return String(html`<noscript><p class="no-scripts no-print">${words}</p></noscript>`)
}

/**
 * What is said behind a page while its scripts are on their way, that buttons do not work yet, and where they cannot be had.
 * The styles of the page show it after a while, and no longer than scripts have taken the page over.
 */
export function noteBeforeScripts({ frame: { words }, content }: Pick<Framed, 'frame' | 'content'>): string {
  const waits = content === '' ? words.loading : words.notYet
  const again = html`<a href="">${words.again}</a>`
  return String(
    html`<p class="not-ready no-print" role="status"><span>${waits}</span><span>${words.failed}</span> ${again}</p>`,
  )
}

/** The menu of languages needs scripts; links do not. */
function languageLinks({ languages }: Frame, language: Language) {
  return Object.entries(languages)
    .filter(([code]) => code !== language)
    .map(([code, name]) => html` <a href="?lang=${code}" lang="${code}" hreflang="${code}">${name}</a>`)
}

function insteadOf({ words, reading }: Frame, language: Language) {
  if (reading === null) return words.needsScripts
  return html`${words.needsScripts} ${words.instead} <a href="/?lang=${language}">${reading}</a>`
}
