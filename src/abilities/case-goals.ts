import { dayOf } from '../calendar.ts'
import type { CaseFile } from '../case-discussion/case.ts'
import { type Act, move } from '../case-discussion/desk.ts'
import { keepPlan, type Plan, planOf, withGoal, withScores } from '../case-discussion/plan.ts'
import { goalForm, readGoalForm, readScoreForm, scoreForm } from '../case-discussion/plan-card.ts'
import type { Outgoing, Visit } from '../ports.ts'
import type { OnAction, OnForm } from './ability.ts'
import { alarm, guarded, said, whoMay } from './case-desk.ts'

/** What the family wants to reach, who helps, and how far it is. */

export const openGoal: OnAction = (visit, _tools, { value }) =>
  whoMay(visit, value, 'aim', async ({ file }) => [{ kind: 'form', form: goalForm(file, visit.texts) }])

/** Kept sealed; the worker puts it in the room, after it looked who is there. */
async function kept(visit: Visit, act: Act, file: CaseFile, plan: Plan): Promise<Outgoing[] | null> {
  const moved = await move(visit.store, act, file, 'aim', { workAt: visit.now })
  if (!moved) return null
  await keepPlan(visit.store, moved, plan, visit.now)
  return [said(visit, visit.texts.cases.name(file.number), visit.texts.casePlan.goals.saved)]
}

export const goalFilled: OnForm = (visit, tools, { value, fields }) =>
  whoMay(visit, value, 'aim', async ({ file, act }) => {
    const read = readGoalForm(fields, visit.texts)
    const danger = await alarm(visit, tools, `${fields.goal ?? ''}\n${fields.helps ?? ''}`)
    if (danger) return danger
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const personal = guarded(tools, 'goal', read.goal, visit) ?? guarded(tools, 'helps', read.helps, visit)
    if (personal) return personal
    const plan = withGoal(await planOf(visit.store, file), read)
    if (!plan) return [{ kind: 'errors', errors: { goal: visit.texts.casePlan.goals.form.full } }]
    return kept(visit, act, file, plan)
  })

export const openScores: OnAction = (visit, _tools, { value }) =>
  whoMay(visit, value, 'aim', async ({ file }) => {
    const plan = await planOf(visit.store, file)
    const form = plan.goals.length > 0 ? scoreForm(file, plan, visit.texts) : goalForm(file, visit.texts)
    return [{ kind: 'form', form }]
  })

export const scoresFilled: OnForm = (visit, _tools, { value, fields }) =>
  whoMay(visit, value, 'aim', async ({ file, act }) => {
    const plan = await planOf(visit.store, file)
    return kept(visit, act, file, withScores(plan, readScoreForm(fields, plan), dayOf(visit.now)))
  })
