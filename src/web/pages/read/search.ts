import { ITEM_KINDS, type ItemKind } from './record/record-items.ts'

/** What of the page stands in its address. */
export interface ReadSearch {
  /** Which reading is shown; the sample when absent. */
  readonly reading?: string
  /** A text that the register keeps, in the place of a reading. */
  readonly text?: string
  /** The selected item by its key. */
  readonly item?: string
  /** The kind of items that alone is shown. */
  readonly kind?: ItemKind
  /** `own`: a text is handed in; `enter`: what was accepted is looked over before it is entered. */
  readonly view?: 'own' | 'enter'
}

/** What cannot be meant is left out. */
export function readSearch(search: Readonly<Record<string, unknown>>): ReadSearch {
  const { reading, text, item, kind, view } = search
  const isKind = ITEM_KINDS.find((one) => one === kind)
  return {
    ...(typeof reading === 'string' && reading !== '' ? { reading } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(typeof item === 'string' && item !== '' ? { item } : {}),
    ...(isKind === undefined ? {} : { kind: isKind }),
    ...(view === 'own' || view === 'enter' ? { view } : {}),
  }
}
