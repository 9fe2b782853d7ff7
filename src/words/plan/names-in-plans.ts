import { type GanttNamed, genericBodyNames, isStepCode, type Network, type Task } from '../../planner/index.ts'
import { type Item, isKind, type RelationshipItem } from '../../register/index.ts'
import { fill } from '../fill.ts'
import { partyName, textIn, titleOf as titleOfItem } from '../names-of-items.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { STEP_NAMES } from './step-names.ts'

/** What steps, documents and bodies of a plan are called in the language. */
export interface Names {
  readonly of: (kind: GanttNamed, id: string) => string
  /** "Vote of parliament (Iran)". */
  readonly step: (task: string) => string
  /** The same with its document. */
  readonly stepOf: (task: string) => string
  /** With its document unless that is the one that is spoken of. */
  readonly stepWithin: (group: string) => (task: string) => string
  readonly party: (code: string) => string
}

/** What is known of things by their ids; null for what has no name. */
export interface KnownNames {
  readonly titleOf: (id: string) => string | null
  readonly partyOf: (code: string) => string | null
}

/** Names by the items of a register. */
export function namesOf(items: readonly Item[], network: Pick<Network, 'tasks'>, words: Vocabulary): Names {
  const known = new Map(items.map((item) => [item.id as string, item]))
  const relationship = items.find((item) => isKind(item, 'relationship')) as RelationshipItem | undefined
  const titleOf = (id: string) => {
    const item = known.get(id)
    return item === undefined ? null : titleOfItem(item, words)
  }
  const partyOf = (code: string) => (relationship === undefined ? null : partyName(code, relationship, words))
  return namesAmong({ titleOf, partyOf }, network, words)
}

/** Names by what somebody knows of the things that a plan names. */
export function namesAmong(
  { titleOf, partyOf }: KnownNames,
  network: Pick<Network, 'tasks'>,
  words: Vocabulary,
): Names {
  const tasks = new Map(network.tasks.map((task) => [task.id, task]))
  const party = (code: string) => partyOf(code) ?? code
  const item = (id: string) => titleOf(id) ?? id
  const body = (id: string) => {
    const title = titleOf(id)
    if (title !== null) return title
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
  const stepWithin = (group: string) => (id: string) => (taskOf(id)?.group === group ? step(id) : stepOf(id))
  return { of: (kind, id) => ({ group: item, task: step, body })[kind](id), step, stepOf, stepWithin, party }
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
