/** Walks every button, list and form that people are shown, as far as it leads; what is added to the bot is walked too. */

/** Something that can be pressed; `raw` is what the platform sends back. */
export interface Press {
  action: string
  label: string
  opensForm: boolean
  raw: unknown
}

/** A message as its reader sees it now. */
export interface Shown {
  /** The same for every version of a message. */
  id: string
  role: string
  words: string
  presses: Press[]
  /** As they are counted on the screen. */
  actions: number
}

export interface Field {
  id: string
  kind: 'text' | 'choice' | 'date'
  options: string[]
}

/** A form that opened; `raw` is what the platform sends back with it. */
export interface OpenedForm {
  name: string
  fields: Field[]
  raw: unknown
}

/** A platform with people on it. Each call resolves when everything that it leads to was sent. */
export interface Stage {
  roles: string[]
  /** What people can see without saying anything. */
  visit(role: string): Promise<void>
  say(role: string, text: string): Promise<void>
  press(role: string, on: Shown, press: Press): Promise<OpenedForm | null>
  /** null: accepted; otherwise what is wrong. */
  submit(role: string, form: OpenedForm, fields: Record<string, string>): Promise<string | null>
  /** Messages that came or changed since the last time. */
  shown(): Shown[]
  /** Calls that showed someone something, so far. */
  calls(): number
  /** Goes on to another moment and does what is due then. */
  later?(days: number): Promise<void>
}

export interface Walk {
  /** What went wrong: where, and how. */
  faults: string[]
  /** Each different thing that was pressed, filled in or said. */
  pressed: string[]
  filled: string[]
  said: string[]
}

/** Never on a card that was just shown: the press failed, is forgotten, or is somebody else's. */
const DEAD = ['Dit ging mis', 'Deze knop is niet meer geldig', 'Dat duurde te lang']
const MOST_ACTIONS = 6
/** So many different things a role may do before the walk counts as endless. */
const MOST_STEPS = 400

/** What is tried in a text field, until it is taken. */
const TEXTS = ['druk in de klas', '12', '10:30', 'Molenbeemd', '010-1234567']

/** What a person would type first in fields that want something of their own. */
const FIRST: Record<string, string> = {
  name: 'Anna Schor',
  email: '',
  overlap: '',
  phone: '0599-01 10 10',
  link: 'https://voorbeeld.example/pagina',
  button: 'Lees meer',
  hour: '10:30',
  from: '10:30',
  until: '11:30',
  max: '12',
  age: '12',
}

/** Forms with several fields need more turns. */
const MOST_TRIES = 12

const quoted = (words: string): string[] => [...words.matchAll(/'([a-z][^'\n]{2,60})'/g)].map(match => match[1]!)

/** What a card is, apart from what stands on it today. */
const stateOf = ({ presses }: Shown): string => [...new Set(presses.map(press => press.action))].sort().join('+')

const valueFor = ({ id, kind, options }: Field, attempt: number, tomorrow: string): string =>
  kind === 'choice'
    ? (options[attempt % Math.max(1, options.length)] ?? '')
    : kind === 'date'
      ? attempt % 2 === 0
        ? tomorrow
        : ''
      : ((attempt === 0 ? FIRST[id] : undefined) ?? TEXTS[attempt % TEXTS.length]!)

