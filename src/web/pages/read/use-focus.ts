import { useEffect, useRef } from 'react'

/** A heading that takes the focus when it comes, so that whoever cannot see it hears of it. It needs `tabIndex={-1}`. */
export function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return heading
}
