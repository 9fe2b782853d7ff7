import { parentPort } from 'node:worker_threads'
import { readText } from '../../reader/index.ts'
import type { ReadingAnswer, ReadingWork } from './messages.ts'

parentPort?.on('message', ({ text, publishedOn }: ReadingWork) => {
  const answer = (one: ReadingAnswer) => parentPort?.postMessage(one)
  try {
    const onProgress = (done: number, of: number) => answer({ kind: 'progress', done, of })
    const record = readText(text, { onProgress, ...(publishedOn === null ? {} : { publishedOn }) })
    answer({ kind: 'record', record })
  } catch (error) {
    answer({ kind: 'error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
