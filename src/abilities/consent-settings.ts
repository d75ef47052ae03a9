import { auditOf } from '../audit.ts'
import type { Settings } from '../case-discussion/consent/settings.ts'
import { readSettingsForm, settingsCard, settingsForm } from '../case-discussion/consent/settings-form.ts'
import { settingsFrom } from '../case-discussion/consent/stored.ts'
import { note } from '../case-discussion/desk.ts'
import { may } from '../people/may.ts'
import type { Outgoing, Visit } from '../ports.ts'
import type { OnAction, OnForm, OnMessage } from './ability.ts'
import { privately, said } from './case-desk.ts'

/** What the municipality chooses in the consent table: by a coordinator, each change with a line in the audit. */

const WORDS = /^(?:instellingen toestemming|toestemming instellen|toestemmingsinstellingen|consent settings)[\s.!?]*$/i
/** Running cases that are looked at again at once; the night looks at all. */
const MOST = 500

const settingsHere = async ({ store, municipality }: Visit): Promise<Settings> =>
  settingsFrom(await store.cases.settings.of(municipality))

async function refusal(visit: Visit): Promise<Outgoing[]> {
  const t = visit.texts.casePlan.consent
  await visit.store.audit(auditOf(visit, 'consent.set', 'refused'))
  return [said(visit, t.title, t.onlyCoordinator)]
}

export const consentSettings: OnMessage = async (visit, _tools, words) => {
  if (words.length > 40 || !WORDS.test(words.trim())) return null
  if (!may(visit.person, 'set-consent')) return refusal(visit)
  return [privately(visit, settingsCard(await settingsHere(visit), visit.texts))]
}

export const openConsentSettings: OnAction = async visit =>
  may(visit.person, 'set-consent')
    ? [{ kind: 'form', form: settingsForm(await settingsHere(visit), visit.texts) }]
    : refusal(visit)

/** The verdict of every running case can be another now: the worker looks at each, as it is when nobody else changes it. */
async function lookAgain({ store, municipality, now }: Visit): Promise<void> {
  const running = await store.cases.inStates(['open', 'frozen'], MOST)
  const here = running.filter(file => file.municipality === municipality).map(({ id }) => id)
  for (const id of here.toSorted()) {
    const file = await store.cases.lock(id)
    if (file?.state === 'open' || file?.state === 'frozen') await note(store, file, { workAt: now })
  }
}

export const consentSettingsFilled: OnForm = async (visit, _tools, { fields }) => {
  if (!may(visit.person, 'set-consent')) return refusal(visit)
  const read = readSettingsForm(fields, await settingsHere(visit), visit.texts)
  if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
  if (read.changes.length > 0) await lookAgain(visit)
  for (const change of read.changes) {
    await visit.store.cases.settings.choose(visit.municipality, change, visit.person!.id, visit.now)
    await visit.store.audit(auditOf(visit, 'consent.set', 'done', { reference: `${change.setting}=${change.value}` }))
  }
  const t = visit.texts.casePlan.consent
  return [said(visit, t.title, t.saved(read.changes.length))]
}
