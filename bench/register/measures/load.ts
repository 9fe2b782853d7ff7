import type { Author, Change } from '../../../src/register/index.ts'
import { NORTH, SOUTH } from '../content/moves.ts'
import { changesOf, FACTS, ORIGIN, OWN_ENTRIES, REL } from '../content/plan.ts'
import { type Measure, rateRow, timed, type Work } from '../figures.ts'
import { type Ground, makeCheckpoint, TODAY } from '../ground.ts'

export const SECRETARIAT: Author = { by: 'secretariat', party: null, role: 'secretariat' }

/** Entries that are entered together. */
const BATCH = 400
/** Of so many batches each party enters and signs one, some of its comments as notes of its own. */
const SIGNED_EVERY = 40

export interface LoadOptions {
  /** A checkpoint is signed as soon as the log has so many entries. */
  readonly checkpointAt: number
  readonly tell: (entries: number) => void
}

/** Fills an empty store, as somebody would who takes over an older register. */
export async function load(ground: Ground, { checkpointAt, tell }: LoadOptions): Promise<Measure> {
  await begin(ground)
  const lots: Work[] = []
  const changes = changesOf(ground.size)
  let entered = OWN_ENTRIES
  for (let number = 0; ; number += 1) {
    const room = entered < checkpointAt ? Math.min(BATCH, checkpointAt - entered) : BATCH
    const batch = ownOf(take(changes, room), number)
    if (batch.length === 0) break
    const { ms } = await timed(() => ground.store.enter(REL, batch, authorOf(ground, number)))
    entered += batch.length
    lots.push({ entries: batch.length, ms })
    if (entered === checkpointAt) await checkpoint(ground)
    tell(entered)
  }
  await checkpoint(ground)
  return rateRow({ name: `load, batches of ${BATCH}`, least: 1000, note: 'one batch of 20 signed by a party' }, lots)
}

/** The next ones, as many as there are. */
function take(changes: Iterator<Change>, count: number): readonly Change[] {
  const taken: Change[] = []
  while (taken.length < count) {
    const next = changes.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

async function begin({ store, keys }: Ground): Promise<void> {
  await store.open({ rel: REL, origin: ORIGIN, facts: FACTS }, SECRETARIAT)
  for (const party of [NORTH, SOUTH] as const) {
    const body = { party, verifierKey: keys[party].verifierKey, retires: null }
    await store.enter(REL, [{ type: 'key.add', obj: `rel:${REL}`, party, body }], {
      by: `${party} desk`,
      party,
      role: 'party',
    })
  }
}

export async function checkpoint({ log, keys, folder }: Pick<Ground, 'log' | 'keys' | 'folder'>): Promise<void> {
  await makeCheckpoint({ log: await log(), key: keys.log, folder, at: `${TODAY}T00:00:00Z` })
}

function signerOf(number: number): typeof NORTH | typeof SOUTH | null {
  const turn = number % SIGNED_EVERY
  return turn === 10 ? NORTH : turn === 30 ? SOUTH : null
}

function authorOf({ keys }: Ground, number: number): Author {
  const party = signerOf(number)
  return party === null ? SECRETARIAT : { by: `${party} desk`, party, role: 'party', key: keys[party] }
}

function ownOf(changes: readonly Change[], number: number): readonly Change[] {
  const party = signerOf(number)
  if (party === null) return changes
  return changes.map((change) => (change.type === 'comment.add' ? { ...change, type: 'note.add', party } : change))
}
