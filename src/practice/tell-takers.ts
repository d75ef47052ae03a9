import { dayOf } from '../calendar.ts'
import { type ConsultationHour, coming, type Taken } from '../people/consultation.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { offCard } from './hours-cards.ts'

/** Next times that are named instead. */
const LOOKED = 12

/** Places by who reserved them, and by day. */
function grouped(taken: Taken[]): { person: string; day: string; numbers: number[] }[] {
  const groups = new Map<string, { person: string; day: string; numbers: number[] }>()
  for (const { person, day, number } of taken) {
    if (person === null) continue
    const key = `${day} ${person}`
    groups.set(key, { person, day, numbers: [...(groups.get(key)?.numbers ?? []), number] })
  }
  return [...groups.values()]
}

/**
 * The places of days that are called off are given up, and whoever reserved one hears it: they asked for it, so it is no
 * unasked message. @returns a message a person a day, in their own conversation
 */
export async function tellTakers(
  { id: visit, store, now, person: by }: Visit,
  hour: ConsultationHour,
  days: { on: string } | { from: string },
): Promise<Outgoing[]> {
  const taken = await store.hours.taken(hour.id, days)
  for (const { day, number } of taken) await store.hours.giveBack(hour.id, day, number)
  const gone = new Set(taken.map(({ day }) => day))
  const all = coming(await store.hours.agendas([hour.practice], dayOf(now)), now, LOOKED)
  const next = all.filter(one => one.hour.id !== hour.id || !gone.has(one.day))
  const outgoing: Outgoing[] = []
  for (const { person, day, numbers } of grouped(taken)) {
    const reader = person === by?.id ? null : await store.person(person)
    const [place] = reader ? await store.placesOf(person) : []
    if (!reader || !place) continue
    const card = offCard(hour, day, numbers, next, texts(reader.language))
    outgoing.push({ kind: 'post', key: `${visit}:off:${day}:${person}`, place, card })
  }
  return outgoing
}
