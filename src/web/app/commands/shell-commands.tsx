import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components'
import { KeyName } from '../../components/key-name.tsx'
import { useKeys } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import { PAGE_KEYS, PAGES } from '../pages.ts'
import styles from './commands.module.css'

// Loaded when they are first opened: the first view has no use for them.
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))
const KeySheet = lazy(async () => ({ default: (await import('./key-sheet.tsx')).KeySheet }))

/** The palette and the list of keys, with the keys that work on every page. */
export function ShellCommands({ rel }: { rel: string | null }) {
  const { shell } = useLanguage()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const togglePalette = () => setOpen((now) => (now === 'palette' ? null : 'palette'))
  const pages = PAGES.map((page) => ({
    keys: `g ${PAGE_KEYS[page]}`,
    label: shell.pages[page],
    run: () => void navigate({ to: `/${rel}/${page}` as '/' }),
  }))
  useKeys(shell.product, [
    { keys: 'Mod+k', label: shell.palette, run: togglePalette, everywhere: true },
    { keys: '/', label: shell.search, run: () => focusSearch() || setOpen('palette') },
    { keys: '?', label: shell.keys, run: () => setOpen('keys') },
    ...(rel === null ? [] : pages),
  ])
  const close = () => setOpen(null)
  return (
    <>
      <Button className={styles.opener ?? ''} onPress={togglePalette}>
        <span className="visually-hidden">{shell.palette} </span>
        <SearchMark />
        <KeyName keys="Mod+k" isName />
      </Button>
      <Suspense fallback={null}>
        {open === 'palette' && <Palette rel={rel} onClose={close} />}
        {open === 'keys' && <KeySheet onClose={close} />}
      </Suspense>
    </>
  )
}

/** True when the page has a field to search in, which now has the focus. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('#content input[type="search"]')
  field?.focus()
  return field !== null
}

function SearchMark() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="7" cy="7" r="4.5" strokeWidth="1.6" />
      <path d="M10.5 10.5 14 14" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  )
}
