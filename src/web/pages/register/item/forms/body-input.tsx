import { useQuery } from '@tanstack/react-query'
import type { BodyLine } from '../../../../../register/index.ts'
import { textIn } from '../../../../../words/index.ts'
import { askAll } from '../../../../api/ask-all.ts'
import { apiPath } from '../../../../api/client.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { Loading } from '../../../../components/loading.tsx'
import { ProblemNote } from '../../../../components/problem-note.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { useItemWords } from '../words/use-words.ts'
import { SelectInput } from './fields.tsx'

/** Bodies that one more form adds at most. */
const MORE = 2

interface BodyProps {
  readonly name: string
  readonly label: string
  readonly initial: string | null
}

/** One of the bodies of the register, or none. */
export function BodyInput(props: BodyProps) {
  return <BodySelects {...props} initial={[props.initial ?? '']} choicesOf={({ item }) => [item]} />
}

interface ResponsibleProps extends Omit<BodyProps, 'initial'> {
  readonly initial: readonly { readonly body: string; readonly party: string | null }[]
}

/** The bodies that answer for a document, each for its side; empty fields for more of them. */
export function ResponsibleInput({ initial, ...field }: ResponsibleProps) {
  const present = initial.map(({ body, party }) => answering(body, party))
  const choicesOf = ({ item, party }: BodyLine) => {
    const own = present.filter((value) => value.startsWith(`${item} `))
    return own.length > 0 ? own : [answering(item, party)]
  }
  const more = Array.from({ length: MORE }, () => '')
  return <BodySelects {...field} initial={[...present, ...more]} choicesOf={choicesOf} />
}

/** A body and the side that it answers for; of a joint body none. */
const answering = (body: string, party: string | null) => `${body} ${party ?? ''}`

/** What the fields say, each once. */
export function responsibleIn(values: readonly string[]): ResponsibleProps['initial'] {
  return [...new Set(values)].map((value) => {
    const [body = '', party = ''] = value.split(' ')
    return { body, party: party === '' ? null : party }
  })
}

interface SelectsProps extends Omit<BodyProps, 'initial'> {
  readonly initial: readonly string[]
  readonly choicesOf: (body: BodyLine) => readonly string[]
}

function BodySelects({ name, label, initial, choicesOf }: SelectsProps) {
  const { rel } = useRelationship()
  const { language } = useLanguage()
  const words = useItemWords()
  const { data, error } = useQuery({
    queryKey: ['bodies', rel],
    queryFn: ({ signal }) => askAll<BodyLine>(apiPath('relationships', rel, 'bodies'), { signal }),
  })
  if (error !== null) return <ProblemNote error={error} />
  if (data === undefined) return <Loading />
  const named = data.rows.map((body) => ({ body, label: textIn(body.names, language) }))
  const sorted = named.toSorted((one, other) => one.label.localeCompare(other.label, language))
  const options = [
    { value: '', label: words.none },
    ...sorted.flatMap(({ body, label }) => choicesOf(body).map((value) => ({ value, label }))),
  ]
  return initial.map((value, place) => <SelectInput key={place} {...{ name, label, options }} initial={value} />)
}
