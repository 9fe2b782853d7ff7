import { useMemo } from 'react'
import {
  type Baseline,
  type GanttCalendar,
  type GanttLayout,
  type GanttOptions,
  type GanttParts,
  ganttParts,
  layoutGantt,
} from '../../../../planner/index.ts'
import { ganttPlan, ganttTexts } from '../../../../words/plan/index.ts'
import { useLanguage } from '../../../language/language.tsx'
import type { ShownPlan } from '../use-plan.ts'
import type { DaySpan } from './day-span.ts'

/** How the chart is looked at. */
export interface ChartView {
  readonly view: 'documents' | 'steps'
  readonly opened: ReadonlySet<string>
  /** The days shown; all that matter when null. */
  readonly span: DaySpan | null
  readonly baseline: Baseline | null
}

/** Below this width names get a narrower column, and dates none. */
const NARROW = 720
/** Below this width names stand above the bars, which then have all of it. */
const VERY_NARROW = 480
/** Narrower charts tell nothing; the page is moved sideways instead. */
const LEAST_WIDTH = 300
const NARROW_NAMES = 168
/** With more rows only the links that decide a date are drawn: others would be a web. */
const MANY_ROWS = 120

export interface PlacedChart {
  readonly layout: GanttLayout
  readonly parts: GanttParts
}

/** The chart placed for a width, in units that are pixels of the page. */
export function useLayout(shown: ShownPlan, width: number, { view, opened, span, baseline }: ChartView): PlacedChart {
  const { preferences } = useLanguage()
  const { calendar } = preferences
  return useMemo(() => {
    const isNarrow = width < NARROW
    const options: GanttOptions = {
      ...{ view, opened, width: Math.max(LEAST_WIDTH, width), dates: !isNarrow },
      ...(isNarrow ? { namesWidth: NARROW_NAMES } : {}),
      names: width < VERY_NARROW ? 'above' : 'beside',
      ...(span === null ? {} : { span }),
      ...(calendar === 'both' ? {} : { calendarFirst: CALENDARS[calendar] }),
      ...shadeOf(shown),
      links: isWeb(shown, { view, opened }) ? 'critical' : 'all',
    }
    const drawn = ganttPlan(shown, { forecasts: shown.forecasts, baseline })
    const layout = layoutGantt(drawn, ganttTexts(shown), options)
    return { layout, parts: ganttParts(layout, 'plan') }
  }, [shown, width, view, opened, span, baseline, calendar])
}

const CALENDARS: Readonly<Record<'gregory' | 'persian', GanttCalendar>> = { gregory: 'gregorian', persian: 'solar' }

/** Days off of both sides together, where a step is done by both. */
function shadeOf({ plan }: ShownPlan): Pick<GanttOptions, 'shade'> {
  const joint = [...plan.calendars.keys()].find((code) => code.includes('+') && !code.includes('@'))
  return joint === undefined ? {} : { shade: joint }
}

function isWeb({ plan }: ShownPlan, { view, opened }: Pick<ChartView, 'view' | 'opened'>): boolean {
  return plan.network.tasks.filter(({ group }) => view === 'steps' || opened.has(group)).length > MANY_ROWS
}
