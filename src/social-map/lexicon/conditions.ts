import { LADDERS } from './ladders.ts'
import type { Topic } from './topic.ts'

/** Conditions with a name, from attention to addiction. */
export const CONDITIONS: Topic[] = [
  {
    id: 'eating-disorder',
    name: 'eetstoornis',
    field: 'mind',
    who: 'child',
    lay: 'eet bijna niets, eet bijna niks, eet niet meer, eet nauwelijks, eet amper, wil niet eten + (afgevallen|dun|puber|tiener|meisje), valt af, afgevallen, vermagerd, te dun, veel te dun, broodmager, =lijnt, =lijnen, op dieet, telt calorieen, calorieen, bang om dik te worden, vindt zichzelf te dik, vindt zichzelf dik, voelt zich dik, spuugt na eten, braakt na eten, overgeven na eten, vinger in de keel, laxeermiddel, laxeermiddelen, eetbui, eetbuien, vreetbui, vreetbuien, geheim eten, eten verstoppen, overmatig sporten, sport dwangmatig, ondergewicht, weegt zich elke dag, slaat maaltijden over, menstruatie weg',
    professional:
      'eetstoornis, anorexia, anorexia nervosa, boulimia, boulimie, bulimia, binge eating, lichaamsbeeld gestoord, ARFID, purgeren, restrictief eten, OSFED, eetstoornissen',
    short: 'ARFID, FBT, MANTRA',
    english:
      'eating disorder, anorexia, bulimia, losing weight, starving herself, binge, not eating, skips meals, throwing up after meals, purging',
    hints: 'eten, gewicht, dun, afvallen, braken, dieet',
    service: 'anorexia en boulimia, eetstoornis, eetbuien, worstelt met eten braken of =lijnen, eten en lijfbeeld',
    icpc: 'T06, P11, T08',
    icpc2: 'P86',
    ladder:
      'own-specialist > own-light specialist-mental young-adult-mental > paediatrics > practice-nurse expert-consult youth-health > basic-mental',
    near: '',
    ask: [
      'Gewicht, lengte, pols, bloeddruk, temperatuur, flauwvallen?',
      'Hoeveel afgevallen in welke tijd?',
      'Braken, laxeren, dwangmatig sporten?',
      'Vraag naar somberheid en doodswens.',
    ],
    source: 'gp-topics T15; zorgstandaard Eetstoornissen; handreiking eerste lijn: snel naar specialist',
  },
  {
    id: 'psychosis',
    name: 'beginnende psychose',
    field: 'mind',
    who: 'child',
    lay: 'hoort stemmen, stemmen horen, achterdochtig, in de war, verward, denkt dat hij gevolgd wordt, wanen, waan, ziet dingen die er niet zijn, rare ideeen, vreemd gedrag + achterdochtig, denkt dat iedereen',
    professional:
      'psychose, psychotisch, psychotische klachten, eerste psychose, vroege psychose, prodromaal, UHR, hallucinaties, hallucineert, schizofrenie, paranoia, paranoide, manisch, manie, bipolair, na psychose, eerste episode',
    short: 'VIP, VIP-team, UHR, EWS, FACT jeugd',
    english: 'psychosis, hears voices, paranoid, delusions, hallucinations, manic, first episode',
    hints: 'stemmen, vreemd, wantrouwen',
    service: 'eerste psychose, beginnende psychose, vroege interventie',
    icpc: 'P72, P73, P98, P71',
    ladder:
      'own-specialist > specialist-mental young-adult-mental > own-light > expert-consult > crisis-youth crisis-adult',
    near: '',
    ask: [
      'Is er gevaar voor de jongere of anderen?',
      'Cannabis of andere middelen?',
      'Hoe lang al, en komt psychose in de familie voor?',
    ],
    source: 'red-flags RF11; netwerk Vroege Psychose (VIP)',
  },
  {
    id: 'adhd',
    name: 'ADHD of aandachtsproblemen',
    field: 'mind',
    who: 'child',
    lay: 'adhd, add, druk en impulsief, impulsief, concentratieproblem*, kan zich niet concentreren, concentreert zich niet, concentratie slecht, snel afgeleid, afgeleid, dromerig, dromer, droomt weg, vergeet alles, chaotisch, kan niet stilzitten, druk in de klas, aandacht erbij houden, aandachtsproblem*, testje adhd, test op adhd, adhd test, is het adhd, adhd laten testen, adhd onderzoeken, druk + (adhd|test|onderzoek|school), ritalin, methylfenidaat, concerta, wil pillen voor drukte, planning lukt niet, uitstelgedrag',
    professional:
      'adhd, hyperkinetisch, aandachtstekort, aandachtstekortstoornis, executieve functies, AVL, aandacht en gedrag, adhd diagnostiek, hyperactiviteit, stimulantia',
    short: 'ADHD, ADD, AD(H)D, AVL, MTA, psycho-educatie adhd',
    english:
      'adhd, add, attention deficit, cant concentrate, hyperactive, impulsive, distracted, attention problems, ritalin',
    hints: 'druk, klas, concentratie, impulsief, medicatie, test',
    service: 'ADHD, onderzoek en behandeling van ADHD, =beweeglijk, aandacht, anders prikkels verwerken',
    icpc: 'P21, P20',
    icpc2: 'P81',
    ladder: LADDERS.behaviour,
    near: 'behaviour',
    ask: [
      'Is de drukte er op school én thuis?',
      'Wat heeft school al gedaan?',
      'Hoe slaapt het kind, hoeveel scherm?',
      'Hebben ouders al een training gehad?',
    ],
    source: 'gp-topics T03, T04; NHG-Standaard ADHD bij kinderen (M104)',
  },
  {
    id: 'autism',
    name: 'autisme',
    field: 'mind',
    who: 'child',
    lay: 'autisme, autistisch, autist, autistische trekken, is het autisme, test autisme, autisme uitzoeken, aspergers, asperger, fladdert, fladderen, maakt geen oogcontact, geen oogcontact, wil alles hetzelfde, kan niet tegen verandering, veranderingen + paniek, overprikkeld, overprikkeling, snel overprikkeld, prikkelgevoelig, kan niet tegen drukte, geluid + (kan niet tegen|oren dicht), speelt altijd alleen, leeft in eigen wereld, eigen wereldje, rijtjes maken, auto’s op rij, contact leggen lukt niet, neemt alles letterlijk, loopt op tenen, tenenloper, loopt vast in prikkels, zegt niets terug contact, vaste routines, rigide, anders dan anderen, reageert niet op naam, prikkels',
    professional:
      'autismespectrumstoornis, autisme spectrum stoornis, prikkelverwerking, sensorische prikkelverwerking, sociale communicatie stoornis, sensorische informatieverwerking, neurodivers*, starheid, autismespectrum',
    short: 'ASS, PDD-NOS, PDDNOS, MCDD, ADOS, SRS, ASD',
    english:
      'autism, autistic, asd, aspergers, on the spectrum, sensory overload, sensory issues, eye contact, flapping',
    hints: 'prikkels, contact, structuur, vast, verandering',
    service: 'autisme, vermoeden van autisme, anders prikkels verwerken, na vastgesteld autisme, prikkels',
    icpc: 'P99',
    ladder:
      'team access-line class-observer > practice-nurse youth-health parent-talks own-preventive > own-light > own-specialist > specialist-mental young-adult-mental',
    near: '',
    ask: [
      'Wat valt school of opvang op?',
      'Hoe is contact en taal begonnen?',
      'Wat is de vraag: hulp nu, of een diagnose?',
      'Waar loopt het kind op vast?',
    ],
    source: 'gp-topics T33; JGZ-richtlijn Autismespectrumstoornissen',
  },
  {
    id: 'tics',
    name: 'tics',
    field: 'mind',
    who: 'child',
    lay: 'tic, tics, knippert met ogen, knipperen met ogen, keelschrapen, trekt met gezicht, maakt rare geluiden, schokt met schouders',
    professional: 'tourette, gilles de la tourette, ticstoornis, motorische tics, vocale tics',
    short: 'HRT',
    english: 'tics, tourette, blinking, throat clearing',
    icpc: 'N08, P10',
    ladder:
      'practice-nurse youth-health > basic-mental own-light > team access-line > own-specialist paediatrics > specialist-mental',
    near: 'ocd',
    ask: ['Heeft het kind er last van, of de omgeving?', 'Hoe lang al?', 'Ook dwang of drukte?'],
    source: 'gp-topics T35',
  },
  {
    id: 'substances',
    name: 'alcohol en drugs',
    field: 'mind',
    who: 'child',
    lay: 'blowt, blowen, wiet, cannabis, hasj, joint, jointje, gebruikt drugs, drugs, drugsgebruik, drugs gebruikt, gebruikt + (puber|15|16|17|18|19|20), drinkt veel + (puber|jongere|16|17|18|student), drinkt elk weekend, zuipt, comazuipen, alcohol, bier, breezers, vapen, vapet, vape, roken, rookt, snus, xtc, pillen in het weekend, speed, coke, cocaine, ketamine, keta, lachgas, ballonnen lachgas, ghb, 3-mmc, 3mmc, miauw, paddo, tripmiddel, afkicken, wil afkicken, wil stoppen met, verslaafd, verslaving, gokken, gokt, online gokken, gokverslaafd, spuit, opiaten, oxycodon, codeine, xanax, partydrugs, onder invloed, stoned, high, energydrank verslaafd',
    professional:
      'middelengebruik, middelenmisbruik, middelenafhankelijkheid, cannabisgebruik, verslavingszorg, afhankelijkheid, detox, alcoholmisbruik, problematisch gebruik, gokverslaving, drugsverslaving, riskant gebruik',
    short: 'THC, XTC, GHB, CRAFFT, moti-4, moti4, SumID, MDMA, NPS',
    english:
      'drugs, =weed, cannabis, smoking =weed, alcohol, drinking, vaping, vape, smokes, substance use, addiction, addicted, gambling, pills at parties, ketamine, cocaine, laughing gas, rehab',
    hints: 'gebruik, verslaafd, feest, vrienden',
    service: 'alcohol drugs en gamen, gebruik, verslaving, drinken en blowen, =middelen, adviesgesprek over gebruik',
    icpc: 'P15, P16, P17, P18, P19',
    ladder:
      'own-preventive > own-light > school-social-work team access-line youth-health > practice-nurse > addiction-care own-specialist > young-adult-mental',
    near: '',
    ask: [
      'Wat, hoeveel, hoe vaak, sinds wanneer (CRAFFT)?',
      'Gaan school, geld en slapen nog?',
      'Wat vindt de jongere er zelf van?',
    ],
    source: 'gp-topics T05, T74-T76; richtlijn Problematisch middelengebruik; Moti-4',
  },
]
