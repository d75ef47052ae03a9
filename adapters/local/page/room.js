import { Failed, post } from './api.js'
import { badge, h } from './dom.js'
import { Talk } from './talk.js'
import texts from './texts.js'

const WORDS = { input: texts.roomInput, placeholder: texts.roomPlaceholder, hint: texts.roomHint }

/** A room as one of its members sees it: who reads along, what is said, and the ways in and out. */
export class Room {
  /** Whom the controls are for; they stay as they are until that changes. */
  #shown = ''

  constructor(seat, room, onChoose) {
    this.id = room.id
    this.seat = seat
    this.talk = new Talk({ seat, room: room.id, name: room.name, words: WORDS })
    this.badge = badge()
    this.button = h('button', { type: 'button', onclick: () => onChoose(this) }, room.name, this.badge.element)
    this.topic = h('p', { className: 'topic' })
    this.readers = h('summary')
    this.people = h('div', { className: 'people' })
    this.status = h('p', { className: 'problem', role: 'status' })
    this.element = h(
      'section',
      { className: 'room', hidden: true, 'aria-label': `${texts.room} ${room.name}` },
      h(
        'div',
        { className: 'room-top' },
        h('h3', {}, room.name),
        this.topic,
        h('details', {}, this.readers, this.people, this.status),
      ),
      this.talk.conversation.element,
      this.talk.composer.element,
    )
    this.update(room)
  }

  load() {
    return this.talk.load()
  }

  /** A line that came in. True when it is new here, and of someone else. */
  show(message) {
    return this.talk.show(message) && message.author?.id !== this.seat
  }

  set active(active) {
    this.element.hidden = !active
    if (active) {
      this.badge.count = 0
      this.button.setAttribute('aria-current', 'true')
      this.talk.conversation.scrollToEnd()
    } else this.button.removeAttribute('aria-current')
  }

  /** Who is in it, and whether it is open, as the server says it now. */
  update({ topic, archived, members, others }) {
    this.topic.textContent = archived ? [texts.closedRoom, topic].filter(Boolean).join(' · ') : topic
    this.talk.composer.element.hidden = archived
    this.readers.textContent = `${texts.readers}: ${members.map(nameOf).join(', ')}`
    const people = JSON.stringify([archived, members, others])
    if (people === this.#shown) return
    this.#shown = people
    const focused = this.people.contains(document.activeElement)
    this.people.replaceChildren(...(archived ? [] : this.#controls(members, others)))
    if (focused) this.readers.focus()
  }

  #controls(members, others) {
    const guests = members.filter(one => one.outsider)
    const choice = h(
      'select',
      { id: `invite-${this.seat}-${this.id}` },
      ...others.map(one => h('option', { value: one.id }, one.name)),
    )
    const invite = h(
      'form',
      { className: 'invite', onsubmit: event => this.#invite(event, choice.value) },
      h('label', { for: choice.id }, texts.inviteLabel),
      choice,
      h('button', { type: 'submit' }, texts.invite),
    )
    return [
      others.length > 0 ? invite : '',
      ...guests.map(one => this.#way(`${texts.remove}: ${one.name}`, '/rooms/leave', one.id)),
      this.#way(texts.leave, '/rooms/leave', this.seat),
    ]
  }

  #way(label, path, user) {
    return h('button', { type: 'button', onclick: () => this.#move(path, user) }, label)
  }

  #invite(event, user) {
    event.preventDefault()
    return this.#move('/rooms/join', user)
  }

  async #move(path, user) {
    this.status.textContent = ''
    try {
      await post(path, { seat: this.seat, room: this.id, user })
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      this.status.textContent = error.message
    }
  }
}

const nameOf = one => (one.outsider && one.name !== texts.guest ? `${one.name} (${texts.outsider})` : one.name)
