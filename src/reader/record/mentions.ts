import { type Issue, type Mention, type Span, spanOf } from '../../model/index.ts'
import type { Entity } from '../people/cast.ts'
import { displayName } from '../people/display-name.ts'
import type { LoggedMention } from '../people/mention-log.ts'
import type { Reading } from '../reading.ts'
import type { ParticipantList } from './participants.ts'

/** The mentions of participants, in order, and what is uncertain about them. */
export function listMentions(
  { log, discourse }: Reading,
  source: string,
  { idOf }: ParticipantList,
): { mentions: Mention[]; issues: Issue[] } {
  const seen = new Set<Entity>()
  const mentions: Mention[] = []
  const issues: Issue[] = []
  for (const logged of [...log].sort((a, b) => a.bounds.start - b.bounds.start || b.bounds.end - a.bounds.end)) {
    const ids = logged.entities.flatMap((entity) => idOf.get(entity) ?? [])
    if (ids.length === 0) continue
    const span = spanOf(source, logged.bounds.start, logged.bounds.end)
    mentions.push(mentionOf(logged, { ids, span, seen, others: discourse.cast.entities }))
    for (const entity of logged.entities) seen.add(entity)
    if (logged.form === 'pronoun' && logged.confidence !== 'certain') issues.push(uncertainPronoun(span))
  }
  for (const { a, b, mention, sentence } of discourse.cast.undecided) {
    const first = sentence.tokens[mention.from]
    const last = sentence.tokens[mention.to - 1]
    if (first && last) issues.push(undecidedNames(spanOf(source, first.start, last.end), a, b))
  }
  return { mentions: markUndecided(mentions, issues), issues }
}

interface Place {
  readonly ids: readonly string[]
  readonly span: Span
  readonly seen: ReadonlySet<Entity>
  readonly others: readonly Entity[]
}

function mentionOf(logged: LoggedMention, { ids, span, seen, others }: Place): Mention {
  const known = logged.entities.every((entity) => seen.has(entity))
  const namesake = known ? undefined : namesakeOf(logged, seen, others)
  const { form, confidence } = logged
  const rule = `${form}-resolved`
  if (namesake) {
    const reason = `Shares a family name with ${displayName(namesake)}, but the given name differs.`
    return { span, form, refersTo: ids, identity: 'different', reason, confidence, rule }
  }
  const reason = known ? logged.reason : 'Named here for the first time.'
  return { span, form, refersTo: ids, identity: known ? 'same' : 'first', reason, confidence, rule }
}

/** Somebody named before with the same family name and another given name. */
function namesakeOf(
  { entities, form }: LoggedMention,
  seen: ReadonlySet<Entity>,
  others: readonly Entity[],
): Entity | undefined {
  const [entity] = entities
  const family = entity?.name.at(-1)
  if (form !== 'name' || !entity || family === undefined || entity.name.length < 2) return undefined
  return others.find((other) => other !== entity && seen.has(other) && other.name.at(-1) === family)
}

function uncertainPronoun(span: Span): Issue {
  const message = `It is not certain who “${span.text}” means here; the person named before was taken.`
  return { code: 'PRONOUN_UNCERTAIN', severity: 'note', span, message, values: { words: span.text } }
}

function undecidedNames(span: Span, a: string, b: string): Issue {
  const message = `“${a}” and “${b}” may be one person or two: only the spelling is alike, so they were kept apart.`
  return { code: 'NAMES_UNDECIDED', severity: 'warning', span, message, values: { a, b } }
}

function markUndecided(mentions: readonly Mention[], issues: readonly Issue[]): Mention[] {
  const undecided = new Map(
    issues.filter(({ code }) => code === 'NAMES_UNDECIDED').map((issue) => [issue.span?.start, issue.message]),
  )
  return mentions.map((mention) => {
    const reason = undecided.get(mention.span.start)
    return reason ? { ...mention, identity: 'undecided', confidence: 'unsure', reason } : mention
  })
}
