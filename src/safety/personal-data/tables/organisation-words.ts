import { phraseSet } from '../phrases.ts'
import { words } from './words.ts'

/** Words before which or after which capitals name an organisation, a street or a building, not a person. */
export const ORGANISATION_HEADS = words(`
  praktijk huisartsenpraktijk psychologenpraktijk logopediepraktijk praktijkhuis groepspraktijk tandartspraktijk fysiopraktijk fysiotherapie logopedie dietistenpraktijk
  apotheek stichting vereniging school basisschool obs cbs rkbs kbs bs sbo so vso pcb pcbs ibs ikc kc kindcentrum jenaplan jenaplanschool montessori montessorischool daltonschool
  vrijeschool college lyceum gymnasium mavo havo vmbo mbo roc kliniek ziekenhuis umc mc medisch centrum kinderdagverblijf kdv crèche dagverblijf peuterspeelzaal bso
  team jeugdteam wijkteam gezinsteam buurtteam cjg jgz ggd ggz gezinspunt steunpunt informatiepunt loket huis huize tehuis inloophuis logeerhuis gasthuis hospice
  maatschap bureau buro instituut centrum gezondheidscentrum wijkcentrum buurthuis zorggroep groep instelling organisatie kantoor gemeente wijk buurt dorp stad kern
  locatie vestiging sporthal zwembad bibliotheek museum theater restaurant cafe hotel winkel kerk moskee tempel synagoge parochie fonds bank verzekeraar firma bedrijf
  straat laan plein weg park bos station halte methode methodiek training cursus programma protocol schaal vragenlijst test lijst syndroom ziekte
  aandoening morbus wet commissie project pilot boerderij zorgboerderij manege scouting voetbalclub hockeyclub app boek film serie clinic hospital foundation syndrome
  kinderopvang opvang residentie landgoed hoeve villa hof flat gebouw zaal afdeling kamer psychologen advocaten tandartsen verloskundigen notaris regio provincie
  polikliniek poli ambulatorium kindertehuis jeugddorp academie universiteit hogeschool zorgboerderij speeltuin kraambureau kraamzorg trainingsbureau adviesbureau thuiszorg
`)

/** Words that close the name of an organisation or a building: 'Emma Kinderziekenhuis'. */
export const ORGANISATION_TAILS = words(`
  kinderziekenhuis ziekenhuis college lyceum gymnasium school centrum stichting kliniek instituut praktijk groep huis zorg fonds fund foundation hospital gasthuis
  expertise jeugdzorg jeugdhulp jeugdpsychiatrie psychiatrie ggz academie academy methode methodiek training syndroom ziekte test schaal lijst vragenlijst mc umc center centre clinic
  straat laan plein weg park apotheek psychologen psychotherapie fysiotherapie logopedie advocaten tandartsen verloskundigen kinderopvang kdv welzijn jeugdteam wijkteam
  bv nv vof partners psychologie kindertherapie gedragstherapie
  schema criteria score gids protocol kindcentrum basisschool scholengemeenschap boerderij hoeve manege therapie model programma thuiszorg advies coaching begeleiding
`)

/** Endings that make one word an organisation, a building, a street or a method. */
export const ORGANISATION_SUFFIXES = [
  'school',
  'college',
  'lyceum',
  'ziekenhuis',
  'kliniek',
  'stichting',
  'praktijk',
  'huis',
  'straat',
  'laan',
  'plein',
  'weg',
  'singel',
  'gracht',
  'dreef',
  'kade',
  'centrum',
  'hof',
  'park',
  'wijk',
  'buurt',
  'kwartier',
  'methode',
  'test',
  'schaal',
  'syndroom',
  'ziekte',
  'instituut',
  'gasthuis',
  'fonds',
  'groep',
  'zorg',
  'team',
  'hoeve',
  'polder',
  'brug',
  'tunnel',
  'markt',
  'kerk',
  'dorp',
  'stad',
  'veld',
  'rode',
  'zicht',
  'rand',
  'zijl',
  'drecht',
  'donk',
  'hulp',
  'punt',
  'steeg',
  'burg',
  'haven',
  'therapie',
  'training',
  'loket',
  'opvang',
  'spreekuur',
  'lijn',
]

