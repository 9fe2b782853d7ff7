/** An answer as it went out once. */
interface Kept {
  readonly body: string
  readonly headers: readonly (readonly [string, string])[]
}

/** Answers that can be given again without being worked out: by what they follow from, and the address. */
export interface KeptAnswers {
  readonly get: (key: string) => Response | null
  /** Keeps the answer if it is of a size to be kept, and gives it back to be sent. */
  readonly keep: (key: string, response: Response) => Promise<Response>
}

/** Longest answer that is kept, and all of them together, in UTF-16 units with their keys and headers. */
const LONGEST = 512 * 1024
const MOST = 32 * 1024 * 1024
/** Small answers cost more than their text. */
const MOST_ANSWERS = 2000

/**
 * Keeps answers in this process; those asked for longest ago go first. What is not the same for everybody has to be in the
 * key: the side, the role, the state of the log, the day, the language.
 */
export function makeKeptAnswers(): KeptAnswers {
  const all = new Map<string, Kept>()
  let size = 0
  const remove = (key: string) => {
    size -= sizeOf(key, all.get(key))
    all.delete(key)
  }
  return {
    get(key) {
      const found = all.get(key)
      if (found === undefined) return null
      all.delete(key)
      all.set(key, found)
      return responseOf(found)
    },
    async keep(key, response) {
      if (response.status !== 200) return response
      const found = { body: await response.text(), headers: [...response.headers] }
      if (sizeOf(key, found) > LONGEST) return responseOf(found)
      remove(key)
      all.set(key, found)
      size += sizeOf(key, found)
      for (const oldest of all.keys()) {
        if (size <= MOST && all.size <= MOST_ANSWERS) break
        remove(oldest)
      }
      return responseOf(found)
    },
  }
}

function sizeOf(key: string, found: Kept | undefined): number {
  if (found === undefined) return 0
  const headers = found.headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return key.length + found.body.length + headers
}

function responseOf({ body, headers }: Kept): Response {
  return new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) })
}
