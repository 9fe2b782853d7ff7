import { useInsertionEffect } from 'react'
import { ganttStyleSheet } from '../../../../planner/index.ts'

let sheet: CSSStyleSheet | null = null

/** Gives charts the look of the pictures that are written to files, for as long as one is shown. */
export function useChartStyles(): void {
  useInsertionEffect(() => {
    sheet ??= new CSSStyleSheet()
    sheet.replaceSync(ganttStyleSheet('light'))
    const own = sheet
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own]
    return () => {
      const at = document.adoptedStyleSheets.lastIndexOf(own)
      document.adoptedStyleSheets = document.adoptedStyleSheets.toSpliced(at, 1)
    }
  }, [])
}
