import { useState } from 'react'
import { Button } from './button.tsx'

/** Puts a text on the clipboard, and says so for a moment, also to screen readers. */
export function CopyButton({ text, label, done }: { text: () => string; label: string; done: string }) {
  const [isDone, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text())
    setDone(true)
    setTimeout(() => setDone(false), SHOWN_MS)
  }
  return (
    <>
      <Button onPress={() => void copy()}>{isDone ? `✓ ${done}` : label}</Button>
      <output className="visually-hidden">{isDone ? done : ''}</output>
    </>
  )
}

const SHOWN_MS = 2000
