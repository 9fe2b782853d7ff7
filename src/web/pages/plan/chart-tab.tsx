import { useRef } from 'react'
import { Group } from 'react-aria-components'
import { fill } from '../../../words/index.ts'
import { useIsVisitor } from '../../app/session.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { useWidth } from '../../components/use-width.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import { ChosenPanel } from './chosen-panel.tsx'
import { type DaySpan, isSameSpan, moved, zoomed } from './gantt/day-span.ts'
import { GanttChart } from './gantt/gantt-chart.tsx'
import { useWholeSpan } from './gantt/use-whole-span.ts'
import styles from './plan-page.module.css'
import { useBaseline } from './use-baselines.ts'
import type { PlanAnswer, ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'
import { useWhatIf } from './what-if/use-what-if.ts'
import { WhatIfPanel } from './what-if/what-if-panel.tsx'

/** The chart, and beside it what is chosen in it or what would change. */
export function ChartTab({ shown: stored, view, answer }: { shown: ShownPlan; view: PlanView; answer: PlanAnswer }) {
  const words = usePlanWords()
  const panel = useRef<HTMLElement>(null)
  const [frame, width] = useWidth<HTMLDivElement>()
  const whatIf = useWhatIf(answer, view.search.at ?? null)
  const shown = whatIf.shown ?? stored
  const kept = useBaseline(view.search.base ?? null)
  const before = { name: words.whatIf.shown, asOf: stored.plan.network.today, tasks: stored.schedule.tasks }
  const baseline = whatIf.shown === null ? kept : before
  const whole = useWholeSpan(shown, baseline)
  const { search, opened, toggle, choose, span } = view
  const isAllowed = !useIsVisitor()
  const chosen = search.sel ?? null
  return (
    <>
      <ChartTools view={view} whole={whole} shown={shown} />
      {whatIf.shown !== null && <p className={styles.line}>{words.whatIf.shown}</p>}
      <div className={styles.beside}>
        <div ref={frame} className={styles.chart}>
          {width !== null && (
            <GanttChart
              shown={shown}
              width={width - 2}
              label={words.chart}
              look={{ view: search.view ?? 'documents', opened, span: span ?? whole, baseline }}
              choosing={{
                selected: chosen,
                onChoose: choose,
                onRead: () => panel.current?.focus(),
                onToggle: toggle,
                onMove: (direction) => view.toSpan(moved(span ?? whole, direction, whole)),
              }}
            />
          )}
        </div>
        <aside ref={panel} className={styles.panel} tabIndex={-1} aria-label={words.why}>
          {search.whatif === true && isAllowed && <WhatIfPanel shown={stored} view={view} whatIf={whatIf} />}
          <ChosenPanel shown={shown} view={view} />
        </aside>
      </div>
    </>
  )
}

/** Documents or all steps; which days. By keyboard as well. */
function ChartTools({ view, whole, shown }: { view: PlanView; whole: DaySpan; shown: ShownPlan }) {
  const words = usePlanWords()
  const { shell } = useLanguage()
  const { search, change, toSpan } = view
  const span = view.span ?? whole
  const { today } = shown.plan.network
  const around = today >= span[0] && today <= span[1] ? today : Math.round((span[0] + span[1]) / 2)
  const to = (wanted: DaySpan) => toSpan(isSameSpan(wanted, whole) ? null : wanted)
  const zoom = (direction: 'in' | 'out') => to(zoomed(span, direction, { whole, around }))
  const move = (direction: -1 | 1) => to(moved(span, direction, whole))
  useKeys(shell.pages.plan, [
    { keys: '=', label: words.zoomIn, run: () => zoom('in') },
    { keys: '-', label: words.zoomOut, run: () => zoom('out') },
    { keys: '0', label: words.allDays, run: () => toSpan(null) },
    { keys: '[', label: words.earlier, run: () => move(-1) },
    { keys: ']', label: words.later, run: () => move(1) },
  ])
  const isWhole = view.span === null || isSameSpan(span, whole)
  const [from, until] = span.map(shown.date)
  return (
    <div className={`${styles.chartTools} no-print`}>
      <Choice
        label={words.view}
        value={search.view ?? 'documents'}
        options={(['documents', 'steps'] as const).map((value) => ({ value, label: words.views[value] }))}
        onChange={(value) => change({ view: value === 'steps' ? value : undefined })}
      />
      <Group className={styles.days ?? ''} aria-label={words.days}>
        <Button onPress={() => move(-1)} isDisabled={span[0] <= whole[0]}>
          {words.earlier}
        </Button>
        <Button onPress={() => zoom('out')} isDisabled={isWhole}>
          {words.zoomOut}
        </Button>
        <output className={styles.shownDays}>
          <bdi>{fill(words.shownDays, { from: from ?? '', to: until ?? '' })}</bdi>
        </output>
        <Button onPress={() => zoom('in')}>{words.zoomIn}</Button>
        <Button onPress={() => move(1)} isDisabled={span[1] >= whole[1]}>
          {words.later}
        </Button>
        <Button look="quiet" onPress={() => toSpan(null)} isDisabled={isWhole}>
          {words.allDays}
        </Button>
      </Group>
    </div>
  )
}
