import { z } from 'zod'
import { parseIso } from '../../calendar/index.ts'
import { LINK_KINDS } from '../network/index.ts'
import { BODY_KINDS, CONSENT_ROUTES } from '../steps/index.ts'

/** The name of the format: the first thing in every file of settings. */
export const PLAN_SETTINGS_FORMAT = 'paygir.plan-settings/1'

/** More working days than any step of a document can take: 40 years. */
const LONGEST_STEP = 10_000
const MOST_UNITS = 1_000

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD: 2027-03-01')
  .refine((text) => (parseIso(text)?.day ?? null) !== null, 'YYYY-MM-DD: 2027-03-01')
  .describe('A day, ISO 8601, Gregorian: 2027-03-01')
/** First and last day, both included. */
const span = z
  .tuple([day, day])
  .refine(([first, last]) => first <= last, 'first ≤ last')
  .describe('First and last day, both included')
const text = z.string().trim().min(1).max(2000).describe('Words of one language')
const id = z.string().min(1).max(300).describe('An id of the register, or of the plan')
const days = z.number().int().min(0).max(LONGEST_STEP).describe('Working days')
const units = z.number().int().min(0).max(MOST_UNITS).describe('Files at once')
const chance = z.number().min(0).max(1)
const note = text.describe('Where it comes from, or that it is an assumption').optional()

const titles = z
  .strictObject({ en: text.optional(), fa: text.optional(), tg: text.optional(), ru: text.optional() })
  .describe('A name in one or more languages')

const estimate = z
  .discriminatedUnion('shape', [
    z.strictObject({ shape: z.literal('fixed').describe('As planned, never otherwise') }),
    z
      .strictObject({
        shape: z.literal('three-point').describe('A PERT (beta) distribution'),
        low: days.describe('Best case'),
        likely: days.describe('Likeliest case'),
        high: days.describe('Worst case'),
      })
      .refine(({ low, likely, high }) => low <= likely && likely <= high, 'low ≤ likely ≤ high'),
    z.strictObject({
      shape: z.literal('log-normal').describe('A log-normal distribution'),
      median: z.number().positive().max(LONGEST_STEP).describe('Working days'),
      sigma: z.number().min(0).max(3).describe('Standard deviation of the natural logarithm'),
    }),
  ])
  .describe('How long it may take, in working days: fixed, best/likeliest/worst case, or log-normal')

const progress = {
  done: z
    .strictObject({ start: day, end: day })
    .refine(({ start, end }) => start <= end, 'first ≤ last')
    .describe('It is over: first and last day')
    .optional(),
  started: z
    .strictObject({ start: day, remainingDays: days })
    .describe('It has begun; the remaining working days count from today on')
    .optional(),
}

const step = z
  .strictObject({
    days: days.describe('Working days planned').optional(),
    estimate: estimate.optional(),
    returns: chance.describe('Chance that the step sends the work back').optional(),
    never: chance.describe('Chance that it never happens').optional(),
    bodies: z.array(id).min(1).describe('Who can do it, in the order of preference').optional(),
    calendar: id.describe('Code of another working calendar').optional(),
    notBefore: day.describe('Does not start before').optional(),
    due: day.describe('To be over by; missing it costs').optional(),
    latestEnd: day.describe('Has to be over by').optional(),
    fixedStart: day.describe('Starts on this day and no other').optional(),
    windows: z.array(span).describe('Runs wholly within one of these').optional(),
    ...progress,
    skip: z.boolean().describe('Not part of the way of this document').optional(),
    note,
  })
  .refine(({ done, started }) => done === undefined || started === undefined, '{done} | {started}')

const extraStep = z.strictObject({
  id: id.describe('An id of its own'),
  group: id.describe('The document or undertaking that it belongs to'),
  step: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}$/, 'a-z, 0-9, -')
    .describe('Code of the step'),
  party: z.string().nullable().describe('The side that does it; null for what is done jointly'),
  titles,
  calendar: id.describe('Code of a working calendar, or every-day'),
  days,
  estimate: estimate.optional(),
  bodies: z.array(id).describe('Who can do it; empty where nobody is taken up'),
  note,
})

