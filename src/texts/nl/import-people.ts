/** Sentences of the import of people: what operators and coordinators read. */
import type { Refusal, Warning } from '../../people/import/finding.ts'
import type { Outcome } from '../../people/import/plan-practices.ts'
import type { FileProblem } from '../../people/import/read-csv.ts'

const NO_CHANGE = 'Er is niets veranderd.'
const SAVE_AS = "Kies in Excel 'Opslaan als' en dan 'CSV UTF-8'."

/** Why the file can't be used, and what to do. */
export const fileProblem = (file: string, found: FileProblem): string => {
  const t: Record<FileProblem['problem'], string> = {
    empty: `${file} is leeg. Zet in rij 1 de namen van de kolommen en daaronder een rij per persoon.`,
    'not-text': `${file} is geen leesbare tekst. ${SAVE_AS}`,
    excel: `${file} is een Excel-bestand. ${SAVE_AS}`,
    'too-big': `${file} is groter dan 20 MB. Zo groot is een lijst van mensen niet.`,
    quotes: `${file} is geen goede CSV: een aanhalingsteken wordt niet gesloten. ${SAVE_AS}`,
    'no-columns': `${file} heeft in rij 1 geen kolom naam of praktijk. Zie 'Mensen en praktijken' in de README voor de kolommen.`,
    'double-column': `${file} heeft een kolom twee keer: ${'headings' in found ? found.headings.join(', ') : ''}. Haal er een weg.`,
  }
  return `${t[found.problem]} ${NO_CHANGE}`
}

/** Why a row was refused, and the cure. */
export const refusal: Record<Refusal, (value: string) => string> = {
  'no-municipality': () => 'er staat geen gemeente bij; vul de kolom gemeente in',
  'unknown-municipality': value => {
    const [given = '', meant = ''] = value.split('|')
    return `de gemeente '${given}' is niet bekend; bedoel je '${meant}'? Schrijf de naam precies zo`
  },
  nothing: () => 'hier staat geen naam en geen praktijk; vul een van beide in of haal de rij weg',
  'bad-name': value => `'${value}' is geen naam; schrijf de voor- en achternaam, zonder cijfers`,
  'bad-practice-name': value => `'${value}' is geen naam van een praktijk; schrijf de naam uit`,
  'no-role': () =>
    'er staat geen rol; vul in: huisarts, praktijkondersteuner, praktijkassistent, CJG-contactpersoon, coördinator of expert',
  'bad-role': value =>
    `'${value}' is geen rol; kies uit: huisarts, praktijkondersteuner, praktijkassistent, CJG-contactpersoon, coördinator of expert`,
  'no-practice': () => 'er staat geen praktijk; vul in waar deze persoon werkt',
  'practice-not-needed': value =>
    `'${value}' kan hier niet: een contactpersoon, coördinator of expert hoort niet bij een praktijk. Laat dit leeg en zet de contactpersoon in de kolom contactpersoon van de praktijk`,
  'bad-email': value => `'${value}' is geen e-mailadres; schrijf het als naam@organisatie.nl of laat het leeg`,
  phone: value => `'${value}' is geen telefoonnummer; schrijf het als 0599-01 31 01 of laat het leeg`,
  emergency: value =>
    `'${value}' is het nummer van een hulplijn of hulpdienst; schrijf het nummer van de persoon of praktijk zelf`,
  forbidden: () => 'dit oude nummer mag nergens meer staan; schrijf een ander nummer of laat het leeg',
  'bad-days': value => `'${value}' zijn geen werkdagen; schrijf ze als ma, di en do of als ma-do`,
  'bad-day': value => `'${value}' is geen datum; schrijf hem als 2026-03-01 of 1-3-2026`,
  'bad-language': value => `'${value}' is geen taal; schrijf nl of en, of laat het leeg`,
  'bad-collaboration': value =>
    `'${value}' is geen vorm van samenwerking; kies uit: CJG-adviseur in de praktijk, jeugd- en gezinswerker in de praktijk, huisarts in het wijkteam, Triple P als schakel of jeugdarts als aanspreekpunt`,
  personal: () => 'hier staat iets over een kind of gezin; haal dat weg, dit is een lijst van professionals',
  'practice-differs': value =>
    `'${value}' is anders dan in een eerdere rij van deze praktijk; maak ze gelijk, of vul het maar één keer in`,
  'double-person': () =>
    'deze persoon staat al in een eerdere rij; haal een van de twee weg, of geef ze elk een eigen e-mailadres',
  'double-email': value =>
    `dit e-mailadres is al van ${/^\d+$/.test(value) ? `rij ${value}` : value}; geef ieder een eigen adres`,
  'unknown-contact': value =>
    `'${value}' staat niet in dit bestand en niet in de lijst; zet deze persoon in een eigen rij, of gebruik het e-mailadres`,
  'several-contacts': value => `er zijn er meer die '${value}' heten; schrijf hier het e-mailadres`,
  'not-contact': value => `'${value}' is geen CJG-contactpersoon; geef eerst die rol in de eigen rij`,
  'contact-differs': value =>
    `'${value}' is anders dan in een eerdere rij van deze praktijk; een praktijk heeft één contactpersoon`,
  'self-stand-in': () => 'iemand kan niet voor zichzelf waarnemen; kies een ander of laat het leeg',
  'hour-no-practice': () => 'er staat een spreekuur, maar geen praktijk; vul in bij welke praktijk het is',
  'hour-incomplete': () =>
    'hier staat niets, en de rest van het spreekuur wel; vul spreekuur_dag, spreekuur_van, spreekuur_tot en spreekuur_plekken alle vier in, of laat alle vier leeg',
  'bad-hour-day': value =>
    `'${value}' is geen werkdag; schrijf er één: ma, di, wo, do of vr. Elk spreekuur heeft een eigen rij`,
  'bad-time': value => `'${value}' is geen tijd; schrijf hem als 9.00 of 13:30`,
  'hour-order': value => `'${value}' ligt niet na het begin; vul in tot hoe laat het spreekuur duurt`,
  'bad-places': value => `'${value}' is geen aantal plekken; schrijf een getal van 1 tot en met 50`,
  'long-room': value => `dit is langer dan ${value} tekens; schrijf alleen de kamer of de verdieping`,
  'hour-differs': value =>
    `het spreekuur van ${value} is anders dan in een eerdere rij van deze praktijk; maak ze gelijk, of vul het maar één keer in`,
  'hour-taken': value =>
    `in het spreekuur van ${value} zijn al plekken vastgezet; wijzig de tijd in het gesprek ('spreekuur'), dan hoort ieder het die een plek had`,
}

