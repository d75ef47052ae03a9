import { badge, h, remembered } from './dom.js'
import { Rooms } from './rooms.js'
import { Talk } from './talk.js'
import texts from './texts.js'

/** One chair at the page: a tab, and the panel with its own conversation and its rooms. */
export class Seat {
  #unread = 0
  #active = false

  constructor(seat, onUnread) {
    this.id = seat.id
    this.onUnread = onUnread
    this.talk = new Talk({ seat: seat.id, name: seat.name, onChange: () => this.#tidy() })
    this.conversation = this.talk.conversation
    this.rooms = new Rooms(
      seat.id,
      inRoom => this.#switch(inRoom),
      () => this.#count(),
    )
    this.badge = badge()
    this.tab = tabElement(seat, this.badge.element)
    this.welcome = welcomeElement(seat, text => this.talk.ask(text))
    this.own = h('div', { className: 'own' }, this.welcome, this.conversation.element, this.talk.composer.element)
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
      this.rooms.nav,
      this.own,
      this.rooms.element,
    )
  }

  get unread() {
    return this.#unread + this.rooms.unread
  }

  /** Reads the conversations again, and shows what is not there yet. */
  async load() {
    await this.talk.load(message => this.show(message))
    await this.rooms.reload()
    this.#tidy()
  }

  loadRooms() {
    return this.rooms.load()
  }

  /** Shows a message of this seat; it counts as new when nobody sits here. */
  show(message) {
    const added = this.talk.show(message)
    if (added && message.from === 'bot' && message.at > (remembered.get(`seen-${this.id}`) ?? '')) this.#hear(message)
    return added
  }

  /** A line in a room, where this seat is in it. */
  hearRoom(message) {
    this.rooms.show(message, this.#watched)
  }

  get #watched() {
    return this.#active && !document.hidden
  }

  #hear(message) {
    if (this.#watched && !this.rooms.isOpen) remembered.set(`seen-${this.id}`, message.at)
    else this.#setUnread(this.#unread + 1)
  }

  #setUnread(count) {
    this.#unread = count
    this.rooms.ownBadge.count = count
    this.#count()
  }

  #count() {
    this.badge.count = this.unread
    this.onUnread()
  }

  /** Someone sits down here, or gets up. */
  set active(active) {
    if (this.#watched && !active) this.#leave()
    this.#active = active
    this.panel.hidden = !active
    this.tab.setAttribute('aria-selected', String(active))
    this.tab.tabIndex = active ? 0 : -1
    if (active) this.look()
  }

  /** Everything that is open here was seen. */
  look() {
    this.rooms.look()
    if (!this.rooms.isOpen) this.#lookAtOwn()
    this.#count()
  }

  /** What stood there was seen, also what came in answer just now. */
  #leave() {
    if (!this.rooms.isOpen) remembered.set(`seen-${this.id}`, new Date().toISOString())
  }

  #lookAtOwn() {
    remembered.set(`seen-${this.id}`, new Date().toISOString())
    if (this.#unread > 0) this.conversation.scrollToEnd()
    else this.conversation.scrollToQuestion()
    this.#setUnread(0)
  }

  /** Shows a room in the place of the own conversation, or that again. */
  #switch(inRoom) {
    const back = this.own.hidden && !inRoom
    this.own.hidden = inRoom
    if (back && this.#watched) this.#lookAtOwn()
  }

  #tidy() {
    this.welcome.hidden = this.conversation.size > 0
    this.conversation.element.hidden = this.conversation.size === 0
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
