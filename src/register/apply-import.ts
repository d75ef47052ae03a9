import { dayOf } from '../calendar.ts'
import { type Before, type Plan, planImport } from '../people/import/plan.ts'
import type { Row } from '../people/import/read-row.ts'
import type { Day } from '../people/register.ts'
import type { Store } from '../ports.ts'
import { agendasOf, loadTown } from './town.ts'

async function before(store: Store, municipality: string, today: Day): Promise<Before> {
  const town = await loadTown(store, municipality)
  return { ...town, agendas: await agendasOf(store, town, today), hasMap: (await store.mapVersion(municipality)) > 0 }
}

/** What rows would do to the register as it is now. */
export async function planFor(store: Store, rows: Row[], now: Date): Promise<Plan[]> {
  const known = new Map<string, Before>()
  for (const { name } of await store.municipalities()) known.set(name, await before(store, name, dayOf(now)))
  return planImport(rows, known, dayOf(now))
}

/** Does what was planned for one municipality. */
export async function applyPlan(store: Store, plan: Plan, now: Date): Promise<void> {
  const { municipality } = plan
  const { register } = store
  if (plan.outcomes.length === 0) return
  if (!(await store.municipalities()).some(({ name }) => name === municipality))
    await store.addMunicipality({ name: municipality, sample: false })
  for (const practice of plan.practices) await store.savePractice(municipality, practice)
  for (const { person, slackUser, teamsUser, endsOn } of plan.people) {
    await store.savePerson(person)
    await register.noteAdded(person.id, now)
    await register.expectAccounts(person.id, { slack: slackUser, teams: teamsUser })
    if (endsOn) await register.setEnd(person.id, endsOn)
  }
  for (const assignment of plan.assignments) await register.saveAssignment(assignment)
  for (const hour of plan.hours) await store.hours.save(hour)
  await register.letGo(dayOf(now), now)
}
