/** What the page of the plan shows beside its head. */
export const PLAN_TABS = ['chart', 'next', 'late', 'forecast', 'table', 'kept'] as const
export type PlanTab = (typeof PLAN_TABS)[number]

/** How far ahead "next" looks, in days. */
export const HORIZONS = [14, 30, 90, 365] as const
export const USUAL_HORIZON = 30

/** What the address of the plan says; what is absent is as usual. */
export interface PlanSearch {
  /** The chart when absent. */
  readonly tab?: Exclude<PlanTab, 'chart'>
  readonly view?: 'steps'
  /** Documents whose steps are shown in the view of documents. */
  readonly open?: readonly string[]
  /** Id of the document or step that is chosen. */
  readonly sel?: string
  /** `YYYY-MM-DD`: the first and the last day that are shown. */
  readonly from?: string
  readonly to?: string
  readonly body?: string
  readonly party?: string
  readonly days?: (typeof HORIZONS)[number]
  /** `YYYY-MM-DD`: planned from this day on. */
  readonly at?: string
  /** Id of the kept plan that is drawn beside. */
  readonly base?: string
  /** Whether what would change is being asked. */
  readonly whatif?: true
}

/** What is changed of it; undefined for what is taken away. */
export type SearchChanges = { readonly [Name in keyof PlanSearch]?: PlanSearch[Name] | undefined }

/** The search with the changes, and without what was taken away. */
export function changedSearch(search: PlanSearch, changes: SearchChanges): PlanSearch {
  const kept = Object.entries({ ...search, ...changes }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept)
}

/** Takes of an address what can be understood, and leaves out the rest. */
export function planSearch(given: Readonly<Record<string, unknown>>): PlanSearch {
  const { view, open, sel, from, to, body, party, at, base, whatif } = given
  const tab = PLAN_TABS.find((one): one is Exclude<PlanTab, 'chart'> => one === given.tab && one !== 'chart')
  const days = HORIZONS.find((one) => one === given.days && one !== USUAL_HORIZON)
  const opened = Array.isArray(open) ? open.filter(isText) : []
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(view === 'steps' ? { view } : {}),
    ...(opened.length > 0 ? { open: opened } : {}),
    ...(isText(sel) ? { sel } : {}),
    ...(isDay(from) && isDay(to) && from < to ? { from, to } : {}),
    ...(isText(body) ? { body } : {}),
    ...(isText(party) ? { party } : {}),
    ...(days === undefined ? {} : { days }),
    ...(isDay(at) ? { at } : {}),
    ...(isText(base) ? { base } : {}),
    ...(whatif === true ? { whatif } : {}),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isDay(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}
