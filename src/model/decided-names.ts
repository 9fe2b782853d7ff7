import type { Issue } from './issue.ts'
import type { Mention, Participant, SourceRecord } from './record.ts'

/** What somebody says of two names of which only the spelling is alike. */
export interface NameDecision {
  /** Where, in the source, the name stands that the question is about. */
  readonly at: number
  readonly answer: 'same' | 'different'
}

/** Two names that may be one person's. */
export interface NameQuestion {
  readonly at: number
  readonly one: string
  readonly other: string
}

/** What the record leaves open about names, in the order of the text. */
export function nameQuestions({ issues }: SourceRecord): readonly NameQuestion[] {
  return issues.flatMap(({ code, span, values }) => {
    if (code !== 'NAMES_UNDECIDED' || span === null) return []
    return [{ at: span.start, one: String(values?.a ?? span.text), other: String(values?.b ?? '') }]
  })
}

const REASONS: Readonly<Record<NameDecision['answer'], string>> = {
  same: 'A reviewer decided that the two names are one person’s.',
  different: 'A reviewer decided that the two names are two persons’.',
}

/** The record with its open questions about names answered; what names nobody asked about changes nothing. */
export function withDecidedNames(record: SourceRecord, decisions: readonly NameDecision[]): SourceRecord {
  return decisions.reduce(withDecision, record)
}

function withDecision(record: SourceRecord, { at, answer }: NameDecision): SourceRecord {
  const question = nameQuestions(record).find((one) => one.at === at)
  if (question === undefined) return record
  const isAsked = ({ code, span }: Issue) => code === 'NAMES_UNDECIDED' && span?.start === at
  const decided = (mention: Mention): Mention =>
    mention.span.start === at && mention.identity === 'undecided'
      ? { ...mention, identity: answer, confidence: 'certain', rule: 'decided-by-hand', reason: REASONS[answer] }
      : mention
  const answered: SourceRecord = {
    ...record,
    issues: record.issues.filter((issue) => !isAsked(issue)),
    mentions: record.mentions.map(decided),
  }
  return answer === 'same' ? merged(answered, question) : answered
}

/** Both names lead to the participant that is named first; the other one is gone from everywhere. */
function merged(record: SourceRecord, { one, other }: NameQuestion): SourceRecord {
  const found = record.participants.filter((participant) => isCalled(participant, one) || isCalled(participant, other))
  const [kept, gone] = found
  if (kept === undefined || found.length > 2) return record
  if (gone === undefined) return withAlias(record, kept, isCalled(kept, one) ? other : one)
  const ids = (all: readonly string[]) => [...new Set(all.map((id) => (id === gone.id ? kept.id : id)))]
  const aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((name) => name !== kept.name)
  const whole: Participant = { ...kept, aliases, role: kept.role ?? gone.role, party: kept.party ?? gone.party }
  return {
    ...record,
    participants: record.participants
      .filter(({ id }) => id !== gone.id)
      .map((participant) =>
        participant.id === kept.id ? whole : { ...participant, members: ids(participant.members) },
      ),
    mentions: record.mentions.map((mention) => ({ ...mention, refersTo: ids(mention.refersTo) })),
    statements: record.statements.map((statement) => ({ ...statement, speakers: ids(statement.speakers) })),
  }
}

/** Whoever only was mentioned is no participant of their own: the name alone is added. */
function withAlias(record: SourceRecord, kept: Participant, name: string): SourceRecord {
  const aliases = kept.aliases.includes(name) ? kept.aliases : [...kept.aliases, name]
  const participants = record.participants.map((one) => (one.id === kept.id ? { ...one, aliases } : one))
  return { ...record, participants }
}

/** “Mr Holimzoda” is called Holimzoda. */
function isCalled({ name, aliases }: Participant, wanted: string): boolean {
  return wanted !== '' && [name, ...aliases].some((one) => one === wanted || one.endsWith(` ${wanted}`))
}
