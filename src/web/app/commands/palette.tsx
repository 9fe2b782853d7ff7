import { useDeferredValue, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { KeyName } from '../../components/key-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './commands.module.css'
import { groupedRows } from './palette-rows.ts'
import { usePaletteRows } from './use-palette-rows.ts'

/** One field for everything: what is typed narrows, the arrows choose, Enter goes there or does it. */
export function Palette({ rel, onClose }: { rel: string | null; onClose: () => void }) {
  const { shell } = useLanguage()
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={shell.palette}>
          <PaletteList rel={rel} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteList({ rel, onClose }: { rel: string | null; onClose: () => void }) {
  const { shell } = useLanguage()
  const [text, setText] = useState('')
  const rows = usePaletteRows(rel, useDeferredValue(text))
  const run = (id: string) => {
    const row = rows.find((one) => one.id === id)
    onClose()
    // After the dialog has given the focus back.
    setTimeout(() => row?.run())
  }
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={shell.palette} className={styles.field ?? ''} autoFocus>
        <Input
          className={styles.input ?? ''}
          placeholder={shell.paletteHint}
          {...(text === '' ? {} : { dir: 'auto' })}
        />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys */}
      <section className={styles.list} aria-label={shell.paletteHint} tabIndex={0}>
        <Menu
          aria-label={shell.palette}
          className={styles.menu ?? ''}
          items={groupedRows(rows)}
          onAction={(id) => run(String(id))}
          renderEmptyState={() => <p className={styles.empty}>{shell.paletteNothing}</p>}
        >
          {({ group, rows: all }) => (
            <MenuSection id={group} className={styles.section ?? ''}>
              <Header className={styles.heading ?? ''}>{shell.paletteGroups[group]}</Header>
              <Collection items={all}>
                {({ id, label, language, keys }) => (
                  <MenuItem id={id} textValue={label} className={styles.row ?? ''}>
                    <bdi lang={language}>{label}</bdi>
                    {keys !== undefined && <KeyName keys={keys} />}
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          )}
        </Menu>
      </section>
    </Autocomplete>
  )
}
