/** What a coordinator types to keep people and practices: a table of wordings, a row a command. */

export type Command =
  | 'menu'
  | 'add-person'
  | 'add-practice'
  | 'change'
  | 'move'
  | 'end'
  | 'assign'
  | 'absence'
  | 'agreement'

export interface Said {
  command: Command
  /** The person or practice that is named; '' for none. */
  name: string
  /** The sentence begins with a name, so it is only a command when that is someone who is known. */
  onlyIfKnown: boolean
}

interface Row {
  command: Command
  /** The group `n` holds the name. */
  says: RegExp
  onlyIfKnown?: true
}

const NAME = '(?<n>[^?!,;]{2,80}?)'
const END = '[.! ]*$'
const line = (source: string): RegExp => new RegExp(`^${source}${END}`, 'i')

/** First that fits. */
const ROWS: Row[] = [
  { command: 'menu', says: line('(?:mensen|personen|praktijken|mensen en praktijken|beheer|people|practices|menu)') },
  { command: 'agreement', says: line('(?:afspraken|agreements|maximum praktijken)') },
  {
    command: 'add-practice',
    says: line(
      '(?:nieuwe praktijk|praktijk toevoegen|voeg (?:een )?(?:nieuwe )?praktijk toe|voeg praktijk .{2,80} toe|add practice)',
    ),
  },
  {
    command: 'add-person',
    says: line(
      '(?:nieuwe (?:persoon|huisarts|collega|poh|assistent|medewerker)|(?:persoon|huisarts|collega) toevoegen|voeg (?:iemand|.{2,80}) toe|voeg toe|toevoegen|add person)',
    ),
  },
  {
    command: 'assign',
    says: line(
      `(?:nieuwe contactpersoon|wijs (?:een )?contactpersoon toe|contactpersoon (?:toe ?wijzen|wijzigen|regelen)|andere contactpersoon|assign contact person)(?: (?:voor|aan|van|bij|to|for) ${NAME})?`,
    ),
  },
  { command: 'change', says: line(`(?:wijzig|verander|bewerk|change|edit) ${NAME}`) },
  { command: 'change', says: line(`pas ${NAME} aan`) },
  { command: 'move', says: line(`(?:verplaats|verhuis|move) ${NAME}`) },
  { command: 'end', says: line(`(?:stop|beëindig|beeindig|verwijder) ${NAME}`) },
  {
    command: 'absence',
    says: line(
      `(?:ziekmelding|ziekmelden|meld ziek|verlof|afwezig(?:heid)?|absence)(?: (?:voor|van|for) ${NAME}| (?<p>.{2,80}))?`,
    ),
  },
  { command: 'absence', says: line('ik (?:ben (?:ziek|afwezig|met verlof|er niet)|heb (?:verlof|vakantie)).{0,60}') },
  {
    command: 'end',
    says: line(
      `${NAME} (?:stopt|is gestopt|gaat weg|vertrekt|is vertrokken|gaat met pensioen|werkt (?:hier|er) niet meer)`,
    ),
    onlyIfKnown: true,
  },
  {
    command: 'move',
    says: line(`${NAME} (?:gaat naar|verhuist naar|werkt (?:nu|voortaan) bij) .{2,80}`),
    onlyIfKnown: true,
  },
  {
    command: 'absence',
    says: line(`${NAME} (?:is ziek|is met verlof|heeft verlof|is afwezig|is met vakantie|heeft vakantie)(?: .{1,60})?`),
    onlyIfKnown: true,
  },
]

/** Nobody types a longer command. */
const LONGEST = 120

/** What someone wants with people and practices; null: nothing of the kind. */
export function readCommand(words: string): Said | null {
  const text = words.replaceAll(/\s+/g, ' ').trim()
  if (text.length === 0 || text.length > LONGEST) return null
  for (const { command, says, onlyIfKnown = false } of ROWS) {
    const found = says.exec(text)
    if (found) return { command, name: (found.groups?.n ?? found.groups?.p ?? '').trim(), onlyIfKnown }
  }
  return null
}

/** A name and nothing else: words with a capital, and what stands between them. */
const ONLY_NAME =
  /^(?:dr\.? )?\p{Lu}[\p{L}'’.-]{0,30}(?: (?:van|de|der|den|het|ter|ten|te|el|al|\p{Lu}[\p{L}'’.-]{0,30})){0,4}$/u

/**
 * 'Wijzig Amira Jansen': a verb of keeping the register and the name of a professional, nothing more. Only this may
 * keep its name; in every other message a name may be a child's, so it is taken out.
 */
export function namesProfessional(words: string): boolean {
  const said = readCommand(words)
  return said !== null && !said.onlyIfKnown && said.command !== 'assign' && ONLY_NAME.test(said.name)
}
