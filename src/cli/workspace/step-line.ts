import type { OpeningStep } from '../../words/index.ts'
import type { Io } from '../io.ts'
import type { Words } from '../words/words.ts'

export interface StepLine {
  readonly tell: (step: OpeningStep) => void
  readonly clear: () => void
}

/** Work shorter than this is not told of. */
const QUIET_MS = 500

/** A line on the terminal's stderr that says what is waited for, once it takes more than a moment. */
export function stepLine(io: Io, words: Words): StepLine {
  const isShown = io.stderr.isTerminal && !io.env.CI && io.env.TERM !== 'dumb'
  let step: OpeningStep | null = null
  let isOnScreen = false
  let timer: NodeJS.Timeout | undefined
  const show = () => {
    isOnScreen = true
    io.stderr.write(`\r\u001B[K${step === null ? '' : words.register.steps[step]}`)
  }
  return {
    tell(next) {
      step = next
      if (!isShown) return
      if (isOnScreen) show()
      else timer ??= setTimeout(show, QUIET_MS).unref()
    },
    clear() {
      clearTimeout(timer)
      timer = undefined
      if (isOnScreen) io.stderr.write('\r\u001B[K')
      isOnScreen = false
    },
  }
}
