import { useState } from 'react'
import { type ConsentMeans, PROVED, type StageCode, type UndertakingStatus } from '../../../../../register/index.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { useSession } from '../../../../app/session.ts'
import { useLanguage } from '../../../../language/language.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { ChangeForm, textIn } from './change-form.tsx'
import { EvidenceFields, evidenceIn, useSideOptions } from './evidence-form.tsx'
import { DateInput, SelectInput, TextInput } from './fields.tsx'

/** Endings of a document; what comes after a suspension is one of them. */
const ENDINGS = ['suspended', 'resumed', 'lapsed', 'superseded', 'terminated'] as const

/** Moves a document to a stage, on the side that has reached it. */
export function MoveForm({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  const { today } = useSession()
  const { vocabulary } = useLanguage()
  const sides = useSideOptions(true)
  const { template, standing, item } = detail
  const rungs = template?.rungs.filter(({ need }) => need !== 'none') ?? []
  const open = standing?.cells.find(({ on, need }) => on === null && need === 'required')
  const [stage, setStage] = useState<string>(open?.rung ?? rungs[0]?.rung ?? 'signed')
  const isPerSide = rungs.find(({ rung }) => rung === stage)?.perParty === true
  // What may stand as a claim still says what was seen.
  const isProofNeeded = PROVED.has(stage) && !item.evidence.some((one) => one.stage === stage && one.supports === 'for')
  const codes = [...rungs.map(({ rung }) => rung), ...ENDINGS]
  return (
    <ChangeForm
      title={words.moveStage}
      hint={words.moveHint}
      type="stage.set"
      changes={async (fields) => {
        const { evidence, before } = await evidenceIn(fields, rel)
        const on = textIn(fields, 'on') ?? ''
        const body = {
          ...{ stage: stage as StageCode, party: isPerSide ? textIn(fields, 'party') : null, on },
          ...{ means: stage === 'consent' ? (textIn(fields, 'means') as ConsentMeans | null) : null },
          ...{ scope: textIn(fields, 'scope'), evidence, successor: null },
        }
        return [...before, { type: 'stage.set', obj: item.id, body }]
      }}
    >
      <SelectInput
        name="stage"
        label={words.stage}
        hint={PROVED.has(stage) ? vocabulary.register.page.useNeedsProof : undefined}
        value={stage}
        onChange={setStage}
        options={codes.map((value) => ({ value, label: vocabulary.register.stages[value] }))}
      />
      {isPerSide && <SelectInput name="party" label={words.side} options={sides.slice(1)} />}
      <DateInput name="on" label={words.on} initial={today} isNeeded />
      {stage === 'consent' && template !== null && (
        <SelectInput
          name="means"
          label={words.means}
          options={template.means.map((value) => ({ value, label: vocabulary.register.means[value] }))}
        />
      )}
      <TextInput name="scope" label={words.scope} hint={words.scopeHint} />
      <EvidenceFields detail={detail} isWithMove isNeeded={isProofNeeded} />
    </ChangeForm>
  )
}

const STATUSES = [
  'open',
  'in-progress',
  'done',
  'dropped',
  'superseded',
] as const satisfies readonly UndertakingStatus[]

/** Says how far an undertaking is. */
export function StatusForm({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  const { today } = useSession()
  const { vocabulary } = useLanguage()
  const options = STATUSES.map((value) => ({ value, label: vocabulary.register.statuses[value] }))
  return (
    <ChangeForm
      title={words.setStatus}
      type="status.set"
      changes={async (fields) => {
        const { evidence, before } = await evidenceIn(fields, rel)
        const status = textIn(fields, 'status') as UndertakingStatus
        const body = { status, on: textIn(fields, 'on') ?? '', reason: textIn(fields, 'reason'), evidence }
        return [...before, { type: 'status.set', obj: detail.item.id, body }]
      }}
    >
      <SelectInput name="status" label={words.status} options={options} />
      <DateInput name="on" label={words.on} initial={today} isNeeded />
      <TextInput name="reason" label={words.reason} hint={words.optional} />
      <EvidenceFields detail={detail} isWithMove />
    </ChangeForm>
  )
}
