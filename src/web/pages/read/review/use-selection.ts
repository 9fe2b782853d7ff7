import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTakenOver } from '../../../components/use-taken-over.ts'
import type { RecordItem } from '../record/record-items.ts'
import { isScrolled, scrollWithin } from '../scroll-within.ts'
import { useAddress } from '../use-address.ts'

/** How long a selection stays before it stands in the address: the way through a list leaves no trail. */
const TO_ADDRESS_MS = 250

export interface Selection {
  readonly selected: string | null
  /** `toList`: the item in the list gets the focus, and comes into sight. */
  readonly select: (key: string, toList?: boolean) => void
}

/**
 * The selected item: shown at once, then kept in the address. Each change is measured as `paygir:selected`, from the
 * press to the page being laid out anew.
 */
export function useSelection(
  items: readonly RecordItem[],
  inAddress: string | undefined,
  listRef: RefObject<HTMLElement | null>,
): Selection {
  const toAddress = useAddress()
  const [chosen, setChosen] = useState(inAddress)
  const wantsFocus = useRef(false)
  useEffect(() => setChosen((now) => inAddress ?? now), [inAddress])
  const isThere = items.some(({ key }) => key === chosen)
  const selected = (isThere ? chosen : items[0]?.key) ?? null
  useEffect(() => {
    if (!isThere || chosen === inAddress) return
    const timer = setTimeout(() => toAddress({ item: chosen ?? null }, { replace: true }), TO_ADDRESS_MS)
    return () => clearTimeout(timer)
  }, [chosen, inAddress, isThere, toAddress])
  const isFirst = useRef(true)
  const isBegun = useRef(!useTakenOver())
  useLayoutEffect(() => {
    const row = selected === null ? null : listRef.current?.querySelector(`[data-key="${CSS.escape(selected)}"]`)
    if (row) {
      // Whoever reads already what the server has begun goes on reading where they are.
      const isRead = isFirst.current && isBegun.current && isScrolled(listRef.current)
      if (!isRead) scrollWithin(listRef.current, [row], { isQuiet: isFirst.current })
      if (wantsFocus.current) row.querySelector('button')?.focus({ preventScroll: true })
    }
    wantsFocus.current = false
    isFirst.current = false
    if (performance.getEntriesByName('paygir:select').length > 0) {
      performance.measure('paygir:selected', 'paygir:select')
      performance.clearMarks('paygir:select')
    }
  }, [selected, listRef])
  const select = useCallback((key: string, toList = false) => {
    performance.mark('paygir:select')
    wantsFocus.current = toList
    setChosen(key)
  }, [])
  return { selected, select }
}
