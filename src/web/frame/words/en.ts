import type { FrameWords } from './frame-words.ts'

export const en: FrameWords = {
  readable:
    'Scripts are off in this browser. You can read this page and follow its links; to decide, to search or to change the view, allow scripts for this address and load the page again.',
  needsScripts:
    'Scripts are off in this browser, and this page needs them: allow them for this address and load the page again.',
  instead: 'Without them you can read:',
  notYet: 'You can read already. Buttons work once the page has loaded in full.',
  loading: 'The page is still loading.',
  failed: 'The page did not load in full, and its buttons do not work.',
  again: 'Load again',
}
