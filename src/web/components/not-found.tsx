import { useLanguage } from '../language/language.tsx'
import { Callout } from './callout.tsx'

export function NotFound() {
  const { shell } = useLanguage()
  return (
    <Callout tone="warn" title={shell.notFound}>
      <p>{shell.notFoundHint}</p>
    </Callout>
  )
}
