export { type Access, allItems } from './access.ts'
export { changesIn, sessionIn } from './changes-in.ts'
export { dayAfter } from './day-after.ts'
export { type Entered, type Entering, enterChanges, type Trying, tryChanges } from './enter-changes.ts'
export { type Found, findItem, withoutKind } from './find-item.ts'
export { freshId } from './fresh-id.ts'
export { idsIn } from './ids-in.ts'
export { type ItemDetail, itemDetail, type PinnedWords } from './item-detail.ts'
export { type ItemDesk, type ItemView, itemFacts, itemView } from './item-view.ts'
export { hashOf, type Keeping, keepBytes } from './keep-bytes.ts'
export { keptById } from './kept/kept-by-id.ts'
export { logSizeOf } from './kept/log-size.ts'
export { workedOut } from './kept/worked-out.ts'
export {
  facetedIn,
  itemsIn,
  LIST_ORDERS,
  type ListOrder,
  type ListQuery,
  listed,
  listedDocuments,
} from './listing.ts'
export { matrixTable } from './matrix-table.ts'
export { registerView, type ViewData, type Viewer, type ViewTimes } from './register-view.ts'
export { textsOfSources } from './texts-of-sources.ts'
