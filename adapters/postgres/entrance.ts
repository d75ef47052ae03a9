import * as z from 'zod'
import type { Place, Who } from '../../src/ports.ts'
import type { Entered, Entrance, WorkspaceLink } from '../../src/tenancy/entrance.ts'
import { PersonShape } from './people.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

/** The version of the map that they will most likely ask, read with the rest. */
interface KnownMap {
  municipality: string | null
  version: number | null
}

const EnteredShape: z.ZodType<{ entered: Entered; map: KnownMap }> = z
  .looseObject({
    id: z.string().nullable(),
    served: z.array(z.string()),
    chosen: z.string().nullable(),
    stranger: z.string().nullable(),
    home: z.string().nullable(),
    homeVersion: z.number().nullable(),
    asked: z.boolean(),
    room: z.boolean(),
  })
  .transform(({ served, chosen, stranger, home, homeVersion, asked, room, ...person }) => ({
    entered: {
      person: person.id === null ? null : PersonShape.parse(person),
      served,
      chosen,
      stranger,
      here: { asked, room },
    },
    map: { municipality: home, version: homeVersion },
  }))

/** Looks with all rights, and gives them up in the same statement: a conversation costs no statement more for it. */
const enter = (session: Session, { platform, workspace, user }: Who, { conversation }: Place) =>
  one(
    session,
    EnteredShape,
    sql`with served as materialized (
          select coalesce(array_agg(m.name order by m.name collate "C"), '{}') as names
            from municipality m
           where ${platform} = 'local'
              or exists (select from workspace w where w.platform = ${platform} and w.workspace = ${workspace}
                                                   and w.municipality = m.name)
              or (m.name = serves_every_workspace()
                  and not exists (select from slack_installation i where ${platform} = 'slack' and i.workspace = ${workspace}))),
        found as materialized (
          select p.*, p.municipality = any (s.names) as here
            from served s, account a join person_with_practice p on p.id = a.person
           where a.platform = ${platform} and a.workspace = ${workspace} and a.user_id = ${user}),
        known as materialized (
          select s.names as served,
                 (select c.municipality from account_choice c
                   where c.platform = ${platform} and c.workspace = ${workspace} and c.user_id = ${user}
                     and c.municipality = any (s.names)) as chosen,
                 (select f.id from found f where not f.here) as stranger
            from served s)
        select k.served, k.chosen, k.stranger, f.*, h.name as home, h.map_version as home_version,
               exists (select from question q
                        where q.platform = ${platform} and q.workspace = ${workspace} and q.conversation = ${conversation}) as asked,
               exists (select from case_discussion c
                        where c.platform = ${platform} and c.workspace = ${workspace} and c.conversation = ${conversation}) as room,
               set_config('schakel.municipalities',
                          (case when f.here then array[f.municipality] else k.served end)::text, true) as scope,
               set_config('role', 'schakel_scoped', true) as role
          from known k left join found f on f.here
          left join municipality h on h.name = coalesce(f.municipality, k.chosen, k.served[1])`,
  )

const ScopeShape = z.object({ scope: z.string() })

/** Confined to the municipalities of what is discussed there; where that is nothing, to none. */
const enterRoom = (session: Session, { platform, workspace, conversation }: Place) =>
  one(
    session,
    ScopeShape,
    sql`with around as materialized (
          select coalesce(array_agg(distinct municipality), '{}') as names from case_discussion
           where platform = ${platform} and workspace = ${workspace} and conversation = ${conversation})
        select set_config('schakel.municipalities', names::text, true) as scope, set_config('role', 'schakel_scoped', true)
          from around`,
  )

const choose = (session: Session, who: Who, municipality: string, at: Date): Promise<number> =>
  run(
    session,
    sql`insert into account_choice (platform, workspace, user_id, municipality, chosen_at)
        values (${who.platform}, ${who.workspace}, ${who.user}, ${municipality}, ${at})
        on conflict (platform, workspace, user_id) do update
          set municipality = excluded.municipality, chosen_at = excluded.chosen_at`,
  )

const linkWorkspace = (session: Session, link: WorkspaceLink): Promise<number> =>
  run(
    session,
    sql`insert into workspace (platform, workspace, municipality)
        values (${link.platform}, ${link.workspace}, ${link.municipality}) on conflict do nothing`,
  )

const unlinkWorkspace = (session: Session, link: WorkspaceLink): Promise<number> =>
  run(
    session,
    sql`delete from workspace where platform = ${link.platform} and workspace = ${link.workspace}
                                and municipality = ${link.municipality}`,
  )

const LinkShape: z.ZodType<WorkspaceLink> = z.object({
  platform: z.enum(['slack', 'teams']),
  workspace: z.string(),
  municipality: z.string(),
})

export const workspaceLinks = (session: Session): Promise<WorkspaceLink[]> =>
  rows(
    session,
    LinkShape,
    sql`select platform, workspace, municipality from workspace
         order by platform collate "C", workspace collate "C", municipality collate "C"`,
  )

const ServesShape = z.object({ serves: z.string().nullable() })

/** The municipality that serves every workspace; null: workspaces must be linked. */
export const servesEvery = async (session: Session): Promise<string | null> =>
  (await one(session, ServesShape, sql`select serves_every_workspace() as serves`))!.serves

/** A session on which nothing can be asked until it is opened, and what was read of a map at opening. */
export interface Door {
  session: Session
  /** @param map null: none was read */
  open(map: KnownMap | null): void
  /** null: not read. */
  mapVersion(municipality: string): number | null
}

/** Of a session with all rights. */
export function closed(session: Session): Door {
  let isOpen = false
  let read: KnownMap | null = null
  return {
    session: {
      query: async statement => {
        if (!isOpen) throw new Error('nobody came in yet: ask Store.entrance.enter first')
        return session.query(statement)
      },
    },
    open: map => {
      isOpen = true
      read = map
    },
    mapVersion: municipality => (read?.municipality === municipality ? read.version : null),
  }
}

/**
 * @param door where someone comes in: a session with all rights
 * @param inside what is asked afterwards
 * @param entered hears that someone did
 */
export const createEntrance = (door: Session, inside: Session, entered: (map: KnownMap | null) => void): Entrance => ({
  enter: async (who, place) => {
    const found = (await enter(door, who, place))!
    entered(found.map)
    return found.entered
  },
  enterRoom: async place => {
    await enterRoom(door, place)
    entered(null)
  },
  choose: async (who, municipality, at) => void (await choose(inside, who, municipality, at)),
  linkWorkspace: async link => (await linkWorkspace(inside, link)) === 1,
  unlinkWorkspace: async link => (await unlinkWorkspace(inside, link)) === 1,
  workspaces: () => workspaceLinks(inside),
})
