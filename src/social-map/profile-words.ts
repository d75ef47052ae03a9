import { phraseBook } from './phrases.ts'
import { KINDS, type Kind, type KindId } from './roles.ts'

/** What a service offers, as a question may ask for it. */
export type Form =
  | 'assessment'
  | 'treatment'
  | 'guidance'
  | 'group'
  | 'course'
  | 'talks'
  | 'meeting'
  | 'respite'
  | 'stay'
  | 'chat'
  | 'medication'
  | 'volunteer'
  | 'evening'
  | 'home'
  | 'english'
  | 'info'
  | 'online'
  | 'phone'
export type Audience = 'child' | 'parent' | 'pregnant' | 'professional' | 'father'
/** What must have happened first. */
export type Requirement = 'diagnosis' | 'approval' | 'earlier-help'

/** Words of the entry that tell its form, its audience and what it asks for first; general knowledge of the field. */
const FORMS: Record<Form, string> = {
  assessment: 'onderzoek, diagnostiek, diagnostisch, diagnose stellen, beeldvorming, testen',
  treatment:
    'behandeling, behandelt, behandelen, therapie, gezinsbehandeling, traumabehandeling, emdr, cognitieve gedragstherapie',
  guidance: 'begeleiding, begeleider, coach, coaching, ambulante begeleiding, ouderhulp',
  group:
    'groep, in een groep, groepscursus, groepsprogramma, bijeenkomsten, training, trainingen, lotgenoten, lotgenotengroep, praatgroep, meidengroep, rouwgroep, clubmiddag, oefengroep, spelvormen, kinderen oefenen, klassikaal, middagen, speelgroep, samen knutselen, kleine groep, club',
  course:
    'cursus, training, oudertraining, bijeenkomsten, themabijeenkomsten, ouderavond, ouderavonden, informatieavonden, lessen, themaavond, workshop, webinar, avonden, ochtenden',
  talks: 'gesprek, gesprekken, een op een, korte gesprekken',
  meeting: 'ontmoeting, ontmoetingsavond, ontmoeten, meeting space, inloop, cafe, lotgenoten, lotgenotengroep',
  respite:
    'logeren, logeerweekenden, logeerweekend, op adem, bijkomen, rust krijgen, respijt, steunadres, opvang weekend',
  stay: 'wonen, begeleid wonen, verblijf, onderdak, opname, kliniek, opvang + jongeren',
  chat: 'chat, chatten, chatcursus, anonieme chat, app, online modules',
  medication: 'medicatie, medicatievragen, farmacotherapie, psychofarmaca, medicijnen',
  volunteer: 'vrijwilliger, vrijwilligers, vrijwillige, maatje, buddy',
  evening:
    'avond, avonden, avondspreekuur, s avonds, ook in de avond, avondopenstelling, ouderavond, ouderavonden, tot 20, tot 21, evening, informatieavonden, tot 22, vrijdagavond',
  home: 'huisbezoek, huisbezoeken, thuisbezoek, aan huis, thuis, komt langs, over de vloer, keukentafel, komt thuis',
  english: 'english, engels, engelstalig, in english, international',
  info: 'informatie, voorlichting, informatieavond, informatieavonden, advies, adviesgesprek',
  online: 'online, beeldbellen, videobellen, chat, app, website, e-health, ehealth, blended, webinar, digitaal',
  phone: 'telefoon, telefonisch, bellen, belt, nummer, terugbellen',
}

const AUDIENCES: Record<Audience, string> = {
  child:
    'kinderen die, voor kinderen, jongeren, leerlingen, tieners, pubers, scholieren, kinderen leren, kinderen oefenen, meidengroep, studenten, kleuters, leerling, jongvolwassenen, met andere kinderen, peuters met',
  parent:
    'ouders, voor ouders, ouders van, oudertraining, moeders, vaders, papas, mamas, opvoeders, ouder en kind, gezinnen, ouderavond, ouderavonden, ex partners, beide ouders, verse ouders, grootouders, verzorgers',
  pregnant:
    'zwangeren, zwangere, aanstaande ouders, zwangerschap, prenataal, prenatale, kraamgezinnen, kraamtijd, bevalling, kinderwens, eerste baby, postnatale, kraamzorg',
  professional:
    'voor verwijzers, alleen professionals, voor professionals, overleg huisartsen, vragen van huisartsen, advies huisartsen, huisartsen overleggen, alleen hulpverleners, uitsluitend hulpverleners, advies hulpverleners, leerkrachten en intern begeleiders, door een professional',
  father: 'vaders, papas, papa, vader, vadercafe, vaderochtend, mannen',
}

