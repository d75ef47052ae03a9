import { createHash } from 'node:crypto'
import type { MapChange } from '../../src/ports.ts'
import type { Service } from '../../src/social-map/service.ts'
import { json } from './sql.ts'

/** A service as an earlier import left it. */
export interface StoredService {
  id: string
  name: string
  contentHash: string
  position: number
  removed: boolean
}

/** A service to write, its content as JSON text. */
export interface ServiceRow {
  id: string
  status: string
  position: number
  content: string
  contentHash: string
}

/** What an import must do to the rows of one municipality. */
export interface MapPlan {
  change: MapChange
  write: ServiceRow[]
  /** Same content, another place in the map. */
  move: { id: string; position: number }[]
  /** Ids. */
  remove: string[]
}

function toRow(service: Service, position: number): ServiceRow {
  const content = json(service)
  const contentHash = createHash('sha256').update(content).digest('hex')
  return { id: service.id, status: service.status, position, content, contentHash }
}

/** Compares a new map with what is stored. A service that comes back after it was removed counts as added. */
export function planChange(stored: StoredService[], services: Service[]): MapPlan {
  const before = new Map(stored.map(s => [s.id, s]))
  const plan: MapPlan = {
    change: { added: [], changed: [], removed: [], unchanged: 0 },
    write: [],
    move: [],
    remove: [],
  }
  for (const [position, service] of services.entries()) {
    const row = toRow(service, position)
    const old = before.get(service.id)
    const same = old !== undefined && !old.removed && old.contentHash === row.contentHash
    if (!same) plan.write.push(row)
    else if (old.position !== position) plan.move.push({ id: row.id, position })

    if (same) plan.change.unchanged++
    else plan.change[!old || old.removed ? 'added' : 'changed'].push(service.name)
  }
  const here = new Set(services.map(s => s.id))
  const gone = stored.filter(s => !s.removed && !here.has(s.id))
  plan.remove = gone.map(s => s.id)
  plan.change.removed = gone.map(s => s.name)
  return plan
}
