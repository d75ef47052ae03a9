import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Card } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import type { Outgoing, Who } from '../../src/ports.ts'
import { buttonOf, type House, MORNING, openHouse } from '../support/house.ts'
import { person, service, socialMap } from '../support/postgres-rows.ts'

/** Who writes from which workspace of Slack, and what the bot answers there. */
let house: House
let count = 0

const who = (workspace: string, user: string): Who => ({ platform: 'slack', workspace, user })

async function respond(from: Who, said: object): Promise<Outgoing[]> {
  const place = { ...from, conversation: from.user, kind: 'direct' } as const
  const incoming = { id: `w${++count}`, from, place, at: MORNING, ...said }
  return house.database.transaction(store => house.bot.respond({ incoming, taken: null } as never, store), 'visit')
}
const say = (from: Who, text: string) => respond(from, { kind: 'message', text })
const press = (from: Who, action: string, value: string, key = 'k') =>
  respond(from, { kind: 'action', action, value, key })

const cardsOf = (outgoing: Outgoing[]): Card[] => outgoing.flatMap(one => ('card' in one ? [one.card] : []))
const read = (outgoing: Outgoing[]): string => cardsOf(outgoing).map(cardText).join('\n')
const choicesOf = (outgoing: Outgoing[]): string[] =>
  cardsOf(outgoing).flatMap(card =>
    card.parts.flatMap(part => (part.kind === 'choice' ? part.options.map(({ value }) => value) : [])),
  )

const QUESTION = '8 jr, druk in de klas, ouders ten einde raad'
const SECOND = 'Waterrijk'
const THIRD = 'Zandstad'

const link = (workspace: string, municipality: string) =>
  house.database.transaction(store => store.entrance.linkWorkspace({ platform: 'slack', workspace, municipality }))

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.database.close())

test('the sample alone serves every workspace', async () => {
  expect(read(await say(who('T-any', 'U1'), QUESTION))).toContain('Past bij')
})

test('one municipality beside the sample serves every workspace: a small installation needs no step', async () => {
  await add(SECOND)
  expect(read(await say(who('T-any', 'U2'), 'peuter slaapt slecht'))).toContain(`Aanbod ${SECOND}`)
})

