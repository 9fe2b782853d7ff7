import { Link } from '@tanstack/react-router'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Callout } from '../../components/callout.tsx'
import { isNarrowed, type RegisterSearch, widened } from './register-search.ts'
import { useRegisterWords } from './words/use-words.ts'

/** In the place of a list that is empty: what to do next. */
export function NothingFound({ search }: { search: RegisterSearch }) {
  const words = useRegisterWords()
  const { rel } = useRelationship()
  return (
    <Callout tone="info" title={words.nothing}>
      {isNarrowed(search) && (
        <p>
          {words.nothingHint}{' '}
          <Link to="/$rel/register" params={{ rel }} search={widened(search)}>
            {words.showAll}
          </Link>
        </p>
      )}
      <p>
        <Link to="/$rel/read" params={{ rel }}>
          {words.readText}
        </Link>
      </p>
    </Callout>
  )
}
