import type { Place } from '../../src/ports.ts'
import { objectsIn } from './adaptive.ts'
import type { Chat, ChatOf, Doing } from './case-chat.ts'
import { PEOPLE, type Who0 } from './case-house.ts'
import { BOT, inChannel, inGroup, invoke, moved, personal, teamsOver } from './teams.ts'
import { APP_ID, type Call, type StandIn, startConnector, TENANT } from './teams-connector.ts'

export interface TeamsChat extends Chat {
  standIn: StandIn
  /** A group chat that people made, with the bot in it. */
  groupOf(id: string, ...names: string[]): Promise<Place>
  /** A channel that everyone of its team reads, with the bot in it. */
  channelOf(id: string, ...names: string[]): Promise<Place>
}

type Json = Record<string, unknown>

export const CHANNEL = '19:kanaal@thread.tacv2'
const user = (name: string): string => `aad-${name}`
export const account = (name: string, change: object = {}) => ({
  id: `29:${name}`,
  aadObjectId: user(name),
  tenantId: TENANT,
  userRole: name.startsWith('guest') ? 'guest' : 'user',
  ...change,
})
const own = (name: string) => ({ id: `a:${name}`, conversationType: 'personal', tenantId: TENANT })
const from = (name: string) => ({ id: `29:${name}`, name, aadObjectId: user(name) })

const wordsOf = ({ body }: Call): string =>
  [...objectsIn(body), ...(body.activity ? [body.activity] : [])]
    .flatMap(one => [one.text, one.value].filter(text => typeof text === 'string'))
    .join('\n')

const addressOf = ({ conversation, thread }: Place): string =>
  thread ? `${conversation};messageid=${thread}` : conversation

/** What Teams sends back for a press with this action: a button, or a list in which something was chosen. */
function pressOn(card: unknown, action: string, value: string): Json | null {
  const all = objectsIn(card)
  for (const { type, data } of all as { type: unknown; data: Json }[]) {
    if (type !== 'Action.Submit' || data.action !== action) continue
    if (typeof data.list !== 'string') {
      if (String(data.value).includes(value)) return data
      continue
    }
    const list = all.find(one => one.id === data.list) as { choices: { value: string }[] }
    const chosen = list.choices.find(one => one.value.includes(value))
    if (chosen) return { ...data, [data.list]: chosen.value }
  }
  return null
}

/** The inputs of a dialog as they are filled; fails when the dialog does not offer a choice. */
function filledIn(card: unknown, fields: Record<string, string>): Json {
  const inputs = objectsIn(card).filter(one => String(one.type).startsWith('Input.'))
  return Object.fromEntries(
    inputs.map(({ id, value, choices, isMultiSelect }) => {
      const given = fields[String(id)] ?? value ?? ''
      const offered = (choices as { value: string }[] | undefined)?.map(one => one.value)
      for (const one of isMultiSelect ? String(given).split(',') : [given])
        if (offered && one !== '' && !offered.includes(String(one)))
          throw new Error(`no choice ${one} among ${offered}`)
      return [String(id), given]
    }),
  )
}

