import { useRef, useState } from 'react'
import { ask } from '../../api/client.ts'
import { useTell } from '../../components/tell.tsx'

/**
 * Takes something away that has a row of its own. The row is gone with the button that was pressed: the heading above it,
 * which needs `tabIndex={-1}`, takes the focus, and what happened is told.
 */
export function useRemoval(refresh: () => Promise<unknown>) {
  const heading = useRef<HTMLHeadingElement>(null)
  const tell = useTell()
  const [error, setError] = useState<unknown>(null)
  const remove = async (path: string, told: string) => {
    setError(null)
    try {
      await ask(path, { method: 'DELETE' })
      tell(told)
    } catch (failure) {
      setError(failure)
    }
    await refresh()
    heading.current?.focus()
  }
  return { heading, error, setError, remove }
}
