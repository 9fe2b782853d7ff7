import type { NameQuestion } from '../../../../model/index.ts'
import { fill } from '../../../../words/index.ts'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { useReadWords } from '../words/index.ts'
import styles from './review.module.css'

export interface NameQuestionsProps {
  readonly question: NameQuestion
  readonly onAnswer: (answer: 'same' | 'different' | 'later') => void
}

/** Names that reading could not decide, one question at a time. */
export function NameQuestions({ question, onAnswer }: NameQuestionsProps) {
  const { names } = useReadWords()
  const isolate = (name: string) => `\u2068${name}\u2069`
  const { one, other } = question
  return (
    <Callout tone="info" title={names.title}>
      <p>{fill(names.question, { one: isolate(one), other: isolate(other) })}</p>
      <div className={styles.buttons}>
        <Button onPress={() => onAnswer('same')}>{names.same}</Button>
        <Button onPress={() => onAnswer('different')}>{names.different}</Button>
        <Button look="quiet" onPress={() => onAnswer('later')}>
          {names.later}
        </Button>
      </div>
    </Callout>
  )
}
