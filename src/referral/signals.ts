import { type PhraseBook, phraseBook } from '../social-map/phrases.ts'
import type { Form } from '../social-map/profile.ts'
import { KINDS, type Kind, type KindId } from '../social-map/roles.ts'
import type { Wish } from './need.ts'

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
  individual:
    'een op een, 1 op 1, individueel, individuele gesprekken, alleen gesprekken, liever niet in een groep, geen groep, zonder groep',
  group:
    'in een groep, groepje, groep met, groepsverband, groepstraining, met andere kinderen, andere kinderen praten, andere kinderen in zelfde, met leeftijdgenoten, lotgenoten, met anderen, samen met anderen, met andere ouders, met andere jongeren, andere jongeren, meiden samen, praatgroep, praatgroepje, clubje, met anderen in plaats van alleen, in a group, with other kids',
  family: 'met het hele gezin, hele gezin samen, gezinsgesprekken',
  home: 'aan huis, bij hen thuis, bij ons thuis, thuis langs, aan de keukentafel, keukentafel, komt thuis, thuis komt, iemand die langskomt, thuis langskomt, huisbezoek, huisbezoeken, iemand over de vloer, at home visits, home visit, thuisbegeleiding, kan niet weg van huis',
  online:
    'iets online, liever online, liefst online, alleen online, online + (cursus|hulp|behandeling|gesprekken|module|modules|graag|mogelijk|programma|training|spreekuur|kan dat), chatten, via chat, alleen chat, chatdienst, beeldbellen, videobellen, via internet, app erbij, met een app, e-health, ehealth, digitaal, via whatsapp, thuis achter laptop volgen, webinar, zonder te bellen, niet bellen',
  phone:
    'telefonisch, bellen met iemand, even bellen, telefoonnummer, tel nr, tel nummer, nummer om te bellen, meteen iemand aan de lijn, per telefoon',
  school: 'op school zelf, liever op school, gesprekken op school, binnen school, binnen de school',
  english:
    'in het engels, engelstalig, engelstalige, spreekt alleen engels, spreken alleen engels, spreekt engels, only english, in english, english speaking, english-speaking, speaks english, speak english, dutch is poor, no dutch, expat',
  evening:
    'na zes uur, na werktijd, na het werk, buiten kantooruren, alleen in de avond, alleen avond, graag in de avond, graag avond, avondje, avond + (graag|liefst|liever|alleen|kan|kunnen|willen|wil|werken|spreekuur|afspraak|mogelijk|cursus|bijeenkomst|ouders), avonden + (graag|liefst|alleen|cursus), overdag werken, werken overdag, werkt overdag, werken in ploegen, ploegendienst, avondspreekuur, in the evening, evenings, weekday evening, after work, evening',
  anonymous:
    'anoniem, zonder naam, zonder namen, geen naam noemen, naam niet noemen, anonymous, anonymously, niemand mag weten, mag niemand weten',
  free: 'gratis, kosteloos, mag niks kosten, mag niets kosten, niks kost, niets kost, zonder kosten, geen geld voor hulp, kan niks betalen, kunnen niets betalen, free of charge, free, no cost, te duur is',
  soon: 'zo snel mogelijk, zsm, op korte termijn, snel iemand, snel iets, snel hulp, snel terecht, liefst snel, wil snel, kan snel, snel beginnen, snelle hulp, snel een plek, binnen een maand, binnen een week, binnen twee weken, binnen 2 weken, binnen vier weken, deze week nog, deze week, korte wachttijd, kortste wachttijd, geen wachtlijst, zonder wachtlijst, zonder wachttijd, kan niet wachten, kunnen niet wachten, niet zo lang wachten, wachtlijst te lang, te lange wachttijd, wachttijd te lang, snelste, asap, quickly, short wait, soon, as soon as, direct terecht, meteen terecht, vandaag nog, spoedig, haast, rap',
  'no-referral':
    'zonder verwijzing, zonder verwijsbrief, geen verwijzing, geen verwijsbrief, zelf aanmelden, kunnen zelf aanmelden, zelf bellen, laagdrempelig, vrij toegankelijk, binnenlopen, zo binnenlopen, inlopen, without referral, no referral, self referral, walk in',
}

