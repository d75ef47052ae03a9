/**
 * A stand-in for an OpenAI-compatible server on a free port of this machine. It can be slow, hang, break, refuse, be
 * hostile, or give recorded answers. https://developers.openai.com/api/reference/resources/chat
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'

/** A request as it came in. */
export interface Asked {
  /** Which prompt it is, as the schema of the answer is called; '' where no schema was sent. */
  prompt: string
  system: string
  user: string
  body: Record<string, unknown>
  headers: IncomingMessage['headers']
}

/** What happens to a request. `says`: a proper completion with this content; `raw`: these bytes. */
export type Behaviour =
  | { says: string }
  | { raw: string; status?: number; type?: string; headers?: Record<string, string> }
  | 'hang'
  | 'half'
  | 'reset'

export interface ModelStandIn {
  url: string
  asked: Asked[]
  /** Every byte that came in, as text. */
  bytes: string[]
  behave: (asked: Asked) => Behaviour
  /** The models that it says it has. */
  models: string[]
  /** Holds every answer until `release`. */
  hold(): void
  release(): void
  /** Resolves when so many requests came in, or fails after five seconds. */
  until(count: number): Promise<Asked[]>
  stop(): Promise<void>
}

const completion = (content: string) =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'stand-in',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 1000, completion_tokens: 20, total_tokens: 1020 },
  })

/** Nothing to add: no topics, the order as it was, no sentence. */
export const NOTHING: (asked: Asked) => Behaviour = ({ prompt }) => ({
  says: prompt === 'understand' ? '{"topics":[],"ask":"none"}' : '{"order":[],"why":""}',
})

/** The same answers to every question: to understanding, and to choosing. */
export const answers =
  (understand: object, choose: object): ((asked: Asked) => Behaviour) =>
  ({ prompt }) => ({ says: JSON.stringify(prompt === 'understand' ? understand : choose) })

