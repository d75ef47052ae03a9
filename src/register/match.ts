import type { Database, Place, Platform, Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { candidateCard, offerCard } from './join-cards.ts'
import type { Directory, LinkRequest } from './link.ts'

/** Accounts looked up in one go. */
const AT_ONCE = 10
/** A look-up that takes longer was lost with its process: it is done again, ms. */
const LOST = 60_000

interface Parts {
  database: Pick<Database, 'transaction'>
  directories: Partial<Record<Platform, Directory>>
  now(): Date
  failed(error: unknown): void
}

export const placeOfLink = ({ who, conversation }: LinkRequest): Place => ({
  platform: who.platform,
  workspace: who.workspace,
  conversation,
  kind: 'direct',
})

/** Asks 'is this you?' when the address is of exactly one person here; else says how to be linked. Once for an account. */
async function ask(store: Store, link: LinkRequest, email: string | null, at: Date): Promise<void> {
  const people = email ? await store.register.withEmail(email) : []
  const person = people.length === 1 ? people[0]! : null
  const change = person ? { candidate: person.id } : {}
  if (!(await store.links.move(link.id, 'looking', person ? 'ask-person' : 'unknown', at, change))) return
  const t = texts(person?.language ?? 'nl')
  const card = person ? candidateCard(link.id, person, t) : offerCard(t.register.join.unknown, '', t)
  await store.send([{ kind: 'post', key: link.id, place: placeOfLink(link), card }], at)
}

/**
 * Looks up new accounts at their platform, outside any transaction because that takes a while. Call it every few
 * seconds; several processes share the work.
 * @returns how many were looked up
 */
export const matcher =
  ({ database, directories, now, failed }: Parts) =>
  async (): Promise<number> => {
    const at = now()
    const taken = await database.transaction(store => store.links.takeNew(AT_ONCE, at, new Date(at.getTime() - LOST)))
    const looked = taken.map(async link => {
      try {
        const email = (await directories[link.who.platform]?.emailOf(link.who, link.conversation)) ?? null
        await database.transaction(store => ask(store, link, email, now()))
      } catch (error) {
        failed(error)
      }
    })
    await Promise.all(looked)
    return taken.length
  }
