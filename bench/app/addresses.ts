/** The pages of the relationship itself. */
const OF_RELATIONSHIP = ['start', 'read', 'register', 'plan', 'timeline', 'sessions', 'people', 'history', 'members']

/** Their other views, and an item of the sample where one is needed. */
const VIEWS = [
  ...['read?item=s3', 'read?view=own', 'read?view=enter&kind=document'],
  ...['register?at=2023-12-31', 'register?view=list', 'register?view=changes', 'register?q=transit'],
  ...['register/doc:2023-11-08-1', 'register/und:trade-500-million', 'register/body:ir-energy'],
  ...['plan?tab=next', 'plan?tab=late', 'plan?tab=forecast', 'plan?tab=table', 'plan?tab=kept', 'plan?whatif=true'],
  ...['sessions/session-16', 'people?view=bodies', 'people?view=decisions', 'people/Daler%20Juma'],
  ...['bodies/joint-commission', 'timeline?view=list'],
  'timeline?from=2022&to=2023&open=signing%2Fdoc%3A2022-05-30-1',
  ...['history?view=state', 'history?view=verify', 'history?entry=150&type=stage.set', 'history?by=nobody'],
]

/** Pages beside all relationships. */
const ELSEWHERE = ['sign-in', 'setup', 'invite', 'invite#over', 'share', 'account', 'api/docs', 'nowhere']

/** Every kind of page, with what it can show. A page that is added is added here. */
export function pageAddresses(rel: string): readonly string[] {
  return [...[...OF_RELATIONSHIP, ...VIEWS].map((path) => `/${rel}/${path}`), ...ELSEWHERE.map((path) => `/${path}`)]
}
