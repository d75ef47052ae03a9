import { h } from './dom.js'
import { messageElement } from './message.js'
import texts from './texts.js'

const day = new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' })

/** The messages of one conversation as `seat` reads it, oldest first; a screen reader hears what is added. */
export class Conversation {
  #shown = new Map()
  #lastDay = ''

  constructor(name, onPress, seat) {
    this.onPress = onPress
    this.seat = seat
    this.element = h('div', {
      className: 'log',
      role: 'log',
      tabIndex: 0,
      'aria-label': `${texts.conversation} ${name}`,
    })
  }

  get size() {
    return this.#shown.size
  }

  /** Adds a message, or puts its newer version in the place of the old one. True when it was not there yet. */
  show(message) {
    const known = this.#shown.get(message.key)
    if (known && known.version >= message.version) return false
    const element = messageElement(message, press => this.onPress(press, element), this.seat)
    if (known) this.#swap(known.element, element)
    else this.#append(element, new Date(message.at))
    this.#shown.set(message.key, { version: message.version, element })
    return !known
  }

  #append(element, at) {
    const name = dayName(at)
    if (name !== this.#lastDay) this.element.append(h('p', { className: 'day' }, name))
    this.#lastDay = name
    this.element.append(element)
  }

  #swap(old, element) {
    const focused = old.contains(document.activeElement)
    old.replaceWith(element)
    if (focused) element.focus({ preventScroll: true })
  }

  remove(key) {
    this.#shown.get(key)?.element.remove()
    this.#shown.delete(key)
  }

  elementOf(key) {
    return this.#shown.get(key)?.element
  }

  /** Says at a message that it did not arrive; the same delivery can be tried again. */
  notSent(key, reason, again) {
    const element = this.elementOf(key)
    element.querySelector('.not-sent')?.remove()
    const retry = h(
      'button',
      {
        type: 'button',
        onclick: () => {
          line.remove()
          again()
        },
      },
      texts.retry,
    )
    const line = h('p', { className: 'not-sent' }, `${texts.notSent} ${reason} `, retry)
    element.append(line)
    this.scrollToQuestion()
  }

  /** Brings the newest question to the top, with its answer below; the newest message where nothing was asked. */
  scrollToQuestion() {
    const question = this.element.querySelector('.mine:nth-last-child(1 of .mine)')
    if (question) question.scrollIntoView({ block: 'start' })
    else this.scrollToEnd()
  }

  /** Brings the newest message into view. */
  scrollToEnd() {
    this.element.lastElementChild?.scrollIntoView({ block: 'start' })
  }

  /** Brings one message into view, its beginning first. */
  scrollTo(key) {
    this.elementOf(key)?.scrollIntoView({ block: 'nearest' })
  }
}

function dayName(at) {
  const days = Math.round((startOfDay(new Date()) - startOfDay(at)) / 86_400_000)
  return days === 0 ? texts.today : days === 1 ? texts.yesterday : day.format(at)
}
const startOfDay = at => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
