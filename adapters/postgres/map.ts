import * as z from 'zod'
import type { SocialMap } from '../../src/social-map/service.ts'
import { NeighbourhoodShape, ServiceShape } from './map-shape.ts'
import { one, type Session, sql } from './sql.ts'

const MapRow = z.object({
  version: z.number(),
  neighbourhoods: z.array(NeighbourhoodShape),
  services: z.array(ServiceShape),
})

/** One statement, so that an import that ends meanwhile can't mix two versions. */
const mapRow = (session: Session, municipality: string) =>
  one(
    session,
    MapRow,
    sql`select m.map_version as version,
               (select coalesce(json_agg(json_build_object('name', n.name, 'parts', n.parts) order by n.position), '[]')
                  from neighbourhood n where n.municipality = m.name) as neighbourhoods,
               (select coalesce(json_agg(s.content order by s.position), '[]')
                  from service s where s.municipality = m.name and s.removed_at is null) as services
          from municipality m
         where m.name = ${municipality} and m.map_version > 0`,
  )

/** null: no map was imported yet. What was removed from the map is not in it. */
export async function loadMap(
  session: Session,
  municipality: string,
): Promise<{ map: SocialMap; version: number } | null> {
  const row = await mapRow(session, municipality)
  if (!row) return null
  const { version, ...map } = row
  return { map: { municipality, ...map }, version }
}

const VersionRow = z.object({ mapVersion: z.number() })

/** 0: no map was imported yet. */
export async function mapVersion(session: Session, municipality: string): Promise<number> {
  const row = await one(session, VersionRow, sql`select map_version from municipality where name = ${municipality}`)
  return row?.mapVersion ?? 0
}
