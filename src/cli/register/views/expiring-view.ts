import { type DocumentItem, expiring, isKind } from '../../../register/index.ts'
import { countOption } from '../options.ts'
import type { Output } from '../output.ts'
import { expiringPage } from '../pages/expiring-page.ts'
import { viewData } from '../view-data.ts'
import type { ViewRequest } from '../view-request.ts'
import { USUAL_DAYS } from './due-view.ts'
import { filtered } from './filter.ts'
import { pageContext, viewFacts, viewHead } from './view-head.ts'

/** What runs out within some days, and what has run out. */
export async function expiringView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const { words } = session
  const data = await viewData(args, workspace)
  const days = countOption(args.options, 'days') ?? USUAL_DAYS
  const documents = (await filtered(data.items, request)).filter((item) => isKind(item, 'document')) as DocumentItem[]
  const found = expiring(documents, data.context, { days })
  return {
    data: () => ({ ...viewFacts('expiring', data), days, ...found }),
    rows: () => [...found.expiring, ...found.lapsed, ...found.renewed].map((row) => ({ ...row })),
    page: () => [...viewHead(data, words), ...expiringPage(found, days, pageContext(data, words))],
  }
}
