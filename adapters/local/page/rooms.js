import { get } from './api.js'
import { badge, h } from './dom.js'
import { Room } from './room.js'
import texts from './texts.js'

/** The rooms of a seat beside its own conversation; nothing of it shows until the seat is in one. */
export class Rooms {
  #rooms = new Map()
  #open = null

  /** `onSwitch` hears whether a room is open now, `onUnread` that the number of unread lines changed. */
  constructor(seat, onSwitch, onUnread) {
    this.seat = seat
    this.onSwitch = onSwitch
    this.onUnread = onUnread
    this.ownBadge = badge()
    this.own = h('button', { type: 'button', onclick: () => this.choose(null) }, texts.ownTalk, this.ownBadge.element)
    this.own.setAttribute('aria-current', 'true')
    this.nav = h('nav', { className: 'rooms', hidden: true, 'aria-label': texts.rooms }, this.own)
    this.element = h('div', { className: 'room-stack', hidden: true })
  }

  /** Unread lines in the rooms. */
  get unread() {
    return [...this.#rooms.values()].reduce((sum, room) => sum + room.badge.count, 0)
  }

  get isOpen() {
    return this.#open !== null
  }

  /** Asks which rooms there are, and reads those that are new here. */
  async load() {
    const found = await get(`/rooms?seat=${encodeURIComponent(this.seat)}`)
    for (const room of found) await this.#keep(room)
    for (const [id, room] of this.#rooms) if (!found.some(one => one.id === id)) this.#drop(room)
    this.nav.hidden = this.#rooms.size === 0
  }

  async #keep(room) {
    const known = this.#rooms.get(room.id)
    if (known) return known.update(room)
    const added = new Room(this.seat, room, chosen => this.choose(chosen))
    this.#rooms.set(room.id, added)
    this.element.append(added.element)
    this.nav.append(added.button)
    await added.load()
  }

  #drop(room) {
    this.#rooms.delete(room.id)
    const focused = [room.element, room.button].some(one => one.contains(document.activeElement))
    room.element.remove()
    room.button.remove()
    if (this.#open === room) this.choose(null)
    this.onUnread()
    if (focused) this.own.focus()
  }

  /** Reads again what was said meanwhile. */
  async reload() {
    await this.load()
    for (const room of this.#rooms.values()) await room.load()
  }

  /** A line in one of the rooms; false: it is of none of them. */
  show(message, isSeen) {
    const room = this.#rooms.get(message.seat)
    if (!room) return false
    if (room.show(message)) {
      if (this.#open !== room || !isSeen) room.badge.count += 1
      else room.talk.conversation.scrollTo(message.key)
    }
    this.onUnread()
    return true
  }

  /** Opens a room; null is the seat's own conversation. */
  choose(chosen) {
    this.#open = chosen
    for (const room of this.#rooms.values()) room.active = room === chosen
    if (chosen) this.own.removeAttribute('aria-current')
    else this.own.setAttribute('aria-current', 'true')
    this.element.hidden = chosen === null
    this.onSwitch(chosen !== null)
    this.onUnread()
  }

  /** What is open was seen. */
  look() {
    if (this.#open) this.#open.badge.count = 0
  }
}
