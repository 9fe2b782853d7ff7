import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../../components/button.tsx'
import { KeyName } from '../../components/key-name.tsx'
import { type KeyGroup, useKeyGroups } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import styles from './commands.module.css'

/** Without what a group before it does by the same keys. */
function inForce(groups: readonly KeyGroup[]): readonly KeyGroup[] {
  const taken = new Set<string>()
  return groups.map(({ title, commands }) => {
    const own = commands.filter(({ keys }) => !taken.has(keys))
    for (const { keys } of own) taken.add(keys)
    return { title, commands: own }
  })
}

/** All that the keyboard can do here, what belongs to the page first. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { shell } = useLanguage()
  const groups = inForce(useKeyGroups().toReversed())
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={`${styles.dialog} ${styles.sheet}`}>
          <header className={styles.sheetHead}>
            <Heading slot="title">{shell.keys}</Heading>
            <Button look="quiet" onPress={onClose}>
              {shell.close}
            </Button>
          </header>
          <p className={styles.hint}>{shell.keysHint}</p>
          {groups.map(({ title, commands }, place) => (
            <section key={`${title} ${place}`} className={styles.keyGroup}>
              <h3>{title}</h3>
              <dl className={styles.keyList}>
                {commands.map(({ keys, label }) => (
                  <div key={keys}>
                    <dt>
                      <KeyName keys={keys} />
                      <span className="visually-hidden">{keys}</span>
                    </dt>
                    <dd>{label}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
