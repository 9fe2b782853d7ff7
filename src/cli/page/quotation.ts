import type { Span, Statement } from '../../model/index.ts'
import { fill } from '../../words/index.ts'
import { cite, type Run, say } from './entry.ts'
import type { View } from './view.ts'

/** A quotation longer than this is shortened to about so many characters, unless the whole is asked for. */
const LONGEST = 480
const SHORTENED = 420

/** The words of the spans, a gap between them as "…"; in quotation marks when they are the speaker's own. */
export function quotation(view: View, spans: readonly Span[], mode: Statement['mode'] = 'indirect'): readonly Run[] {
  const [open, close] = mode === 'direct' ? ['“', '”'] : ['', '']
  const text = spans.map((span) => span.text.trim()).join(' … ')
  if (view.full || text.length <= LONGEST) return [cite(`${open}${text}${close}`)]
  const kept = shorten(text)
  const count = view.words.count.characters(text.length - kept.length)
  return [cite(`${open}${kept}`), say(` ${fill(view.words.page.moreFull, { count })}`, 'quiet')]
}

function shorten(text: string): string {
  const cut = text.lastIndexOf(' ', SHORTENED)
  const kept = text.slice(0, cut > SHORTENED / 2 ? cut : SHORTENED)
  return kept.isWellFormed() || !text.isWellFormed() ? kept : kept.slice(0, -1)
}
