import type { DelayReason } from '../../../../../register/index.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { useItemWords } from '../words/use-words.ts'
import { ChangeForm, textIn } from './change-form.tsx'
import { useSideOptions } from './evidence-form.tsx'
import { DateInput, SelectInput, TextInput } from './fields.tsx'

interface RemarkProps {
  readonly item: string
}

/** Says something of the item that all sides see. */
export function CommentForm({ item }: RemarkProps) {
  const words = useItemWords()
  const { language } = useLanguage()
  return (
    <ChangeForm
      title={words.addComment}
      type="comment.add"
      changes={(fields) => [{ type: 'comment.add', obj: item, body: { text: textIn(fields, 'text') ?? '', language } }]}
    >
      <TextInput name="text" label={words.addComment} isLong isNeeded />
    </ChangeForm>
  )
}

/** Says something that the own side alone can ever read. The joint secretariat is no side. */
export function NoteForm({ item }: RemarkProps) {
  const words = useItemWords()
  const { party } = useRelationship()
  const { language } = useLanguage()
  if (party === null) return null
  return (
    <ChangeForm
      title={words.addNote}
      hint={words.noteHint}
      type="note.add"
      changes={(fields) => [{ type: 'note.add', obj: item, body: { text: textIn(fields, 'text') ?? '', language } }]}
    >
      <TextInput name="text" label={words.addNote} isLong isNeeded />
    </ChangeForm>
  )
}

/** Says why something is late. */
export function DelayForm({ item }: RemarkProps) {
  const words = useItemWords()
  const { vocabulary } = useLanguage()
  const sides = useSideOptions(true)
  const reasons = Object.entries(vocabulary.register.delays).map(([value, label]) => ({ value, label }))
  return (
    <ChangeForm
      title={words.addDelay}
      type="delay.add"
      changes={(fields) => {
        const reason = textIn(fields, 'reason') as DelayReason
        const [party, since] = [textIn(fields, 'party'), textIn(fields, 'since')]
        const body = { reason, party, since, waitsFor: null, text: textIn(fields, 'text') ?? '', source: null }
        return [{ type: 'delay.add', obj: item, body }]
      }}
    >
      <SelectInput name="reason" label={words.delayReason} options={reasons} />
      <SelectInput name="party" label={words.side} options={sides} />
      <DateInput name="since" label={words.since} hint={words.optional} />
      <TextInput name="text" label={words.text} isLong isNeeded />
    </ChangeForm>
  )
}

/** Marks an item as entered by mistake. */
export function WithdrawForm({ item }: RemarkProps) {
  const words = useItemWords()
  return (
    <ChangeForm
      title={words.withdraw}
      hint={words.withdrawHint}
      type="item.withdraw"
      changes={(fields) => [{ type: 'item.withdraw', obj: item, body: { reason: textIn(fields, 'reason') ?? '' } }]}
    >
      <TextInput name="reason" label={words.reason} isLong isNeeded />
    </ChangeForm>
  )
}
