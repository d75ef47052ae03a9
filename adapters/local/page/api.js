import texts from './texts.js'

/** The server could not be reached, or said no; the message is for the reader. */
export class Failed extends Error {}

const base = '/local/api'

async function ask(path, options) {
  let response
  try {
    response = await fetch(base + path, options)
  } catch {
    throw new Failed(texts.unreachable)
  }
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw new Failed(body.error ?? texts.failed)
  return body
}

export const get = path => ask(path)
export const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Seconds between two tries to reach a server that is gone. */
const AGAIN = 3

/**
 * Listens to everything that is added or changed, for ever; `onRooms` hears that rooms did.
 * `onOpen` is called at each (re)connection, `onGone` when it breaks. Returns a function that tries again at once.
 */
export function listen(onMessage, onRooms, onOpen, onGone) {
  let source
  let timer
  const open = () => {
    clearTimeout(timer)
    source?.close()
    source = new EventSource(`${base}/events`)
    source.addEventListener('open', onOpen)
    source.addEventListener('message', event => onMessage(JSON.parse(event.data)))
    source.addEventListener('rooms', onRooms)
    source.addEventListener('error', () => {
      source.close()
      onGone()
      timer = setTimeout(open, AGAIN * 1000)
    })
  }
  open()
  return open
}
