import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { apiPath, withQuery } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './files-menu.module.css'
import type { PlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'
import { PLAN_FILES, type PlanFile } from './words/plan-page-words.ts'

/** The plan as files of other programs, pictures, and sheets to print. */
export function FilesMenu({ view: { search } }: { view: PlanView }) {
  const words = usePlanWords()
  const { rel } = useRelationship()
  const { language } = useLanguage()
  const addressOf = (file: PlanFile) => {
    const query = { lang: language, at: search.at }
    const drawn = { ...query, view: search.view, baseline: search.base }
    if (file === 'svg' || file === 'html')
      return withQuery(apiPath('relationships', rel, 'plan', `gantt.${file}`), drawn)
    return withQuery(apiPath('relationships', rel, 'plan', 'files', `plan.${file}`), query)
  }
  return (
    <MenuTrigger>
      <AriaButton className={styles.button ?? ''}>
        {words.files}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''}>
          {PLAN_FILES.map((file) => (
            <MenuItem key={file} href={addressOf(file)} target="_blank" className={styles.item ?? ''}>
              {words.fileNames[file]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
