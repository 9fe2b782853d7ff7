import type { Client } from 'pg'

/** One kind of thing in the schema: a heading, and SQL that gives its lines in their order. */
interface Part {
  readonly heading: string
  readonly lines: string
}

const IN_SCHEMA = `'paygir'::regnamespace`

const PARTS: readonly Part[] = [
  {
    heading: 'columns',
    lines: `select format('%s.%s %s%s%s%s;', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attcollation not in (0, t.typcollation) then ' collate "' || o.collname || '"' else '' end,
        case when a.attnotnull then ' not null' else '' end,
        case when a.attstorage <> t.typstorage then ' storage ' || a.attstorage::text else '' end) as line
      from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
      left join pg_collation o on o.oid = a.attcollation
      where c.relnamespace = ${IN_SCHEMA} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      order by c.relname, a.attnum`,
  },
  {
    heading: 'tables',
    lines: `select format('%s%s%s%s;', relname, ' ' || array_to_string(reloptions, ', '),
        case when relrowsecurity then ' row level security' else '' end,
        case when relforcerowsecurity then ' forced' else '' end) as line
      from pg_class where relnamespace = ${IN_SCHEMA} and relkind = 'r' order by relname`,
  },
  {
    heading: 'constraints',
    lines: `select format('%s.%s %s;', r.relname, c.conname, pg_get_constraintdef(c.oid)) as line
      from pg_constraint c join pg_class r on r.oid = c.conrelid
      where c.connamespace = ${IN_SCHEMA} and c.contype <> 'n' order by r.relname, c.conname`,
  },
  {
    heading: 'indexes',
    lines: `select indexdef || ';' as line from pg_indexes where schemaname = 'paygir' order by indexname`,
  },
  {
    heading: 'functions',
    lines: `select pg_get_functiondef(oid) || ';' as line from pg_proc where pronamespace = ${IN_SCHEMA} order by proname`,
  },
  {
    heading: 'triggers',
    lines: `select format('%s (%s);', pg_get_triggerdef(t.oid),
        case t.tgenabled when 'A' then 'always' when 'O' then 'as usual' else t.tgenabled::text end) as line
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = ${IN_SCHEMA} and not t.tgisinternal order by c.relname, t.tgname`,
  },
  {
    heading: 'policies',
    lines: `select format(E'%s.%s for %s to %s\\n  using %s\\n  with check %s;', tablename, policyname, cmd,
        array_to_string(array_replace(roles, current_user::name, 'OWNER'), ', '), coalesce(qual, '-'),
        coalesce(with_check, '-')) as line
      from pg_policies where schemaname = 'paygir' order by tablename, policyname`,
  },
  {
    heading: 'rights of others than the owner',
    lines: `select format('%s to %s;', p.proname, coalesce(r.rolname, 'public')) as line
      from pg_proc p cross join aclexplode(p.proacl) as a left join pg_roles r on r.oid = a.grantee
      where p.pronamespace = ${IN_SCHEMA} and a.grantee <> p.proowner
      union all
      select format('%s on %s to %s;', lower(a.privilege_type), c.relname, coalesce(r.rolname, 'public'))
      from pg_class c cross join aclexplode(c.relacl) as a left join pg_roles r on r.oid = a.grantee
      where c.relnamespace = ${IN_SCHEMA} and a.grantee <> c.relowner
      order by 1`,
  },
]

const HEAD = `-- What the numbered files make of an empty database, as the database describes it. Written by scripts/dump-schema.ts.
`

/** The schema in lines that depend on nothing but the numbered files. */
export async function dumpSchema(client: Client): Promise<string> {
  // Names are written with their schema, whoever asks.
  await client.query(`set search_path to ''`)
  const texts: string[] = [HEAD]
  for (const { heading, lines } of PARTS) {
    const { rows } = await client.query<{ line: string }>(lines)
    texts.push(`-- ${heading}\n${rows.map(({ line }) => `${line.trim()}\n`).join('')}`)
  }
  return texts.join('\n')
}
