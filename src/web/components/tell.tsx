import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const TellContext = createContext<(what: string) => void>(() => undefined)

/** Told for so long; then it is taken away, so that the same can be told again. */
const TOLD_MS = 6000

/** Around what tells. The place for what is told is there from the beginning: what comes together with its place is not read. */
export function Telling({ children }: { children: ReactNode }) {
  const [told, setTold] = useState('')
  const tell = useCallback((what: string) => {
    setTold(what)
    setTimeout(() => setTold((now) => (now === what ? '' : now)), TOLD_MS)
  }, [])
  return (
    <TellContext value={tell}>
      {children}
      <div role="status" className="visually-hidden">
        {told}
      </div>
    </TellContext>
  )
}

/** Tells whoever cannot see it what has happened: that something was entered, put out of use, removed. */
export function useTell(): (what: string) => void {
  return useContext(TellContext)
}
