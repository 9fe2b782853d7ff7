import { z } from 'zod'
import { FIELDS_OF_COOPERATION, MARK_KINDS } from '../../model/index.ts'
import { DOCUMENT_TYPES, UNDERTAKING_KINDS } from '../../register/index.ts'
import { localText } from './shapes.ts'

const record = z.looseObject({ schema: z.string() }).describe('As schema/paygir.record.schema.json says')

export const publicationShape = z.object({
  publisher: z.string().nullable(),
  address: z.string().nullable(),
  publishedOn: z.string().nullable(),
})

export const readingShape = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  text: z.string().describe('The stored source: every span of the record points to it, in UTF-16 units'),
  record,
  publication: publicationShape,
})

export const proposalShape = z.object({
  of: z.string().describe('Id of the item within the record'),
  kind: z.enum(['document', 'undertaking']),
  confidence: z.enum(['certain', 'likely', 'unsure']),
  facts: z.looseObject({}),
  similar: z
    .object({ id: z.string(), titles: localText })
    .nullable()
    .describe('A document of the register that it seems to be'),
  candidates: z
    .array(z.object({ id: z.string(), titles: localText }))
    .describe('Documents of the register that it could be, the likeliest first'),
  says: z
    .enum(['negotiated', 'signed', 'in-force'])
    .nullable()
    .describe('Of documents: the stage that the text speaks of, without a day'),
})

const id = z.string().max(40)
const place = z.number().int().min(0)
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY-MM-DD, YYYY-MM or YYYY')

const field = z.enum(FIELDS_OF_COOPERATION.map(({ code }) => code))

const edit = z.strictObject({
  words: localText.optional(),
  on: partialDate.nullable().optional().describe('Day of signature, or day by which it is to be done'),
  field: field.nullable().optional(),
  type: z.enum(DOCUMENT_TYPES).optional(),
  kind: z.enum(UNDERTAKING_KINDS).optional(),
  actors: z.array(z.string().max(63)).max(16).optional(),
  same: z
    .string()
    .max(200)
    .nullable()
    .optional()
    .describe('The document of the register that it is, one of its candidates: only evidence is added to that one'),
  inForceOn: partialDate
    .nullable()
    .optional()
    .describe('Since when a document is in force that the text says to be so; the stage is entered with its words'),
})

const marked = z
  .array(z.strictObject({ kind: z.enum(MARK_KINDS), start: place, end: place }))
  .max(5000)
  .describe('Words that reading missed; their ids follow the ones that were found')
const names = z.array(z.strictObject({ at: place, answer: z.enum(['same', 'different']) })).max(1000)

/** What somebody decided of a reading. */
export const reviewShape = z.strictObject({
  reading: id,
  accepted: z.array(z.strictObject({ of: id, edit: edit.optional() })).max(5000),
  rejected: z.array(id).max(20_000).default([]),
  marked: marked.default([]),
  names: names.default([]),
  publication: publicationShape.partial().default({}),
  dry: z.boolean().default(false).describe('True: says what would be entered, and enters nothing'),
})

/** What somebody has decided so far, to go on with another day. */
export const decidedShape = z.strictObject({
  decisions: z
    .record(id, z.enum(['accepted', 'rejected']))
    .describe('By the ids of items of the reading; others are refused'),
  edits: z.record(id, edit),
  marked,
  names,
  later: z.array(place).max(1000).describe('Places of names that are to be decided another time'),
})

export const keptReviewShape = decidedShape.extend({
  version: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 2)
    .describe('The `version` of the reading from which one goes on; what is kept has the next one'),
})

/** What became of an item of a text that the register knows. */
const fate = z.object({
  of: z.string(),
  state: z.enum(['accepted', 'rejected']),
  item: z.string().nullable().describe('The item of the register; null for what was rejected'),
  titles: localText.nullable(),
})

export const readingViewShape = readingShape.extend({
  proposals: z.array(proposalShape),
  forceFromSignature: z
    .array(z.string())
    .describe('Types of which a document can be entered as in force with nothing but its signature'),
  knownAs: z.string().nullable().describe('The source under which the same text was entered before'),
  fates: z.array(fate).describe('What of the text was entered, or found not to be so, before'),
  decided: decidedShape.nullable().describe('What one has decided of it so far; null before that'),
  version: z
    .number()
    .int()
    .describe('Of what is decided: it grows by one whenever something is kept or entered; 0 before that'),
})

export const readingLineShape = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.number().int(),
  readAt: z.string(),
  changedAt: z.string().nullable().describe('When something was last decided'),
  decided: z.number().int().describe('How many items are decided'),
})

export const enteredShape = z.object({
  source: z.string(),
  record: z.string(),
  dry: z.boolean(),
  entries: z.array(
    z.object({
      type: z.string(),
      obj: z.string(),
      titles: localText.nullable(),
      stage: z.string().nullable().describe('The stage that is set, if one is'),
      kind: z.string().nullable().describe('The type of a document that is entered, or the kind of an undertaking'),
      sides: z.array(z.string()).describe('Whose document it is, or who is to do it'),
      body: localText.nullable().describe('The name of the body that is to do it'),
      on: z.string().nullable().describe('When it was signed, or by when it is to be done'),
      index: z.number().int().nullable().describe('Place in the log; null when nothing was entered'),
    }),
  ),
})

export const keptTextShape = z.object({
  source: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  address: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: z.string().nullable(),
  enteredAt: z.string(),
  by: z.string(),
  record: z.string().nullable(),
  items: z.number().int().describe('Items of the register that rest on its words'),
})

export const textViewShape = keptTextShape.extend({
  text: z.string(),
  read: record.nullable(),
  fates: z.array(fate),
})
