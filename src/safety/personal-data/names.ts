import { isColleague, isMention } from './colleagues.ts'
import type { Find } from './kinds.ts'
import { nameAt } from './name-rules.ts'
import { notPeople } from './not-people.ts'
import type { Reading } from './reading.ts'

/** Names of children, parents, family and acquaintances. Those of professionals and organisations pass. */
export const names = (reading: Reading): Find[] => {
  const free = notPeople(reading)
  const finds: Find[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    const name = nameAt(reading, free, at)
    if (name === null || (!reading.everyone && isColleague(reading, name.start, name.end))) {
      // '@Peter Sem wacht': the mention is one word.
      at = name === null || isMention(reading, name.start) ? at + 1 : Math.max(name.end, at + 1)
      continue
    }
    const first = reading.tokens[name.start]!
    finds.push({ start: first.start, end: reading.tokens[name.end - 1]!.end, type: 'NAME' })
    at = name.end
  }
  return finds
}
