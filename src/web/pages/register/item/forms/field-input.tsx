import { FIELDS_OF_COOPERATION } from '../../../../../model/index.ts'
import { fieldLabel } from '../../../../../words/index.ts'
import { useLanguage } from '../../../../language/language.tsx'
import { useItemWords } from '../words/use-words.ts'
import { SelectInput } from './fields.tsx'

interface FieldInputProps {
  readonly name: string
  readonly label: string
  readonly initial: string | null
  readonly isNeeded: boolean
}

/** One of the fields of cooperation, or the one that there is already. */
export function FieldInput({ initial, isNeeded, ...field }: FieldInputProps) {
  const { language } = useLanguage()
  const words = useItemWords()
  const planned = FIELDS_OF_COOPERATION.filter(({ planned }) => planned).map(({ code }) => code as string)
  const codes = initial === null || planned.includes(initial) ? planned : [initial, ...planned]
  return (
    <SelectInput
      {...field}
      initial={initial ?? ''}
      options={[
        ...(isNeeded ? [] : [{ value: '', label: words.none }]),
        ...codes.map((value) => ({ value, label: fieldLabel(value, language) })),
      ]}
    />
  )
}
