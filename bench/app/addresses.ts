/** Every kind of page, with an item of the sample where one is needed. A page that is added is added here. */
export function pageAddresses(rel: string): readonly string[] {
  return [
    ...['start', 'read', 'register', 'plan', 'timeline', 'people', 'history'].map((page) => `/${rel}/${page}`),
    `/${rel}/read?item=s3`,
    `/${rel}/read?view=own`,
    `/${rel}/read?view=enter&kind=document`,
    `/${rel}/register?at=2023-12-31`,
    `/${rel}/register/doc:2023-11-08-1`,
    `/${rel}/timeline?view=list`,
    `/${rel}/timeline?from=2022&to=2023&open=signing%2Fdoc%3A2022-05-30-1`,
    `/${rel}/sessions`,
    `/${rel}/sessions/session-16`,
    `/${rel}/people?view=bodies`,
    `/${rel}/people?view=decisions`,
    `/${rel}/people/Daler%20Juma`,
    `/${rel}/bodies/joint-commission`,
    ...['view=state', 'view=verify', 'entry=150&type=stage.set', 'by=nobody'].map(
      (query) => `/${rel}/history?${query}`,
    ),
    ...['/sign-in', '/account', '/invite', '/invite#over', '/share', '/setup'],
    `/${rel}/members`,
    '/nowhere',
  ]
}
