import type { Outgoing, Visit } from '../ports.ts'
import type { Tools } from './ability.ts'
import { safetyFirst } from './safety.ts'

/** Something said to others: a red flag in it is answered to the writer alone, everything else by nobody. */
export async function overheard(visit: Visit, tools: Tools, text: string): Promise<Outgoing[]> {
  const safety = await safetyFirst(visit, tools, text)
  return (safety?.alone ?? []).map(one => ('card' in one ? { ...one, kind: 'whisper', to: visit.from } : one))
}
