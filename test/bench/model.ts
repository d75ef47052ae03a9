/**
 * node test/bench/model.ts: how long the first answer takes without a language model, and with one that hangs, turn by
 * turn in one run: from the reception to the call of the courier. Read the ratio, not the milliseconds.
 */
import { createPostOffice } from '../../src/delivery/post-office.ts'
import type { Courier, Incoming, Reception } from '../../src/ports.ts'
import { type House, openHouse } from '../support/house.ts'
import { openModelHouse, realTimers } from '../support/model-house.ts'

const ROUNDS = 150
const WARM = 30
const say = (line: string) => process.stdout.write(`${line}\n`)

interface Lane {
  reception: Reception
  /** Resolves when a message with this key is handed to the courier. */
  posted(key: string): Promise<void>
  stop(): Promise<void>
}

function open(house: Pick<House, 'database' | 'bot'>): Lane {
  const waiting = new Map<string, () => void>()
  const courier: Courier = {
    platform: 'slack',
    post: async (_place, _card, key) => {
      waiting.get(key)?.()
      return { state: 'sent', ref: key }
    },
    update: async (_place, ref) => ({ state: 'sent', ref }),
    whisper: async () => ({ state: 'sent', ref: 'w' }),
    find: async () => null,
  }
  const log = { info: () => {}, warn: () => {} }
  const failed = (error: unknown) => say(`FAILED ${error}`)
  const clock = { ...realTimers, now: () => new Date() }
  const office = createPostOffice({
    mail: house.database.mail(),
    bot: house.bot,
    clock,
    newReference: () => 'r',
    failed,
    log,
  })
  office.start({ slack: courier })
  return {
    reception: office.reception,
    posted: key => new Promise(resolve => waiting.set(key, resolve)),
    stop: () => office.stop(1_000),
  }
}

async function once(lane: Lane, number: number): Promise<number> {
  const from = { platform: 'slack', workspace: 'T', user: `U${number}` } as const
  const text = `kan zijn draai niet vinden sinds de verhuizing, ${4 + (number % 12)} jr, Molenbeemd`
  const place = { ...from, conversation: `D${number}`, kind: 'direct' } as const
  const incoming: Incoming = { id: `q${number}`, from, place, at: new Date(), kind: 'message', text }
  const posted = lane.posted(incoming.id)
  const began = performance.now()
  await lane.reception.receive(incoming)
  await posted
  const took = performance.now() - began
  // the network of this process gets its turn, as it does between real questions
  await new Promise(resolve => setTimeout(resolve, 2))
  return took
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

const plain = await openHouse()
const hanging = await openModelHouse({ when: 'always' })
hanging.standIn.behave = () => 'hang'
for (const house of [plain, hanging]) await house.database.transaction(house.bot.prepare)
const [without, withModel] = [open(plain), open(hanging)]
const times: [number[], number[]] = [[], []]
for (let round = 0; round < ROUNDS + WARM; round += 1)
  for (const [i, lane] of [without, withModel].entries()) {
    const took = await once(lane, round)
    if (round >= WARM) times[i]!.push(took)
  }
const [a, b] = times.map(median) as [number, number]
say(
  `first answer, median of ${ROUNDS}: without a model ${a.toFixed(1)} ms, with one that hangs ${b.toFixed(1)} ms, ratio ${(b / a).toFixed(2)}`,
)
say(`(${hanging.standIn.asked.length} questions hung at the model)`)
await Promise.all([without.stop(), withModel.stop()])
process.exit(0)
