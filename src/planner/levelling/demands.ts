import type { Demand, Network, Task } from '../network/index.ts'
import type { Compiled } from '../timing/index.ts'

/** What tasks demand, by number: bodies stand at their places in `Network.bodies`. */
export interface Demands {
  /** The demands of task `t` are those from `start[t]` to `start[t + 1] - 1`. */
  readonly start: Int32Array
  readonly units: Int32Array
  /** The bodies that can meet demand `d` are `choices` from `choiceStart[d]` to `choiceStart[d + 1] - 1`, best first. */
  readonly choiceStart: Int32Array
  readonly choices: Int32Array
}

export function demandsOf({ tasks, bodies }: Network, { count, places }: Compiled): Demands {
  const bodyOf = new Map(bodies.map(({ id }, at) => [id, at]))
  const start = new Int32Array(count + 1)
  const choicesOf = new Int32Array(count + 1)
  for (let t = 0; t < count; t++) {
    const { demands } = tasks[places[t] as number] as Task
    start[t + 1] = (start[t] as number) + demands.length
    let choices = 0
    for (const demand of demands) choices += demand.bodies.length
    choicesOf[t + 1] = (choicesOf[t] as number) + choices
  }
  const all = start[count] as number
  const found = { start, units: new Int32Array(all), choiceStart: new Int32Array(all + 1) }
  const choices = new Int32Array(choicesOf[count] as number)
  for (let t = 0; t < count; t++) {
    let at = choicesOf[t] as number
    for (let d = start[t] as number; d < (start[t + 1] as number); d++) {
      const demand = (tasks[places[t] as number] as Task).demands[d - (start[t] as number)] as Demand
      found.units[d] = demand.units
      for (const body of demand.bodies) choices[at++] = bodyOf.get(body) as number
      found.choiceStart[d + 1] = at
    }
  }
  return { ...found, choices }
}

/** By body, the tasks that could take it, in the order of a list: those of body `b` from `start[b]` on. */
export interface Candidates {
  readonly start: Int32Array
  readonly tasks: Int32Array
}

export function candidatesOf(demands: Demands, bodies: number, list: Int32Array): Candidates {
  const { start: own, choiceStart, choices } = demands
  const start = new Int32Array(bodies + 1)
  for (let at = 0; at < choices.length; at++) {
    const body = choices[at] as number
    start[body + 1] = (start[body + 1] as number) + 1
  }
  for (let body = 0; body < bodies; body++) start[body + 1] = (start[body + 1] as number) + (start[body] as number)
  const next = start.slice()
  const tasks = new Int32Array(choices.length)
  for (let place = 0; place < list.length; place++) {
    const t = list[place] as number
    const end = choiceStart[own[t + 1] as number] as number
    for (let at = choiceStart[own[t] as number] as number; at < end; at++) {
      const body = choices[at] as number
      const slot = next[body] as number
      next[body] = slot + 1
      tasks[slot] = t
    }
  }
  return { start, tasks }
}
