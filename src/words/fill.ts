import type { Template } from './advice.ts'

export type Values = Readonly<Record<string, string | number>>

/** Fills a template. Values that are not known stay empty; a `[[ … ]]` part that needs one goes altogether. */
export function fill(template: Template, values: Values = {}): string {
  return partsOf(template, values)
    .map(({ text }) => text)
    .join('')
}

/** A stretch of a filled template: our words, or a value. */
export interface FilledPart {
  readonly text: string
  readonly isValue: boolean
}

/** The same in pieces, for a page that shows values apart from our words. */
export function partsOf(template: Template, values: Values): readonly FilledPart[] {
  const kept = template.replace(/\[\[(.*?)\]\]/g, (_, part: string) => (isKnown(part, values) ? part : ''))
  return kept
    .split(/(\{\w+\})/)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1]
      return { text: name === undefined ? piece : String(values[name] ?? ''), isValue: name !== undefined }
    })
    .filter(({ text }) => text !== '')
}

function isKnown(part: string, values: Values): boolean {
  const names = [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  return names.every((name) => values[name] !== undefined && values[name] !== '')
}
