import { useEffect, useRef } from 'react'
import { fill } from '../../../../words/index.ts'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { JobProgress } from '../job-progress.tsx'
import type { ShownPlan } from '../use-plan.ts'
import type { PlanView } from '../use-plan-view.ts'
import { usePlanWords } from '../use-words.ts'
import { DiffList } from './diff-list.tsx'
import { EditForm } from './edit-form.tsx'
import { editText } from './edit-text.ts'
import { editKey } from './edits.ts'
import type { WhatIf } from './use-what-if.ts'
import styles from './what-if.module.css'

/** What may come otherwise, what changes by it, and whether that is accepted. */
export function WhatIfPanel({ shown, view, whatIf }: { shown: ShownPlan; view: PlanView; whatIf: WhatIf }) {
  const words = usePlanWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { edits, progress, diff, accepted, error } = whatIf
  const close = () => {
    whatIf.discard()
    view.change({ whatif: undefined })
  }
  return (
    <section className={styles.panel} aria-labelledby="what-if-title">
      <header className={styles.head}>
        <h2 id="what-if-title" ref={title} tabIndex={-1}>
          {words.whatIf.title}
        </h2>
        <Button look="quiet" onPress={close}>
          {words.close}
        </Button>
      </header>
      <p className={styles.about}>{words.whatIf.about}</p>
      <EditForm shown={shown} view={view} whatIf={whatIf} />
      {edits.length > 0 && <EditList shown={shown} whatIf={whatIf} />}
      {edits.length > 0 && diff === null && progress === null && (
        <Button look="main" key={edits.length} autoFocus onPress={whatIf.see}>
          {words.whatIf.see}
        </Button>
      )}
      {progress !== null && <JobProgress label={words.whatIf.searching} {...progress} onCancel={whatIf.cancel} />}
      {error !== null && <ProblemNote error={error} />}
      <div role="status">{accepted !== null && <Callout tone="good" title={words.whatIf.stored} />}</div>
      {diff !== null && whatIf.shown !== null && (
        <DiffList diff={diff} shown={whatIf.shown} view={view} whatIf={whatIf} />
      )}
    </section>
  )
}

function EditList({ shown, whatIf }: { shown: ShownPlan; whatIf: WhatIf }) {
  const words = usePlanWords()
  return (
    <>
      <h3>{words.whatIf.edits}</h3>
      <ul className={styles.edits}>
        {whatIf.edits.map((edit) => {
          const what = editText(edit, shown, words.whatIf.edit)
          return (
            <li key={editKey(edit)}>
              <bdi>{what}</bdi>
              <Button look="quiet" aria-label={fill(words.whatIf.remove, { what })} onPress={() => whatIf.remove(edit)}>
                ×
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
