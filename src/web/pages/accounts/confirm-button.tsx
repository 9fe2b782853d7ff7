import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Button } from '../../components/button.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './accounts.module.css'

interface ConfirmButtonProps {
  readonly label: string
  /** Whom or what it is about, for who does not see the row. */
  readonly about: string
  readonly question: string
  readonly onConfirm: () => void
}

/** Asks once more before something is taken from somebody. */
export function ConfirmButton({ label, about, question, onConfirm }: ConfirmButtonProps) {
  const { shell } = useLanguage()
  return (
    <DialogTrigger>
      <Button aria-label={`${label}: ${about}`}>{label}</Button>
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {({ close }) => (
            <>
              <p>{question}</p>
              <div className={styles.actions}>
                <Button
                  look="main"
                  onPress={() => {
                    close()
                    onConfirm()
                  }}
                >
                  {label}
                </Button>
                <Button onPress={close}>{shell.cancel}</Button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
