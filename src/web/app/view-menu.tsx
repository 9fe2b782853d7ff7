import { lazy } from 'react'
import { LaterMenu } from '../components/later-menu.tsx'
import { useLanguage } from '../language/language.tsx'
import { OWN_NAMES } from './own-names.ts'
import styles from './view-menu.module.css'

const ViewChoices = lazy(async () => ({ default: (await import('./view-choices.tsx')).ViewChoices }))

/** Language, calendar, digits and colours. */
export function ViewMenu() {
  const { shell, preferences } = useLanguage()
  const label = `${shell.settings}: ${OWN_NAMES[preferences.language]}`
  return (
    <LaterMenu className={styles.button} label={label} face={<ViewFace />}>
      {(begin) => <ViewChoices begin={begin} />}
    </LaterMenu>
  )
}

/** The language that is read, by its own name. */
function ViewFace() {
  const { language } = useLanguage().preferences
  return (
    <>
      <span lang={language}>{OWN_NAMES[language]}</span>
      <span aria-hidden="true">▾</span>
    </>
  )
}
