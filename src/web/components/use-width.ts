import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element in CSS pixels as it changes; null before it is known. */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element | null>, number | null] {
  const element = useRef<Element>(null)
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
