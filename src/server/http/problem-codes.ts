/** What the server itself refuses, with the HTTP status of each. A code never changes its meaning. */
export const HTTP_PROBLEMS = {
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
  E_TOO_MANY_REQUESTS: 429,
} as const satisfies Readonly<Record<string, number>>

export type HttpProblemCode = keyof typeof HTTP_PROBLEMS
