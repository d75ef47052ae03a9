/**
 * A country on one PostgreSQL: what a minute of reminders costs, how long a morning takes, and how large the tables grow.
 * Run by hand: node test/bench/country.ts
 */
import { createPool } from '../../adapters/postgres/connection.ts'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { newKey } from '../../adapters/postgres/vault/crypto.ts'
import { momentAt } from '../../src/calendar.ts'
import { remind } from '../../src/contact-person/remind.ts'
import { startPostgres } from '../support/postgres.ts'

const MUNICIPALITIES = 342
const PRACTICES = 15 // 5,130 in all
const GPS = 38 // 13,000 in all
const NURSES = 8
const CONTACT_PERSONS = 3

/** Everyone works every day, so a morning looks at all of them. */
const FILL = `
insert into municipality (name, sample) select 'gemeente-' || m, false from generate_series(1, ${MUNICIPALITIES}) m;
insert into practice (id, municipality, name, neighbourhood, consultation_hours)
  select 'praktijk-' || m || '-' || n, 'gemeente-' || m, 'Huisartsenpraktijk ' || n, 'Wijk ' || n, 'dinsdagochtend'
    from generate_series(1, ${MUNICIPALITIES}) m, generate_series(1, ${PRACTICES}) n;
insert into person (id, municipality, name, roles, practice, phone, working_days, language)
  select role || '-' || m || '-' || n, 'gemeente-' || m, 'Naam ' || n, array[role],
         case when role <> 'contact-person' then 'praktijk-' || m || '-' || (1 + n % ${PRACTICES}) end,
         '010-1234567', array[1,2,3,4,5], 'nl'
    from generate_series(1, ${MUNICIPALITIES}) m,
         (select 'gp' as role, n from generate_series(1, ${GPS}) n
          union all select 'practice-nurse', n from generate_series(1, ${NURSES}) n
          union all select 'contact-person', n from generate_series(1, ${CONTACT_PERSONS}) n) as r;
insert into account (platform, workspace, user_id, person, conversation)
  select 'slack', 'T-' || municipality, id, id, id from person;
insert into assignment (practice, starts_on, contact_person)
  select 'praktijk-' || m || '-' || n, '2025-01-06', 'contact-person-' || m || '-' || (1 + n % ${CONTACT_PERSONS})
    from generate_series(1, ${MUNICIPALITIES}) m, generate_series(1, ${PRACTICES}) n;
insert into contact_moment (municipality, practice, contact_person, noted_by, happened_at, how)
  select 'gemeente-' || m, 'praktijk-' || m || '-' || n, 'contact-person-' || m || '-' || (1 + n % ${CONTACT_PERSONS}),
         'gp-' || m || '-' || (1 + n % ${GPS}), timestamptz '2026-06-01 12:00+02' - make_interval(days => (n * 7 + m) % 33 + 60 * k), 'said'
    from generate_series(1, ${MUNICIPALITIES}) m, generate_series(1, ${PRACTICES}) n, generate_series(0, 9) k;
analyze;`

const say = (line: string) => process.stdout.write(`${line}\n`)

const TABLES = ['person', 'reminder', 'contact_moment', 'unasked_message', 'outbox', 'assignment', 'account']

const server = await startPostgres()
const url = await server.database()
const pool = createPool({ connectionString: url }, 1)
await pool.query(FILL)
const database = await openDatabase({ url, keys: { current: newKey(), next: null } })

const times: number[] = []
let [looked, sent] = [0, 0]
for (let minute = 0; ; minute += 1) {
  const now = new Date(momentAt('2026-06-02', 9).getTime() + minute * 60_000)
  const { rows } = await pool.query(
    "select count(*)::int as n from person where look_at <= $1 and roles && array['gp', 'practice-nurse', 'contact-person']",
    [now],
  )
  if (rows[0].n === 0) break
  const before = performance.now()
  const done = await database.transaction(store => remind(store, now))
  times.push(performance.now() - before)
  looked += Math.min(200, rows[0].n)
  sent += done?.sent ?? 0
}
const idle = performance.now()
for (let i = 0; i < 100; i += 1) await database.transaction(store => remind(store, momentAt('2026-06-02', 16)))
const empty = (performance.now() - idle) / 100

times.sort((a, b) => a - b)
const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(0)
say(`people looked at ${looked}, in minutes ${times.length}, reminders ${sent}`)
say(
  `a minute's work: median ${at(0.5)} ms, 95% ${at(0.95)} ms, most ${at(1)} ms; with nothing to do ${empty.toFixed(1)} ms`,
)
for (const table of TABLES) {
  const { rows } = await pool.query(
    `select count(*)::int as n, pg_total_relation_size('${table}') as size from ${table}`,
  )
  const { n, size } = rows[0]
  say(
    `${table}: ${n} rows, ${Math.round(size / 1024)} kB, ${n > 0 ? Math.round(size / n) : '–'} bytes a row with indexes`,
  )
}
await pool.end()
await database.close()
await server.stop()
