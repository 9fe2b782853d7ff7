import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import type { Language } from '../../words/index.ts'
import { Loading } from '../components/loading.tsx'
import { NotFound } from '../components/not-found.tsx'
import { ProblemPage } from '../components/problem-page.tsx'
import { signInSearch } from '../pages/accounts/sign-in-search.ts'
import { historySearch } from '../pages/history/history-search.ts'
import { peopleSearch } from '../pages/people/people-search.ts'
import { planSearch } from '../pages/plan/plan-search.ts'
import { readSearch } from '../pages/read/search.ts'
import { itemSearch } from '../pages/register/item/item-search.ts'
import { registerSearch } from '../pages/register/register-search.ts'
import { sessionSearch } from '../pages/sessions/session-search.ts'
import { startSearch } from '../pages/start/start-search.ts'
import { timelineSearch } from '../pages/timeline/timeline-search.ts'
import { RelationshipLayout } from './relationship-layout.tsx'
import { sessionQuery } from './session.ts'
import { Shell } from './shell.tsx'

/** What loaders of routes are given. */
interface RouterContext {
  readonly client: QueryClient
  /** The language that pages are in at the moment. */
  readonly language: () => Language
}

const root = createRootRouteWithContext<RouterContext>()({ component: Shell })

/** The address alone leads to the register that one has, with a text and its record open. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { relationships, kind } = await context.client.ensureQueryData(sessionQuery)
    const [first] = relationships
    if (first !== undefined) throw redirect({ to: '/$rel/read', params: { rel: first.rel }, search: true })
    if (kind === 'nobody') throw redirect({ to: '/sign-in' })
  },
  component: NotFound,
})

/** Everything of one relationship: `/ir-tj/…`. */
const relationship = createRoute({
  getParentRoute: () => root,
  path: '/$rel',
  beforeLoad: async ({ context, location }) => {
    const { kind } = await context.client.ensureQueryData(sessionQuery)
    if (kind === 'nobody') throw redirect({ to: '/sign-in', search: { return: location.href } })
  },
  component: RelationshipLayout,
})

/** The code of a register alone leads to what waits for whoever asks. */
const relationshipHome = createRoute({
  getParentRoute: () => relationship,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$rel/start', params })
  },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../pages/accounts/sign-in-page.tsx'), 'SignInPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../pages/accounts/join-page.tsx'), 'SetupPage'),
})

const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite',
  component: lazyRouteComponent(() => import('../pages/accounts/join-page.tsx'), 'InvitePage'),
})

const share = createRoute({
  getParentRoute: () => root,
  path: '/share',
  component: lazyRouteComponent(() => import('../pages/accounts/share-page.tsx'), 'SharePage'),
})

const recover = createRoute({
  getParentRoute: () => root,
  path: '/recover',
  component: lazyRouteComponent(() => import('../pages/accounts/recover-page.tsx'), 'RecoverPage'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../pages/accounts/account-page.tsx'), 'AccountPage'),
})

const members = createRoute({
  getParentRoute: () => relationship,
  path: '/members',
  component: lazyRouteComponent(() => import('../pages/accounts/members-page.tsx'), 'MembersPage'),
})

const read = createRoute({
  getParentRoute: () => relationship,
  path: '/read',
  validateSearch: readSearch,
  loaderDeps: ({ search: { reading, text, view } }) => ({ reading, text, view }),
  loader: async ({ context, params, deps }) => {
    const { loadReadPage } = await import('../pages/read/read-page.tsx')
    await loadReadPage(context, params.rel, readSearch(deps))
  },
  component: lazyRouteComponent(() => import('../pages/read/read-page.tsx'), 'ReadPage'),
})

const start = createRoute({
  getParentRoute: () => relationship,
  path: '/start',
  validateSearch: startSearch,
  component: lazyRouteComponent(() => import('../pages/start/start-page.tsx'), 'StartPage'),
})

const register = createRoute({
  getParentRoute: () => relationship,
  path: '/register',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../pages/register/register-page.tsx'), 'RegisterPage'),
})

const registerItem = createRoute({
  getParentRoute: () => relationship,
  path: '/register/$item',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('../pages/register/item/item-page.tsx'), 'ItemPage'),
})

const plan = createRoute({
  getParentRoute: () => relationship,
  path: '/plan',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('../pages/plan/plan-page.tsx'), 'PlanPage'),
})

const timeline = createRoute({
  getParentRoute: () => relationship,
  path: '/timeline',
  validateSearch: timelineSearch,
  component: lazyRouteComponent(() => import('../pages/timeline/timeline-page.tsx'), 'TimelinePage'),
})

const sessions = createRoute({
  getParentRoute: () => relationship,
  path: '/sessions',
  component: lazyRouteComponent(() => import('../pages/sessions/sessions-page.tsx'), 'SessionsPage'),
})

const sessionOfCommission = createRoute({
  getParentRoute: () => relationship,
  path: '/sessions/$id',
  validateSearch: sessionSearch,
  component: lazyRouteComponent(() => import('../pages/sessions/session-page.tsx'), 'SessionPage'),
})

const history = createRoute({
  getParentRoute: () => relationship,
  path: '/history',
  validateSearch: historySearch,
  component: lazyRouteComponent(() => import('../pages/history/history-page.tsx'), 'HistoryPage'),
})

const people = createRoute({
  getParentRoute: () => relationship,
  path: '/people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('../pages/people/people-page.tsx'), 'PeoplePage'),
})

const person = createRoute({
  getParentRoute: () => relationship,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('../pages/people/person-page.tsx'), 'PersonPage'),
})

const body = createRoute({
  getParentRoute: () => relationship,
  path: '/bodies/$id',
  component: lazyRouteComponent(() => import('../pages/bodies/body-page.tsx'), 'BodyPage'),
})

const routeTree = root.addChildren([
  home,
  signIn,
  setup,
  invite,
  share,
  recover,
  account,
  relationship.addChildren([
    relationshipHome,
    start,
    read,
    register,
    registerItem,
    plan,
    timeline,
    sessions,
    sessionOfCommission,
    people,
    person,
    body,
    history,
    members,
  ]),
])

export type PageRouter = ReturnType<typeof makeRouter>

/** `history`: of addresses; that of the browser unless told otherwise. */
export function makeRouter(context: RouterContext, history?: RouterHistory) {
  const isBrowser = history === undefined
  return createRouter({
    routeTree,
    ...(isBrowser ? {} : { history }),
    context,
    defaultPreload: 'intent',
    scrollRestoration: isBrowser,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ProblemPage,
    defaultNotFoundComponent: NotFound,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: PageRouter
  }
}
