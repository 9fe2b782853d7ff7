/** What stands around a page that its scripts have not taken over. Only the server says it. */
export interface FrameWords {
  /** Where scripts are off, of a page that can be read all the same. */
  readonly readable: string
  /** Where scripts are off, of every other page. */
  readonly needsScripts: string
  /** A link to one that can be read follows. */
  readonly instead: string
  /** While scripts are on their way, of a page that can be read by then. */
  readonly notYet: string
  /** While they are, of every other page. */
  readonly loading: string
  /** Where they cannot be had. */
  readonly failed: string
  readonly again: string
}
