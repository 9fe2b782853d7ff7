import { parentPort } from 'node:worker_threads'
import { recordFaults } from '../eval/index.ts'
import { readText } from '../src/reader/index.ts'

/** What the worker is asked: read this text so often. */
export interface ReadTask {
  readonly text: string
  readonly times: number
}

/** What it answers: milliseconds of each reading, and how many faults the record has. */
export interface ReadAnswer {
  readonly readMs: readonly number[]
  readonly faults: number
  readonly firstFault: string | null
}

parentPort?.on('message', ({ text, times }: ReadTask) => {
  const readMs: number[] = []
  let faults: readonly string[] = []
  try {
    for (let done = 0; done < times; done++) {
      const begun = performance.now()
      const record = readText(text)
      readMs.push(performance.now() - begun)
      if (done === 0) faults = recordFaults(text, record)
    }
  } catch (cause) {
    faults = [`throws ${cause instanceof Error ? cause.message : String(cause)}`]
  }
  parentPort?.postMessage({ readMs, faults: faults.length, firstFault: faults[0] ?? null } satisfies ReadAnswer)
})
