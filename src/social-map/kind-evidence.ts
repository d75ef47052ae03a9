import type { KindId } from './roles.ts'
import type { Level, Service } from './service.ts'
import { plain } from './text.ts'

/**
 * What a service is, read from how it works and not from its name: a municipality may call its neighbourhood team
 * anything. A row needs all its signs. Sources: Jeugdwet 2.3 and 2.6 (who gives access), NHG and LHV (POH-jeugd),
 * Wet publieke gezondheid 5 (youth health care), GGZ standards (basic and specialist), seeds and domain research B1.
 */
interface Evidence {
  kind: KindId
  /** Levels at which this kind exists; a service without a level may be any but crisis. */
  levels: Level[]
  /** Every one of these must be said. */
  says: RegExp[]
  never?: RegExp
  /** Bound to neighbourhoods, or to none. */
  area?: 'local' | 'whole'
  /** Takes all ages of youth. */
  wide?: true
}

const PROFESSIONALS = /\b(huisarts|huisartsen|verwijzers?|professionals?|poh|praktijkondersteuners?|jeugdartsen)\b/
const MIND =
  /\b(angst|angstig|paniek|dwang|somber|somberheid|stemming|stemmingsklachten|depressie|spanning|piekert|trauma|faalangst|psychisch|psychische|adhd|add|autisme)\b/
const OTHER_CRISIS =
  /\b(mishandel\w*|kindermishandeling|huiselijk|seksu\w*|verkracht\w*|aanrand\w*|vergift\w*|levensgevaar|brandweer|ambulance|ziekenhuis|spoedeisende|zelfdoding|zelfmoord\w*|uitbuiting|loverboy\w*|dakloos|slaapplaats)\b/

