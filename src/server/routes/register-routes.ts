import { ATTACHMENT_ROUTES } from './register/attachment-routes.ts'
import { CHANGE_ROUTES } from './register/change-routes.ts'
import { EXPORT_ROUTES } from './register/export-routes.ts'
import { ITEM_ROUTES } from './register/item-routes.ts'
import { LIST_ROUTES } from './register/list-routes.ts'
import { VIEW_ROUTES } from './register/view-routes.ts'

/** Everything of the register itself. */
export const REGISTER_ROUTES = [
  ...LIST_ROUTES,
  ...ITEM_ROUTES,
  ...VIEW_ROUTES,
  ...CHANGE_ROUTES,
  ...ATTACHMENT_ROUTES,
  ...EXPORT_ROUTES,
]
