import type { Unknown } from '../../broadcast/audience-words.ts'

/** What the commands broadcast and broadcast-status say to an operator. */
export const broadcastCommand = {
  text: '--text TEKST',
  audience: '--audience all, role:ROL, wijk:WIJK, practice:PRAKTIJK of collaboration:VORM',
  municipality: '--municipality NAAM',
  as: '--as PERSOON (id, e-mailadres of naam)',
  id: 'het id dat broadcast gaf',
  noPerson: (name: string, municipality: string) =>
    `De persoon '${name}' is in ${municipality} niet bekend. Gebruik het id, het e-mailadres of de hele naam.`,
  mayNot: (name: string) =>
    `${name} mag geen berichten sturen: dat doet een coördinator, of een contactpersoon aan de eigen praktijken.`,
  unknown: ({ kind, word, known }: Unknown) =>
    `${kinds[kind]} '${word}' is niet bekend. Bekend zijn: ${known.slice(0, 40).join(', ')}${known.length > 40 ? ', …' : ''}.`,
  redFlag:
    'Er is niets verstuurd: de tekst gaat over gevaar voor een kind. Gaat het bericht daar niet over, schrijf het dan anders.',
  personal: (instead: string) =>
    `Er is niets verstuurd: in de tekst staan gegevens van een kind, een ouder of een bekende. Zo kan het wel:\n${instead}`,
  moment: (typed: string) =>
    `Het moment '${typed}' kan ik niet lezen. Bijvoorbeeld: "2026-11-24 09:00", "morgen 9 uur" of "14:30".`,
  nobody: 'Er is niets verstuurd: hier hoort niemand bij die te bereiken is.',
  preview: 'Er is nog niets verstuurd. Voeg --yes toe om te versturen.',
  inUse:
    'Een bericht naast een draaiende bot kan alleen met PostgreSQL (DATABASE_URL). Of stuur het vanuit de bot: typ daar als ' +
    "coördinator 'bericht'.",
  noBroadcast: (id: string) => `Het bericht '${id}' bestaat niet.`,
  status: {
    state: 'Stand',
    waiting: 'Nog te gaan',
    sent: 'Aangekomen',
    failed: 'Mislukt',
    unknown: 'Onzeker',
    cancelled: 'Niet meer verstuurd',
    skipped: 'Niet te bereiken',
    opened: 'Knop ingedrukt',
  },
}

const kinds: Record<Unknown['kind'], string> = {
  audience: 'De groep ontvangers',
  role: 'De rol',
  neighbourhood: 'De wijk',
  practice: 'De praktijk',
  collaboration: 'De samenwerkingsvorm',
}
