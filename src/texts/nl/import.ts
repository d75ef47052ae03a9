/** Sentences of the import of a social map: what operators and coordinators read. */
import type { FindingCode } from '../../social-map/hsds/finding.ts'
import type { FileProblem } from '../../social-map/hsds/recognise.ts'
import type { Level } from '../../social-map/service.ts'

const EXPORT = 'Vraag de beheerder van de kaart om een export in HSDS 3: JSON, of CSV-tabellen in een map of zip.'
const NO_CHANGE = 'Er is niets veranderd.'

/** Why a file can't be read, and what to do. `file` is '' when there is none. */
export const problems: Record<FileProblem, (file: string) => string> = {
  'no-files': () => `Er is geen bestand gevonden in deze map. ${EXPORT}`,
  empty: file => `${file} is leeg. Maak de export opnieuw en kijk of er iets in staat.`,
  'too-big': file =>
    `${file} is groter dan 150 MB. Zo groot is een sociale kaart niet. Exporteer alleen het aanbod van deze gemeente.`,
  'zip-too-big': file =>
    `${file} is uitgepakt groter dan 150 MB. Zo groot is een sociale kaart niet. Exporteer alleen het aanbod van deze gemeente.`,
  'zip-broken': file =>
    `${file} is een zip die niet open gaat. Hij is misschien niet helemaal gedownload. Maak of haal hem opnieuw.`,
  'zip-without-tables': file => `In ${file} staan geen CSV- of JSON-bestanden. ${EXPORT}`,
  pdf: file => `${file} is een PDF. Daar kan de bot geen kaart uit lezen. ${EXPORT}`,
  excel: file => `${file} is een Excel-bestand. Bewaar elk tabblad als CSV en lees de map met CSV-bestanden in.`,
  word: file => `${file} is een Word-document. Daar kan de bot geen kaart uit lezen. ${EXPORT}`,
  html: file =>
    `${file} is een webpagina, misschien een inlogscherm of een foutmelding. Download de export opnieuw terwijl je bent ingelogd.`,
  xml: file => `${file} is XML. De bot leest JSON en CSV. ${EXPORT}`,
  image: file => `${file} is een afbeelding. Daar kan de bot geen kaart uit lezen. ${EXPORT}`,
  binary: file => `${file} is geen leesbare tekst. ${EXPORT}`,
  'half-json': file => `${file} is afgebroken: het einde van de JSON ontbreekt. Maak of haal de export opnieuw.`,
  'bad-json': file => `${file} is geen geldige JSON. Maak de export opnieuw en verander hem niet met de hand.`,
  'other-json': file =>
    `${file} is JSON, maar geen sociale kaart: er staan geen diensten van HSDS in (services). ${EXPORT}`,
  'bad-csv': file =>
    `${file} is geen goede CSV: een aanhalingsteken staat verkeerd of wordt niet gesloten. Maak de export opnieuw.`,
  'other-csv': file =>
    `${file} is geen tabel van HSDS. De bestanden moeten heten als de tabel (services.csv, organizations.csv) en in de eerste rij de namen van de kolommen hebben, met id.`,
  text: file => `${file} is gewone tekst. ${EXPORT}`,
  'no-services': file =>
    `${file ? `In ${file} staan` : 'Er staan'} geen diensten: de tabel services ontbreekt of is leeg. ${EXPORT}`,
  'all-refused': file =>
    `Uit ${file} is geen enkele dienst ingelezen, want alle rijen zijn geweigerd. ${NO_CHANGE} Hieronder staat waarom.`,
}

