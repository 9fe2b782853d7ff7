import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { textIn } from '../../words/index.ts'
import { Loading } from '../components/loading.tsx'
import { Telling } from '../components/tell.tsx'
import icon from '../icon.svg'
import { useLanguage } from '../language/language.tsx'
import { ShellCommands } from './commands/shell-commands.tsx'
import { PAGES } from './pages.ts'
import { useSession } from './session.ts'
import styles from './shell.module.css'
import { ViewMenu } from './view-menu.tsx'
import { VisitorLine } from './visitor-line.tsx'
import { WhoAmI } from './who-am-i.tsx'

/** What stands around every page: where one is, where one can go, who one is, and how one looks at it. */
export function Shell() {
  const { shell, isChanging } = useLanguage()
  const { relationships } = useSession()
  const { rel } = useParams({ strict: false })
  const isInvited = useIsInvited()
  const shown = isInvited ? undefined : (relationships.find((one) => one.rel === rel) ?? relationships[0])
  return (
    <div className={styles.shell} aria-busy={isChanging}>
      <a className={styles.skip} href="#content">
        {shell.skip}
      </a>
      <header className={`${styles.header} no-print`}>
        <Link to="/" className={styles.brand}>
          <img src={icon} alt="" width="28" height="28" />
          <span>{shell.product}</span>
        </Link>
        {shown && <RelationshipName rel={shown.rel} />}
        {shown && <PageLinks rel={shown.rel} />}
        <div className={styles.tools}>
          {!isInvited && <ShellCommands rel={shown?.rel ?? null} />}
          {!isInvited && <WhoAmI relationship={shown} />}
          <ViewMenu />
        </div>
      </header>
      <Telling>
        <Content />
      </Telling>
    </div>
  )
}

const PAGES_OF_LINKS: readonly string[] = ['/invite', '/share', '/setup', '/recover']

/**
 * True for whoever opens a link that they were sent, and has no account yet: on one's own machine the server takes them for
 * its user, whose menu is not theirs.
 */
function useIsInvited(): boolean {
  const { kind } = useSession()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return kind === 'own-machine' && PAGES_OF_LINKS.includes(path)
}

function RelationshipName({ rel }: { rel: string }) {
  const { shell, language } = useLanguage()
  const { relationships } = useSession()
  const found = relationships.find((one) => one.rel === rel)
  if (found === undefined) return null
  return (
    <span className={styles.relationship}>
      <span className="visually-hidden">{shell.relationship} </span>
      <bdi>{textIn(found.names, language)}</bdi>
    </span>
  )
}

function PageLinks({ rel }: { rel: string }) {
  const { shell } = useLanguage()
  const strip = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  // On little room the list is a strip that scrolls: the page where one is has to be seen in it.
  useEffect(() => {
    const current = strip.current?.querySelector('[aria-current="page"]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])
  return (
    <nav ref={strip} className={styles.pages} aria-label={shell.navigation}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <Link to={`/$rel/${page}` as '/$rel/read'} params={{ rel }} activeProps={{ 'aria-current': 'page' }}>
              {shell.pages[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** After a change of page the content gets the focus, so that a screen reader begins there. */
function Content() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const former = useRef(path)
  useEffect(() => {
    if (former.current !== path) main.current?.focus({ preventScroll: true })
    former.current = path
  }, [path])
  return (
    <main id="content" ref={main} tabIndex={-1} className={styles.content}>
      <VisitorLine />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </main>
  )
}
