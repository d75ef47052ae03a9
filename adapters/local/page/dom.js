import texts from './texts.js'

/**
 * An element with its properties and children; a property with a dash is an attribute.
 * Text only ever becomes a text node.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    if (name.includes('-') || name === 'role' || name === 'for') element.setAttribute(name, value)
    else element[name] = value
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false))
  return element
}

/** A number that shows when it is above zero; a screen reader hears what it counts. */
export function badge() {
  const element = h('span', { className: 'badge', hidden: true })
  let shown = 0
  return {
    element,
    get count() {
      return shown
    },
    set count(count) {
      shown = count
      element.hidden = count === 0
      element.replaceChildren(String(count), h('span', { className: 'unseen' }, ` ${texts.unread}`))
    },
  }
}

/** A name that no other delivery has. */
export const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

/** What this browser remembers; nothing where it may not. */
export const remembered = {
  get(name) {
    try {
      return JSON.parse(localStorage.getItem(name) ?? 'null')
    } catch {
      return null
    }
  },
  set(name, value) {
    try {
      localStorage.setItem(name, JSON.stringify(value))
    } catch {
      // A browser that may not remember shows more as new, nothing worse.
    }
  },
}
