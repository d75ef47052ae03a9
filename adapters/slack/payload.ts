import * as z from 'zod'

/** What is read of the requests of Slack. https://docs.slack.dev/apis/events-api, /interactivity */

const id = z.string().min(1).max(255)
const text = z.string().max(50_000)

export const Event = z.object({
  type: z.string(),
  subtype: z.string().nullish(),
  user: id.nullish(),
  bot_id: id.nullish(),
  text: text.nullish(),
  ts: id.nullish(),
  thread_ts: id.nullish(),
  channel: z.union([id, z.object({ id })]).nullish(),
  channel_type: z.string().nullish(),
  team: id.nullish(),
  user_team: id.nullish(),
  tab: z.string().nullish(),
  connected_team_id: id.nullish(),
  event_ts: id.nullish(),
})

export const EventCallback = z.object({
  type: z.literal('event_callback'),
  team_id: id,
  event_id: id,
  event_time: z.number().nullish(),
  is_ext_shared_channel: z.boolean().nullish(),
  authorizations: z.array(z.object({ team_id: id.nullish(), user_id: id.nullish() })).nullish(),
  event: Event,
})

export const Command = z.object({
  command: id,
  text: text.default(''),
  team_id: id,
  user_id: id,
  trigger_id: id,
})

const user = z.object({ id, team_id: id.nullish() })
const team = z.object({ id }).nullish()
const input = z.object({
  value: text.nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).optional(),
  selected_date: z.string().nullish(),
})
const shared = { user, team, trigger_id: id, enterprise: z.unknown().optional() }

export const BlockActions = z.object({
  type: z.literal('block_actions'),
  ...shared,
  channel: z.object({ id, name: z.string().nullish() }).nullish(),
  message: z.object({ ts: id.nullish(), thread_ts: id.nullish() }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        block_id: z.string().default(''),
        value: text.nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
})

export const ViewSubmission = z.object({
  type: z.literal('view_submission'),
  ...shared,
  view: z.object({
    id,
    callback_id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), input)) }),
  }),
})

export const MessageAction = z.object({
  type: z.literal('message_action'),
  ...shared,
  callback_id: z.string(),
  message: z.object({ text: text.nullish() }),
})

/** Anything else that Slack may send to an interactivity address. */
export const Other = z.object({ type: z.string() })
