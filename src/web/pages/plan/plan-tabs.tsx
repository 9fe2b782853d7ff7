import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useIsVisitor } from '../../app/session.ts'
import { Button } from '../../components/button.tsx'
import { ChartTab } from './chart-tab.tsx'
import { ForecastTab } from './forecast-tab.tsx'
import { KeptTab } from './kept-tab.tsx'
import { LateTab } from './late-tab.tsx'
import { NextTab } from './next-tab.tsx'
import styles from './plan-page.module.css'
import { PLAN_TABS, type PlanTab } from './plan-search.ts'
import { StepsTable } from './steps-table.tsx'
import type { PlanAnswer, ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'

/** The ways to look at one plan; which of them stands in the address. */
export function PlanTabs({ shown, view, answer }: { shown: ShownPlan; view: PlanView; answer: PlanAnswer }) {
  const words = usePlanWords()
  const { search, change } = view
  // A what-if is work that whoever looks by a share may not begin.
  const isAllowed = !useIsVisitor()
  const chosen: PlanTab = search.tab ?? 'chart'
  const content: Readonly<Record<PlanTab, () => React.ReactNode>> = {
    chart: () => <ChartTab shown={shown} view={view} answer={answer} />,
    next: () => <NextTab shown={shown} view={view} />,
    late: () => <LateTab shown={shown} view={view} />,
    forecast: () => <ForecastTab shown={shown} view={view} />,
    table: () => <StepsTable shown={shown} />,
    kept: () => <KeptTab shown={shown} view={view} />,
  }
  return (
    <Tabs
      selectedKey={chosen}
      onSelectionChange={(key) => change({ tab: key === 'chart' ? undefined : (key as 'next') }, 'step')}
      className={styles.tabs ?? ''}
    >
      <div className={`${styles.tabLine} no-print`}>
        <TabList aria-label={words.tabsLabel} className={styles.tabList ?? ''}>
          {PLAN_TABS.map((tab) => (
            <Tab key={tab} id={tab} className={styles.tab ?? ''}>
              {words.tabs[tab]}
            </Tab>
          ))}
        </TabList>
        {!search.whatif && isAllowed && (
          <Button look="main" onPress={() => change({ whatif: true, tab: undefined }, 'step')}>
            {words.whatIf.open}
          </Button>
        )}
      </div>
      <TabPanel id={chosen} className={styles.tabPanel ?? ''}>
        {content[chosen]()}
      </TabPanel>
    </Tabs>
  )
}
