import { z } from 'zod'
import { FACETS } from '../../../register/index.ts'
import { localText } from '../shapes.ts'

export const nullable = z.string().nullable()

export const hit = z.tuple([z.number().int(), z.number().int()]).describe('[start, end) in UTF-16 units')

export const hits = z
  .object({
    titles: z.record(z.string(), z.array(hit)),
    elsewhere: z.object({ text: z.string(), hits: z.array(hit) }).nullable(),
  })
  .describe('Where the words of the search stand in what is shown')

/** An item in a list. */
export const listRow = z.object({
  item: z.string(),
  kind: z.string(),
  titles: localText,
  type: nullable,
  field: nullable,
  parties: z.array(z.string()),
  on: nullable.describe('When it was signed, held, due or published'),
  until: nullable,
  stage: nullable,
  status: nullable,
  bodies: z.array(z.string()),
  risks: z.array(z.string()),
  enteredAt: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
  withdrawn: z.boolean(),
  hits: hits.optional(),
})

export const facets = z.object({
  total: z.number().int(),
  facets: z.object(
    Object.fromEntries(
      FACETS.map((facet) => [facet, z.array(z.object({ value: z.string(), count: z.number().int() }))]),
    ),
  ),
  bodies: z.record(z.string(), localText).describe('Names of the bodies that are counted'),
})

const cell = z.object({
  need: z.string(),
  on: nullable,
  knowledge: z
    .string()
    .describe(
      '`claimed`: use that is entered and that no evidence proves with a source of the same day or later and a grade of 1 to 3; not reached',
    ),
  means: nullable,
  scope: nullable,
})

export const matrixRow = z.object({
  item: z.string(),
  titles: localText,
  type: z.string(),
  field: z.string(),
  signedOn: nullable,
  rung: nullable,
  condition: z.string(),
  operational: z.boolean(),
  cells: z.array(cell.nullable()),
  flags: z.object({
    contradictions: z.array(z.string()),
    disputedBy: z.array(z.string()),
    overdue: z.number().int(),
    unverified: z.array(z.string()),
  }),
  hits: hits.optional(),
})

export const matrixPage = z.object({
  columns: z.array(z.object({ rung: z.string(), party: nullable })),
  rows: z.array(matrixRow),
  next: nullable,
  total: z.number().int(),
})
