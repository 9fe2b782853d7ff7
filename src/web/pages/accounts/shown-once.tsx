import { Callout } from '../../components/callout.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './accounts.module.css'
import { useAccountsWords } from './use-words.ts'

/** A secret that was just made and is never shown again. */
export function ShownOnce({ text, secret }: { text: string; secret: string }) {
  const { shell } = useLanguage()
  const words = useAccountsWords()
  return (
    <div role="status">
      <Callout tone="good" title={text}>
        <input
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
