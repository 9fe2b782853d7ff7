import type { Bounds, Confidence, MentionForm } from '../../model/index.ts'
import type { TaggedSentence } from '../front/analyse.ts'
import type { Entity } from './cast.ts'
import { type Discourse, resolve } from './discourse.ts'
import type { FoundMention } from './mention.ts'

/** A mention with who was meant at its place in the text. */
export interface LoggedMention {
  readonly bounds: Bounds
  readonly form: MentionForm
  readonly entities: readonly Entity[]
  readonly confidence: Confidence
  readonly reason: string
}

const FORMS: Readonly<Partial<Record<FoundMention['kind'], MentionForm>>> = {
  person: 'name',
  role: 'title',
  pronoun: 'pronoun',
  collective: 'collective',
  party: 'name',
  body: 'name',
}

/** Says who each mention of a sentence means, as things stand there. */
export function logMentions(
  { tokens }: TaggedSentence,
  mentions: readonly FoundMention[],
  discourse: Discourse,
): LoggedMention[] {
  return mentions.flatMap((mention) => {
    const form = FORMS[mention.kind]
    const first = tokens[mention.from]
    const last = tokens[mention.to - 1]
    if (!form || !first || !last) return []
    const { entities, sure, reason } = resolve(discourse, mention)
    const confidence = entities.length === 0 ? 'unsure' : sure ? 'certain' : 'likely'
    return [{ bounds: { start: first.start, end: last.end }, form, entities, confidence, reason }]
  })
}