const REQUIREMENTS: Record<Exclude<Requirement, 'diagnosis'>, string> = {
  approval:
    'na akkoord, met akkoord, akkoord van de, met het akkoord, na toestemming poortwachter, na goedkeuring, toekenning dyslexie, akkoord gedragswetenschapper, toestemming gedragswetenschapper, toestemming wijkteam',
  'earlier-help':
    'voorliggend aanbod, eerdere hulp niet, eerder ingezette, eerdere ondersteuning, onvoldoende waren, onvoldoende hielp, na mislukte, verslag eerdere hulp, als eerdere hulp, niet voldoende bleek, onderbouwd vermoeden, lichtere hulp, eerst andere hulp, eerdere behandeling, eerdere therapie, eerst basis ggz, andere behandeling niet, onvoldoende resultaat, niet geholpen, afgeronde oudertraining, oudertraining afgerond',
}

const DIAGNOSED =
  /\b((alleen|pas|enkel) (na|met|bij) (een )?diagnose|na (een |de |het stellen van een |vastgestelde |een vastgestelde )?diagnose|(met|bij) (een |de )?(vastgestelde |gestelde |bevestigde |officiele )?diagnose( \w+)?|(vastgestelde|gestelde|bevestigde) diagnose|diagnose (\w+ )?(is |moet )?(vereist|nodig|verplicht|noodzakelijk|gesteld|hebben|heeft)|diagnose(verslag|brief)|gediagnosticeerd\w*|(autisme|adhd|ass|tos|dyslexie|beperking) (is|zijn|werd) vastgesteld|na vastgesteld\w*|diagnosis (is )?required|with a diagnosis)\b/
const NOT_DIAGNOSED =
  /\b((geen|zonder) (\w+ )?diagnose|diagnose (is |hoeft )?(niet|geen)|(met of zonder|ook zonder) diagnose|stelt (de |een )?diagnose|diagnose (te )?stellen|no diagnosis)\b/

/** Must a diagnosis have been made first? @param text plain, as written */
export const asksDiagnosis = (text: string): boolean => DIAGNOSED.test(text) && !NOT_DIAGNOSED.test(text)

const tagged = <T extends string>(table: Record<T, string>): [string, T][] =>
  (Object.entries(table) as [T, string][]).flatMap(([id, says]) => split(says).map((w): [string, T] => [w, id]))

const split = (text = ''): string[] =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')

/** Compiled: form, audience, condition and role in what a service says. */
export const formBook = phraseBook(tagged(FORMS))
export const audienceBook = phraseBook(tagged(AUDIENCES))
export const requirementBook = phraseBook(tagged(REQUIREMENTS))
export const kindBook = phraseBook<{ kind: KindId; weight: number; strong: boolean }>(
  (KINDS as readonly Kind[]).flatMap(row => [
    ...split(row.says).map(w => [w, { kind: row.id as KindId, weight: 1, strong: true }] as const),
    ...split(row.hints).map(w => [w, { kind: row.id as KindId, weight: 0.25, strong: false }] as const),
    ...split(row.not).map(w => [w, { kind: row.id as KindId, weight: -1.2, strong: false }] as const),
  ]),
  { strict: true },
)

/** Parents agree to all help (Wgbo 7:450); that is no gate that others keep. @param text plain, as written */
export const isParentsYes = (text: string): boolean =>
  /\b(?:akkoord|toestemming|instemming) (?:van|door|bij) (?:de |beide |een |je |jullie )?(?:ouder|gezag|kind en ouder|jongere)/.test(
    text,
  ) ||
  /\b(?:ouders?|gezaghebbenden?|jongeren?|gezin) (?:beiden? |allebei |zijn |is |gaat |gaan |geven |geeft )?(?:akkoord|toestemming|stemt in|stemmen in)\b/.test(
    text,
  )
