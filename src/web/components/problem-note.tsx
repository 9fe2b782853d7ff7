import { problemOf } from '../api/problem.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'

/** What went wrong, where, and what to do: in words, with the stable code. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { shell } = useLanguage()
  const { status, code, title, hint } = problemOf(error)
  const isUnreachable = status === 0
  return (
    <Callout tone="bad" title={isUnreachable ? shell.unreachable : title}>
      <p>{isUnreachable ? shell.unreachableHint : hint}</p>
      <p>
        <code dir="ltr">{code}</code>
      </p>
      {onRetry && (
        <div>
          <Button onPress={onRetry}>{shell.tryAgain}</Button>
        </div>
      )}
    </Callout>
  )
}
