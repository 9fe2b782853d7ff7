import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Application, type Ground } from './app/application.tsx'
import { makeQueryClient } from './app/query-client.ts'
import { makeRouter } from './app/router.tsx'
import { toldInPage } from './app/told-in-page.ts'
import { putFirstAnswer } from './first-answer.ts'
import { renewPreferences } from './language/keep-preferences.ts'
import { loadLanguage, shownLanguage } from './language/language.tsx'

/** How long the page of the address is waited for where nothing is shown yet: then the shell comes by itself. */
const LONGEST_WAIT_MS = 600

/** Words first: a page is never shown in a language that its reader has not chosen. */
async function start(root: HTMLElement): Promise<void> {
  // Within a function: files of words draw on the file of this module, which would else wait for them in vain.
  const { session, preferences, answer } = toldInPage()
  renewPreferences(preferences)
  const isShown = root.hasChildNodes()
  const client = makeQueryClient(session)
  if (answer !== null) putFirstAnswer(client, { address: location, session, answer })
  const router = makeRouter({ client, language: shownLanguage })
  // What the server has made of the page is taken over when its modules and words are there.
  const longest = isShown ? [] : [new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]
  const initial = await loadLanguage(preferences)
  await Promise.race([router.load(), ...longest])
  const ground: Ground = { client, router }
  const application = (
    <StrictMode>
      <Application initial={initial} ground={ground} />
    </StrictMode>
  )
  if (isShown) {
    router.ssr = { manifest: undefined }
    hydrateRoot(root, application)
  } else createRoot(root).render(application)
}

const root = document.getElementById('app')
if (root !== null) start(root).catch(tellFailed)

/** Words, or the modules of the page, did not come: what the server has said of that beforehand is shown. */
function tellFailed(error: unknown): void {
  const note = document.querySelector('.not-ready')
  note?.setAttribute('data-failed', '')
  note?.setAttribute('role', 'alert')
  reportError(error)
}
