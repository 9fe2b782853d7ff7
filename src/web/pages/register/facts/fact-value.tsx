import { Link } from '@tanstack/react-router'
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { LocalText as LocalTextValue } from '../../../../register/index.ts'
import { fieldLabel, fill, LANGUAGES } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { DateText } from '../../../components/date-text.tsx'
import { LocalText } from '../../../components/local-text.tsx'
import { PlaceName } from '../../../components/place-name.tsx'
import { SideName } from '../../../components/side-name.tsx'
import { useLanguage } from '../../../language/language.tsx'
import styles from './fact-value.module.css'

/** An item that is named on a page by its id. */
export interface NamedItem {
  readonly kind: string
  readonly titles: LocalTextValue
  readonly on: string | null
}

/** The names of the items that a page speaks of. */
export const NamesContext = createContext<Readonly<Record<string, NamedItem>>>({})

const DATE = /^[0-9]{4}(?:-[0-9]{2}){0,2}$/
const ID = /^[a-z]{1,8}:[a-z0-9][a-z0-9._-]*$/

/** The item that an id names, as a link to its page; its id where it is not to be seen. */
export function ItemName({ id }: { id: string }) {
  const { rel } = useRelationship()
  const named = useContext(NamesContext)[id]
  return (
    <Link to="/$rel/register/$item" params={{ rel, item: id }}>
      {named === undefined ? <bdi>{id.slice(id.indexOf(':') + 1)}</bdi> : <LocalText text={named.titles} />}
    </Link>
  )
}

/** The value of a fact in words: names for codes, dates as the reader writes them, links to other items. */
export function FactValue({ name, value }: { name: string; value: unknown }): ReactNode {
  const { format } = useLanguage()
  const coded = CODED[name]
  if (value === null || value === undefined) return null
  if (coded !== undefined) return <Coded name={name} value={value} />
  if (Array.isArray(value)) return <Listed name={name} values={value} />
  if (typeof value === 'number') return format.digits(value)
  if (typeof value === 'object') {
    if (isLocal(value)) return <LocalText text={value} />
    return <Listed name={name} values={Object.values(value).filter((one) => one !== null)} />
  }
  return <PlainText text={String(value)} />
}

function PlainText({ text }: { text: string }) {
  if (DATE.test(text)) return <DateText iso={text} />
  if (ID.test(text)) return <ItemName id={text} />
  if (/^https?:\/\/\S+$/.test(text)) {
    return (
      <a href={text} rel="noreferrer noopener" target="_blank">
        <bdi dir="ltr">{text}</bdi>
      </a>
    )
  }
  return <bdi dir="auto">{text}</bdi>
}

function Listed({ name, values }: { name: string; values: readonly unknown[] }) {
  const { format } = useLanguage()
  return values.map((value, place) => (
    <Fragment key={place}>
      {place > 0 && format.comma}
      <FactValue name={`${name}.`} value={value} />
    </Fragment>
  ))
}

function Coded({ name, value }: { name: string; value: unknown }) {
  const language = useLanguage()
  return CODED[name]?.(value as never, language) ?? null
}

type Language = ReturnType<typeof useLanguage>
type Coder = (value: never, language: Language) => ReactNode

const sides = (codes: readonly string[]) =>
  codes.map((code, place) => (
    <Fragment key={code}>
      {place > 0 && ' · '}
      <SideName code={code} />
    </Fragment>
  ))

const lines = (rows: readonly ReactNode[]) =>
  rows.map((row, place) => (
    <span key={place} className={styles.row}>
      {row}
    </span>
  ))

const table =
  (pick: (register: Language['vocabulary']['register']) => Readonly<Record<string, string>>): Coder =>
  (value: string, { vocabulary }) =>
    pick(vocabulary.register)[value] ?? value

/** Facts that are codes, or lists of more than one thing. */
const CODED: Readonly<Record<string, Coder>> = {
  party: (value: string) => <SideName code={value} />,
  host: (value: string) => <SideName code={value} />,
  actors: (value: readonly string[]) => sides(value),
  parties: (value: readonly (string | { readonly code: string })[]) =>
    sides(value.map((one) => (typeof one === 'string' ? one : one.code))),
  type: table(({ types }) => types),
  stage: table(({ stages, conditions }) => ({ ...conditions, ...stages })),
  status: table(({ statuses }) => statuses),
  kind: table(({ meetings, undertakings }) => ({ ...meetings, ...undertakings })),
  renewal: table(({ renewals }) => renewals),
  place: (value: string) => <PlaceName place={value} />,
  field: (value: string, { language }) => fieldLabel(value, language),
  unverified: (value: readonly string[], { vocabulary, format }) => {
    const names: Readonly<Record<string, string>> = vocabulary.register.facts
    return format.list(value.map((name) => names[name.split('.')[0] ?? ''] ?? name))
  },
  termMonths: (value: number, { vocabulary, format }) =>
    fill(vocabulary.register.page.months, { count: format.number(value) }),
  signatories: (
    value: readonly { readonly name: string; readonly office: string | null; readonly party: string | null }[],
  ) =>
    lines(
      value.map(({ name, office, party }) => (
        <>
          <bdi dir="auto">{office === null ? name : `${name}, ${office}`}</bdi>
          {party !== null && (
            <>
              {' ('}
              <SideName code={party} />)
            </>
          )}
        </>
      )),
    ),
  responsible: (value: readonly { readonly body: string; readonly party: string | null }[]) =>
    lines(
      value.map(({ body, party }) => (
        <>
          <ItemName id={body} />
          {party !== null && (
            <>
              {' ('}
              <SideName code={party} />)
            </>
          )}
        </>
      )),
    ),
  deadlines: (
    value: readonly { readonly stage: string; readonly on: string; readonly why: string | null }[],
    { vocabulary },
  ) => {
    const names: Readonly<Record<string, string>> = vocabulary.register.stages
    return lines(
      value.map(({ stage, on, why }) => (
        <>
          {names[stage] ?? stage}: <DateText iso={on} />
          {why !== null && <bdi dir="auto"> ({why})</bdi>}
        </>
      )),
    )
  },
}

/** A text in languages of ours. */
function isLocal(value: object): value is LocalTextValue {
  const names = Object.keys(value)
  return names.length > 0 && names.every((name) => (LANGUAGES as readonly string[]).includes(name))
}
