import type { WebClient } from '@slack/web-api'
import { type Card, text } from '../../src/card.ts'
import type { Form } from '../../src/form.ts'
import type { Database, Place, Reception, Who } from '../../src/ports.ts'
import { general } from '../../src/texts/nl/general.ts'
import { slackTexts as t } from '../../src/texts/nl/slack.ts'
import type { SlackCourier } from './courier.ts'
import { homeView } from './home.ts'
import type { Heard } from './incoming.ts'
import { errorsAnswer, modal } from './modal.ts'
import type { Json } from './text.ts'

/** A thread in which the bot answered is followed for so long. */
const FOLLOWED_MS = 24 * 3_600_000

export interface AnswerPorts {
  reception: Reception
  database: Pick<Database, 'transaction'>
  courier: Pick<SlackCourier, 'met'>
  /** With a short deadline: a modal must open within three seconds. */
  quick: WebClient
  /** What someone sees under Home. */
  home(who: Who): Promise<Card>
  now(): Date
  failed(error: unknown): void
}

/** What Slack gets back; an empty body unless it shows something. */
export interface Answer {
  status: 200 | 503
  body?: Json
}

const OK: Answer = { status: 200 }
const onlyYou = (line: string): Answer => ({ status: 200, body: { response_type: 'ephemeral', text: line } })

/** Does what a request asks, up to where Slack may hear that it is safe. Never rejects. */
export async function answer(heard: Heard, ports: AnswerPorts): Promise<Answer> {
  try {
    return await answered(heard, ports)
  } catch (error) {
    ports.failed(error)
    return { status: 503 }
  }
}

async function answered(heard: Heard, ports: AnswerPorts): Promise<Answer> {
  switch (heard.kind) {
    case 'nothing':
      return OK
    case 'unknown-command':
      return onlyYou(t.unknownCommand)
    case 'home':
      later(showHome(heard.who, ports), ports)
      return OK
    case 'told':
      return told(heard, ports)
    case 'opens-form':
      return openForm(heard, ports)
    case 'submitted':
      return submitted(heard, ports)
  }
}

const later = (work: Promise<unknown>, ports: AnswerPorts): void => void work.catch(ports.failed)

async function told(heard: Extract<Heard, { kind: 'told' }>, ports: AnswerPorts): Promise<Answer> {
  const { incoming, unasked, channel } = heard
  if (channel) ports.courier.met(incoming.from, channel)
  const followed = !unasked || (unasked.inThread && (await speaksIn(incoming.place, ports)))
  if (followed) await ports.reception.receive(incoming)
  else if (unasked.readAlong && incoming.kind === 'message')
    await ports.reception.receive({ ...incoming, overheard: true })
  return OK
}

/** Whether the bot answered a question in this thread: then it follows, without being named again. */
const speaksIn = (place: Place, ports: AnswerPorts): Promise<boolean> =>
  ports.database.transaction(async store => {
    const since = new Date(ports.now().getTime() - FOLLOWED_MS)
    return (await store.lastQuestion(place, since)) !== null
  })

async function openForm(heard: Extract<Heard, { kind: 'opens-form' }>, ports: AnswerPorts): Promise<Answer> {
  const outgoing = await ports.reception.answer(heard.incoming)
  const form = outgoing.find(one => one.kind === 'form')?.form
  if (form)
    later(
      open(form, heard.trigger, ports).catch(() => sayThatItFailed(heard, ports)),
      ports,
    )
  return OK
}

const open = (form: Form, trigger: string, ports: AnswerPorts): Promise<unknown> =>
  ports.quick.views.open({ trigger_id: trigger, view: modal(form) as never })

/** Slack takes a trigger for three seconds only: a press that came too late gets a sentence, not silence. */
const sayThatItFailed = ({ incoming }: Extract<Heard, { kind: 'opens-form' }>, ports: AnswerPorts): Promise<void> => {
  const card: Card = { title: general.late.title, parts: [text(general.late.body)], actions: [] }
  const whisper = {
    kind: 'whisper',
    key: `${incoming.id}:late`,
    place: incoming.place,
    to: incoming.from,
    card,
  } as const
  return ports.database.transaction(store => store.send([whisper], ports.now()))
}

async function submitted(heard: Extract<Heard, { kind: 'submitted' }>, ports: AnswerPorts): Promise<Answer> {
  const outgoing = await ports.reception.answer(heard.incoming)
  const errors = outgoing.find(one => one.kind === 'errors')?.errors
  return errors ? { status: 200, body: errorsAnswer(errors, heard.fields) } : OK
}

const showHome = async (who: Who, ports: AnswerPorts): Promise<unknown> =>
  ports.quick.views.publish({ user_id: who.user, view: homeView(await ports.home(who)) as never })
