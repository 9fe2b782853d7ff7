/** A page each: what one waits for, another computes. More than processors at hand only take each other's time. */
const LANES = 2

/** Works the items off in order, as many at once as there are lanes, each lane with something of its own, such as a page. */
export async function inLanes<Item, Own>(
  items: Iterable<Item>,
  open: () => Promise<Own>,
  work: (item: Item, own: Own) => Promise<unknown>,
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  const lane = async () => {
    const own = await open()
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value, own)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
