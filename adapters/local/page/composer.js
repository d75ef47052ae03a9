import { h } from './dom.js'
import texts from './texts.js'

/** The box to type in: Enter sends, Shift+Enter gives a new line. What was typed stays until it is sent. */
export class Composer {
  constructor(id, onSend, words = texts) {
    this.onSend = onSend
    this.input = h('textarea', {
      id: `input-${id}`,
      rows: 1,
      placeholder: words.placeholder,
      'aria-describedby': `hint-${id}`,
    })
    this.button = h('button', { type: 'submit', className: 'primary' }, texts.send)
    this.status = h('p', { className: 'busy', role: 'status' })
    this.element = h(
      'form',
      { className: 'composer', onsubmit: event => this.#submit(event) },
      this.status,
      h('label', { for: `input-${id}`, className: 'unseen' }, words.input),
      h('div', { className: 'box' }, this.input, this.button),
      h('p', { className: 'hint', id: `hint-${id}` }, words.hint, h('span', { className: 'keys' }, ` ${texts.keys}`)),
    )
    this.input.addEventListener('keydown', event => this.#key(event))
    this.input.addEventListener('input', () => this.#grow())
  }

  /** While the bot works nothing else can be sent; typing goes on. */
  set busy(busy) {
    this.status.textContent = busy ? texts.busy : ''
    this.button.setAttribute('aria-disabled', String(busy))
  }

  get busy() {
    return this.button.getAttribute('aria-disabled') === 'true'
  }

  focus() {
    this.input.focus()
  }

  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    this.element.requestSubmit()
  }

  #submit(event) {
    event.preventDefault()
    const text = this.input.value.trim()
    if (text === '' || this.busy) return
    this.input.value = ''
    this.#grow()
    this.onSend(text)
  }

  #grow() {
    this.input.style.height = 'auto'
    this.input.style.height = `${this.input.scrollHeight + 2}px`
  }
}
