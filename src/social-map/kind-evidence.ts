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
/** The child or the parents come themselves. */
const NOT_CONSULT =
  /\b(ouders (bellen|melden|kunnen|en)|leerling\w*|gezinswerkers?|behandelt|behandeling van|therapie|melden zich|zelf aanmelden|kijkt|observ\w*|crisis\w*|cursus\w*|training\w*)\b/
const PREVENTION = /\b(cursus\w*|training\w*|voorlicht\w*|gastles\w*|lespakket|ouderavond\w*)\b/

const EVIDENCE: Evidence[] = [
  {
    kind: 'exploitation-help',
    levels: ['light', 'specialist', 'crisis'],
    says: [
      /\b(uitbuit\w*|mensenhandel\w*|loverboy\w*|pooierboy\w*|gedwongen (prostitutie|tot)|ronsel\w*|geronseld|drugscriminel\w*|sextortion|trafficking|exploitation)\b/,
      /\b(slachtoffer\w*|jonger\w*|meisjes|jongens|minderjarig\w*|young|hulp|begeleid\w*|victims)\b/,
    ],
    never: PREVENTION,
  },
  {
    kind: 'addiction-care',
    levels: ['specialist'],
    says: [
      /\b(\w*verslav\w*|verslaafd\w*|middelengebruik|alcohol|drugs|cannabis|blowen|addiction)\b/,
      /\b(behandel\w*|poli|polikliniek|therapie|detox|afkick\w*|kliniek|ambulante hulp|treatment|opname)\b/,
    ],
    never: new RegExp(
      `${MIND.source}|\\b(ouders? met|kinderen van|moeders?|eetstoornis\\w*|naasten|psychose|gezinstherapie|familietherapie)\\b`,
    ),
  },
  {
    kind: 'newcomer-help',
    levels: ['preventive', 'light'],
    says: [
      /\b(vluchteling\w*|statushouders?|asiel\w*|nieuwkomers?|inburger\w*|oekrain\w*|refugees?|newcomers?|vluchtachtergrond|gevlucht\w*|ontheemd\w*|arbeidsmigrant\w*)\b/,
      /\b(begeleid\w*|help\w*|hulp|wegwijs|weg te vinden|steun\w*|ondersteun\w*|support|welkom|klantmanagers?|spreekuur|wonen)\b/,
    ],
    never:
      /\b(trauma\w*|behandel\w*|therapie|taalles\w*|taalcursus|taalklas\w*|schakelklas\w*|cursus|ggz|psycholo\w*|sport\w*|onderwijs|voorlez\w*|huiswerk\w*)\b/,
  },
  {
    kind: 'money-help',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(schuld\w*|geldzorgen|geldproblemen|financiele (problemen|zorgen|nood)|rondkomen|betalingsachterstand\w*|laag inkomen|weinig geld|armoede|minima|budgetbeheer|budgetcoach\w*|debts?|low income)\b/,
      /\b(hulp|help\w*|regel\w*|fonds|betaal\w*|vergoed\w*|coach\w*|aanvra\w*|laptop|schoolspullen|begeleid\w*|advies|schuldeisers|advice)\b/,
    ],
    never:
      /\b(cursus|keukentafel|stapel\w*|voedsel\w*|kleding\w*|gedrag|meer problemen|behandel\w*|opvoed\w*|formulieren|repair\w*|tweedehands|urgentie\w*|schuldgevoel\w*)\b/,
  },
  {
    kind: 'decision-desk',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(beschikkingen|een beschikking|besluit|besluiten|beslis\w*|indicaties?|maatwerkvoorziening\w*|individuele voorziening\w*|persoonsgebonden budget|pgb|toewijz\w*|wijst)\b/,
      /\b(jeugdhulp|jeugdwet|jeugdconsulent\w*|maatwerkvoorziening voor je kind)\b/,
      /\b(aanvra\w*|beoordeel\w*|beslissen|beslist|neemt|nemen|geeft|geven|af|afgegeven|wijst)\b/,
    ],
    never:
      /\b(behandel\w*|logeerweekend\w*|na (een )?beschikking|met (een )?beschikking|beschikking nodig|na besluit|bezwaar|klacht\w*|onafhankelijk\w*|clientondersteun\w*|rechter|leerplicht\w*|dyslexie|gezinnen thuis|wonen|opvoed\w*)\b/,
  },
  {
    kind: 'volunteer',
    levels: ['preventive', 'light'],
    says: [
      /\b(vrijwillig\w*|\w*maatjes?|buddys?|steungezin\w*|steunouders?|meeleefgezin\w*|meeleeft|buurtgezin\w*|gastgezin\w*|mentorproject|student begeleidt|volunteers?)\b/,
      /\b(gezin\w*|ouders?|moeders?|kind|kinderen|scholier\w*|jongere\w*|famil\w*)\b/,
      /\b(thuis|gezin|gezinnen|week|wekelijks|dagdeel|komt|trekt|optrek\w*|middag|weekend|begeleidt|helpt|meeleeft|een op een|jaar|home|weekly)\b/,
    ],
    never:
      /\b(taal\w*|voorlez\w*|leest|huiswerk\w*|chat\w*|hulplijn|telefonisch\w*|bibliotheek|administratie|formulier\w*|schuld\w*|pleeg\w*|vluchteling\w*|statushouder\w*|cursus|speelgoed|voedsel\w*|koken|jongerenwerk\w*|ouderen|vervoer|sport\w*|club|groep|speeltuin|kamp|activiteiten|ziekenhuis|lotgenoten)\b/,
  },
  {
    kind: 'helpline',
    levels: ['preventive', 'light'],
    area: 'whole',
    says: [
      /\b(chat\w*|telefoonlijn|hulplijn|luisterlijn|telefoon|telefonische|helpline)\b/,
      /\b(anoniem\w*|zonder (je )?naam|luister\w*|dag en nacht|vertrouwelijk|vrijwilligers?|alles wat je bezig\w*|anonymous\w*)\b/,
      /\b(kinderen|jongeren?|jeugd|tieners?|young|vrijwilligers?)\b/,
    ],
    never:
      /\b(zelfdoding|zelfmoord\w*|suicid\w*|geweld|\w*mishandel\w*|schuld\w*|verslav\w*|misbruik|soa|seks\w*|drugs|alcohol|eetstoornis\w*|huisarts\w*|verwijzers|wijk|spreekuur|rouw|ouder met|lhbti\w*|ouders)\b/,
  },
  {
    kind: 'leisure',
    levels: ['preventive', 'light'],
    says: [
      /\b(jongerenwerk\w*|jongerencentr\w*|jeugdhuis|jeugdhonk|jongerenhonk|jeugdsoos|straathoekwerk\w*|tienerinloop|meidenwerk|ontmoetingsplek voor jongeren|youth (work|worker|centre|club))\b/,
    ],
    never: /\b(schuld\w*|huiswerk\w*|behandel\w*|verslav\w*|rouw|cursus|huisvesting|wonen)\b/,
  },
  {
    kind: 'paediatrics',
    levels: ['light', 'specialist'],
    says: [
      /\bkinderarts(en)? (houdt|houden|doet|ziet|onderzoek\w*|in het gezondheidscentrum)|\b(paediatrician|kinderartsenpraktijk)\b/,
    ],
    never: /\b(psycholo\w*|slaap\w*|obstipatie|zwanger\w*|eetteam)\b/,
  },
  {
    kind: 'expert-consult',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      PROFESSIONALS,
      /\b(denkt mee|meedenken|meedenkt|overleg\w*|consult\w*|advies|adviseert|terugbel\w*|belt terug)\b/,
      /\b(alleen|uitsluitend|enkel|voor|van|met|aan|verzoek van) (voor |de |door )?(huisarts\w*|verwijzers?|professionals?|artsen|jeugdartsen|hulpverleners|beroepskrachten|wijkteams|jeugdteams)\b/,
    ],
    never: NOT_CONSULT,
  },
  {
    kind: 'expert-consult',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(casus|casussen|casuistiek|vastgelopen|vragen van)\b/,
      /\b(denkt mee|denken mee|meedenken|meedenkt|voorleggen|overleg\w*|consult\w*|advies|adviseert|beantwoordt)\b/,
      /\b(huisarts|huisartsen|verwijzers?|professionals?|hulpverleners?|beroepskrachten|wijkteams|jeugdteams|experts?)\b/,
    ],
    never: NOT_CONSULT,
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
    kind: 'practice-nurse',
    levels: ['preventive', 'light'],
    says: [
      /\b(huisartsenpraktijk\w*|huisartspraktijk\w*|dokterspraktijk\w*|bij (de|je|uw|je eigen|de eigen) huisarts|ondersteuner (van de )?huisarts\w*|gp (practice|surgery))\b/,
      /\b(gesprek\w*|psycholoog|verpleegkundig\w*|ondersteuner|orthopedagoog|spreekuur|jeugdhulpverlener|screen\w*|kortdurend\w*|nurse)\b/,
      /\b(kind\w*|jeugd\w*|jongere\w*|ouders?|young)\b/,
    ],
    never:
      /\b(zwanger\w*|kraam\w*|prikken|kinderarts\w*|fysio\w*|dieti\w*|logoped\w*|wijkverple\w*|alleen voor professionals|consultatie|vaccin\w*|overgewicht|leefstijl\w*|consultatiebureau|psychiater)\b/,
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
    kind: 'youth-health',
    levels: ['preventive', 'light'],
    says: [
      /\b(verpleegkundig\w*|arts|artsen|consult|consulten|contactmoment\w*|nurses?)\b/,
      /\b(gezondheidsonderzoek\w*|vaccin\w*|gehoortest\w*|gehoor|oogtest|inenting\w*|prikken|wegen)\b/,
      /\b(kind|kinderen|baby\w*|peuters?|leerling\w*|school|scholen|children)\b/,
    ],
    never:
      /\b(huisartsenpraktijk|in de praktijk|zwanger\w*|kraam\w*|borstvoeding|obesitas|overgewicht|soa|fysio\w*|poli\w*|ziekenhuis|reizig\w*|reis\w*|kno|audio\w*)\b/,
  },
  {
    kind: 'class-observer',
    levels: ['preventive', 'light'],
    says: [
      /\b(kijkt|\w*observ\w*|meekijken|meekijkt|komt kijken|kijken in de klas)\b/,
      /\b(klas\w*|les|school|opvang|kinderopvang|kinderdagverblijf|peuterspeelzaal|leerkracht\w*|leraar|groep)\b/,
      /\b(geen onderzoek|geen diagnose|advies|adviseert|\w*advies|\w*adviezen|tips|pedago\w*|mee|begeleid\w*|leerkracht|coacht)\b/,
    ],
    never: /\b(leerplicht|dyslexie|behandel\w*|cursus|training|logoped\w*|ergother\w*|huisarts\w*|verwijsbrief)\b/,
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
    kind: 'basic-mental',
    levels: ['light', 'specialist'],
    says: [
      /\b(psycholo\w*|orthopedago\w*|therapeut\w*|ggz|cognitieve gedragstherapie)\b/,
      /\b((milde|lichte) (tot matige )?(psychische )?klachten|mild tot matig|licht tot matig|enkelvoudige problematiek|basis ggz|eerstelijns\w*|kortdurende? behandel\w*)\b/,
    ],
    never:
      /\b(huisartsenpraktijk|dyslexie|verslaving\w*|eetstoornis\w*|chronische ziekte|ziekenhuis|groep|volwassenen)\b/,
  },
  {
    kind: 'young-adult-mental',
    levels: ['specialist'],
    says: [
      /\b(jongvolwassenen?|jong volwassen\w*|young adults?|adolescenten|jongeren vanaf 1[5-8]|1[6-8] (tot|tot en met|t\/m) (2[3-9]|3[0-5])|18\+)(?!\w)/,
      /\b(psych\w*|ggz|angst|somber\w*|depress\w*|therapie|behandel\w*)\b/,
    ],
    never: /\b(verslav\w*|schuld\w*|wonen|lotgenoten|app|cursus|werk|eetstoornis\w*|acute?|acuut|groep)\b/,
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
    kind: 'family-coach',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(gezinsbegeleid\w*|gezinscoach\w*|gezinsondersteuner|thuisbegeleid\w*|contextbegeleid\w*|mobiele begeleiding|opvoedondersteuning thuis|begeleiding aan huis|ambulante (begeleiding|hulp)|gezinshulp|support worker|family (coach|support|worker))\b/,
      /\b(gezin\w*|gezinnen|opvoed\w*|ouders|famil\w*|parent\w*)\b/,
    ],
    never:
      /\b(dagelijks|intensie\w*|uithuisplaats\w*|autis\w*|beperking|lvb|volwassenen|crisis|spoed\w*|vrijwillig\w*|baby\w*|zwanger\w*|pleeg\w*|scheiding|verslav\w*|adhd|hechting\w*|rechter|reclassering)\b/,
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
    kind: 'school-social-work',
    levels: ['preventive', 'light'],
    says: [
      /\b(op (de |elke |iedere |alle )?(school|scholen|basisschool|basisscholen)|elke school|iedere school|het roc|mbo|zorgteams?|college)\b/,
      /\b(hulpverlener|jeugdhulpverlener|maatschappelijk werk\w*|jeugdprofessional|gezinswerker|social worker|studentbegeleiding)\b/,
      /\b(leerling\w*|scholier\w*|student\w*|kinderen|pupils)\b/,
    ],
    never:
      /\b(jeugdarts|verpleegkundig\w*|leerplicht\w*|dyslexie|kijkt|observ\w*|cursus|training|huiswerk\w*|sport\w*|behandel\w*|thuiszitt\w*|huisarts\w*)\b/,
  },
  {
    kind: 'team',
    levels: ['preventive', 'light'],
    area: 'local',
    wide: true,
    says: [
      /\b(gezin\w*|ouders|opvoed\w*|opgroei\w*|huishouden\w*|families|jeugdhulp|parents)\b/,
      /\b(maatschappelijk werk|advice|support|opvoed\w*|opgroei\w*|grenzen|school|schoolzorgen|gedoe|ruzie|zorgen|vragen|geld)\b/,
    ],
    never:
      /\b(huisartsenpraktijk|vrijwilliger\w*|leerling\w*|speel\w*|cursus\w*|groep|jongerenwerk\w*|maatje|intensie\w*|huiswerk\w*|bijles|logoped\w*|fysio\w*|therap\w*|taal\w*|mantelzorg\w*|sport\w*|bibliotheek|voedsel\w*|kleding\w*|mediat\w*|omgang\w*|kraam\w*|zwanger\w*|verloskund\w*|training\w*|bijeenkomst\w*|koken|moestuin|autis\w*|clientondersteun\w*|psycho\w*|diet\w*|lactatie\w*|kinderopvang|boeken|muziek\w*|schuld\w*|formulieren|jurist|juridisch\w*|lotgenoten|ontmoeten|ontmoeting|cafe)\b/,
  },
  {
    kind: 'access-line',
    levels: ['preventive', 'light'],
    area: 'whole',
    wide: true,
    says: [
      /\b(nummer|telefoon\w*|bel|bellen|belt|appen|app|chat\w*|lijn|loket)\b/,
      /\b(alle (wijken|dorpen|kernen|inwoners)|verbindt|brengt je|doorverb\w*|zet door|door naar|juiste (team|plek|duo|ploeg)|goede (team|plek|ploeg)|waar je moet zijn|zoeken uit|zoekt uit|eerste vragen|alle aanmeldingen|welk team|wie verwijst|verwijzers|uit de hele gemeente)\b/,
    ],
    never:
      /\b(pgb|besluit|beschikking|crisis|anoniem|schuld\w*|kindertelefoon|jurist|juridisch\w*|klacht\w*|vertrouwenspersoon|mantelzorg\w*|leerplicht\w*|kraam\w*|cursus\w*|geweld|onafhankelijk\w*|clientondersteun\w*)\b/,
  },
  {
    kind: 'parent-talks',
    levels: ['preventive', 'light'],
    says: [
      /\b(gesprek\w*|opvoedadvies|advies|consulten|opvoedspreekuur)\b/,
      /\b(opvoed\w*|driftbui\w*|grenzen|luisteren)\b/,
      /\b(pedago\w*|orthopedago\w*|opvoedconsulent|opvoedadviseur|(drie|vier|vijf|zes|maximaal|enkele|paar|kort\w*|individuele?)( \w+){0,2} (gesprek\w*|keer|consulten|traject|advies))\b/,
    ],
    never:
      /\b(groep\w*|bijeenkomst\w*|cursus\w*|training\w*|wijkteam\w*|huisarts\w*|school\w*|leerling\w*|chat\w*|mediat\w*|vrijwillig\w*|gezinswerkers?|professionals|hulpverleners|autis\w*|beperking|adhd|babymassage|behandel\w*|ouderavond\w*|rechter)\b/,
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
