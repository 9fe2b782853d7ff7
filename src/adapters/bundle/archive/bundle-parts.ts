import { entriesPath, TILE_HEIGHT, TILE_WIDTH, type TileSpan, tilePath, tileSpans } from '../../../log/index.ts'

export const MANIFEST = 'bundle.json'
export const CHECKPOINT = 'checkpoint'
export const CONSISTENCY = 'consistency'
const ATTACHMENTS = 'attachments/'

/** Every name that a bundle may hold; which of them it has to hold follows from its manifest. */
const NAME =
  /^(?:bundle\.json|checkpoint|consistency|attachments\/[0-9a-f]{64}|tile\/(?:entries|[0-6])\/(?:x[0-9]{3}\/)*[0-9]{3}(?:\.p\/[1-9][0-9]{0,2})?)$/

export function isPartName(name: string): boolean {
  return NAME.test(name)
}

/** `attachments/<hex>` for `sha256:<hex>`. */
export function attachmentName(hash: string): string {
  return `${ATTACHMENTS}${hash.replace(/^sha256:/, '')}`
}

/** `sha256:<hex>` for `attachments/<hex>`; null for other names. */
export function attachmentHash(name: string): string | null {
  return name.startsWith(ATTACHMENTS) ? `sha256:${name.slice(ATTACHMENTS.length)}` : null
}

/** Where the bundle of entries around an index begins. */
export function startOfBundle(index: number): number {
  return index - (index % TILE_WIDTH)
}

/**
 * The tiles of a tree that hold anything of the leaves from `from` on, level by level. With them the left edge is whole:
 * what stands before `from` in the tiles of the upper levels gives the root together with the new leaves.
 */
export function spansFrom(from: number, to: number): readonly TileSpan[] {
  return tileSpans(to).filter(({ level, index }) => (index + 1) * 2 ** (TILE_HEIGHT * (level + 1)) > from)
}

export function spanPath({ level, index, width }: TileSpan): string {
  return tilePath(level, index, width)
}

/** Entries stand in bundles like the hashes of level 0. */
export function entriesOf(spans: readonly TileSpan[]): readonly { readonly span: TileSpan; readonly path: string }[] {
  return spans.filter(({ level }) => level === 0).map((span) => ({ span, path: entriesPath(span.index, span.width) }))
}
