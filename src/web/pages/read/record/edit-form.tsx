import { type FormEvent, useRef, useState } from 'react'
import { parseIso } from '../../../../calendar/index.ts'
import { FIELDS_OF_COOPERATION } from '../../../../model/index.ts'
import {
  DOCUMENT_TYPES,
  type DocumentTypeCode,
  type LocalText,
  type RegisterLanguage,
  UNDERTAKING_KINDS,
} from '../../../../register/index.ts'
import { fill, textIn } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { DateOrPartField } from '../../../components/date-or-part-field.tsx'
import { useKeys } from '../../../keys/use-keys.ts'
import { useLanguage } from '../../../language/language.tsx'
import type { Edit } from '../api.ts'
import { Field } from '../fields.tsx'
import { useReadWords } from '../words/index.ts'
import styles from './fact.module.css'
import { fieldName } from './item-text.tsx'
import type { ProposalFacts } from './proposal-facts.ts'

export interface EditFormProps {
  readonly facts: ProposalFacts
  /** Types of which a document can be entered as in force with nothing but its signature. */
  readonly forceFromSignature: readonly DocumentTypeCode[]
  /** Of the event that the text tells of; null where it tells none. */
  readonly textDate: string | null
  readonly onTake: (edit: Edit) => void
  readonly onCancel: () => void
}

/** The facts of a proposal, to be put in other words. */
export function EditForm({ facts, forceFromSignature, textDate, onTake, onCancel }: EditFormProps) {
  const words = useReadWords()
  const { shell } = useLanguage()
  const [draft, setDraft] = useState(facts)
  const first = useRef<HTMLTextAreaElement>(null)
  const change = (changes: Partial<ProposalFacts>) => setDraft((now) => ({ ...now, ...changes }))
  const language = (Object.keys(facts.words)[0] ?? 'en') as RegisterLanguage
  const text = draft.words[language] ?? ''
  const isDateWrong = [draft.on, draft.inForceOn].some((on) => on !== null && parseIso(on) === null)
  const canBeInForce = draft.type !== null && forceFromSignature.includes(draft.type)
  const lacksSignature = canBeInForce && draft.inForceOn !== null && draft.on === null && draft.same === null
  useKeys(words.keys, [{ keys: 'Escape', label: shell.cancel, run: onCancel, everywhere: true }])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isDateWrong || lacksSignature || text.trim() === '') return
    onTake(editOf(canBeInForce ? draft : { ...draft, inForceOn: null }, facts))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={facts.isDocument ? words.form.documentWords : words.form.undertakingWords}>
        {(control) => (
          <textarea
            {...control}
            ref={first}
            // biome-ignore lint/a11y/noAutofocus: the form opens on demand, in the place of what was there
            autoFocus
            rows={3}
            dir="auto"
            lang={language}
            value={text}
            onChange={({ target }) => change({ words: { ...draft.words, [language]: target.value } })}
          />
        )}
      </Field>
      <div className={styles.row}>
        <DateOrPartField
          label={facts.isDocument ? words.form.signedOn : words.form.due}
          value={draft.on ?? ''}
          onChange={(on) => change({ on: on === '' ? null : on })}
        />
        <FieldChoice draft={draft} change={change} />
        <KindChoice draft={draft} change={change} />
      </div>
      {facts.says === 'in-force' && (
        <InForce draft={draft} change={change} textDate={textDate} can={{ canBeInForce, lacksSignature }} />
      )}
      {!facts.isDocument && <ActorChoice draft={draft} change={change} />}
      <div className={styles.actions}>
        <Button type="submit" look="main">
          {words.form.take}
        </Button>
        <Button onPress={onCancel}>{shell.cancel}</Button>
      </div>
    </form>
  )
}

interface PartProps {
  readonly draft: ProposalFacts
  readonly change: (changes: Partial<ProposalFacts>) => void
}

interface InForceProps extends PartProps {
  readonly textDate: string | null
  readonly can: {
    /** Of its type nothing but the signature has to be entered before. */
    readonly canBeInForce: boolean
    readonly lacksSignature: boolean
  }
}

