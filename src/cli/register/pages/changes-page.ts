import type { BeforeAfter, ChangedItem, HistoryLine } from '../../../register/index.ts'
import { changeName } from '../../../words/index.ts'
import { cite, EMPTY, type Entry, explained, paragraph, type Run, say, separated } from '../../page/entry.ts'
import type { Words } from '../../words/words.ts'
import { date, itemHead, type PageContext, party, styled, told } from './item-lines.ts'

/** What has changed, item by item. */
export function changesPage(changed: readonly ChangedItem[], context: PageContext): readonly Entry[] {
  if (changed.length === 0) return [paragraph(0, told(context, 'nothing'))]
  return changed.flatMap(({ item, lines }) => [
    itemHead(item, context),
    ...lines.map((line) => historyEntry(line, context)),
    EMPTY,
  ])
}

/** "12  stage: in force · 30 May 2022 · Tajikistan · entered 23 November 2026 by secretariat" */
export function historyEntry(line: HistoryLine, context: PageContext): Entry {
  const { words } = context
  const { page } = words.register
  const change = line.isHidden ? [say(page.hidden, 'quiet')] : changeRuns(line, context)
  const what: readonly Run[] = [
    say(changeName(line, words), 'name'),
    ...(change.length === 0 ? [] : [say(': '), ...change]),
  ]
  const on = line.on === null ? [] : [say(date(line.on, context))]
  const side = line.about === null ? [] : [say(party(line.about, context))]
  const own = line.isPrivate
    ? styled('warning', told(context, 'private', { party: party(line.party ?? '', context) }))
    : []
  const entered = styled(
    'quiet',
    told(context, 'entered', { date: date(line.at.slice(0, 10), context), by: author(line) }),
  )
  return explained(words.digits(line.index), separated([what, on, side, own, entered]))
}

function author({ by, party: side }: HistoryLine): string {
  return side === null ? by : `${by} (${side})`
}

/** What stood before, what stands now, and why. */
function changeRuns({ changed, text, isClaim }: HistoryLine, context: PageContext): readonly Run[] {
  const arrow = say(context.words.rightToLeft ? ' ← ' : ' → ', 'quiet')
  const parts = changed.map((one): readonly Run[] => {
    const [before, after] = [one.before, one.after].map((value) => valueRun(one, value, context))
    const fact = factName(one.what, context.words)
    const values = before === null ? [after] : [before, arrow, after ?? say('–')]
    return [...(fact === '' ? [] : [say(`${fact} `, 'quiet')]), ...values.filter((run) => run != null)]
  })
  const claim = isClaim ? [[say(context.words.register.knowledge.claimed, 'warning')]] : []
  return separated([...parts, ...claim, text === null ? [] : [cite(text)]])
}

function factName(what: string, { register }: Words): string {
  return Object.hasOwn(register.facts, what) ? register.facts[what as keyof typeof register.facts] : ''
}

/** A value as a page shows it; null for none. */
function valueRun({ what }: BeforeAfter, value: unknown, { words }: PageContext): Run | null {
  if (value === null || value === undefined || what === 'withdrawn') return null
  const { stages, conditions, statuses } = words.register
  const names: Readonly<Record<string, string>> = { ...statuses, ...conditions, ...stages }
  if (typeof value !== 'string') return cite(JSON.stringify(value))
  if (what === 'stage' || what === 'status') return say(names[value] ?? value)
  return /^[0-9]{4}(?:-[0-9]{2}){0,2}$/.test(value) ? say(words.date(value)) : cite(value)
}
