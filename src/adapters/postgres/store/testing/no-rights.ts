import assert from 'node:assert/strict'
import { NORTH, SOUTH } from '../../../../register/testing/index.ts'
import { roleOf } from '../roles.ts'
import { REL, type TestStore } from './stores.ts'

const RIGHTS = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']

/** No role of a relationship has any right on the tables, each of which has to hold something. */
export async function assertNoRights({ raw }: Pick<TestStore, 'raw'>, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const [filled] = await raw(`select count(*)::int as n from paygir.${table}`)
    assert.ok(filled?.n > 0, `${table}: the case shows nothing`)
    for (const role of [roleOf(REL, NORTH), roleOf(REL, SOUTH), roleOf(REL, null), 'pg_monitor']) {
      for (const right of RIGHTS) {
        const [row] = await raw(`select has_table_privilege($1, $2, $3) as may`, [role, `paygir.${table}`, right])
        assert.equal(row?.may, false, `${role} may ${right} ${table}`)
      }
    }
  }
}
