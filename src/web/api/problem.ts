/** What the API answers when it cannot do what was asked (RFC 9457): words in the language of the reader, a stable code. */
export interface Problem {
  readonly status: number
  readonly code: string
  /** What, and where. */
  readonly title: string
  /** What to do about it; '' when there is nothing. */
  readonly hint: string
  /** The place in what was sent that it is about: `on`, `evidence.0.text`; absent or null when it is about the whole. */
  readonly where?: string | null
}

export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The problem of any error: one that the API told, or that the API could not be reached (code E_UNREACHABLE). */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return {
    status: 0,
    code: 'E_UNREACHABLE',
    title: error instanceof Error ? error.message : String(error),
    hint: '',
    where: null,
  }
}
