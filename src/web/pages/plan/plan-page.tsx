import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useIsVisitor } from '../../app/session.ts'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FilesMenu } from './files-menu.tsx'
import { JobProgress } from './job-progress.tsx'
import { PlanFigures } from './plan-figures.tsx'
import styles from './plan-page.module.css'
import { PlanTabs } from './plan-tabs.tsx'
import { type PlanAnswer, planQuery, useShownPlan } from './use-plan.ts'
import { usePlanJob } from './use-plan-job.ts'
import { type PlanView, usePlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'

/** Everything that is open as steps with bodies and days: a chart, lists, forecasts, and what would change them. */
export function PlanPage() {
  const { shell } = useLanguage()
  const words = usePlanWords()
  const view = usePlanView()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading>{shell.pages.plan}</PageHeading>
          <p className={styles.about}>{words.about}</p>
        </div>
        <div className={`${styles.tools} no-print`}>
          <FilesMenu view={view} />
          <CopyButton text={() => globalThis.location.href} label={words.copyLink} done={words.copied} />
        </div>
      </header>
      <PlanBeingMade key={view.search.at} view={view} />
    </div>
  )
}

/** First the plan is made, as a job that can be followed and ended; then it is shown. */
function PlanBeingMade({ view }: { view: PlanView }) {
  const { rel } = useRelationship()
  const words = usePlanWords()
  const [tries, setTries] = useState(0)
  const { at = null } = view.search
  const isAllowed = !useIsVisitor()
  const job = usePlanJob({ rel, at, tries, isAllowed })
  // Whoever may begin no work is given the plan when it is made.
  const isMade = job.state === 'done' || !isAllowed
  const { data, error } = useQuery({ ...planQuery(rel, at), enabled: isMade })
  const again = () => setTries((before) => before + 1)
  if (data !== undefined) return <PlanShown answer={data} view={view} />
  if (job.error !== null || error !== null) return <ProblemNote error={job.error ?? error} onRetry={again} />
  if (job.state === 'cancelled') {
    return (
      <p className={styles.line}>
        {words.notPlanned} <Button onPress={again}>{words.planNow}</Button>
      </p>
    )
  }
  if (isMade || job.id === null) return <Loading />
  return <JobProgress label={words.planning} done={job.done} of={job.of} onCancel={job.cancel} />
}

function PlanShown({ answer, view }: { answer: PlanAnswer; view: PlanView }) {
  const shown = useShownPlan(answer)
  return (
    <>
      <PlanFigures shown={shown} />
      <PlanTabs shown={shown} view={view} answer={answer} />
    </>
  )
}