/** What is wrong with a row, as the end of a line that names file, row and field. */
export const reasons: Record<FindingCode, (value: string | null, other: string) => string> = {
  'no-id': () => 'er is geen id; zonder id kan de dienst later niet worden bijgewerkt',
  'no-name': () => 'er is geen naam',
  'double-id': (value, other) => `dit id staat al bij ${other}${value ? ` (${value})` : ''}; de eerste is gebruikt`,
  'ages-upside-down': value =>
    `de leeftijden staan omgekeerd (${value}) en de tekst maakt niet duidelijk wat klopt; de dienst wordt niet aangeboden tot dit goed staat`,
  'bad-row': value => `deze rij is niet te lezen${value ? ` (${value})` : ''}`,
  'no-contact': () => 'geen telefoon, e-mail of website; een huisarts kan hier niet heen verwijzen',
  'ages-one-dropped': value =>
    `de leeftijden staan omgekeerd (${value}); deze grens klopt niet met de tekst en is weggelaten`,
  'age-not-believed': value => `${value} is geen leeftijd; weggelaten`,
  'never-checked': () => 'er staat niet bij wanneer dit is gecontroleerd',
  'not-checked-for-a-year': value => `langer dan een jaar niet gecontroleerd (laatst ${value})`,
  'forbidden-number': () =>
    'hier stond een oud, betaald nummer voor hulp bij zelfdoding; het is verwijderd, zet er het gratis nummer neer',
  'duplicate-name': (_value, other) => `deze naam staat ook bij ${other}; is het dezelfde dienst?`,
  'no-organization': value =>
    value ? `de organisatie ${value} staat niet in de kaart` : 'er staat geen organisatie bij',
  'no-status': () => 'er staat geen status; de dienst telt als actief',
  'unknown-status': value => `de status '${value}' is niet bekend; de dienst wordt niet aangeboden`,
  'bad-date': value => `'${value}' is geen datum; weggelaten`,
  'future-date': value => `de datum ${value} ligt in de toekomst; weggelaten`,
  'bad-url': value => `'${value}' is geen webadres (http of https); weggelaten`,
  'bad-email': value => `'${value}' is geen e-mailadres; weggelaten`,
  'bad-number': value => `'${value}' is geen getal; weggelaten`,
  'wrong-kind': value => `hier staat iets anders dan tekst (${value}); weggelaten`,
  'missing-reference': value => `verwijst naar ${value}, maar die rij staat niet in de kaart`,
  'incomplete-row': value =>
    value ? `'${value}' is hier niet te gebruiken; weggelaten` : 'is niet ingevuld; dit onderdeel is weggelaten',
  'no-area': () => 'geen werkgebied; de dienst telt voor de hele gemeente',
}

/** Heading above warnings of one kind. */
export const warningHeadings: Partial<Record<FindingCode, string>> = {
  'no-contact': 'Geen contactgegevens',
  'ages-one-dropped': 'Leeftijden omgekeerd',
  'age-not-believed': 'Leeftijd die niet kan',
  'never-checked': 'Nooit gecontroleerd',
  'not-checked-for-a-year': 'Langer dan een jaar niet gecontroleerd',
  'forbidden-number': 'Verboden telefoonnummer',
  'duplicate-name': 'Dubbele naam',
  'no-organization': 'Organisatie ontbreekt',
  'no-status': 'Status ontbreekt',
  'unknown-status': 'Status niet bekend',
  'bad-date': 'Geen datum',
  'future-date': 'Datum in de toekomst',
  'bad-url': 'Geen webadres',
  'bad-email': 'Geen e-mailadres',
  'bad-number': 'Geen getal',
  'wrong-kind': 'Geen tekst',
  'missing-reference': 'Verwijzing naar een rij die er niet is',
  'incomplete-row': 'Onvolledige rij',
  'no-area': 'Geen werkgebied',
}

const levels: Record<Level, string> = {
  preventive: 'vrij toegankelijk',
  light: 'licht',
  specialist: 'specialistisch',
  crisis: 'crisis',
}
const ageRange = (from: number | null, to: number | null): string =>
  from === null ? `tot en met ${to}` : to === null ? `vanaf ${from}` : `${from} t/m ${to}`
const counted = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
const ofAll = (count: number, all: number): string => `${count} van ${all}`

