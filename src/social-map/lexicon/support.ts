import { LADDERS } from './ladders.ts'
import type { Topic } from './topic.ts'

/** Hands, rest and company for parents. */
export const SUPPORT: Topic[] = [
  {
    id: 'respite',
    name: 'ouders op adem laten komen',
    field: 'parenting',
    who: 'parent',
    lay: 'op adem komen, adempauze, moeder overbelast, overbelaste moeder, ouders overbelast, vrije zaterdag, vrij weekend, dagje weg, weekend weg, weekendje weg, paar uur vrij, paar uur rust, handen vrij, moeder komt handen tekort, handen te kort, steungezin, steunouder, gastgezin, vaste plek bij lieve mensen, kind kan ergens heen, vaste oppas, vaste middag, een middag per week, vaste dag + (opvang|kind|gezin|ergens), vaste plek, oppasgezin, logeeropvang, logeren, logeerhuis, logeerweekend, uit logeren, ontlasten, ontlast, ontlasting ouders, kind een weekend ergens, even zonder kinderen, even bijkomen, bijkomen, geen vangnet, geen netwerk, geen familie in de buurt, alleenstaande moeder + (opvang|plek|rust|middag|dag)',
    professional:
      'respijt, respijtzorg, overbelasting ouders, draagkracht draaglast, ontlasting gezin, deeltijdpleegzorg, weekendpleegzorg, kortdurend verblijf, steunouderschap, logeeropvang',
    short: 'buurtgezinnen, steunouder nederland, KDV respijt',
    english:
      'respite, breather, need a break, break for parents, overwhelmed mother, weekend off, respite care, host family',
    hints: 'rust, moe, oppas, weekend, opvang, uitgeput, overbelast, ouders moe, moeder is op, op',
    service:
      'respijt, rust krijgen, bijkomen, een vaste dag, opvang en op adem komen, vangt jouw kind op, logeerweekenden, steunadres',
    icpc: 'Z05, Z29',
    ladder: 'own-preventive > volunteer > own-light > team access-line > decision-desk > own-specialist',
    near: '',
    ask: ['Wat geeft nu de meeste druk?', 'Wie past er wel eens op?', 'Heeft het kind een beperking of diagnose?'],
    source: 'gp-topics T58; Buurtgezinnen en Steunouder (voorliggend)',
  },
  {
    id: 'respite-disability',
    name: 'logeren of opvang bij een beperking',
    field: 'parenting',
    who: 'parent',
    lay: '(weekend|weekendje|vrij|rust|logeren|logeerhuis|vakantie|ontlasten|op adem|adempauze|logeeropvang) + (autisme|autistisch|beperking|gehandicapt|handicap|verstandelijk|ass|lvb|zorgintensief|downsyndroom|meervoudig), zonder zoon met autisme, zonder dochter met autisme, zorgboerderij, zaterdagopvang beperking, vakantieopvang beperking',
    professional:
      'kortdurend verblijf, logeeropvang beperking, respijtzorg beperking, zorgboerderij, logeerboerderij, logeerhuis',
    short: 'ZIN logeren',
    english: 'respite for autistic, respite disabled child, weekend care autism, short stay',
    service: 'logeren, logeerweekenden, weekenden en vakanties voor kinderen met een beperking, zorgboerderij',
    hints: 'beperking, autisme, logeren, weekend',
    icpc: 'Z05',
    ladder: 'own-specialist > own-light > decision-desk > own-preventive > team access-line',
    near: 'respite',
    ask: ['Is er een beschikking of Wlz-indicatie?', 'Welke zorg is er nodig als het kind uit logeren is?'],
    source: 'gp-topics T58, T81; Jeugdwet: kortdurend verblijf is een individuele voorziening',
  },
  {
    id: 'day-treatment',
    name: 'opvang of dagbehandeling voor een kind dat vastloopt',
    field: 'parenting',
    who: 'child',
    lay: 'opvang stuurt hem naar huis, niet welkom op bso, van bso gestuurd, bso kan hem niet aan, na schooltijd heen, opvang kan hem niet aan, geen bso, weggestuurd bij opvang, te druk voor bso, naschoolse opvang beperking, naschoolse behandeling, kleine groep na school, opvang op maat',
    professional:
      'naschoolse dagbehandeling, dagbehandeling, medisch kinderdagverblijf, bso plus, buitenschoolse opvang plus, naschoolse begeleiding, ontregelt groep bso, boddaert, orthopedagogisch dagcentrum, zorg bso, groepsbehandeling',
    short: 'NSDB, MKD, KDC, BSO plus, ODC, MOC',
    english: 'after school care special needs, excluded from after school club, day treatment',
    hints: 'opvang, bso, schooltijd, groepen',
    service: 'dagbehandeling na schooltijd, gewone bso, naschoolse groep, kinderdagcentrum',
    icpc: 'P22',
    ladder: 'own-specialist own-light > team access-line class-observer > decision-desk',
    near: '',
    ask: ['Wat gaat er mis op de opvang?', 'Is er een diagnose of beschikking?'],
    source: 'gp-topics T57; Jeugdwet: dagbehandeling als individuele voorziening',
  },
  {
    id: 'home-visitor',
    name: 'praktische steun van een vrijwilliger in een jong gezin',
    field: 'parenting',
    who: 'parent',
    lay: 'iemand die meedraait, ochtend meedraait, dagdeel per week, iemand voor een ochtend, extra handen, praktische hulp thuis, hulp in huis, iemand over de vloer, ervaren moeder, iemand om tegenaan te praten, aanspraak, moeder alleen met kinderen, alleenstaande moeder + steun, staat er alleen voor, voedt alleen op, tweeling + (handen|moe|hulp|zwaar|alleen|druk), drieling, drie onder de vier, drie kleintjes, drie kinderen onder, handen tekort, vrijwilliger + (gezin|moeder|thuis|ouders|jong), buddy voor moeder, maatje voor moeder, geen familie, geen oma in de buurt, geen behandelaar, eenzame moeder, moeder eenzaam, moeder alleen, moeder kent niemand, isolement moeder',
    professional:
      'opvoedmaatje, gezinsmaatje, gezinsvrijwilliger, vrijwillige thuishulp, sociale steun ouders, vrijwillige opvoedondersteuning, sociaal netwerk gezin, netwerkversterking, praktische ondersteuning gezin, steun jong gezin',
    short: 'home-start, homestart, humanitas, moeders informeren moeders, doorstart, opstapje',
    english:
      'home-start, volunteer for family, helping hand, someone to help at home, lonely mother, single mum, single mother',
    hints: 'vrijwilliger, moeder, alleen, steun, hulp, thuis',
    service:
      'vrijwilliger komt een dagdeel, jonge gezinnen die steun missen, thuisvisite, ervaren ouder komt, praktische steun',
    icpc: 'Z05, Z29',
    ladder: 'volunteer own-preventive > youth-health > team access-line > own-light > parent-talks',
    near: 'respite',
    ask: [
      'Waar zou de moeder of vader het meest mee geholpen zijn?',
      'Hoe is de stemming, en is er iemand om op terug te vallen?',
    ],
    source: 'gp-topics T58; Home-Start (Humanitas), Buurtgezinnen',
  },
  {
    id: 'meet-parents',
    name: 'andere ouders ontmoeten',
    field: 'parenting',
    who: 'parent',
    lay: 'andere moeders, andere vaders, andere mannen, met andere vaders, vadergroep, vaderochtend, vadercafe, moedergroep, moedercafe, oudercafe, babycafe, ouderkamer, koffieochtend, koffie met moeders, moeders ontmoeten, vaders ontmoeten, ouders ontmoeten, papa zoekt, papadag, voor vaders, iets voor vaders, inloop voor ouders, speelochtend met ouder, babymassage, peutergym, ouder en kind cafe, inloop met baby, zwangerschapscafe, koffie voor ouders',
    professional: 'ouder-kind inloop, lotgenotencontact ouders, ontmoeting ouders, ouderontmoeting',
    short: 'oudercafe, babycafé',
    english:
      'meet other mums, mum group, playgroup for parents, dads group, meet other parents, fathers group, baby cafe',
    hints: 'ouders, koffie, ochtend, ontmoeten',
    service:
      'koffie voor ouders, klussen en kletsen voor papas, maandelijks cafe, ontmoetingsavond voor ouders, oudercafe',
    ladder: LADDERS.only,
    ask: ['Zoekt de ouder gezelligheid of ook steun bij opvoeden?'],
    source: 'gp-topics T58; welzijnsaanbod (algemene kennis)',
  },
]