const FORMS: Partial<Record<Form, string>> = {
  assessment:
    'onderzoek, onderzocht worden, laten onderzoeken, testen, laten testen, testje, test op, diagnose stellen, diagnostiek, diagnostisch onderzoek, uitzoeken, uitgezocht hebben, onderzoeken op, assessment, testing, screening',
  treatment: 'behandeling, behandelen, behandelaar, therapie, traumabehandeling, welke behandelaar, treatment, therapy',
  guidance: 'begeleiding, begeleider, coach, coaching, ambulante begeleiding, hulp voor thuis en school, guidance',
  course:
    'cursus, oudercursus, training, oudertraining, ouderavond, themaavond, bijeenkomsten, workshop, informatieavond, avondje, course, class for parents',
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
  tried:
    '(poh|wijkteam|jeugdteam|cjg|logoped*|psycholo*|training|oudertraining|cursus|smw|maatschappelijk|therapie|emdr|cgt|begeleid*|gesprekken|hulp|hulpverlen*|behandeling|traject|coach|gezinscoach|meekijker|schoolarts|jeugdarts|plaswekker|wekker|pedagoog|orthopedagoog|counsel*|therapist|team|basisggz|ggz|fysio|dietist|homestart|consultatiebureau|weerbaarheidstraining|sova|groep) .. (hielp niet|helpt niet|niet geholpen|helpen niet|hielp onvoldoende|onvoldoende|zonder resultaat|zonder effect|geen effect|geen resultaat|gestopt|afgerond|afgesloten|vastgelopen|loopt vast|komt niet verder|kwam niet verder|gehad|gedaan|gevolgd|geprobeerd|doorlopen|mislukt|weinig opgeleverd|leverde niets|leverde niks|leverde weinig|haalde niks uit|haalt niks uit|maakt geen verschil|werkt niet|werkte niet|adviseert|adviseren|adviseerde|verwijst door|verwijst|vindt het te zwaar|te zwaar|handelingsverlegen|redt het niet|trekt het niet|geen verbetering|geen verandering|stagneert|terugval|opnieuw|jaar bezig|maanden bezig|half jaar|is klaar|did not help|didnt help|not helping|no effect|failed|finished), na (poh|wijkteam|jeugdteam|cjg|logoped*|psycholo*|training|oudertraining|cursus|smw|maatschappelijk|therapie|emdr|cgt|begeleid*|gesprekken|hulp|hulpverlen*|behandeling|traject|coach|gezinscoach|meekijker|schoolarts|jeugdarts|plaswekker|wekker|pedagoog|orthopedagoog|counsel*|therapist|team|basisggz|ggz|fysio|dietist|homestart|consultatiebureau|weerbaarheidstraining|sova|groep) .. (nog|steeds|blijft|ernstig|niet|verder|doorverwijz*|specialist*), (hielp niet|helpt niet|niet geholpen|helpen niet|hielp onvoldoende|onvoldoende|zonder resultaat|zonder effect|geen effect|geen resultaat|gestopt|afgerond|afgesloten|vastgelopen|loopt vast|komt niet verder|kwam niet verder|gehad|gedaan|gevolgd|geprobeerd|doorlopen|mislukt|weinig opgeleverd|leverde niets|leverde niks|leverde weinig|haalde niks uit|haalt niks uit|maakt geen verschil|werkt niet|werkte niet|adviseert|adviseren|adviseerde|verwijst door|verwijst|vindt het te zwaar|te zwaar|handelingsverlegen|redt het niet|trekt het niet|geen verbetering|geen verandering|stagneert|terugval|opnieuw|jaar bezig|maanden bezig|half jaar|is klaar|did not help|didnt help|not helping|no effect|failed|finished) .. (poh|wijkteam|jeugdteam|cjg|logoped*|psycholo*|training|oudertraining|cursus|smw|maatschappelijk|therapie|emdr|cgt|begeleid*|gesprekken|hulp|hulpverlen*|behandeling|traject|coach|gezinscoach|meekijker|schoolarts|jeugdarts|plaswekker|wekker|pedagoog|orthopedagoog|counsel*|therapist|team|basisggz|ggz|fysio|dietist|homestart|consultatiebureau|weerbaarheidstraining|sova|groep), alle lichte, voorliggend, voorliggende, al van alles gedaan, eerdere behandelaar, tweede poging, tweede keer vastgelopen, ondanks .. (hulp|training|begeleid*|cursus|gesprekken|wijkteam|poh|therapie|medicatie|logopedie), blijft bestaan, houdt aan ondanks, eerdere hulp, eerder hulp gehad, hulp gehad, al hulp gehad, al geprobeerd, alles geprobeerd, alles al geprobeerd, van alles geprobeerd, hielp niet, hielp niets, hielp niks, helpt niet, helpt niets, helpen niet, heeft niet geholpen, niet geholpen, hielp onvoldoende, hielp te weinig, zonder resultaat, zonder effect, geen effect, geen resultaat, onvoldoende effect, weinig effect, niet voldoende, niet genoeg, onvoldoende, was niet genoeg, kwam er niet uit, kwamen er niet uit, komt er niet uit, kwam niet verder, komt niet verder, komen niet verder, loopt al bij, loopt al jaar, is al bij, al een jaar bezig, al jaar bezig, jaar bezig, maanden bezig, al maanden bezig, al geweest, is al geweest, al doorlopen, doorlopen, cursus gedaan, cursus gehad, training gedaan, training gehad, oudertraining gehad, oudertraining gedaan, therapie gehad, behandeling gehad, traject gehad, traject gedaan, is afgesloten, afgesloten als te zwaar, te zwaar voor, mislukt, cgt mislukt, adviseren onderzoek, adviseert onderzoek, adviseren specialist*, adviseert specialist*, verwijst door, na het wijkteam, na wijkteam, na de poh, na poh, na de cursus, na training, al wijkteam, wijkteam + (klaar|geprobeerd|geen|vastgelopen|bezig), jeugdteam + (klaar|geprobeerd|vastgelopen|bezig|afgesloten), team + (vastgelopen|handelingsverlegen), poh + (klaar|afgesloten|onvoldoende|vastgelopen|adviseert), vastgelopen traject, opnieuw vastgelopen, eerdere behandeling, eerdere therapie, eerdere cgt, terugval na, jaar meegelopen, heeft meegelopen, gesprekken gehad, gesprekken helpen niet, lichte hulp, al een jaar logopedie, logopedie + (helpt niet|hielp niet|onvoldoende), jaar logopedie, already tried, tried everything, did not help, didnt help, has not helped, previous therapy, after counselling, no improvement, ondanks, alarm geprobeerd, plaswekker geprobeerd, wekker geprobeerd, half jaar macrogol, maanden macrogol',
  untried:
    'nog niets geprobeerd, nog niks geprobeerd, nog niets gedaan, nog niks gedaan, nog niets ingezet, nog niks ingezet, nog geen hulp, geen eerdere hulp, nooit hulp gehad, nog geen hulpverlening, eerste keer hulp, nog nergens geweest, nothing tried, no help yet',
  serious:
    'heftig .. (klachten|gedrag|escaleren), zeer ernstig, totaal vastgelopen, functioneert nauwelijks, nauwelijks nog functioneren, komt nergens meer toe, kan niets meer, alle dagen, dag en nacht .. (angst|dwang|drugs), opgenomen geweest, na opname, ontslag uit kliniek, uit kliniek, wil opgenomen, wil afkicken, afkicken, afhankelijk, niet meer zonder, zwaar verslaafd, verslaafd aan (drugs|coke|heroine|ghb|ketamine|wiet), ontwenning, ontwenningsverschijnselen, meerdere traumas, herhaaldelijk, jaar in jaar uit, steeds erger, wordt steeds erger, verergert, gaat steeds slechter, ernstig, ernstige, heel ernstig, zware problemen, hardnekkig, langdurig, jarenlang, elke nacht .. lang, lang bezig, chronisch, elke dag gebruikt, iedere dag, uren per dag, opgenomen, wil opgenomen, opname, complex, meervoudig, meervoudige, escaleert, volledig vastgelopen, helemaal vastgelopen, komt bed niet meer uit, komt nergens meer, al maanden niet naar school, functioneert niet meer, niets lukt meer, dreigt uit huis geplaatst, uithuisplaatsing, plaatsing dreigt, pleegzorg dreigt, noemt pleegzorg, severe, serious, for years, every day for, elke dag wiet, wiet elke dag, dagelijks drugs, invaliderend, ontwricht, gezin ontwricht',
  mild: 'mild, milde, lichte klachten, lichte vorm, beginnend, beginnende, geen haast, niet ernstig, niet zo ernstig, nog niet zo erg, pas sinds kort, verder gaat goed, verder goed contact, preventief',
  diagnosed:
    'dx, diagnose rond, diagnose gesteld, diagnose gekregen, diagnose bekend, heeft de diagnose, met diagnose, vastgesteld, vastgestelde, gediagnosticeerd, staat vast, na diagnose, na de diagnose, net diagnose, bekend met, bevestigd, diagnosed, has a diagnosis, diagnose adhd, diagnose autisme, diagnose ass, diagnose betekent',
  approved:
    'akkoord van, akkoord gegeven, heeft akkoord, is akkoord, ja gezegd, goedgekeurd, toegekend, toegewezen, beschikking binnen, beschikking is er, heeft beschikking, indicatie is binnen, indicatie gekregen, groen licht, approved, toekenning binnen, poortwachter akkoord',
  pregnant: 'zwanger, zwangere, in verwachting, zwangerschap, pregnant, expecting, aanstaande moeder',
  birth:
    'bevallen, bevalling, kraambed, kraamvrouw, kraamverzorgster, postpartum, post partum, pp, net moeder, pas moeder, gave birth, giving birth, newborn, verloskundige',
  line: 'wil zelf bellen, wil bellen, durft te bellen, wil chatten, overleg + (doodsgedachten|suicid*|dood*), sparren, overleggen, zonder namen te noemen, zonder namen, advies zonder naam, mag ik overleggen',
  full: 'is vol, zit vol, die is vol, neemt niemand aan, geen plek, wachtlijst te lang, patientenstop, clientenstop, full',
  family: 'gezin, ouders, gezinnen, kinderen',
  worry:
    'slaat, schopt, gilt, krijst, huilt, vecht, bijt, schreeuwt, weigert, durft, boos, bang, stil, druk, moe, raar, anders, vreemd, lastig, hulp nodig, waar naartoe, wie helpt, terecht, advies, tips, zorgen, zorgelijk, loopt vast, loopt niet lekker, gaat niet goed, gaat niet, hulp, help, problemen, moeilijk, kan niet meer, weet niet meer, wie kan, waarheen, waar naartoe, verwijzen, wil graag, zoekt, vraag, vragen, struggling, worried, help',
  child:
    'kind, kinderen, jongen, jongens, meisje, meisjes, zoon, dochter, baby, peuter, kleuter, dreumes, puber, tiener, jongere, jongeren, leerling, scholier, student, brugklas, school, klas, groep, gezin, ouders, moeder, vader, zusje, broertje, tweeling, boy, girl, son, daughter, teen, toddler, teenager, parents, juf, mentor',
}

const split = (text: string): string[] => text.split(',').map(item => item.trim())

export const signalRows = (): [string, Signal][] => [
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

/** Compiled: what a question says beside its topic. */
export const signalBook: PhraseBook<Signal> = phraseBook(signalRows())
