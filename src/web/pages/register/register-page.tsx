import { useSuspenseQuery } from '@tanstack/react-query'
import type { Matrix } from '../../../register/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { useLanguage } from '../../language/language.tsx'

export function RegisterPage() {
  const { rel } = useRelationship()
  const { shell, vocabulary } = useLanguage()
  const { data } = useSuspenseQuery({
    queryKey: ['matrix', rel],
    queryFn: ({ signal }) => ask<Matrix>(apiPath('relationships', rel, 'matrix'), { signal }),
  })
  return (
    <>
      <h1>{shell.pages.register}</h1>
      <ul>
        {data.rows.map((row) => (
          <li key={row.item}>
            <LocalText text={row.titles} /> {row.rung === null ? null : vocabulary.register.stages[row.rung]}
          </li>
        ))}
      </ul>
    </>
  )
}
