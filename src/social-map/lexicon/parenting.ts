import { LADDERS } from './ladders.ts'
import type { Topic } from './topic.ts'

/** Raising children from toddler to teenager. */
export const PARENTING: Topic[] = [
  {
    id: 'parenting',
    name: 'opvoeden',
    field: 'parenting',
    who: 'parent',
    lay: 'luistert niet, niet luisteren, luistert slecht, wil niet luisteren, doet niks wat, grenzen stellen, grenzen geven, grens opzoeken, grenzen opzoekt, opvoeden, opvoeding, opvoedvraag, opvoedtips, opvoedadvies, opvoedhulp, opvoedkundige, thuis strijd, strijd thuis, strijd + (tafel|bed|aankleden|ochtend|tanden), ruzie + (kleding|aankleden|huiswerk), drama + (aankleden|ochtend|bed), tandenpoetsen, aankleden, belonen + straffen, straffen, regels + thuis, consequent, ouders radeloos, hoe gaan ouders om, hoe ga ik om, weten zich geen raad, weet zich geen raad, geen raad, handen in haar, met handen haar, ouders ten einde raad, einde raad, einde latijn, moeder loopt vast, ouders lopen vast, zoekt houvast, kan er niks mee, trekken niet, trekt niet, ouders onzeker, onzekere moeder, onzeker + opvoeden, verwend, brutaal, grote mond, niet gehoorzaam, gehoorzaamt, liegt, liegen, jokt, fantasievriend, fantasievriendje, vastlopen + opvoeding, pedagog*, rustig blijven, complimenten, negeren, zeurt, dwingeland, lastige kleuter, moeilijke kleuter, lastig, dwars, dwarsliggen, moeilijk kind, ongezeglijk, opvoedpraat, kinderen opvoeden, jaloers, jaloezie, jaloers + (broertje|zusje|baby), ruzie + (broers|zusjes|broertje|zusje), broers vechten, kibbelen, wennen + opvang, avondspits, structuur + (thuis|ouders), dagritme, ouderschap, vader streng, te streng, oma anders',
    professional:
      'cursus + (ouder|ouders|opvoed*), training voor ouders, ouders + (avond|themaavond|workshop|cursus|bijeenkomst), opvoedingsvraag, opvoedingsproblem*, opvoedingsonzekerheid, opvoedingsondersteuning, opvoedondersteuning, pedagogische onmacht, pedagogisch advies, handelingsverlegen*, ouder kind interactie, ouder kindrelatie, gezinsproblem*, opvoedspreekuur, oudertraining, opvoedcursus, opvoedkundige, gedragsregulering, opvoedstress, gezinsondersteuning, ouderbegeleiding, opvoedingsbelasting, opvoedgedrag, opvoedrelatie',
    short:
      'Triple P, triplep, positief opvoeden, stevig staan, opvoeden zo, SVIB, video home training, VHT, videohometraining, VIB, homestart opvoeden, parent management training, PMTO, gordon training, how2talk',
    english:
      'parenting, upbringing, does not listen, wont listen, discipline, boundaries, sibling rivalry, tips for parents, struggling at home, how to raise',
    hints: 'ouders, tips, aanpak, omgaan, vastlopen, boos, driftig, peuter, kleuter, ruzie',
    service:
      'opvoeden en opgroeien, grenzen, prijzen, verbieden, oudercursus, ouderavond, ouder of opvoeder, opgroeien',
    icpc: 'Z16, Z20',
    ladder: LADDERS.upbringing,
    ask: [
      'Wat hebben de ouders al geprobeerd?',
      'Speelt het thuis, op school of op de opvang?',
      'Hoe houden de ouders het zelf vol?',
    ],
    source: 'gp-topics T02, T87; NJi: opvoedvragen eerst in de basis; NHG Thuisarts',
  },
  {
    id: 'tantrums',
    name: 'driftbuien bij een jong kind',
    field: 'parenting',
    who: 'parent',
    lay: 'driftbui, driftkop, woedeaanval, peuterpuber, peuterpuberteit, ik ben twee en zeg nee, gooit zich op de grond, gaat liggen gillen, ligt te gillen, gilt hele dag, krijst als niet krijgt, kind krijst winkel, stampvoeten, bijt + (opvang|kinderen|kindjes|creche|peuter|dreumes|kdv), bijten + (opvang|dreumes|peuter), slaat + (peuter|dreumes|kleuter|opvang|kindjes), slaan + bijten, slaat en bijt, schopt en slaat, knijpt andere kinderen, trekt aan haren, houdt adem in, breath holding, nee fase, koppig, koppige peuter, hoofdbonken, bonkt met hoofd, moord en brand',
    professional:
      'temper tantrum, driftaanval, regulatieproblem*, prikkelbaar jong kind, peuterdrift, agressie jonge kind',
    english: 'tantrum, meltdown, terrible twos, bites other kids, biting, hits other toddlers, screaming toddler',
    hints: 'gilt, krijst, slaat, bijt, schopt, boos',
    icpc: 'P22',
    ladder: LADDERS.upbringing,
    near: 'parenting',
    ask: [
      'Wanneer zijn de buien, en hoe reageren de ouders?',
      'Hoe gaan slapen, eten en praten?',
      'Gebeurt het ook op de opvang?',
    ],
    source: 'gp-topics T01, T77; H&W 2015 Gedragsproblemen bij jonge kinderen',
  },
  {
    id: 'behaviour',
    name: 'druk of opstandig gedrag',
    field: 'parenting',
    who: 'child',
    lay: 'druk in de klas, drukte, druk kind, druk jongetje, druk gedrag, kan niet stilzitten, niet stil zitten, zit geen seconde stil, =beweeglijk, stuiterbal, stuitert, stuitert alle kanten op, =wild, =wilde, onrustig, opstandig, tegendraads, dwars, clown in de klas, lastig op school, stoort de klas, eruit gestuurd, de gang op gestuurd, naar huis gestuurd + (school|opvang), geschorst, gedragsproblem*, probleemgedrag, moeilijk gedrag, moeilijk hanteerbaar, onhandelbaar, niet te houden, ontregelt, ontregelt groep, opvallend gedrag, zorgelijk gedrag, gedragsvraag, pest anderen, slaat klasgenoten, vecht op school, vechten, schopt juf, onder tafel, weigert alles, zit onder tafel, luistert niet naar juf, spullen kapot, ondeugend, kattenkwaad, pikt geld, jat, liegt en steelt, vuurtje stoken',
    professional:
      'gedragsproblematiek, externaliserend*, oppositioneel*, hyperactief*, dwars en opstandig, gedragsmoeilijkheden, gedragsstoornis, normoverschrijdend, acting out, prikkelgevoelig gedrag, gedragsdeskundige, ambulante begeleiding school',
    short: 'ODD, MBD, incredible years, pittige jaren, PCIT, minder boos en opstandig, SDQ',
    english:
      'disruptive, hyperactive, acting out, behaviour, behavior, oppositional, trouble in class, unruly, very busy child, cant sit still',
    hints: 'druk, boos, klas, school, juf, gedrag',
    service: 'druk en boos, dwars, =beweeglijk, opstandig',
    icpc: 'P22, P23',
    ladder: LADDERS.behaviour,
    near: 'parenting adhd anger',
    ask: [
      'Is het ook op school zo, en wat merkt de leerkracht?',
      'Sinds wanneer, en wat was er toen?',
      'Hoe slaapt het kind?',
      'Zijn er zorgen over veiligheid thuis?',
    ],
    source: 'gp-topics T02-T04; NHG-Standaard ADHD bij kinderen (M104); richtlijn Ernstige gedragsproblemen',
  },
  {
    id: 'anger',
    name: 'boosheid en woede',
    field: 'parenting',
    who: 'child',
    lay: 'woedeaanval, woede, woedend, woede uitbarsting, driftig, driftige bui, driftkikker, heethoofd, opvliegend, kort lontje, kort lontje, ontploft, ontplof, explodeert, gauw boos, snel boos, zo boos, boosheid, altijd boos, boze bui, gooit met spullen, gooit alles stuk, gooit met stoelen, maakt alles kapot, alles kapot, alles stuk, smijt met deuren, slaat gat in deur, slaat om zich heen, schopt om zich heen, kan zich niet beheersen, vliegt iedereen aan, knokt, agressief, agressie, slaat moeder, slaat zijn moeder, slaat broertje, slaat zusje, slaat om niks, zelfbeheersing, rode waas, flipt, over de rooie, door het lint, uit zijn dak, kwaad, snel kwaad, vecht op plein',
    professional:
      'agressieregulatie, agressieproblem*, boosheidregulatie, emotieregulatie, impulsbeheersing, agressief gedrag, impulscontrole, woederegulatie',
    short: 'agressie regulatie op maat, minder boos, zelfcontrole training',
    english: 'anger, angry outbursts, rage, aggressive, explodes, lashes out, short fuse, temper, smashes things',
    hints: 'boos, slaat, gooit, schreeuwt, bui, vechten',
    service: 'afkoelen, omgaan met woede, boosheidstraining, tel tot tien',
    icpc: 'P23, P22',
    ladder:
      'own-light own-preventive > team access-line > parent-talks > class-observer youth-health practice-nurse > own-specialist > specialist-mental',
    near: 'behaviour parenting',
    ask: [
      'Raakt er iemand gewond, of is er angst thuis?',
      'Wat gaat aan een bui vooraf?',
      'Wat helpt om af te koelen?',
    ],
    source: 'gp-topics T05; richtlijn Ernstige gedragsproblemen: eerst training voor kind en ouders',
  },
  {
    id: 'teens',
    name: 'opvoeden van een puber',
    field: 'parenting',
    who: 'parent',
    lay: 'hormoonbom, puberteit, puberbrein, puberen, botst met puber, botsen met ouders, botst met ouders, ruzie met puber, puber + (luistert|ruzie|brutaal|geen raad|grote mond|uitgaan|botst|boos|komt niet), tiener + (luistert|ruzie|brutaal|geen raad|uitgaan|botst), komt te laat thuis, houdt zich niet aan afspraken, wil alles zelf bepalen, zegt niks meer thuis, sluit zich op in kamer, zit alleen op kamer, uitgaan, brutaal + puber, schermdiscussie puber, deuren slaan, gesloten puber, puber praat niet, verkeerde vrienden + ouders, vriendje + ouders, kamer niet opruimen, zakgeld, moeder en dochter botsen, vader en zoon botsen, geen gezag',
    professional:
      'puberteitsvragen, puberteitsproblem*, autonomieconflict, adolescent ouder conflict, loslaten puber, puber opvoeden, pubers in huis, opvoeden van tieners, ouders van tieners, ouders van pubers',
    short: 'triple p teens, level 4 tieners',
    english: 'teenager talks back, teen behaviour, raising teens, rebellious, moody teen, hormones, stroppy',
    hints: 'puber, tiener, brutaal, botsen, ouderavond',
    service: 'pubers, tieners, hormonen, puberteit',
    icpc: 'Z16, Z20',
    ladder:
      'own-preventive > team access-line > parent-talks > own-light > school-social-work practice-nurse youth-health > own-specialist',
    near: 'parenting',
    ask: [
      'Gaat de jongere naar school?',
      'Zijn er zorgen over alcohol, drugs of vrienden?',
      'Wie heeft er nog contact met de jongere?',
    ],
    source: 'gp-topics T89; Triple P Tieners (NCJ)',
  },
  {
    id: 'screens',
    name: 'gamen en schermen',
    field: 'parenting',
    who: 'child',
    lay: 'gamet, gamen, game, gameverslaafd, gameverslaving, te veel schermtijd, schermtijd, schermgebruik, beeldscherm, beeldschermen, scherm, mobiel afpakken, telefoon afpakken, tablet afpakken, tablet, ipad, op zijn telefoon, hele dag telefoon, zit op telefoon, zit op mobiel, mobieltje, mobiel + verslaafd, telefoon + verslaafd, smartphone, tiktok, youtube, filmpjes kijken, snapchat, social media hele dag, fortnite, roblox, minecraft, playstation, xbox, nintendo, computeren, achter de computer, zit achter scherm, aan scherm, neus in spel, schietspelletje, online spel, appen hele nacht, verslaafd aan telefoon, geen einde filmpjes',
    professional:
      'gameverslaving, internetverslaving, problematisch gamen, mediaopvoeding, mediagebruik, schermverslaving, problematisch schermgebruik, gaming disorder, mediawijsheid',
    english:
      'gaming, screen time, screens, phone addiction, glued to phone, glued to his phone, computer games, video games, always on the tablet, always online',
    hints: 'telefoon, mobiel, online, computer, spelletjes, verslaafd, nachts',
    service: 'scherm, te veel achter een scherm, gamen',
    icpc: 'P23',
    ladder:
      'own-light > own-preventive > parent-talks team access-line > youth-health practice-nurse school-social-work > own-specialist > addiction-care',
    near: '',
    ask: [
      'Hoeveel uur per dag, en ook in de nacht?',
      'Gaan school, slapen en vrienden nog goed?',
      'Wat hebben de ouders afgesproken?',
    ],
    source: 'gp-topics T06; richtlijn Problematisch middelengebruik; Trimbos over gamen',
  },
  {
    id: 'attachment',
    name: 'hechting en contact tussen ouder en jong kind',
    field: 'parenting',
    who: 'parent',
    lay: 'hecht niet, hechting, hechtingsproblem*, geen band met kind, geen band met baby, voelt niks voor baby, voelt geen band, maakt geen contact met moeder, allemansvriend, laat zich niet troosten, niet te troosten peuter, wijst moeder af, reactieve hechting, kijkt moeder niet aan, wil niet bij moeder',
    professional:
      'hechtingsstoornis, hechtingsproblematiek, gehechtheid, reactieve hechtingsstoornis, ouder kindrelatie jong kind, regulatieproblematiek, infant mental health, ouder kindbehandeling, basic trust, regulatiestoornis, sensitiviteit, sensitief reageren',
    short: 'IMH, RHS, basic trust, VIPP, NIKA, ABFT, theraplay, K-IMH',
    english: 'attachment, bonding, bond with baby, infant mental health',
    hints: 'contact, band, baby, peuter',
    service: 'hechting, ouder en kind, jonge kind behandeling, infant',
    icpc: 'Z16, P22',
    ladder:
      'own-light > youth-health own-preventive parent-talks > team access-line > own-specialist > specialist-mental',
    near: 'postnatal',
    ask: ['Hoe gaat het met de ouder zelf?', 'Hoe gaan voeden, slapen en troosten?'],
    source: 'gp-topics T22, T90; richtlijn Problematische gehechtheid',
  },
  {
    id: 'culture',
    name: 'opvoeden tussen twee culturen of in een andere taal',
    field: 'parenting',
    who: 'parent',
    lay: 'ouders oneens over opvoeding, oneens over geloof, twee culturen, andere cultuur, geloof + opvoeding, cultuurverschil, spreken geen Nederlands + opvoeden, tolk, ouders spreken arabisch, ouders spreken turks, moeder spreekt geen nederlands, spreekt arabisch, spreekt tigrinya, spreekt pools, spreekt somalisch, ouders verschillend opvoeden, oneens over aanpak',
    professional: 'interculturele opvoedondersteuning, taalbarriere, cultuursensitief, interculturele',
    english: 'cultural differences, different cultures, interpreter needed, speak no dutch',
    hints: 'taal, cultuur, geloof',
    icpc: 'Z04, Z10',
    ladder: LADDERS.upbringing,
    near: 'parenting newcomers',
    ask: ['Welke taal spreekt het gezin, en is er een tolk nodig (niet uit de familie)?'],
    source: 'gp-topics T78, T79',
  },
]
