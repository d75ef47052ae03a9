import { anonymised } from '../abilities/privacy.ts'
import { auditOfCommand } from '../audit.ts'
import { readAudience, together } from '../broadcast/audience-words.ts'
import { messageCard, signerOf } from '../broadcast/message-card.ts'
import { type Ground, groundOf, planFor } from '../broadcast/plan.ts'
import { previewCard } from '../broadcast/preview-card.ts'
import { wrongBody } from '../broadcast/read-form.ts'
import { confirm } from '../broadcast/steps.ts'
import type { Broadcast } from '../broadcast/store.ts'
import { readMoment } from '../broadcast/when.ts'
import { cardText } from '../card-text.ts'
import { InputError, UsageError } from '../errors.ts'
import type { Person } from '../people/person.ts'
import type { Store } from '../ports.ts'
import { redFlags } from '../safety/red-flags.ts'
import { openMap } from '../social-map/open-map.ts'
import { texts } from '../texts/index.ts'
import { broadcastCommand as t } from '../texts/nl/broadcast-command.ts'
import { commands } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'
import { openBeside } from './open-beside.ts'

const OPTIONS = {
  text: { type: 'string' },
  audience: { type: 'string', multiple: true },
  municipality: { type: 'string' },
  as: { type: 'string' },
  at: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const

interface Asked {
  text: string
  audience: string[]
  municipality: string
  as: string
  at: string | null
}

/** @throws UsageError naming the first that is missing */
function asked(args: string[]): Asked & { yes: boolean } {
  const { values } = readArguments(args, OPTIONS, [])
  const { text, audience, municipality, as, at = null, yes } = values
  if (text === undefined) throw new UsageError(commands.missing(t.text))
  if (!audience) throw new UsageError(commands.missing(t.audience))
  if (municipality === undefined) throw new UsageError(commands.missing(t.municipality))
  if (as === undefined) throw new UsageError(commands.missing(t.as))
  return { text, audience, municipality, as, at, yes }
}

async function knownMunicipality(store: Store, name: string): Promise<string> {
  const known = (await store.municipalities()).map(one => one.name)
  if (!known.includes(name)) throw new InputError(commands.noMunicipality(name, known))
  return name
}

/** By id, e-mail address or whole name; of another municipality by id only, to be refused. */
async function personNamed(store: Store, { as, municipality }: Asked): Promise<Person> {
  const same = (value: string | null) => value?.toLowerCase() === as.trim().toLowerCase()
  const people = await store.people(municipality)
  const here = people.find(({ id }) => id === as) ?? people.find(({ email, name }) => same(email) || same(name))
  const found = here ?? (await store.person(as))
  if (!found) throw new InputError(t.noPerson(as, municipality))
  return found
}

function audienceOf(typed: string[], ground: Ground) {
  const readings = typed.map(one => readAudience(one, ground))
  return together(
    readings.map(reading => {
      if ('unknown' in reading) throw new InputError(t.unknown(reading.unknown))
      return reading.audience
    }),
  )
}

function momentOf(at: string | null, now: Date): Date | null {
  if (at === null) return null
  const moment = readMoment(at, now)
  if (!moment) throw new InputError(t.moment(at))
  if ('wrong' in moment) throw new InputError(texts('nl').broadcast.errors.moment[moment.wrong])
  return moment.at
}

/** The same checks as in a conversation: what is in the text, before anything is stored. @throws InputError */
async function checkText(store: Store, { text, municipality }: Asked, ground: Ground, now: Date): Promise<void> {
  const wrong = wrongBody(text.trim(), texts('nl'))
  if (wrong) throw new InputError(wrong)
  if (redFlags(text).some(({ level }) => level === 'red')) throw new InputError(t.redFlag)
  const loaded = await store.loadMap(municipality)
  const names = [...(loaded ? openMap(loaded.map).names : []), ...ground.people.map(({ name }) => name)]
  const taken = anonymised(text, names, now)
  if (taken) throw new InputError(t.personal(taken.text))
}

/** null: this person may not broadcast, which left a line in the audit. */
async function written(store: Store, ask: Asked, id: string, now: Date): Promise<Broadcast | null> {
  const municipality = await knownMunicipality(store, ask.municipality)
  const person = await personNamed(store, ask)
  const ground = person.municipality === municipality ? await groundOf(store, person, now) : null
  if (!ground) {
    await store.audit(auditOfCommand(now, 'broadcast.sent', 'refused', { person: person.id }))
    return null
  }
  await checkText(store, ask, ground, now)
  return {
    id,
    municipality,
    author: person.id,
    createdAt: now,
    state: 'draft',
    template: 'free',
    body: ask.text.trim(),
    button: null,
    link: null,
    audience: audienceOf(ask.audience, ground),
    sendAt: momentOf(ask.at, now),
    keepsWeek: false,
    place: null,
    shown: null,
    endedAt: null,
  }
}

/** What would happen, as plain text. */
async function previewOf(store: Store, draft: Broadcast, now: Date): Promise<string> {
  const plan = (await planFor(store, draft, now)) ?? { receivers: [], skipped: [] }
  const message = messageCard(draft, await signerOf(store, draft), texts('nl'))
  const card = previewCard(draft, plan, new Map(), now, texts('nl'))
  return [cardText(message), '', cardText(card), '', t.preview].join('\n')
}

/** Stores and confirms in one transaction; @returns its id @throws InputError when nobody would get it */
async function send(store: Store, draft: Broadcast, now: Date): Promise<string> {
  if (((await planFor(store, draft, now))?.receivers.length ?? 0) === 0) throw new InputError(t.nobody)
  await store.broadcasts.save(draft)
  await confirm(store, draft.id, true, now)
  await store.audit(
    auditOfCommand(now, 'broadcast.sent', 'done', {
      reference: draft.id,
      ...(draft.author && { person: draft.author }),
    }),
  )
  return draft.id
}

/** `broadcast --text T --audience A --municipality NAME --as PERSON [--at TIME] [--yes]`: without --yes only the preview. */
export const run: Command = async (io, args) => {
  const ask = asked(args)
  const database = await openBeside(io)
  const now = io.now()
  const said = await database.transaction(async store => {
    const draft = await written(store, ask, `bc-${io.newReference()}`, now)
    return draft && (ask.yes ? send(store, draft, now) : previewOf(store, draft, now))
  })
  if (said === null) throw new InputError(t.mayNot(ask.as))
  io.print(said)
  return 0
}
