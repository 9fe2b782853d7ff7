import { z } from 'zod'
import { CHANGE_SHAPES, STAGE_CODES } from '../../../register/index.ts'
import { localText } from '../shapes.ts'

const TYPES = Object.keys(CHANGE_SHAPES)

/** `type=stage.set,evidence.add` */
export const changeTypes = z
  .string()
  .transform((value) => value.split(','))
  .pipe(z.array(z.string().refine((type) => TYPES.includes(type), { error: TYPES.join(', ') })))
  .describe(`Some of ${TYPES.join(', ')}, with commas between`)

export const entryRowShape = z.object({
  index: z.number().int().describe('Its place in the log, from 0'),
  hash: z.string().describe('Leaf hash, hex'),
  type: z
    .string()
    .nullable()
    .describe('Null, as item and by, where whoever asks is told only that there is a private entry'),
  item: z.string().nullable(),
  kind: z.string().nullable(),
  titles: localText.nullable(),
  named: z.record(z.string(), localText).describe('What other items that the change names are called'),
  planRole: z
    .enum(['settings', 'baseline'])
    .nullable()
    .describe('Of a plan: whether it is its settings or a plan that is kept'),
  at: z.string().describe('When it was entered: RFC 3339, UTC'),
  by: z.string().nullable(),
  party: z.string().nullable().describe('The side on whose behalf; null for the joint secretariat'),
  on: z.string().nullable().describe('The day that it is of'),
  about: z.string().nullable().describe('The side that it is about'),
  stage: z.enum(STAGE_CODES).nullable().describe('The stage that evidence was added to; null for other entries'),
  isClaim: z.boolean().describe('True when it sets a stage of use that nothing proved then'),
  changed: z.array(z.object({ what: z.string(), before: z.unknown(), after: z.unknown() })).readonly(),
  evidence: z
    .array(
      z.object({
        id: z.string(),
        supports: z.enum(['for', 'against']),
        on: z.string(),
        source: z.string().nullable(),
        grade: z.number().int(),
        text: z.string(),
      }),
    )
    .readonly(),
  text: z.string().nullable().describe('A reason or remark, as it was entered'),
  isPrivate: z.boolean(),
  isHidden: z.boolean().describe('True when whoever asks may not see what it says'),
  seenBy: z.array(z.string()).readonly(),
})

export const entryShape = z.object({
  row: entryRowShape,
  role: z.string().nullable(),
  key: z.string().nullable().describe('Verifier key that it was made with'),
  isSigned: z.boolean().describe('True when it carries a signature of its own; else the checkpoints vouch for it'),
  prev: z.string().nullable().describe('Leaf hash of the entry before it about the same item'),
  leaf: z
    .string()
    .nullable()
    .describe('The entry as it is hashed: canonical JSON (RFC 8785); null where it is not told'),
  size: z.number().int().describe('Number of entries of the log'),
  coveredBy: z.number().int().nullable().describe('Size of the first signed checkpoint that holds it'),
})

const sighting = z.object({ party: z.string(), atSeconds: z.number().int(), size: z.number().int() })

export const checkpointShape = z.object({
  size: z.number().int(),
  root: z.string().describe('Hex'),
  at: z.string(),
  state: z.enum(['recorded', 'seen-by-one', 'seen-by-some', 'seen-by-both', 'seen-by-all']),
  seenBy: z.array(sighting).readonly(),
  items: z.number().int().describe('Items that it covers to their last entry'),
  agreed: z.number().int().describe('Of those, the ones that all sides agree with'),
  note: z.string().describe('The signed note with its cosignatures (C2SP tlog-checkpoint)'),
})

export const stateShape = z.object({
  origin: z.string(),
  size: z.number().int(),
  logKey: z.string(),
  witnesses: z.array(z.object({ party: z.string(), verifierKey: z.string() })).readonly(),
  withoutWitness: z.array(z.string()).readonly(),
  unsigned: z.number().int(),
  latest: checkpointShape.nullable(),
  items: z.record(
    z.enum(['recorded', 'seen-by-one', 'seen-by-some', 'seen-by-both', 'seen-by-all', 'agreed']),
    z.number().int(),
  ),
  disputed: z.number().int(),
})

export const acceptedShape = z.object({
  accepted: z.array(z.object({ name: z.string(), size: z.number().int(), atSeconds: z.number().int() })).readonly(),
})
