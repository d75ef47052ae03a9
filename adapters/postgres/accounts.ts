import * as z from 'zod'
import type { Person } from '../../src/people/person.ts'
import type { Place, Who } from '../../src/ports.ts'
import { PersonShape } from './people.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

/** Only a direct conversation is kept: what is meant for one person must never land in a channel. */
const directConversation = (place: Place | null): string | null =>
  place?.kind === 'direct' ? place.conversation : null

/** Linking again may tie the account to another person; a conversation once known stays when none is given. */
export async function linkAccount(session: Session, person: string, who: Who, place: Place | null): Promise<void> {
  await run(
    session,
    sql`insert into account (platform, workspace, user_id, person, conversation)
        values (${who.platform}, ${who.workspace}, ${who.user}, ${person}, ${directConversation(place)})
        on conflict (platform, workspace, user_id) do update
          set person = excluded.person, conversation = coalesce(excluded.conversation, account.conversation)`,
  )
}

/** Whoever left has no account here any more. */
export const personOfAccount = (session: Session, who: Who): Promise<Person | null> =>
  one(
    session,
    PersonShape,
    sql`select p.* from account a join person_with_practice p on p.id = a.person
         where a.platform = ${who.platform} and a.workspace = ${who.workspace} and a.user_id = ${who.user} and p.ended_at is null`,
  )

const PlaceShape: z.ZodType<Place> = z
  .object({ platform: z.enum(['slack', 'teams', 'local']), workspace: z.string(), conversation: z.string() })
  .transform(place => ({ ...place, kind: 'direct' }))

/** In Teams the direct conversation is where the bot is installed for them, also when that was before they were linked. */
export const placesOf = (session: Session, person: string): Promise<Place[]> =>
  rows(
    session,
    PlaceShape,
    sql`select a.platform, a.workspace, coalesce(r.conversation, a.conversation) as conversation
          from account a
          left join lateral (select min(conversation collate "C") as conversation from teams_reference
                              where a.platform = 'teams' and workspace = a.workspace and user_id = a.user_id) r on true
         where a.person = (select id from person where id = ${person} and ended_at is null) and coalesce(r.conversation, a.conversation) is not null
         order by a.platform collate "C", a.workspace collate "C", a.user_id collate "C"`,
  )
