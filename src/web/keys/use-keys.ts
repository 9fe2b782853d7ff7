import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { type KeyCommand, type KeyGroup, makeKeyRegistry } from './key-registry.ts'

export type { KeyCommand, KeyGroup } from './key-registry.ts'

const registry = makeKeyRegistry()

/** Where single keys belong to whatever has the focus. */
const ELSEWHERE = [
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"], [type="file"])',
  'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]',
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]',
].join(', ')

let isListening = false

function listen(): void {
  if (isListening) return
  isListening = true
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const { key, code, ctrlKey, metaKey, altKey, shiftKey, timeStamp: at, target } = event
    if (key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta') return
    const isElsewhere = target instanceof Element && target.closest(ELSEWHERE) !== null
    if (registry.press({ key, code, ctrlKey, metaKey, altKey, shiftKey, at, isElsewhere })) event.preventDefault()
  })
}

/**
 * Makes commands available by keyboard as long as the component is there, and lists them under `title` in the list of
 * keys. Single keys do nothing while a text is typed or a dialog, menu or list has the focus. What is shown later goes
 * before what is around it. Pass an empty list while nothing can be done.
 */
export function useKeys(title: string, commands: readonly KeyCommand[]): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  // Handlers change with every render; only what is listed counts as a change.
  const listed = commands.map(({ keys, label, everywhere }) => [keys, label, everywhere === true])
  const shape = JSON.stringify([title, listed])
  const group = useMemo((): KeyGroup => {
    const [of, all] = JSON.parse(shape) as [string, [string, string, boolean][]]
    const run = (keys: string) => latest.current.find((command) => command.keys === keys)?.run()
    return {
      title: of,
      commands: all.map(([keys, label, everywhere]) => ({ keys, label, everywhere, run: () => run(keys) })),
    }
  }, [shape])
  useEffect(() => {
    if (group.commands.length === 0) return
    listen()
    return registry.add(group)
  }, [group])
}

/** All that the keyboard can do at the moment, what is around first: for the list of keys. */
export function useKeyGroups(): readonly KeyGroup[] {
  return useSyncExternalStore(registry.watch, registry.groups)
}
