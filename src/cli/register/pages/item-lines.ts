import type { RelationshipItem, ViewContext } from '../../../register/index.ts'
import { fieldLabel, partyName, type RegisterLabel, titleOf, type Values } from '../../../words/index.ts'
import { cite, type Entry, paragraph, type Run, type Style, say } from '../../page/entry.ts'
import { filled } from '../../page/filled.ts'
import type { Words } from '../../words/words.ts'

/** What pages of the register need beside what they show. */
export interface PageContext {
  readonly words: Words
  readonly relationship: RelationshipItem | null
  readonly items: ViewContext['items']
}

export const title = (text: string): Entry => paragraph(0, [say(text, 'heading')])

/** The id of an item and what it is called. */
export function itemHead(id: string, { words, items }: PageContext): Entry {
  const item = items.get(id)
  const name: readonly Run[] = item === undefined ? [] : [say('  '), cite(titleOf(item, words), 'name')]
  return paragraph(2, [cite(id, 'cue'), ...name])
}

/** What is told of the item under its head; nothing when there is nothing. */
export function detail(runs: readonly Run[]): readonly Entry[] {
  return runs.length === 0 ? [] : [paragraph(6, runs)]
}

export function party(code: string, { relationship, words }: PageContext): string {
  return relationship === null ? code : partyName(code, relationship, words)
}

export function parties(codes: readonly string[], context: PageContext): string {
  return codes.map((code) => party(code, context)).join(comma(context))
}

/** What stands between the parts of a list. */
export function comma({ words }: PageContext): string {
  return words.rightToLeft ? '، ' : ', '
}

/** The name of an item, or its id when this reader may not see it. */
export function nameOf(id: string, { words, items }: PageContext): string {
  const item = items.get(id)
  return item === undefined ? id : titleOf(item, words)
}

export function date(iso: string, { words }: PageContext): string {
  return words.date(iso)
}

export function field(code: string | null, { words }: PageContext): string {
  return code === null ? words.register.page.noField : fieldLabel(code, words.language)
}

/** The template of the register's pages with its values, as runs. */
export function told({ words }: PageContext, label: RegisterLabel, values: Values = {}): readonly Run[] {
  return filled(words.register.page[label], values)
}

/** The same runs in another style. */
export function styled(style: Style, runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, style }))
}
