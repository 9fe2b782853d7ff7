import { lowerBound } from './bounds.ts'
import { breederOf, mutatorOf } from './crossover.ts'
import { type Evaluation, justifierOf, PASSES } from './double-justification.ts'
import { type Engine, engineOf, toGiven } from './engine.ts'
import { parallelOrder } from './parallel.ts'
import { type Member, type Population, populationOf } from './population.ts'
import type { Problem, Schedule } from './problem.ts'
import { type Random, randomOf } from './random.ts'
import { drawList, prioritiesOf, RULES, type Window, windowOf } from './rules.ts'

export interface SearchOptions {
  readonly seed: number
  /** At most so many passes of a schedule generation scheme, backward ones counted; one first evaluation is always made. */
  readonly schedules: number
  /** Asked after each evaluation; true ends the search with the best so far. */
  readonly shouldStop?: () => boolean
  readonly onBetter?: (found: { readonly makespan: number; readonly schedules: number }) => void
}

export interface SearchResult extends Schedule {
  /** No schedule is shorter. */
  readonly bound: number
  /** The bound is reached. */
  readonly proved: boolean
  /** Passes that were made. */
  readonly schedules: number
}

/** Looks for a short schedule; see `docs/decisions.md` for what was measured. Same seed and schedules, same result. */
export function searchSchedule(given: Problem, options: SearchOptions): SearchResult {
  const engine = engineOf(given)
  const window = windowOf(engine.problem)
  const search = new Search(engine, window, options)
  search.run()
  const { best, passes, bound } = search
  return {
    starts: toGiven(engine.order, best.starts),
    makespan: best.makespan,
    bound,
    proved: best.makespan <= bound,
    schedules: passes,
  }
}

/** Members of a generation that survive, and how many are bred between for each of them. */
const SURVIVORS = 60
const MOST_SURVIVORS = 240
const CHILDREN_EACH = 1 / 3
/** Passes up to which there are no more survivors; then their number grows with the square root of the passes. */
const STEADY = 50_000
/** First members for each survivor. */
const FIRST = 4
/** Generations without a better schedule, for each survivor, after which all but the best begins anew. */
const PATIENCE = 12
/** Bias with which the first lists are drawn. */
const BIAS = 2
const MOST_MOVES = 4

class Search {
  passes = 0
  best: Evaluation
  bound: number
  readonly #engine: Engine
  readonly #window: Window
  readonly #options: SearchOptions
  readonly #random: Random
  readonly #evaluate

  constructor(engine: Engine, window: Window, options: SearchOptions) {
    this.#engine = engine
    this.#window = window
    this.#options = options
    this.#random = randomOf(options.seed)
    this.#evaluate = justifierOf(engine)
    this.best = this.#evaluate(parallelOrder(engine.problem, prioritiesOf(engine.problem, window, 'LFT')))
    this.passes = PASSES
    this.bound = lowerBound(engine.problem, window, this.best.makespan)
  }

  run(): void {
    while (!this.#isOver()) this.#live()
  }

  /** One population, until nothing better has come for long. */
  #live(): void {
    const { problem } = this.#engine
    const count = problem.durations.length
    const population = populationOf(MOST_SURVIVORS * (1 + CHILDREN_EACH), count)
    this.#found(population)
    population.reduceTo(this.#survivors())
    const breed = breederOf(count, this.#random)
    const mutate = mutatorOf(problem, this.#random)
    let idle = 0
    while (!this.#isOver() && idle < PATIENCE * population.size) {
      const before = this.best.makespan
      const parents = population.members()
      const survivors = this.#survivors()
      for (let c = 0; c < survivors * CHILDREN_EACH && !this.#isOver(); c++) {
        const child = new Int32Array(count)
        breed(this.#parent(parents), this.#parent(parents), child)
        mutate(child, this.#random(MOST_MOVES))
        population.add(this.#rate(child))
      }
      population.reduceTo(survivors)
      idle = this.best.makespan < before ? 0 : idle + 1
    }
  }

  #survivors(): number {
    const grown = SURVIVORS * Math.sqrt(Math.max(1, this.passes / STEADY))
    return Math.min(MOST_SURVIVORS, Math.round(grown))
  }

  /** The first members: what the priority rules draw, half of it by chance, and their parallel schedules. */
  #found(population: Population): void {
    const { problem } = this.#engine
    population.add(this.best)
    const rules = RULES.map((rule) => prioritiesOf(problem, this.#window, rule))
    for (const priorities of rules) {
      if (this.#isOver()) return
      population.add(this.#rate(parallelOrder(problem, priorities)))
    }
    while (population.size < SURVIVORS * FIRST && !this.#isOver()) {
      const priorities = rules[this.#random(rules.length)] as Float64Array
      population.add(this.#rate(drawList(problem, priorities, { random: this.#random, bias: BIAS })))
    }
  }

  /** Any of them: preferring the shorter ones as parents made small problems end too early. */
  #parent(members: readonly Member[]): Int32Array {
    return (members[this.#random(members.length)] as Member).list
  }

  #rate(list: Int32Array): Evaluation {
    const evaluation = this.#evaluate(list)
    this.passes += PASSES
    if (evaluation.makespan < this.best.makespan) {
      this.best = evaluation
      this.#options.onBetter?.({ makespan: evaluation.makespan, schedules: this.passes })
    }
    return evaluation
  }

  #isOver(): boolean {
    const { schedules, shouldStop } = this.#options
    return this.best.makespan <= this.bound || this.passes + PASSES > schedules || (shouldStop?.() ?? false)
  }
}