/** The stage that the text states: its day is asked for, and never made up. */
function InForce({ draft, change, textDate, can }: InForceProps) {
  const { form } = useReadWords()
  const { format } = useLanguage()
  if (!can.canBeInForce) return <p className={styles.note}>{form.inForceLater}</p>
  return (
    <div className={styles.inForce}>
      <DateOrPartField
        label={form.inForceOn}
        value={draft.inForceOn ?? ''}
        hint={form.inForceHint}
        problem={can.lacksSignature ? form.signedFirst : undefined}
        onChange={(on) => change({ inForceOn: on === '' ? null : on })}
      />
      <div role="status">
        {isAfter(draft.inForceOn, textDate) && (
          <p className={styles.note}>{fill(form.afterText, { date: format.date(textDate) })}</p>
        )}
      </div>
    </div>
  )
}

/** By the part of the date that is known: a year is not after a day in it. */
function isAfter(on: string | null, day: string | null): day is string {
  return on !== null && day !== null && on > day.slice(0, on.length)
}

function FieldChoice({ draft, change }: PartProps) {
  const { form } = useReadWords()
  const { language } = useLanguage()
  const names = FIELDS_OF_COOPERATION.filter(({ planned }) => planned).map(({ code }) => code)
  return (
    <Field label={form.field}>
      {(control) => (
        <select
          {...control}
          value={draft.field ?? ''}
          onChange={({ target }) => change({ field: target.value === '' ? null : target.value })}
        >
          {(!draft.isDocument || draft.field === null) && <option value="">{form.noField}</option>}
          {names.map((code) => (
            <option key={code} value={code}>
              {fieldName(code, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function KindChoice({ draft, change }: PartProps) {
  const { form } = useReadWords()
  const { vocabulary } = useLanguage()
  const { types, undertakings } = vocabulary.register
  if (draft.isDocument) {
    return (
      <Field label={form.type}>
        {(control) => (
          <select
            {...control}
            value={draft.type ?? 'other'}
            onChange={({ target }) => change({ type: target.value as DocumentTypeCode })}
          >
            {DOCUMENT_TYPES.map((type) => (
              <option key={type} value={type}>
                {types[type]}
              </option>
            ))}
          </select>
        )}
      </Field>
    )
  }
  return (
    <Field label={form.kind}>
      {(control) => (
        <select
          {...control}
          value={draft.kind ?? 'commitment'}
          onChange={({ target }) => change({ kind: target.value as (typeof UNDERTAKING_KINDS)[number] })}
        >
          {UNDERTAKING_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {undertakings[kind]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function ActorChoice({ draft, change }: PartProps) {
  const { form } = useReadWords()
  const { language } = useLanguage()
  const { parties } = useRelationship()
  const toggle = (code: string, isOn: boolean) =>
    change({ actors: isOn ? [...draft.actors, code] : draft.actors.filter((one) => one !== code) })
  return (
    <fieldset className={styles.actors}>
      <legend>{form.actors}</legend>
      {parties.map(({ code, names }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={draft.actors.includes(code)}
            onChange={({ target }) => toggle(code, target.checked)}
          />{' '}
          {textIn(names, language)}
        </label>
      ))}
    </fieldset>
  )
}

/** Only what was changed. */
function editOf(draft: ProposalFacts, facts: ProposalFacts): Edit {
  const { on, field, type, kind, actors, inForceOn } = draft
  const words: LocalText = draft.words
  return {
    ...(JSON.stringify(words) === JSON.stringify(facts.words) ? {} : { words }),
    ...(on === facts.on ? {} : { on }),
    ...(field === facts.field ? {} : { field }),
    ...(type === facts.type || type === null ? {} : { type }),
    ...(kind === facts.kind || kind === null ? {} : { kind }),
    ...(actors === facts.actors ? {} : { actors }),
    ...(inForceOn === facts.inForceOn ? {} : { inForceOn }),
  }
}