export const warning: Record<Warning, (name: string, value: string) => string> = {
  'no-contact': name => `${name} heeft geen contactpersoon`,
  'no-account': name => `contactpersoon ${name} heeft geen slack_id, teams_id of e-mail, en is dus niet te bereiken`,
  'same-name': name => `de naam ${name} komt vaker voor; is het dezelfde persoon?`,
  'no-map': name => `voor ${name} is nog geen sociale kaart ingelezen (import-map)`,
  'unknown-columns': (_name, value) => `deze kolommen ken ik niet en zijn overgeslagen: ${value}`,
  'not-in-file': (name, value) => `${value} mensen staan niet in dit bestand en blijven zoals ze zijn: ${name}`,
  'ended-before': (name, value) =>
    `${name} is gestopt op ${value} en blijft dat; werkt deze persoon er weer, voeg die dan toe in het gesprek ('mensen')`,
  'too-many': (name, value) => `${name} heeft meer praktijken dan afgesproken: ${value}`,
}

export const report = {
  done: (file: string) => `${file} is ingelezen.`,
  dryRun: (file: string) => `Proef met ${file}. ${NO_CHANGE}`,
  nothing: (file: string) => `Uit ${file} is niets ingelezen: alle rijen zijn geweigerd. ${NO_CHANGE}`,
  noRows: (file: string) => `${file} heeft alleen een kop en geen rijen. ${NO_CHANGE}`,
  counts: (added: number, changed: number, ended: number, unchanged: number, refused: number) =>
    `${added} nieuw, ${changed} gewijzigd, ${ended} gestopt, ${unchanged} gelijk, ${refused} geweigerd.`,
  headings: { added: 'Nieuw', changed: 'Gewijzigd', ended: 'Gestopt' } satisfies Partial<
    Record<Outcome['outcome'], string>
  >,
  what: {
    practice: 'praktijk',
    person: 'persoon',
    contact: 'contactpersoon van',
    hour: 'spreekuur van',
  } satisfies Record<Outcome['what'], string>,
  refused: 'Geweigerd',
  warnings: 'Let op',
  row: (row: number, field: string | null) => (row === 0 ? '' : `rij ${row}${field ? `, kolom ${field}` : ''}: `),
  line: (row: number, what: string, name: string, fields: string[]) =>
    `rij ${row}: ${what} ${name}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
  more: (n: number) => `en nog ${n}; met --json staan ze er allemaal`,
}