/** The endings that also take the capitals before them along: 'Jan van Galen|straat', 'Anne Frank|school'. */
export const WHOLE_NAME_SUFFIXES = [
  'school',
  'college',
  'lyceum',
  'ziekenhuis',
  'kliniek',
  'stichting',
  'praktijk',
  'straat',
  'laan',
  'plein',
  'singel',
  'gracht',
  'dreef',
  'kade',
  'centrum',
  'methode',
  'test',
  'schaal',
  'syndroom',
  'ziekte',
  'instituut',
  'gasthuis',
  'fonds',
]

/** Before an age or a verb these endings still point to a place and not to an unknown first name. */
export const PLACE_SUFFIXES = [
  ...ORGANISATION_SUFFIXES,
  'berg',
  'veen',
  'dam',
  'dijk',
  'oord',
  'heim',
  'hout',
  'beek',
  'land',
  'loo',
  'horst',
  'hoek',
  'broek',
  'woude',
  'um',
  'sloot',
  'kerke',
  'muiden',
  'meer',
  'put',
  'kuil',
  'akker',
  'akkers',
  'tuin',
  'tuinen',
  'eind',
  'einde',
  'hoven',
  'waard',
  'werf',
  'bosch',
  'bos',
  'lo',
  'oost',
  'west',
  'zuid',
  'noord',
  'wolde',
  'wold',
  'wierde',
  'terp',
  'gast',
  'zand',
  'hilte',
  'bok',
  'wieke',
  'kanaal',
  'trek',
  'peel',
  'rade',
  'scheid',
  'goor',
  'laar',
  'schoot',
  'hage',
  'sprong',
  'weide',
  'water',
  'wet',
  'bij',
  'wiemer',
  'gaarde',
  'kamp',
  'vaart',
  'sluis',
  'esch',
  'loon',
  'hem',
  'zaal',
  'wal',
  'ingen',
  'ens',
  'ede',
  'dal',
]

