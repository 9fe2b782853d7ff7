import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword, isPassword } from './index.ts'

test('a password is known again, and no other is', async () => {
  const kept = await hashPassword('пайгири созишномаҳо')
  assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await isPassword('пайгири созишномаҳо', kept), true)
  assert.equal(await isPassword('пайгири созишномаҳо'.normalize('NFD'), kept), true)
  assert.equal(await isPassword('пайгири созишномаҳо ', kept), false)
  assert.equal(await isPassword('', kept), false)
})

test('what is kept differs each time', async () => {
  const [one, other] = await Promise.all([hashPassword('the same one'), hashPassword('the same one')])
  assert.notEqual(one, other)
})

test('what another program has kept with other costs is known as well', async () => {
  // From the tests of the reference program (github.com/P-H-C/phc-winner-argon2, src/test.c).
  const kept = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  assert.equal(await isPassword('password', kept), true)
  assert.equal(await isPassword('passwore', kept), false)
  await assert.rejects(isPassword('password', kept.replace('argon2id', 'argon2i')))
})

test('whoever has no password takes as long, and is not let in', async () => {
  const kept = await hashPassword('the same one')
  const timeOf = async (hash: string | null) => {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const start = performance.now()
      assert.equal(await isPassword('another one', hash), false)
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  }
  const [nobody, somebody] = [await timeOf(null), await timeOf(kept)]
  assert.ok(nobody > somebody / 2 && nobody < somebody * 2, `${nobody} ms and ${somebody} ms`)
})

test('the server goes on meanwhile', async () => {
  let turns = 0
  const turn = setInterval(() => turns++, 1)
  await Promise.all(Array.from({ length: 4 }, () => hashPassword('the same one')))
  clearInterval(turn)
  assert.ok(turns >= 5, `${turns} turns`)
})
