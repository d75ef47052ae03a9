import type { Level } from './service.ts'

/**
 * Kinds of service: the role that a service has in the field, whatever its brand is called. Municipalities invent names
 * ("Gezinspunt", "Kernteam", "Thuisbij"), so what a service says about itself decides, beside its area and ages.
 */
export type KindId = (typeof KINDS)[number]['id']

export interface Kind {
  id: string
  /** Dutch, for the card. */
  name: string
  /** How heavy it usually is, when the map does not say. */
  level: Level
  /** Helps with any topic of its rung, not with one of its own. */
  broad: boolean
  /** What such services call themselves; in the notation of `phraseBook`. Words in the name count most. */
  says: string
  /** Weaker words of the same kind. */
  hints?: string
  /** Words that plead against it. */
  not?: string
  /** What else must be true: it works in one or a few neighbourhoods, or for (nearly) all ages, or within these ages. */
  local?: boolean
  wide?: boolean
  ages?: [from: number, to: number]
  levels?: Level[]
  /** Topics of which at least one must be what the service is about. */
  about?: string[]
  /** How a question asks for it by kind: "onze praktijkondersteuner". */
  asked?: string
}

const kind = <const T extends Kind>(row: T): T => row

export const KINDS = [
  kind({
    id: 'team',
    name: 'wijkteam voor jeugd en gezin',
    level: 'preventive',
    broad: true,
    says: 'wijkteam, jeugdteam, buurtteam, gezinsteam, dorpsteam, kernteam, gebiedsteam, kernenteam, stadsteam, wijkpunt, gezinspunt, jeugd en gezinsteam, centrum voor jeugd en gezin, CJG, OKT, JGT, SWT, ouder kind team, ouder en kindteam, ouder kindcentrum, sociaal team, sociaal wijkteam, buurtgezinsteam, team jeugd, team jeugd en gezin, team voor jeugd, team voor ouders, gezinsloket, opvoedpunt, opvoedwinkel, jeugdpunt, jeugd en gezinswerker, gezinswerker, gezinswerkers, eerste aanspreekpunt, aanspreekpunt voor ouders, aanspreekpunt opvoeding, vraagbaak voor ouders, eerste gesprekspartner, gezinnen in de wijk, vragen over opvoeden en opgroeien, opgroeien en opvoeden, alle vragen over opvoeden, sterk team, generalisten',
    hints:
      'vragen over opvoeden, opvoeden en opgroeien, meedenken, meelopen, spreekuur, binnenlopen, huisbezoek, ouders en jongeren, ouders en kinderen, gezinnen, opvoedkundigen, pedagogen, kortdurende ondersteuning, informatie en advies, inloop, van baby tot puber, wijk, buurt, dorp',
    not: 'buurtvaders, buurtpreventie, praktijkondersteuner, POH, huisartsenpraktijk, basisschool, vrijwilliger, crisis, psychiatr*, pgb, dakloos, cursus, training, groep, stapelen, stapeling, opstapeling, opeenstapeling, intensief, ouderen, jongerenwerk, hangplek, school, leerling, leerlingen, kinderopvang, cafe, logopedie, wijkverpleging',
    wide: true,
    levels: ['preventive', 'light'],
    asked:
      'wijkteam, jeugdteam, buurtteam, gezinsteam, CJG, cjg inloop, inlooppunt, gezinspunt, team in het dorp, team in de wijk, OKT, JGT, sociaal team',
  }),
  kind({
    id: 'access-line',
    name: 'centrale toegang tot jeugdhulp',
    level: 'preventive',
    broad: true,
    says: 'toegang jeugd, toegangsteam, toegang jeugdhulp, telefoonteam, jeugdlijn, opvoedlijn, opvoedtelefoon, centrale toegang, centraal nummer, een nummer, advieslijn, aanmeldlijn, informatielijn, infolijn, advies en aanmeldlijn, frontoffice, front office, klantcontact jeugd, meldpunt jeugd, aanmeldpunt, centraal punt, centrale ingang, loket jeugd, hele gemeente + (nummer|telefoon|bellen|lijn), alle wijken, alle kernen, alle dorpen, geven door aan de juiste wijk, door naar het team, verbindt door, verwijst door naar team, centraal aanmeldpunt, een telefoonnummer',
    hints: 'telefonisch, bellen, nummer, lijn, vraag meteen, doorverbinden, zet door, hele gemeente, chat',
    not: 'pgb, besluit, beslist, beschikking, crisis, 24 uur, acute, psychiater, dyslexie, anoniem, schuld, kraamzorg, professionals, jongeren 8, kindertelefoon, leerplicht, werk',
    wide: true,
    levels: ['preventive', 'light'],
    asked:
      'telefoonnummer, tel nr, algemeen nummer, centrale nummer, nummer om te bellen, meteen bellen, vandaag nog iemand spreken, welk nummer',
  }),
  kind({
    id: 'youth-health',
    about: ['child-health'],
    name: 'jeugdgezondheidszorg',
    level: 'preventive',
    broad: true,
    says: 'jeugdgezondheidszorg, JGZ, consultatiebureau, schoolarts, jeugdarts, schoolverpleegkundige, jeugdverpleegkundige + (groei|leerlingen|vaccinatie|gehoor|ziekteverzuim), groei en ontwikkeling, rijksvaccinatieprogramma, vaccinatieprogramma, gezondheid van leerlingen, jeugdartsen, kinderen op school gezondheid, GGD jeugd, GGD jeugdgezondheid, gehoor ogen lengte gewicht, prikken',
    hints: 'groei, ontwikkeling, prikken, vaccinatie, lengte, gewicht, welbevinden, verzuim, leerlingen, gehoor',
    not: 'thuiszitter*, vroeghulp, vroeghulpteam, ontwikkelingsachterstand, huilbaby, slaap*, enuresis, bedplassen, overgewicht, huisbezoeken, zwanger*, zwangeren, aanstaande, zindelijk*, luier, onrustige baby, krijst, wekker, soa, seks*, coach, cursus, traject, luier, leefstijl*, prenataal',
    levels: ['preventive', 'light'],
    asked: 'consultatiebureau, schoolarts, jeugdarts, jeugdverpleegkundige, JGZ, GGD jeugd',
  }),
  kind({
    id: 'practice-nurse',
    name: 'praktijkondersteuner jeugd bij de huisarts',
    level: 'light',
    broad: true,
    says: 'praktijkondersteuner, POH, POH jeugd, POH GGZ jeugd, POH-J, jeugdondersteuner, ondersteuner huisarts, ondersteuner jeugd + (huisarts|praktijk), SOH jeugd, specialistisch ondersteuner huisarts, in de huisartsenpraktijk, werkt in de praktijken, praktijken van + (gesprekken|kortdurende|klachten), jeugdhulpverlener huisarts, huisartsenpraktijk + (jeugd|kind|gesprekken), eigen huisarts + gesprekken, psycholoog in de huisartsenpraktijk',
    hints: 'huisarts, praktijk, praktijken, korte gesprekken, vraagverheldering, spanning, somber, klachten',
    not: 'alleen voor professionals, psychiater + overleg, consultatie, terugbelafspraak',
    levels: ['preventive', 'light'],
    asked:
      'praktijkondersteuner, POH, POH jeugd, poh-ggz, onze eigen ondersteuner, eigen ondersteuner, ondersteuner in de praktijk, iemand van de praktijk, iemand in de praktijk, iemand van onze praktijk, bij ons in de praktijk praten',
  }),
  kind({
    id: 'school-social-work',
    name: 'schoolmaatschappelijk werk',
    level: 'light',
    broad: true,
    says: 'schoolmaatschappelijk werk, maatschappelijk werk op school, maatschappelijk werk basisschool, maatschappelijk werk middelbare school, maatschappelijk werker op school, maatschappelijk werk + (school|scholen|leerling*|basisscholen|college), schoolmaatschappelijk, SMW, leerlingcoach, schoolcoach, gesprekken op de basisschool, gesprekken op school, gesprekken met leerling en ouders, werker op iedere school, jeugdhulp op school, gezinswerker op school, brugfunctionaris, leerlingbegeleider',
    hints: 'leerling, leerlingen, basisscholen, mentor, school',
    not: 'verzuim, leerplicht, dyslexie, thuiszitten, faalangst, training, gedragsdeskundige, observeert, huiswerk, besluiten, beschikking*, pgb, leerlingenvervoer',
    levels: ['preventive', 'light'],
    asked:
      'schoolmaatschappelijk werk, smw, maatschappelijk werk op school, wie .. op school, iemand op school, op school zelf, praten op school, iemand ter plekke, school wil + ter plekke, leerlingcoach',
  }),
  kind({
    id: 'class-observer',
    name: 'gedragsdeskundige die op school en thuis meekijkt',
    level: 'light',
    broad: true,
    says: 'meekijker, kijkt in de klas, in de klas observeert, observeert in de klas, observatie in de klas, klassenobservatie, in de klas en thuis mee, gedragsdeskundige, gedragskundige, gedragswetenschapper + (klas|school|mee), ambulante begeleiding school, ambulant begeleider passend onderwijs, begeleider passend onderwijs, consultatieve leerlingbegeleiding, onderwijsconsulent, leerkracht tips, tips aan leerkracht, kijkt mee + (klas|school|groep|opvang), collegiale consultatie leerkracht, geen diagnose + (klas|school)',
    hints: 'klas, leerkracht, opvallend gedrag, observeren, handvatten, tips, mee',
    not: 'dyslexie, verzuim, thuiszitten, leerplicht, huisartsen, huiswerk, verwijsbrief, besluit gemeente',
    levels: ['preventive', 'light'],
    asked:
      'meekijker, meekijken in de klas, in de klas kijken, observeren in de klas, gedragsdeskundige, ambulant begeleider, in de groep kijken',
  }),
  kind({
    id: 'parent-talks',
    name: 'enkele gesprekken over opvoeden',
    level: 'light',
    broad: true,
    says: 'opvoedpoli, opvoedspreekuur, opvoedgesprekken, opvoedadvies, opvoedconsult, opvoedcoach, pedagogisch spreekuur, pedagogisch advies, gesprekken met een orthopedagoog, gesprekken met een pedagoog, gesprekken met een opvoedkundige, thuisgesprekken + (opvoed*|pedagoog), gesprekken over opvoeden, gesprekken + (driftbuien|luisteren|opvoeden|opvoedvragen), orthopedagoog + (gesprekken|tips|opvoed*), videohometraining, video hometraining, video interactie, VHT, pedagogische thuisbegeleiding, opvoedondersteuning thuis, lichte opvoedhulp, kortdurende opvoedhulp',
    hints: 'gesprekken, pedagoog, orthopedagoog, tips, opvoeden, filmpje',
    not: 'groep, bijeenkomsten, avonden, hele gemeente nummer, huisarts, psychiater, handicap, autisme, scheiding, scheiden, iq',
    levels: ['preventive', 'light'],
    asked:
      'paar gesprekken, een paar gesprekken, gesprekken over opvoeden, opvoedpoli, opvoedspreekuur, opvoedgesprek, pedagoog, orthopedagoog, videohometraining, individuele gesprekken ouders',
  }),
  kind({
    id: 'expert-consult',
    name: 'overleg voor verwijzers',
    level: 'light',
    broad: true,
    says: 'voor verwijzers, overleg voor huisartsen, ruggespraak, consultatielijn, consultatie voor huisartsen, expertpool, meekijkconsult, consultatieteam, vraagbaak voor verwijzers, overleg met jeugdpsychiater, overleg met een psychiater, uitsluitend voor huisartsen, alleen voor professionals, alleen aan te vragen door een professional, voor professionals, kennisteam voor professionals, consultatie en advies voor professionals, adviesteam voor verwijzers, kinderpsychiater + (overleg|bellen|advies|ruggespraak)',
    hints: 'huisartsen, professionals, verwijzer, overleg, medicatie, terugbel*, terugbelafspraak',
    not: 'crisis, melden, zelfdoding, geweld, 24 uur, dag en nacht, kinderen luisteren, ouders gesprek, elke school, iedere school, op school',
    asked:
      'overleg met psychiater, overleg psychiater, kinderpsychiater bellen, kinderpsychiater spreken, psychiater + (aan de lijn|lijn|telefonisch|sparren), kinderpsychiater + (aan de lijn|lijn|telefonisch|sparren), collega spreken, ruggespraak, sparren, expertpool, consultatie, overleggen met een',
  }),
  kind({
    id: 'basic-mental',
    name: 'basis-GGZ',
    level: 'light',
    broad: true,
    says: 'basis ggz, generalistische basis ggz, GB-GGZ, BGGZ, eerstelijnspsycholoog, eerstelijns psycholoog, kortdurende behandeling, kinderpsycholoog, kinder en jeugdpsycholoog, jeugdpsycholoog, psychologenpraktijk, psychologen, praktijk voor psychologie, cognitieve gedragstherapie, lichte tot matige, lichte tot matige klachten, EMDR, talking therapy, counselling, psycholoog, psychologische zorg, gesprekstherapie, counseling',
    hints: 'angst, somberheid, piekeren, klachten, verwijsbrief, stemmings, behandeling, therapie, stress',
    not: 'specialistisch*, psychiatrie, ernstige, crisis, voor ouders, groep, cursus, preventie*, langdurige traumatisering, verslaving*, autisme, eetstoornis*, schoolpsycholoog, huisartsenpraktijk, iq, consultatie, vragen van huisartsen, voor hulpverleners, voor professionals, chronische ziekte, ziekenhuis',
    levels: ['preventive', 'light'],
    asked:
      'psycholoog, kinderpsycholoog, basis ggz, gb-ggz, cgt, therapie, eerstelijnspsycholoog, talking therapy, counselling',
  }),
  kind({
    id: 'specialist-mental',
    name: 'specialistische jeugd-GGZ',
    level: 'specialist',
    broad: false,
    says: 'specialistische ggz, gespecialiseerde ggz, psychiatrische behandeling, psychiatrisch onderzoek, kinderpsychiatrie, hoogcomplex, tweedelijns ggz, jeugd ggz, jeugdpsychiatrie, kinder en jeugdpsychiatrie, psychiatrie, psychiater, ernstige stoornissen, ernstige depressie, kliniek, polikliniek ggz, multidisciplinair + (behandeling|farmacotherapie), dagbehandeling ggz, S-GGZ, SGGZ, stoornis, stoornissen',
    hints: 'ernstige, diagnostiek, behandeling, medicatie, verwijsbrief',
    not: 'zwanger*, bevalling, volwassenen, huisartsen overleg, huisartsen overleggen, overleg met huisartsen, telefonisch overleg, vragen van huisartsen, acute, crisis, 24 uur, preventie*',
    levels: ['specialist'],
    asked: 'kinderpsychiater, jeugdpsychiatrie, specialistische ggz, s-ggz, psychiatrie',
  }),
  kind({
    id: 'young-adult-mental',
    name: 'GGZ voor jongvolwassenen',
    level: 'specialist',
    broad: false,
    says: 'jongvolwassenen, jongvolwassenenpoli, ggz voor jongvolwassenen, young adults, 18 24, 18 25, jong volwassen, specialistische ggz + jongvolwassenen, poli jongvolwassenen',
    hints: 'ernstige, specialistische, ggz, diagnostiek',
    not: 'schuld, werk, wonen, verliesgroep, koken, eten met, budget*, lotgenoten, app',
    ages: [16, 30],
    levels: ['specialist'],
  }),
  kind({
    id: 'family-coach',
    name: 'gezinscoach aan huis',
    level: 'light',
    broad: false,
    says: 'gezinscoach, gezinscoaching, gezinsbegeleider, gezinsbegeleiding, ambulante gezinshulp, stapeling van zorgen, zorgen zich stapelen, stapeling, op meer fronten, meerdere gebieden, een plan een gezicht, een gezin een plan, aan de keukentafel, regisseur + gezin, casusregie, ambulant werker + (gezinnen|thuis), meer problemen tegelijk, gezinnen met meerdere, gezinnen met meer problemen, multiprobleem, thuisbegeleiding gezin, veel tegelijk, gezin met meer problemen',
    hints: 'geld, gedrag, relatie, gezondheid, gezinnen, thuis, half jaar, maanden',
    not: 'altijd bellen, inloop, uithuisplaatsing, plaatsing dreigt, meerdere keren per week, hardnekkige, professionals, psychiater',
    levels: ['preventive', 'light'],
    asked:
      'gezinscoach, gezinscoaching, gezinsbegeleiding, keukentafel, iemand die meeloopt, een plan, een vast gezicht',
  }),
  kind({
    id: 'intensive-family',
    name: 'intensieve gezinshulp',
    level: 'specialist',
    broad: false,
    says: 'intensieve gezinsbegeleiding, intensieve gezinsbehandeling, intensieve ambulante gezinsbehandeling, intensieve gezinshulp, intensieve pedagogische thuishulp, gezinsbehandeling, IPT, IAG, MST, MDFT, FFT, gezin + (intensief|intensieve) + (week|plaatsing|hardnekkige), plaatsing dreigt, uithuisplaatsing voorkomen, dreigende uithuisplaatsing, contacten per week, meerdere keren per week',
    hints: 'gezin, intensief, ernstige, hardnekkige, thuis',
    not: 'eetstoornis*, anorexia, etmaal, crisis, ex partners, baby, zwanger*, psychiatrisch onderzoek, jeugdpsychiatrie, medicatie, behandelcentrum',
    levels: ['specialist'],
    asked: 'intensieve gezinshulp, gezinsbehandeling, MST, MDFT',
  }),
  kind({
    id: 'volunteer',
    about: ['home-visitor', 'respite', 'buddy'],
    name: 'vrijwilliger aan huis',
    level: 'preventive',
    broad: false,
    says: 'vrijwilliger + (gezin|gezinnen|ouder|ouders|dagdeel|wekelijks|week), vrijwillige ervaren ouder, ervaren ouder, home start, homestart, thuisvisite, buddy ouders, opvoedmaatje, gezinsmaatje, steungezin, buurtgezin*, buurtgezinnen, gastgezin, steunouder',
    hints: 'vrijwilliger, vrijwilligers, thuis, steun, jong gezin, jonge gezinnen',
    not: 'gevlucht*, vluchteling*, statushouder*, nieuwkomers, voorlezen, leest voor, nederlands, huiswerk, hulpverlener nodig, bibliotheek, leerling*, formulieren, schulden',
    levels: ['preventive', 'light'],
    asked: 'vrijwilliger, maatje, buddy, homestart, steungezin',
  }),
  kind({
    id: 'decision-desk',
    name: 'gemeente: besluit over jeugdhulp',
    level: 'light',
    broad: true,
    says: 'besluiten over, beslist over, beslissen over, beslissing over, neemt besluiten, besluit op aanvragen, jeugdloket, besluitbureau, beschikkingen, individuele voorziening, pgb aanvragen, aanvragen pgb, persoonsgebonden budget, aanvragen jeugdhulp, verordening jeugdhulp, toekenning jeugdhulp, beoordeelt aanvragen, indicatie jeugdhulp, consulent jeugd, backoffice jeugd, wmo loket, aanvraag jeugdwet',
    hints: 'besluit, aanvraag, pgb, gemeente, verlenging, logeren en dagbesteding',
    not: 'onafhankelijk, clientondersteuner, clientondersteuning, crisis, dyslexie, schuld, leerplicht, behandeling bij, besluit gemeente vereist, besluit van het, eerst een besluit, kinderopvang',
    levels: ['preventive', 'light'],
    asked:
      'jeugdloket, besluit, beschikking, pgb, indicatie, aanvragen jeugdhulp, leerlingenvervoer, vervoer naar school',
  }),
  kind({
    id: 'helpline',
    name: 'luisterlijn voor kinderen en jongeren',
    level: 'preventive',
    broad: true,
    says: 'kindertelefoon, luisterend oor + (kinderen|jongeren), luisteren en meedenken met kinderen, hulplijn voor jongeren, chat voor jongeren, jongerentelefoon, bellen of chatten + (kinderen|jongeren), alles oke, jongeren chat anoniem',
    hints: 'anoniem, chatten, bellen, kinderen, jongeren',
    not: 'zelfdoding, geweld, ouder met, verslaving, lesbisch, melden, soa, ouders bellen',
    levels: ['preventive', 'light'],
    asked: 'kindertelefoon, hulplijn',
  }),
  kind({
    id: 'leisure',
    about: ['leisure', 'loneliness'],
    name: 'jongerenwerk',
    level: 'preventive',
    broad: false,
    says: 'jongerenwerk, jongerencentrum, jongerenhuis, jeugdsoos, jeugdhonk, jeugdhuis, tienerwerk, kinderwerk, inloop + (jongeren|dj|tafelvoetbal|voetbal|knutselen), hangplek, activiteiten + (middag|avond|koken|gamen|dansen), jongeren ontmoeten, vrije tijd, rijdend jongerenwerk, buurtsport, sportavonden, clubhuis',
    hints: 'inloop, voetbal, muziek, koken, knutselen, gewoon komen',
    not: 'lesbisch, huiswerk, schulden, verlies, rouw, behandeling',
    levels: ['preventive', 'light'],
    asked: 'jongerenwerk, jongerencentrum, soos, jongerenwerker',
  }),
  kind({
    id: 'money-help',
    about: ['debts', 'child-poverty', 'eviction'],
    name: 'hulp bij geld en schulden',
    level: 'preventive',
    broad: false,
    says: 'schuldhulp, schuldhulpverlening, schulddienstverlening, geldwinkel, geldpunt, betalingsachterstanden, geldzorgen, budgetcoach, geldloket, financieel spreekuur, sociaal raadslieden, regelingen en schuldhulp, schulden',
    hints: 'toeslagen, beslag, overzicht, geld, inkomen',
    not: 'stapelen, stapeling, keukentafel, behandeling',
    levels: ['preventive', 'light'],
    asked: 'schuldhulp, geldloket, budgetcoach',
  }),
  kind({
    id: 'newcomer-help',
    about: ['newcomers'],
    name: 'hulp voor nieuwkomers',
    level: 'preventive',
    broad: false,
    says: 'vluchtelingenwerk, gevluchte gezinnen, refugees, newcomers, nieuwkomers, statushouders, migranten, labour migrants, nieuw in nederland, nieuw hier, welkom + tolk',
    hints: 'tolk, wegwijs, papieren, letters',
    not: 'trauma, behandeling, voorlezen',
    levels: ['preventive', 'light'],
    asked: 'vluchtelingenwerk',
  }),
  kind({
    id: 'addiction-care',
    about: ['substances', 'screens'],
    name: 'verslavingszorg voor jongeren',
    level: 'specialist',
    broad: false,
    says: 'verslavingszorg, detox, afkicken, behandeling verslaving, verslavingsbehandeling, verslavingskliniek, gameverslaving + behandeling, verslaving + behandeling',
    hints: 'alcohol, drugs, cannabis, gokken, games',
    not: 'ouder met, adviesgesprek, eenmalig, vrijblijvende, van wie een ouder, sessies',
    levels: ['specialist'],
    asked: 'verslavingszorg, afkickkliniek, opgenomen worden',
  }),
  kind({
    id: 'paediatrics',
    name: 'kinderarts',
    level: 'specialist',
    broad: false,
    says: 'kinderpoli, kinderarts, kindergeneeskunde, polikliniek kindergeneeskunde, kinderpolikliniek, kinderafdeling',
    hints: 'ziekenhuis, verwijsbrief, spoedplek',
    not: 'spoedeisende, 24 uur, dag en nacht, SEH, eetteam, bekken*, zwangerschap, obstipatie, slaap*',
    levels: ['specialist'],
    asked: 'kinderarts, kinderpoli',
  }),
  kind({
    id: 'exploitation-help',
    about: ['exploitation'],
    name: 'hulp bij uitbuiting',
    level: 'specialist',
    broad: false,
    says: 'loverboy, loverboys, sextortion, criminele ronselaars, ronselen, mensenhandel, uitbuiting, gedwongen prostitutie, criminele uitbuiting',
    hints: 'opvang, onderdak, jongeren',
    not: 'huiselijk geweld, kindermishandeling',
  }),
  kind({
    id: 'crisis-youth',
    name: 'crisisdienst jeugd',
    level: 'crisis',
    broad: true,
    says: 'crisisdienst jeugd, jeugdcrisisdienst, acuut jeugdteam, spoedlijn jeugd, spoed voor jeugd, spoedhulp jeugd, crisisinterventie + (jeugd|gezin|jongeren), acute psychische nood, acute psychiatrische beoordeling, crisisteam jeugd, jeugd crisis, acute jeugdhulp, crisis jeugd, spoedeisende jeugdhulp, 24 uur + (weglopen|gezin|jeugd|jongeren)',
    hints: '24 uur, 24/7, acute, crisis, weglopen, beoordeling',
    not: 'cursus, training, voorlichting, volwassenen, vanaf 18, levensgevaar, verkrachting, geneeskunde, zelfdoding anoniem, weken intensieve, inzet door',
    ages: [0, 19],
    levels: ['crisis'],
    asked: 'crisisdienst, crisisdienst jeugd, spoed',
  }),
  kind({
    id: 'crisis-adult',
    name: 'crisisdienst volwassenen',
    level: 'crisis',
    broad: true,
    says: 'crisisdienst volwassenen, acute psychiatrie, spoedpsychiatrie, crisisdienst ggz, crisisdienst, IHT, psychiatrische crisis, acute psychiatrie voor volwassenen',
    hints: 'volwassenen, kraambed, bevalling, 24 uur, acute, vanaf 18',
    not: 'cursus, training, voorlichting, jeugd, tot 18, levensgevaar, verkrachting, geneeskunde, weglopen, kindermishandeling',
    ages: [18, 120],
    levels: ['crisis'],
    asked: 'crisisdienst',
  }),
  kind({
    id: 'crisis-family',
    name: 'spoedhulp aan huis',
    level: 'crisis',
    broad: true,
    says: 'ambulante spoedhulp, spoedhulp gezin, binnen een etmaal, intensieve hulp thuis + crisis, families first, crisishulp aan huis, weken intensieve hulp thuis, crisis ambulant',
    hints: 'gezin in crisis, thuis, inzet door',
    not: 'cursus, training, voorlichting, levensgevaar, psychiatr*',
    levels: ['crisis'],
  }),
  kind({
    id: 'safe-home',
    name: 'Veilig Thuis',
    level: 'crisis',
    broad: true,
    says: 'veilig thuis, huiselijk geweld + (melden|meldingen|advies), kindermishandeling + (melden|meldingen|advies), advies en meldingen over geweld, advies en meldpunt, meldpunt kindermishandeling, geweld in huiselijke kring, AMHK',
    hints: 'melding, advies, verwaarlozing, mishandeling, anoniem',
    not: 'cursus, training, voorlichting, levensgevaar, behandeling, trauma, loverboys',
    asked: 'veilig thuis, meldpunt',
  }),
  kind({
    id: 'sexual-assault',
    name: 'Centrum Seksueel Geweld',
    level: 'crisis',
    broad: true,
    says: 'centrum seksueel geweld, CSG, na aanranding of verkrachting, verkrachting + (acute|medische|forensische|hulp), ongewilde seks, seksueel geweld + (acute|forensisch|medische)',
    hints: 'zeven dagen, binnen een week, forensisch',
    not: 'cursus, training, voorlichting, soa, loverboys, huiselijk geweld',
    levels: ['crisis', 'specialist'],
    asked: 'centrum seksueel geweld, csg',
  }),
  kind({
    id: 'suicide-line',
    name: '113 Zelfmoordpreventie',
    level: 'crisis',
    broad: true,
    says: '113, zelfmoordpreventie, gedachten aan zelfdoding, praten over zelfdoding, zelfdoding + (bellen|chatten|chat|anoniem)',
    hints: 'anoniem, overleg, hulpverleners',
    not: 'cursus, training, voorlichting, nabestaanden, acute psychiatr*, tot 18 jaar, verlies',
    asked: '113',
  }),
  kind({
    id: 'emergency-room',
    name: 'spoedeisende hulp',
    level: 'crisis',
    broad: true,
    says: 'spoedeisende hulp, SEH, spoedzorg + (ziekenhuis|dag en nacht|kinderarts), acute geneeskunde, eerste hulp, spoedpost',
    hints: 'dag en nacht, ziekenhuis',
    not: 'cursus, training, voorlichting, ehbo, psychiatr*, gezin, jeugdhulp',
    levels: ['crisis'],
    asked: 'spoedeisende hulp, SEH, eerste hulp',
  }),
  kind({
    id: 'emergency-number',
    name: 'alarmnummer',
    level: 'crisis',
    broad: true,
    says: 'alarmnummer, levensgevaar, politie ambulance of brandweer, landelijke meldkamer, meldkamer',
    hints: 'ambulance, brandweer, politie',
    not: 'cursus, training, voorlichting, psychiatr*, jeugdteam, huisarts',
    levels: ['crisis'],
    asked: 'alarmnummer, ambulance',
  }),
] as const satisfies readonly Kind[]

const kindsById = new Map<string, Kind>(KINDS.map(row => [row.id, row]))

/** The row of a kind. */
export const kindOf = (id: KindId): Kind => kindsById.get(id) as Kind
