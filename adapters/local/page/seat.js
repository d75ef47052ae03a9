import { Failed, get, post } from './api.js'
import { Composer } from './composer.js'
import { Conversation } from './conversation.js'
import { h, newId, remembered } from './dom.js'
import { openForm } from './form-dialog.js'
import texts from './texts.js'

/** One chair at the page: a tab, and the panel with its conversation. */
export class Seat {
  #unread = 0
  #active = false

  constructor(seat, onUnread) {
    this.id = seat.id
    this.onUnread = onUnread
    this.conversation = new Conversation(seat.name, (press, element) => this.#press(press, element))
    this.composer = new Composer(seat.id, text => this.#ask(text))
    this.badge = h('span', { className: 'badge', hidden: true })
    this.tab = tabElement(seat, this.badge)
    this.welcome = welcomeElement(seat, text => this.#ask(text))
    this.panel = h(
      'section',
      {
        className: 'panel',
        role: 'tabpanel',
        id: `panel-${seat.id}`,
        'aria-labelledby': `tab-${seat.id}`,
        hidden: true,
      },
      h('h2', { className: 'unseen' }, `${texts.conversation} ${seat.name}`),
      this.welcome,
      this.conversation.element,
      this.composer.element,
    )
  }

  get unread() {
    return this.#unread
  }

  /** Reads the conversation again, and shows what is not there yet. */
  async load() {
    for (const message of await get(`/messages?seat=${encodeURIComponent(this.id)}`)) this.show(message)
    this.#tidy()
  }

  /** Shows a message of this seat; it counts as new when nobody sits here. */
  show(message) {
    const added = this.conversation.show(message)
    if (added && message.from === 'bot' && message.at > (remembered.get(`seen-${this.id}`) ?? '')) this.#count(message)
    this.#tidy()
    return added
  }

  #count(message) {
    if (this.#active && !document.hidden) remembered.set(`seen-${this.id}`, message.at)
    else this.#setUnread(this.#unread + 1)
  }

  #setUnread(count) {
    this.#unread = count
    this.badge.hidden = count === 0
    this.badge.replaceChildren(String(count), h('span', { className: 'unseen' }, ` ${texts.unread}`))
    this.onUnread()
  }

  /** Someone sits down here, or gets up. */
  set active(active) {
    this.#active = active
    this.panel.hidden = !active
    this.tab.setAttribute('aria-selected', String(active))
    this.tab.tabIndex = active ? 0 : -1
    if (active) this.look()
  }

  /** Everything here was seen. */
  look() {
    remembered.set(`seen-${this.id}`, new Date().toISOString())
    if (this.#unread > 0) this.conversation.scrollToEnd()
    else this.conversation.scrollToQuestion()
    this.#setUnread(0)
  }

  #tidy() {
    this.welcome.hidden = this.conversation.size > 0
    this.conversation.element.hidden = this.conversation.size === 0
  }

  async #ask(text, id = newId()) {
    if (this.composer.busy) return
    const key = `user-${id}`
    this.show({ key, at: new Date().toISOString(), from: 'user', text, card: null, tone: 'normal', version: 0 })
    this.conversation.scrollToQuestion()
    this.composer.focus()
    try {
      const { messages } = await this.#post('/messages', { text, id })
      if (!messages.some(message => message.key === key)) this.conversation.remove(key)
      this.conversation.scrollToQuestion()
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      this.#notSent(key, error.message, () => this.#ask(text, id))
    }
    this.#tidy()
  }

  /** Says at the message that it did not arrive; the same delivery can be tried again. */
  #notSent(key, reason, again) {
    const element = this.conversation.elementOf(key)
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
    this.conversation.scrollToQuestion()
  }

  /** A press counts once: until it is answered, the card it is on takes no other. */
  async #press(press, element) {
    if (element.getAttribute('aria-busy') === 'true' || press.value === undefined) return
    element.setAttribute('aria-busy', 'true')
    try {
      const answer = await this.#post('/actions', { ...press, id: newId() })
      if (answer.form) openForm(answer.form, (form, fields) => this.#submit(form, fields))
      const last = answer.messages.findLast(message => message.key !== press.key)
      if (last) this.conversation.scrollTo(last.key)
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      this.composer.status.textContent = error.message
    } finally {
      element.removeAttribute('aria-busy')
    }
  }

  #submit(form, fields) {
    return this.#post('/forms', { form: form.id, value: form.value, fields, id: newId() })
  }

  async #post(path, body) {
    this.composer.busy = true
    try {
      const answer = await post(path, { seat: this.id, ...body })
      for (const message of answer.messages) this.show(message)
      return answer
    } finally {
      this.composer.busy = false
    }
  }
}

function tabElement(seat, badge) {
  return h(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `tab-${seat.id}`,
      className: `tab ${seat.role}`,
      'aria-controls': `panel-${seat.id}`,
    },
    h('span', { className: 'avatar', 'aria-hidden': 'true' }, initials(seat.name)),
    h(
      'span',
      { className: 'who' },
      h('span', { className: 'name' }, seat.name),
      h('span', { className: 'role' }, texts.roles[seat.role]),
      seat.practice ? h('span', { className: 'practice' }, seat.practice) : null,
    ),
    badge,
  )
}

const initials = name =>
  name
    .split(/[\s.]+/)
    .filter(part => /^\p{Lu}/u.test(part))
    .map(part => part[0])
    .filter((_, i, all) => i === 0 || i === all.length - 1)
    .join('')

function welcomeElement(seat, ask) {
  const chips = seat.examples.map(example =>
    h('button', { type: 'button', className: 'chip', onclick: () => ask(example) }, example),
  )
  return h(
    'div',
    { className: 'welcome' },
    h('h3', {}, texts.emptyTitle[seat.role]),
    h('p', {}, texts.empty[seat.role]),
    chips.length > 0 ? h('p', { className: 'examples' }, texts.examples) : null,
    h('div', { className: 'chips' }, ...chips),
  )
}
