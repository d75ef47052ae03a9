import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLLEAGUES, everyone, Killed, REFERRER, STRANGER, World } from './world.ts'

/** What can happen, in any order. */
const colleague = fc.constantFrom(...COLLEAGUES)
const anyone = fc.constantFrom(...everyone, STRANGER)
const parties = fc.subarray([...COLLEAGUES], { minLength: 1 })

type Happening = { name: string; run: (world: World) => Promise<unknown> }
const happening = (name: string, run: (world: World) => Promise<unknown>): Happening => ({ name, run })

const sending = (on: boolean): Happening =>
  happening(on ? 'what waits is sent' : 'nothing can be sent', async world => {
    world.sending = on
    await world.deliver()
  })

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(happening('work', world => world.work())) },
  { weight: 2, arbitrary: fc.record({ by: fc.constantFrom('mother' as const, 'father' as const), parties, days: fc.option(fc.integer({ min: 0, max: 40 })) }).map(({ by, parties, days }) => happening(`${by} lets ${parties} read for ${days}`, world => world.consent(by, parties, days))) },
  { weight: 1, arbitrary: fc.constant(happening('open', world => world.open())) },
  { weight: 1, arbitrary: fc.constant(happening('again', world => world.again())) },
  { weight: 3, arbitrary: colleague.map(by => happening(`${by} takes`, world => world.take(by))) },
  { weight: 1, arbitrary: colleague.map(by => happening(`${by} passes`, world => world.pass(by))) },
  { weight: 2, arbitrary: colleague.map(by => happening(`${by} joins`, world => world.join(by))) },
  { weight: 1, arbitrary: fc.tuple(colleague, colleague).map(([by, instead]) => happening(`${by} declines for ${instead}`, world => world.decline(by, instead))) },
  { weight: 1, arbitrary: colleague.map(name => happening(`add ${name}`, world => world.add(name))) },
  { weight: 2, arbitrary: fc.tuple(anyone, fc.boolean()).map(([user, told]) => happening(`${user} comes in${told ? '' : ' unseen'}`, world => world.enter(user, told))) },
  { weight: 1, arbitrary: anyone.map(user => happening(`${user} leaves`, world => world.leave(user))) },
  { weight: 2, arbitrary: fc.constant(happening('agree', world => world.agree())) },
  { weight: 1, arbitrary: fc.constant(happening('a goal', world => world.aim())) },
  { weight: 1, arbitrary: fc.constantFrom(...everyone).map(by => happening(`${by} plans to meet`, world => world.meet(by))) },
  { weight: 1, arbitrary: fc.constantFrom(...everyone).map(by => happening(`${by} fixes it`, world => world.fix(by))) },
  { weight: 1, arbitrary: fc.constantFrom(...everyone).map(by => happening(`${by} calls it off`, world => world.callOff(by))) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 45 }).map(days => happening(`${days} days pass`, world => world.pass_(days))) },
  { weight: 2, arbitrary: fc.boolean().map(on => sending(on)) },
  { weight: 1, arbitrary: fc.constantFrom(...everyone).map(by => happening(`${by} withdraws`, world => world.withdraw(by))) },
  { weight: 1, arbitrary: fc.constant(happening('close', world => world.close())) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 6 }).map(fuse => happening(`killed after ${fuse}`, async world => world.light(fuse))) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('open' as const, 'members' as const, 'invite' as const, 'archive' as const), fc.constantFrom('refuse' as const, 'lose' as const, 'throw' as const)).map(([call, kind]) => happening(`${call}: ${kind}`, async world => world.trouble(call, kind))) },
) // biome-ignore format: one row a happening

const survived = (error: unknown): void => {
  if (!(error instanceof Killed)) throw error
}

async function live(world: World, started: readonly string[], all: readonly Happening[]): Promise<string[]> {
  await world.start(started)
  for (const one of all) await one.run(world).catch(survived)
  await world.rest().catch(survived)
  return world.atRest()
}

/** Most sequences begin by opening, so that there is something to break. */
const opened: Happening[] = [
  happening('mother', world => world.consent('mother', [...COLLEAGUES], null)),
  happening('father', world => world.consent('father', ['contact', 'worker'], 60)),
  happening('open', world => world.open()),
  happening('take', world => world.take('contact')),
  happening('work', world => world.work()),
]

/** Open; open while nothing can be sent, so that the question still waits; or not begun. */
const BEGINNINGS: Happening[][] = [opened, [sending(false), ...opened], []]

const RUNS = 5_000

describe('whoever comes, goes, says yes, withdraws, or is killed, in whatever order', () => {
  test.each(['named', 'anonymous'] as const)(
    '%s: content is never posted where someone reads who may not, and nothing stays half open',
    async mode => {
      let withContent = 0
      const property = fc.asyncProperty(
        fc.constantFrom(...BEGINNINGS),
        fc.array(happenings, { minLength: 1, maxLength: 20 }),
        async (begun, all) => {
          const world = new World(mode)
          expect(await live(world, ['contact', 'worker'], [...begun, ...all])).toEqual([])
          if (world.posted > 0) withContent += 1
        },
      )
      await fc.assert(property, { numRuns: RUNS, reporter: explain })
      // the sequences are about something: in a good part of them content was posted
      expect(withContent).toBeGreaterThan(RUNS / 4)
    },
    300_000,
  )
})

function explain(result: fc.RunDetails<[Happening[], Happening[]]>): void {
  if (!result.failed) return
  const [begun, all] = result.counterexample!
  throw new Error(`seed ${result.seed}: ${[...begun, ...all].map(one => one.name).join('; ')}\n${result.errorInstance}`)
}

describe('killed at every step', () => {
  const steps: Record<string, (world: World) => Promise<unknown>> = {
    opening: async world => {
      await world.take('contact')
      await world.join('worker')
      await world.work()
    },
    withdrawing: async world => {
      await world.withdraw(REFERRER)
      await world.work()
    },
    'withdrawing while the room is being made': async world => {
      world.rooms.trouble.invite = 'refuse'
      await world.work()
      await world.withdraw('contact')
      await world.work()
    },
    'someone coming in': async world => {
      await world.agree()
      await world.enter(STRANGER, true)
      await world.work()
      await world.leave(STRANGER)
      await world.work()
    },
    closing: async world => {
      await world.close()
      await world.work()
    },
  }

  test.each(Object.keys(steps))('%s: a second run completes it or cleans up, whatever the moment', async name => {
    let deaths = 0
    for (let fuse = 1; ; fuse += 1) {
      const world = new World()
      await world.start(['contact', 'worker'])
      for (const one of opened.slice(0, 3)) await one.run(world)
      if (name !== 'opening') {
        await world.take('contact')
        await world.join('worker')
        if (!name.includes('being made')) await world.work()
      }
      world.fuse = fuse
      await steps[name]!(world).catch(survived)
      const died = world.fuse === null
      world.fuse = null
      await steps[name]!(world)
      await world.rest()
      expect(world.atRest(), `killed after ${fuse}`).toEqual([])
      if (name === 'opening') expect(world.file().state).toBe('open')
      if (name.startsWith('withdrawing')) expect(world.file().state).toBe('erased')
      if (name === 'closing') expect(world.file().state).toBe('closed')
      if (!died) break
      deaths += 1
    }
    expect(deaths).toBeGreaterThan(3)
  })
})
