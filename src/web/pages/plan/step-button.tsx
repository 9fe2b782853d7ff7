import { Button } from 'react-aria-components'
import styles from './step-button.module.css'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'

/** The name of a step or document, which chooses it in the chart and shows it there. */
export function StepButton({ id, name, shown, view }: { id: string; name: string; shown: ShownPlan; view: PlanView }) {
  const group = shown.groupOf(id)
  const isStep = group !== id
  const choose = () => {
    const isHidden = isStep && view.search.view !== 'steps' && !view.opened.has(group)
    view.change({ sel: id, tab: undefined, ...(isHidden ? { open: [...view.opened, group] } : {}) }, 'step')
  }
  return (
    <Button className={styles.step ?? ''} onPress={choose}>
      <bdi>{name}</bdi>
    </Button>
  )
}
