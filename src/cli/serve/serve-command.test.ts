import assert from 'node:assert/strict'
import test from 'node:test'
import { buildWebWhenStale } from '../../../scripts/web/build.ts'
import { runFake } from '../testing/fake-io.ts'
import { registerWorld } from '../testing/register-world.ts'

/** A prompt that somebody leaves at once ends the server, too. */
const LEAVING = { typed: ['exit'] }

test('the application is served', async (t) => {
  await buildWebWhenStale(() => undefined)
  const { start, run } = await registerWorld(t)

  await t.test('at an address that is printed, with the sample in it', async () => {
    const { code, stdout } = await run('serve --port 0', LEAVING)
    assert.equal(code, 0)
    assert.match(stdout, /http:\/\/127\.0\.0\.1:[0-9]+\//)
    assert.match((await run('register summary --json')).stdout, /"documents": ?37/)
  })

  for (const language of ['en', 'fa', 'tg', 'ru']) {
    await t.test(`told in ${language}`, async () => {
      const { stdout } = await run(`serve --port 0 --lang ${language}`, LEAVING)
      assert.match(stdout, /http:/)
      assert.doesNotMatch(stdout, /[{}]/)
    })
  }

  await t.test('to whoever signs in, with a link for the first administrator until there is one', async () => {
    assert.match((await run('serve --port 0 --accounts', LEAVING)).stdout, /http:\/\/[^ ]+\/setup#[^ ]{20,}/)
    assert.doesNotMatch((await run('serve --port 0', LEAVING)).stdout, /setup/)
  })

  await t.test('at no port that is none', async () => {
    const { code, stderr } = await start('serve --port 99999')
    assert.equal(code, 2)
    assert.match(stderr, /E_BAD_VALUE/)
  })

  await t.test('behind a proxy only to whoever signs in, and behind none that is no address', async () => {
    assert.match((await run('serve --port 0 --proxy 127.0.0.1,10.0.0.0/8', LEAVING)).stdout, /setup#/)
    const byEnvironment = { ...LEAVING, env: { PAYGIR_PROXY: '::1' } }
    assert.match((await run('serve --port 0', byEnvironment)).stdout, /setup#/)
    for (const wrong of ['front.example', '10.0.0.0/33', '10.0.0.5/8/8', '10.0.0.5/x']) {
      const { code, stderr } = await run(`serve --port 0 --proxy ${wrong}`)
      assert.equal(code, 2, wrong)
      assert.ok(stderr.includes('E_BAD_VALUE') && stderr.includes(wrong), stderr)
    }
  })
})

test('help tells of it', async () => {
  assert.match((await runFake(['help', 'serve'])).stdout, /--port/)
})
