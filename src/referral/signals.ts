import { bookLater, type Match, type Place, phraseBook } from '../social-map/phrases.ts'
import type { Form } from '../social-map/profile.ts'
import { KINDS, type Kind, type KindId } from '../social-map/roles.ts'
import type { Wish } from './need.ts'
import { heardIn, type Said } from './signal-wordings.ts'

/** What a question says beside its topic. Sources: gp-topics section 5 and how practices write; the notation is `phraseBook`'s. */
export type Signal =
  | { says: 'wish'; wish: Wish }
  | { says: 'form'; form: Form }
  | { says: 'kind'; kind: KindId }
  | {
      says:
        | 'tried'
        | 'untried'
        | 'serious'
        | 'mild'
        | 'diagnosed'
        | 'approved'
        | 'stable'
        | 'pregnant'
        | 'birth'
        | 'line'
        | 'full'
        | 'family'
        | 'worry'
        | 'child'
    }

/** Wishes: rule 6, only what meets them is the first answer. */
const WISHES: Record<Wish, string> = {
  individual: 'een op een, 1 op 1, individueel, individuele gesprekken',
  group:
    'groepje, groepsverband, groepstraining, met leeftijdgenoten, lotgenoten, lotgenootjes, lotgenootje, in een kring, meiden samen, praatgroep, praatgroepje, clubje, met anderen in plaats van alleen',
  family: 'met het hele gezin, hele gezin samen, gezinsgesprekken',
  home: 'aan huis, bij hen thuis, bij ons thuis, aan de keukentafel, keukentafel, huisbezoek, huisbezoeken, iemand over de vloer, at home visits, home visit, thuisbegeleiding',
  online:
    'iets online, liever online, liefst online, alleen online, online + (cursus|hulp|behandeling|gesprekken|module|modules|graag|mogelijk|programma|training|spreekuur|kan dat), alleen chat, chatdienst, beeldbellen, videobellen, met een app, e-health, ehealth, digitaal, thuis achter laptop volgen, webinar, zonder te bellen',
  phone:
    'telefonisch, bellen met iemand, even bellen, telefoonnummer, tel nr, tel nummer, nummer om te bellen, meteen iemand aan de lijn, per telefoon',
  school: 'op school zelf, liever op school, gesprekken op school, binnen school, binnen de school',
  english:
    'engelstalig, engelstalige, spreekt alleen engels, spreken alleen engels, only english, english speaking, english-speaking, dutch is poor, no dutch, expat',
  evening:
    'na zes uur, na werktijd, na het werk, buiten kantooruren, alleen in de avond, alleen avond, graag in de avond, graag avond, avondje, avond + (graag|liefst|liever|alleen|kan|kunnen|willen|wil|werken|spreekuur|afspraak|mogelijk|cursus|bijeenkomst|ouders), avonden + (graag|liefst|alleen|cursus), overdag werken, werken overdag, werkt overdag, werken in ploegen, ploegendienst, avondspreekuur, weekday evening',
  anonymous:
    'anoniem, geen naam noemen, naam niet noemen, anonymous, anonymously, niemand mag weten, mag niemand weten',
  free: 'gratis, kosteloos, mag niks kosten, mag niets kosten, niks kost, niets kost, zonder kosten, geen geld voor hulp, kan niks betalen, kunnen niets betalen, free of charge, free, no cost, te duur is',
  soon: 'zo snel mogelijk, zsm, op korte termijn, snel iemand, snel iets, snel hulp, snel terecht, liefst snel, wil snel, kan snel, snel beginnen, snelle hulp, snel een plek, binnen een maand, binnen een week, binnen twee weken, binnen 2 weken, binnen vier weken, deze week nog, korte wachttijd, kortste wachttijd, geen wachtlijst, zonder wachtlijst, zonder wachttijd, niet zo lang wachten, wachtlijst te lang, te lange wachttijd, wachttijd te lang, snelste, asap, short wait, as soon as, direct terecht, meteen terecht, vandaag nog',
  'no-referral':
    'zonder verwijzing, zonder verwijsbrief, geen verwijzing, geen verwijsbrief, zelf aanmelden, kunnen zelf aanmelden, zelf bellen, laagdrempelig, vrij toegankelijk, binnenlopen, zo binnenlopen, inlopen, without referral, no referral, self referral, walk in',
}

