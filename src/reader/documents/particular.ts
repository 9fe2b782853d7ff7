import {
  ANNOUNCING,
  ASSENT_NOUNS,
  ASSENT_VERBS,
  FIELD_OPENERS,
  GUIDING,
  INVOKED,
  JOINT_WORDS,
  MEETING_OF_MINDS,
  NAMED_ONLY,
  NO_PARTICULAR,
  PARTY_WORDS,
  PLAN_KINDS,
  PLURAL_OPENERS,
  PROGRAMMES,
  RESOLVED,
  VAGUE_FIELDS,
  WORLD_BODIES,
} from '../wording/en/documents.ts'
import { type Candidate, isPlaceName, modifiersOf } from './candidate.ts'
import { opensSentence } from './head-nouns.ts'
import type { Governance } from './status.ts'

/** The rule by which a candidate means one particular document (or a set told by number or field). */
export type ParticularRule =
  | 'named-document'
  | 'document-with-subject'
  | 'joint-statement'
  | 'signed-document'
  | 'counted-set'
  | 'set-with-field'

const OPEN_DETERMINERS = new Set(['a', 'an', '', 'another'])
const PLANS = new Set([...PROGRAMMES, 'plan', 'plans'])

/** Tells whether a candidate is a particular document, and by which rule; null when it is not. */
export function particularRule(candidate: Candidate, governance: Governance): ParticularRule | null {
  if ((NO_PARTICULAR.has(candidate.determiner) && !candidate.counted) || isConference(candidate) || isAssent(candidate))
    return null
  if (isInvoked(candidate) || isOnlyBetweenParties(candidate, governance)) return null
  if (isBullet(candidate, governance)) return 'document-with-subject'
  if (candidate.counted && governance.by === 'signing' && candidate.head.noun.type !== 'statement') return 'counted-set'
  switch (candidate.head.noun.strength) {
    case 'joint':
      return jointRule(candidate, governance)
    case 'set':
      return setRule(candidate, governance)
    case 'name':
      return candidate.head.noun.type === 'programme'
        ? planRule(candidate, governance)
        : nameRule(candidate, governance)
    case 'strong':
      return candidate.head.noun.plural ? pluralRule(candidate, governance) : singularRule(candidate, governance)
  }
}

/** "The following documents were signed:" and then "Decision on observers" on a line of its own. */
function isBullet({ run, start, opener }: Candidate, { by }: Governance): boolean {
  return by === 'list' && opener !== null && opensSentence(run, start)
}

/** "the principles of the UN Charter" */
function isInvoked({ run, head }: Candidate): boolean {
  return run.tokens[head.first]?.lower === 'charter' && INVOKED.has(run.tokens[head.first - 1]?.lower ?? '')
}

/** "an agreement between the sides": who made it, but not which one it is. */
function isOnlyBetweenParties({ run, head, end, opener, named }: Candidate, { by }: Governance): boolean {
  if (opener !== 'between' || named || head.capital || by === 'signing' || by === 'list') return false
  return run.tokens.slice(head.end + 1, end).every(({ lower }) => PARTY_WORDS.has(lower))
}

/** "the Conference of the Parties to the Convention" is a gathering. */
function isConference({ run, start }: Candidate): boolean {
  const lead = run.tokens.slice(Math.max(0, start - 4), start).map((token) => token.lower)
  return lead[0] === 'the' && lead[1] === 'parties' && lead[3] === 'the'
}

/** "came to an agreement to meet", "their agreement that", "by agreement": minds that met, no paper. */
function isAssent({ run, head, start, end, determiner, named }: Candidate): boolean {
  const word = run.tokens[head.first]?.lower ?? ''
  if (!ASSENT_NOUNS.has(word) || (named && head.capital)) return false
  const lead = run.tokens[start - 1]?.lower ?? ''
  if (lead === 'in' || lead === 'by' || lead === 'full') return true
  if (run.readings[start - 1]?.tag === 'poss' && lead !== "'s" && !head.noun.plural && !named) return true
  if (determiner === '' && !head.noun.plural && run.readings[end]?.tag === 'be' && isReached(run, end)) return true
  for (let i = start - 1; i >= Math.max(0, start - 4); i--) {
    const reading = run.readings[i]
    if (reading?.tag === 'verb')
      return ASSENT_VERBS.has(reading.lemma) && (i >= start - 2 || MEETING_OF_MINDS.has(reading.lemma))
    if (reading?.tag === 'have' && !named) return true
  }
  return isReached(run, end)
}

/** "agreements reached today", "agreement was reached" */
function isReached(run: Candidate['run'], end: number): boolean {
  for (let i = end; i < end + 4; i++) {
    const lemma = run.readings[i]?.tag === 'verb' ? run.readings[i]?.lemma : undefined
    if (lemma === 'reach' || lemma === 'achieve') return true
  }
  return false
}

