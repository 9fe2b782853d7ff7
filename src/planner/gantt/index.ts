export * from './gantt-input.ts'
export type { GanttLayout } from './gantt-layout.ts'
export { type GanttPage, paginate } from './gantt-pages.ts'
export * from './gantt-words.ts'
export { layoutGantt, wholeSpan } from './layout-gantt.ts'
export { ganttHtml } from './svg/gantt-html.ts'
export { type GanttParts, type GanttStrip, ganttParts } from './svg/gantt-parts.ts'
export { type GanttSvgOptions, ganttSvg } from './svg/gantt-svg.ts'
export { GANTT_THEMES, type GanttTheme, styleSheet as ganttStyleSheet } from './svg/style-sheet.ts'
export type { SvgNode } from './svg/svg-node.ts'
export {
  type GanttLine,
  type GanttRun,
  type GanttStyle,
  type GanttTextOptions,
  ganttText,
} from './text/gantt-text.ts'
export { cutTo, textWidth } from './text-width.ts'
