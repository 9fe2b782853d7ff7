import assert from 'node:assert/strict'

import { BUILT_IN_TEMPLATES, type Change, type ItemQuery, type StageTemplate } from '../../../../../register/index.ts'

import { document, evidence, stage, undertaking } from '../changes.ts'
import { DESK, REL } from '../stores.ts'
import { JOINT, type StoreCase } from './store-case.ts'

const TITLES = {
  en: 'Agreement on the Pamir road',
  fa: 'موافقت‌نامهٔ راه و سرمایه‌گذاری',
  tg: 'Созишнома оид ба роҳи Помир',
  ru: 'Соглашение о дороге, учёт',
}
const ENTERED: readonly Change[] = [
  document('doc:road', { type: 'agreement', titles: TITLES, signedOn: '2022-05', field: 'transport' }),
  document('doc:bank', { titles: { en: 'Bank memorandum' }, signedOn: '2020', field: 'finance-banking' }),
  document('doc:later', {
    titles: { en: 'A later one' },
    signedOn: '2023-01-02',
    field: 'transport',
    note: 'قرارداد ۱۴۰۱',
  }),
  undertaking('und:bridge', { due: '2022-12', body: 'body:one', action: { ru: 'Открыть мост' } }),
  stage('doc:later', 'signed', '2023-01-02'),
  evidence('doc:bank', 'Шаҳодат дар ҳуҷҷат'),
  { type: 'item.withdraw', obj: 'doc:bank', party: null, body: { reason: 'twice' } },
]
const DOCUMENTS = { kinds: ['document'] } as const
const CASES: readonly { readonly query: ItemQuery; readonly found: readonly string[]; readonly total?: number }[] = [
  { query: DOCUMENTS, found: ['doc:later', 'doc:road', 'doc:bank'] },
  { query: { ...DOCUMENTS, order: 'title' }, found: ['doc:later', 'doc:road', 'doc:bank'] },
  { query: { ...DOCUMENTS, order: 'changed', limit: 2 }, found: ['doc:bank', 'doc:later'], total: 3 },
  { query: { ...DOCUMENTS, offset: 1, limit: 1 }, found: ['doc:road'], total: 3 },
  { query: { ...DOCUMENTS, offset: 9 }, found: [], total: 3 },
  { query: { ...DOCUMENTS, withdrawn: false }, found: ['doc:later', 'doc:road'] },
  { query: { field: 'finance-banking' }, found: ['doc:bank'] },
  { query: { type: 'agreement' }, found: ['doc:road'] },
  { query: { stage: 'signed' }, found: ['doc:later'] },
  { query: { stage: 'suspended' }, found: [] },
  { query: { kinds: ['undertaking'], body: 'body:one' }, found: ['und:bridge'] },
  { query: { ...DOCUMENTS, from: '2022-05-31', to: '2022' }, found: ['doc:road'] },
  { query: { ...DOCUMENTS, to: '2020-01-01' }, found: ['doc:bank'] },
  { query: { text: 'سرمايه گذاري' }, found: ['doc:road'] },
  { query: { text: 'قرارداد 1401' }, found: ['doc:later'] },
  { query: { text: 'роҳи помир' }, found: ['doc:road'] },
  { query: { text: 'рохи' }, found: ['doc:road'] },
  { query: { text: 'учет ДОРОГЕ' }, found: ['doc:road'] },
  { query: { text: 'memo' }, found: ['doc:bank'] },
  { query: { text: 'мост' }, found: ['und:bridge'] },
  { query: { text: 'шаходат хуччат' }, found: ['doc:bank'] },
  { query: { text: 'road bank' }, found: [] },
  { query: { text: "%_'\\ &|!" }, found: [] },
]

/** How items are found. */
export const ITEMS: readonly StoreCase[] = [
  {
    says: 'are found by what they are, when and in which words',
    async run({ store }) {
      await store.enter(REL, ENTERED, DESK)
      for (const { query, found, total = found.length } of CASES) {
        const page = await store.items(REL, query, JOINT)
        const ids = page.items.map(({ id }) => id)
        assert.deepEqual({ ids, total: page.total }, { ids: found, total }, JSON.stringify(query))
      }
    },
  },
  {
    says: 'take other rungs when the stages of their type are set anew',
    async run({ store }) {
      await store.enter(REL, [document('doc:a'), stage('doc:a', 'signed', '2021-01-11')], DESK)
      const built = BUILT_IN_TEMPLATES.find(({ type }) => type === 'memorandum') as StageTemplate
      const rungs = built.rungs.filter(({ rung }) => rung !== 'signed')
      const body = { ...built, rungs }
      await store.enter(REL, [{ type: 'template.set', obj: `rel:${REL}`, party: null, body }], DESK)
      assert.equal((await store.items(REL, { stage: 'signed' }, JOINT)).total, 0)
      assert.deepEqual(await store.check(REL), [])
    },
  },
  {
    says: 'files are kept by their hash',
    async run({ store }) {
      const bytes = new TextEncoder().encode('a scanned page')
      const hash = await store.keep(REL, bytes)
      assert.equal(await store.keep(REL, bytes), hash)
      assert.deepEqual(Uint8Array.from((await store.kept(REL, hash)) ?? []), bytes)
      assert.equal(await store.kept(REL, `sha256:${'0'.repeat(64)}`), null)
      await store.enter(REL, [document('doc:a'), evidence('doc:a', 'the page', hash)], DESK)
      assert.deepEqual(await store.check(REL), [])
    },
  },
]
