import { Fragment } from 'react'
import styles from './key-name.module.css'

const SHOWN: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Enter: '⏎',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Mod: /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl',
}

interface KeyNameProps {
  readonly keys: string
  /** Part of what its button is called: where nothing else of the name is to be seen, whoever speaks to it says this. */
  readonly isName?: boolean
}

/** Keys as they are written on a keyboard: `g r`, `Mod+k`. */
export function KeyName({ keys, isName = false }: KeyNameProps) {
  return (
    <span className={styles.keys} aria-hidden={!isName} dir="ltr">
      {keys.split(/[ +]/).map((key, place) => (
        <Fragment key={key}>
          {place > 0 && ' '}
          <kbd className={styles.key}>{SHOWN[key] ?? key.toUpperCase()}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