const FORMS: Partial<Record<Form, string>> = {
  assessment:
    'onderzoek, onderzocht worden, laten onderzoeken, testen, laten testen, testje, test op, diagnose stellen, diagnostiek, diagnostisch onderzoek, uitzoeken, uitgezocht hebben, onderzoeken op, assessment, testing, screening',
  treatment: 'behandeling, behandelen, behandelaar, therapie, traumabehandeling, welke behandelaar, treatment, therapy',
  guidance: 'begeleiding, begeleider, coach, coaching, ambulante begeleiding, hulp voor thuis en school, guidance',
  course:
    'cursus, oudercursus, opvoedcursus, opvoedtraining, training, oudertraining, ouderavond, themaavond, bijeenkomsten, workshop, informatieavond, avondje, course, class for parents',
  talks: 'paar gesprekken, een paar gesprekken, gesprekken, gesprekje, praten met iemand, kort traject',
  meeting:
    'lotgenoten, andere ouders ontmoeten, ontmoeten, met andere mannen, met andere vaders, met andere moeders, lotgenotencontact, meet others, anderen ontmoeten, leeftijdgenoten ontmoeten',
  respite: 'logeren, logeeropvang, weekend weg, weekendje, weekend, vrije zaterdag, op adem komen, vaste plek',
  stay: 'opgenomen, opname, wil opgenomen, woonplek, wonen, onderdak, opvangplek, kliniek, detox',
  chat: 'chatten, via chat, wil alleen chatten, appen',
  medication: 'medicatie, medicijnen, pillen voor',
  volunteer: 'vrijwilliger, vrijwilligster, maatje, geen behandelaar, geen hulpverlener, volunteer',
  info: 'vrijblijvend gesprek, adviesgesprek, even advies, kort advies, informal chat, eenmalig gesprek, informeel gesprek, voorlichting',
}

const STATES: Record<Exclude<Signal['says'], 'wish' | 'form' | 'kind'>, string> = {
  // most of it is in signal-wordings.ts; here what bears typing errors
  tried:
    '(poh|wijkteam|jeugdteam|cjg|logoped*|psycholo*|training|oudertraining|cursus|smw|maatschappelijk|therapie|emdr|cgt|begeleid*|gesprekken|hulpverlen*|behandeling|traject|coach|gezinscoach|plaswekker|counsel*) .. (geholpen|zonder resultaat|geen resultaat|geen effect|gestopt|afgerond|afgesloten|vastgelopen|gevolgd|geprobeerd|doorlopen|mislukt|onvoldoende)',
  untried: 'geen eerdere hulp, nothing tried',
  serious:
    'heftig .. (klachten|gedrag|escaleren), totaal vastgelopen, functioneert nauwelijks, nauwelijks nog functioneren, dag en nacht .. (angst|dwang|drugs), opgenomen geweest, na opname, ontslag uit kliniek, uit kliniek, wil opgenomen, wil afkicken, afkicken, afhankelijk, niet meer zonder, zwaar verslaafd, verslaafd aan (drugs|coke|heroine|ghb|ketamine|wiet), ontwenning, ontwenningsverschijnselen, meerdere traumas, herhaaldelijk, jaar in jaar uit, verergert, gaat steeds slechter, hardnekkig, langdurig, jarenlang, chronisch, elke dag gebruikt, uren per dag, ernstig, ernstige, opgenomen, wil opgenomen, opname, complex, meervoudig, meervoudige, escaleert, volledig vastgelopen, helemaal vastgelopen, dreigt uit huis geplaatst, uithuisplaatsing, plaatsing dreigt, pleegzorg dreigt, noemt pleegzorg, severe, serious, elke dag wiet, wiet elke dag, dagelijks drugs, invaliderend, ontwricht, gezin ontwricht',
  mild: 'mild, milde, lichte klachten, lichte vorm, beginnend, beginnende, pas sinds kort, verder gaat goed, verder goed contact, preventief',
  diagnosed:
    'dx, (heeft|met|nu|bekend|formele|officiele) diag, diag (ass|adhd|add|autisme|odd|pdd*|tos|dyslexie|pdd-nos|ptss|ocd|gts), (autistische|autistisch|dyslectische|dyslectisch) (jongen|meisje|zoon|dochter|puber|tiener|kleuter|student|leerling|broer|zus|kind), op papier, diagnose rond, diagnose gesteld, diagnose gekregen, diagnose bekend, heeft de diagnose, met diagnose, vastgesteld, vastgestelde, gediagnosticeerd, staat vast, na diagnose, na de diagnose, net diagnose, bekend met, bevestigd, diagnosed, has a diagnosis, diagnose adhd, diagnose autisme, diagnose ass, diagnose betekent',
  approved:
    'akkoord van, akkoord gegeven, ja ligt, er ligt een ja, kreeg een ja, kregen een ja, heeft akkoord, is akkoord, ja gezegd, goedgekeurd, toegekend, toegewezen, beschikking binnen, beschikking is er, heeft beschikking, indicatie is binnen, indicatie gekregen, groen licht, approved, toekenning binnen, poortwachter akkoord, (goedkeuring|akkoord|toekenning|beschikking|indicatie|toestemming|toelating) .. (binnen|verleend|ontvangen|gekregen|afgegeven)',
  stable:
    '(lab|labs|ecg|kalium|controles|vitaal|vitale|vitals|pols|bloeddruk|tensie|bloedonderzoek|bloed|bloeduitslagen) .. (goed|oke|ok|normaal|normale|schoon|stabiel|keurig|gaaf|prima|netjes|gb|geen bijz|geen bijzonderheden|fine|normal|stable), (lab|labs|ecg|kalium|controles|pols|bloed|tensie) .. in orde, lichamelijk (stabiel|goed|oke), somatisch (stabiel|goed), medisch stabiel, medically stable, physically stable, stabiel gewicht, gewicht stabiel',
  pregnant:
    'mum to be, mother to be, mom to be, zwanger, zwangere, in verwachting, zwangerschap, pregnant, expecting, aanstaande moeder',
  birth:
    'bevallen, bevalling, kraambed, kraamvrouw, kraamverzorgster, postpartum, post partum, pp, net moeder, pas moeder, gave birth, giving birth, newborn, verloskundige, keizersnede, keizersnee, sectio, partus, kraamtijd, kraambezoek, tangverlossing, vacuumverlossing, c-section, caesarean',
  line: 'wil zelf bellen, wil bellen, durft te bellen, wil chatten, overleg + (doodsgedachten|suicid*|dood*), sparren, overleggen, zonder namen te noemen, zonder namen, advies zonder naam, mag ik overleggen',
  full: 'is vol, zit vol, die is vol, neemt niemand aan, geen plek, wachtlijst te lang, patientenstop, clientenstop, full',
  family: 'gezin, ouders, gezinnen, kinderen',
  worry:
    'slaat, schopt, gilt, krijst, huilt, vecht, bijt, schreeuwt, weigert, durft, boos, bang, stil, druk, moe, raar, anders, vreemd, lastig, hulp nodig, waar naartoe, wie helpt, terecht, advies, tips, zorgen, zorgelijk, loopt vast, loopt niet lekker, gaat niet goed, gaat niet, hulp, help, problemen, moeilijk, kan niet meer, weet niet meer, wie kan, waarheen, waar naartoe, verwijzen, wil graag, zoekt, vraag, vragen, struggling, worried, help',
  child:
    'kind, kinderen, jongen, jongens, meisje, meisjes, zoon, dochter, baby, peuter, kleuter, dreumes, puber, tiener, jongere, jongeren, leerling, scholier, student, brugklas, school, klas, groep, gezin, ouders, moeder, vader, zusje, broertje, tweeling, boy, girl, son, daughter, teen, toddler, teenager, parents, juf, mentor',
}

