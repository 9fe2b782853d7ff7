import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { readText } from '../../reader/index.ts'
import { packageFile } from '../package-files.ts'
import { openReadingThreads } from './index.ts'

const threads = openReadingThreads(2)
after(() => threads.close())

const sample = await readFile(packageFile('fixtures/sample/readout.txt'), 'utf8')
/** Takes seconds. */
const long = `${sample}\n\n`.repeat(800)

test('a thread gives the very record of the reader, and tells how far it is', async () => {
  const told: number[] = []
  const record = await threads.read({ text: sample, publishedOn: '2030-05-14', onProgress: (done) => told.push(done) })
  assert.deepEqual(record, readText(sample, { publishedOn: '2030-05-14' }))
  assert.deepEqual(
    told,
    told.toSorted((one, other) => one - other),
  )
  assert.ok(told.length > 2)
})

test('more texts than threads are read in turn', async () => {
  const texts = Array.from({ length: 7 }, (_, at) => `On ${at + 1} May 2030 the Minister said: we will come in June.`)
  const records = await Promise.all(texts.map((text) => threads.read({ text, publishedOn: null })))
  for (const [at, record] of records.entries()) assert.deepEqual(record, readText(texts[at] ?? ''))
})

test('a reading that is called off ends at once, and others go on', async () => {
  const abort = new AbortController()
  const stopped = ['', ' ', '  '].map((end) =>
    assert.rejects(threads.read({ text: long + end, publishedOn: null, signal: abort.signal }), /enough/),
  )
  const started = performance.now()
  setTimeout(() => abort.abort(new Error('enough')), 50)
  await Promise.all(stopped)
  assert.ok(performance.now() - started < 1000)
  assert.equal((await threads.read({ text: sample, publishedOn: null })).source.length, sample.length)
  await assert.rejects(threads.read({ text: sample, publishedOn: null, signal: abort.signal }), /enough/)
})

test('closed threads refuse, and nobody waits for them', async () => {
  const own = openReadingThreads(1)
  const waiting = [1, 2].map(() => assert.rejects(own.read({ text: long, publishedOn: null }), /closed/))
  await own.close()
  await Promise.all(waiting)
  await assert.rejects(own.read({ text: sample, publishedOn: null }), /closed/)
})
