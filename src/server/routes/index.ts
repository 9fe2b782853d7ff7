import type { Route } from '../http/route.ts'
import { ACCOUNT_ROUTES } from './account-routes.ts'
import { BASELINE_ROUTES } from './baseline-routes.ts'
import { BODY_ROUTES } from './body-routes.ts'
import { CALENDAR_ROUTES } from './calendar-routes.ts'
import { EVENT_ROUTES } from './event-routes.ts'
import { ENTRY_ROUTES } from './history/entry-routes.ts'
import { LOG_ROUTES } from './history/log-routes.ts'
import { JOB_ROUTES } from './job-routes.ts'
import { LINK_ROUTES } from './link-routes.ts'
import { MEMBER_ROUTES } from './member-routes.ts'
import { PEOPLE_ROUTES } from './people-routes.ts'
import { PLAN_FILE_ROUTES } from './plan-file-routes.ts'
import { PLAN_ROUTES } from './plan-routes.ts'
import { PLAN_WORK_ROUTES } from './plan-work-routes.ts'
import { READING_ROUTES } from './reading-routes.ts'
import { RECOVERY_ROUTES } from './recovery-routes.ts'
import { REGISTER_ROUTES } from './register-routes.ts'
import { REVIEW_ROUTES } from './review-routes.ts'
import { SESSION_ROUTES } from './session-routes.ts'
import { SIGN_ON_ROUTES } from './sign-on-routes.ts'
import { TIMELINE_ROUTES } from './timeline-routes.ts'

/** Every route of the API. Tests go through this table: a route that is not in it does not exist. */
export const ROUTES: readonly Route[] = [
  ...SESSION_ROUTES,
  ...SIGN_ON_ROUTES,
  ...ACCOUNT_ROUTES,
  ...LINK_ROUTES,
  ...MEMBER_ROUTES,
  ...RECOVERY_ROUTES,
  ...READING_ROUTES,
  ...REVIEW_ROUTES,
  ...REGISTER_ROUTES,
  ...TIMELINE_ROUTES,
  ...BODY_ROUTES,
  ...PEOPLE_ROUTES,
  ...PLAN_ROUTES,
  ...PLAN_WORK_ROUTES,
  ...BASELINE_ROUTES,
  ...CALENDAR_ROUTES,
  ...PLAN_FILE_ROUTES,
  ...ENTRY_ROUTES,
  ...LOG_ROUTES,
  ...EVENT_ROUTES,
  ...JOB_ROUTES,
]
