import { waiting } from '../../../register/index.ts'
import type { Output } from '../output.ts'
import { waitingPage } from '../pages/waiting-page.ts'
import { viewData } from '../view-data.ts'
import type { ViewRequest } from '../view-request.ts'
import { filtered } from './filter.ts'
import { pageContext, viewFacts, viewHead } from './view-head.ts'

/** Who waits for whom, and why. */
export async function waitingView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const { words } = session
  const data = await viewData(args, workspace)
  const found = waiting(await filtered(data.items, request), data.context)
  return {
    data: () => ({ ...viewFacts('waiting', data), ...found }),
    rows: () => found.edges.map((edge) => ({ ...edge })),
    page: () => [...viewHead(data, words), ...waitingPage(found, pageContext(data, words))],
  }
}
