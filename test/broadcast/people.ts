import type { Plan } from '../../src/broadcast/audience.ts'
import { EVERYONE } from '../../src/broadcast/audience.ts'
import type { Broadcast } from '../../src/broadcast/store.ts'
import type { Person } from '../../src/people/person.ts'
import type { Store } from '../../src/ports.ts'
import { person, practice, TOWN } from '../support/postgres-rows.ts'

/** A Tuesday morning. */
export const TUESDAY = new Date('2026-11-24T10:00:00+01:00')
export const later = (seconds: number): Date => new Date(TUESDAY.getTime() + seconds * 1000)
export const DAY = 86_400

export const coordinator = person('sam', { name: 'Sam de Vries', roles: ['coordinator'] })

/** A draft of the coordinator, to everyone. */
export const draft = (change: Partial<Broadcast> = {}): Broadcast => ({
  id: 'bc-1',
  municipality: TOWN,
  author: coordinator.id,
  createdAt: TUESDAY,
  state: 'draft',
  template: 'did-you-know',
  body: 'Wist je dat het spreekuur weer open is?',
  button: null,
  link: null,
  audience: { ...EVERYONE, roles: ['gp'] },
  sendAt: null,
  keepsWeek: true,
  place: null,
  shown: null,
  endedAt: null,
  ...change,
})

export const gps = (count: number): Person[] =>
  Array.from({ length: count }, (_, i) => person(`gp-${String(i).padStart(5, '0')}`, { practice }))

/** The coordinator, and so many GPs with an account in Slack, named U0, U1 … */
export async function town(store: Store, count: number): Promise<void> {
  await store.addMunicipality({ name: TOWN, sample: false })
  await store.savePractice(TOWN, practice)
  await store.savePerson(coordinator)
  for (const [i, one] of gps(count).entries()) {
    await store.savePerson(one)
    await store.linkAccount(one.id, { platform: 'slack', workspace: 'T0TEST', user: `U${i}` }, null)
  }
}

/** The same with the bot in their Teams instead: their conversations are a:0, a:1 … */
export async function townInTeams(store: Store, count: number, workspace: string, serviceUrl: string): Promise<void> {
  await town(store, 0)
  for (const [i, one] of gps(count).entries()) {
    const { id } = one
    await store.savePerson(one)
    await store.linkAccount(id, { platform: 'teams', workspace, user: `aad-${i}` }, null)
    const about = { kind: 'direct', bot: '28:bot', team: null } as const
    await store.saveReference({ ...about, workspace, conversation: `a:${i}`, serviceUrl, user: `aad-${i}` })
  }
}

/** A plan as words: who, and from when. */
export const inShort = ({ receivers, skipped }: Plan) => ({
  receivers: receivers.map(({ person: id, from }) => (from ? `${id} ${from.toISOString()}` : id)),
  skipped: skipped.map(({ person: id, reason }) => `${id} ${reason}`),
})
