import { parseIso } from '../../../calendar/index.ts'
import type { Proposal } from '../../../desk/reading/index.ts'
import { FIELDS_OF_COOPERATION } from '../../../model/index.ts'
import { DOCUMENT_TYPES, type LocalText } from '../../../register/index.ts'
import { type FactLabel, fill } from '../../../words/index.ts'
import type { Keyboard } from '../../io.ts'
import type { Review } from './review.ts'

/** A fact that can be changed: how it is written, and the facts with another value of it; null for one that is none. */
interface Editable<Facts> {
  readonly fact: FactLabel
  readonly written: (facts: Facts) => string
  readonly changed: (facts: Facts, text: string, review: Review) => Facts | null
  /** What can be written, where it is a list. */
  readonly accepted?: (review: Review) => readonly string[]
}

const FIELDS = FIELDS_OF_COOPERATION.map(({ code }) => code)

/** Asks for each fact; what stands is on the line already, and Enter keeps it. Ctrl-D keeps all that is left. */
export async function edited(proposal: Proposal, keyboard: Keyboard, review: Review): Promise<Proposal> {
  review.session.io.stdout.write(`${review.context.words.register.page.addEdit}\n`)
  if (proposal.kind === 'document') {
    const facts = await asked(proposal.facts, DOCUMENT, { keyboard, review })
    return { ...proposal, facts }
  }
  return { ...proposal, facts: await asked(proposal.facts, UNDERTAKING, { keyboard, review }) }
}

async function asked<Facts>(
  given: Facts,
  editables: readonly Editable<Facts>[],
  { keyboard, review }: { readonly keyboard: Keyboard; readonly review: Review },
): Promise<Facts> {
  const { words } = review.context
  let facts = given
  for (const { fact, written, changed, accepted } of editables) {
    const choices = accepted?.(review) ?? []
    const complete = (line: string) => choices.filter((choice) => choice.startsWith(line.split(' ').at(-1) ?? ''))
    for (;;) {
      const prompt = `  ${fill(words.register.page.addField, { fact: words.register.facts[fact] })}`
      const text = await keyboard.line(prompt, { initial: written(facts), complete })
      if (text === null) return facts
      const next = changed(facts, text.trim(), review)
      if (next !== null) {
        facts = next
        break
      }
      const { message, fix } = words.errors.E_BAD_VALUE
      const values = {
        option: words.register.facts[fact],
        word: text.trim(),
        accepted: choices.join(', ') || '2030-05-14',
      }
      review.session.io.stderr.write(`${fill(message, values)}\n${fill(fix, values)}\n`)
    }
  }
  return facts
}

type DocumentFacts = Extract<Proposal, { kind: 'document' }>['facts']
type UndertakingFacts = Extract<Proposal, { kind: 'undertaking' }>['facts']

const dateOrNone = (text: string) => text === '' || parseIso(text) !== null

const DOCUMENT: readonly Editable<DocumentFacts>[] = [
  {
    fact: 'titles',
    written: ({ titles }) => firstText(titles),
    changed: (facts, text) => (text === '' ? null : { ...facts, titles: withText(facts.titles, text) }),
  },
  {
    fact: 'type',
    written: ({ type }) => type,
    changed: (facts, text) => {
      const type = DOCUMENT_TYPES.find((one) => one === text)
      return type === undefined ? null : { ...facts, type }
    },
    accepted: () => DOCUMENT_TYPES,
  },
  {
    fact: 'signedOn',
    written: ({ signedOn }) => signedOn ?? '',
    changed: (facts, text, { today }) =>
      dateOrNone(text) && text <= today ? { ...facts, signedOn: text || null } : null,
  },
  {
    fact: 'field',
    written: ({ field }) => field,
    changed: (facts, text) => {
      if (!FIELDS.some((code) => code === text)) return null
      // A field that somebody looked at is no guess any more.
      return { ...facts, field: text, unverified: facts.unverified.filter((name) => name !== 'field') }
    },
    accepted: () => FIELDS,
  },
]

const UNDERTAKING: readonly Editable<UndertakingFacts>[] = [
  {
    fact: 'action',
    written: ({ action }) => firstText(action),
    changed: (facts, text) => (text === '' ? null : { ...facts, action: withText(facts.action, text) }),
  },
  {
    fact: 'actors',
    written: ({ actors }) => actors.join(', '),
    changed: (facts, text, review) => {
      const actors = text.split(',').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]))
      return actors.every((code) => partiesOf(review).includes(code)) ? { ...facts, actors } : null
    },
    accepted: partiesOf,
  },
  {
    fact: 'due',
    written: ({ due }) => due ?? '',
    changed: (facts, text) => (dateOrNone(text) ? { ...facts, due: text || null } : null),
  },
  {
    fact: 'field',
    written: ({ field }) => field ?? '',
    changed: (facts, text) =>
      text === '' || FIELDS.some((code) => code === text) ? { ...facts, field: text || null } : null,
    accepted: () => FIELDS,
  },
]

function partiesOf({ context }: Review): readonly string[] {
  return context.relationship?.facts.parties.map(({ code }) => code) ?? []
}

function firstText(text: LocalText): string {
  return Object.values(text)[0] ?? ''
}

function withText(text: LocalText, changed: string): LocalText {
  const [language = 'en'] = Object.keys(text)
  return { ...text, [language]: changed }
}
