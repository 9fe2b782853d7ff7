import type { Mark, NameDecision } from '../../../../model/index.ts'
import type { Decided, Edit } from '../api.ts'

export type Decision = 'accepted' | 'rejected'

/** With the way back, step by step. */
export interface ReviewState {
  readonly now: Decided
  readonly before: readonly Decided[]
}

export type ReviewAction =
  | { readonly type: 'decide'; readonly key: string; readonly decision: Decision | null }
  | { readonly type: 'edit'; readonly key: string; readonly edit: Edit }
  | { readonly type: 'mark'; readonly mark: Mark; readonly key: string | null }
  | { readonly type: 'name'; readonly at: number; readonly answer: NameDecision['answer'] | 'later' }
  | { readonly type: 'begin'; readonly decided: Decided }
  | { readonly type: 'undo' }

export const NOTHING_DECIDED: ReviewState = {
  now: { decisions: {}, edits: {}, marked: [], names: [], later: [] },
  before: [],
}

/** Steps that can be taken back. */
const MOST_STEPS = 500

export function reviewed(state: ReviewState, action: ReviewAction): ReviewState {
  if (action.type === 'begin') return begunWith(action.decided)
  if (action.type === 'undo') {
    const last = state.before.at(-1)
    return last === undefined ? state : { now: last, before: state.before.slice(0, -1) }
  }
  return { now: changed(state.now, action), before: [...state.before, state.now].slice(-MOST_STEPS) }
}

function changed(now: Decided, action: Exclude<ReviewAction, { type: 'undo' | 'begin' }>): Decided {
  switch (action.type) {
    case 'decide': {
      const { [action.key]: _, ...others } = now.decisions
      return { ...now, decisions: action.decision === null ? others : { ...others, [action.key]: action.decision } }
    }
    case 'edit':
      return {
        ...now,
        edits: { ...now.edits, [action.key]: { ...now.edits[action.key], ...action.edit } },
        decisions: { ...now.decisions, [action.key]: 'accepted' },
      }
    case 'mark': {
      const { key } = action
      return {
        ...now,
        marked: [...now.marked, action.mark],
        decisions: key === null ? now.decisions : { ...now.decisions, [key]: 'accepted' },
      }
    }
    case 'name':
      return action.answer === 'later'
        ? { ...now, later: [...now.later, action.at] }
        : { ...now, names: [...now.names, { at: action.at, answer: action.answer }] }
  }
}

const KEPT = 'paygir.review.'

/** Where it goes on: with what was decided before, and no step to take back. */
export function begunWith(decided: Decided | null): ReviewState {
  return decided === null ? NOTHING_DECIDED : { now: { ...NOTHING_DECIDED.now, ...decided }, before: [] }
}

/** What was decided of the sample before the page was loaded anew; null where the browser keeps nothing. */
export function keptReview(reading: string, storage: Pick<Storage, 'getItem'>): Decided | null {
  try {
    return JSON.parse(storage.getItem(KEPT + reading) ?? 'null')
  } catch {
    return null
  }
}

export function keepReview(
  reading: string,
  { now }: Pick<ReviewState, 'now'>,
  storage: Pick<Storage, 'setItem'>,
): void {
  try {
    storage.setItem(KEPT + reading, JSON.stringify(now))
  } catch {}
}
