/** A file of the project, by its path from the project's folder with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** One place that breaks a rule of the house (`error`), or comes near it (`note`, which fails nothing). */
export interface Finding {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly severity: 'error' | 'note'
  readonly what: string
  readonly fix: string
}

/** A rule of the house, run over all files at once; it finds only what concerns it. */
export type Rule = (files: readonly SourceFile[]) => readonly Finding[]

/** The finding as one line for the terminal, with the path first so that an editor can jump to it. */
export function lineOf(finding: Finding): string {
  const mark = finding.severity === 'note' ? 'note: ' : ''
  return `${finding.path}:${finding.line}  ${mark}${finding.what}; ${finding.fix}`
}
