import { Failed } from './api.js'
import { h } from './dom.js'
import texts from './texts.js'

/**
 * Opens a form in a dialog. `send(form, fields)` posts it and answers `{ errors }`, `{ form }` for a next form, or neither.
 * Closes when it was accepted or cancelled; the focus goes back to where it was.
 */
export function openForm(form, send) {
  const dialog = h('dialog', { className: 'form', 'aria-labelledby': 'form-title' })
  dialog.addEventListener('close', () => dialog.remove())
  fill(dialog, form, send)
  document.body.append(dialog)
  dialog.showModal()
  dialog.querySelector('.fields :is(input, textarea, select)')?.focus()
}

function fill(dialog, form, send) {
  const problem = h('p', { className: 'problem', role: 'alert' })
  const fields = form.fields.map(fieldElement)
  const submit = h('button', { type: 'submit', className: 'primary' }, form.submit)
  const submitForm = async event => {
    event.preventDefault()
    if (submit.getAttribute('aria-disabled') === 'true') return
    submit.setAttribute('aria-disabled', 'true')
    problem.textContent = ''
    try {
      const answer = await send(form, Object.fromEntries(fields.map(field => [field.id, field.value()])))
      if (answer.errors) showErrors(fields, answer.errors, problem)
      else if (answer.form) fill(dialog, answer.form, send)
      else dialog.close()
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      problem.textContent = error.message
    } finally {
      submit.setAttribute('aria-disabled', 'false')
    }
  }
  dialog.replaceChildren(
    h('h2', { id: 'form-title' }, form.title),
    form.intro ? h('p', {}, form.intro) : '',
    h(
      'form',
      { noValidate: true, onsubmit: submitForm },
      h('div', { className: 'fields' }, ...fields.map(field => field.element)),
      problem,
      h(
        'div',
        { className: 'buttons' },
        submit,
        h('button', { type: 'button', onclick: () => dialog.close() }, texts.cancel),
      ),
    ),
  )
}

function showErrors(fields, errors, problem) {
  for (const field of fields) field.fail(errors[field.id])
  const first = fields.find(field => errors[field.id])
  if (first) first.focus()
  // An error about a field that is not here must still be read.
  else problem.textContent = Object.values(errors).join(' ')
}

/** A field with its label and place for an error. */
function fieldElement(field) {
  const id = `field-${field.id}`
  const error = h('p', { className: 'error', id: `${id}-error` })
  const { element, controls, value } = KINDS[field.kind](field, id)
  return {
    id: field.id,
    value,
    element: h('div', { className: 'field' }, element, error),
    focus: () => controls[0].focus(),
    fail(message) {
      error.textContent = message ?? ''
      for (const control of controls) {
        control.setAttribute('aria-invalid', String(Boolean(message)))
        if (message) control.setAttribute('aria-describedby', error.id)
        else control.removeAttribute('aria-describedby')
      }
    },
  }
}

const KINDS = {
  text(field, id) {
    const shared = {
      id,
      maxLength: field.maxLength,
      value: field.value ?? '',
      placeholder: field.hint,
      'aria-required': !field.optional,
    }
    const control = field.multiline ? h('textarea', { ...shared, rows: 4 }) : h('input', { ...shared, type: 'text' })
    return labelled(field, id, control)
  },
  date: (field, id) =>
    labelled(field, id, h('input', { id, type: 'date', value: field.value ?? '', 'aria-required': !field.optional })),
  choice: (field, id) =>
    !field.multiple && field.options.length > 6
      ? selectList(field, id)
      : ticks(field, id, field.multiple ? 'checkbox' : 'radio'),
}

const labelled = (field, id, control) => ({
  element: h('div', {}, h('label', { for: id }, ...labelOf(field)), control),
  controls: [control],
  value: () => control.value,
})

const labelOf = field => [
  field.label,
  field.optional ? h('span', { className: 'optional' }, ` (${texts.optional})`) : '',
]

function selectList(field, id) {
  const options = field.options.map(option =>
    h('option', { value: option.value, selected: option.value === field.value }, option.label),
  )
  return labelled(field, id, h('select', { id }, h('option', { value: '' }, texts.none), ...options))
}

/** Radio buttons or tick boxes; several answers are joined with a comma, as Adaptive Cards does. */
function ticks(field, id, type) {
  const chosen = (field.value ?? '').split(',')
  const controls = field.options.map(option =>
    h('input', { type, name: id, value: option.value, checked: chosen.includes(option.value) }),
  )
  const lines = field.options.map((option, i) => h('label', { className: 'tick' }, controls[i], option.label))
  return {
    element: h('fieldset', {}, h('legend', {}, ...labelOf(field)), ...lines),
    controls,
    value: () =>
      controls
        .filter(control => control.checked)
        .map(control => control.value)
        .join(','),
  }
}
