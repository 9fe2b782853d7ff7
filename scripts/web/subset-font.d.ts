/** What is used of it; the types that others publish are behind. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    readonly noHinting: boolean
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>
    /** With an empty text: nothing but axes and format change. */
    readonly keepAllGlyphs?: boolean
  }
  /** The font with the letters of the text alone, and what joins them. */
  function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>
  export = subsetFont
}
