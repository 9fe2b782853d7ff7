import { loadExchange, type MspdiIssue } from '../../adapters/index.ts'
import { NO_SETTINGS } from '../../planner/index.ts'
import type { Vocabulary } from '../../words/index.ts'
import { namesOf } from '../../words/plan/index.ts'
import { dayNumber } from './days.ts'
import type { Origin } from './held.ts'
import type { Plannable } from './plannable.ts'

/** A project file of another program as something to plan, apart from any register. */
export interface ProjectPlan {
  readonly plan: Plannable
  /** The dates that the file has. */
  readonly origin: Origin
  /** What the file has and a plan cannot say. */
  readonly issues: readonly MspdiIssue[]
}

export interface ProjectFile {
  readonly bytes: Uint8Array
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Reads MS Project XML (MSPDI). Throws InputError, ExchangeError, PlanError. */
export async function projectPlan({ bytes, name, today }: ProjectFile, words: Vocabulary): Promise<ProjectPlan> {
  const { readMspdi, decodeText } = await loadExchange()
  const read = readMspdi(decodeText(bytes, name), { today: dayNumber(today) })
  const { network, calendars, issues } = read
  const own = namesOf([], network, words)
  const names: Plannable['names'] = {
    ...own,
    of: (kind, id) => (kind === 'task' ? own.step(id) : (read.names.get(id) ?? own.of(kind, id))),
  }
  const nothing = { issues: [], delays: [], sessions: new Map(), items: [], settings: NO_SETTINGS }
  const plan: Plannable = { ...nothing, network, calendars, names, today: network.today }
  return { plan, origin: { former: read.dates, movesUp: false }, issues }
}
