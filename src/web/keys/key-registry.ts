import { matchesKey, type Pressed, stepsOf } from './key-match.ts'

/** Something that can be done with the keyboard. */
export interface KeyCommand {
  /** `j`, `?`, `Escape`, `Mod+k`; `g r`: one after the other. */
  readonly keys: string
  /** What it does, in the language of the page: it stands in the list of keys. */
  readonly label: string
  readonly run: () => void
  /** Also while a text is typed or a dialog is open; only for keys that write nothing there. */
  readonly everywhere?: boolean
}

/** Commands that stand together in the list of keys. */
export interface KeyGroup {
  readonly title: string
  readonly commands: readonly KeyCommand[]
}

/** What is being pressed, and where. */
export interface Press extends Pressed {
  /** True within a field, a dialog, a menu or a list: single keys mean something else there. */
  readonly isElsewhere: boolean
  /** Milliseconds; only differences count. */
  readonly at: number
}

export interface KeyRegistry {
  /** Adds a group; gives what takes it away. The last one added is asked first. */
  readonly add: (group: KeyGroup) => () => void
  readonly groups: () => readonly KeyGroup[]
  readonly watch: (watcher: () => void) => () => void
  /** Runs the command that the press completes; true when there was one, or when one goes on. */
  readonly press: (press: Press) => boolean
}

/** Milliseconds within which the second key of a command has to follow. */
const NEXT_KEY_MS = 1500

export function makeKeyRegistry(): KeyRegistry {
  let groups: readonly KeyGroup[] = []
  let first: { readonly press: Press } | null = null
  const watchers = new Set<() => void>()
  const change = (now: readonly KeyGroup[]) => {
    groups = now
    for (const watcher of watchers) watcher()
  }
  const isPossible = (press: Press) => (command: KeyCommand) => command.everywhere === true || !press.isElsewhere
  return {
    add(group) {
      change([...groups, group])
      return () => change(groups.filter((one) => one !== group))
    },
    groups: () => groups,
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    press(press) {
      const commands = groups.toReversed().flatMap((group) => group.commands.filter(isPossible(press)))
      const before = first !== null && press.at - first.press.at <= NEXT_KEY_MS ? first.press : null
      first = null
      const command = completedBy(commands, before, press) ?? completedBy(commands, null, press)
      if (command !== undefined) {
        command.run()
        return true
      }
      const goesOn = commands.some(({ keys }) => {
        const [one = '', two] = stepsOf(keys)
        return two !== undefined && matchesKey(one, press)
      })
      if (goesOn) first = { press }
      return goesOn
    },
  }
}

function completedBy(commands: readonly KeyCommand[], before: Press | null, press: Press): KeyCommand | undefined {
  return commands.find(({ keys }) => {
    const [one = '', two] = stepsOf(keys)
    if (before === null) return two === undefined && matchesKey(one, press)
    return two !== undefined && matchesKey(one, before) && matchesKey(two, press)
  })
}