/** Diseases, tests, medicines, methods, organisations, brands and days that sound like a person: they pass. */
export const NOT_PEOPLE = phraseSet(
  `
gilles de la tourette, gilles-de-la-tourette, de la tourette, tourette, down, asperger, crohn, turner, rett, kawasaki, scheuermann, klinefelter, angelman, marfan, perthes, legg-calve-perthes
osgood-schlatter, osgood schlatter, schlatter, hirschsprung, pfeiffer, lyme, hodgkin, wilms, duchenne, noonan, prader-willi, prader willi, ehlers-danlos, ehlers danlos, cushing, addison
graves, hashimoto, parkinson, alzheimer, korsakoff, huntington, munchhausen, munchhausen by proxy, stockholm, fragiele x, cri du chat, di george, digeorge, sotos, kabuki, von recklinghausen, von willebrand, sturge weber, dravet, lennox-gastaut, lennox gastaut, west, wolff-parkinson-white, bell, guillain-barre, guillain barre
henoch-schonlein, still, reye, sydenham, tics, heller, landau-kleffner, williams, williams-beuren, treacher collins, pierre robin, apert, crouzon, moebius, becker, steinert, gaucher, fabry, pompe, wilson, menkes, silver-russell, beckwith-wiedemann, cornelia de lange, rubinstein-taybi, smith-magenis, bardet-biedl, leber, usher, alport, potter, edwards, patau, charge, jacobs
conners, wechsler, bayley, rorschach, raven, denver, apgar, van wiechen, van wiechenschema, tanner, beck, achenbach, vineland, sdq, snijders-oomen, snijders oomen, reynell, schlichting, bergen, stroop, rey, kaufman, griffiths, brazelton, ages and stages, edinburgh, holmes, utrecht, likert, glasgow, cars, ados, beery, purdue, movement abc
triple p, rots en water, rots & water, kids skills, kids' skills, marietje kessler, marietjekessels, marietje kessels, marte meo, gordon, thomas gordon, bowlby, erikson, piaget, vygotsky, pikler, emmi pikler, maria montessori, montessori, freinet, jenaplan, dalton, rudolf steiner, steiner, freud, jung, bandura, rogers, maslow, nagy, portage, parachute, stevig ouderschap, voorzorg, moeders van morgen, feuerstein, floortime, hanen, borg, bobath, vojta, sherborne, ferber, video interactie, beertje, pivotal, jim, jim-aanpak, signs of safety, stapstenen, shared lives, kopp, kopp/kvo, kanjer, kanjertraining, cool kids, cool little kids, friends, vrienden, denken doen durven, leefstijl, pim pam pet, piep zei de muis, bibbers, minder boos, alles kidzzz, alles kidzz, zippy, zippys vrienden, zippy's vrienden, sherlock, prins op het witte paard, brugs, kies, jes, dappere dino's, dappere dinos, grip op je dip, max en mila, bas en tess, ot en sien, nijntje, dikkie dik, jip en janneke, frozen, elsa en anna, roodkapje, pippi langkous, harry potter, dora
ritalin, concerta, medikinet, equasym, strattera, abilify, risperdal, dipiperon, melatonine, elvanse, intuniv, tegretol, depakine, prozac, zoloft, seroxat, nexium, ventolin, movicolon, paracetamol, orfiril, amitriptyline, roaccutane, yasmin, mirena, implanon, diane-35, diane, microgynon, marvelon, stediril, neocate, nutrilon, nutramigen, hero, olvarit, gaviscon, losec, fenistil, aerius, zyrtec, flixotide, epipen, lorazepam, temesta, rivotril, stesolid, emla, betadine, bepanthen, sudocrem, calmoseptine, minrin, vesicare, detrusitol, ferrofumaraat, davitamon, otrivin, keppra, lamictal, topamax, haldol, zyprexa, seroquel, orap, catapresan, dixarit, inderal, xanax, oxazepam, circadin, kentera
prinses maxima, prinses maxima centrum, maxima medisch centrum, maxima mc, maxima, wilhelmina kinderziekenhuis, wkz, wilhelmina, emma kinderziekenhuis, emma thuis, amalia kinderziekenhuis, sophia kinderziekenhuis, beatrix kinderziekenhuis, beatrix, beatrixziekenhuis, juliana kinderziekenhuis, willem-alexander kinderziekenhuis, prinses beatrix, prinses amalia, prinses irene, prinses margriet, prins bernhard, koningin juliana, koning willem, willem i, willem van oranje, anne frank, anne frankschool, jan arends, de bascule, bascule, karakter, accare, levvel, yorneo, ambiq, tactus, jellinek, mondriaan, rubicon, koraal, william schrikker, wsg, schrikker, leger des heils, humanitas, erasmus, erasmus mc, radboud, radboudumc, catharina, catharina ziekenhuis, elisabeth, elisabeth-tweesteden, rijnstate, isala, gelre, sint maartenskliniek, maartenskliniek, st. antonius, sint antonius, sint maarten, sint nicolaas, sinterklaas, sint jan, sint odilia, sint franciscus, franciscus, sint joris, sint lucas, lucas onderwijs, st anna, sint anna, sint jozef, sint jacob, sint elisabeth, jeroen bosch, jeroen bosch ziekenhuis, jeroen boschziekenhuis, martini, martini ziekenhuis, albert schweitzer, diakonessenhuis, bernhoven, bravis, amphia, laurentius, zuyderland, viecuri, meander, tergooi, antonius, bernhard, van gogh, vincent van gogh, ggz vincent van gogh, gerrit rietveld, rietveld, dr. leo kannerhuis, leo kannerhuis, leo kanner, dr leo kanner, leo kannercentrum, kannerhuis, emiliushoeve, emmaus, florence nightingale, florence, philadelphia, prins claus, ans van dijk, pieter van foreest, de ruyter, jan van es, jan de wit, jan linders, albert heijn, anton constandse, anna reynvaan, pieter baan centrum, pieter baan, theo van gogh, jan tinbergen, johan cruijff, johan cruyff, johan cruijff foundation, ronald mcdonald, ronald mcdonald huis, richard krajicek, krajicek, jan de rooij, make a wish, kika, villa pinedo, villa joep, linda foundation, nidos, arkin, parnassia, lentis, dimence, mediant, pro persona, lucertis, youz, emergis, curium, herlaarhof, mutsaersstichting, mutsaers, xonar, trajekt, envida, rubicon jeugdzorg, combinatie jeugdzorg, oosterpoort, kompaan, sterk huis, bijzonder jeugdwerk, pluryn, entrea lindenhout, lindenhout, horizon, enver, cardea, prodeba, youké, youke, timon, spirit, altra, lijn5, intermetzo, jarabee, vitree, elker, molendrift, jonx, reik, fier, blijf, moviera, kadera, perspektief, arosa, rosa manus, qpido, chapters, sense, fiom, siriz, rutgers, soa aids, coc, tenminste, 113, mind korrelatie, korrelatie, mind, mind us, ixta noa, join us, buurtgezinnen, home-start, home start, humanitas home-start, doras, buddy, big brothers, jeugdfonds, leergeld, nibud, stichting jarige job, jarige job, kledingbank maxima
amber alert, avi, pro ana, pro mia, april, mei, juni, juli, augustus, mijn positieve gezondheid, siilo, zorgdomein, medicom, promedico, microhis, slack, teams, microsoft teams, zoom, signal, whatsapp, outlook, excel, word, google, tikkie, claude, alexa, siri, tesla, mercedes, bugaboo, maxi-cosi, maxi cosi, nintendo, playstation, fortnite, roblox, minecraft, squid game, tiktok, instagram, snapchat, facebook, youtube, netflix, disney, lego, playmobil, hema, jumbo, kruidvat, etos, ikea, gamma, karwei, opel, ford, kia, seat, audi, dr. oetker, ben & jerry, ben en jerry, red bull, la place, dominos, bobby, wehkamp
wil graag, elke dag, elke nacht, elke avond, elke ochtend, elke middag, elke morgen, elke week, elke maand, elke jaar, elke keer, elke les, elke pauze, elke schooldag, elke vakantie, elke zomer, elke winter, elke herfst, elke maandag, elke dinsdag, elke woensdag, elke donderdag, elke vrijdag, elke zaterdag, elke zondag
wet van murphy, lex specialis, wet langdurige zorg, wet bopz, lex silencio, wet damen, archie wet, meldcode, casus x, kind x, kind a, kind y, patient x
jan salie, jan steen, jan publiek, voldemort, dumbledore, gollum, shrek, olaf de sneeuwpop, elsa, rapunzel, vaiana, ariel, simba, nemo, woody, buzz lightyear, minions, hello kitty, miffy, masha en de beer, cocomelon, mr. beast, mrbeast, donald duck, dagobert duck, katrien duck, mickey mouse, minnie mouse, mario kart, super mario, mario party, luigi, zelda, harry potter, hermelien, elsa en anna, frozen, peppa pig, bumba, nijntje, dikkie dik, jip en janneke, pippi langkous, pluk van de petteflet, suske en wiske, kuifje, asterix, obelix, bassie en adriaan, ernst en bobbie, buurman en buurman, pietje puk, dora, paw patrol, bluey, brandweerman sam, bob de bouwer, thomas de trein, pieter konijn, peter pan, winnie de poeh, alice in wonderland, roodkapje, assepoester, sneeuwwitje, doornroosje, matilda, sjakie, mega mindy, juf roos, kabouter plop, samson en gert, spider-man, spiderman, batman, barbie, darth vader, star wars, lego star wars, pokemon, pikachu, sonic, among us, huggy wuggy, pennywise, squid game, peaky blinders, stranger things, de sims, sims, fifa, call of duty, brawl stars, clash royale, grand theft auto, gta
billie eilish, ariana grande, kim kardashian, kylie jenner, beyonce, enzo knol, dylan haegens, johan cruijff, cruyff court, krajicek playground, richard krajicek foundation, vincent van gogh, leo kannerhuis, dr. leo kannerhuis, jeroen bosch, jeroen bosch ziekenhuis, florence nightingale, albert heijn, jan linders, tommy hilfiger, michael kors, calvin klein, bart smit, douwe egberts, van der valk, bakker bart, ronald mcdonald, ronald mcdonald huis, albert schweitzer, albert schweitzer ziekenhuis, dirk van den broek, anna paulowna, don juan, don bosco, wet van newton, adam en eva, kain en abel, david en goliath, jut en jul, sjors en sjimmie, tim en flapoor, klaas vaak, roald dahl, dick bruna, geronimo stilton, beatrix potter, de witte van haelst, van dale, dikke van dale, michelin, nelson mandela, moeder teresa, martin luther king, hare krishna, halloween, sint nicolaas, sint joris
joubert, morquio, hurler, sanfilippo, niemann-pick, tay-sachs, krabbe, alagille, bartter, fanconi, diamond-blackfan, barth, cockayne, coffin-lowry, costello, kleefstra, koolen-de vries, pitt-hopkins, phelan-mcdermid, sjogren, raynaud, behcet, wegener, meniere, sever, sinding larsen, sinding-larsen, legg calve perthes, henoch schonlein, charcot-marie-tooth, charcot marie tooth, friedreich, rasmussen, ohtahara, doose, chiari, arnold-chiari, dandy-walker, goldenhar, pierre-robin, poland, sprengel, blount, kohler, freiberg, sudeck, tietze, down syndroom, moro, babinski, nissen, heimlich, tanner, gesell, lovaas, kinsey, winnicott, minuchin, satir, rosenberg, ross greene, kubler-ross, dweck, louise, yaz, rubifen, slenyto, amfexa, tentin, kyleena, evra, nuvaring, daylette, rigevidon, ellaone, lucrin, decapeptyl, fortini, nutridrink, kendamil, similac, bebelac
sint, piet, zwarte piet, pakjesavond, kerst, pasen, ramadan, suikerfeest, keti koti, koningsdag, jan modaal, jan met de pet, jan en alleman, jan rap, jan klaassen, joost mag het weten, joost, vrouw holle, hans en grietje, holle bolle gijs, brave hendrik, ome jan, pietje precies, pietje bell, marie kondo, oude koeien, e. coli, e coli, v. cava, romeo en julia, annie m.g. schmidt, annie mg schmidt, kees boeke, carry slee, paul van loon, guus geluk, max verstappen, lionel messi, messi, ronaldo, taylor swift, justin bieber, andrew tate, greta thunberg
`.split(/[,\n]/),
)

