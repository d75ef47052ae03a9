import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import type { Incoming, Outgoing } from '../../src/ports.ts'
import { teams as texts } from '../../src/texts/nl/teams.ts'
import { form } from '../golden/cards.ts'
import { complaints, objectsIn } from '../support/adaptive.ts'
import { openInMemory } from '../support/postgres.ts'
import { invoke, openTeams, personal, type TestTeams } from '../support/teams.ts'
import { type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')

let standIn: StandIn
let database: PostgresDatabase
let teams: TestTeams
beforeAll(async () => {
  standIn = await startConnector()
  database = await openInMemory()
})
beforeEach(() => {
  teams = openTeams({ standIn, database, now: () => NOW, answer })
})
afterAll(async () => {
  await standIn.close()
  await database.close()
})

/** A bot with one form, that refuses a name in it. */
async function answer(incoming: Incoming): Promise<Outgoing[]> {
  if (incoming.kind === 'action')
    return ['wrong', 'case-about'].includes(incoming.action) ? [{ kind: 'form', form }] : []
  if (incoming.kind !== 'form') throw new Error(`a ${incoming.kind} is not answered at once`)
  if (incoming.fields.note === 'kapot') throw new Error('broken')
  return incoming.fields.note?.includes('Jan') ? [{ kind: 'errors', errors: { note: 'Haal de naam weg.' } }] : []
}

const opener = { action: 'wrong', value: 's1', key: 'k1' }
// biome-ignore lint/suspicious/noExplicitAny: JSON of a dialog
const posted = async (name: string, data: object): Promise<any> => {
  const response = await teams.post(invoke(standIn, name, { data, context: { theme: 'default' } }))
  expect(response.status).toBe(200)
  const text = await response.text()
  return text === '' ? null : JSON.parse(text)
}
const press = (data: object = opener) => posted('task/fetch', { ...data, msteams: { type: 'task/fetch' } })
// biome-ignore lint/suspicious/noExplicitAny: JSON of a dialog
const cardIn = (dialog: any) => dialog.task.value.card.content
// biome-ignore lint/suspicious/noExplicitAny: JSON of a dialog
const submitIn = (dialog: any): object =>
  objectsIn(cardIn(dialog)).find(one => one.type === 'Action.Submit')?.data as object

describe('a button that opens a form', () => {
  test('opens the dialog in the same request, and submitting it closes the dialog', async () => {
    const dialog = await press()
    expect(dialog.task).toMatchObject({ type: 'continue', value: { title: form.title } })
    expect(complaints(cardIn(dialog))).toEqual([])
    expect(await posted('task/submit', { ...submitIn(dialog), note: 'Nummer klopt niet' })).toBeNull()
    expect(teams.received).toMatchObject([
      { kind: 'action', ...opener },
      { kind: 'form', form: form.id, value: form.value, fields: { note: 'Nummer klopt niet' } },
    ])
    expect(teams.received[1]).not.toHaveProperty('fields.opener')
  })

  test('shows the form again with what is wrong and what was filled in, until it is right', async () => {
    const again = await posted('task/submit', { ...submitIn(await press()), note: 'Over Jan' })
    expect(complaints(cardIn(again))).toEqual([])
    expect(JSON.stringify(cardIn(again))).toContain('Haal de naam weg.')
    expect(objectsIn(cardIn(again)).find(one => one.id === 'note')?.value).toBe('Over Jan')
    expect(await posted('task/submit', { ...submitIn(again), note: 'Verhuisd' })).toBeNull()
    expect(new Set(teams.received.map(one => one.id)).size).toBe(teams.received.length)
  })

  test('that is too old says where the answer is, and is no dead end', async () => {
    expect(await press({ action: 'gone', value: '', key: '' })).toEqual({
      task: { type: 'message', value: texts.dialogs.inConversation },
    })
    expect(await posted('task/submit', { from: 'elsewhere' })).toMatchObject({ task: { type: 'message' } })
  })

  test('says so when it fails, and the operator hears it', async () => {
    const dialog = await press()
    expect(await posted('task/submit', { ...submitIn(dialog), note: 'kapot' })).toEqual({
      task: { type: 'message', value: texts.dialogs.failed },
    })
    expect(teams.failed).toHaveLength(1)
  })

  test('speaks English in an English Teams', async () => {
    const activity = invoke(standIn, 'task/fetch', { data: {} }, { locale: 'en-GB' })
    expect(await (await teams.post(activity)).text()).toContain('in the conversation')
  })
})

describe("'Waar verwijs ik dit?' on someone's message", () => {
  const user = (name: string) => ({ id: `29:${name}`, name, aadObjectId: `aad-${name}` })
  const chat = { id: '19:collegas@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT }
  const ask = async (from: object, content: string, change: object = {}) => {
    const value = {
      commandId: 'where-to-refer',
      commandContext: 'message',
      messagePayload: { id: '1', body: { contentType: 'html', content } },
    }
    const response = await teams.post(
      invoke(standIn, 'composeExtension/fetchTask', value, { from, conversation: chat, ...change }),
    )
    return ((await response.json()) as { task: { value: unknown } }).task.value
  }

  test('is answered in the own conversation of who pressed it, not among the others', async () => {
    const own = { id: 'a:lezer', conversationType: 'personal', tenantId: TENANT }
    await teams.post(personal(standIn, 'hoi', { from: user('lezer'), conversation: own }))
    expect(await ask(user('lezer'), '<p>peuter slaapt slecht</p>')).toBe(texts.dialogs.inOwnChat)
    expect(teams.received[1]).toMatchObject({
      kind: 'message',
      text: 'peuter slaapt slecht',
      from: { user: 'aad-lezer' },
      place: { conversation: 'a:lezer', kind: 'direct' },
    })
  })

  test('by someone without such a conversation says how to get one', async () => {
    expect(await ask(user('nieuw'), 'peuter slaapt slecht')).toBe(texts.dialogs.openChatFirst)
    expect(teams.received).toEqual([])
  })

  test('on a picture, or by an outsider, says so', async () => {
    expect(await ask(user('lezer'), '<p><img src="x"></p>')).toBe(texts.dialogs.noText)
    expect(await ask({ ...user('lezer'), userRole: 'guest' }, 'x')).toBe(texts.dialogs.outsider)
    expect(teams.received).toEqual([])
  })

  test('does not make the bot think that it is in that conversation', async () => {
    await ask(user('lezer'), 'x')
    expect(await database.transaction(store => store.referenceOf(TENANT, chat.id))).toBeNull()
  })
})

describe("'Kind-MDO hierover' on someone's message", () => {
  const from = { id: '29:lezer', name: 'lezer', aadObjectId: 'aad-lezer' }
  const chat = { id: '19:collegas@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT }
  const messagePayload = { id: '1', body: { contentType: 'html', content: '<p>eet niet &amp; slaapt slecht</p>' } }
  const own = { kind: 'direct', conversation: 'a:lezer' }
  const send = async (name: string, more: object) => {
    const value = { commandId: 'discuss-case', commandContext: 'message', messagePayload, ...more }
    return (await teams.post(invoke(standIn, name, value, { from, conversation: chat }))).json()
  }
  beforeEach(async () => {
    const conversation = { id: 'a:lezer', conversationType: 'personal', tenantId: TENANT }
    await teams.post(personal(standIn, 'hoi', { from, conversation }))
    teams.received.length = 0
  })

  test('opens the form with that message, as if asked in the own conversation', async () => {
    const dialog = await send('composeExtension/fetchTask', {})
    expect(complaints(cardIn(dialog))).toEqual([])
    expect(teams.received).toMatchObject([
      { kind: 'action', action: 'case-about', value: 'eet niet & slaapt slecht', place: own },
    ])
  })

  test('filled, it is handled there too: with what is wrong first, and then where the answer is', async () => {
    const dialog = await send('composeExtension/fetchTask', {})
    const again = await send('composeExtension/submitAction', { data: { ...submitIn(dialog), note: 'Over Jan' } })
    expect(JSON.stringify(cardIn(again))).toContain('Haal de naam weg.')
    expect(await send('composeExtension/submitAction', { data: { ...submitIn(again), note: 'Verhuisd' } })).toEqual({
      task: { type: 'message', value: texts.dialogs.inOwnChat },
    })
    expect(teams.received.every(one => one.place.conversation === 'a:lezer')).toBe(true)
    expect(teams.received.at(-1)).toMatchObject({ kind: 'form', fields: { note: 'Verhuisd' } })
  })
})
