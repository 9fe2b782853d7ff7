import { Link } from '@tanstack/react-router'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Callout } from '../../../components/callout.tsx'
import { useReadWords } from '../words/index.ts'

/** Says that the text is in the register, and leads there: what is left of it can be entered. */
export function KnownText({ source }: { source: string }) {
  const { enter } = useReadWords()
  const { rel } = useRelationship()
  return (
    <Callout tone="info" title={enter.known}>
      <p>{enter.knownLead}</p>
      <p>
        <Link to="/$rel/read" params={{ rel }} search={{ text: source }}>
          {enter.toText}
        </Link>
      </p>
    </Callout>
  )
}
