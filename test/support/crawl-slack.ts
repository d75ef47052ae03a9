import { localCourier } from '../../adapters/local/courier.ts'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import { objectsIn } from './adaptive.ts'
import type { Field, OpenedForm, Press, Shown, Stage } from './crawl.ts'
import { crawlHouse, ROLES } from './crawl-house.ts'
import { type Call, direct, event, interaction, SECRET, signed, startSlack, TEAM } from './slack.ts'

type Json = Record<string, unknown>

const userOf = (role: string): string => `U${role.toUpperCase().replace('-', '')}`
const roleOf = (user: string): string | undefined => ROLES.find(role => userOf(role) === user)
const LINK = /^\d+:link$/

/** What can be pressed in some blocks: buttons, and the first and last option of a list. */
function pressesIn(blocks: Json[]): { presses: Press[]; actions: number } {
  const rows = objectsIn(blocks).filter(one => one.type === 'actions')
  const controls = rows.flatMap(row =>
    (row.elements as Json[]).map(one => ({ ...one, block_id: row.block_id }) as Json),
  )
  const presses = controls
    .filter(one => !LINK.test(String(one.action_id)))
    .flatMap((one): Press[] => {
      const [, mark, action] = /^\d+([:!])(.*)$/s.exec(String(one.action_id))!
      const shared = { action: action!, opensForm: mark === '!' }
      const options = objectsIn(one).filter(option => 'value' in option && option !== one)
      const label = String((one.text as Json | undefined)?.text ?? 'lijst')
      if (one.type === 'button') return [{ ...shared, label, raw: one }]
      return [options[0]!, options.at(-1)!].map(option => ({
        ...shared,
        label,
        raw: { type: one.type, action_id: one.action_id, block_id: one.block_id, selected_option: option },
      }))
    })
  return { presses, actions: controls.length }
}

/** A view as a form. */
function formOf(view: Json): OpenedForm {
  const fields = (view.blocks as Json[])
    .filter(block => block.type === 'input')
    .map((block): Field => {
      const element = block.element as Json
      const options = ((element.options as Json[]) ?? []).map(option => String(option.value))
      const kind = options.length > 0 ? 'choice' : element.type === 'datepicker' ? 'date' : 'text'
      return { id: String(block.block_id), kind, options }
    })
  return { name: String(view.callback_id), fields, raw: view }
}

const stateOf = ({ kind }: Field, value: string): object =>
  kind === 'choice'
    ? { selected_option: { value }, selected_options: [{ value }] }
    : kind === 'date'
      ? { selected_date: value }
      : { value }

/** The real Slack adapter and a stand-in of Slack, with everyone in their own conversation. */
export async function slackStage(): Promise<Stage & { errors: unknown[]; stop(): Promise<void> }> {
  const slack = await startSlack()
  const crawl = await crawlHouse('slack', TEAM, userOf)
  const adapter = slackAdapter({
    config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.url },
    database: crawl.house.database,
    home: crawl.house.bot.home,
    now: crawl.clock.now,
    noted: () => {},
    failed: crawl.failed,
  })
  const routes = adapter.routes(crawl.office.reception)!
  crawl.office.start({ slack: adapter.courier, local: localCourier(async () => true) }, { slack: adapter.lookup })
  let seen = 0

  async function post(body: string, type: 'json' | 'form'): Promise<string> {
    crawl.step()
    const response = await routes.request('/slack/events', signed(body, type, crawl.clock.now()))
    if (response.status !== 200) throw new Error(`answered ${response.status}`)
    return response.text()
  }

  const shownOf = (call: Call): Shown[] => {
    const role = roleOf(call.channel.replace(/^D/, '')) ?? roleOf(call.args.user_id ?? '')
    if (!role || call.method === 'views.open') return []
    const view = call.args.view ? (JSON.parse(call.args.view).blocks as Json[]) : []
    const attached = JSON.parse(call.args.attachments ?? '[]') as { blocks: Json[] }[]
    const blocks = [...view, ...JSON.parse(call.args.blocks ?? '[]'), ...attached.flatMap(one => one.blocks)] as Json[]
    const key = String(
      JSON.parse(call.args.metadata ?? '{}').event_payload?.key ?? `whisper ${slack.calls.indexOf(call)}`,
    )
    const words = objectsIn(blocks)
      .flatMap(one => (typeof one.text === 'string' ? [one.text] : []))
      .join('\n')
    return [{ id: view.length > 0 ? 'home' : key, role, words, ...pressesIn(blocks) }]
  }

  async function press(role: string, on: Shown, pressed: Press): Promise<OpenedForm | null> {
    const channel = on.id === 'home' ? undefined : { id: `D${userOf(role)}`, name: 'directmessage' }
    const before = slack.calls.length
    const actions = [{ type: 'button', ...(pressed.raw as object) }]
    await post(
      interaction({ type: 'block_actions', channel, message: { ts: '1700000000.5' }, actions }, userOf(role)),
      'form',
    )
    if (pressed.opensForm) await slack.until(before + 1).catch(() => {})
    await crawl.quiet()
    const opened = slack.calls.slice(before).find(call => call.method === 'views.open')
    return opened ? formOf(JSON.parse(opened.args.view!)) : null
  }

  async function submit(role: string, form: OpenedForm, fields: Record<string, string>): Promise<string | null> {
    const values = Object.fromEntries(
      form.fields.map(field => [field.id, { input: stateOf(field, fields[field.id]!) }]),
    )
    const { callback_id, private_metadata } = form.raw as Json
    const view = { id: 'V1', callback_id, private_metadata, state: { values } }
    const answer = await post(interaction({ type: 'view_submission', view }, userOf(role)), 'form')
    await crawl.quiet()
    return answer === '' ? null : answer
  }

  return {
    roles: ROLES,
    async visit(role) {
      const before = slack.calls.length
      await post(JSON.stringify(event({ type: 'app_home_opened', tab: 'home', user: userOf(role) })), 'json')
      await slack.until(before + 1)
    },
    async say(role, text) {
      await post(JSON.stringify(direct(text, userOf(role))), 'json')
      await crawl.quiet()
    },
    press,
    submit,
    shown() {
      const fresh = slack.calls.slice(seen)
      seen = slack.calls.length
      return fresh.flatMap(shownOf)
    },
    calls: () => slack.calls.length,
    later: crawl.later,
    errors: crawl.house.errors,
    async stop() {
      await crawl.stop()
      await slack.stop()
    },
  }
}
