import type { KindId } from './roles.ts'
import type { Level } from './service.ts'

/**
 * What a service is, read from how it works and not from its name: a municipality may call its neighbourhood team
 * anything. A row needs all its signs. Sources: Jeugdwet 2.3 and 2.6 (who gives access), NHG and LHV (POH-jeugd),
 * Wet publieke gezondheid 5 (youth health care), GGZ quality standards (basic and specialist care).
 */
export interface Evidence {
  kind: KindId
  /** Levels at which this kind exists; a service without a level may be any. */
  levels: Level[]
  /** Every one of these must be said. */
  says: RegExp[]
  never?: RegExp
  /** Bound to neighbourhoods, or to none. */
  area?: 'local' | 'whole'
  /** Takes all ages of youth. */
  wide?: true
}

const PROFESSIONALS =
  /\b(hulpverleners?|beroepskrachten|wijkteams|jeugdteams|huisarts|huisartsen|verwijzers?|professionals?|poh|praktijkondersteuners?|jeugdartsen)\b/
export const MIND =
  /\b(angst|angstig|paniek|dwang|somber|somberheid|stemming|stemmingsklachten|depressie|spanning|piekert|trauma|faalangst|psychisch|psychische|adhd|add|autisme)\b/
/** The child or the parents come themselves. */
const NOT_CONSULT =
  /\b(ouders (bellen|melden|kunnen|en)|leerling\w*|gezinswerkers?|behandelt|behandeling van|therapie|melden zich|zelf aanmelden|kijkt|observ\w*|crisis\w*|cursus\w*|training\w*)\b/

