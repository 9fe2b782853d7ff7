import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Application, startGround } from './app/application.tsx'
import { startLanguage } from './language/language.tsx'

/** Words first: a page is never shown in a language that its reader has not chosen. */
async function start(root: HTMLElement): Promise<void> {
  // Within a function: files of words draw on the file of this module, which would else wait for them in vain.
  const initial = await startLanguage()
  const ground = await startGround()
  createRoot(root).render(
    <StrictMode>
      <Application initial={initial} ground={ground} />
    </StrictMode>,
  )
}

const root = document.getElementById('app')
if (root !== null) void start(root)
