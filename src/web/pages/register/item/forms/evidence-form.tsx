import { useState } from 'react'
import { isShownCell, type NewEvidence, PROVED, type StageCode, type Standing } from '../../../../../register/index.ts'
import { textIn as textOf } from '../../../../../words/index.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { useSession } from '../../../../app/session.ts'
import type { Format } from '../../../../language/format.ts'
import { useLanguage } from '../../../../language/language.tsx'
import type { ItemDetail } from '../item-query.ts'
import type { ItemWords } from '../words/item-words.ts'
import { useItemWords } from '../words/use-words.ts'
import { ChangeForm, textIn } from './change-form.tsx'
import { DateInput, FileInput, SelectInput, TextInput } from './fields.tsx'
import { SourceFields, sourceIn } from './source-fields.tsx'
import { type Sent, sendFile } from './use-enter.ts'

/** The sides to choose from; first, with an empty value, all of them together. */
export function useSideOptions(isWithBoth: boolean): readonly { readonly value: string; readonly label: string }[] {
  const words = useItemWords()
  const { parties } = useRelationship()
  const { language } = useLanguage()
  const own = parties.map(({ code, names }) => ({ value: code, label: textOf(names, language) }))
  return isWithBoth ? [{ value: '', label: words.both }, ...own] : own
}

const GRADES = [1, 2, 3, 4, 5, 6] as const
const SUPPORTS = ['for', 'against'] as const

interface FieldsProps {
  readonly detail: ItemDetail
  /** Beside a move, which can mostly be entered without. */
  readonly isWithMove?: boolean
  readonly isNeeded?: boolean
}

/** "2 – probably true": rules speak of grades by their numbers. */
export function gradeText(
  grade: NewEvidence['grade'],
  { grades }: Pick<ItemWords, 'grades'>,
  { digits }: Pick<Format, 'digits'>,
): string {
  return `${digits(grade)} – ${grades[grade]}`
}

/** What was seen, where, and how credible it is. */
export function EvidenceFields({ detail, isWithMove = false, isNeeded = !isWithMove }: FieldsProps) {
  const words = useItemWords()
  const { vocabulary, format } = useLanguage()
  const [isWritten, setWritten] = useState(false)
  const { page } = vocabulary.register
  return (
    <>
      {!isWithMove && (
        <SelectInput
          name="supports"
          label={words.supports}
          options={SUPPORTS.map((value) => ({ value, label: page[value] }))}
        />
      )}
      <TextInput
        name="text"
        label={isWithMove ? `${page.evidence}: ${words.text}` : words.text}
        hint={isNeeded ? undefined : words.optional}
        isLong
        isNeeded={isNeeded}
        onWrite={(text) => setWritten(text.trim() !== '')}
      />
      <SelectInput
        name="grade"
        label={words.grade}
        hint={words.gradeHint}
        isNeeded={isNeeded || isWritten}
        options={[
          { value: '', label: words.choose },
          ...GRADES.map((value) => ({ value: String(value), label: gradeText(value, words, format) })),
        ]}
      />
      <SourceFields detail={detail} />
      <FileInput name="file" label={words.file} hint={words.optional} />
    </>
  )
}

export interface ToldEvidence {
  /** None where nothing was written. */
  readonly evidence: readonly NewEvidence[]
  /** What is entered before it: the source that it names, where the register does not have it. */
  readonly before: readonly Sent[]
}

/** The evidence that the fields tell. The file is kept first: its hash is named. */
export async function evidenceIn(fields: FormData, rel: string): Promise<ToldEvidence> {
  const text = textIn(fields, 'text')
  if (text === null) return { evidence: [], before: [] }
  const file = fields.get('file')
  const attachment = file instanceof File && file.size > 0 ? await sendFile(rel, file) : null
  const source = sourceIn(fields)
  const evidence: NewEvidence = {
    supports: textIn(fields, 'supports') === 'against' ? 'against' : 'for',
    on: textIn(fields, 'on') ?? '',
    source: source.id,
    grade: Number(textIn(fields, 'grade')) as NewEvidence['grade'],
    ...{ text, attachment, pins: [] },
  }
  return { evidence: [evidence], before: source.added }
}

/** The stage that most wants evidence: use that is only claimed, else where the document stands. */
function wantedStage({ cells, rung }: Standing): StageCode | undefined {
  return cells.find(({ knowledge }) => knowledge === 'claimed')?.rung ?? rung ?? cells.find(isShownCell)?.rung
}

/** Adds evidence to a stage that is shown, set or not, or to an undertaking. */
export function EvidenceForm({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  const { item, standing } = detail
  return (
    <ChangeForm
      title={words.addEvidence}
      type="evidence.add"
      changes={async (fields) => {
        const { evidence, before } = await evidenceIn(fields, rel)
        const of = { stage: textIn(fields, 'stage') as StageCode | null, party: textIn(fields, 'party') }
        const added = evidence.map((one) => ({ type: 'evidence.add', obj: item.id, body: { ...one, ...of } }) as const)
        return [...before, ...added]
      }}
    >
      <EvidenceOfDay detail={detail} first={standing === null ? undefined : wantedStage(standing)} />
    </ChangeForm>
  )
}

/** The stage that the evidence is of, and the evidence. Mounted with the form, so that each begins anew. */
function EvidenceOfDay({ detail, first }: { readonly detail: ItemDetail; readonly first: StageCode | undefined }) {
  const words = useItemWords()
  const { today } = useSession()
  const { vocabulary } = useLanguage()
  const sides = useSideOptions(false)
  const [stage, setStage] = useState<string | undefined>(first)
  const shown = detail.standing?.cells.filter(isShownCell) ?? []
  const rungs = [...new Set(shown.map(({ rung }) => rung))]
  const isPerSide = shown.some(({ rung, party }) => rung === stage && party !== null)
  return (
    <>
      {stage !== undefined && (
        <SelectInput
          name="stage"
          label={words.stage}
          hint={PROVED.has(stage) ? vocabulary.register.page.useNeedsProof : undefined}
          value={stage}
          onChange={setStage}
          options={rungs.map((value) => ({ value, label: vocabulary.register.stages[value] }))}
        />
      )}
      {isPerSide && <SelectInput name="party" label={words.side} options={sides} />}
      <DateInput name="on" label={words.on} initial={today} isNeeded />
      <EvidenceFields detail={detail} />
    </>
  )
}
