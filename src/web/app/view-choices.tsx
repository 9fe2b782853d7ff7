import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { CALENDARS, DIGITS, LANGUAGES, THEMES } from '../../words/index.ts'
import { Choice } from '../components/choice.tsx'
import { type MenuBegin, useBegun } from '../components/later-menu.tsx'
import { useLanguage } from '../language/language.tsx'
import { OWN_NAMES } from './own-names.ts'
import styles from './view-menu.module.css'

/** The button with what it opens. */
export function ViewChoices({ begin }: { begin: MenuBegin }) {
  const { shell, preferences, change } = useLanguage()
  return (
    <DialogTrigger {...useBegun(begin)}>
      <Button
        className={styles.button ?? ''}
        autoFocus={begin.autoFocus}
        aria-label={`${shell.settings}: ${OWN_NAMES[preferences.language]}`}
      >
        {begin.face}
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
