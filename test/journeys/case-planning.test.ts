import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { invitationFile } from '../../src/case-discussion/invitation.ts'
import type { Form } from '../../src/form.ts'
import type { Place } from '../../src/ports.ts'
import { asked, bothParents, type CaseHouse, formIn, MARKER, openCaseHouse, PEOPLE } from '../support/case-house.ts'
import { type SharedDatabase, shareInMemory } from '../support/postgres.ts'

let shared: SharedDatabase
beforeAll(async () => {
  shared = await shareInMemory()
})
afterAll(() => shared.close())

const optionsOf = (form: Form, id: string): string[] => {
  const field = form.fields.find(one => one.id === id)
  return field?.kind === 'choice' ? field.options.map(one => one.value) : []
}

/** Meeting, goals and choices of a municipality, on each platform. */
describe.each(['slack', 'teams', 'local'] as const)('planning in a kind-MDO on %s', platform => {
  let house: CaseHouse
  beforeEach(async () => {
    house = await openCaseHouse(platform, shared)
  })
  afterEach(() => house.check())

  const open = async (): Promise<Place> => {
    await house.say('gp', 'kind-mdo')
    const form = formIn(await house.press('gp', 'case-start'))
    await house.fill('gp', form.id, form.value, asked())
    await house.press('contact', 'case-take')
    await house.press('worker', 'case-join')
    return (await house.file()).room!
  }
  const planned = async (who: 'contact' | 'gp', room: Place, count: number, change: Record<string, string> = {}) => {
    const form = formIn(await house.press(who, 'case-plan', undefined, room))
    const moments = optionsOf(form, 'moments')
      .slice(3, 3 + count)
      .join(',')
    return house.fill(who, form.id, form.value, {
      moments,
      minutes: '30',
      place: 'practice',
      detail: 'spreekkamer 2',
      ...change,
    })
  }
  const addressIn = (text: string): string => /https?:\/\/\S+\.ics/.exec(text)![0]
  const fileAt = (address: string, at = house.now()) =>
    house.cases(store => invitationFile(store, /kind-mdo\/(.+)\.ics$/.exec(address)![1]!, at))

  test('three moments are answered with a press each; the case manager fixes one; everyone gets it for the calendar', async () => {
    const room = await open()
    await planned('gp', room, 3)
    expect(house.inRoom(room)).toContain('Wanneer kan het overleg?')
    await house.press('worker', 'case-moment', '.1', room)
    await house.force('worker', 'case-moment', 'k2026-0001|1.1', room)
    expect(house.inRoom(room)).not.toContain('kan: Ruben Heidekruid')
    await house.force('worker', 'case-moment', 'k2026-0001|1.1', room)
    await house.force('gp', 'case-moment', 'k2026-0001|1.none', room)
    expect(house.reads('contact')).toMatch(/kan: Ruben Heidekruid; kan niet: Amira Lisdodde/)
    await house.press('contact', 'case-fix', '.1')
    expect(house.inRoom(room)).toMatch(/Overleg over casus 2026-0001[\s\S]*spreekkamer 2/)
    expect(house.inRoom(room)).not.toContain('Wanneer kan het overleg?')
    for (const name of ['gp', 'contact', 'worker'] as const) {
      expect(house.reads(name)).toContain('Overleg over casus 2026-0001')
      expect(house.reads(name)).not.toMatch(/spreekkamer|steenrode/)
      const ics = (await fileAt(addressIn(house.reads(name))))!
      expect(ics).toContain('SUMMARY:Kind-MDO 2026-0001\r\n')
      expect(ics).toMatch(/METHOD:PUBLISH[\s\S]*SEQUENCE:1/)
      expect(ics).not.toMatch(new RegExp(`${MARKER}|opvoeden|Lisdodde|Veenbes`))
    }
  })

  test('eight moments stand under each other; another one is chosen from a list, alone or with them', async () => {
    const room = await open()
    const form = formIn(await house.press('gp', 'case-plan', undefined, room))
    expect(optionsOf(form, 'moments')).toHaveLength(8)
    const [near, other] = [optionsOf(form, 'moments')[2]!, optionsOf(form, 'other').at(-1)!]
    const shared = { minutes: '30', place: 'video' }
    for (const [fields, refused] of [
      [{ ...shared }, true],
      [{ ...shared, other, moments: optionsOf(form, 'moments').slice(0, 3).join(',') }, true],
      [{ ...shared, other }, false],
      [{ ...shared, other, moments: near }, false],
    ] as const) {
      const [answer] = await house.fill('gp', form.id, form.value, fields)
      expect(answer?.kind === 'errors').toBe(refused)
    }
    const [meeting] = await house.cases(store => store.cases.meetings.of('k2026-0001'))
    expect(meeting!.options.map(at => at.toISOString())).toEqual([near, other])
  })

  test('on the morning itself everyone who comes is reminded, once, in private', async () => {
    const room = await open()
    await planned('contact', room, 1)
    const starts = (await house.cases(store => store.cases.meetings.of('k2026-0001')))[0]!.startsAt!
    const day = starts.toISOString().slice(0, 10)
    house.at(`${day}T06:30:00+01:00`)
    await house.schedule()
    expect(house.reads('worker')).not.toContain('Vandaag')
    for (const time of ['07:30', '07:31']) {
      house.at(`${day}T${time}:00+01:00`)
      await house.schedule()
    }
    for (const name of ['gp', 'contact', 'worker'] as const)
      expect(house.reads(name).match(/Vandaag: overleg over casus 2026-0001/g)).toHaveLength(1)
    expect(house.reads('other')).toBe('')
  })

  test('moved, it stays the same meeting in a calendar; called off, the calendar hears that too', async () => {
    const room = await open()
    await planned('contact', room, 1)
    const address = addressIn(house.reads('gp'))
    const uid = /UID:(.+)\r\n/.exec((await fileAt(address))!)![1]
    const form = formIn(await house.press('contact', 'case-plan'))
    const another = optionsOf(form, 'moments')[4]!
    expect(await fileAt(address)).toContain('METHOD:PUBLISH')
    await house.fill('contact', form.id, form.value, { moments: another, minutes: '45', place: 'phone' })
    const moved = (await fileAt(address))!
    expect(moved).toContain(`UID:${uid}\r\n`)
    const manager = await house.cases(store => store.person(PEOPLE.contact))
    expect(manager!.phone).not.toBeNull()
    expect(moved).toContain(`LOCATION:telefonisch\\, ${manager!.phone}\r\n`)
    expect(moved).toContain(`DTSTART:${another.replaceAll(/[-:]|\.000/g, '')}`)
    expect(Number(/SEQUENCE:(\d+)/.exec(moved)![1])).toBeGreaterThan(1)
    await house.press('contact', 'case-call-off')
    expect(await fileAt(address)).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/)
    expect(house.reads('gp')).toContain('gaat niet door')
    expect(house.inRoom(room)).toContain('gaat niet door')
  })

  test('an address that was made up, changed or is past its term opens nothing', async () => {
    const room = await open()
    await planned('contact', room, 1)
    const address = addressIn(house.reads('gp'))
    const swapped = address.replace(/\.(\d{10})\./, (_, term: string) => `.${Number(term) + 999}.`)
    for (const wrong of [swapped, address.replace('-m1', '-m2'), address.replace(/.{3}\.ics$/, 'AAA.ics')])
      expect([wrong, await fileAt(wrong)]).toEqual([wrong, null])
    expect(await fileAt(address, new Date('2027-01-01T00:00:00Z'))).toBeNull()
    expect(await fileAt(address)).not.toBeNull()
  })

  test('the weekly moment of the practice comes first, once its contact person set it', async () => {
    await house.say('gp', 'mdo-moment')
    expect(house.reads('gp')).toContain('Er is niets veranderd')
    await house.say('contact', 'mdo-moment')
    const form = formIn(await house.press('contact', 'case-slot'))
    expect(optionsOf(form, 'practice')).toContain('ppraktijk-de-kwekerij')
    const fields = { practice: 'ppraktijk-de-kwekerij', weekday: 'd4', time: 'h12.5', minutes: 'm45' }
    expect(await house.fill('other', form.id, form.value, fields)).toMatchObject([{ kind: 'errors' }])
    await house.fill('contact', form.id, form.value, fields)
    const room = await open()
    const plan = formIn(await house.press('contact', 'case-plan', undefined, room))
    const first = plan.fields[0]!.kind === 'choice' ? plan.fields[0]!.options[0]! : null
    expect(first).toEqual({ value: '2026-11-26T11:30:00.000Z', label: 'do 26 november om 12:30 (vast moment)' })
  })

  test('only people of the case plan, only the case manager fixes, and nobody while it stands still', async () => {
    const room = await open()
    await planned('gp', room, 2)
    await house.force('gp', 'case-fix', 'k2026-0001|1.0')
    await house.force('other', 'case-moment', 'k2026-0001|1.0', room)
    await house.force('other', 'case-plan', 'k2026-0001')
    expect(house.reads('gp')).toContain('Ik deed niets')
    await house.joined(room, { ...house.who(PEOPLE.other), outsider: false })
    expect((await house.file()).state).toBe('frozen')
    await house.force('contact', 'case-fix', 'k2026-0001|1.0')
    expect((await house.cases(store => store.cases.meetings.of('k2026-0001')))[0]!.state).toBe('proposed')
    await house.left(room, PEOPLE.other)
    await house.press('contact', 'case-fix', '.0')
    expect(house.inRoom(room)).toContain('Overleg over casus')
  })

  test('a name or danger in the room field is stopped', async () => {
    const room = await open()
    const errors = await planned('contact', room, 1, { detail: 'bij Fatoumata Pietersen thuis' })
    expect(errors).toMatchObject([{ kind: 'errors', errors: { detail: expect.stringContaining('Zo kan het wel') } }])
    expect(await house.cases(store => store.cases.meetings.of('k2026-0001'))).toEqual([])
  })

  test('withdrawn or closed, the meeting does not go on', async () => {
    const room = await open()
    await planned('contact', room, 1)
    const address = addressIn(house.reads('gp'))
    await house.press('worker', 'case-withdraw', undefined, room)
    expect(await fileAt(address)).toContain('METHOD:CANCEL')
    expect(await fileAt(address)).not.toContain('spreekkamer')
    expect(house.reads('contact')).not.toMatch(/Zet vast|Verzet/)
  })

  test('goals stand in the plan with who helps and how far, agreements under their goal, and all of it in the summary', async () => {
    const room = await open()
    expect(house.inRoom(room)).toContain('Er staan nog geen doelen')
    const form = formIn(await house.press('worker', 'case-goal', undefined, room))
    await house.fill('worker', form.id, form.value, {
      goal: 'We eten weer samen zonder ruzie.',
      helps: 'oma',
      start: 's3',
    })
    expect(house.inRoom(room)).toMatch(/Plan bij casus[\s\S]*We eten weer samen[\s\S]*begin 3[\s\S]*oma/)
    const agree = formIn(await house.press('worker', 'case-agree', undefined, room))
    expect(optionsOf(agree, 'goal')).toEqual(['none', 'g1'])
    const agreed = { who: PEOPLE.worker, what: 'belt de school over de pauzes', due: '2026-11-27', goal: 'g1' }
    await house.fill('worker', agree.id, agree.value, agreed)
    house.at('2026-11-30T10:00:00+01:00')
    await house.schedule()
    expect(house.inRoom(room)).toMatch(/Klaar op: 27 november 2026\n3 dagen te laat/)
    expect(house.inRoom(room)).toMatch(
      /zonder ruzie[\s\S]*- belt de school over de pauzes \(Ruben Heidekruid, 27 november, 3 dagen te laat\)/,
    )
    expect(house.reads('worker')).toMatch(/27 november 2026, 3 dagen geleden/)
    await house.press('worker', 'case-done', undefined, room)
    expect(house.inRoom(room)).toContain('27 november, gedaan)')
    const scores = formIn(await house.press('worker', 'case-score', undefined, room))
    await house.fill('worker', scores.id, scores.value, { g1: 's6' })
    expect(house.inRoom(room)).toContain('begin 3, nu 6 (30 november)')
    for (const name of ['gp', 'contact', 'worker'] as const) expect(house.reads(name)).not.toContain('zonder ruzie')
    const close = formIn(await house.press('contact', 'case-close', undefined, room))
    await house.fill('contact', close.id, close.value, { outcome: 'Afgerond', level: 'light', prevented: 'yes' })
    const shown = JSON.stringify(house.shown.get(PEOPLE.gp))
    expect(shown).toContain('We eten weer samen zonder ruzie. (helpt: oma): begin 3, nu 6 (30 november)')
  })

  test('a goal with a name is refused, a sixth too, and a dropped one goes', async () => {
    const room = await open()
    const fill = (goal: string) => house.fill('worker', 'case-goal', 'k2026-0001', { goal, helps: '', start: 's1' })
    expect(await fill('Fatoumata Pietersen slaapt weer thuis')).toMatchObject([{ kind: 'errors' }])
    for (const n of [1, 2, 3, 4, 5]) await fill(`Doel nummer ${n}.`)
    expect(await fill('Nog een doel.')).toMatchObject([
      { kind: 'errors', errors: { goal: expect.stringContaining('vijf') } },
    ])
    await house.fill('worker', 'case-score', 'k2026-0001', { g2: 'dropped' })
    expect(house.inRoom(room)).not.toContain('Doel nummer 2.')
    await fill('Een ander doel.')
    expect(house.inRoom(room)).toContain('Een ander doel.')
    expect((await house.cases(store => store.auditOfCase('k2026-0001'))).map(line => line.action)).toContain('case.aim')
    await house.press('worker', 'case-withdraw', undefined, room)
    expect(await house.cases(store => store.vault.read('k2026-0001', 'plan'))).toBeNull()
  })

  test('what the municipality chose counts in the verdict, at once, with a line in the audit; only the coordinator chooses', async () => {
    const named = { ...asked({ mode: 'named' }) }
    await house.say('gp', 'kind-mdo')
    const form = formIn(await house.press('gp', 'case-start'))
    await house.fill('gp', form.id, form.value, named)
    const told = bothParents({ check: 'told' })
    await house.fill('gp', 'case-consent', 'k2026-0001', told)
    expect((await house.file()).state).toBe('draft')

    await house.say('gp', 'toestemming instellen')
    expect(house.reads('gp')).toContain('Er is niets veranderd')
    await house.say('coordinator', 'toestemming instellen')
    const settings = formIn(await house.press('coordinator', 'consent-settings'))
    const fields = Object.fromEntries(
      settings.fields.map(one => [one.id, one.kind === 'choice' ? (one.value ?? '') : '']),
    )
    const wider = { ...fields, authorityCheck: 'v-as-told' }
    expect(await house.fill('coordinator', settings.id, 'all', wider)).toMatchObject([
      { kind: 'errors', errors: { decided: expect.any(String) } },
    ])
    expect(await house.fill('gp', settings.id, 'all', { ...wider, decided: 'yes' })).not.toMatchObject([
      { kind: 'errors' },
    ])
    expect(await house.cases(store => store.cases.settings.of('Voorbeeldgemeente Rietvoorde'))).toEqual([])
    await house.fill('coordinator', settings.id, 'all', { ...wider, decided: 'yes' })
    const lines = await house.cases(store => store.auditOfPerson(PEOPLE.coordinator))
    expect(lines.filter(line => line.action === 'consent.set')).toMatchObject([
      { outcome: 'done', reference: 'authorityCheck=as-told' },
    ])
    await house.fill('gp', 'case-consent', 'k2026-0001', told)
    expect((await house.file()).state).toBe('requested')
    await house.press('contact', 'case-take')
    await house.press('worker', 'case-join')
    expect((await house.file()).state).toBe('open')

    await house.fill('coordinator', settings.id, 'all', fields)
    expect(await house.file()).toMatchObject({ state: 'frozen', reason: 'consent' })
  })

  test('after a hand-over the line above the room names the new case manager, who fixes the meeting now', async () => {
    const room = await open()
    await planned('gp', room, 2)
    expect(house.rooms.at(room)!.topic).toContain('Naomi Veenbes')
    await house.say('contact', 'mijn casussen')
    await house.press('contact', 'case-show', 'k2026-0001')
    await house.force('contact', 'case-appoint', `k2026-0001|${PEOPLE.worker}`)
    await house.press('worker', 'case-take')
    expect((await house.file()).manager).toBe(PEOPLE.worker)
    expect(house.rooms.at(room)!.topic).toContain('Ruben Heidekruid')
    expect(house.rooms.calls.filter(call => call.startsWith('describe'))).toHaveLength(2)
    await house.force('contact', 'case-fix', 'k2026-0001|1.0')
    expect(house.inRoom(room)).toContain('Wanneer kan het overleg?')
    await house.press('worker', 'case-fix', '.0')
    expect(house.inRoom(room)).not.toContain('Wanneer kan het overleg?')
  })

  test('other moments come in a card of their own; the older one says so, and a press on it does nothing', async () => {
    const room = await open()
    await planned('gp', room, 2)
    const form = formIn(await house.press('contact', 'case-plan', undefined, room))
    const others = optionsOf(form, 'moments').slice(6, 8).join(',')
    await house.fill('contact', form.id, form.value, { moments: others, minutes: '30', place: 'video' })
    expect(house.inRoom(room).match(/Er zijn andere momenten voorgesteld/g)).toHaveLength(1)
    expect(house.inRoom(room)).toContain('Waar: beeldbellen')
    await house.force('worker', 'case-moment', 'k2026-0001|1.0', room)
    expect(house.inRoom(room)).not.toContain('kan: Ruben Heidekruid')
    await house.press('worker', 'case-moment', '2.0', room)
    expect(house.inRoom(room)).toContain('kan: Ruben Heidekruid')
  })

  test('what waits on someone is said in their list; a coordinator in a case has a list beside the counts', async () => {
    const room = await open()
    await planned('gp', room, 2)
    await house.say('worker', 'mijn casussen')
    expect(house.reads('worker')).toContain('Wacht op jou: wanneer kun je?')
    await house.say('contact', 'mijn casussen')
    expect(house.reads('contact')).toContain('Wacht op jou: leg het overleg vast.')
    await house.fill('worker', 'case-agree', 'k2026-0001', { who: PEOPLE.gp, what: 'belt terug', due: '2026-11-24' })
    await house.say('gp', 'mijn casussen')
    expect(house.reads('gp')).toContain('Wacht op jou: een afspraak.')
    await house.say('coordinator', 'mijn casussen')
    expect(house.reads('coordinator')).not.toContain('2026-0001')
    await house.cases(async store => {
      const coordinator = (await store.person(PEOPLE.coordinator))!
      await store.savePerson({ ...coordinator, roles: ['coordinator', 'contact-person'] })
      const row = { case: 'k2026-0001', person: coordinator.id, role: 'participant', state: 'joined' } as const
      await store.cases.saveParticipant({ ...row, askedAt: house.now(), invited: false })
    })
    await house.say('coordinator', 'mijn casussen')
    expect(house.reads('coordinator')).toContain('2026-0001')
  })

  test("a case starts from somebody's message, without the names in it, and from the request of a GP", async () => {
    const about = formIn(await house.force('contact', 'case-about', 'Fatoumata Pietersen, 8 jaar, eet niet. Wat nu?'))
    const question = about.fields.find(one => one.id === 'question')
    expect(question?.value).toMatch(/eet niet/)
    expect(question?.value).not.toMatch(/Fatoumata|Pietersen/)
    expect(about.intro).toContain('zonder persoonsgegevens')
    await house.force('contact', 'case-about', 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld')
    expect(house.reads('contact')).toContain('112')

    await house.say('gp', 'wie is mijn contactpersoon')
    await house.press('gp', 'call-back')
    const form = formIn(await house.press('contact', 'case-start'))
    expect(form.fields.find(one => one.id === 'people')?.value).toBe(PEOPLE.gp)
    await house.fill('contact', form.id, form.value, asked({ people: PEOPLE.gp }))
    expect(house.reads('gp')).toContain('Denk je mee')
    expect(await house.file()).toMatchObject({ referrer: PEOPLE.contact })
  })
})
