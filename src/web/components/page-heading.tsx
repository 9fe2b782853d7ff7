import { type ReactNode, useEffect, useRef } from 'react'
import { textIn } from '../../words/index.ts'
import { useShownRelationship } from '../app/shown-relationship.ts'
import { useLanguage } from '../language/language.tsx'
import styles from './page-heading.module.css'

interface PageHeadingProps {
  readonly children: ReactNode
  readonly className?: string | undefined
  /** It takes the focus in any case when it comes, so that whoever cannot see it hears of it. */
  readonly takesFocus?: boolean
}

/**
 * The heading of a page: the document is named after it, so that tabs, the history of the browser and screen readers tell
 * pages apart. When one comes from another page, and the page as a whole has the focus, the heading takes it.
 */
export function PageHeading({ children, className = '', takesFocus = false }: PageHeadingProps) {
  const { shell, language } = useLanguage()
  const relationship = useShownRelationship()
  const heading = useRef<HTMLHeadingElement>(null)
  const register = relationship === null ? '' : textIn(relationship.names, language)
  // After each render: what the heading says may come from the data of the page.
  useEffect(() => {
    const own = heading.current?.textContent ?? ''
    document.title = [own, register, shell.product].filter((part) => part !== '').join(' · ')
  })
  // What the server has begun answers from now on.
  useEffect(() => document.getElementById('app')?.removeAttribute('disabled'), [])
  useEffect(() => {
    if (takesFocus || document.activeElement?.id === 'content') heading.current?.focus({ preventScroll: !takesFocus })
  }, [takesFocus])
  return (
    <h1 ref={heading} tabIndex={-1} className={`${styles.heading} ${className}`}>
      {children}
    </h1>
  )
}
