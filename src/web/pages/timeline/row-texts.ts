import type { TimelineRow } from '../../../register/index.ts'
import { daysText, fill, placeName, textIn } from '../../../words/index.ts'
import type { LanguageState } from '../../language/language.tsx'
import type { TimelineWords } from './words/timeline-words.ts'

export interface RowSpeech {
  readonly words: TimelineWords
  readonly language: LanguageState
  /** Name of a side. */
  readonly sideName: (code: string) => string
}

/** The days of a row as they are known: one date, or from one to another. */
export function daysOf({ on, until }: Pick<TimelineRow, 'on' | 'until'>, { format }: LanguageState): string {
  return until === null ? format.date(on) : `${format.date(on)} – ${format.date(until)}`
}

/** What a row tells beside its title: the stage, what is due, how late; '' for nothing. */
export function noteOf(row: TimelineRow, { words, language, sideName }: RowSpeech): string {
  const { vocabulary } = language
  const { stages, page } = vocabulary.register
  if (row.kind === 'stage' && row.stage !== null) {
    const stage = stages[row.stage]
    const [party, ...others] = row.parties
    const isOfOne = party !== undefined && others.length === 0
    return isOfOne ? fill(words.reachedBy, { party: sideName(party), stage }) : fill(words.reached, { stage })
  }
  if (row.kind !== 'deadline' || row.due === null) return ''
  const what = {
    undertaking: fill(page.dueOn, { date: language.format.date(row.on) }),
    deadline: fill(page.deadline, { stage: row.stage === null ? '' : stages[row.stage] }),
    notice: page.notice,
    expiry: page.expiry,
  }[row.due]
  const days = daysText(row.daysLeft ?? 0, vocabulary)
  return `${what} · ${fill((row.daysLeft ?? 0) < 0 ? page.daysLate : page.daysLeft, { days })}`
}

/** What stands beside a mark. */
export function markLabel([row, ...others]: readonly TimelineRow[], { words, language }: RowSpeech): string {
  if (row === undefined) return ''
  const title = titleIn(row, { words, language })
  return others.length === 0 ? title : ''
}

function titleIn(
  { kind, sessionNumber, titles, place, stage }: TimelineRow,
  { words, language }: Pick<RowSpeech, 'words' | 'language'>,
): string {
  const { format, vocabulary } = language
  if (kind === 'session' && sessionNumber !== null) {
    const number = fill(words.sessionShort, { number: format.number(sessionNumber) })
    return place === null ? number : `${number} · ${placeName(place, language.language)}`
  }
  const title = textIn(titles, language.language)
  return kind === 'stage' && stage !== null ? `${vocabulary.register.stages[stage]}: ${title}` : title
}

/** All of a mark in one sentence, for screen readers and as a tip. */
export function markSpeech(rows: readonly TimelineRow[], speech: RowSpeech): string {
  const { words, language } = speech
  const [row, ...others] = rows
  if (row === undefined) return ''
  if (others.length > 0) {
    const last = rows.at(-1) ?? row
    const span =
      row.on === last.on
        ? language.format.date(row.on)
        : `${language.format.date(row.on)} – ${language.format.date(last.on)}`
    return `${fill(words.together, { count: language.format.number(rows.length) })}: ${span}`
  }
  const note = noteOf(row, speech)
  // What is seen beside the mark comes first, so that whoever speaks to the machine can say it (WCAG 2.5.3).
  const shown = titleIn(row, { words, language })
  const title = textIn(row.titles, language.language)
  const rest = shown.includes(title) ? [] : [title]
  const parts = [shown, words.kinds[row.kind], ...rest, daysOf(row, language), note]
  return language.format.list(parts.filter((part) => part !== ''))
}