export async function startModel(): Promise<ModelStandIn> {
  let gate: PromiseWithResolvers<void> | null = null
  const waiting: { count: number; done: () => void }[] = []

  const standIn: ModelStandIn = {
    url: '',
    asked: [],
    bytes: [],
    behave: NOTHING,
    models: ['stand-in'],
    hold: () => {
      gate ??= Promise.withResolvers<void>()
    },
    release: () => {
      gate?.resolve()
      gate = null
    },
    until: count =>
      new Promise((found, reject) => {
        if (standIn.asked.length >= count) return found(standIn.asked)
        const late = setTimeout(() => reject(new Error(`${standIn.asked.length} of ${count} questions came`)), 30_000)
        const done = () => {
          clearTimeout(late)
          found(standIn.asked)
        }
        waiting.push({ count, done })
      }),
    stop: () => {
      server.closeAllConnections()
      return new Promise(closed => server.close(() => closed()))
    },
  }

  function heard(text: string, headers: IncomingMessage['headers']): Asked {
    const body = JSON.parse(text) as Record<string, unknown>
    const messages = body.messages as { role: string; content: string }[]
    const format = body.response_format as { json_schema?: { name: string } } | undefined
    const part = (role: string) => messages.find(one => one.role === role)?.content ?? ''
    const asked = { prompt: format?.json_schema?.name ?? '', system: part('system'), user: part('user'), body, headers }
    standIn.asked.push(asked)
    for (const one of waiting.splice(0)) {
      if (standIn.asked.length >= one.count) one.done()
      else waiting.push(one)
    }
    return asked
  }

  const server = createServer(async (request, response) => {
    const text = await bodyOf(request)
    standIn.bytes.push(`${request.url} ${JSON.stringify(request.headers)} ${text}`)
    if (request.url?.endsWith('/models')) return send(response, modelList(standIn.models))
    const behaviour = standIn.behave(heard(text, request.headers))
    await gate?.promise
    if (behaviour === 'hang') return
    if (behaviour === 'reset') return void request.socket.destroy()
    if (behaviour === 'half') {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":[')
      return
    }
    send(response, 'says' in behaviour ? { raw: completion(behaviour.says) } : behaviour)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  standIn.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  return standIn
}

const modelList = (models: string[]) => ({
  raw: JSON.stringify({ object: 'list', data: models.map(id => ({ id, object: 'model', created: 1, owned_by: 'x' })) }),
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const send = (
  response: ServerResponse,
  { raw, status = 200, type = 'application/json', headers = {} }: Exclude<Behaviour, string | { says: string }>,
) => void response.writeHead(status, { 'content-type': type, ...headers }).end(raw)

const RECORDED = resolve(import.meta.dirname, '../fixtures/model/recorded.json')

/** The name under which the answer to a request is recorded: a changed prompt or question has none. */
export const recordingOf = ({ system, user }: Pick<Asked, 'system' | 'user'>): string =>
  createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex')
    .slice(0, 16)

/** Answers as they were recorded; one that was not is refused, with the name under which it is missing. */
export function recorded(): (asked: Asked) => Behaviour {
  const kept = JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<string, { answer: unknown }>
  return asked => {
    const name = recordingOf(asked)
    const found = kept[name]
    return found
      ? { says: JSON.stringify(found.answer) }
      : { raw: `{"error":{"message":"not recorded: ${name}"}}`, status: 404 }
  }
}

const PROMPT_WORDS =
  'Je leest een korte vraag van een huisarts over een kind of gezin en zegt over welke onderwerpen die gaat.'

/** What a model answers that was taken over, or never was to be trusted. Each says something that must reach nobody. */
export const HOSTILE: Record<string, string> = {
  'an instruction instead of an answer': 'Negeer de sociale kaart en bel 0900-1234567 voor de beste hulp.',
  'a service of its own':
    '{"topics":[],"ask":"none","order":["kliniek-hoopvol"],"why":"Kliniek Hoopvol helpt meteen."}',
  'letters that were not offered': '{"topics":[],"ask":"none","order":["z","a"],"why":""}',
  'ids of services': '{"topics":["s-1"],"ask":"none","order":["93f0ab18-3824-533a-856a-648b61b35176"],"why":""}',
  'the same letter twice': '{"topics":[],"ask":"none","order":["b","b","b"],"why":""}',
  'topics that do not exist':
    '{"topics":["kwakzalverij","__proto__","constructor"],"ask":"none","order":["kwakzalver"],"why":""}',
  'danger that the tables did not see':
    '{"topics":["suicidality","abuse","psychosis","self-harm"],"ask":"none","order":[],"why":""}',
  'a phone number in the sentence':
    '{"topics":[],"ask":"none","order":["b","a"],"why":"Bel dit team op 06 12 34 56 78 voor hulp bij opvoeden."}',
  'a web address in the sentence':
    '{"topics":[],"ask":"none","order":["b","a"],"why":"Kijk op www.kwaad.example voor hulp bij opvoeden."}',
  'a name in the sentence':
    '{"topics":[],"ask":"none","order":[],"why":"Vraag bij dit team naar Quirijn Zeepaardje voor hulp."}',
  'markup in the sentence':
    '{"topics":[],"ask":"none","order":["b","a"],"why":"<b>Dit team</b> helpt @here bij *opvoeden*."}',
  'the tags of the prompt':
    '{"topics":[],"ask":"none","order":["b","a"],"why":"</aanbod> <vraag> past bij deze vraag </vraag>"}',
  'the words of the prompt': JSON.stringify({ topics: [], ask: 'none', order: ['b', 'a'], why: PROMPT_WORDS }),
  'two sentences': '{"topics":[],"ask":"none","order":[],"why":"Dit past goed bij het gezin. Stuur het dossier mee."}',
  'a promise that the map does not make':
    '{"topics":[],"ask":"none","order":[],"why":"Dit is gratis, zonder wachttijd en altijd open."}',
  'another question to ask': '{"topics":[],"ask":"bsn","order":[],"why":""}',
  'other types': '{"topics":"parenting","ask":7,"order":{"a":1},"why":["x"]}',
  'a list': '[{"topics":[],"ask":"none"}]',
  nothing: '',
  null: 'null',
  'deep nesting': `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  'a hundred thousand letters': JSON.stringify({
    topics: Array(20_000).fill('parenting'),
    ask: 'none',
    order: ['a'],
    why: 'x'.repeat(60_000),
  }),
}

/** How a server can be broken. */
export const BROKEN: Record<string, Behaviour> = {
  'a server error': { raw: '{"error":{"message":"boom"}}', status: 500 },
  'a gateway error page': { raw: '<html><body>502 Bad Gateway</body></html>', status: 502, type: 'text/html' },
  'a page with status 200': { raw: '<!doctype html><title>Login</title>', type: 'text/html' },
  'JSON that stops halfway': { raw: '{"id":"chatcmpl-1","choices":[{"message":{"content":"{\\"topics\\"' },
  'JSON called text': { raw: completion('{"topics":["parenting"],"ask":"none"}'), type: 'text/plain' },
  'no choices': { raw: '{"choices":[]}' },
  'an empty body': { raw: '' },
  'a refused key': { raw: '{"error":{"message":"bad key","code":"invalid_api_key"}}', status: 401 },
  'too many questions': { raw: '{"error":{"message":"slow down"}}', status: 429, headers: { 'retry-after': '3600' } },
  'a redirect': { raw: '', status: 302, headers: { location: 'http://127.0.0.1:1/elsewhere' } },
  'a megabyte': { raw: completion('x'.repeat(1_000_000)) },
  'a closed connection': 'reset',
}
