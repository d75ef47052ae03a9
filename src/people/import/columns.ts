import type { Collaboration, Role, Weekday } from '../person.ts'

/** The columns of the file, in the order in which an export writes them; every name that a heading may have. */
export const COLUMNS = {
  municipality: ['gemeente', 'municipality'],
  practice: ['praktijk', 'practice', 'huisartsenpraktijk', 'naam praktijk', 'practice name'],
  practiceId: ['praktijk_sleutel', 'practice_id', 'praktijk id', 'agb praktijk'],
  neighbourhood: ['praktijk_wijk', 'wijk', 'practice_neighbourhood', 'neighbourhood'],
  address: ['praktijk_adres', 'adres', 'practice_address', 'address'],
  practicePhone: ['praktijk_telefoon', 'telefoon praktijk', 'practice_phone'],
  collaboration: ['samenwerking', 'vorm van samenwerking', 'samenwerkingsvorm', 'collaboration'],
  hours: ['spreekuur', 'cjg spreekuur', 'consultation_hours', 'consultation hour'],
  hourDay: ['spreekuur_dag', 'spreekuurdag', 'dag spreekuur', 'consultation_day'],
  hourFrom: ['spreekuur_van', 'begin spreekuur', 'spreekuur begint', 'consultation_from'],
  hourUntil: ['spreekuur_tot', 'einde spreekuur', 'spreekuur eindigt', 'consultation_until'],
  hourPlace: ['spreekuur_ruimte', 'ruimte spreekuur', 'spreekkamer', 'consultation_room'],
  hourPlaces: ['spreekuur_plekken', 'plekken spreekuur', 'aantal plekken', 'consultation_places'],
  contactPerson: ['contactpersoon', 'cjg contactpersoon', 'contact_person'],
  contactFrom: ['contactpersoon_vanaf', 'vanaf', 'contact_from', 'from'],
  standIn: ['vervanger', 'waarnemer', 'vaste waarnemer', 'stand_in'],
  name: ['naam', 'persoon', 'name', 'person'],
  id: ['sleutel', 'id', 'key', 'personeelsnummer'],
  roles: ['rol', 'rollen', 'functie', 'role', 'roles'],
  profession: ['beroep', 'profession', 'job title'],
  email: ['email', 'e_mail', 'werk_email', 'e mailadres', 'emailadres', 'mail', 'work_email'],
  phone: ['telefoon', 'telefoonnummer', 'mobiel', 'phone'],
  days: ['werkdagen', 'dagen', 'working_days', 'days'],
  strengths: ['sterk_in', 'expertise', 'good at', 'strengths'],
  language: ['taal', 'language'],
  slackUser: ['slack_id', 'slack', 'slack member id'],
  teamsUser: ['teams_id', 'teams', 'entra_id', 'aad_object_id', 'object id'],
  endsOn: ['stopt_op', 'einde', 'uit dienst', 'einddatum', 'ends_on', 'end date'],
} as const

export type Column = keyof typeof COLUMNS
export type Cells = Partial<Record<Column, string>>

/** A heading without capitals, accents, underscores and signs. */
const plain = (heading: string): string =>
  heading
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()

const BY_HEADING = new Map(
  Object.entries(COLUMNS).flatMap(([column, names]) => names.map(name => [plain(name), column as Column] as const)),
)

/** Which column a heading is; null: not one of ours. */
export const columnOf = (heading: string): Column | null => BY_HEADING.get(plain(heading)) ?? null

/** What may stand in a cell of roles, first the word of an export. */
const ROLE_WORDS: Record<Role, string[]> = {
  gp: ['huisarts', 'gp', 'ha', 'waarnemend huisarts', 'huisarts in opleiding', 'aios'],
  'practice-nurse': [
    'praktijkondersteuner',
    'poh',
    'poh jeugd',
    'poh ggz',
    'practice nurse',
    'poh j',
    'praktijkondersteuner jeugd',
    'praktijkondersteuner ggz',
  ],
  assistant: [
    'praktijkassistent',
    'assistent',
    'assistente',
    'praktijkassistente',
    'doktersassistent',
    'doktersassistente',
    'assistant',
    'practice assistant',
  ],
  'contact-person': ['cjg contactpersoon', 'contactpersoon', 'contact person', 'cjg'],
  coordinator: ['coordinator', 'co ordinator'],
  expert: ['expert', 'expertpool', 'expert pool', 'deskundige'],
}

