import { setTimeout as wait } from 'node:timers/promises'
import type { ReceiverEvent } from '@slack/bolt'
import { type AnswerPorts, answer } from './answer.ts'
import { DEADLINE_MS, silent } from './client.ts'
import { heard } from './incoming.ts'
import { failure } from './outcome.ts'

export interface SocketPorts extends AnswerPorts {
  appToken: string
  apiUrl?: string
  /** After a failed try to connect, in ms; twice as long each time, up to 32 times this. */
  pause?: number
  /** For one try to connect, in ms. */
  deadline?: number
  noted(what: string, retry: { number: string; reason: string } | null): void
}

const PAUSE_MS = 1_000
const MOST_DOUBLED = 5

/**
 * Slack without an address of our own: a connection that we open. Resolves when it stands, or when Slack can't be
 * reached now; gives how to close it. Coming back is done here: Bolt's own way leaves a rejection that ends the process
 * when Slack refuses at that moment, and waits five seconds even when Slack just asked for it.
 * @throws Error when Slack does not take the token
 */
export async function openSocket(ports: SocketPorts): Promise<() => Promise<void>> {
  const receiver = await receiverOf(ports)
  const closing = new AbortController()
  let connecting = false

  /** Until it stands, or is closed. */
  async function connect(first = false): Promise<void> {
    connecting = true
    for (let tried = 0; !closing.signal.aborted; tried += 1) {
      try {
        await started(receiver, ports.deadline ?? DEADLINE_MS)
        break
      } catch (error) {
        if (first && failure(error).state === 'never') throw error
        ports.noted('socket: away', null)
        if (first) return void again(tried)
        await pause(tried)
      }
    }
    connecting = false
  }

  const pause = (tried: number): Promise<unknown> =>
    wait((ports.pause ?? PAUSE_MS) * 2 ** Math.min(tried, MOST_DOUBLED), null, closing).catch(() => {})
  const again = (tried: number): Promise<void> =>
    pause(tried)
      .then(() => connect())
      .catch(ports.failed)

  receiver.client.on('disconnected', () => {
    if (!connecting && !closing.signal.aborted) void connect().catch(ports.failed)
  })
  await connect(true)
  return async () => {
    closing.abort()
    await receiver.stop()
  }
}

/** @throws Error when it doesn't stand in time; then nothing of the try is left */
async function started(receiver: Receiver, deadline: number): Promise<void> {
  const late = new AbortController()
  const tooLate = wait(deadline, null, late).then(() => {
    throw new Error('no hello in time')
  })
  try {
    await Promise.race([receiver.start(), tooLate])
  } catch (error) {
    if (!late.signal.aborted) await receiver.stop()
    throw error
  } finally {
    late.abort()
    tooLate.catch(() => {})
  }
}

type Receiver = Awaited<ReturnType<typeof receiverOf>>

async function receiverOf(ports: SocketPorts) {
  // loaded here, because Bolt is large and HTTP does without
  const { SocketModeReceiver } = await import('@slack/bolt')
  const receiver = new SocketModeReceiver({
    appToken: ports.appToken,
    logger: silent,
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: {
        ...(ports.apiUrl ? { slackApiUrl: ports.apiUrl } : {}),
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: DEADLINE_MS,
      },
    },
  })
  receiver.init({ processEvent: (event: ReceiverEvent) => received(event, ports) } as never)
  return receiver
}

/** Acknowledged when it is safe; otherwise Slack sends it again, as it does when the acknowledgement doesn't arrive. */
export async function received({ body, ack, retryNum, retryReason }: ReceiverEvent, ports: SocketPorts): Promise<void> {
  const said = heard(body, ports.now()) ?? { kind: 'nothing' as const, why: 'not readable' }
  const retry = retryNum === undefined ? null : { number: String(retryNum), reason: retryReason ?? '' }
  ports.noted(said.kind === 'nothing' ? `nothing: ${said.why}` : said.kind, retry)
  const { status, body: shown } = await answer(said, ports)
  if (status === 200) await ack(shown).catch(() => ports.noted('socket: not acknowledged', null))
}