/** Teams on this machine: everyone with a conversation with the bot, and a channel for cases. */
export const teamsChat: ChatOf<TeamsChat> = async (database, now) => {
  const standIn = await startConnector()
  let door!: ReturnType<typeof teamsOver>

  async function post(activity: unknown): Promise<string> {
    const response = await door.post(activity)
    if (response.status !== 200) throw new Error(`Teams got ${response.status}`)
    return response.text()
  }

  /** In someone's own conversation, or in the room. */
  const placed = (name: Who0, room?: Place): object => {
    if (!room) return { from: from(name), conversation: own(name) }
    const type = room.kind === 'group' ? 'groupChat' : 'channel'
    const conversation = { id: addressOf(room), conversationType: type, isGroup: true, tenantId: TENANT }
    return { from: from(name), conversation, channelData: channelData(room) }
  }
  const channelData = (room: Place) => ({
    tenant: { id: TENANT },
    ...(room.kind === 'channel' ? { team: { id: '19:team' }, channel: { id: room.conversation } } : {}),
  })

  function standing(place: Place, reader: Who0 | null): Call[] {
    const found = new Map<string, Call>()
    const address = place.kind === 'direct' ? place.conversation : addressOf(place)
    for (const call of standIn.calls)
      if (call.conversation === address || (reader && call.conversation === own(reader).id)) found.set(call.ref, call)
    return [...found.values()]
  }

  /** A whisper of the room stands in someone's own conversation. */
  function offering(name: Who0, action: string, { value = '', room }: Doing): Json {
    for (const call of standing(room ?? chat.direct(name), name).toReversed()) {
      const press = pressOn(call.body, action, value)
      if (press) return press
    }
    throw new Error(`no ${action} ${value}: ${chat.words(room ?? chat.direct(name))}`)
  }

  async function added(place: Place, names: string[]): Promise<Place> {
    standIn.rosters[place.conversation] = [{ id: BOT.id }, ...names.map(name => account(name))]
    await post(moved(standIn, { ...placed('coordinator', place), membersAdded: [BOT] }))
    return place
  }
  const place = (conversation: string, kind: Place['kind']): Place => ({
    platform: 'teams',
    workspace: TENANT,
    conversation,
    kind,
  })

  async function changed(room: Place, name: string, key: 'membersAdded' | 'membersRemoved'): Promise<void> {
    const { thread: _, ...whole } = room
    await post(moved(standIn, { ...placed('coordinator', whole), [key]: [account(name)] }))
  }

  const chat: TeamsChat = {
    platform: 'teams',
    workspace: TENANT,
    standIn,
    user,
    direct: name => place(own(name).id, 'direct'),
    get parts() {
      return door
    },
    async open(store) {
      for (const name of Object.keys(PEOPLE)) {
        const reached = { workspace: TENANT, conversation: own(name).id, kind: 'direct' as const }
        const { serviceUrl } = standIn
        await store.saveReference({ ...reached, serviceUrl, bot: `28:${APP_ID}`, user: user(name), team: null })
      }
    },
    listen: reception => {
      door = teamsOver({ standIn, database, now, reception })
    },
    async gather(...names) {
      standIn.rosters[CHANNEL] = [{ id: BOT.id }, ...names.map(name => account(name))]
      await post(inChannel(standIn, 'gebruik dit kanaal voor kind-mdo', '1', { from: from('coordinator') }))
    },
    hears: async activity => void (await post(activity)),
    async say(name, text, room) {
      if (!room) return void (await post(personal(standIn, text, placed(name))))
      const [words, where] = [text.replace(/^@/, ''), placed(name, room)]
      const said = room.kind === 'group' ? inGroup(standIn, words, where) : inChannel(standIn, words, '', where)
      await post(text.startsWith('@') ? said : { ...said, text, entities: [] })
    },
    async press(name, action, doing = {}) {
      const data = offering(name, action, doing)
      await post(personal(standIn, '', { ...placed(name, doing.room), text: undefined, value: data }))
    },
    async fill(name, action, fields, doing = {}) {
      const data = offering(name, action, doing)
      const opened = JSON.parse(await post(invoke(standIn, 'task/fetch', { data }, placed(name, doing.room))))
      const submit = objectsIn(opened).find(one => one.type === 'Action.Submit')!.data as Json
      const filled = { data: { ...submit, ...filledIn(opened, fields) } }
      return post(invoke(standIn, 'task/submit', filled, placed(name, doing.room)))
    },
    enters: async (room, name) => {
      standIn.rosters[room.conversation]!.push(account(name))
      await changed(room, name, 'membersAdded')
    },
    leaves: async (room, name) => {
      const left = standIn.rosters[room.conversation]!.filter(one => (one as { id: string }).id !== `29:${name}`)
      standIn.rosters[room.conversation] = left
      await changed(room, name, 'membersRemoved')
    },
    people: room =>
      standIn.rosters[room.conversation]!.flatMap(
        one => (one as { aadObjectId?: string }).aadObjectId ?? [],
      ).toSorted(),
    words: room => standing(room, null).map(wordsOf).join('\n\n'),
    shown: () =>
      standIn.calls.map(call => ({
        conversation: call.conversation,
        readers: call.conversation.startsWith('a:') ? [user(call.conversation.slice(2))] : call.readers,
        words: wordsOf(call),
      })),
    quiet: async () => {},
    groupOf: (id, ...names) => added(place(id, 'group'), names),
    channelOf: (id, ...names) => added(place(id, 'channel'), names),
    async stop() {
      await standIn.close()
      if (door.failed.length + door.refused.length > 0) throw new Error(`${door.failed} ${door.refused}`)
    },
  }
  return chat
}
