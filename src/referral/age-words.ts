/** Words around a number that tell whether it is an age, and whose. Sources: how practices write, gp-topics section 5, Dutch school years. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const NUMBERS: readonly (readonly [string, number])[] =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig'
    .split(' ')
    .map((word, n) => [word, n] as const)
const ENGLISH: readonly (readonly [string, number])[] =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, n) => [word, n + 2] as const)
/** Low Saxon, Limburgish and Flemish, as written down. */
const DIALECT: readonly (readonly [string, number])[] =
  'twie 2|twei 2|dree 3|drij 3|veer 4|vief 5|vuuf 5|vijve 5|zesse 6|zeuven 7|zeuve 7|zeum 7|achte 8|achten 8|negn 9|neuge 9|neegn 9|teen 10|elve 11|twaalve 12|twelf 12|dartien 13|datien 13|fieftien 15|vieftien 15|vuuftien 15|zesstien 16|zeuventien 17|darteen 13|veerteen 14|viefteen 15|vuufteen 15|zesteen 16|zeuventeen 17|achteen 18|negenteen 19'
    .split('|')
    .map(row => [row.split(' ')[0] as string, Number(row.split(' ')[1])] as const)

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([...NUMBERS, ...ENGLISH, ...DIALECT])
/** Numbers that are another word as well: only before a unit of years. */
export const AMBIGUOUS = set('een ten teen veer achten achte drij elve')

export const YEAR_UNITS = set(
  'jr jrs jaar jaartje jaartjes jaren jarig jarige jarigen jaarige jare joar joor jaor jor jarich yo yrs years year yr y j jaa jaarig',
)
export const MONTH_UNITS = set(
  'mnd mnds mndn mndje maand maanden maandjes moand moanden maond maonden maondn maonde month months mo mths mth',
)
export const WEEK_UNITS = set('wk wkn wks weken week weekjes weeks weke weekn wekn waek waeken wekke wekken')
/** A number before one of these counts something else. */
export const OTHER_UNITS = set(
  'uur uren u x keer maal min minuten dag dagen dgn dage days hours hour times procent kg kilo gram g cm meter m2 mg ml euro eur liter glazen sigaretten joints pogingen poging sessies gesprekken kinderen kids kind pubers tieners kleuters peuters jongens jongetjes meisjes meiden zoons zonen dochters jongeren leerlingen boys girls sons daughters teens teenagers broers broertjes zussen zusjes huizen adressen woordjes woorden scholen diploma trajecten therapieen van personen mensen dingen zittingen afspraken kopjes flessen druppels mcg e de ste pm am nachten letters zinnen ouders diagnoses bijbanen',
)
/** Right before a number: it is a score, a class, an amount, a moment. */
export const OTHER_BEFORE = set(
  'iq tiq viq piq bmi avi phq phqa epds hads item items vraag blz pols niveau level nr nummer rr sdq tensie hf score cijfer kamer telefoon tel om vanaf kans euro gewicht lengte maat fase stap versie icpc paragraaf par covid ruim gemiddeld cito toets percentiel dosis poh top nog week maand dag',
)
/** "Een IQ van 70": also past "van". */
export const SCORES = set('iq tiq viq piq bmi avi score sdq phq phqa epds hads item items gewicht lengte maat niveau')
export const DURATION_BEFORE = set(
  'al sinds binnen na over elk elke per ruim afgelopen duurt duur gedurende laatste half for since within weg volgende komende langer dan minstens maximaal wachttijd wacht nog sedert reeds over iedere last past om paar hele',
)
export const DURATION_AFTER = set(
  'weg gesprekken gesprek behandeling training medicatie gehad gevolgd gelopen geduurd getobd gesukkeld gewacht aangekeken geleden lang later bezig verder wachten wachttijd wachtlijst durend ago long zwanger zw pregnant hulp therapie logopedie begeleiding thuis per terug waiting doorgemaakt gescheiden gestopt',
)
/** Weeks and months before one of these are no age either: "drie weken over tijd", "twee maanden te laat". */
export const BABY_DURATION_AFTER = set('over te late overdue')
/** Between a number and what it counts: "drie kleine broertjes". */
export const BETWEEN_COUNT = set(
  'kleine jonge jongere oudere andere grote drukke lieve volle little younger older other small',
)
/** "Ongeveer" says nothing itself: the word before it decides. */
export const ROUGHLY = set('ongeveer circa ca zon bijna ruim net pas amper plusminus around about nearly dik ca rond')