/** Municipalities, towns, regions, countries and peoples that a list of names could take for a person. */
export const PLACES = words(`
  aalsmeer alkmaar almelo almere alphen amersfoort amstelveen amsterdam apeldoorn arnhem assen barendrecht barneveld bergen beverwijk breda bussum capelle castricum culemborg
  delft delfzijl deventer diemen dokkum doetinchem dordrecht drachten ede eindhoven emmen enkhuizen enschede epe ermelo geldrop geleen goes gorinchem gouda groningen haag haarlem
  hardenberg harderwijk heemskerk heemstede heerde heerenveen heerlen helmond hengelo hilversum hoogeveen hoorn houten huizen kampen katwijk kerkrade landgraaf leek leeuwarden leiden leiderdorp
  lelystad leusden lisse lochem maastricht meerssen meppel middelburg naaldwijk nieuwegein nijkerk nijmegen nunspeet oldenzaal oosterhout oss papendrecht purmerend putten raalte rheden rhenen ridderkerk rijssen rijswijk
  roermond roosendaal rosmalen rotterdam rucphen schiedam schijndel sittard sliedrecht sneek soest spijkenisse stadskanaal stein steenwijk susteren terneuzen tiel tilburg uden uithoorn utrecht valkenburg valkenswaard veendam veenendaal veghel
  veldhoven velsen venlo venray vlaardingen vlissingen voorburg voorschoten vught waalre waalwijk wageningen wassenaar weert weesp wijchen winschoten winterswijk woerden wormerveer zaandam zaanstad zandvoort zeist zevenaar zevenbergen
  zoetermeer zutphen zwijndrecht zwolle zundert zuid noord oost west limburg brabant gelderland zeeland friesland drenthe overijssel flevoland holland nederland belgie duitsland engeland frankrijk spanje italie polen turkije marokko syrie
  irak iran somalie eritrea ethiopie ghana nigeria oekraine suriname curacao aruba bonaire china vietnam india pakistan afghanistan bulgarije roemenie hongarije portugal indonesie molukken europa afrika azie amerika guinee congo soedan egypte
  libanon jordanie israel palestina gaza saudi-arabie brussel antwerpen gent brugge hasselt luik aken keulen parijs london londen berlijn ankara istanbul izmir rabat nador casablanca damascus aleppo bagdad kabul teheran mogadishu asmara accra lagos paramaribo
  willemstad warschau kiev kyiv odessa krakow heuvelrode heuvelland veenbroek den bosch 's-hertogenbosch breskens veluwe betuwe achterhoek twente kempen peel randstad schiphol markt centrum binnenstad boschrand
  nederlander nederlandse nederlands turk turkse turks marokkaan marokkaanse marokkaans pool poolse pools syrier syrische syrisch arabisch arabische berber tarifit tamazight koerd koerdische koerdisch somalische somali somalisch eritrese tigrinya eritreeer
  ghanese ghanees surinaamse surinaams antilliaanse antilliaans curacaose papiaments papiamento chinese chinees oekraiense oekraiens russisch russische engels engelse duits duitse frans franse spaans spaanse italiaans italiaanse bulgaars bulgaarse roemeens roemeense
  afghaanse afghaans iraanse perzisch farsi dari pasjtoe irakese vietnamese portugese portugees afrikaanse europese molukse hindoestaanse hindoestaans javaanse creoolse joodse islamitische christelijke katholieke roma sinti indiase pakistaanse urdu friese fries limburgse limburgs vlaamse vlaams
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july august october
`)
