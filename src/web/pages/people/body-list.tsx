import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type BodyLine, foldText } from '../../../register/index.ts'
import { fieldLabel } from '../../../words/index.ts'
import { askAll } from '../../api/ask-all.ts'
import { apiPath, withQuery } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Button } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FindField, MOST_SHOWN } from './find-field.tsx'
import styles from './people.module.css'
import type { PeopleWords } from './words/people-words.ts'

interface ListProps {
  readonly words: PeopleWords
  readonly find: string
  readonly onFind: (text: string) => void
}

/** The bodies, those with something overdue first. */
export function BodyList({ words, find, onFind }: ListProps) {
  const { rel } = useRelationship()
  const address = apiPath('relationships', rel, 'bodies')
  const { data } = useSuspenseQuery({
    queryKey: ['bodies', rel],
    queryFn: ({ signal }) => askAll<BodyLine>(address, { signal }),
  })
  const wanted = foldText(find)
  const isFound = ({ names }: BodyLine) => Object.values(names).some((name) => foldText(name).includes(wanted))
  const found = data.rows.filter(isFound).toSorted((one, other) => weightOf(other) - weightOf(one))
  const rows = found.slice(0, MOST_SHOWN)
  if (data.rows.length === 0) {
    return (
      <Callout tone="info" title={words.noBodies}>
        <p>{words.noBodiesHint}</p>
        <p>
          <Link to="/$rel/register" params={{ rel }}>
            {words.toRegister}
          </Link>
        </p>
      </Callout>
    )
  }
  return (
    <section aria-label={words.bodies}>
      <FindField words={words} find={find} shown={rows.length} all={data.rows.length} onFind={onFind} />
      {rows.length === 0 ? (
        <Callout tone="info" title={words.nobodyFound}>
          <div>
            <Button onPress={() => onFind('')}>{words.showAll}</Button>
          </div>
        </Callout>
      ) : (
        <BodyTable rows={rows} words={words} />
      )}
      <p className={`${styles.tools} no-print`}>
        <a href={withQuery(address, { format: 'csv' })} download>
          {words.downloadTable}
        </a>
      </p>
    </section>
  )
}

/** Overdue things weigh more than all others together. */
function weightOf({ overdue, documents, undertakings }: BodyLine): number {
  return overdue * 1_000_000 + documents + undertakings
}

function BodyTable({ rows, words }: { rows: readonly BodyLine[]; words: PeopleWords }) {
  const { format, language } = useLanguage()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.bodies}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.side}</th>
          <th scope="col">{words.field}</th>
          {FIGURES.map((figure) => (
            <th key={figure} scope="col" className={styles.number}>
              {words[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((body) => (
          <tr key={body.item}>
            <th scope="row">
              <ItemLink item={body.item}>
                <LocalText text={body.names} />
              </ItemLink>
            </th>
            <td data-label={words.side}>{body.party === null ? words.joint : <SideName code={body.party} />}</td>
            <td data-label={words.field}>{body.field === null ? '' : fieldLabel(body.field, language)}</td>
            {FIGURES.map((figure) => (
              <td key={figure} data-label={words[figure]} className={styles.number}>
                <span className={figure === 'overdue' && body.overdue > 0 ? styles.bad : undefined}>
                  {format.number(body[figure])}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const FIGURES = ['documents', 'undertakings', 'settled', 'overdue'] as const
