import type { Topic } from './topic.ts'

/** What something that happened does to a child: shock, loss, a body that complains. */
export const EVENTS: Topic[] = [
  {
    id: 'trauma',
    name: 'een nare gebeurtenis',
    field: 'mind',
    who: 'child',
    lay: 'schokkende gebeurtenis, nare gebeurtenis, ingrijpende gebeurtenis, ongeluk gehad, na ongeluk, na aanrijding, auto ongeluk, overval meegemaakt, getuige van, heeft gezien hoe, zag ongeluk, brand + (meegemaakt|getuige|buren|gezien), inbraak, gebeten door hond, verdronken bijna, bijna verdronken, sinds ongeluk, nachtmerries na, nachtmerries sinds, schrikt steeds, herbeleeft, herbeleving, herbelevingen, flashback, schrikachtig, ziet beelden, na operatie bang, na ziekenhuisopname bang, eenmalig trauma, steekpartij gezien, aanslag, emdr, reanimatie gezien, vond vader',
    professional:
      'trauma, traumaklachten, enkelvoudig trauma, posttraumatisch, posttraumatische stress, ptss, ptss klachten, emdr, traumaverwerking, acute stressstoornis, schokverwerking, eenmalig trauma, onverwerkte gebeurtenis, psychotrauma',
    short: 'EMDR, PTSS, PTSD, PTS, CRIES, slachtofferhulp',
    english: 'trauma, ptsd, traumatic, accident, witnessed, flashbacks, nightmares since, emdr',
    hints: 'nachtmerrie, schrikt, gebeurd, gezien, getuige',
    service:
      'ingrijpende gebeurtenis, eenmalige schokkende gebeurtenis, onverwerkte gebeurtenis, EMDR, nare gebeurtenis, trauma',
    icpc: 'P02, Z25',
    icpc2: 'P82',
    ladder:
      'basic-mental own-light > practice-nurse > own-preventive team access-line school-social-work > own-specialist > specialist-mental young-adult-mental',
    near: '',
    ask: [
      'Wat is er gebeurd en hoe lang geleden?',
      'Is het voorbij, is het kind nu veilig?',
      'Slaapt het kind, en wat vermijdt het?',
    ],
    source: 'gp-topics T53; richtlijn KOPP/Trauma: eerst waakzaam afwachten, dan EMDR of CGT',
  },
  {
    id: 'complex-trauma',
    name: 'langdurig of herhaald trauma',
    field: 'mind',
    who: 'child',
    lay: 'jarenlang mishandeld, jaren misbruik verleden, vroeger misbruikt, vroeger mishandeld + kind, vroeger seksueel misbruikt, oorlog meegemaakt, bombardement, bombardementen, gevlucht + (nachtmerrie|herbeleeft|schreeuwt|slaapt|bang|angst), oorlog + (kind|nachtmerrie|herbeleeft|herinnering), vluchteling + (nachtmerrie|trauma|herbeleeft|angst|bang|slaapt), vlucht + nachtmerrie, meervoudig trauma, opgegroeid met geweld, na jaren geweld, veel meegemaakt, al lang nachtmerries, gemarteld',
    professional:
      'complex trauma, complexe ptss, meervoudige traumatisering, langdurige traumatisering, chronisch trauma, herhaald trauma, vroegkinderlijk trauma, traumabehandeling, cptss',
    short: 'CPTSS, WRITEjunior, TF-CGT',
    english: 'complex trauma, war trauma, repeated trauma, refugee nightmares, survived war, childhood abuse history',
    hints: 'oorlog, gevlucht, langdurig, misbruik, mishandeling, jaren',
    service: 'langdurige traumatisering, meervoudige traumatisering, herhaalde schokkende ervaringen, oorlog',
    icpc: 'P02, Z25',
    icpc2: 'P82',
    ladder:
      'own-specialist > specialist-mental young-adult-mental > basic-mental own-light > practice-nurse expert-consult',
    near: 'trauma',
    ask: ['Is het nu veilig?', 'Zijn er signalen van dissociatie of een doodswens?', 'Wat is de status van het gezin?'],
    source: 'gp-topics T52, T53; richtlijn Traumatische ervaringen',
  },
  {
    id: 'grief',
    name: 'rouw en verlies',
    field: 'mind',
    who: 'child',
    lay: 'overleden, opa overleden, oma overleden, vader overleden, moeder overleden, broertje overleden, zusje overleden, tante overleden, oom overleden, papa dood, mama dood, opa dood, oma dood, vader dood, moeder dood, vader verloren, moeder verloren, rouw, rouwt, verlies, iemand verloren, oma moeten missen, opa missen, moet missen, mist opa, mist oma, mist zijn vader sinds, sterfgeval, gestorven, begrafenis, uitvaart, crematie, vriend overleden, klasgenoot overleden, doodgeboren zusje, stilgeboren, verongelukt, afscheid van opa, hond dood, opa gaat dood, ongeneeslijk ziek, gaat sterven, vader stierf, zelfmoord van vader, suicide van vader, suicide van broer, ouder verloren, na overlijden, sinds overlijden, zelfdoding van',
    professional:
      'rouwproblem*, rouwverwerking, verliesverwerking, overlijden, gecompliceerde rouw, nabestaande, nabestaanden, rouwgroep, rouwklachten, verlieservaring, rouwbegeleiding',
    english: 'grief, died, passed away, lost his father, lost her mother, bereavement, mourning, funeral, death of',
    hints: 'mist, dood, oma, opa, verdriet, praat niet',
    service: 'verlies, iemand dichtbij verloren, rouwgroep, overlijden, lotgenoten na verlies, verliesgroep',
    icpc: 'Z23',
    ladder:
      'own-preventive > own-light > school-social-work team access-line > practice-nurse youth-health > basic-mental > own-specialist',
    near: '',
    ask: ['Hoe is het overleden en wat weet het kind?', 'Hoe gaat het met de ouder?', 'Lukt school, slapen, spelen?'],
    source: 'gp-topics T38',
  },
  {
    id: 'psychosomatic',
    name: 'lichamelijke klachten zonder oorzaak',
    field: 'mind',
    who: 'child',
    lay: 'buikpijn + (school|spanning|geen oorzaak|zonder|stress|ochtend|maandag|niets gevonden|kinderarts niks|uitgezocht|al maanden|thuis), buikpijn, hoofdpijn + (stress|spanning|school|pesten|geen oorzaak|niets gevonden|onderzocht), vaak hoofdpijn, moe + (school|al maanden|geen oorzaak|bloed goed|hangt|bank), altijd moe, vermoeid, vermoeidheid, moeheid, pijn zonder oorzaak, pijn overal, langdurige pijn, langdurig moe, chronische pijn, chronisch moe, niets gevonden, niks gevonden, geen lichamelijke oorzaak, dokter vindt niks, onverklaard*, misselijk van spanning, spanningsbuikpijn, spanningshoofdpijn, ligt alleen nog op de bank, doet nauwelijks nog mee, doet niet meer mee door pijn, pijnklachten, vage klachten, steeds ziek, duizelig + stress',
    professional:
      'SOLK, somatisch onvoldoende verklaard, psychosomatisch*, functionele buikpijn, functionele klachten, aanhoudende lichamelijke klachten, ALK, chronisch vermoeid, chronische vermoeidheid, ME CVS, conversie, functionele neurologische, onbegrepen klachten, lichamelijk onverklaarde klachten, revalidatie pijn',
    short: 'SOLK, ALK, CVS, FNS, PNEA, PDS',
    english:
      'stomach ache, tummy ache, headaches no cause, unexplained pain, always tired, fatigue, chronic pain, tired all the time',
    hints: 'pijn, moe, buik, hoofd, klachten, lichamelijk',
    service:
      'klachten zonder lichamelijke oorzaak, lichamelijke klachten zonder oorzaak, pijn en moe, psychosomatische klachten, langdurige pijn of vermoeidheid',
    icpc: 'D01, D06, N01, N02, A04, P75',
    ladder:
      'practice-nurse > team access-line youth-health school-social-work > basic-mental own-light > own-specialist > paediatrics specialist-mental',
    near: 'anxiety school-absence',
    ask: [
      'Wat mist het kind door de klacht (school, sport, vrienden)?',
      'Wanneer is het er niet: weekend, vakantie?',
      'Is er pesten, verlies of onrust thuis?',
    ],
    source: 'gp-topics T23, T24, T93; NHG-Standaard ALK; MAZL',
  },
  {
    id: 'sleep-teen',
    name: 'slapen bij een puber of jongvolwassene',
    field: 'mind',
    who: 'child',
    lay: 'ligt uren wakker + (puber|tiener|student|scholier|15|16|17|18|19|20|21|22), slaapt niet + (puber|tiener|student|scholier|jongere), kan niet slapen + (puber|tiener|student|scholier), dag en nachtritme, dag nacht ritme, dagnachtritme, dag en nacht omgedraaid, slaapt overdag, slaapt hele dag, komt niet uit bed, slapeloos + (student|puber|tiener), slaapprobleem puber',
    professional:
      'insomnie, slapeloosheid, verlate slaapfase, slaapwaakritme, delayed sleep phase, slaapstoornis adolescent, CGT-i',
    short: 'DSPS, CGT-i',
    english: 'insomnia, cant sleep, awake all night, sleep rhythm teen',
    hints: 'slaapt, slapen, wakker, nacht, moe',
    service: 'slaapproblemen jongeren, slaapcursus',
    icpc: 'P06',
    ladder: 'own-preventive own-light > practice-nurse youth-health > basic-mental > team access-line > own-specialist',
    near: 'sleep',
    ask: ['Scherm, cafeïne, blowen?', 'Piekeren of somber?', 'Hoe laat naar bed en eruit in het weekend?'],
    source: 'NHG-Standaard Slaapproblemen; JGZ-richtlijn Gezonde slaap',
  },
]
