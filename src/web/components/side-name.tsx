import { useRelationship } from '../app/relationship-layout.tsx'
import { LocalText } from './local-text.tsx'

/** The name of a side of the relationship, or its code where it is not known. */
export function SideName({ code }: { code: string }) {
  const { parties } = useRelationship()
  const found = parties.find((party) => party.code === code)
  return found === undefined ? <bdi>{code}</bdi> : <LocalText text={found.names} />
}