const split = (text: string): string[] => text.split(',').map(item => item.trim())

const signalRows = (): [string, Signal][] => [
  ...(Object.entries(WISHES) as [Wish, string][]).flatMap(([wish, says]) =>
    split(says).map((w): [string, Signal] => [w, { says: 'wish', wish }]),
  ),
  ...(Object.entries(FORMS) as [Form, string][]).flatMap(([form, says]) =>
    split(says).map((w): [string, Signal] => [w, { says: 'form', form }]),
  ),
  ...(KINDS as readonly Kind[]).flatMap(row =>
    split(row.asked ?? '').map((w): [string, Signal] => [w, { says: 'kind', kind: row.id as KindId }]),
  ),
  ...(Object.entries(STATES) as [keyof typeof STATES, string][]).flatMap(([says, words]) =>
    split(words).map((w): [string, Signal] => [w, { says }]),
  ),
]

const book = bookLater(() => phraseBook(signalRows()))

const asMatch = (value: Signal): Match<Signal> => ({ value, from: -1, to: -1, length: 1, negated: false, loose: true })

const isSignal = (said: Said): said is Said & Signal => said.says !== 'no-wish'

/**
 * What a question says beside its topic: by the meaning of its words, and by whole wordings where little words decide.
 * @param told the text in which the map's own names stand as the help that they are
 */
export function findSignals(places: Place[], text: string, told = text): Match<Signal>[] {
  const heard = heardIn(told)
  const gone = new Set(heard.flatMap(said => (said.says === 'no-wish' ? [said.wish] : [])))
  const untried = heard.some(({ says }) => says === 'untried')
  const found = book.find(places, text).filter(({ value }) => !(untried && value.says === 'tried'))
  return [...found, ...heard.filter(isSignal).map(asMatch)].filter(
    ({ value }) => value.says !== 'wish' || !gone.has(value.wish),
  )
}
