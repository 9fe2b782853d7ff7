import { z } from 'zod'
import { parseIso } from '../../calendar/index.ts'
import { MEETING_KINDS, PLAN_ROLES, RELIABILITIES, RENEWALS, UNDERTAKING_KINDS } from '../items/facts.ts'
import { DELAY_REASONS, NAME_VERDICTS, SCALES, type Scale, UNDERTAKING_STATUSES } from '../items/item.ts'
import { DOCUMENT_TYPES } from '../stages/document-types.ts'
import { RUNGS, STAGE_CODES } from '../stages/stage-codes.ts'
import { CONSENT_MEANS } from '../stages/stage-mark.ts'
import type { ChangeBodies, ChangeType } from './changes.ts'
import { UNPAIRED } from './shape-fault.ts'

/** Longest text of one fact, in UTF-16 units: an entry has to stay below 65,535 bytes. */
const LONGEST_TEXT = 10_000
const LONGEST_NAME = 1_000

/** Codes of parties and relationships, and what follows the colon of an id. */
export const CODE = /^[a-z0-9][a-z0-9-]{0,62}$/
const ITEM_ID = /^[a-z]{1,8}:[a-z0-9][a-z0-9._-]{0,99}$/
const HASH = /^sha256:[0-9a-f]{64}$/
const HEX_HASH = /^[0-9a-f]{64}$/

const text = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TEXT)
  .refine((value) => value.isWellFormed(), UNPAIRED)
const name = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_NAME)
  .refine((value) => value.isWellFormed(), UNPAIRED)
const date = z.string().refine((value) => parseIso(value) !== null, 'YYYY-MM-DD, YYYY-MM, YYYY')
const party = z.string().regex(CODE)
const id = z.string().regex(ITEM_ID)
const language = z.string().regex(/^[a-z]{2,3}$/)
const hash = z.string().regex(HASH)

const localText = z
  .strictObject({ en: name.optional(), fa: name.optional(), tg: name.optional(), ru: name.optional() })
  .refine((titles) => Object.keys(titles).length > 0, '{"en": "…"}')

const count = z.number().int().min(0)

/** The words and their place fit one another as far as can be told without the text. */
const pin = z
  .strictObject({ source: id, start: count, end: count, text: z.string().min(1).max(LONGEST_TEXT) })
  .refine(({ start, end, text }) => end - start === text.length, 'end - start = text.length')

const evidence = z.strictObject({
  supports: z.enum(['for', 'against']),
  on: date,
  source: id.nullable(),
  grade: z.literal([1, 2, 3, 4, 5, 6]),
  text,
  attachment: hash.nullable(),
  pins: z.array(pin),
})

const relationship = z.strictObject({
  names: localText,
  parties: z
    .array(z.strictObject({ code: party, names: localText }))
    .min(2)
    .max(16),
})

const body = z.strictObject({
  names: localText,
  party: party.nullable(),
  field: z.string().nullable(),
  contacts: z.array(z.strictObject({ name, role: name.nullable(), address: name.nullable() })),
})

const event = z.strictObject({
  kind: z.enum(MEETING_KINDS),
  titles: localText,
  from: date.nullable(),
  until: date.nullable(),
  place: name.nullable(),
  sessionNumber: z.number().int().min(1).max(9999).nullable(),
  host: party.nullable(),
  note: text.nullable(),
  sources: z.array(id),
})

const publication = z.strictObject({
  publisher: name.nullable(),
  title: name.nullable(),
  address: z.string().max(LONGEST_NAME).refine(isWebAddress, 'http://, https://').nullable(),
  language: language.nullable(),
  publishedOn: date.nullable(),
  textHash: hash.nullable(),
  reliability: z.enum(RELIABILITIES),
})

const document = z.strictObject({
  type: z.enum(DOCUMENT_TYPES),
  titles: localText,
  signedOn: date.nullable(),
  place: name.nullable(),
  languages: z.array(language),
  prevailing: language.nullable(),
  signatories: z.array(z.strictObject({ name, office: name.nullable(), party: party.nullable() })),
  parties: z.array(party).min(1),
  field: z.string(),
  termMonths: z.number().int().min(1).max(12_000).nullable(),
  expiresOn: date.nullable(),
  renewal: z.enum(RENEWALS),
  noticeDays: count.max(36_500).nullable(),
  parent: id.nullable(),
  successor: id.nullable(),
  dependsOn: z.array(id),
  event: id.nullable(),
  responsible: z.array(z.strictObject({ body: id, party: party.nullable() })),
  deadlines: z.array(z.strictObject({ stage: z.enum(STAGE_CODES), on: date, why: text.nullable() })),
  sources: z.array(id),
  pins: z.array(pin),
  note: text.nullable(),
  unverified: z.array(name),
})

