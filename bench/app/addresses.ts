/** Every kind of page, with an item of the sample where one is needed. A page that is added is added here. */
export function pageAddresses(rel: string): readonly string[] {
  return [
    ...['start', 'read', 'register', 'plan', 'timeline', 'people', 'history'].map((page) => `/${rel}/${page}`),
    `/${rel}/read?item=s3`,
    `/${rel}/read?view=own`,
    `/${rel}/read?view=enter&kind=document`,
    `/${rel}/register?at=2023-12-31`,
    `/${rel}/register/doc:2023-11-08-1`,
    '/nowhere',
  ]
}
