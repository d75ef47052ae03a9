import * as z from 'zod'
import type { MapChange } from '../../src/ports.ts'
import type { Neighbourhood, SocialMap } from '../../src/social-map/service.ts'
import { MAP_REPLACED } from './listen.ts'
import { planChange, type ServiceRow } from './map-change.ts'
import { json, one, rows, run, type Session, sql } from './sql.ts'

const Locked = z.object({ mapVersion: z.number() })

/** Two imports of one municipality wait for each other here. */
const lockMunicipality = (session: Session, name: string) =>
  one(session, Locked, sql`select map_version from municipality where name = ${name} for update`)

const Stored = z.object({
  id: z.string(),
  name: z.string(),
  contentHash: z.string(),
  position: z.number(),
  removed: z.boolean(),
})

const storedServices = (session: Session, municipality: string) =>
  rows(
    session,
    Stored,
    sql`select id, content->>'name' as name, content_hash, position, removed_at is not null as removed
          from service where municipality = ${municipality} order by position`,
  )

/** Rows as one JSON array; the content is JSON text already. */
const asJson = (services: ServiceRow[]): string =>
  `[${services.map(({ content, ...row }) => `${json(row).slice(0, -1)},"content":${content}}`).join()}]`

const writeServices = (session: Session, municipality: string, services: ServiceRow[], at: Date) =>
  run(
    session,
    sql`insert into service (municipality, id, status, position, content, content_hash, since, changed_at)
        select ${municipality}, id, status, position, content, "contentHash", ${at}::timestamptz, ${at}::timestamptz
          from json_to_recordset(${asJson(services)}::json)
            as row(id text, status text, position integer, content jsonb, "contentHash" text)
        on conflict (municipality, id) do update
          set status = excluded.status, position = excluded.position, content = excluded.content,
              content_hash = excluded.content_hash, changed_at = excluded.changed_at, removed_at = null`,
  )

const moveServices = (session: Session, municipality: string, moved: { id: string; position: number }[]) =>
  run(
    session,
    sql`update service s set position = m.position
          from unnest(${moved.map(m => m.id)}::text[], ${moved.map(m => m.position)}::integer[]) as m(id, position)
         where s.municipality = ${municipality} and s.id = m.id`,
  )

const removeServices = (session: Session, municipality: string, ids: string[], at: Date) =>
  run(
    session,
    sql`update service set removed_at = ${at} where municipality = ${municipality} and id = any(${ids}::text[])`,
  )

const clearNeighbourhoods = (session: Session, municipality: string) =>
  run(session, sql`delete from neighbourhood where municipality = ${municipality}`)

const writeNeighbourhoods = (session: Session, municipality: string, neighbourhoods: Neighbourhood[]) =>
  run(
    session,
    sql`insert into neighbourhood (municipality, name, position, parts)
        select ${municipality}, n.value->>'name', n.position,
               array(select p.part from jsonb_array_elements_text(n.value->'parts') with ordinality as p(part, place) order by p.place)
          from jsonb_array_elements(${json(neighbourhoods)}::jsonb) with ordinality as n(value, position)`,
  )

const raiseVersion = (session: Session, municipality: string, at: Date) =>
  run(
    session,
    sql`update municipality set map_version = map_version + 1, imported_at = ${at} where name = ${municipality}`,
  )

/** Heard by every process once the transaction is committed. */
const tell = (session: Session, municipality: string) =>
  run(session, sql`select pg_notify(${MAP_REPLACED}, ${municipality})`)

/** Rows in one statement: a few megabytes, so that memory stays flat however large the map is. */
const BATCH = 1_000

async function inBatches<T>(items: T[], work: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < items.length; i += BATCH) await work(items.slice(i, i + BATCH))
}

/**
 * Swaps the whole map of one municipality. What is gone is kept as removed, what is the same is left alone.
 * @param at the time of the import
 * @throws Error when the municipality was not added
 */
export async function replaceMap(session: Session, map: SocialMap, at: Date): Promise<MapChange> {
  const { municipality, services, neighbourhoods } = map
  if (!(await lockMunicipality(session, municipality))) throw new Error(`municipality ${municipality} was not added`)
  const plan = planChange(await storedServices(session, municipality), services)
  await inBatches(plan.write, batch => writeServices(session, municipality, batch, at))
  await inBatches(plan.move, batch => moveServices(session, municipality, batch))
  await inBatches(plan.remove, batch => removeServices(session, municipality, batch, at))
  await clearNeighbourhoods(session, municipality)
  await writeNeighbourhoods(session, municipality, neighbourhoods)
  await raiseVersion(session, municipality, at)
  await tell(session, municipality)
  return plan.change
}
