import { useLanguage } from '../language/language.tsx'
import { Callout } from './callout.tsx'

/** The page for an address that leads nowhere. */
export function NotFound() {
  const { shell } = useLanguage()
  return (
    <>
      <h1>{shell.notFound}</h1>
      <Callout tone="warn">
        <p>{shell.notFoundHint}</p>
      </Callout>
    </>
  )
}
