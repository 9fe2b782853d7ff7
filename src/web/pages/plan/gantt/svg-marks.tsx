import { createElement, Fragment, type ReactNode } from 'react'
import type { SvgNode } from '../../../../planner/index.ts'

/** What React calls attributes that SVG writes otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  'text-anchor': 'textAnchor',
  'clip-path': 'clipPath',
}

/** Marks of a picture among the elements of a page. */
export function SvgMarks({ marks }: { marks: readonly (SvgNode | string)[] }) {
  return createElement(Fragment, null, ...marks.map(drawn))
}

function drawn(mark: SvgNode | string): ReactNode {
  if (typeof mark === 'string') return mark
  const props = Object.fromEntries(Object.entries(mark.attributes).map(([name, value]) => [NAMES[name] ?? name, value]))
  return createElement(mark.tag, props, ...mark.children.map(drawn))
}
