import { byBody, byField, summary } from '../../../register/index.ts'
import type { Output } from '../output.ts'
import { bodiesPage, fieldsPage, summaryEntries } from '../pages/tally-page.ts'
import { viewData } from '../view-data.ts'
import type { ViewRequest } from '../view-request.ts'
import { filtered } from './filter.ts'
import { pageContext, viewFacts, viewHead } from './view-head.ts'

export async function fieldsView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const data = await viewData(args, workspace)
  const fields = byField(await filtered(data.items, request), data.context)
  return {
    data: () => ({ ...viewFacts('fields', data), fields }),
    rows: () => fields.map((row) => ({ ...row })),
    page: () => [...viewHead(data, session.words), ...fieldsPage(fields, pageContext(data, session.words))],
  }
}

export async function bodiesView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const data = await viewData(args, workspace)
  const bodies = byBody(await filtered(data.items, request), data.context)
  return {
    data: () => ({ ...viewFacts('bodies', data), bodies }),
    rows: () => bodies.map((row) => ({ ...row })),
    page: () => [...viewHead(data, session.words), ...bodiesPage(bodies, pageContext(data, session.words))],
  }
}

export async function summaryView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const data = await viewData(args, workspace)
  const numbers = summary(await filtered(data.items, request), data.context)
  return {
    data: () => ({ ...viewFacts('summary', data), parties: workspace.summary.facts.parties, ...numbers }),
    rows: () => [{ ...numbers }],
    page: () => [...viewHead(data, session.words), ...summaryEntries(numbers, pageContext(data, session.words))],
  }
}
