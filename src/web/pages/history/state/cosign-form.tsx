import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fill } from '../../../../words/index.ts'
import { ask } from '../../../api/client.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { useLanguage } from '../../../language/language.tsx'
import styles from '../history.module.css'
import { TextDrop } from '../text-drop.tsx'
import { logPath } from '../use-history.ts'
import { instantOf, useSideName } from '../use-side-name.ts'
import { useWords } from '../use-words.ts'

interface Accepted {
  readonly accepted: readonly { readonly name: string; readonly size: number; readonly atSeconds: number }[]
}

/** What the other side sends back: one line, pasted or in a file. */
export function CosignForm() {
  const { state: words } = useWords()
  const { rel } = useRelationship()
  const [text, setText] = useState('')
  const client = useQueryClient()
  const send = useMutation({
    mutationFn: () => ask<Accepted>(logPath(rel, 'cosignatures'), { method: 'POST', body: { text } }),
    onSuccess: () => {
      setText('')
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === rel })
    },
  })
  return (
    <section className={styles.part} aria-labelledby="cosign-heading">
      <h2 id="cosign-heading">{words.cosign}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          send.mutate()
        }}
      >
        <TextDrop label={words.cosignField} hint={words.cosignHint} value={text} rows={2} onChange={setText} />
        <div>
          <Button type="submit" isDisabled={text.trim() === '' || send.isPending}>
            {words.send}
          </Button>
        </div>
      </form>
      {send.isError && <ProblemNote error={send.error} />}
      {send.isSuccess && <Taken {...send.data} />}
    </section>
  )
}

function Taken({ accepted }: Accepted) {
  const { state: words } = useWords()
  const { format } = useLanguage()
  const sideName = useSideName()
  return (
    <div role="status">
      <Callout tone="good">
        {accepted.map(({ name, size, atSeconds }) => (
          <p key={`${name} ${size}`}>
            {fill(words.accepted, {
              party: sideName(name),
              size: format.number(size),
              at: format.instant(instantOf(atSeconds)),
            })}
          </p>
        ))}
      </Callout>
    </div>
  )
}
