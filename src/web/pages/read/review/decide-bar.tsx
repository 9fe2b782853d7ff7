import { Button } from '../../../components/button.tsx'
import { KeyName } from '../../../components/key-name.tsx'
import styles from '../record/fact.module.css'
import { useReadWords } from '../words/index.ts'

export interface DecideBarProps {
  readonly canAccept: boolean
  readonly onAccept: () => void
  readonly onEdit: () => void
  readonly onReject: () => void
  /** Null while nothing is decided of it. */
  readonly onLeaveOpen: (() => void) | null
}

/** What can be done with the selected item. */
export function DecideBar({ canAccept, onAccept, onEdit, onReject, onLeaveOpen }: DecideBarProps) {
  const words = useReadWords()
  return (
    <div className={`${styles.actions} no-print`}>
      {canAccept && (
        <>
          <Button look="main" onPress={onAccept} aria-keyshortcuts="a">
            {words.accept} <KeyName keys="a" />
          </Button>
          <Button onPress={onEdit} aria-keyshortcuts="e">
            {words.edit} <KeyName keys="e" />
          </Button>
        </>
      )}
      <Button onPress={onReject} aria-keyshortcuts="r">
        {words.reject} <KeyName keys="r" />
      </Button>
      {onLeaveOpen !== null && <Button onPress={onLeaveOpen}>{words.leaveOpen}</Button>}
    </div>
  )
}
