import { cardElement } from './card.js'
import { h } from './dom.js'
import texts from './texts.js'

const clock = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' })

/** One message as an article: what someone said, or a card of the bot. `onPress` hears buttons of the card. */
export function messageElement(message, onPress, seat) {
  const mine = message.from === 'user' && (!message.author || message.author.id === seat)
  const by = mine ? texts.you : (message.author?.name ?? texts.bot)
  const time = clock.format(new Date(message.at))
  return h(
    'article',
    {
      className: `message ${mine ? 'mine' : message.from === 'user' ? 'theirs' : `bot ${message.tone}`}`,
      tabIndex: -1,
      'aria-label': `${by}, ${time}`,
      'data-key': message.key,
    },
    h('p', { className: 'by', 'aria-hidden': 'true' }, by, ' ', h('time', { dateTime: message.at }, time)),
    message.text === null ? null : h('p', { className: 'said' }, message.text),
    message.card ? cardElement(message.card, onPress) : null,
    message.copyable ? handOn(message.copyable) : null,
  )
}

/** Copy and print, for a text that is meant to be handed on. */
function handOn(text) {
  const done = h('span', { role: 'status', className: 'done' })
  const copy = h('button', { type: 'button', onclick: () => copyText(text, done) }, texts.copy)
  const print = h('button', { type: 'button', onclick: () => printText(text) }, texts.print)
  // A page that is not opened on this machine itself may not touch the clipboard.
  return h('div', { className: 'hand-on' }, navigator.clipboard ? copy : null, print, done)
}

async function copyText(text, done) {
  await navigator.clipboard.writeText(text)
  done.textContent = texts.copied
}

/** Puts the text alone on the page's sheet of paper; the style sheet hides the rest in print. */
function printText(text) {
  document.getElementById('paper').textContent = text
  print()
}