/** @param starts what each role says to begin with; what a card itself suggests between quotes is said as well */
export async function walk(stage: Stage, starts: string[], tomorrow: string): Promise<Walk> {
  const walked: Walk = { faults: [], pressed: [], filled: [], said: [] }
  const latest = new Map<string, Shown>()
  const queue: { on: Shown; press: Press }[] = []
  const known = new Set<string>()
  const done = new Set<string>()
  const toSay: { role: string; text: string }[] = stage.roles.flatMap(role => starts.map(text => ({ role, text })))

  const fault = (where: string, what: string) => void walked.faults.push(`${where}: ${what}`)

  /** @param again the very same was pressed before, on another card */
  function take(where: string, again = false): void {
    for (const one of stage.shown()) {
      latest.set(`${one.role} ${one.id}`, one)
      if (one.actions > MOST_ACTIONS) fault(where, `${one.actions} actions on: ${one.words.slice(0, 80)}`)
      const dead = DEAD.find(line => one.words.includes(line))
      if (dead && !again) fault(where, dead)
      for (const press of one.presses) enqueue(one, press)
      for (const text of quoted(one.words)) toSay.push({ role: one.role, text })
    }
  }

  function enqueue(on: Shown, press: Press): void {
    const name = `${on.role} ${press.action} on ${stateOf(on)}`
    if (known.has(name)) return
    known.add(name)
    queue.push({ on, press })
  }

  /** A card that was changed meanwhile is fresh in its new shape only. */
  const current = ({ on, press }: { on: Shown; press: Press }): Shown | null => {
    const now = latest.get(`${on.role} ${on.id}`)
    return now?.presses.some(one => JSON.stringify(one.raw) === JSON.stringify(press.raw)) ? now : null
  }

  async function doPress(step: { on: Shown; press: Press }): Promise<void> {
    const on = current(step)
    if (!on) return void known.delete(`${step.on.role} ${step.press.action} on ${stateOf(step.on)}`)
    const where = `${on.role} presses '${step.press.label}' (${step.press.action})`
    walked.pressed.push(`${on.role} ${step.press.action}`)
    const very = `${on.role} ${step.press.action} ${step.press.label}`
    const again = done.has(very)
    done.add(very)
    const before = stage.calls()
    const form = await stage.press(on.role, on, step.press)
    if (form) await fill(on, step.press, form, where)
    else if (stage.calls() === before) fault(where, step.press.opensForm ? 'no form opened' : 'silence')
    take(where, again)
  }

  async function fill(on: Shown, press: Press, opened: OpenedForm, where: string): Promise<void> {
    let form = opened
    let last = ''
    const tries = new Map<string, number>()
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const before = stage.calls()
      const values = form.fields.map(field => [field.id, valueFor(field, tries.get(field.id) ?? 0, tomorrow)] as const)
      const wrong = await stage.submit(on.role, form, Object.fromEntries(values))
      if (wrong === null) {
        walked.filled.push(`${on.role} ${form.name}`)
        if (stage.calls() === before) fault(where, `silence after form ${form.name}`)
        return
      }
      last = wrong
      // only what was not taken is tried with something else; without a field named, all of it
      const named = form.fields.filter(({ id }) => wrong.includes(`"${id}"`))
      for (const { id } of named.length > 0 ? named : form.fields) tries.set(id, (tries.get(id) ?? 0) + 1)
      const again = await stage.press(on.role, on, press)
      if (!again) return fault(where, 'the form did not open again')
      form = again
    }
    fault(where, `form ${form.name} takes nothing: ${last.slice(0, 300)}`)
  }

  async function doSay({ role, text }: { role: string; text: string }): Promise<void> {
    const name = `${role} says ${text}`
    if (known.has(name)) return
    known.add(name)
    walked.said.push(name)
    const before = stage.calls()
    await stage.say(role, text)
    if (stage.calls() === before) fault(name, 'silence')
    take(name)
  }

  async function everything(): Promise<void> {
    for (let steps = 0; queue.length > 0 || toSay.length > 0; steps += 1) {
      if (steps > MOST_STEPS * stage.roles.length) return fault('the walk', 'has no end')
      const press = queue.shift()
      if (press) await doPress(press)
      else await doSay(toSay.shift()!)
    }
  }

  for (const role of stage.roles) {
    await stage.visit(role)
    take(`${role} comes in`)
  }
  await everything()
  for (const days of stage.later ? [1, 3, 8] : []) {
    await stage.later!(days)
    take(`${days} days later`)
    await everything()
  }
  return walked
}