/** "signed the Joint Statement", "a joint statement of the heads of state"; not "made press statements" */
function jointRule(candidate: Candidate, governance: Governance): ParticularRule | null {
  const modifiers = modifiersOf(candidate)
  if (modifiers.includes('press')) return null
  const agreed =
    governance.verb === 'sign' ||
    governance.verb === 'adopt' ||
    (governance.verb === 'issue' && candidate.head.noun.plural)
  if (candidate.head.noun.plural) return agreed && candidate.opener === 'on' ? 'document-with-subject' : null
  if (modifiers.some((word) => JOINT_WORDS.has(word))) return 'joint-statement'
  if (candidate.head.capital && (candidate.named || candidate.head.ofKind || isTitled(candidate)))
    return 'named-document'
  return agreed && candidate.opener !== null && candidate.opener !== 'to' && candidate.opener !== 'for'
    ? 'document-with-subject'
    : null
}

/** "the Declaration on Strategic Partnership": a capital, and what it is about. */
function isTitled({ run, head, opener }: Candidate): boolean {
  if (run.tokens.slice(head.end, head.end + 9).some(({ lower }) => lower === 'president' || WORLD_BODIES.has(lower)))
    return false
  return head.capital && !head.noun.plural && (opener === 'on' || opener === 'of' || opener === 'for')
}

/** "cooperation agreements in various fields" */
function isVague({ run, head, opener }: Candidate): boolean {
  return opener === 'in' && VAGUE_FIELDS.has(run.tokens[head.end + 1]?.lower ?? '')
}

/** "five documents", "documents on cooperation in science" */
function setRule({ counted, opener, head, named }: Candidate, governance: Governance): ParticularRule | null {
  if (counted && governance.by !== 'none') return 'counted-set'
  if (!head.noun.plural && head.capital && named) return 'named-document'
  if (!head.noun.plural && governance.by !== 'signing') return null
  return opener !== null && FIELD_OPENERS.has(opener) && governance.by !== 'none' ? 'set-with-field' : null
}

/** "ASEAN Outlook on the Indo-Pacific", "Five Point Consensus" */
function nameRule(candidate: Candidate, governance: Governance): ParticularRule | null {
  const { head, named, opener, run } = candidate
  const word = run.tokens[head.first]?.lower ?? ''
  if (head.ofKind && (word === 'letter' || word === 'letters' || (word === 'terms' && governance.by !== 'none')))
    return 'named-document'
  if (word === 'terms') return null
  if (word === 'minutes' && isDone(governance)) return 'signed-document'
  if (RESOLVED.has(word) || GUIDING.has(word)) return resolvedRule(candidate, governance)
  if (head.capital && named) return 'named-document'
  if (head.capital && opener !== null && (head.ofKind || (opener !== 'in' && opener !== 'with')))
    return 'named-document'
  if (head.capital && head.ofKind && governance.by === 'signing') return 'named-document'
  if (NAMED_ONLY.has(word)) return null
  if (word === 'deal' && modifiersOf(candidate).includes('nuclear')) return 'named-document'
  return !head.noun.plural && governance.by === 'signing' && governance.status === 'signed' && opener !== null
    ? 'document-with-subject'
    : null
}

/** "adopted a decision on observers", "welcomed the Partnership Framework for Clean Energy" */
function resolvedRule(candidate: Candidate, governance: Governance): ParticularRule | null {
  const { head, opener, named, run } = candidate
  const word = run.tokens[head.first]?.lower ?? ''
  if (word === 'act') return head.capital && named && isFoundingAct(candidate) ? 'named-document' : null
  const notes = word === 'notes' || word === 'letters'
  if (notes && governance.verb !== 'exchange') return null
  const guidingName = GUIDING.has(word) && head.capital && named && run.tokens[candidate.start - 1]?.lower !== 'of'
  if (guidingName && (opener !== null || (governance.by === 'signing' && !ANNOUNCING.has(governance.verb ?? ''))))
    return 'named-document'
  if (
    opener === null ||
    (opener === 'to' && word !== 'appeal') ||
    modifiersOf(candidate).some((word) => WORLD_BODIES.has(word))
  )
    return null
  return governance.by === 'signing' && governance.verb !== undefined && !ANNOUNCING.has(governance.verb)
    ? 'document-with-subject'
    : null
}

/** "the Helsinki Final Act"; other acts are laws. */
function isFoundingAct(candidate: Candidate): boolean {
  return modifiersOf(candidate).some((word) => word === 'final' || word === 'founding' || word === 'constitutional')
}

