import assert from 'node:assert/strict'
import { test } from 'node:test'
import { create } from 'xmlbuilder2'
import type { DocumentItem } from '../../../register/index.ts'
import { aDocument, aRelationship, consented, NORTH, reached, SOUTH } from '../../../register/testing/index.ts'
import { formatAkomaNtoso, stagesOfAkomaNtoso } from './akoma-ntoso.ts'

const RELATIONSHIP = aRelationship()
const OPTIONS = { rel: 'north-south', relationship: RELATIONSHIP, country: 'nn' }

const DOCUMENT = aDocument(
  { id: 'doc:roads', titles: { en: 'Roads & "bridges" <1>', fa: 'راه‌ها' }, languages: ['en', 'fa'] },
  {
    stages: [
      reached('signed', '2021-01-11'),
      consented(NORTH, '2021-03'),
      consented(SOUTH, '2021-04-02'),
      reached('in-force', '2021-05-01', { scope: 'first "phase" & more' }),
      reached('first-use', '2021-06-01'),
      reached('suspended', '2022-01-01'),
      reached('terminated', '2023-01-01'),
    ],
  },
)

type Xml = { readonly [name: string]: Xml } & { readonly [name: `@${string}`]: string }

const parse = (document: DocumentItem) =>
  create(formatAkomaNtoso(document, OPTIONS)).end({ format: 'object' }) as unknown as Xml
const META = parse(DOCUMENT).akomaNtoso?.doc?.meta as Xml
const list = (value: unknown) => (Array.isArray(value) ? value : [value]) as readonly Xml[]

test('the parts of the metadata stand in the order of the schema', () => {
  assert.deepEqual(Object.keys(META), ['identification', 'lifecycle', 'analysis', 'references'])
  assert.deepEqual(Object.keys(META.identification as Xml), [
    '@source',
    'FRBRWork',
    'FRBRExpression',
    'FRBRManifestation',
  ])
  for (const [level, own] of [
    ['FRBRWork', ['FRBRcountry', 'FRBRsubtype']],
    ['FRBRExpression', ['FRBRlanguage']],
    ['FRBRManifestation', ['FRBRformat']],
  ] as const) {
    const core = ['FRBRthis', 'FRBRuri', 'FRBRalias', 'FRBRdate', 'FRBRauthor']
    assert.deepEqual(Object.keys(META.identification?.[level] as Xml), [...core, ...own])
  }
})

test('addresses follow the naming convention', () => {
  const of = (level: string) => META.identification?.[level]?.FRBRuri?.['@value']
  assert.equal(of('FRBRWork'), '/akn/nn/doc/memorandum/2021-01-11/roads')
  assert.equal(of('FRBRExpression'), '/akn/nn/doc/memorandum/2021-01-11/roads/mul@')
  assert.equal(of('FRBRManifestation'), '/akn/nn/doc/memorandum/2021-01-11/roads/mul@.xml')
  const undated = parse(aDocument({ signedOn: '2021-03', languages: ['tg'] })).akomaNtoso?.doc?.meta?.identification
  assert.equal(undated?.FRBRExpression?.FRBRuri?.['@value'], '/akn/nn/doc/memorandum/2021/one/tgk@')
  assert.equal(undated?.FRBRWork?.FRBRdate?.['@name'], 'entered')
})

test('the events of the life are those with a day, with the types of the standard', () => {
  const events = list(META.lifecycle?.eventRef).map((event) => [event['@date'], event['@type']])
  assert.deepEqual(events, [
    ['2021-01-11', 'generation'],
    ['2021-04-02', 'generation'],
    ['2021-05-01', 'generation'],
    ['2022-01-01', 'amendment'],
    ['2023-01-01', 'repeal'],
  ])
})

test('every reference has its target, and every id is there once', () => {
  const xml = formatAkomaNtoso(DOCUMENT, OPTIONS)
  const ids = [...xml.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id ?? '')
  assert.equal(new Set(ids).size, ids.length)
  const targets = [...xml.matchAll(/(?:href|source|as|refersTo)="#([^"]+)"/g)].map(([, id]) => id ?? '')
  assert.ok(targets.length > 10)
  for (const target of targets) assert.ok(ids.includes(target), target)
})

test('every stage that is set comes back, whatever its text holds', () => {
  const told = stagesOfAkomaNtoso(formatAkomaNtoso(DOCUMENT, OPTIONS))
  const set = DOCUMENT.stages.map(({ stage, party, on, means, scope }) => ({ stage, party, on, means, scope }))
  assert.deepEqual(told, set)
})

test('a document before its first stage has no life cycle', () => {
  const meta = parse(aDocument({ signedOn: null })).akomaNtoso?.doc?.meta
  assert.deepEqual(Object.keys(meta as Xml), ['identification', 'analysis', 'references'])
})

test('titles with what XML cannot hold are still well-formed', () => {
  const xml = formatAkomaNtoso(aDocument({ titles: { en: 'a\u0001b \uFFFE ]]> &' } }), OPTIONS)
  assert.ok(create(xml))
  assert.ok(!xml.includes('\u0001'))
})

test('a file with a document type: E_XML_DOCTYPE', () => {
  assert.throws(() => stagesOfAkomaNtoso('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), { code: 'E_XML_DOCTYPE' })
})
