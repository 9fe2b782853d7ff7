import type { NewEvidence, StageCode } from '../../../../../register/index.ts'
import { textIn as textOf } from '../../../../../words/index.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { useSession } from '../../../../app/session.ts'
import { useLanguage } from '../../../../language/language.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { ChangeForm, textIn } from './change-form.tsx'
import { DateInput, FileInput, SelectInput, TextInput } from './fields.tsx'
import { sendFile } from './use-enter.ts'

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
  /** Beside a move, which can be entered without. */
  readonly isWithMove?: boolean
}

/** What was seen, where, and how credible it is. */
export function EvidenceFields({ detail, isWithMove = false }: FieldsProps) {
  const words = useItemWords()
  const { vocabulary, language } = useLanguage()
  const { page } = vocabulary.register
  const sources = Object.entries(detail.named).filter(([, { kind }]) => kind === 'source')
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
        hint={isWithMove ? words.optional : undefined}
        isLong
        isNeeded={!isWithMove}
      />
      <SelectInput
        name="grade"
        label={words.grade}
        initial="6"
        options={GRADES.map((value) => ({ value: String(value), label: words.grades[value] }))}
      />
      <SelectInput
        name="source"
        label={words.source}
        options={[
          { value: '', label: words.noSource },
          ...sources.map(([value, { titles }]) => ({ value, label: textOf(titles, language) })),
        ]}
      />
      <FileInput name="file" label={words.file} hint={words.optional} />
    </>
  )
}

/** The evidence that the fields tell; null when nothing was written. The file is kept first: its hash is named. */
export async function evidenceIn(fields: FormData, rel: string): Promise<NewEvidence | null> {
  const text = textIn(fields, 'text')
  if (text === null) return null
  const file = fields.get('file')
  const attachment = file instanceof File && file.size > 0 ? await sendFile(rel, file) : null
  return {
    supports: textIn(fields, 'supports') === 'against' ? 'against' : 'for',
    on: textIn(fields, 'on') ?? '',
    source: textIn(fields, 'source'),
    grade: Number(textIn(fields, 'grade') ?? 6) as NewEvidence['grade'],
    ...{ text, attachment, pins: [] },
  }
}

/** Adds evidence to a stage that may be set or not, or to an undertaking. */
export function EvidenceForm({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  const { today } = useSession()
  const { vocabulary } = useLanguage()
  const sides = useSideOptions(true)
  const { item, template } = detail
  const rungs = template?.rungs.filter(({ need }) => need !== 'none').map(({ rung }) => rung) ?? []
  const isPerSide = (stage: string | null) => template?.rungs.find(({ rung }) => rung === stage)?.perParty === true
  return (
    <ChangeForm
      title={words.addEvidence}
      type="evidence.add"
      changes={async (fields) => {
        const evidence = await evidenceIn(fields, rel)
        if (evidence === null) return []
        const stage = textIn(fields, 'stage') as StageCode | null
        const party = stage === null || !isPerSide(stage) ? null : textIn(fields, 'party')
        return [{ type: 'evidence.add', obj: item.id, body: { ...evidence, stage, party } }]
      }}
    >
      {rungs.length > 0 && (
        <>
          <SelectInput
            name="stage"
            label={words.stage}
            options={rungs.map((value) => ({ value, label: vocabulary.register.stages[value] }))}
          />
          <SelectInput name="party" label={words.side} options={sides} />
        </>
      )}
      <DateInput name="on" label={words.on} initial={today} isNeeded />
      <EvidenceFields detail={detail} />
    </ChangeForm>
  )
}