/** The general ladder: who to talk to first, who looks along, who treats. */
export const LADDER_SIGNS: Evidence[] = [
  {
    kind: 'expert-consult',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      PROFESSIONALS,
      /\b(denkt (\w+ )?mee|meedenken|meedenkt|overleg\w*|consult\w*|advies|adviseert|terugbel\w*|belt terug)\b/,
      /\b(alleen|uitsluitend|enkel|voor|verzoek van( de)?|overleg(gen)?( hier)? (met|van|voor)|vragen van) (voor |de |door )?(huisarts\w*|verwijzers?|professionals?|artsen|jeugdartsen|hulpverleners|beroepskrachten|wijkteams|jeugdteams)\b/,
    ],
    never: NOT_CONSULT,
  },
  {
    kind: 'expert-consult',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(casus|casussen|casuistiek|vastgelopen|vragen van (huisartsen|hulpverleners|professionals)|patient blijft|hulpverlener vast)\b/,
      /\b(denkt mee|denken mee|meedenken|meedenkt|voorleggen|leg|legt|overleg\w*|consult\w*|advies|adviseert|beantwoordt)\b/,
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
      /\b(huisartsenpraktijk\w*|huisartspraktijk\w*|dokterspraktijk\w*|bij (de|je|uw|je eigen|de eigen) huisarts|(naast|verbonden aan) (de )?huisarts\w*|ondersteuner (van de )?huisarts\w*|gp (practice|surgery))\b/,
      /\b(gesprek\w*|psycholoog|verpleegkundig\w*|ondersteuner|orthopedagoog|spreekuur|consulten|gedragsdeskundige|jeugdhulpverlener|screen\w*|kortdurend\w*|nurse)\b/,
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
      /\b(verpleegkundig\w*|arts|artsen|consult|consulten|contactmoment\w*|nurses?|onderzoekt|onderzoeken)\b/,
      /\b(gezondheidsonderzoek\w*|vaccin\w*|gehoortest\w*|gehoor|oogtest|inenting\w*|prikken|wegen|lengte|schoolgaande jeugd|verzuim wegens ziekte|ziekteverzuim)\b/,
      /\b(kind|kinderen|baby\w*|peuters?|leerling\w*|school|scholen|children)\b/,
    ],
    never:
      /\b(huisartsenpraktijk|in de praktijk|zwanger\w*|kraam\w*|borstvoeding|obesitas|overgewicht|soa|fysio\w*|poli\w*|ziekenhuis|reizig\w*|reis\w*|kno|audio\w*)\b/,
  },
  {
    kind: 'youth-health',
    levels: ['preventive', 'light'],
    says: [
      /\b(wegen|meten|prikken|vaccin\w*|inenting\w*)\b/,
      /\b(slapen|voeden|voeding|huilen|zindelijk\w*|groei\w*|taal)\b/,
    ],
    never:
      /\b(huisartsenpraktijk|in de praktijk|zwanger\w*|kraam\w*|obesitas|overgewicht|fysio\w*|poli\w*|ziekenhuis)\b/,
  },
  {
    kind: 'class-observer',
    levels: ['preventive', 'light'],
    says: [
      /\b(kijkt|kijken|kijk|\w*observ\w*|meekijk\w*|achterin de klas|in de klas zit)\b/,
      /\b(klas\w*|les|school|opvang|kinderopvang|kinderdagverblijf|peuterspeelzaal|leerkracht\w*|leraar|juf|groep)\b/,
      /\b(geen onderzoek|geen diagnose|advies|adviseert|\w*advies|\w*adviezen|tips|pedago\w*|mee|begeleid\w*|leerkracht|coacht)\b/,
    ],
    never:
      /\b(leerplicht|dyslexie|behandel\w*|cursus|training|logoped\w*|ergother\w*|verwijsbrief|kinderarts\w*|therapeut\w*|achterblij\w*|ontwikkelingsachterst\w*)\b/,
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
      /\b(jongvolwassenen?|jong volwassen\w*|young adults?|adolescenten|jongeren vanaf 1[5-8]|jonge mensen|1[6-8] (tot|tot en met|t\/m) (2[3-9]|3[0-5])|18\+)(?!\w)/,
      /\b(psych\w*|ggz|angst|somber\w*|depress\w*|stemmings\w*|\w*stoornis\w*|therapie|behandel\w*)\b/,
    ],
    never: /\b(verslav\w*|schuld\w*|wonen|lotgenoten|app|cursus|werk|eetstoornis\w*|acute?|acuut|groep)\b/,
  },
  {
    kind: 'specialist-mental',
    levels: ['specialist'],
    says: [
      /\b(behandel\w*|onderzoek|diagnostiek|treatment)\b/,
      /\b(ernstig\w*|lichtere behandeling|psychiat\w*|complex\w*|specialist\w*|diagnos\w*)\b/,
      MIND,
    ],
    never: /\b(volwassen\w*|vanaf 18|zwanger\w*|bevalling|plas\w*|poep\w*|eetstoornis\w*|verslaving|dyslexie)\b/,
  },
  {
    kind: 'specialist-mental',
    levels: ['specialist'],
    says: [
      /\b((kinder|jeugd)?psychiaters?|psychiatrische?|(kinder |jeugd)psychiatrie)\b/,
      /\b(behandel\w*|therapie|onderzoek)\b/,
    ],
    never:
      /\b(volwassenen|vanaf 18|zwanger\w*|bevalling|acute?|acuut|crisis\w*|denkt (\w+ )?mee|overleg\w*|consultatie|verslav\w*|opname voor)\b/,
  },
  {
    kind: 'intensive-family',
    levels: ['specialist'],
    says: [
      /\b(gezin|gezinnen|thuis)\b/,
      /\b(bijna dagelijks|dagelijks|meerdere keren per week|intensie\w*|(twee|drie|vier|vijf|paar|[2-5]) (keer|maal) per week|uithuisplaatsing|het huis uit moet|niet thuis|thuis (kunnen )?blijven)\b/,
    ],
    never: /\b(autis\w*|beperking|dagbehandeling|kliniek|groep|kamer\w*|wonen|woonvorm)\b/,
  },
  {
    kind: 'family-coach',
    levels: ['light', 'specialist'],
    says: [
      /\b(gezin|gezinnen)\b/,
      /\b(tegelijk|(op|opeen)?stapel\w*|meerdere problemen|meer problemen|op meer fronten|alles door elkaar|een gezinswerker|een plan|een gezin een plan)\b/,
    ],
    never: /\b(bijna dagelijks|intensie\w*)\b/,
  },
  {
    kind: 'family-coach',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(gezinsbegeleid\w*|gezinscoach\w*|gezinsondersteuner|thuisbegeleid\w*|contextbegeleid\w*|mobiele begeleiding|opvoedondersteuning thuis|begeleiding aan huis|ambulante (begeleiding|hulp)|gezinshulp|vaste (begeleider|hulpverlener|medewerker|gezicht) [^.]{0,40}(thuis|aan huis|in het gezin)|(begeleider|gezinswerker|hulpverlener) [^.]{0,40}over de vloer|support worker|family (coach|support|worker))\b/,
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
      /\b(op (de |elke |iedere |alle )?(middelbare )?(school|scholen|basisschool|basisscholen)|elke school|iedere school|het roc|mbo|zorgteams?|\w*college)\b/,
      /\b(hulpverlener|jeugdhulpverlener|maatschappelijk werk\w*|jeugdprofessional|gezinswerker|social worker|studentbegeleiding|praten|praat)\b/,
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
      /\b(gezin\w*|ouders|opvoed\w*|opgroei\w*|huishouden\w*|families|jeugdhulp|parents|je kind|iedereen van 0)\b/,
      /\b(maatschappelijk werk|wat er speelt|aanspreekpunt|advice|support|opvoed\w*|opgroei\w*|grenzen|school|schoolzorgen|gedoe|ruzie|zorgen|vragen|geld)\b/,
    ],
    never:
      /\b(huisartsenpraktijk|vrijwilliger\w*|leerling\w*|speel\w*|cursus\w*|groep|jongerenwerk\w*|maatje|intensie\w*|huiswerk\w*|bijles|logoped\w*|fysio\w*|therap\w*|taal\w*|mantelzorg\w*|sport\w*|bibliotheek|voedsel\w*|kleding\w*|mediat\w*|omgang\w*|kraam\w*|zwanger\w*|verloskund\w*|training\w*|bijeenkomst\w*|koken|moestuin|autis\w*|clientondersteun\w*|psycho\w*|diet\w*|lactatie\w*|kinderopvang|boeken|muziek\w*|schuld\w*|formulieren|jurist|juridisch\w*|lotgenoten|ontmoeten|ontmoeting|cafe|(op|opeen)?stapel\w*)\b/,
  },
  {
    kind: 'access-line',
    levels: ['preventive', 'light'],
    area: 'whole',
    wide: true,
    says: [
      /\b(nummer|telefoon\w*|bel|bellen|belt|appen|app|chat\w*|lijn|loket|telefonisch\w*|formulier|mail|centrale toegang)\b/,
      /\b(alle (wijken|dorpen|kernen|inwoners)|verbindt|brengt je|doorverb\w*|zet door|door naar|juiste (team|plek|duo|ploeg)|goede (team|plek|ploeg)|waar je moet zijn|zoeken uit|zoekt uit|eerste vragen|(alle )?aanmeldingen|melden hier aan|verdeeld over|toegewezen|welk team|wie verwijst|verwijzers|uit de hele gemeente)\b/,
    ],
    never:
      /\b(pgb|besluit|beschikking|crisis|anoniem|schuld\w*|kindertelefoon|jurist|juridisch\w*|klacht\w*|vertrouwenspersoon|mantelzorg\w*|leerplicht\w*|kraam\w*|cursus\w*|geweld|onafhankelijk\w*|clientondersteun\w*)\b/,
  },
  {
    kind: 'parent-talks',
    levels: ['preventive', 'light'],
    says: [
      /\b(\w*gesprek(?:ken)?|spreekt|opvoedadvies|advies|consulten|opvoedspreekuur|begeleiding van ouders)\b/,
      /\b(opvoed\w*|driftbui\w*|grenzen|luisteren|regels)\b/,
      /\b(pedago\w*|orthopedago\w*|opvoedkundigen?|opvoedconsulent|opvoedadviseur|(drie|vier|vijf|zes|maximaal|enkele|paar|kort\w*|individuele?|[2-8])( \w+){0,2} (begeleiding|gesprek\w*|keer|consulten|traject|advies))\b/,
    ],
    never:
      /\b(groep\w*|bijeenkomst\w*|cursus\w*|training\w*|wijkteam\w*|huisarts\w*|school\w*|leerling\w*|chat\w*|mediat\w*|vrijwillig\w*|gezinswerkers?|professionals|hulpverleners|autis\w*|beperking|adhd|babymassage|behandel\w*|ouderavond\w*|rechter)\b/,
  },
]
