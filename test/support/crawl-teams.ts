import { localCourier } from '../../adapters/local/courier.ts'
import { objectsIn } from './adaptive.ts'
import type { Field, OpenedForm, Press, Shown, Stage } from './crawl.ts'
import { crawlHouse, ROLES } from './crawl-house.ts'
import { installation, invoke, personal, teamsOver } from './teams.ts'
import { type Call, startConnector, TENANT } from './teams-connector.ts'

type Json = Record<string, unknown>

const userOf = (role: string): string => `aad-${role}`
const someone = (role: string) => ({
  from: { id: `29:${role}`, name: role, aadObjectId: userOf(role) },
  conversation: { id: `a:${role}`, conversationType: 'personal', tenantId: TENANT },
})

const optionsOf = (one: Json): string[] => ((one.choices as Json[]) ?? []).map(choice => String(choice.value))

/** The fields of a dialog that was not accepted: each stands below its sentence in red. */
function notTaken(answer: string): string {
  const body: { id?: string }[] = JSON.parse(answer).task?.value?.card?.content?.body ?? []
  const red = (one: object | undefined) => JSON.stringify(one ?? {}).includes('"attention"')
  return body.flatMap((one, i) => (red(body[i - 1]) && one.id ? [`"${one.id}"`] : [])).join(' ') || answer
}

/** What can be pressed on a card: buttons, and the first and last option of a list with its button. */
function pressesIn(card: unknown): { presses: Press[]; actions: number } {
  const all = objectsIn(card)
  const controls = all.filter(one => one.type === 'Action.Submit')
  const presses = controls.flatMap((one): Press[] => {
    const data = one.data as Json
    const shared = { action: String(data.action), label: String(one.title), opensForm: 'msteams' in data }
    const options = optionsOf(all.find(input => input.id === data.list && data.list !== undefined) ?? {})
    if (data.list === undefined) return [{ ...shared, raw: data }]
    return [options[0]!, options.at(-1)!].map(value => ({ ...shared, raw: { ...data, [String(data.list)]: value } }))
  })
  // a number that can be pressed stands in the text, not in the row of buttons
  const links = all.filter(one => one.type === 'Action.OpenUrl' && !String(one.url).startsWith('tel:'))
  return { presses, actions: controls.length + links.length }
}

function formOf(dialog: unknown): OpenedForm | null {
  const all = objectsIn(dialog)
  const data = all.find(one => one.type === 'Action.Submit')?.data as Json | undefined
  if (!data) return null
  const fields = all
    .filter(one => String(one.type).startsWith('Input.'))
    .map((one): Field => {
      const kind = one.type === 'Input.ChoiceSet' ? 'choice' : one.type === 'Input.Date' ? 'date' : 'text'
      return { id: String(one.id), kind, options: optionsOf(one) }
    })
  return { name: String(data.form), fields, raw: data }
}

/** The real Teams adapter and a stand-in of the connector, with everyone in their own conversation. */
export async function teamsStage(): Promise<Stage & { errors: unknown[]; stop(): Promise<void> }> {
  const standIn = await startConnector()
  const crawl = await crawlHouse('teams', TENANT, userOf)
  const { database } = crawl.house
  const teams = teamsOver({ standIn, database, now: crawl.clock.now, reception: crawl.office.reception })
  crawl.office.start({ teams: teams.courier, local: localCourier(async () => true) })
  let seen = 0

  async function post(activity: object): Promise<string> {
    crawl.step()
    const response = await teams.post(activity)
    if (response.status !== 200) throw new Error(`answered ${response.status}`)
    const answer = await response.text()
    await crawl.quiet()
    return answer
  }

  const shownOf = (call: Call): Shown[] => {
    const role = ROLES.find(one => call.conversation === `a:${one}`)
    const words = objectsIn(call.body)
      .flatMap(one => (typeof one.text === 'string' ? [one.text] : []))
      .join('\n')
    return role ? [{ id: call.ref, role, words, ...pressesIn(call.body) }] : []
  }

  return {
    roles: ROLES,
    async visit(role) {
      await post(installation(standIn, 'add', someone(role)))
    },
    async say(role, text) {
      await post(personal(standIn, text, someone(role)))
    },
    async press(role, _on, { raw, opensForm }) {
      if (opensForm) return formOf(JSON.parse(await post(invoke(standIn, 'task/fetch', { data: raw }, someone(role)))))
      await post(personal(standIn, '', { ...someone(role), text: undefined, value: raw }))
      return null
    },
    async submit(role, form, fields) {
      const data = { ...(form.raw as object), ...fields }
      const answer = await post(invoke(standIn, 'task/submit', { data }, someone(role)))
      return answer === '' ? null : notTaken(answer)
    },
    shown() {
      const fresh = standIn.calls.slice(seen)
      seen = standIn.calls.length
      return fresh.flatMap(shownOf)
    },
    calls: () => standIn.calls.length,
    later: crawl.later,
    errors: [crawl.house.errors, teams.failed],
    async stop() {
      await crawl.stop()
      await standIn.close()
    },
  }
}
