import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COUNTRIES, SHARED_ADJECTIVES } from './countries.ts'
import { ORGANISATIONS } from './organisations.ts'
import { PLACES, REGIONS } from './places.ts'
import { COLLECTIVES, HONORIFICS, JOINT_BODIES, OFFICE_LINKS, OFFICE_MODIFIERS, OFFICES, PORTFOLIOS } from './titles.ts'

const CODE = /^[A-Z0-9+]{2,10}$/
const ARTICLE = /^(?:the|a|an) /i

/** Values that occur more than once. */
function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

/** Values that are empty, padded, or hold a line break or a doubled space. */
function untidy(values: readonly string[]): readonly string[] {
  return values.filter((value) => value === '' || value !== value.trim() || /\s{2}|[\n\t]/.test(value))
}

/** Values with ’ that lack the same value with '. */
function withoutPlainApostrophe(values: readonly string[]): readonly string[] {
  const known = new Set(values)
  return values.filter((value) => value.includes('’') && !known.has(value.replaceAll('’', "'")))
}

const lists: Readonly<Record<string, readonly string[]>> = {
  'country names': COUNTRIES.flatMap((country) => country.names),
  capitals: COUNTRIES.flatMap((country) => country.capitals),
  metonyms: COUNTRIES.flatMap((country) => country.metonyms ?? []),
  'country codes': COUNTRIES.map((country) => country.code),
  'organisation codes': ORGANISATIONS.map((organisation) => organisation.code),
  'organisation names': ORGANISATIONS.flatMap((organisation) => [...organisation.names, ...organisation.organs]),
  places: PLACES.map((place) => place.name),
  regions: REGIONS,
  honorifics: HONORIFICS,
  offices: OFFICES.map((office) => office.words),
  modifiers: OFFICE_MODIFIERS,
  portfolios: PORTFOLIOS,
  links: OFFICE_LINKS,
  collectives: COLLECTIVES,
  'joint bodies': JOINT_BODIES,
}

for (const [name, values] of Object.entries(lists)) {
  test(`${name}: tidy, each once, with both apostrophes`, () => {
    assert.ok(values.length > 0)
    assert.deepEqual(untidy(values), [])
    assert.deepEqual(repeated(values), [])
    assert.deepEqual(withoutPlainApostrophe(values), [])
  })
}

test('names carry no article', () => {
  const names = [...(lists['country names'] ?? []), ...(lists.capitals ?? []), ...(lists.metonyms ?? [])]
  const all = [...names, ...(lists.places ?? []), ...(lists['organisation names'] ?? []), ...(lists.offices ?? [])]
  assert.deepEqual(
    all.filter((name) => ARTICLE.test(name)),
    ['The Hague'],
  )
})

test('every country has a code, names, adjectives and, while it exists, a capital', () => {
  for (const country of COUNTRIES) {
    assert.match(country.code, /^[A-Z]{2}$/)
    assert.ok(country.names.length > 0, country.code)
    assert.ok(country.adjectives.length > 0, country.code)
    assert.ok(country.capitals.length > 0 || country.historical === true, country.code)
    assert.deepEqual(repeated(country.adjectives), [], country.code)
    assert.deepEqual(untidy(country.adjectives), [], country.code)
  }
})

test('an adjective belongs to one country unless it is listed as shared', () => {
  const shared = repeated(COUNTRIES.flatMap((country) => country.adjectives))
  assert.deepEqual([...new Set(shared)].sort(), [...SHARED_ADJECTIVES].sort())
})

test('no word means one country as a name and another as an adjective, capital or metonym', () => {
  const owner = new Map<string, string>()
  for (const country of COUNTRIES) {
    const words = [...country.names, ...country.adjectives, ...country.capitals, ...(country.metonyms ?? [])]
    for (const word of words) {
      if (SHARED_ADJECTIVES.includes(word)) continue
      assert.equal(owner.get(word) ?? country.code, country.code, word)
      owner.set(word, country.code)
    }
  }
})

test('existing countries and territories number what the docstring promises', () => {
  const codes = new Set(COUNTRIES.map((country) => country.code))
  const observersAndOthers = ['PS', 'VA', 'XK', 'TW', 'HK', 'MO', 'CK', 'NU', 'GL', 'EH']
  for (const code of observersAndOthers) assert.ok(codes.has(code), code)
  const members = COUNTRIES.filter((country) => !country.historical && !observersAndOthers.includes(country.code))
  assert.equal(members.length, 193)
})

test('organisations have codes and names, and share no name with a country', () => {
  const countryNames = new Set(lists['country names'])
  for (const organisation of ORGANISATIONS) {
    assert.match(organisation.code, CODE)
    assert.ok(organisation.names.length > 0, organisation.code)
    for (const name of organisation.names) assert.ok(!countryNames.has(name), name)
  }
})

test('places name a listed country and are neither capitals nor regions', () => {
  const codes = new Set(lists['country codes'])
  const taken = new Set([...(lists.capitals ?? []), ...(lists['country names'] ?? []), ...REGIONS])
  for (const place of PLACES) {
    assert.ok(codes.has(place.country), place.name)
    assert.ok(!taken.has(place.name), place.name)
  }
})

test('well-known words find their country, organisation and office', () => {
  const country = (word: string) =>
    COUNTRIES.filter((each) => [...each.names, ...each.adjectives, ...each.capitals].includes(word)).map((c) => c.code)
  const cases: readonly (readonly [string, string])[] = [
    ['Lao People’s Democratic Republic', 'LA'],
    ["Lao People's Democratic Republic", 'LA'],
    ['Kyrgyz Republic', 'KG'],
    ['Republic of Tajikistan', 'TJ'],
    ['Tajik', 'TJ'],
    ['Kiev', 'UA'],
    ['U.S.', 'US'],
    ['Emirati', 'AE'],
    ['USSR', 'SU'],
  ]
  for (const [word, code] of cases) assert.deepEqual(country(word), [code], word)
  assert.equal(ORGANISATIONS.find((each) => each.names.includes('EurAsEC'))?.code, 'EAEU')
  assert.equal(OFFICES.find((office) => office.words === 'Deputy Prime Minister')?.rank, 'deputy')
})
