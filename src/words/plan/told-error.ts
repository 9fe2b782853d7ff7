import { PlanError, type PlanErrorValues } from '../../planner/index.ts'
import type { Names } from './names-in-plans.ts'

/** What comes of the work; a PlanError of it says in `values` what its steps and bodies are called, beside their ids. */
export async function withNames<T>(names: Names, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof PlanError ? toldError(error, names) : error
  }
}

function toldError({ code, values, steps }: PlanError, names: Names): PlanError {
  const named: Record<string, string> = {}
  if (steps.length > 0) named.steps = steps.map((id) => beside(names.stepOf(id), id)).join(betweenSteps(code))
  if (typeof values.body === 'string') {
    named.body = listOf(values.body)
      .map((id) => beside(names.of('body', id), id))
      .join(', ')
  }
  const told: PlanErrorValues = { ...values, ...named }
  return new PlanError(code, told, steps)
}

/** Of a circle each waits for the one before it; others are at fault together. */
function betweenSteps(code: PlanError['code']): string {
  return code === 'E_PLAN_CYCLE' ? ' → ' : ' · '
}

const listOf = (ids: string) => ids.split(', ').filter((id) => id !== '')

/** "Legal check (Iran) of … (doc:2020-01-03-1/ir/legal-check)": what it is, and what one types. */
function beside(name: string, id: string): string {
  return name === id || name === '' ? id : `${name} (${id})`
}
