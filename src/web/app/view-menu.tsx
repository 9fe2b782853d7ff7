import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { LANGUAGES } from '../../words/index.ts'
import { Choice } from '../components/choice.tsx'
import { useLanguage } from '../language/language.tsx'
import { CALENDARS, DIGITS, THEMES } from '../language/preferences.ts'
import { OWN_NAMES } from './own-names.ts'
import styles from './view-menu.module.css'

/** Language, calendar, digits and colours. */
export function ViewMenu() {
  const { shell, preferences, change } = useLanguage()
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ''} aria-label={`${shell.settings}: ${OWN_NAMES[preferences.language]}`}>
        <span lang={preferences.language}>{OWN_NAMES[preferences.language]}</span>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={shell.settings}>
          <Choice
            label={shell.language}
            value={preferences.language}
            options={LANGUAGES.map((code) => ({ value: code, label: OWN_NAMES[code], language: code }))}
            onChange={(language) => change({ language })}
          />
          <Choice
            label={shell.calendar}
            value={preferences.calendar}
            options={CALENDARS.map((value) => ({ value, label: shell.calendars[value] }))}
            onChange={(calendar) => change({ calendar })}
          />
          <Choice
            label={shell.digits}
            value={preferences.digits}
            options={DIGITS.map((value) => ({ value, label: shell.digitChoices[value] }))}
            onChange={(digits) => change({ digits })}
          />
          <Choice
            label={shell.theme}
            value={preferences.theme}
            options={THEMES.map((value) => ({ value, label: shell.themes[value] }))}
            onChange={(theme) => change({ theme })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
