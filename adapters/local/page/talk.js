import { Failed, get, post } from './api.js'
import { Composer } from './composer.js'
import { Conversation } from './conversation.js'
import { newId } from './dom.js'
import { openForm } from './form-dialog.js'
import texts from './texts.js'

/** What is said in one conversation of a seat: its lines, and the box to type in. */
export class Talk {
  /**
   * `room` is left out for the seat's own conversation with the bot; `words` are those of the box to type in; `onChange`
   * hears that lines came or went.
   */
  constructor({ seat, room, name, words, onChange = () => {} }) {
    this.seat = seat
    this.room = room
    this.onChange = onChange
    this.conversation = new Conversation(name, (press, element) => this.#press(press, element), seat)
    this.composer = new Composer(room ? `${seat}-${room}` : seat, text => this.ask(text), words)
  }

  /** Reads the conversation again; `show` gets each line. */
  async load(show = message => this.show(message)) {
    const room = this.room ? `&room=${encodeURIComponent(this.room)}` : ''
    for (const message of await get(`/messages?seat=${encodeURIComponent(this.seat)}${room}`)) show(message)
  }

  /** Adds a line, or its newer version. True when it was not there yet. */
  show(message) {
    const added = this.conversation.show(message)
    this.onChange()
    return added
  }

  async ask(text, id = newId()) {
    if (this.composer.busy) return
    const key = `user-${id}`
    const author = this.room ? { id: this.seat, name: texts.you } : null
    this.show({ key, at: new Date().toISOString(), from: 'user', author, text, card: null, tone: 'normal', version: 0 })
    this.conversation.scrollToQuestion()
    this.composer.focus()
    try {
      const { messages } = await this.#post('/messages', { text, id })
      if (!messages.some(message => message.key === key)) this.conversation.remove(key)
      this.conversation.scrollToQuestion()
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      this.conversation.notSent(key, error.message, () => this.ask(text, id))
    }
    this.onChange()
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
      const answer = await post(path, { seat: this.seat, room: this.room, ...body })
      for (const message of answer.messages) this.show(message)
      return answer
    } finally {
      this.composer.busy = false
    }
  }
}
