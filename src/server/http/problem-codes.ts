import type { AccessErrorCode } from '../../access/index.ts'

/** What is refused to those who are not let in, or may not change who is. */
const ACCESS_PROBLEMS = {
  E_SIGN_IN_FAILED: 401,
  E_TOTP_NEEDED: 401,
  E_TOTP_WRONG: 401,
  E_TOTP_NOT_BEGUN: 409,
  E_PASSWORD_WRONG: 403,
  E_PASSWORD_SHORT: 422,
  E_PASSWORD_LONG: 422,
  E_PASSWORD_GUESSABLE: 422,
  E_NAME_NOT_VALID: 422,
  E_NAME_TAKEN: 409,
  E_LINK_NOT_VALID: 410,
  E_ALREADY_MEMBER: 409,
  E_MEMBER_UNKNOWN: 404,
  E_LAST_ADMINISTRATOR: 409,
  E_OTHER_SIDE: 403,
  E_ACCOUNT_NEEDED: 403,
  E_GRANT_UNKNOWN: 404,
  E_SSO_OFF: 404,
  E_SSO_FAILED: 401,
  E_SSO_UNKNOWN: 403,
  E_TOO_MANY_REQUESTS: 429,
} as const satisfies Readonly<Record<AccessErrorCode, number>>

/** What the server itself refuses, with the HTTP status of each. A code never changes its meaning. */
export const HTTP_PROBLEMS = {
  ...ACCESS_PROBLEMS,
  E_ROUTE_UNKNOWN: 404,
  E_METHOD_NOT_ALLOWED: 405,
  E_REQUEST_SHAPE: 422,
  E_JSON_BROKEN_BODY: 400,
  E_BODY_TOO_BIG: 413,
  E_BODY_TOO_DEEP: 400,
  E_MEDIA_TYPE: 415,
  E_NOT_ACCEPTABLE: 406,
  E_CURSOR: 400,
  E_SIGN_IN_NEEDED: 401,
  E_NOT_ALLOWED: 403,
  E_SCOPE_TOO_SMALL: 403,
  E_TOKEN_TOO_STRONG: 403,
  E_ORIGIN: 403,
  E_HOST: 421,
  E_REGISTER_UNKNOWN: 404,
  E_ITEM_UNKNOWN: 404,
  E_ENTRY_UNKNOWN: 404,
  E_READING_UNKNOWN: 404,
  E_TEXT_UNKNOWN: 404,
  E_NO_FILE: 422,
  E_ATTACHMENT_UNKNOWN: 404,
  E_JOB_UNKNOWN: 404,
  E_JOB_LIMIT: 429,
  E_PLAN_MOVED_ON: 409,
} as const satisfies Readonly<Record<string, number>>

export type HttpProblemCode = keyof typeof HTTP_PROBLEMS
