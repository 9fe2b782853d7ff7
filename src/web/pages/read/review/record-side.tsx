import { useCallback, useMemo } from 'react'
import { fill } from '../../../../words/index.ts'
import { Button } from '../../../components/button.tsx'
import { KeyName } from '../../../components/key-name.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { type KeyCommand, useKeys } from '../../../keys/use-keys.ts'
import { useLanguage } from '../../../language/language.tsx'
import { EditForm } from '../record/edit-form.tsx'
import { KindFilter } from '../record/kind-filter.tsx'
import { RecordList } from '../record/record-list.tsx'
import { SameQuestion } from '../record/same-question.tsx'
import { SideHead } from '../split.tsx'
import { useAddress } from '../use-address.ts'
import { useReadWords } from '../words/index.ts'
import { DecideBar } from './decide-bar.tsx'
import { KnownText } from './known-text.tsx'
import { NameQuestions } from './name-questions.tsx'
import styles from './review.module.css'
import { isChanged } from './send-decided.ts'
import type { Review } from './use-review.ts'

/** The record, to be looked through and decided. */
export function RecordSide({ review, onAnew }: { review: Review; onAnew: () => void }) {
  const words = useReadWords()
  const toAddress = useAddress()
  const { reading, record, items, listed, facts, kind, question, canEnter, dispatch, select } = review
  const names = useMemo(() => new Map(record.participants.map(({ id, name }) => [id, name])), [record])
  const factsOf = useCallback((key: string) => facts.get(key) ?? null, [facts])
  useKeys(words.keys, useCommands(review))
  return (
    <>
      <SideHead title={words.record}>
        <KindFilter items={items} kind={kind} onKind={(next) => toAddress({ kind: next, item: null })} />
      </SideHead>
      {reading.knownAs !== null && <KnownText source={reading.knownAs} />}
      {canEnter && question !== null && (
        <NameQuestions question={question} onAnswer={(answer) => dispatch({ type: 'name', at: question.at, answer })} />
      )}
      <RecordList
        items={listed}
        names={names}
        becameOf={review.becameOf}
        factsOf={factsOf}
        decisionOf={review.decisionOf}
        selected={review.selected}
        listRef={review.refs.list}
        onSelect={select}
        actions={<Actions review={review} />}
      />
      {canEnter && <Foot review={review} onAnew={onAnew} />}
    </>
  )
}

function useCommands(review: Review): readonly KeyCommand[] {
  const words = useReadWords()
  const { move, decide, edit, dispatch, canEnter } = review
  return [
    { keys: 'j', label: words.next, run: () => move(1) },
    { keys: 'k', label: words.previous, run: () => move(-1) },
    ...(canEnter
      ? [
          { keys: 'a', label: words.accept, run: () => decide('accepted') },
          { keys: 'e', label: words.edit, run: edit },
          { keys: 'r', label: words.reject, run: () => decide('rejected') },
          { keys: 'u', label: words.undo, run: () => dispatch({ type: 'undo' }) },
        ]
      : []),
  ]
}

/** What can be done with the selected item, or the form in which it is edited. */
function Actions({ review }: { review: Review }) {
  const { selected, facts, canEnter, canReject, isEditing, endEdit, decide, edit, dispatch, isDecidedNow, leaveOpen } =
    review
  const own = selected === null ? null : (facts.get(selected) ?? null)
  if (!canEnter || !canReject) return null
  if (isEditing && own !== null) {
    return (
      <EditForm
        key={own.of}
        facts={own}
        forceFromSignature={review.reading.forceFromSignature}
        textDate={review.reading.record.event.date}
        onCancel={() => endEdit(null)}
        onTake={endEdit}
      />
    )
  }
  return (
    <>
      {own?.isDocument && (
        <SameQuestion facts={own} onSame={(same) => dispatch({ type: 'edit', key: own.of, edit: { same } })} />
      )}
      <DecideBar
        canAccept={own !== null}
        onAccept={() => decide('accepted')}
        onEdit={edit}
        onReject={() => decide('rejected')}
        onLeaveOpen={isDecidedNow ? leaveOpen : null}
      />
    </>
  )
}

function NotKept({ error, onAnew }: { error: unknown; onAnew: () => void }) {
  const { unfinished } = useReadWords()
  return (
    <div className={styles.notKept}>
      <ProblemNote error={error} />
      {isChanged(error) ? (
        <>
          <p>{unfinished.goneOn}</p>
          <div>
            <Button onPress={onAnew}>{unfinished.anew}</Button>
          </div>
        </>
      ) : (
        <p>{unfinished.notKept}</p>
      )}
    </div>
  )
}

/** How much is left, the way back, and the way on. */
function Foot({ review, onAnew }: { review: Review; onAnew: () => void }) {
  const words = useReadWords()
  const { format } = useLanguage()
  const toAddress = useAddress()
  const { left, now, notKept, becameOf, canUndo, dispatch } = review
  const accepted = Object.keys(now.decisions).filter(
    (key) => now.decisions[key] === 'accepted' && !becameOf(key),
  ).length
  const number = (value: number) => ({ number: format.number(value) })
  return (
    <div className={`${styles.foot} no-print`}>
      {notKept !== null && <NotKept error={notKept} onAnew={onAnew} />}
      <span className={styles.left} role="status">
        {left === 0 ? words.noneLeft : fill(words.left, number(left))}
      </span>
      <Button isDisabled={!canUndo} onPress={() => dispatch({ type: 'undo' })} aria-keyshortcuts="u">
        {words.undo} <KeyName keys="u" />
      </Button>
      <Button look="main" isDisabled={accepted === 0} onPress={() => toAddress({ view: 'enter' })}>
        {fill(words.enter.open, number(accepted))}
      </Button>
    </div>
  )
}
