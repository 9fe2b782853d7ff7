import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsSource } from '../../src/model/index.ts'
import { RIVALS } from './index.ts'

const SOURCE = `On 4 May 2021 President Tamsin Oake received Minister Ruben Vale in Dublin.

Tamsin Oake said that the two countries had signed a treaty, and stressed the need for trade. The sides discussed energy.
Ruben Vale thanked the hosts. He added: "We are content."
`

for (const rival of RIVALS) {
  test(`${rival.name} does its best`, () => {
    const { event, participants, statements } = rival.read(SOURCE)
    const contents = statements.map(({ content }) => content.map((span) => span.text).join('|'))
    const nameOf = (id = '') => participants.find((one) => one.id === id)?.name ?? ''
    assert.equal(event.date, '2021-05-04')
    assert.ok(contents.includes('the two countries had signed a treaty'), contents.join('\n'))
    assert.ok(contents.includes('the need for trade'))
    assert.ok(contents.includes('We are content'))
    assert.equal(statements.find(({ mode }) => mode === 'topic')?.content[0]?.text, 'energy')
    assert.match(nameOf(statements[0]?.speakers[0]), /Tamsin Oake/)
    assert.match(nameOf(statements.at(-1)?.speakers[0]), /Vale/)
    for (const span of statements.flatMap(({ content }) => content)) assert.ok(fitsSource(SOURCE, span))
  })

  test(`${rival.name} takes empty and odd texts`, () => {
    for (const odd of ['', '\n', '"', '”“', '\ud800 said']) assert.ok(Array.isArray(rival.read(odd).statements))
  })
}
