import type { ViewData } from '../register-view.ts'

/** Answers that are kept of one view for each question. */
const MOST_ANSWERS = 64

const kept = new WeakMap<ViewData, Map<string, unknown>>()

/** What the question's work makes of the view, worked out once for each view and key: it must follow from them alone. */
export function workedOut<Answer>(view: ViewData, key: string, work: () => Answer): Answer {
  const answers = kept.get(view) ?? new Map<string, unknown>()
  kept.set(view, answers)
  if (answers.has(key)) return answers.get(key) as Answer
  const answer = work()
  answers.set(key, answer)
  // What failed may succeed the next time.
  if (answer instanceof Promise) answer.catch(() => answers.delete(key))
  if (answers.size > MOST_ANSWERS) {
    for (const oldest of answers.keys()) {
      answers.delete(oldest)
      break
    }
  }
  return answer
}
