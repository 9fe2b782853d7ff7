import { textIn } from '../../../../../words/index.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { useItemWords } from '../words/use-words.ts'
import { ChecksInput, SelectInput } from './fields.tsx'

interface SidesProps {
  readonly name: string
  readonly label: string
  readonly initial: readonly string[]
}

/** Any of the sides, or none. */
export function SidesInput({ initial, ...field }: SidesProps) {
  return <ChecksInput {...field} options={useSides()} initial={initial} />
}

interface HostProps extends Omit<SidesProps, 'initial'> {
  readonly initial: string | null
}

/** One of the sides, or none. */
export function HostInput({ initial, ...field }: HostProps) {
  const words = useItemWords()
  return <SelectInput {...field} options={[{ value: '', label: words.none }, ...useSides()]} initial={initial ?? ''} />
}

function useSides(): readonly { readonly value: string; readonly label: string }[] {
  const { parties } = useRelationship()
  const { language } = useLanguage()
  return parties.map(({ code, names }) => ({ value: code, label: textIn(names, language) }))
}
