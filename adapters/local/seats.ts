import type { Person } from '../../src/people/person.ts'
import type { Place, Store, Who } from '../../src/ports.ts'

/** The roles that have a seat, in the order of the page. */
export const SEAT_ROLES = ['gp', 'contact-person', 'coordinator'] as const
export type SeatRole = (typeof SEAT_ROLES)[number]

/** A chair at the local page: a person, and their direct conversation with the bot. `id` is the person's. */
export interface Seat {
  id: string
  role: SeatRole
  name: string
  practice: string | null
}

/** The account and conversation of a seat: one person, one conversation, both under the person's id. */
export const whoOf = (seat: string): Who => ({ platform: 'local', workspace: 'local', user: seat })
export const placeOf = (seat: string): Place => ({ ...whoOf(seat), conversation: seat, kind: 'direct' })

/**
 * The seats of a municipality, with everyone's account linked to their person; doing it again changes nothing.
 * The contact person is the one of the GP's practice, so that a question from one seat arrives at the other.
 */
export async function openSeats(store: Store, municipality: string, on: Date): Promise<Seat[]> {
  const people = await store.people(municipality)
  const gp = people.find(person => person.roles.includes('gp') && person.practice) ?? withRole(people, 'gp')
  const contactPerson =
    (gp?.practice && (await store.contactPersonOf(gp.practice.id, on))) || withRole(people, 'contact-person')
  const seats = [
    seatFor(gp, 'gp'),
    seatFor(contactPerson, 'contact-person'),
    seatFor(withRole(people, 'coordinator'), 'coordinator'),
  ].filter(seat => seat !== null)
  for (const seat of seats) await store.linkAccount(seat.id, whoOf(seat.id), placeOf(seat.id))
  return seats
}

const withRole = (people: Person[], role: SeatRole): Person | undefined =>
  people.find(person => person.roles.includes(role))

const seatFor = (person: Person | undefined, role: SeatRole): Seat | null =>
  person ? { id: person.id, role, name: person.name, practice: person.practice?.name ?? null } : null
