import { may } from '../people/may.ts'
import type { Person } from '../people/person.ts'
import type { Broadcast } from './store.ts'

/** Whether someone may stop, repeat and look at a broadcast: their own, or any in the municipality they keep. */
export function mayHandle(person: Person | null, { municipality, author }: Broadcast): boolean {
  const reach = person?.municipality === municipality ? may(person, 'handle-broadcast') : null
  return reach === 'municipality' || (reach === 'own' && person?.id === author)
}
