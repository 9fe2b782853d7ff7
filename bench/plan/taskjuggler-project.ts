import type { PlainProblem } from '../../src/planner/index.ts'

/** A period of the instance is an hour that everybody works: no scheduler gains by that, and TaskJuggler has few slots. */
const HEAD = (hours: number) => `project p "p" 2026-01-05-00:00 +${Math.ceil(hours / 24) + 2}d {
  timezone "UTC"
  timingresolution 60min
  dailyworkinghours 24
  yearlyworkingdays 365
  workinghours mon - sun 0:00 - 24:00
}
`

/** The report that is read back. */
export const REPORT = 'out'
/** Day and hour at which the project begins, in milliseconds since 1970. */
export const BEGIN = Date.UTC(2026, 0, 5)

/**
 * An instance as a project of TaskJuggler. A resource of so many units is so many persons; an activity asks for as many of
 * them, each with all others as alternatives, all of them together or not at all. TaskJuggler may interrupt an activity,
 * which makes the problem easier. Without priorities (1 to 1000, the highest first) they are all alike.
 */
export function taskJugglerProject(problem: PlainProblem, priorities: readonly number[] | null): string {
  const { durations, demands, capacities, links } = problem
  const persons = capacities.flatMap((capacity, kind) =>
    Array.from({ length: capacity }, (_, unit) => `resource ${person(kind, unit)} "${person(kind, unit)}"`),
  )
  const tasks = durations.map((duration, number) => {
    const before = links.filter(([, to]) => to === number).map(([from]) => `a${from}`)
    const units = demands[number] ?? []
    const all = units.reduce((sum, count) => sum + count, 0)
    const work = duration === 0 ? 'milestone' : all === 0 ? `duration ${duration}h` : `effort ${duration * all}h`
    const allocated =
      duration === 0 ? [] : units.flatMap((count, kind) => allocations(kind, count, capacities[kind] ?? 0))
    return [
      `task a${number} "a${number}" {`,
      ...(priorities === null ? [] : [`  priority ${priorities[number]}`]),
      ...(before.length === 0 ? [] : [`  depends ${before.join(', ')}`]),
      `  ${work}`,
      ...allocated,
      '}',
    ].join('\n')
  })
  const hours = durations.reduce((sum, duration) => sum + duration, 0)
  const report = `taskreport "${REPORT}" { formats csv columns id, end timeformat "%Y-%m-%dT%H:%M" }`
  return [HEAD(hours), ...persons, ...tasks, report, ''].join('\n')
}

const person = (kind: number, unit: number) => `r${kind}_${unit}`

function allocations(kind: number, count: number, capacity: number): readonly string[] {
  return Array.from({ length: count }, (_, unit) => {
    const others = Array.from({ length: capacity }, (_, other) => other).filter((other) => other !== unit)
    const alternatives =
      others.length === 0 ? '' : ` alternative ${others.map((other) => person(kind, other)).join(', ')}`
    return `  allocate ${person(kind, unit)} {${alternatives} mandatory }`
  })
}
