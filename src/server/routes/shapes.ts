import { z } from 'zod'
import { ROLES } from '../../access/index.ts'
import { MOST_ROWS } from '../http/cursor.ts'

/** A title or name in one or more languages. */
export const localText = z.object({
  en: z.string().optional(),
  fa: z.string().optional(),
  tg: z.string().optional(),
  ru: z.string().optional(),
})

const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2199-12-31'

/** What every list takes. */
export const paging = {
  after: z.string().max(200).optional().describe('Key of the last row that one has'),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).optional(),
  format: z.enum(['json', 'jsonl', 'csv']).optional(),
}

/** A day that calendars and plans can reckon with: what is further off is a slip of the pen. */
export const day = z.iso
  .date()
  .refine((text) => text >= FIRST_DAY && text <= LAST_DAY, { error: `${FIRST_DAY} … ${LAST_DAY}` })

/** How the register is looked at. */
export const looking = {
  at: day.optional().describe('The world as of this day'),
  recordedBy: day.optional().describe('What the register held at the end of this day'),
}

export const role = z.enum(ROLES)

/** An instant as answers tell it: RFC 3339, in UTC. */
export function instantOf(at: number): string {
  return new Date(at).toISOString()
}
