/** A sentence with `{name}` for each value; a part in `[[ … ]]` is left out when one of its values is not known. */
export type Template = string

/** What went wrong, and what to do about it. */
export interface Advice {
  readonly message: Template
  readonly fix: Template
}