const COLLABORATION_WORDS: Record<Collaboration, string[]> = {
  'adviser-in-practice': ['cjg adviseur in de praktijk', 'cjg adviseur', 'adviser in practice'],
  'worker-in-practice': ['jeugd en gezinswerker in de praktijk', 'jeugd en gezinswerker', 'worker in practice'],
  'neighbourhood-team': ['huisarts in het wijkteam', 'wijkteam', 'neighbourhood team'],
  'parenting-link': ['triple p als schakel', 'triple p', 'parenting link'],
  'youth-doctor-link': ['jeugdarts als aanspreekpunt', 'jeugdarts', 'youth doctor link'],
}

const DAY_WORDS: Record<Weekday, string[]> = {
  1: ['ma', 'maandag', 'mon', 'monday'],
  2: ['di', 'dinsdag', 'tue', 'tuesday'],
  3: ['wo', 'woensdag', 'wed', 'wednesday'],
  4: ['do', 'donderdag', 'thu', 'thursday'],
  5: ['vr', 'vrijdag', 'fri', 'friday'],
  6: ['za', 'zaterdag', 'sat', 'saturday'],
  7: ['zo', 'zondag', 'sun', 'sunday'],
}

const lookup = <T extends string>(table: Record<T, string[]>) =>
  new Map(Object.entries<string[]>(table).flatMap(([key, words]) => words.map(word => [word, key as T] as const)))

const ROLES = lookup(ROLE_WORDS)
const COLLABORATIONS = lookup(COLLABORATION_WORDS)
const DAYS = new Map(
  Object.entries(DAY_WORDS).flatMap(([day, words]) => words.map(word => [word, Number(day) as Weekday])),
)

/** The word that an export writes. */
export const roleWord = (role: Role): string => ROLE_WORDS[role][0]!
export const collaborationWord = (form: Collaboration): string => COLLABORATION_WORDS[form][0]!
export const dayWord = (day: Weekday): string => DAY_WORDS[day][0]!

const parts = (cell: string): string[] =>
  cell
    .split(/[,;/+&|]|\ben\b|\band\b/i)
    .map(plain)
    .filter(Boolean)

/** Roles in a cell; null: a word in it is none. */
export function rolesIn(cell: string): Role[] | null {
  const found = parts(cell).map(word => ROLES.get(word))
  return found.includes(undefined) ? null : [...new Set(found as Role[])]
}

export const collaborationIn = (cell: string): Collaboration | null => COLLABORATIONS.get(plain(cell)) ?? null

/** Working days in a cell: 'ma, di en vr', 'ma-do', 'alle dagen', '1 2 4'; null: not readable. */
export function daysIn(cell: string): Weekday[] | null {
  const text = cell
    .toLowerCase()
    .replaceAll(/\bt\/m\b|\btot en met\b|[–—]/g, '-')
    .replaceAll(/\s*-\s*/g, '-')
  if (/^(alle dagen|elke dag|hele week|fulltime|every day)$/.test(text.trim())) return [1, 2, 3, 4, 5]
  const days: Weekday[] = []
  for (const part of text.split(/[\s,;/+&.]+/).filter(word => word !== '' && word !== 'en' && word !== 'and')) {
    const [from, until = from] = part.split('-').map(dayOf)
    if (!from || !until || until < from) return null
    for (let day = from; day <= until; day += 1) days.push(day as Weekday)
  }
  return [...new Set(days)].sort()
}

const dayOf = (word: string): Weekday | undefined =>
  DAYS.get(word) ?? (/^[1-7]$/.test(word) ? (Number(word) as Weekday) : undefined)

/** A day as people and Excel write it: 2026-03-01, 1-3-2026, 1/3/2026, 01.03.2026; null: not readable. */
export function dayIn(cell: string): string | null {
  const text = cell.trim().replace(/[T ]00:00.{0,15}$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : dutch ? [dutch[3], dutch[2], dutch[1]] : []
  if (!year || !month || !day) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
