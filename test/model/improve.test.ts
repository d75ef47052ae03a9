import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cardText } from '../../src/card-text.ts'
import type { Outgoing } from '../../src/ports.ts'
import { ManualClock } from '../support/clock.ts'
import { MORNING } from '../support/house.ts'
import { answers } from '../support/model.ts'
import { type ModelHouse, openModelHouse } from '../support/model-house.ts'

const UNSURE = 'kan zijn draai niet vinden sinds de verhuizing, 8 jr, Molenbeemd'
const HELPS = answers({ topics: ['social-skills'], ask: 'none' }, { order: [], why: '' })

let house: ModelHouse
beforeAll(async () => {
  house = await openModelHouse()
})
afterAll(async () => {
  expect(house.errors).toEqual([])
  await house.close()
})
beforeEach(() => {
  house.forget()
  house.standIn.behave = HELPS
})

const titleOf = (outgoing: Outgoing[]) => outgoing.flatMap(one => ('card' in one ? [one.card.title] : []))[0]

/** Asks; then, with the model on its way, somebody does something; then the model answers. */
async function meanwhile(work: (asked: Awaited<ReturnType<ModelHouse['answer']>>) => Promise<unknown>) {
  house.standIn.hold()
  const asked = await house.answer(UNSURE)
  const before = house.standIn.asked.length
  const improving = house.bot.handled(asked.id)
  await house.standIn.until(before + 1)
  await work(asked)
  house.standIn.release()
  await improving
  return { ...asked, after: await house.question(asked.id), sent: await house.letters() }
}

describe('an answer that the tables are not sure of', () => {
  test('is given at once, and changed in place when the model understands more', async () => {
    const { id, outgoing, before, after, sent } = await house.improved(UNSURE)
    expect(sent).toMatchObject([{ key: id, place: { conversation: before!.place.conversation } }])
    expect(sent[0]!.card.title).not.toBe(titleOf(outgoing))
    expect(cardText(sent[0]!.card)).toContain('omgaan met anderen')
    expect(after!.need.topics[0]).toMatchObject({ id: 'social-skills', by: 'model' })
    expect(after!.need.age).toEqual(before!.need.age)
    expect(after!.askedAt).toEqual(before!.askedAt)
  })

  test('stays as it is while the model is being asked, and is there before the model has answered', async () => {
    let first: Outgoing[] = []
    const { sent } = await meanwhile(async ({ outgoing }) => {
      first = outgoing
      expect(await house.letters()).toEqual([])
    })
    expect(titleOf(first)).toBeTruthy()
    expect(sent).toHaveLength(1)
  })

  test('a sure one is not sent to the model at all', async () => {
    const before = house.standIn.asked.length
    await house.improved('plast nog elke nacht in bed, 7 jr, Molenbeemd')
    expect(house.standIn.asked.length).toBe(before)
  })

  test('the same question is not asked again', async () => {
    await house.improved(UNSURE)
    const before = house.standIn.asked.length
    expect((await house.improved(UNSURE)).sent).toHaveLength(1)
    expect(house.standIn.asked.length).toBe(before)
  })

  test('the sentence of the model is shown when it can be trusted', async () => {
    house.standIn.behave = answers(
      { topics: ['social-skills'], ask: 'none' },
      { order: ['a'], why: 'Dit helpt kinderen bij omgaan met anderen.' },
    )
    const { sent } = await house.improved(UNSURE)
    expect(cardText(sent[0]!.card)).toContain('Dit helpt kinderen bij omgaan met anderen.')
  })

  test('one clarifying question is asked when it decides, and its answer changes the card', async () => {
    house.standIn.behave = answers({ topics: ['debts', 'dyslexia'], ask: 'topic' }, { order: [], why: '' })
    const { id, place, sent } = await house.improved('kan zijn draai niet vinden, 8 jr, Molenbeemd')
    const choice = sent[0]!.card.parts.find(part => part.kind === 'choice')
    expect(choice).toMatchObject({ action: 'topic', value: id })
    expect(sent[0]!.card.actions).toEqual([])
    const options = choice?.kind === 'choice' ? choice.options.map(({ value }) => value) : []
    expect(options).toEqual(expect.arrayContaining(['debts', 'dyslexia']))
    const press = { kind: 'action', action: 'topic', value: 'dyslexia', key: id } as const
    const from = { platform: 'slack', workspace: 'T', user: 'U1' } as const
    const [after] = await house.database.transaction(store =>
      house.bot.respond({ incoming: { id: 'press-topic', from, place, at: MORNING, ...press }, taken: null }, store),
    )
    expect(after).toMatchObject({ kind: 'update', key: id })
    expect(cardText((after as { card: Parameters<typeof cardText>[0] }).card)).toMatch(/Past bij: dyslexie/)
    expect(cardText((after as { card: Parameters<typeof cardText>[0] }).card)).toContain('taalmodel')
    expect((await house.question(id))!.help).toBeUndefined()
  })

  test('a question for which there was nothing leaves the list of gaps when the model finds something', async () => {
    house.standIn.behave = answers({ topics: ['truancy'], ask: 'none' }, { order: [], why: '' })
    const { before, after } = await house.improved('de stoppen slaan thuis door bij deze knul')
    expect([before!.services, after!.outcome]).not.toEqual([[], 'no-match'])
    const items = await house.database.transaction(store => store.workItems(house.municipality, 50))
    expect(items.filter(({ doneAt }) => doneAt === null)).toEqual([])
  })
})

