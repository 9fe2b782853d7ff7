import type { Page } from 'playwright-core'

interface Key {
  /** What the layout writes. */
  readonly key: string
  /** The place on the keyboard, as `KeyJ`. */
  readonly code: string
  readonly isShifted?: boolean
}

/** Presses a key as a keyboard of another layout does: the page cannot tell it from a real one. */
export async function pressOnLayout(page: Page, { key, code, isShifted = false }: Key): Promise<void> {
  const debug = await page.context().newCDPSession(page)
  const press = { key, code, modifiers: isShifted ? SHIFT : 0 }
  await debug.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...press })
  await debug.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
  await debug.detach()
}

/** The bit of the protocol that stands for it. */
const SHIFT = 8
