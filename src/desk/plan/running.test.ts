import assert from 'node:assert/strict'
import test from 'node:test'
import type { PlannerThread } from '../../adapters/index.ts'
import { inThread } from './running.ts'

const itself = async (thread: PlannerThread) => thread

test('the next work is done in a thread that rests', async () => {
  const first = await inThread({}, itself)
  assert.equal(await inThread({}, itself), first)
  assert.equal(first.isOpen(), true)
})

test('work side by side has a thread each, and only some of them stay', async () => {
  const held = Promise.withResolvers<void>()
  const threads: PlannerThread[] = []
  const works = [1, 2, 3, 4].map(() =>
    inThread({}, async (thread) => {
      threads.push(thread)
      await held.promise
    }),
  )
  while (threads.length < works.length) await new Promise(setImmediate)
  assert.equal(new Set(threads).size, works.length)
  held.resolve()
  await Promise.all(works)
  assert.equal(threads.filter((thread) => thread.isOpen()).length, 2)
})

test('a thread outlives work that fails, and is let go when it has ended itself', async () => {
  const failed: PlannerThread[] = []
  const fail = async (thread: PlannerThread) => {
    failed.push(thread)
    throw new Error('refused')
  }
  await assert.rejects(inThread({}, fail), /refused/)
  assert.equal(await inThread({}, itself), failed[0])
  await inThread({}, (thread) => thread.close())
  assert.notEqual(await inThread({}, itself), failed[0])
})

test('a thread that ended while it rested does no work', async () => {
  const resting = await inThread({}, itself)
  await resting.close()
  const next = await inThread({}, itself)
  assert.notEqual(next, resting)
  assert.equal(next.isOpen(), true)
})

test('a thread that somebody holds is used, and left to them', async () => {
  const own = await inThread({}, itself)
  await own.close()
  assert.equal(await inThread({ thread: own }, itself), own)
})
