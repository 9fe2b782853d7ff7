import { z } from 'zod'
import { parseIso } from '../../calendar/index.ts'
import { FIELDS_OF_COOPERATION } from '../../model/index.ts'
import { MEETING_KINDS, RELIABILITIES, UNDERTAKING_KINDS } from '../items/facts.ts'
import { DELAY_REASONS, UNDERTAKING_STATUSES } from '../items/item.ts'
import { DOCUMENT_TYPES } from '../stages/document-types.ts'
import { STAGE_CODES } from '../stages/stage-codes.ts'
import { CONSENT_MEANS } from '../stages/stage-mark.ts'
import type { SampleErrorCode } from './sample-error.ts'

/** A rule of one value, with the code that its breach is reported by. */
function ruled(code: SampleErrorCode, accepted: string, holds: (value: string) => boolean) {
  return z.string().refine(holds, { error: accepted, params: { code }, abort: true })
}

function idOf(prefix: string) {
  return ruled('E_SAMPLE_ID', `${prefix}:…`, (value) => /^[a-z]+:[a-z0-9][a-z0-9._-]{0,99}$/.test(value)).refine(
    (value) => value.startsWith(`${prefix}:`),
    { error: `${prefix}:…`, params: { code: 'E_SAMPLE_ID' satisfies SampleErrorCode } },
  )
}

const codes: readonly string[] = FIELDS_OF_COOPERATION.map(({ code }) => code)
const civil: readonly string[] = FIELDS_OF_COOPERATION.filter(({ planned }) => planned).map(({ code }) => code)

const text = z.string().trim().min(1)
const date = ruled('E_SAMPLE_DATE', 'YYYY-MM-DD, YYYY-MM or YYYY', (value) => parseIso(value) !== null)
const page = ruled('E_SAMPLE_ADDRESS', 'http:// or https://', (value) => /^https?:\/\/[^\s/]+\/\S*$/.test(value))
const pages = z.array(page)
const party = ruled('E_SAMPLE_PARTY', 'lower-case letters', (value) => /^[a-z]{2,8}$/.test(value))
const field = ruled('E_SAMPLE_FIELD', civil.join(', '), (value) => codes.includes(value)).refine(
  (value) => civil.includes(value),
  { error: civil.join(', '), params: { code: 'E_SAMPLE_NOT_CIVIL' satisfies SampleErrorCode } },
)

/** All four languages: what lacks one could not be shown to a reader of it. */
const words = ruled('E_SAMPLE_LANGUAGE', 'en, fa, tg and ru', (value) => value.trim() !== '')
const named = z.strictObject({ en: words, fa: words, tg: words, ru: words })

const evidence = {
  supports: z.enum(['for', 'against']),
  on: date,
  page,
  grade: z.literal([1, 2, 3, 4, 5, 6]),
  text,
}

const delay = z.strictObject({
  reason: z.enum(DELAY_REASONS),
  party: party.nullable(),
  since: date.nullable(),
  waitsFor: z.string().nullable(),
  text,
  page,
})

const source = z.strictObject({
  id: idOf('src'),
  address: page,
  /** ISO 639-1; null where the address does not show it. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  /** Only where the address itself says it. */
  publishedOn: date.nullable(),
  reliability: z.enum(RELIABILITIES),
})

const body = z.strictObject({ id: idOf('body'), party: party.nullable(), field: field.nullable(), names: named })

const event = z.strictObject({
  id: idOf('event'),
  kind: z.enum(MEETING_KINDS),
  titles: named,
  from: date,
  until: date,
  place: text.nullable(),
  host: party.nullable(),
  sessionNumber: z.number().int().min(1).nullable(),
  note: text,
  pages,
})

const document = z.strictObject({
  id: idOf('doc'),
  type: z.enum(DOCUMENT_TYPES),
  titles: named,
  signedOn: date,
  place: text.nullable(),
  field,
  signatories: z.array(z.strictObject({ name: text, office: text.nullable(), party: party.nullable() })),
  responsible: z.array(z.strictObject({ body: z.string(), party: party.nullable() })),
  termMonths: z.number().int().min(1).nullable(),
  expiresOn: date.nullable(),
  parent: z.string().nullable(),
  dependsOn: z.array(z.string()),
  event: z.string().nullable(),
  deadlines: z.array(z.strictObject({ stage: z.enum(STAGE_CODES), on: date, why: text })),
  pages,
  note: text,
  unverified: z.array(text),
  /** The way of the document so far, lowest stage first; the signature is the first. */
  stages: z
    .array(
      z.strictObject({
        stage: z.enum(STAGE_CODES),
        party: party.nullable(),
        on: date,
        means: z.enum(CONSENT_MEANS).nullable(),
        scope: text.nullable(),
        evidence: z.array(z.strictObject(evidence)).min(1),
      }),
    )
    .min(1),
  /** What speaks of stages beyond the moves above, or against them. */
  evidence: z.array(z.strictObject({ ...evidence, stage: z.enum(STAGE_CODES), party: party.nullable() })),
  delays: z.array(delay),
})

const undertaking = z.strictObject({
  id: idOf('und'),
  kind: z.enum(UNDERTAKING_KINDS),
  actors: z.array(party),
  body: z.string().nullable(),
  action: named,
  due: date.nullable(),
  field: field.nullable(),
  document: z.string().nullable(),
  pages,
  note: text,
  /** Later days that it was put off to, in order. */
  moved: z.array(z.strictObject({ due: date, reason: text })),
  statuses: z.array(
    z.strictObject({
      status: z.enum(UNDERTAKING_STATUSES),
      on: date,
      reason: text.nullable(),
      evidence: z.array(z.strictObject(evidence)),
    }),
  ),
  evidence: z.array(z.strictObject(evidence)),
  delays: z.array(delay),
})

const contradiction = z.strictObject({
  id: idOf('con'),
  titles: named,
  about: z.array(z.string()).min(1),
  claims: z.array(z.strictObject({ value: text, page })).min(2),
})

/** A relationship as a file of facts. Rows name pages by their address; ids are those that the register will have. */
export const SAMPLE_SHAPE = z.strictObject({
  about: text,
  relationship: z.strictObject({
    code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
    names: named,
    parties: z.array(z.strictObject({ code: party, names: named })).min(2),
  }),
  sources: z.array(source),
  bodies: z.array(body),
  events: z.array(event),
  documents: z.array(document),
  undertakings: z.array(undertaking),
  contradictions: z.array(contradiction),
})

export type SampleData = z.infer<typeof SAMPLE_SHAPE>
export type SampleDocument = z.infer<typeof document>
export type SampleUndertaking = z.infer<typeof undertaking>
