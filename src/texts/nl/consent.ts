import type { Missing } from '../../case-discussion/consent/situation.ts'

const roles: Record<string, string> = {
  mother: 'moeder',
  father: 'vader',
  parent: 'ouder',
  'co-authority': 'medegezagsdrager',
  guardian: 'voogd',
  mentor: 'mentor',
  curator: 'curator',
  partner: 'partner',
}
const facts: Record<string, string> = {
  child: 'het kind of de jongere zelf',
  'leeftijd-onbekend': 'de leeftijd',
  'wilsbekwaamheid-onbekend': 'een oordeel over wilsbekwaamheid',
  'gezag-onbekend': 'zekerheid over wie beslist',
}
const person = (who: string, role: string | undefined): string =>
  facts[who] ?? (role && roles[role] ? `${roles[role]} (${who})` : who)

const plainDay = (day: string): string => day.split('-').map(Number).reverse().join('-')
const on = (day: string | null | undefined): string => (day ? ` op ${plainDay(day)}` : '')

const whys: Record<Missing['why'], (m: Missing) => string> = {
  'not-asked': () => 'geen ja bekend',
  'no-date': () => 'bij het ja staat geen datum',
  'unclear-how': () => 'niet duidelijk hoe het ja gegeven is',
  later: m => `het ja is van later, gegeven${on(m.day)}`,
  'before-birthday': m => `het ja is van voor de verjaardag, gegeven${on(m.day)}`,
  withdrawn: m => `ingetrokken${on(m.day)}`,
  expired: m => `laatste geldige dag was ${plainDay(m.day!)}`,
  'too-old': m => `het ja is te lang geleden, gegeven${on(m.day)}`,
  'not-informed': () => 'zonder uitleg gegeven',
  pressured: () => 'onder druk gegeven',
  'other-purpose': () => 'het ja was niet voor dit doel',
  'party-missing': m => (m.parties?.length ? `noemde niet: ${m.parties.join(', ')}` : 'niet bekend wie meedoet'),
  refused: m => `zei nee${on(m.day)}`,
  unknown: () => 'niet bekend',
  content: () => 'eerst regelen',
  note: () => 'nog te noteren',
}

/** What is said about consent: around the texts of the rows, in the check and in the printed table. */
export const consent = {
  stillNeeded: (parts: readonly string[]): string => `Nog nodig: ${parts.join('; ')}.`,
  /** One person or fact that is missing, with the reason. */
  missing: (m: Missing, role?: string): string =>
    m.why === 'unknown' ? person(m.who, role) : `${person(m.who, role)} (${whys[m.why](m)})`,
  input: {
    notACase: 'Dit is geen casus: verwacht een object met child, authority, consents en request.',
    wrong: (field: string, wish: string) => `${field}: ${wish}.`,
    text: 'moet een tekst zijn',
    filled: 'mag niet leeg zijn',
    list: 'moet een lijst zijn',
    object: 'moet een object zijn',
    yesNo: 'moet true, false of null zijn',
    day: 'moet een bestaande dag zijn, als JJJJ-MM-DD',
    age: 'moet een getal van 0 tot en met 120 zijn',
    months: 'moet een heel getal van 0 of hoger zijn',
    ageConflict: 'spreekt ageYears tegen',
    mode: "moet 'named' of 'anonymous' zijn",
    danger: "moet 'acute', 'suspicion' of null zijn",
    reserved: "mag niet 'child' of een code van Schakel zijn; dat is geen volwassene",
  },
  table: {
    title: 'Beslistabel toestemming',
    intro: [
      'Van boven naar beneden; de eerste regel die past beslist. Onbekend is nooit ja.',
      'Dit is geen juridisch advies. Een jurist of functionaris gegevensbescherming van de gemeente tekent voor de betwiste regels.',
    ],
    head: [
      'Regel',
      'Situatie',
      'Uitkomst',
      'Ontbreekt of doen',
      'Grond',
      'Tekst aan de professional',
      'Betwist',
      'Bron',
    ],
    loose: (setting: string, outcome: string) => `met ${setting}: ${outcome}`,
    sign: 'BETWIST – akkoord: ______',
    nothing: '-',
    counts: (rows: number, contested: number) => `${rows} regels, ${contested} betwist.`,
    outcomesTitle: 'Uitkomsten',
    outcomesHead: ['Code', 'Betekenis'],
    settingsTitle: 'Instellingen',
    settingsHead: ['Instelling', 'Streng (standaard)', 'Anders', 'Gevolg', 'Regels'],
    here: (municipality: string) => `In ${municipality}`,
    sourcesTitle: 'Bronnen',
    sourcesHead: ['Code', 'Bron'],
  },
  outcomes: {
    ALLOW: 'mag, alleen wat nodig is',
    ALLOW_NOTE: 'mag, na de notitie die erbij staat',
    BLOCK: 'mag niet; er staat wat ontbreekt',
    ANON_ONLY: 'alleen anoniem en niet herleidbaar',
    VT_ADVICE: 'stop; advies van Veilig Thuis, zonder toestemming',
    VT_REPORT: 'stop; melden bij Veilig Thuis is de norm',
    CALL_112: 'stop; alarmnummer',
    CRISIS: 'stop; crisisdienst, bij levensgevaar het alarmnummer',
    CSG: 'stop; Centrum Seksueel Geweld',
    GI_DUTY: 'je moet de GI antwoorden, buiten de chat',
    GI_MAY: 'je mag de GI informeren, buiten de chat',
    REFER_OK: 'mag via het verwijssysteem, niet via de chat',
    LIMITED: 'beperkt, zie de tekst; buiten de chat',
    CLOSE: 'de casus sluit; intrekking wordt vastgelegd',
    EXPERT: 'Schakel beslist niet; eigen afweging, buiten de chat',
  },
}

export type ConsentTexts = typeof consent