/** Lines of the report. */
export const report = {
  spot: (file: string, table: string, row: number, field: string | null) =>
    `${file}, ${table} rij ${row}${field ? `, veld ${field}` : ''}`,
  nothing: 'De kaart is niet ingelezen.',
  dryRun: (municipality: string) => `Proef met de kaart van ${municipality || 'een onbekende gemeente'}. ${NO_CHANGE}`,
  done: (municipality: string) => `De kaart van ${municipality || 'een onbekende gemeente'} is ingelezen.`,
  totals: (services: number, active: number, refused: number, neighbourhoods: number) =>
    [
      `${counted(services, 'dienst', 'diensten')}, waarvan ${active} actief.`,
      `${counted(refused, 'rij', 'rijen')} geweigerd.`,
      `${counted(neighbourhoods, 'wijk of kern', 'wijken of kernen')}.`,
    ].join(' '),
  otherMunicipality: (named: string, given: string) =>
    `Let op: de meeste diensten in dit bestand zijn van ${named}, niet van ${given}.`,
  change: 'Wat er verandert',
  added: 'nieuw',
  changed: 'gewijzigd',
  removed: 'verdwenen',
  unchanged: (count: number) => `gelijk gebleven: ${count}`,
  noChange: 'niets: de kaart is gelijk gebleven',
  refused: 'Geweigerd',
  unreadable: 'Bestanden die niet te lezen zijn',
  warnings: 'Let op',
  understood: 'Begrepen',
  field: {
    level: (n: number, all: number) => `zwaarte van de hulp: ${ofAll(n, all)}`,
    access: (n: number, all: number) => `manier van aanmelden: ${ofAll(n, all)}`,
    wait: (n: number, all: number) => `wachttijd: ${ofAll(n, all)}`,
    ages: (n: number, all: number) => `leeftijd: ${ofAll(n, all)}`,
    areas: (n: number, all: number) => `werkgebied: ${ofAll(n, all)}`,
    delivery: (n: number, all: number) => `vorm: ${ofAll(n, all)}`,
    themes: (n: number, all: number) => `onderwerp: ${ofAll(n, all)}`,
  },
  inferredLevels: 'Zwaarte afgeleid uit de tekst',
  inferredLevel: (name: string, level: Level) => `${name}: ${levels[level]}`,
  inferredAges: 'Leeftijd gelezen uit de tekst',
  inferredAge: (name: string, from: number | null, to: number | null) => `${name}: ${ageRange(from, to)}`,
  unreadTerms: 'Termen die niet begrepen zijn (ze tellen alleen mee als zoekwoord)',
  term: (taxonomy: string, term: string, count: number) => `${taxonomy ? `${taxonomy}: ` : ''}${term} (${count}×)`,
  unreadWaits: 'Wachttijden die niet begrepen zijn',
  guessedAreas:
    'Gebieden zonder soort (gelezen als wijk, of als regio als er veel meer diensten werken dan in een wijk)',
  counted: (text: string, count: number) => `${text} (${count}×)`,
  more: (count: number) => `en nog ${count}; met --json staan ze er allemaal`,
}

export const unknownOrganization = 'organisatie onbekend'

const DAYS: Record<string, string> = { MO: 'ma', TU: 'di', WE: 'wo', TH: 'do', FR: 'vr', SA: 'za', SU: 'zo' }

/** Days of an RFC 5545 list ('MO,1TU') in Dutch: 'ma en di'. */
export const days = (byday: string): string => {
  const names = byday
    .split(',')
    .map(
      day =>
        DAYS[
          day
            .trim()
            .replace(/^[-+]?\d/, '')
            .slice(0, 2)
            .toUpperCase()
        ] ?? '',
    )
    .filter(day => day !== '')
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}` : (names[0] ?? '')
}

/** One line of opening hours. */
export const scheduleLine = (
  on: string,
  opens: string | null,
  closes: string | null,
  words: string | undefined,
): string => {
  const hours = opens && closes ? `${opens}–${closes}` : opens ? `vanaf ${opens}` : closes ? `tot ${closes}` : ''
  return [[on, hours].filter(Boolean).join(' '), words].filter(Boolean).join(', ')
}

const money = (amount: number, currency: string | undefined): string =>
  new Intl.NumberFormat('nl', {
    style: 'currency',
    currency: currency && /^[a-z]{3}$/i.test(currency) ? currency : 'EUR',
  })
    .format(amount)
    .replaceAll('\u00a0', ' ')

/** One price in words. */
export const costLine = (cost: {
  option?: string | undefined
  amount?: number | undefined
  currency?: string | undefined
  amount_description?: string | undefined
}): string =>
  [
    cost.option,
    cost.amount === undefined ? undefined : cost.amount === 0 ? 'gratis' : money(cost.amount, cost.currency),
    cost.amount_description,
  ]
    .filter(Boolean)
    .join(', ')
