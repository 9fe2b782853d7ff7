import type { Entry } from '../entry/entry.ts'

/** An entry of a log between two parties, with what a test changes. */
export function sampleEntry(change: Partial<Entry> = {}): Entry {
  return {
    v: 1,
    rel: 'ir-tj',
    id: '019ca0c4-7a80-7000-8000-000000000001',
    type: 'stage.set',
    party: 'ir',
    actor: 'log.example/ir-tj/editor+0a1b2c3d',
    by: 'office:protocol',
    role: 'editor',
    at: '2026-03-01T06:30:00Z',
    obj: 'doc:1',
    prev: null,
    body: { plain: { stage: 'signed', note: 'امضا شد' } },
    evidence: [`sha256:${'0f'.repeat(32)}`],
    sig: null,
    ...change,
  }
}
