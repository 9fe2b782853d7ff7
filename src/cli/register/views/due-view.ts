import { dueList } from '../../../register/index.ts'
import { countOption } from '../options.ts'
import type { Output } from '../output.ts'
import { duePage } from '../pages/due-page.ts'
import { viewData } from '../view-data.ts'
import type { ViewRequest } from '../view-request.ts'
import { filtered } from './filter.ts'
import { pageContext, viewFacts, viewHead } from './view-head.ts'

/** How far ahead is looked when nothing is said. */
export const USUAL_DAYS = 90

/** What is overdue, and what is due soon. */
export async function dueView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const { words } = session
  const data = await viewData(args, workspace)
  const days = countOption(args.options, 'days') ?? USUAL_DAYS
  const due = dueList(await filtered(data.items, request), data.context, { soonDays: days })
  return {
    data: () => ({ ...viewFacts('due', data), days, ...due }),
    rows: () => [...due.overdue, ...due.soon].map((row) => ({ ...row })),
    page: () => [...viewHead(data, words), ...duePage(due, days, pageContext(data, words))],
  }
}
