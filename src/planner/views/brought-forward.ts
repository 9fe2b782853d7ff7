import type { Day, Network } from '../network/index.ts'
import type { CalendarByCode } from '../reasons/index.ts'
import type { GoalOutcome, Schedule } from '../schedule/index.ts'
import { BEYOND, compile, forwardPass, timesOf } from '../timing/index.ts'

/** A goal that is later than its own steps need it to be: bodies are busy with something else, or others come first. */
export interface Forward {
  readonly goal: GoalOutcome
  /** The day on which it could be reached if every body took its steps up at once. */
  readonly soonest: Day
}

/** Goals that could come forward, the soonest first. Links, calendars, sessions and durations stay as they are. */
export function broughtForward(network: Network, calendars: CalendarByCode, schedule: Schedule): readonly Forward[] {
  const compiled = compile(network, calendars)
  const times = timesOf(compiled.count, { decided: false })
  forwardPass({ compiled, days: compiled.days, times })
  return schedule.goals
    .flatMap((goal): Forward[] => {
      const finish = times.finishes[compiled.numberOf(goal.task) ?? -1] ?? BEYOND
      return finish < BEYOND && finish - 1 < goal.end ? [{ goal, soonest: finish - 1 }] : []
    })
    .sort((a, b) => a.soonest - b.soonest)
}
