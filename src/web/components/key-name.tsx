import styles from './key-name.module.css'

const SHOWN: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Enter: '⏎',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Mod: /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl',
}

/** Keys as they are written on a keyboard: `g r`, `Mod+k`. Screen readers are told by `aria-keyshortcuts` of what they do. */
export function KeyName({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} aria-hidden="true" dir="ltr">
      {keys.split(/[ +]/).map((key) => (
        <kbd key={key} className={styles.key}>
          {SHOWN[key] ?? key.toUpperCase()}
        </kbd>
      ))}
    </span>
  )
}
