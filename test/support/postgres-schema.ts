import type pg from 'pg'

/** The tables as they are after all migrations, as text: the same on every version of PostgreSQL. */

const TABLES = `
  select c.oid, c.relname as name, c.relkind = 'v' as view, obj_description(c.oid) as comment
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') order by c.relname collate "C"`

const COLUMNS = `
  select format('%s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
                case when a.attidentity <> '' then ' identity' else ' default ' || pg_get_expr(d.adbin, d.adrelid) end) as line
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`

// contype n: PostgreSQL 18 lists 'not null' among the constraints, older versions don't
const CONSTRAINTS = `
  select format('%s: %s', conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where conrelid = $1 and contype <> 'n' order by conname collate "C"`

const INDEXES = `
  select pg_get_indexdef(i.indexrelid) as line from pg_index i join pg_class c on c.oid = i.indexrelid
   where i.indrelid = $1 and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
   order by c.relname collate "C"`

async function lines(pool: pg.Pool, query: string, table: number): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(query, [table])
  return rows.map(row => `  ${row.line}`)
}

async function describeTable(
  pool: pg.Pool,
  table: { oid: number; name: string; view: boolean; comment: string | null },
) {
  const head = [`${table.view ? 'view' : 'table'} ${table.name}`, ...(table.comment ? [`  -- ${table.comment}`] : [])]
  const parts = [COLUMNS, CONSTRAINTS, INDEXES].map(query => lines(pool, query, table.oid))
  return [...head, ...(await Promise.all(parts)).flat()].join('\n')
}

export async function describeSchema(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query(TABLES)
  const tables: string[] = []
  for (const table of rows) tables.push(await describeTable(pool, table))
  return `${tables.join('\n\n')}\n`
}