const link = z.strictObject({
  from: id.describe('Id of the step that is waited for'),
  to: id.describe('Id of the step that waits'),
  kind: z.enum(LINK_KINDS).describe('Which ends wait: FS, SS, FF or SF'),
  lag: z.number().int().min(-LONGEST_STEP).max(LONGEST_STEP).describe('Days between; negative for a lead'),
  lagUnit: z.enum(['working', 'calendar']).describe('Working days of the step that waits, or days of the year'),
})

const body = z.strictObject({
  capacity: z
    .array(z.strictObject({ from: day, units }))
    .min(1)
    .describe('Files that it works on at once, from each day on')
    .optional(),
  weeks: z
    .array(
      z.strictObject({
        from: day.nullable().describe('First day of effect; null for always'),
        week: z
          .string()
          .regex(/^[a-z0-9-]+$/, 'a-z, 0-9, -')
          .describe('Id of a week of the pack: thursday-closed, six-day'),
      }),
    )
    .describe('Weeks of the calendar pack that it keeps, from each day on; from null: always')
    .optional(),
  recess: z
    .array(span)
    .describe('Days on which it does not work beside its holidays: terms between sittings')
    .optional(),
  meets: z
    .array(z.literal([1, 2, 3, 4, 5, 6, 7]))
    .min(1)
    .describe('Weekdays on which it meets, 1 = Monday; on others it does nothing')
    .optional(),
  note,
})

const session = z
  .strictObject({
    body: id.describe('The joint body that meets'),
    from: day,
    until: day,
    status: z.enum(['confirmed', 'expected']).describe('Whether the days are agreed'),
    units: units.describe('Matters that it takes on each day of the session'),
    note,
  })
  .refine(({ from, until }) => from <= until, 'first ≤ last')

const documentSettings = z.strictObject({
  weight: z.number().min(0).max(1_000_000).describe('What a day of lateness costs; 1 when not set').optional(),
  due: day.describe('By when it is to be operational').optional(),
  exclude: z.boolean().describe('No plan is made for it').optional(),
  route: z.enum(CONSENT_ROUTES).describe('By whose decision the sides consent').optional(),
  note,
})

/** `null` in a what-if file takes back what the stored settings say. */
const entries = <T extends z.ZodType>(value: T) => z.record(id, value.nullable()).default({})

/** The settings of a plan as they stand in a file. Nothing beyond what is named is accepted. */
export const SETTINGS_SHAPE = z.strictObject({
  format: z.literal(PLAN_SETTINGS_FORMAT).describe('Name and version of this shape'),
  name: text.describe('What these settings are called').optional(),
  note,
  documents: entries(documentSettings).describe('By the id of the document or undertaking'),
  steps: entries(step).describe('By the id of the step: doc:2023-11-08-1/ir/parliament'),
  extraSteps: z.array(extraStep).default([]).describe('Steps that no template has'),
  links: z.array(link).default([]).describe('Links that no template has'),
  bodies: entries(body).describe('By the id of the body, or its code where the register has none: ir:parliament'),
  roles: z
    .record(z.string(), z.partialRecord(z.enum(BODY_KINDS), z.array(id).min(1)))
    .default({})
    .describe('Which bodies of the register do what a kind of body does, by party; joint for those of all'),
  sessions: z.array(session).default([]).describe('Sessions of joint bodies, held or to come'),
  held: z
    .record(
      id,
      z.strictObject({ start: day, end: day, bodies: z.array(id).describe('For each of its demands').optional() }),
    )
    .describe('Days of steps that the plan keeps to where it can: those shown when the settings were stored')
    .optional(),
})

export type PlanSettings = z.output<typeof SETTINGS_SHAPE>
export type StepSettings = z.output<typeof step>
export type ExtraStep = z.output<typeof extraStep>
export type BodySettings = z.output<typeof body>
export type SessionSettings = z.output<typeof session>
export type DocumentSettings = z.output<typeof documentSettings>

/** Settings that say nothing: every default stands. */
export const NO_SETTINGS: PlanSettings = SETTINGS_SHAPE.parse({ format: PLAN_SETTINGS_FORMAT })
