import { useEffect, useRef } from 'react'
import { Callout } from '../../components/callout.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './accounts.module.css'
import { useAccountsWords } from './use-words.ts'

/** A link that was just made, as the API tells it. */
export interface MadeLink {
  readonly id: string
  /** Its path, with the secret. */
  readonly link: string
}

/** A secret that was just made and is never shown again. It takes the focus: with it one hears what to do. */
export function ShownOnce({ text, secret }: { text: string; secret: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [secret])
  const { shell } = useLanguage()
  const words = useAccountsWords()
  return (
    <div>
      <Callout tone="good" title={text}>
        <input
          ref={field}
          className={styles.secret}
          dir="ltr"
          readOnly
          value={secret}
          aria-label={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <div>
          <CopyButton text={() => secret} label={words.copy} done={shell.copied} />
        </div>
      </Callout>
    </div>
  )
}