/** "2020-2021 Plan of Action", "Cooperation Programme between the ministries", "signed programmes on culture" */
function planRule(candidate: Candidate, governance: Governance): ParticularRule | null {
  const { head, run, opener, named } = candidate
  const word = run.tokens[head.first]?.lower ?? ''
  const ofPlanKind =
    PLANS.has(word) && (head.ofKind || modifiersOf(candidate).some((modifier) => PLAN_KINDS.has(modifier)))
  if (
    (ofPlanKind || (PROGRAMMES.has(word) && isOnCooperation(candidate))) &&
    (head.capital || opener !== null || named || governance.by === 'signing')
  )
    return 'named-document'
  const agreed = governance.by === 'signing' && !ANNOUNCING.has(governance.verb ?? '')
  if (agreed && head.capital && named) return 'named-document'
  if (isSharedStrategy(candidate)) return 'named-document'
  if (PROGRAMMES.has(word) && head.capital && opener !== null && governance.by === 'told') return 'named-document'
  if (opener === null || opener === 'to') return null
  if (agreed && word !== 'plans') return 'document-with-subject'
  const listed = PROGRAMMES.has(word) || (PLANS.has(word) && opensSentence(run, head.first))
  return governance.by === 'list' && listed ? 'document-with-subject' : null
}

/** "the Central Asia Water Strategy"; a national strategy is one side's own. */
function isSharedStrategy(candidate: Candidate): boolean {
  const { head, named, run } = candidate
  if (run.tokens[head.first]?.lower !== 'strategy' || !head.capital || !named) return false
  const modifiers = modifiersOf(candidate)
  return modifiers.length > 2 && !modifiers.includes('national')
}

/** "programme for economic cooperation", "programme of joint action" */
function isOnCooperation({ run, head, opener, end }: Candidate): boolean {
  if (opener !== 'of' && opener !== 'for' && opener !== 'on') return false
  return run.tokens.slice(head.end + 1, Math.min(end, head.end + 5)).some((token) => token.lower === 'cooperation')
}

function singularRule(candidate: Candidate, governance: Governance): ParticularRule | null {
  const { head, named, opener, determiner, type } = candidate
  if (head.capital && (named || head.ofKind)) return 'named-document'
  if (type === 'statement' && modifiersOf(candidate).some((word) => JOINT_WORDS.has(word))) return 'joint-statement'
  const pointed =
    head.capital ||
    determiner !== '' ||
    opensSentence(candidate.run, candidate.start) ||
    governance.by === 'signing' ||
    governance.by === 'list'
  if (!pointed) return null
  if (opener !== null) return head.capital ? 'named-document' : 'document-with-subject'
  if (named || isTheRoadMap(candidate)) return 'named-document'
  const done = governance.by === 'signing' || (governance.by === 'told' && governance.status === 'signed')
  return done &&
    (OPEN_DETERMINERS.has(determiner) ||
      isLeadingArticle(candidate) ||
      isToldBehind(candidate) ||
      isTitleLike(candidate))
    ? 'signed-document'
    : null
}

/** "signed the Treaty", "signed the final protocol" */
function isTitleLike({ head, start }: Candidate): boolean {
  return head.capital || start < head.first
}

/** "the contract we signed today", "the treaty that was signed" */
function isToldBehind({ run, end }: Candidate): boolean {
  const tag = run.readings[end]?.tag
  return tag === 'rel' || tag === 'pron' || tag === 'sub' || run.readings[end]?.lemma === 'sign'
}

/** "the Road Map": known by that alone. */
function isTheRoadMap({ head, type, determiner }: Candidate): boolean {
  return type === 'programme' && head.capital && determiner === 'the'
}

/** "A protocol was signed": the sentence begins with the article. */
function isLeadingArticle({ run, start }: Candidate): boolean {
  return run.tokens[start - 1]?.lower === 'a' || run.tokens[start - 1]?.lower === 'an'
}

function pluralRule(candidate: Candidate, governance: Governance): ParticularRule | null {
  const { head, named, opener, counted } = candidate
  if (counted && governance.by !== 'none' && candidate.run.tokens[candidate.start - 1]?.text !== '(')
    return 'counted-set'
  if (named && (head.capital || isPlaceName(candidate))) return 'named-document'
  if (isVague(candidate)) return null
  if (named && isDone(governance)) return 'set-with-field'
  if (named && opener === 'between') return 'named-document'
  if (opener === 'on' || opener === 'concerning' || opener === 'regarding' || opener === 'signed')
    return 'document-with-subject'
  if (opener === null || governance.by === 'none') return null
  if (PLURAL_OPENERS.has(opener)) return 'document-with-subject'
  return isDone(governance) ? 'document-with-subject' : null
}

/** Among those just signed, any agreement that the text tells something about is one. */
function isDone({ by, status }: Governance): boolean {
  return status === 'signed' && (by === 'list' || by === 'signing')
}
