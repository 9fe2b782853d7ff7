import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { useIsVisitor } from '../../../app/session.ts'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { PageHeading } from '../../../components/page-heading.tsx'
import type { Publication } from '../api.ts'
import { Field } from '../fields.tsx'
import { KeptTexts } from '../kept/kept-texts.tsx'
import { PublicationFields } from '../publication-fields.tsx'
import { Unfinished } from '../unfinished/unfinished.tsx'
import { useReadWords } from '../words/index.ts'
import styles from './own.module.css'
import { Progress } from './progress.tsx'
import type { ReadingJob } from './use-reading-job.ts'

const NOBODY: Publication = { publisher: null, address: null, publishedOn: null }
/** What the chooser of the system offers; what a file is, its bytes decide. */
const OFFERED = ['.txt', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx']

/** A text of one's own is pasted, dropped or picked; a visitor is told who can. The texts that are there stand beside it. */
export function OwnText({ job }: { job: ReadingJob }) {
  const isVisitor = useIsVisitor()
  return (
    <div className={styles.page}>
      {isVisitor ? <NotForVisitors /> : <OwnForm job={job} />}
      <div className={styles.texts}>
        <Unfinished />
        <KeptTexts />
      </div>
    </div>
  )
}

function NotForVisitors() {
  const { own } = useReadWords()
  return (
    <div className={styles.form}>
      <PageHeading>{own.title}</PageHeading>
      <Callout tone="info">{own.notForVisitors}</Callout>
      <ToSample />
    </div>
  )
}

function ToSample() {
  const { own } = useReadWords()
  const { rel } = useRelationship()
  return (
    <Link to="/$rel/read" params={{ rel }} search={{}}>
      {own.toSample}
    </Link>
  )
}

function OwnForm({ job }: { job: ReadingJob }) {
  const { own } = useReadWords()
  const [text, setText] = useState('')
  const [publication, setPublication] = useState(NOBODY)
  const isBusy = job.state.phase === 'running'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') job.start({ text, publication })
  }
  const pick = (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) job.start({ file, publication })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <PageHeading>{own.title}</PageHeading>
      <p className={styles.lead}>{own.lead}</p>
      <Progress job={job} />
      <Field label={own.paste}>
        {(control) => (
          <textarea {...control} rows={14} dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
        )}
      </Field>
      <div className={styles.pick}>
        <span>{own.drop}</span>
        <FileTrigger acceptedFileTypes={OFFERED} onSelect={pick}>
          <Button>{own.pick}</Button>
        </FileTrigger>
      </div>
      <details className={styles.details}>
        <summary>{own.details}</summary>
        <PublicationFields value={publication} onChange={setPublication} />
      </details>
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={isBusy || text.trim() === ''}>
          {own.read}
        </Button>
        <ToSample />
      </div>
    </form>
  )
}
