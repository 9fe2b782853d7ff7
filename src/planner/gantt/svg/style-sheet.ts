import { TYPE } from '../row-texts.ts'

export const GANTT_THEMES = ['auto', 'light', 'dark'] as const
/** `auto` follows the reader's screen. Paper is always light. */
export type GanttTheme = (typeof GANTT_THEMES)[number]

type Colors = Readonly<Record<ColorName, string>>
type ColorName =
  | 'paper'
  | 'ink'
  | 'quiet'
  | 'rule'
  | 'grid'
  | 'group'
  | 'shade'
  | 'done'
  | 'open'
  | 'edge'
  | 'critical'
  | 'critical-fill'
  | 'link'
  | 'today'
  | 'session'
  | 'range'

const LIGHT: Colors = {
  paper: '#ffffff',
  ink: '#17202b',
  quiet: '#4d5966',
  rule: '#9aa5b1',
  grid: '#dfe5eb',
  group: '#f1f4f8',
  shade: '#eceff3',
  done: '#4a6789',
  open: '#dce8f6',
  edge: '#3a5a84',
  critical: '#ad1f17',
  'critical-fill': '#fde9e4',
  link: '#75818f',
  today: '#00694a',
  session: '#f5e3a4',
  range: '#5b2c91',
}

const DARK: Colors = {
  paper: '#11161d',
  ink: '#eef2f7',
  quiet: '#b3becb',
  rule: '#67737f',
  grid: '#28313c',
  group: '#1a222c',
  shade: '#1b222b',
  done: '#7f9dc2',
  open: '#22364f',
  edge: '#8fb2dd',
  critical: '#ff8a7a',
  'critical-fill': '#46201c',
  link: '#8c99a8',
  today: '#56d3a4',
  session: '#584a14',
  range: '#cba6ff',
}

/** Faces with Persian, Tajik and Latin letters, as systems bring them. */
const FONTS =
  "Vazirmatn, 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Noto Sans', 'Segoe UI', Tahoma, 'DejaVu Sans', Arial, sans-serif"

/** The rules of a picture, for itself alone: nothing from outside is asked for. */
export function styleSheet(theme: GanttTheme): string {
  const colors = theme === 'dark' ? DARK : LIGHT
  const dark = theme === 'auto' ? `@media (prefers-color-scheme:dark){${variables(DARK)}}` : ''
  const print = theme === 'light' ? '' : `@media print{${variables(LIGHT)}}`
  return [variables(colors), dark, print, ...rules(colors)].join('\n')
}

function variables(colors: Colors): string {
  const written = Object.entries(colors).map(([name, color]) => `--pg-${name}:${color}`)
  return `.pg-gantt{${written.join(';')}}`
}

/** Declarations of one theme; for programs that know no variables the color itself comes first. */
function brushOf(colors: Colors) {
  const paint = (property: string, name: ColorName) => `${property}:${colors[name]};${property}:var(--pg-${name})`
  return {
    fill: (name: ColorName) => paint('fill', name),
    stroke: (name: ColorName, width: number) => `${paint('stroke', name)};stroke-width:${width}`,
  }
}

type Brush = ReturnType<typeof brushOf>

function rule(name: string, ...declarations: readonly string[]): string {
  return `.pg-gantt .${name}{${declarations.join(';')}}`
}

function rules(colors: Colors): readonly string[] {
  const brush = brushOf(colors)
  return [...textRules(brush), ...groundRules(brush), ...markRules(brush)]
}

function textRules({ fill, stroke }: Brush): readonly string[] {
  const size = (pixels: number) => `font-size:${pixels}px`
  const bold = 'font-weight:700'
  return [
    `.pg-gantt{font-family:${FONTS};print-color-adjust:exact;-webkit-print-color-adjust:exact}`,
    `.pg-gantt text{${fill('ink')}}`,
    rule('title', size(26), bold),
    rule('subtitle', size(15), fill('quiet')),
    rule('head', size(13), bold),
    rule('tick', size(13)),
    rule('year', size(13), bold),
    rule('calendar', size(13), fill('quiet')),
    rule('flag', size(13), fill('ink')),
    rule('t-group', size(TYPE.group), bold),
    rule('t-step', size(TYPE.step)),
    rule('t-date-first', size(TYPE['date-first']), bold),
    rule('t-date', size(TYPE.date)),
    rule('t-note', size(TYPE.note), fill('quiet')),
    rule('t-late', size(TYPE.late), bold, fill('critical')),
    rule('over', 'paint-order:stroke', stroke('paper', 5), 'stroke-linejoin:round'),
    rule('legend', size(13.5)),
    `.pg-gantt text.t-today{${bold};${fill('today')}}`,
  ]
}

function groundRules({ fill, stroke }: Brush): readonly string[] {
  const hollow = 'fill:none'
  return [
    rule('paper', fill('paper')),
    rule('group', fill('group')),
    rule('shade', fill('shade')),
    rule('grid', stroke('grid', 1), hollow),
    rule('rule', stroke('rule', 1), hollow),
    rule('session', fill('session'), 'fill-opacity:.75'),
    rule('session-edge', stroke('rule', 1), 'stroke-dasharray:1.5 2.5', hollow),
    rule('today', stroke('today', 2), 'stroke-dasharray:7 4', hollow),
    rule('link', stroke('link', 1.2), hollow),
    rule('link-head', fill('link')),
    rule('link-critical', stroke('critical', 2.3), hollow),
    rule('link-critical-head', fill('critical')),
  ]
}

function markRules({ fill, stroke }: Brush): readonly string[] {
  const hollow = 'fill:none'
  return [
    rule('done', fill('done'), stroke('done', 1)),
    rule('open', fill('open'), stroke('edge', 1.3)),
    rule('critical', stroke('critical', 2.6)),
    rule('critical-ground', fill('critical-fill')),
    rule('critical-line', stroke('critical', 2)),
    rule('baseline', fill('paper'), stroke('quiet', 1.1)),
    rule('float', stroke('quiet', 1.4), hollow),
    rule('range', stroke('range', 2.6), hollow),
    rule('range-ground', stroke('paper', 6), hollow),
    rule('cut', stroke('paper', 2.5), hollow),
    rule('due', stroke('ink', 1.6), fill('paper')),
    rule('missed', stroke('critical', 1.6), fill('critical')),
    rule('mark-done', fill('done'), stroke('paper', 1.5)),
    rule('mark-open', fill('paper'), stroke('edge', 2.2)),
    rule('mark-critical', fill('paper'), stroke('critical', 3)),
    rule('mark-dot', fill('critical')),
  ]
}
