import { FIELDS_OF_COOPERATION } from '../../../../model/index.ts'
import { fill, inList, listed, textIn, type Vocabulary } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { DateText } from '../../../components/date-text.tsx'
import { VisibleText } from '../../../components/visible-text.tsx'
import { type LanguageState, useLanguage } from '../../../language/language.tsx'
import { useReadWords } from '../words/index.ts'
import styles from './fact.module.css'
import type { ProposalFacts } from './proposal-facts.ts'
import type { Found, RecordItem } from './record-items.ts'

export function fieldName(code: string, language: LanguageState['language']): string {
  return FIELDS_OF_COOPERATION.find((field) => field.code === code)?.labels[language] ?? code
}

/** What kind of thing the item is, in a word or two. */
export function tagOf(item: RecordItem, facts: ProposalFacts | null, words: Vocabulary): string {
  const { kinds, register } = words
  switch (item.kind) {
    case 'undertaking':
      return facts?.kind ? (kinds.undertaking[facts.kind as 'ask'] ?? register.undertakings[facts.kind]) : ''
    case 'document':
      return facts?.type ? register.types[facts.type] : kinds.documentType[item.fact.type]
    case 'statement':
      return kinds.mode[item.fact.mode]
    case 'level':
      return inList(
        [kinds.aspect[item.fact.aspect], item.fact.direction ? kinds.direction[item.fact.direction] : ''].filter(
          Boolean,
        ),
        words,
      )
    case 'date':
      return kinds.precision[item.fact.precision]
    case 'participant':
      return kinds.participant[item.fact.kind]
    case 'issue':
      return kinds.severity[item.fact.severity]
    case 'field':
      return ''
  }
}

/** What the item says: its own words, or what they come to. */
export function ItemText({ item, facts }: { item: RecordItem; facts: ProposalFacts | null }) {
  const { language, vocabulary } = useLanguage()
  if (item.kind === 'issue') {
    const { code, message, values } = item.fact
    return <span>{vocabulary.issues === null ? message : fill(vocabulary.issues[code], values)}</span>
  }
  if (item.kind === 'field') return <span>{fieldName(item.fact.field, language)}</span>
  if (item.kind === 'date') return <DateValue fact={item.fact} />
  if (item.kind === 'participant')
    return (
      <bdi dir="auto">
        <VisibleText text={item.fact.name} />
      </bdi>
    )
  if (facts !== null)
    return (
      <bdi dir="auto">
        <VisibleText text={textIn(facts.words, language)} />
      </bdi>
    )
  return (
    <bdi dir="auto">
      <VisibleText text={item.spans.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')} />
    </bdi>
  )
}

function DateValue({ fact }: { fact: Found<'date'>['fact'] }) {
  const { vocabulary } = useLanguage()
  const { value, until } = fact
  if (value === null) return <span>{vocabulary.page.dateUnresolved}</span>
  return (
    <span>
      <DateText iso={value} />
      {until === null ? null : (
        <>
          {' – '}
          <DateText iso={until} />
        </>
      )}
    </span>
  )
}

/** What else there is to say of it, in a line of small print. */
export function ItemDetails({ item, facts }: { item: RecordItem; facts: ProposalFacts | null }) {
  switch (item.kind) {
    case 'undertaking':
      return facts === null ? null : <UndertakingDetails item={item} facts={facts} />
    case 'document':
      return <DocumentDetails item={item} facts={facts} />
    case 'date':
    case 'field':
      return (
        <bdi dir="auto">
          “<VisibleText text={item.fact.span.text.replace(/\s+/g, ' ')} />”
        </bdi>
      )
    case 'participant':
      return <ParticipantDetails item={item} />
    case 'level':
      return item.fact.field === null ? null : <FieldPart code={item.fact.field} />
    default:
      return null
  }
}

function FieldPart({ code }: { code: string }) {
  const { language } = useLanguage()
  return <span>{fieldName(code, language)}</span>
}

function UndertakingDetails({ item, facts }: { item: Found<'undertaking'>; facts: ProposalFacts }) {
  const { vocabulary, format } = useLanguage()
  const actors = useActorNames(item, facts)
  const { due, noDue } = vocabulary.page
  return (
    <>
      <span>{actors}</span>
      <span>{facts.on === null ? noDue : fill(due, { date: format.date(facts.on) })}</span>
      {facts.field !== null && <FieldPart code={facts.field} />}
    </>
  )
}

/** Sides by their names; where the register knows none of them, as the text names them. */
function useActorNames({ fact }: Found<'undertaking'>, { actors }: ProposalFacts): string {
  const { language, vocabulary } = useLanguage()
  const { parties } = useRelationship()
  const names = actors.flatMap((code) => {
    const party = parties.find((one) => one.code === code)
    return party === undefined ? [] : [textIn(party.names, language)]
  })
  const shown = names.length > 0 ? names : fact.actors
  return shown.length > 0 ? listed(shown, vocabulary) : vocabulary.page.actorUnknown
}

function DocumentDetails({ item, facts }: { item: Found<'document'>; facts: ProposalFacts | null }) {
  const { vocabulary, language } = useLanguage()
  const { same } = useReadWords()
  const standIn = facts?.standIn ?? null
  return (
    <>
      <span>{vocabulary.kinds.documentStatus[item.fact.status]}</span>
      {facts?.on && <DateText iso={facts.on} />}
      {facts?.field && <FieldPart code={facts.field} />}
      {facts !== null && facts.field === null && (
        <span className={styles.unsure}>
          {standIn === null ? same.noField : fill(same.noFieldBut, { field: fieldName(standIn, language) })}
        </span>
      )}
    </>
  )
}

function ParticipantDetails({ item }: { item: Found<'participant'> }) {
  const words = useReadWords()
  const { role, aliases, name } = item.fact
  const others = aliases.filter((alias) => alias !== name)
  return (
    <>
      {role !== null && <bdi dir="auto">{role}</bdi>}
      {others.length > 0 && <span className={styles.wide}>{fill(words.aliases, { names: others.join(' · ') })}</span>}
    </>
  )
}
