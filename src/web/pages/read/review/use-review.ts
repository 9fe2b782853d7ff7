import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import { atLeast } from '../../../../access/index.ts'
import { type Mark, nameQuestions, type SourceRecord, withMarks } from '../../../../model/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import type { Edit, ReadingView } from '../api.ts'
import type { ItemKind, RecordItem } from '../record/record-items.ts'
import { itemsAt } from '../record/record-items.ts'
import type { ReadSearch } from '../search.ts'
import { fatesBy } from './fates.ts'
import { nextOpen, numberAfter, sameWords } from './next-item.ts'
import { begunWith, type Decision, type ReviewAction, reviewed } from './review-state.ts'
import { useKeeping } from './use-keeping.ts'
import { useKeptSample } from './use-kept-sample.ts'
import { useProposals } from './use-proposals.ts'
import { useSelection } from './use-selection.ts'

/** Kinds that somebody can find to be wrong. */
const REJECTABLE: ReadonlySet<ItemKind> = new Set(['undertaking', 'document', 'statement', 'level'])

/** All that goes on while a text is looked through. */
export type Review = ReturnType<typeof useReview>

export function useReview(reading: ReadingView, search: ReadSearch) {
  const { role } = useRelationship()
  const kept = useKeptSample(reading.id)
  const [state, dispatch] = useReducer(reviewed, kept ?? reading.decided, begunWith)
  // What the tab holds comes after what the server has begun, in the same elements: none loses the focus.
  useLayoutEffect(() => {
    if (kept !== null) dispatch({ type: 'begin', decided: kept })
  }, [kept])
  const notKept = useKeeping(reading, state.now)
  const { record, items, facts } = useProposals(reading, state.now)
  const { kind = null } = search
  const listed = useMemo(() => (kind === null ? items : items.filter((item) => item.kind === kind)), [items, kind])
  const refs = { list: useRef<HTMLElement>(null), text: useRef<HTMLElement>(null) }
  const { selected, select } = useSelection(listed, search.item, refs.list)
  const [editing, setEditing] = useState<string | null>(null)
  const current = listed.find(({ key }) => key === selected) ?? null
  const { becameOf, stateOf } = useMemo(() => fatesBy(reading.fates), [reading.fates])
  const isEntered = (key: string) => becameOf(key) !== null
  const decisionOf = useCallback(
    (key: string) => state.now.decisions[key] ?? stateOf(key),
    [state.now.decisions, stateOf],
  )
  const isOpen = (key: string) => facts.has(key) && decisionOf(key) === null
  return {
    ...{ reading, record, items, listed, facts, kind, refs, selected, select, current, dispatch },
    now: state.now,
    ...{ notKept, becameOf, decisionOf, stateOf },
    canUndo: state.before.length > 0,
    canEnter: atLeast(role, 'editor'),
    isEditing: editing !== null && editing === selected,
    question: nameQuestions(record).find(({ at }) => !state.now.later.includes(at)) ?? null,
    left: [...facts.keys()].filter(isOpen).length,
    isDecidedNow: current !== null && Object.hasOwn(state.now.decisions, current.key),
    canReject: current !== null && REJECTABLE.has(current.kind) && !isEntered(current.key),
    ...commandsOf({ listed, facts, current, isOpen, isEntered, select, setEditing, dispatch, decisionOf }),
    mark(mark: Mark) {
      const before = sameWords(items, mark)
      const key = before?.key ?? numberAfter(record, mark.kind)
      if (before === null) dispatch({ type: 'mark', mark, key: mark.kind === 'statement' ? null : key })
      else if (facts.has(key) && !isEntered(key)) dispatch({ type: 'decide', key, decision: 'accepted' })
      select(key, true)
      if (before === null && namesNobody(record, reading.text, mark)) setEditing(key)
    },
  }
}

/** Who is to do it, or is asked to, is then to be said by whoever marks the words. */
function namesNobody(record: SourceRecord, text: string, mark: Mark): boolean {
  if (mark.kind === 'statement' || mark.kind === 'document') return false
  return withMarks(record, text, [mark]).undertakings.at(-1)?.actors.length === 0
}

interface Parts {
  readonly listed: readonly RecordItem[]
  readonly facts: ReadonlyMap<string, unknown>
  readonly current: RecordItem | null
  readonly decisionOf: (key: string) => Decision | null
  /** What is in the register is decided no more. */
  readonly isEntered: (key: string) => boolean
  readonly isOpen: (key: string) => boolean
  readonly select: (key: string, toList?: boolean) => void
  readonly setEditing: (key: string | null) => void
  readonly dispatch: (action: ReviewAction) => void
}

function commandsOf({ listed, facts, current, decisionOf, isOpen, isEntered, select, setEditing, dispatch }: Parts) {
  const place = listed.findIndex(({ key }) => key === current?.key)
  const choose = (key: string | undefined) => key !== undefined && select(key, true)
  return {
    move(step: 1 | -1) {
      choose(listed[Math.min(Math.max(place + step, 0), listed.length - 1)]?.key)
    },
    /** What is still open comes next; deciding the same again changes nothing. */
    decide(decision: Decision) {
      if (current === null || !REJECTABLE.has(current.kind) || isEntered(current.key)) return
      if (decision === 'accepted' && !facts.has(current.key)) return
      if (decisionOf(current.key) !== decision) dispatch({ type: 'decide', key: current.key, decision })
      choose(nextOpen(listed, current.key, isOpen)?.key)
    },
    /** However long ago it was decided. */
    leaveOpen() {
      if (current !== null) dispatch({ type: 'decide', key: current.key, decision: null })
    },
    edit() {
      if (current !== null && facts.has(current.key) && !isEntered(current.key)) setEditing(current.key)
    },
    /** Null: nothing is to be changed. */
    endEdit(edit: Edit | null) {
      setEditing(null)
      if (edit === null || current === null) return
      dispatch({ type: 'edit', key: current.key, edit })
      select(current.key, true)
    },
    /** From words in the text to the item; a further press there goes on to the next one. */
    toPlace(at: number) {
      const there = itemsAt(listed, at)
      const now = there.findIndex(({ key }) => key === current?.key)
      choose(there[(now + 1) % Math.max(1, there.length)]?.key)
    },
  }
}
