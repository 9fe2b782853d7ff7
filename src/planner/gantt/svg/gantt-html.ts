import type { GanttLayout } from '../gantt-layout.ts'
import { paginate, SHEET } from '../gantt-pages.ts'
import { ganttSvg } from './gantt-svg.ts'
import type { GanttTheme } from './style-sheet.ts'
import { escaped } from './xml.ts'

/** A page of HTML that stands alone and prints each sheet on one page of A4 across. */
export function ganttHtml(layout: GanttLayout, theme: GanttTheme = 'auto'): string {
  const sheets = paginate(layout).map((page) => ganttSvg(layout, { theme, page, prefix: `pg${page.number}` }))
  const ground = theme === 'dark' ? '#11161d' : '#ffffff'
  const dark = theme === 'auto' ? '@media (prefers-color-scheme:dark){body{background:#11161d}}' : ''
  return `<!doctype html>
<html lang="${escaped(layout.language)}" dir="${layout.rightToLeft ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(layout.title)}</title>
<style>
@page{size:A4 landscape;margin:10mm}
body{margin:0;background:${ground}}
svg{display:block;width:100%;height:auto;max-width:1600px;margin:0 auto}
${dark}
@media print{body{background:#ffffff}svg{width:${SHEET.width}mm;height:${SHEET.height - 0.5}mm;break-inside:avoid}svg+svg{break-before:page}}
</style>
</head>
<body>
${sheets.join('')}</body>
</html>
`
}
