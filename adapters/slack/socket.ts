import type { ReceiverEvent } from '@slack/bolt'
import { type AnswerPorts, answer } from './answer.ts'
import { heard } from './incoming.ts'

export interface SocketPorts extends AnswerPorts {
  appToken: string
  apiUrl?: string
  noted(what: string, retry: { number: string; reason: string } | null): void
}

/** Slack without an address of our own: a connection that we open. Resolves when it stands; gives how to close it. */
export async function openSocket(ports: SocketPorts): Promise<() => Promise<void>> {
  // loaded here, because Bolt is large and HTTP does without
  const { SocketModeReceiver, LogLevel } = await import('@slack/bolt')
  const receiver = new SocketModeReceiver({
    appToken: ports.appToken,
    logLevel: LogLevel.ERROR,
    ...(ports.apiUrl ? { installerOptions: { clientOptions: { slackApiUrl: ports.apiUrl } } } : {}),
  })
  receiver.init({ processEvent: (event: ReceiverEvent) => received(event, ports) } as never)
  await receiver.start()
  return async () => {
    await receiver.stop()
  }
}

/** Acknowledged when it is safe; otherwise Slack sends it again. */
export async function received({ body, ack, retryNum, retryReason }: ReceiverEvent, ports: SocketPorts): Promise<void> {
  const said = heard(body, ports.now()) ?? { kind: 'nothing' as const, why: 'not readable' }
  const retry = retryNum === undefined ? null : { number: String(retryNum), reason: retryReason ?? '' }
  ports.noted(said.kind === 'nothing' ? `nothing: ${said.why}` : said.kind, retry)
  const { status, body: shown } = await answer(said, ports)
  if (status === 200) await ack(shown)
}