test('with more municipalities a workspace that nobody linked is told what the administrator must do, and nothing else', async () => {
  await add(THIRD)
  const stranger = who('T-unlinked', 'U3')
  for (const answer of [
    await say(stranger, QUESTION),
    await say(stranger, 'help'),
    await press(stranger, 'work-list', ''),
    await respond(stranger, { kind: 'form', form: 'wrong', value: 'k', fields: {} }),
    await respond(stranger, { kind: 'installed', by: null }),
    [{ kind: 'post', card: await house.bot.home(stranger) } as Outgoing],
  ]) {
    expect(answer).toHaveLength(1)
    expect(read(answer)).toContain('workspace link slack T-unlinked')
  }
  expect(read(await say(stranger, 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld'))).toContain('113')
})

test('a linked workspace is served by its municipality, and by no other', async () => {
  await link('T-one', SECOND)
  const answer = read(await say(who('T-one', 'U4'), 'peuter slaapt slecht'))
  expect(answer).toContain(`Aanbod ${SECOND}`)
  expect(answer).not.toContain(`Aanbod ${THIRD}`)
  expect(read(await say(who('T-any', 'U2'), QUESTION))).toContain('workspace link slack T-any')
})

test('in a workspace of several municipalities someone without a person chooses once, and may choose again', async () => {
  await link('T-two', SECOND)
  await link('T-two', THIRD)
  const member = who('T-two', 'U5')
  const asked = await say(member, 'peuter slaapt slecht')
  expect(choicesOf(asked)).toEqual([SECOND, THIRD])
  expect(choicesOf(await press(member, 'share', 'x'))).toEqual([SECOND, THIRD])
  expect(choicesOf(await press(member, 'municipality', house.municipality))).toEqual([SECOND, THIRD])
  const chosen = await press(member, 'municipality', THIRD, 'the-card')
  expect(chosen).toMatchObject([{ kind: 'update', key: 'the-card' }])
  expect(read(await say(member, 'peuter slaapt slecht'))).toContain(`Aanbod ${THIRD}`)
  expect(choicesOf(await say(member, 'gemeente'))).toEqual([SECOND, THIRD])
  await press(member, 'municipality', SECOND)
  expect(read(await say(member, 'peuter slaapt slecht'))).toContain(`Aanbod ${SECOND}`)
  expect(choicesOf(await say(who('T-two', 'U6'), 'peuter slaapt slecht')), 'of each account').toEqual([SECOND, THIRD])
})

test('a choice is forgotten when the workspace is no longer of that municipality', async () => {
  const member = who('T-two', 'U5')
  await house.database.transaction(store =>
    store.entrance.unlinkWorkspace({ platform: 'slack', workspace: 'T-two', municipality: SECOND }),
  )
  expect(read(await say(member, 'peuter slaapt slecht'))).toContain(`Aanbod ${THIRD}`)
  await link('T-two', SECOND)
})

test('someone who is linked to a person is asked nothing', async () => {
  const member = who('T-two', 'U7')
  await house.database.transaction(async store => {
    await store.savePerson(person('seven', { municipality: THIRD }))
    await store.linkAccount('seven', member, null)
  })
  expect(read(await say(member, 'peuter slaapt slecht'))).toContain(`Aanbod ${THIRD}`)
})

test("a person of one municipality is nobody in another one's workspace, and that is written down", async () => {
  const stranger = who('T-one', 'U8')
  await house.database.transaction(async store => {
    await store.savePerson(person('eight', { municipality: THIRD, roles: ['coordinator'] }))
    await store.linkAccount('eight', stranger, null)
  })
  expect(read(await say(stranger, 'werklijst'))).not.toContain('Werklijst')
  expect(read(await press(stranger, 'work-list', ''))).not.toContain('Werklijst')
  expect(read(await say(stranger, 'peuter slaapt slecht'))).toContain(`Aanbod ${SECOND}`)
  const lines = await house.database.transaction(store => store.auditOfPerson('eight'))
  expect(lines.filter(line => line.action === 'workspace.foreign')).toHaveLength(3)
  expect(lines.find(line => line.action === 'workspace.foreign')).toMatchObject({ outcome: 'refused', person: 'eight' })
})

test('a guest, or someone of another organisation, is answered kindly and shown nothing; a red flag is', async () => {
  const guest = who('T-one', 'U9')
  const asked = (said: object) => respond(guest, { outsider: true, ...said })
  for (const answer of [
    await asked({ kind: 'message', text: 'peuter slaapt slecht' }),
    await asked({ kind: 'message', text: 'help' }),
    await asked({ kind: 'action', action: 'share', value: 'x', key: 'k' }),
    await asked({ kind: 'form', form: 'wrong', value: 'k', fields: {} }),
    [{ kind: 'post', card: await house.bot.home(guest, true) } as Outgoing],
  ])
    expect(read(answer)).toContain('alleen voor eigen medewerkers')
  expect(
    read(await asked({ kind: 'message', text: 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld' })),
  ).toContain('113')
})

test('a guest is asked who they are only when the municipality told of that account, and is still a guest then', async () => {
  const [told, other] = [who('T-one', 'U0GUEST'), who('T-one', 'U0OTHER')]
  const expert = 'expert-of-one'
  await house.database.transaction(async store => {
    await store.savePerson(person(expert, { municipality: SECOND, roles: ['expert'], practice: null }))
    await store.register.expectAccounts(expert, { slack: told.user })
  })
  const write = (from: Who) => respond(from, { kind: 'message', text: 'hoi', outsider: true })
  expect(read(await write(other))).not.toContain('Ben jij dit?')
  const asked = await write(told)
  expect(read(asked)).toContain('Ben jij dit?')
  const { value } = buttonOf(cardsOf(asked).at(-1)!, 'join-yes')
  const yes = { kind: 'action', action: 'join-yes', value, key: 'k', outsider: true }
  await respond(other, yes)
  const known = (from: Who) => house.database.transaction(store => store.personOf(from))
  expect([await known(other), await known(told)]).toEqual([null, null])
  await respond(told, yes)
  expect((await known(told))?.id).toBe(expert)
  expect(read(await write(told))).toContain('Je bent hier te gast')
  const form = { kind: 'form', form: 'wrong', value: 'k', fields: {}, outsider: true }
  expect(read(await respond(told, form))).toContain('alleen voor eigen medewerkers')
})

test('who sends too much is told once; a red flag is always answered', async () => {
  const hasty = who('T-one', 'U10')
  const first = await respond(hasty, { kind: 'message', text: 'peuter slaapt slecht', tooMany: 'first' })
  expect(read(first)).toContain('Even rustig aan')
  expect(await respond(hasty, { kind: 'message', text: 'peuter slaapt slecht', tooMany: 'more' })).toEqual([])
  expect(await respond(hasty, { kind: 'action', action: 'share', value: 'x', key: 'k', tooMany: 'more' })).toEqual([])
  const red = { kind: 'message', text: 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld', tooMany: 'more' }
  expect(read(await respond(hasty, red))).toContain('113')
})

test('before it is known who comes, nothing can be asked', async () => {
  const early = house.database.transaction(store => store.municipalities(), 'visit')
  await expect(early).rejects.toThrow('nobody came in yet')
})

async function add(name: string): Promise<void> {
  await house.database.transaction(async store => {
    await store.addMunicipality({ name, sample: false })
    const one = service(`s-${name}`, { name: `Aanbod ${name}`, areas: [{ name, kind: 'municipality' }] as never })
    await store.replaceMap(socialMap([one], { municipality: name, neighbourhoods: [] }), MORNING)
  })
}

beforeEach(() => expect(house.errors).toEqual([]))