const EVIDENCE: Evidence[] = [
  {
    kind: 'crisis-youth',
    levels: ['crisis'],
    says: [/\b(jeugd|jeugdige\w*|kind|kinderen|jongere\w*|gezin\w*|minderjarig\w*|young|youth)\b/],
    never: new RegExp(`${OTHER_CRISIS.source}|\\bvolwassen\\w*|\\bvanaf 18\\b`),
  },
  {
    kind: 'crisis-adult',
    levels: ['crisis'],
    says: [/\b(volwassen\w*|vanaf 18|18 jaar en ouder|18 plus|adults?)\b/],
    never: OTHER_CRISIS,
  },
  {
    kind: 'expert-consult',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      PROFESSIONALS,
      /\b(denkt mee|meedenken|meedenkt|overleg\w*|consult\w*|advies|adviseert|terugbel\w*|belt terug)\b/,
      /\b(alleen|uitsluitend|enkel|voor) (voor )?(huisarts\w*|verwijzers?|professionals?|artsen|jeugdartsen)\b/,
    ],
    never: /\bouders (bellen|melden|kunnen)\b/,
  },
  {
    kind: 'practice-nurse',
    levels: ['preventive', 'light'],
    says: [
      /\b(huisartsenpraktijk\w*|huisartspraktijk\w*|in de praktijk|van de praktijk|bij de huisarts|praktijk van de huisarts|patienten van)\b/,
      /\b(gesprek\w*|psycholoog|verpleegkundige|ondersteuner|orthopedagoog)\b/,
      MIND,
    ],
    never: /\b(zwanger\w*|kraam\w*|prikken)\b/,
  },
  {
    kind: 'youth-health',
    levels: ['preventive', 'light'],
    says: [
      /\b(jeugdarts\w*|jeugdverpleegkundige\w*|consultatiebureau\w*|arts en verpleegkundige|verpleegkundige en arts|schoolarts)\b/,
      /\b(groei\w*|gewicht|vaccin\w*|inenting\w*|prikken|wegen|meten|voeding|voeden|zindelijk\w*|ziekmelding\w*|ziekteverzuim|gezondheid)\b/,
    ],
    never: /\b(huisartsenpraktijk|in de praktijk|zwanger\w*)\b/,
  },
  {
    kind: 'class-observer',
    levels: ['preventive', 'light'],
    says: [
      /\b(kijkt|observeert|meekijken|komt kijken)\b/,
      /\b(klas|school|opvang|kinderdagverblijf|peuterspeelzaal)\b/,
      /\b(geen onderzoek|geen diagnose|advies|tips|pedago\w*|mee)\b/,
    ],
    never: /\b(leerplicht|dyslexie)\b/,
  },
  {
    kind: 'basic-mental',
    levels: ['light'],
    says: [
      /\b(behandel\w*|therapie|therapy|psycholo\w*|gesprekken)\b/,
      /\b(verwijzing|verwijsbrief|verwijs\w*|met een brief|brief van|na verwijzing|referral)\b/,
      MIND,
    ],
    never: /\b(huisartsenpraktijk|logoped\w*|fysio\w*|dietist\w*|dyslexie|verslaving|eetstoornis\w*)\b/,
  },
  {
    kind: 'specialist-mental',
    levels: ['specialist'],
    says: [
      /\b(behandel\w*|onderzoek|diagnostiek|treatment)\b/,
      /\b(ernstig\w*|psychiat\w*|complex\w*|specialist\w*|diagnos\w*)\b/,
      MIND,
    ],
    never: /\b(volwassen\w*|vanaf 18|zwanger\w*|bevalling|plas\w*|poep\w*|eetstoornis\w*|verslaving|dyslexie)\b/,
  },
  {
    kind: 'intensive-family',
    levels: ['specialist'],
    says: [
      /\b(gezin|gezinnen|thuis)\b/,
      /\b(bijna dagelijks|dagelijks|meerdere keren per week|intensie\w*|uithuisplaatsing|niet thuis|thuis (kunnen )?blijven)\b/,
    ],
    never: /\b(autis\w*|beperking|dagbehandeling|kliniek|groep|kamer\w*|wonen|woonvorm)\b/,
  },
  {
    kind: 'family-coach',
    levels: ['light', 'specialist'],
    says: [
      /\b(gezin|gezinnen)\b/,
      /\b(tegelijk|stapel\w*|meerdere problemen|meer problemen|op meer fronten|alles door elkaar|een gezinswerker|een plan|een gezin een plan)\b/,
    ],
    never: /\b(bijna dagelijks|intensie\w*)\b/,
  },
  {
    kind: 'school-social-work',
    levels: ['preventive', 'light'],
    says: [
      /\b(op school|basisschool\w*|basisscholen|college|leerling\w*|voortgezet)\b/,
      /\b(praat|gesprek\w*|gesprekspartner|luistert|luisterend|spreekuur|begeleid\w*)\b/,
      /\b(leerling\w*|kinderen en ouders)\b/,
    ],
    never: /\b(jeugdarts|verpleegkundige|leerplicht\w*|dyslexie|kijkt|observeert|cursus|training)\b/,
  },
  {
    kind: 'team',
    levels: ['preventive', 'light'],
    area: 'local',
    wide: true,
    says: [
      /\b(gezin\w*|ouders|opvoed\w*|opgroei\w*|huishouden\w*|families)\b/,
      /\b(opvoed\w*|opgroei\w*|grenzen|school|schoolzorgen|gedoe|ruzie|zorgen|vragen|geld)\b/,
    ],
    never: /\b(huisartsenpraktijk|vrijwilliger\w*|leerling\w*|speel\w*|cursus|groep|jongerenwerk|maatje|intensie\w*)\b/,
  },
  {
    kind: 'access-line',
    levels: ['preventive', 'light'],
    area: 'whole',
    wide: true,
    says: [
      /\b(nummer|telefoon\w*|bel|bellen|belt|appen|app|chat\w*|lijn|loket)\b/,
      /\b(alle (wijken|dorpen|kernen|inwoners)|verbindt|brengt je|doorverb\w*|zet door|door naar|juiste (team|plek|duo|ploeg)|goede (team|plek|ploeg)|wie verwijst|verwijzers|uit de hele gemeente)\b/,
    ],
    never: /\b(pgb|besluit|beschikking|crisis|anoniem|schuld\w*|kindertelefoon|onafhankelijk\w*|clientondersteun\w*)\b/,
  },
]

const isWide = (service: Service): boolean => (service.minimumAge ?? 0) <= 2 && (service.maximumAge ?? 18) >= 16
const isLocal = (service: Service): boolean =>
  service.areas.length > 0 && service.areas.every(area => area.kind === 'neighbourhood')

/** Kinds that the workings of a service point to. At most a few thousand characters are read. */
export function evidentKinds(service: Service): KindId[] {
  const { name, alternateName, description, eligibility, application, level } = service
  const text = plain(
    [name, alternateName, description, eligibility, application].filter(Boolean).join('. ').slice(0, 3000),
  )
  const [wide, local] = [isWide(service), isLocal(service)]
  return EVIDENCE.filter(
    row =>
      (level === null ? !row.levels.includes('crisis') : row.levels.includes(level)) &&
      (!row.wide || wide) &&
      (row.area === undefined || (row.area === 'local') === local) &&
      row.says.every(sign => sign.test(text)) &&
      !row.never?.test(text),
  ).map(row => row.kind)
}