describe('nothing is changed when meanwhile', () => {
  const from = { platform: 'slack', workspace: 'T', user: 'U1' } as const
  const press = (
    place: Awaited<ReturnType<ModelHouse['answer']>>['place'],
    key: string,
    action: string,
    value: string,
  ) =>
    house.database.transaction(store =>
      house.bot.respond(
        { incoming: { id: `p-${key}`, from, place, at: MORNING, kind: 'action', action, value, key }, taken: null },
        store,
      ),
    )

  test.each(['referred', 'show', 'share'])("'%s' was pressed", async action => {
    const { after, sent, question } = await meanwhile(({ id, place, question }) =>
      press(place, id, action, question!.services[action === 'show' ? 1 : 0]!),
    )
    expect(sent).toEqual([])
    expect(after!.need).toEqual(question!.need)
    expect(after!.help).toBeUndefined()
  })

  test('the question was refined in the same conversation', async () => {
    const { sent, after, question } = await meanwhile(({ place }) =>
      house.answer('en als hij 16 is?', place.conversation),
    )
    expect(sent).toEqual([])
    expect(after).toEqual(question)
  })

  test('the process is stopping', async () => {
    const other = await openModelHouse()
    other.standIn.behave = HELPS
    other.standIn.hold()
    const asked = await other.answer(UNSURE)
    const improving = other.bot.handled(asked.id)
    await other.standIn.until(1)
    await other.bot.stop()
    other.standIn.release()
    await improving
    expect([await other.letters(), other.errors]).toEqual([[], []])
    await other.close()
  })
})

test('a failed transaction asks nothing: what was not committed is not improved', async () => {
  const before = house.standIn.asked.length
  await house.bot.handled('never-committed')
  expect(house.standIn.asked.length).toBe(before)
})

test('after seven seconds nothing is changed any more, whatever the model says', async () => {
  const clock = new ManualClock(MORNING)
  const slow = await openModelHouse({ clock })
  slow.standIn.behave = HELPS
  slow.standIn.hold()
  const { id, question } = await slow.answer(UNSURE)
  const improving = slow.bot.handled(id)
  await slow.standIn.until(1)
  await clock.pass(7_000)
  slow.standIn.release()
  await improving
  expect(await slow.letters()).toEqual([])
  expect(await slow.question(id)).toEqual(question)
  await slow.close()
})

describe('the budget', () => {
  test.each([
    ['of a person', { person: 2, municipality: 100 }],
    ['of the municipality', { person: 100, municipality: 2 }],
  ])('%s ends the asking for that day, and the answers go on', async (_whose, budget) => {
    const poor = await openModelHouse({ budget })
    poor.standIn.behave = HELPS
    expect((await poor.improved(UNSURE)).sent).toHaveLength(1)
    const { outgoing, sent } = await poor.improved('kan haar draai niet vinden sinds de verhuizing, 9 jr')
    expect(outgoing.length).toBeGreaterThan(0)
    expect(sent).toEqual([])
    expect(poor.standIn.asked).toHaveLength(2)
    expect(poor.meters.page({})).toContain('over budget')
    await poor.close()
  })
})
