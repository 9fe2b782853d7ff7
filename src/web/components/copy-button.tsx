import { useState } from 'react'
import { useLanguage } from '../language/language.tsx'
import { Button } from './button.tsx'
import { putOnClipboard } from './put-on-clipboard.ts'

interface CopyButtonProps {
  readonly text: () => string
  readonly label: string
  readonly done: string
}

/** Puts a text on the clipboard, and says so for a moment, also to screen readers; says, too, where it cannot. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const { shell } = useLanguage()
  const [told, setTold] = useState('')
  const copy = async () => {
    const isDone = await putOnClipboard(text())
    setTold(isDone ? done : shell.notCopied)
    setTimeout(() => setTold(''), isDone ? SHOWN_MS : SHOWN_LONGER_MS)
  }
  return (
    <>
      <Button onPress={() => void copy()}>{told === '' ? label : told === done ? `✓ ${done}` : told}</Button>
      <output className="visually-hidden">{told}</output>
    </>
  )
}

const SHOWN_MS = 2000
const SHOWN_LONGER_MS = 6000
