import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import styles from './button.module.css'

interface OwnProps extends Omit<ButtonProps, 'className'> {
  readonly ref?: Ref<HTMLButtonElement>
  /** `main`: what one has most likely come for, one a view. `plain`: the others. `quiet`: among text. */
  readonly look?: 'main' | 'plain' | 'quiet'
}

export function Button({ look = 'plain', ...props }: OwnProps) {
  return <AriaButton {...props} className={`${styles.button} ${styles[look]}`} />
}
