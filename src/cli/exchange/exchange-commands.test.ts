import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { registerWorld } from '../testing/register-world.ts'

type RegisterWorld = Awaited<ReturnType<typeof registerWorld>>

interface Places {
  readonly run: RegisterWorld['run']
  readonly json: RegisterWorld['json']
  readonly folder: string
  readonly other: RegisterWorld
  readonly path: (name: string) => string
}

test('a register goes out, comes back, and is restored elsewhere', async (t) => {
  const { run, json, folder } = await registerWorld(t)
  const other = await registerWorld(t)
  await run('open')
  const places = { run, json, folder, other, path: (name: string) => join(folder, name) }
  await goesOutAndIn(t, places)
  await isRefusedWhole(t, places)
})

async function goesOutAndIn(t: TestContext, { run, json, other, path }: Places): Promise<void> {
  await t.test('out and in again changes nothing', async () => {
    for (const [format, name] of [
      ['csv', 'tables'],
      ['xlsx', 'book.xlsx'],
      ['json', 'items.json'],
      ['jsonl', 'items.jsonl'],
    ] as const) {
      const out = await run(`export ${format} -o ${path(name)}`)
      assert.equal(out.code, 0, out.stderr)
      const back = await run(`import ${path(name)}`)
      assert.equal(back.code, 0, back.stderr)
      assert.match(back.stdout, /holds all of it already/)
    }
    assert.equal((await run(`export json -o ${path('items.json')}`)).code, 1)
    assert.ok(readdirSync(path('tables')).includes('documents.csv'))
  })

  await t.test('into another register that has nothing yet', async () => {
    await other.run('open ir-tj --name "Iran and Tajikistan" --parties ir:Iran,tj:Tajikistan')
    const dry = await other.run(`import ${path('items.json')} --dry-run`)
    assert.equal(dry.code, 0, dry.stderr)
    const done = await other.run(`import ${path('tables')}`)
    assert.equal(done.code, 0, done.stderr)
    const [here, there] = [
      await json<object>('register matrix --at 2026-01-01'),
      await other.json<object>('register matrix --at 2026-01-01'),
    ]
    assert.deepEqual(there, here)
  })

  await t.test('a document as Akoma Ntoso, pins as annotations', async () => {
    assert.match((await run('export akn 2020-01-03-1')).stdout, /<akomaNtoso/)
    assert.equal(JSON.parse((await run('export annotations')).stdout).type, 'AnnotationCollection')
  })
}

async function isRefusedWhole(t: TestContext, { run, json, path }: Places): Promise<void> {
  await t.test('faults are told with sheet and row, and nothing is entered', async () => {
    const before = await json<{ documents: number }>('register summary')
    const documents = path('tables/documents.csv')
    const whole = readFileSync(documents, 'utf8')
    writeFileSync(documents, whole.replace(',agreement,', ',agrement,').replace('2020-01-03,', '3 Jan 2020,'))
    const { code, stderr } = await run(`import ${path('tables')}`)
    assert.equal(code, 3)
    assert.match(
      stderr,
      /documents, row \d+, column type: "agrement" cannot stand here\nfix: .*did you mean "agreement"/,
    )
    writeFileSync(documents, whole.replace('2020-01-03,', '2031-01-03,'))
    const refused = await run(`import ${path('tables')}`)
    assert.equal(refused.code, 1)
    assert.match(refused.stderr, /^documents, row \d+\npaygir: .* is after today/)
    assert.deepEqual(await json('register summary'), before)
  })

  await t.test('a backup holds all, and is refused when a byte differs', async () => {
    const file = path('all.backup')
    const made = await run(`backup ${file}`)
    assert.equal(made.code, 0, made.stderr)
    assert.equal(statSync(file).mode & 0o077, 0)
    const bytes = readFileSync(file)
    const place = Math.floor(bytes.length / 2)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(path('flipped.backup'), bytes)
    const empty = await registerWorld(t)
    assert.notEqual((await empty.run(`restore ${path('flipped.backup')}`)).code, 0)
    const restored = await empty.run(`restore ${file}`)
    assert.equal(restored.code, 0, restored.stderr)
    assert.equal(
      (await empty.run('show 2020-01-03-1 --history')).stdout,
      (await run('show 2020-01-03-1 --history')).stdout,
    )
    assert.match((await run(`restore ${file}`)).stderr, /E_NOT_EMPTY/)
    assert.match((await empty.run('doctor')).stdout, /✓ ir-tj: what is shown is what the entries say/)
  })
}
