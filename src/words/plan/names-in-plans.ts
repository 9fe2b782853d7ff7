import { type GanttNamed, genericBodyNames, isStepCode, type Network, type Task } from '../../planner/index.ts'
import { type Item, isKind, type RelationshipItem } from '../../register/index.ts'
import { fill } from '../fill.ts'
import { partyName, textIn, titleOf } from '../names-of-items.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { STEP_NAMES } from './step-names.ts'

/** What steps, documents and bodies of a plan are called in the language. */
export interface Names {
  readonly of: (kind: GanttNamed, id: string) => string
  /** "Vote of parliament (Iran)". */
  readonly step: (task: string) => string
  /** The same with its document. */
  readonly stepOf: (task: string) => string
  readonly party: (code: string) => string
}

export function namesOf(items: readonly Item[], network: Network, words: Vocabulary): Names {
  const known = new Map(items.map((item) => [item.id as string, item]))
  const tasks = new Map(network.tasks.map((task) => [task.id, task]))
  const relationship = items.find((item) => isKind(item, 'relationship')) as RelationshipItem | undefined
  const party = (code: string) => (relationship === undefined ? code : partyName(code, relationship, words))
  const item = (id: string) => {
    const found = known.get(id)
    return found === undefined ? id : titleOf(found, words)
  }
  const body = (id: string) => {
    if (known.has(id)) return item(id)
    const generic = genericBodyNames(id)
    if (generic === null) return id
    const side = id.slice(0, id.indexOf(':'))
    const name = textIn(generic, words.language)
    return party(side) === side ? name : `${name} (${party(side)})`
  }
  const taskOf = (id: string) => tasks.get(id) ?? goneTask(id)
  const step = (id: string) => {
    const task = taskOf(id)
    if (task === null) return id
    return task.party === null ? stepName(task, words) : `${stepName(task, words)} (${party(task.party)})`
  }
  const stepOf = (id: string) => {
    const group = taskOf(id)?.group
    if (group === undefined) return id
    return fill(words.plan.planning.page.stepOf, { step: step(id), document: item(group) })
  }
  return { of: (kind, id) => ({ group: item, task: step, body })[kind](id), step, stepOf, party }
}

type Named = Pick<Task, 'group' | 'step' | 'party' | 'title'>

/** What the id of a step says that the plan no longer has: "doc:2020-01-03-1/ir/parliament". */
function goneTask(id: string): Named | null {
  const [group = '', ...rest] = id.split('/')
  const step = rest.at(-1)
  return step === undefined || rest.length > 2
    ? null
    : { group, step, party: rest.length === 2 ? (rest[0] ?? null) : null, title: null }
}

function stepName({ step, title }: Named, { language }: Vocabulary): string {
  const own = title === null ? '' : textIn(title, language)
  if (own !== '') return own
  return isStepCode(step) ? STEP_NAMES[step][language] : step
}
