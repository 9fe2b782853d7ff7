import { sightingsIn } from '../../desk/log/index.ts'
import { decodeEntry } from '../../log/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { cite, placed, say } from '../page/entry.ts'
import { countOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { atDesk } from './desk.ts'
import { sentence } from './tell.ts'

/** `paygir log entries [--from N] [--to N]`: what the log holds, entry by entry, and who has seen it. */
export function entriesAction(args: Arguments, session: Session): Promise<number> {
  return atDesk(args, session, async (desk) => {
    const { log } = desk
    const size = await log.size()
    const from = Math.min(size, countOption(args.options, 'from') ?? 0)
    const to = Math.min(size, countOption(args.options, 'to') ?? size)
    const seen = await sightingsIn(desk)
    const leaves = await Array.fromAsync(log.leaves(from, to))
    const rows = leaves.map((leaf, place) => {
      const { at, type, obj, party, by, sig } = decodeEntry(leaf)
      const index = from + place
      const seers = seen(index).map((sighting) => sighting.party)
      return { index, at, type, obj, party, by, signed: sig !== null, seenBy: seers }
    })
    const page = () => [
      ...rows.map(({ index, at, type, obj, by, seenBy: seers }) =>
        placed(String(index), [
          cite(`${at.slice(0, 16).replace('T', ' ')}  ${type}  ${obj}  ${by}`),
          ...(seers.length === 0 ? [] : [say(' · ', 'quiet'), cite(seers.join(', '), 'quiet')]),
        ]),
      ),
      sentence(session, 'entriesShown', { from, to, size }),
    ]
    print({ data: () => ({ size, entries: rows }), rows: () => rows, page }, args, session)
    return EXIT.ok
  })
}
