import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

interface Loading {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** Rows before and after those in sight that stand ready. */
const AHEAD = 12

export interface ShownRows<Row> {
  readonly scroller: React.RefObject<HTMLDivElement | null>
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  /** The rows to be drawn, with their places among all. */
  readonly shown: readonly { readonly row: Row; readonly index: number }[]
  /** Heights of what stands before and after them, in CSS pixels. */
  readonly before: number
  readonly after: number
}

/** Draws of a long list what is in sight, asks for more before its end comes into sight, and draws all for printing. */
export function useRows<Row>(
  rows: readonly Row[],
  { loading, height }: { loading: Loading; height: number },
): ShownRows<Row> {
  const scroller = useRef<HTMLDivElement>(null)
  const isPrinting = useIsPrinting()
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: AHEAD,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)
  const isNearEnd = last !== undefined && last.index >= rows.length - 1 - AHEAD
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = loading
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage])
  const all = () => rows.map((row, index) => ({ row, index }))
  const inSight = () => items.flatMap(({ index }) => (rows[index] === undefined ? [] : [{ row: rows[index], index }]))
  return {
    ...{ scroller, virtualizer, shown: isPrinting ? all() : inSight() },
    before: isPrinting ? 0 : (items[0]?.start ?? 0),
    // Before anything is drawn the room is kept all the same: without it there would be nothing to draw in.
    after: isPrinting ? 0 : virtualizer.getTotalSize() - (last?.end ?? 0),
  }
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