export const ADULTS = set(
  'moeder moeders mam mama ma vader papa pa ouder ouders oma opa tante oom partner stiefvader stiefmoeder pleegmoeder pleegvader mother father mum mom dad zwangere kraamvrouw juf meester huisarts collega mevrouw meneer mw dhr mevr vrouw man boerin gravida beide beiden allebei moe voader vaoder',
)
export const SIBLINGS = set(
  'broer broertje broertjes broers zus zusje zusjes zussen stiefbroer stiefzus stiefbroertje halfbroer halfzus brusje nichtje neefje vriendje vriendin vriend brother sister tweede jongste kleine baby',
)
/** A child that the question may be about; "oudste" and "jongste" too when no other child is named. */
export const PERSONS = set(
  'jongen jongens jongetje jong jongetjes meisje meisjes meid meiden mjd zoon zoontje zoons dochter dochtertje dochters kind kindje kinderen boy boys girl girls son daughter child kid kids kleuter peuter puber tiener student studente jongere jongeren leerling tweeling drieling jochie knaap knaapje knaapie knul knulletje menneke manneke ventje wicht deern keend kiend knd patient patiente pt brugklasser teen toddler teenager dreumes baby babytje zuigeling ze hij zij zn dr mnl vrl lln kleinkind kleinzoon kleindochter pleegkind pleegzoon pleegdochter stiefzoon stiefdochter pupil gast kerel oudste middelste student scholier he she bewoner jonk zeun',
)
/** "m 9", "v15", "9 m": the sex of the child in letters. */
export const SEX = set('m v j f d')
/** Before an age without a unit, and how far it may stand: "leeftijd: 14", "wordt in mei 4". */
export const AGE_WORDS = set('leeftijd lft lftd age aged inmiddels ondertussen intussen nu now already zelf')
export const BECOMES = set('wordt word worden turns turning turn')
export const IS_WORDS = set('is was pas amper net shes hes im net nog')

/** After these a number counts things: "heeft 3", "met 2". */
export const COUNTING = set(
  'heeft had hebben hebt met zag neemt rookt drinkt in weegt uit gezin gebruikt gameten gamet slikt has with takes',
)

/** Names of years at school after a number: "3 havo", "2e klas"; the first class of secondary school is 12. */
export const SECONDARY = set('havo vwo vmbo mavo gymnasium gym klas atheneum kader basis tl bbl kbl lyceum gt')

/** Stages of life as people name them: beginnings of words, years. The first that stands in the text counts. */
export const STAGES: readonly (readonly [string, number, number])[] = [
  ['baby babytje babys zuigeling pasgebor* newborn boreling infant', 0, 0.99],
  ['dreumes*', 1, 1.99],
  ['peuter* toddler*', 2, 3.99],
  ['kleuter* preschooler*', 4, 5.99],
  ['brugklas* brugpieper* brugger* brugsmurf* eersteklasser*', 12, 13.99],
  ['tweedeklasser*', 13, 14.99],
  ['derdeklasser*', 14, 15.99],
  ['vierdeklasser*', 15, 16.99],
  ['achttienplus* volwassenwording', 18, 24.99],
  ['eindexamen* examenjaar examenkandida* bovenbouw*', 15, 18.99],
  ['basisschool* basisscholier* schoolkind* lagereschool*', 4, 12.99],
  [
    'puber pubers puberzoon puberdochter pubermeisje* puberjongen* puberend* pubert tiener tieners tienerdochter tienerzoon tienermeisje* tienerjongen* teen teens teenager* adolescent* havist* vmboer* gymnasiast* vwoer* middelbare scholier* hormoonbom',
    12,
    17.99,
  ],
  ['mbo mbostudent* mboer*', 16, 22.99],
  ['student studente studenten jongvolwassen* undergrad*', 18, 24.99],
  ['twintiger*', 20, 27],
]
