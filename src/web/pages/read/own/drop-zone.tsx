import { type DragEvent, type ReactNode, useState } from 'react'
import { useIsVisitor } from '../../../app/session.ts'
import { useReadWords } from '../words/index.ts'
import styles from './own.module.css'

/** Takes a file that is dropped anywhere on the page, unless a visitor's. The same can be done by picking it, without a pointer. */
export function DropZone({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const { own } = useReadWords()
  const [isOver, setIsOver] = useState(false)
  const isVisitor = useIsVisitor()
  if (isVisitor) return <div className={styles.zone}>{children}</div>
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a surface for the pointer alone
    <div
      className={styles.zone}
      onDragOver={(event) => {
        if (!hasFile(event)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false)
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        setIsOver(false)
        if (file === undefined) return
        event.preventDefault()
        onFile(file)
      }}
    >
      {children}
      {isOver && <div className={styles.over}>{own.dropHere}</div>}
    </div>
  )
}
