/** A row as the database gives it: what is called `…At`, in milliseconds, stands in a column `…_at` as a Date. */
export type RowOf<Kind> = {
  readonly [Key in keyof Kind as Key extends `${infer Name}At` ? `${Name}_at` : Key]: Key extends `${string}At`
    ? Date | Extract<Kind[Key], null>
    : Kind[Key]
}
