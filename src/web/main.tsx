import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Application } from './app/application.tsx'
import { startLanguage } from './language/language.tsx'

const root = document.getElementById('app')
if (root !== null) {
  // Words first: a page is never shown in a language that its reader has not chosen.
  const initial = await startLanguage()
  createRoot(root).render(
    <StrictMode>
      <Application initial={initial} />
    </StrictMode>,
  )
}