const undertaking = z.strictObject({
  kind: z.enum(UNDERTAKING_KINDS),
  actors: z.array(party),
  body: id.nullable(),
  action: localText,
  due: date.nullable(),
  field: z.string().nullable(),
  record: id.nullable(),
  document: id.nullable(),
  sources: z.array(id),
  pins: z.array(pin),
  note: text.nullable(),
})

const contradiction = z.strictObject({
  topic: name,
  titles: localText.nullish(),
  about: z.array(id),
  claims: z.array(z.strictObject({ value: text, source: id.nullable() })).min(2),
})

const template = z.strictObject({
  type: z.enum(DOCUMENT_TYPES),
  rungs: z.array(
    z.strictObject({ rung: z.enum(RUNGS), need: z.enum(['required', 'optional', 'none']), perParty: z.boolean() }),
  ),
  means: z.array(z.enum(CONSENT_MEANS)),
  forceBy: z.array(z.enum(['notes', 'signature', 'stated-date', 'reply', 'as-parent', 'political'])),
  scope: z.enum(['whole', 'items', 'commitments', 'decisions']),
  basis: name,
})

const partyWord = z.strictObject({ upTo: z.string().regex(HEX_HASH), reason: text.nullable() })
const remark = z.strictObject({ text, language: language.nullable() })

/** The facts of each kind that has facts which can be corrected. */
export const FACT_SHAPES = {
  relationship,
  body,
  event,
  source: publication,
  record: z.strictObject({ source: id, recordHash: hash, accepted: z.array(id), rejected: z.array(name) }),
  document,
  undertaking,
  contradiction,
  draft: z.strictObject({ title: name, text }),
  plan: z.strictObject({ role: z.enum(PLAN_ROLES), name, asOf: date, contentHash: hash }),
} as const

/** The shape of the body of each type of entry. Nothing beyond what is named is accepted. */
export const CHANGE_SHAPES = {
  'relationship.open': relationship,
  'template.set': template,
  'key.add': z.strictObject({ party, verifierKey: name, retires: name.nullable() }),
  'names.decide': z
    .strictObject({ one: name, other: name, decision: z.enum(NAME_VERDICTS), reason: text.nullable() })
    .refine(({ one, other }) => one < other, 'one < other'),
  'body.add': body,
  'event.add': event,
  'source.add': publication,
  'record.add': FACT_SHAPES.record,
  'document.add': document,
  'undertaking.add': undertaking,
  'contradiction.add': contradiction,
  'draft.add': FACT_SHAPES.draft,
  'plan.add': FACT_SHAPES.plan,
  'item.correct': z.strictObject({ changes: z.record(z.string(), z.unknown()), reason: text }),
  'item.withdraw': z.strictObject({ reason: text }),
  'stage.set': z.strictObject({
    stage: z.enum(STAGE_CODES),
    party: party.nullable(),
    on: date,
    means: z.enum(CONSENT_MEANS).nullable(),
    scope: name.nullable(),
    evidence: z.array(evidence),
    successor: id.nullable(),
  }),
  'stage.withdraw': z.strictObject({ stage: z.enum(STAGE_CODES), party: party.nullable(), reason: text }),
  'evidence.add': evidence.extend({ stage: z.enum(STAGE_CODES).nullable(), party: party.nullable() }),
  'status.set': z.strictObject({
    status: z.enum(UNDERTAKING_STATUSES),
    on: date,
    reason: text.nullable(),
    evidence: z.array(evidence),
  }),
  'judgement.add': z.strictObject({
    scale: z.enum(Object.keys(SCALES) as Scale[]),
    score: z.number().int(),
    author: name,
    on: date,
    guideline: name,
    reason: text,
  }),
  'delay.add': z.strictObject({
    reason: z.enum(DELAY_REASONS),
    party: party.nullable(),
    since: date.nullable(),
    waitsFor: id.nullable(),
    text,
    source: id.nullable(),
  }),
  'comment.add': remark,
  'note.add': remark,
  endorse: partyWord,
  dispute: partyWord,
} as const satisfies { readonly [T in ChangeType]: z.ZodType<ChangeBodies[T]> }

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(value)
}
