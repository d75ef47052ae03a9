import type { Row } from './row.ts'

/**
 * The widest scenes: a word that seldom stands in an ordinary question, with somebody it is about, unless an everyday
 * reason stands near. They ask to look, above the answer.
 */
export const OPEN_SCENES: Row[] = [
  {
    id: 'open-death',
    kind: 'suicide',
    level: 'orange',
    source: 'RF01, RF02: JGZ-richtlijn Depressie',
    patterns: `
      (voor|onder|in front of) . (trein|metro|tram|auto|vrachtwagen|bus|train|truck|lijn) . (gooi*|gooien|werpen|werpt|spring*|stap*|lopen|loopt|rijdt|rijden|gaat liggen|liggen|jump*|komen|kom) ! foto
      (zich|zichzelf|mezelf|me) . (voor|van|onder|uit|in) . (trein|metro|tram|auto|vrachtwagen|brug|flat|dak|raam|kanaal|spoor|viaduct|balkon|gracht|rivier) ! verslik*
      (maak|maakt|maken|doe|doet|doen|breng|steek|schiet|hang|verdrink|kill|hurt) . (mezelf|mijzelf|zichzelf|zich|myself|himself|herself) . (dood|kapot|iets aan|wat aan|om|om het leven|van kant|op)
      (mezelf|mijzelf|zichzelf|zich) . (dood|kapot|iets aan|wat aan|om|van kant) . (maak*|maken|doen|doet|brengen|steken)
      poging . (gedaan|ondernomen|achter de rug|met) ~ medicijn*|medicatie|pillen|touw|mes|spoor|gister|gisteren|vannacht|leven|vorige week|weekend|stil|tabletten
      (poem*|gedicht*|tekening*|tekent|songtekst*|dagboek|opstel|writes|schrijft|schreef|verhaal|draws) .. (hanging|dood|doodgaan|sterven|zelfmoord|ophangen|galg|graf|graven|death|dying|grave|suicide) ! @grief
      (bought|koopt|kocht|gekocht|bestelt|besteld|has|heeft) . (rope|touw|noose|strop|helium) ! klim*|spring*|feest*
      (brief|briefje|kaart|bericht|appje|filmpje|note|letter) .. (sorry|vergeef|spijt|vaarwel|dit doe|dit doet|afscheid|niet jullie schuld|goodbye) ! ruzie|leraar|juf
      (als|was|ben) . ik|hij|zij|ze . er niet . (was|ben|zou zijn|geweest) .. (geen ruzie|beter|gelukkiger|minder|rust|makkelijker)
      dood|doodga|doodgaan|doodgaat|sterven|sterft ~ zegt|zei|schreef|schrijft|appt|appte|vertelt|dan|straks|hoe|meteen|pijnloos|liever|vraagt|denkt ~ hij|ze|zij|ik|zoon|dochter|@young|@youngage ! @grief|bang|angst*|doodmoe|lach*|moeder dood|vader dood|doodgeboren|game*|film|speelt|wereld in oorlog|doodop|dode hoek|bloem*|plant*|fantasie
      (hij|ze|zij|ik|he|she|zoon|dochter) .. (verzuipen|verdrinken|ophangen|verhangen|vergiftigen|van kant maken|kill|hang) ! zwem*|les|was|schilderij|@grief
      (zich|zichzelf|mezelf|mij) .. (verzuipen|verzuipt|verdrinken|verdrinkt|ophangen|verhangen|vergassen|vergiftigen|doodrijden)
      (gaat|going|wil|gonna|zal|ga|wants|wou) .. (end it|end things|einde maken|er een eind aan|eruit stappen|uitstappen|checken uit|ophouden te bestaan) ! relatie|werk|gesprek|school*|traject
      (genoeg|welletjes|klaar) . (is geweest|geweest|ermee|met alles|mee) & pillen|#10+ @medicine|tabletten|brief|schreef|etui|touw|leven ! behandeling
      #8+ @medicine ~ etui|tas|kamer|rugzak|lade|gevonden|bij zich|bewaard|school & @young|@youngage|schreef|ze|hij ! mg|per dag
      (als|wanneer) .. (doodgaat|dood is|sterft|overlijdt) .. (ook|achterna|mee) & hij|ze|zij|ik ! bang|erfelijk*
      (lijst|briefje|testament|papier) .. (wie|verdeling) .. (krijgt|spullen|spulletjes|erft) ! verjaardag|boodschap*
      (zonder) . (haar|mij|hem|me) .. (lichter|beter|rustiger|makkelijker|fijner|gelukkiger|leuker) ~ wereld|leven|iedereen|thuis|gezin|zegt|jullie|zij ! oppas*|bril|medicatie`,
  },
  {
    id: 'open-harm',
    kind: 'abuse',
    level: 'orange',
    topic: 'suspicion',
    source: 'RF03-RF05',
    patterns: `
      (mag|mogen|krijgt|kreeg|moet) .. (niet|geen|niks|niets|zonder) .. (eten|drinken|avondeten|plassen|toilet|water) ~ dagen|uren|omdat|straf|loog|stout|thuis|@elder|gestolen|luisterde ! allerg*|arts|operatie|nuchter|dieet|snoep|suiker|melk|gluten
      @elder . (laat|laten|liet) .. (kind|haar|hem|patient*|dochter|zoon|meisje|jongen) . (nooit|niet|geen moment|geen seconde) . (alleen|praten|spreken|aan het woord) ! slapen|bang|los|huilen
      @elder|@mate .. (antwoordt|antwoord|praat|voert het woord|doet het woord|answers) .. (voor|steeds|for) . (haar|hem|kind|dochter|her|him) ! tolk|logoped*|spraak*|taal*|brabbel*
      (knapt op|klachtenvrij|geen klachten|hersteld|beter|niets aan de hand) .. (zonder|als|zodra|wanneer) .. (moeder|haar|ouder|vader|ouders) . (weg|niet|erbij|er niet|naar huis) 
      @elder .. (scheurt|scheurde|brak|breekt|verbrandde|verbrandt|bijt|beet|brandde|verdraait|verdraaide|kneusde|krabt|krabde) .. (oor|oorlel|arm|vinger|pols|been|haren|hand|wang|lip|huid|neus|rug)
      (slaapt|ligt|weg|dronken|ziek) . altijd|hele dag|in bed|dagen ~ mama|moeder|vader|papa ~ geen brood|geen eten|honger|niks te eten|geen ontbijt|alleen|zelf eten
      (geen|no) . (brood|eten|ontbijt|avondeten|food) ~ mama|papa|moeder|vader|thuis|huis|mum & @young|@youngage|zegt ! lust|wil|allerg*|geen eten op school mee
      (plast|poept|bevriest|verstijft|trilt|beeft|huilt|gilt|klampt) .. (als|wanneer|zodra) .. (ziet|komt|hoort|ophaalt|binnenkomt) ~ vader|moeder|papa|stiefvader|hem|oom ! afscheid|opvang|kinderdagverblijf
      (durft|wil|weigert) .. (niet|nooit) .. (mee met|mee naar huis|met vader mee|naar huis|naar vader|naar papa) ~ plast|bang|verstopt|huilt|trilt|gilt|blauwe ! saai
      (knapt|knapte) . op . (zonder|als|zodra|bij) ~ moeder|haar|ouder|vader|opname|oma
      (wil|eist|vraagt) .. (steeds|telkens|weer|opnieuw|nog een) .. (scopie|scan|mri|operatie|onderzoek|onderzoeken|sonde|bloedonderzoek|opname|second opinion) ~ moeder|vader|ouders|@elder & vindt niks|vindt niets|niets|niks|schoon|geen afwijking*|gezond|alleen zij
      (kinderen|kind|dochter|zoon|kids) .. (niet|weigert) . (teruggeven|terugbrengen|terug te geven|afgeven|teruggebracht|terug)
      (gaan|ga|neem) . met mij . mee ~ kinderen|vliegveld|nooit meer|ze|vader`,
  },
  {
    id: 'open-partner',
    kind: 'domestic-violence',
    level: 'orange',
    source: 'RF06: augeo.nl',
    patterns: `
      moeder|vrouw|mama|mw|zwangere|mother .. (gekneusde ribben|gebroken rib|gebroken arm|gebroken kaak|gebroken neus|blauw oog|blauwe ogen|dik oog|dikke lip|kapotte lip|blauwe plekken|blauwe armen|letsel|gezwollen kaak|black eye|bruises) ! voetbal*|sport*|fiets*|operatie|skie*|skate*|kind heeft|stolling*|osteo*|bloedverdunner*|infuus
      (blijf van mijn lijf|blijf van mn lijf|blijf van m lijf|blijf vm lijf|vrouwenopvang|veilige opvang|geheim adres|tijdelijk huisverbod|straatverbod|contactverbod|oranje huis)  ! vrijwillig*|stage|vacature|werkt bij|telefoonnummer
      (punches|hits|kicks|breaks) .. (walls|doors|her|mum|mom|my mum) & kids|children|son|daughter|he|dad
      (vriend|man|ex|partner|husband|boyfriend) .. (gewurgd|geslagen|geschopt|bedreigd|gestalkt|mishandeld|opgesloten|choked|hit|beat|strangled) & kind|kinderen|baby|zwanger|dochter|zoon|me|mij|haar|kids ! klasgenoot`,
  },
  {
    id: 'open-sexual',
    kind: 'sexual-abuse',
    level: 'orange',
    source: 'RF07, RF08: politie.nl',
    patterns: `
      (piemel|penis|lul|plasser|slurf|vagina|spleetje|vinger|vingers|tong|ding) . (in|tegen|op|into|inside) . (mond|billen|kont|vagina|schede|poes|broek|onderbroek|poep|gat|mouth|pants|hand) ! duim|neus|eigen|zalf|thermometer|zindelijk*|luier
      (seksspel*|seksuele spel*|seksspelletje*|vrijen nadoen|seks nadoen|seks na) & @small|@young|@youngage & opa|oom|vader|broer|oppas|leerde|geleerd|nadoet|doet|na
      @otherman .. (filmt|filmde|filmen|gluurt|begluurt|fotografeert|bespiedt) .. (douche|douchen|badkamer|omkleden|slaapkamer|bloot|naakt|slaapt)
      (hand|hands) . (in|under|op|onder) . (broek|broekje|onderbroek|rok|rokje|pants|skirt|shirt|bh|underwear) ! eigen|steeds zijn hand|zijn eigen
      (trainer|leraar|coach|begeleider|leider|buurman|oom|stiefvader|docent|juf|meester|chauffeur|uncle|coach|teacher|man|jeugdleider) .. (gezoend|zoende|zoent|tongzoen*|gekust|kuste|verliefd|gevreeen|kissed|appt elke|hartjes) ~ meisje|jongen|leerling|#10_17|dochter|zoon|haar|hem|girl|boy ! familiefoto
      (zonder|geen) . (onderbroek|broek|slip|kleren|bh) ~ wakker|feest*|weet niks|weet niets|herinner*|gisteren|gisternacht ! autis*|prikkel*|zindelijk*|peuter
      (weet|herinnert|remembers) .. (niks|niets|nothing) . meer ~ feest*|drankje|wakker|bloed|party|festival & @young|#12_20
      (afspreken|ontmoeten|meet|afgesproken|date) ~ (hotel|oudere man|volwassen man|man van #20+|vreemde man|older man|onbekende man)
      (oudere|volwassen|onbekende|vreemde) . man ~ snapchat|internet|insta*|app*|online|hotel|discord|roblox|game*|cadeau* & meisje|jongen|#9_17|dochter|zoon
      (misbruik|misbruikt|aangerand|aanranding|verkracht|verkrachting|groomed|grooming) ~ vermoeden*|oom|vader|opa|online|zegt|vertelt|@otherman|group|trauma`,
  },
  {
    id: 'open-mind',
    kind: 'psychosis',
    level: 'orange',
    source: 'RF11: thuisarts.nl',
    patterns: `
      (denkt|zegt|gelooft|overtuigd|weet zeker|voelt|thinks|believes) .. (gefilmd|gevolgd|bespioneerd|afgeluisterd|bekeken|achtervolgd|vergiftigd|gehackt|bestuurd|watched|followed|filmed|bugged|poisoned|controlled) ! ex|klasgenoot|ouders via app
      (verward|achterdochtig|vreemd gedrag|wartaal|warrig|hoort stemmen) ~ bevalling|bevallen|kraam*|post partum|pp|postpartum
      (read|reading|reads|lezen|leest|horen|hoort|gelezen) . (mind|minds|thoughts|gedachten|gedachtes) ! boek|gedachten van dieren
      (gedachten|thoughts) . (lezen|gelezen|horen|hoort|stelen|gestuurd|read)
      (praat|praten|lacht|talks|fluistert|schreeuwt) .. (iemand|mensen|personen|someone|people|wezens|figuren) .. (er niet|niet is|niet zijn|not there|isnt there|onzichtbaar) ! fantasievriend*|#6 @age
      (ramen|raam|gordijnen|kamer|spiegels) .. (folie|afgeplakt|dichtgeplakt|aluminium|tinfoil) ! verbouw*|zon
      (noemt|ziet|waant|voelt) . zichzelf|zich .. (profeet|jezus|god|messias|koning|uitverkoren*|genie|onsterfelijk)
      (tv|radio|host|presenter|presentator|televisie) .. (signals|signalen|boodschap*|tekens|messages) ~ him|her|hem|haar`,
  },
  {
    id: 'open-body',
    kind: 'acute-medical',
    level: 'red',
    acute: true,
    source: 'RF14, RF28',
    patterns: `
      (gevallen|viel|valt|gesprongen|fell) . (van|uit|from|off|out) . (balkon|raam|trap|dak|hoogte|verdieping|flat|boom|ladder|commode|bed|paard|window|roof) ~ bloed*|oor|suf|bewust*|braakt|spuugt|been|sloom|slap|hoofdpijn|onwel|wakker|bult groot ! gisteren niets|vorig*|weken
      (bloed|bloedt|bleeding|vocht) . uit . (oor|oren|ear) ! loopoor|oorontsteking
      @small|#6 @age|van #6|kindje|zoontje|dochtertje .. @poison .. (doorgebeten|gebeten|gezogen|gekauwd|gemorst|leeg|op|gepakt) ! per dag|voorgeschreven|kuur|gebit|tanden
      (my|our|a) . (son|daughter|toddler|#6) .. (drank|ate|swallowed|got into) .. (pills|tablets|oil|bleach|battery|cleaner|medicine|meds|medication|berries|detergent)
      (took|taken|gebruikt|gebruikte|genomen|nam|slikte|op) . (ecstasy|xtc|mdma|ghb|lsd|ketamine|speed|coke|cocaine|pillen|pil|spice|flakka|3mmc|acid|lachgas) ~ verward|confused|overheating|heet|benauwd|trilt|bewust*|wakker|suf|hart*|koorts|braakt|angstig|hallucin*|paniek|zweet*|unconscious|slap|benen & @young|@youngage|yo|student ! vorig*|eerder|jaren
      # year old .. (drank|swallowed|ate|choking)
      (klapte|botste|aangereden|geschept|vloog) .. (paal|auto|fatbike|scooter|muur|boom|fiets|tram) ~ dag|verward|weet niet|braakt|hoofd*|suf|bewust*|bloed*`,
  },
  {
    id: 'open-starving',
    kind: 'eating-acute',
    level: 'orange',
    source: 'RF10: firsteetkit.nl; henw.org',
    patterns: `
      (eet|drinkt|gegeten|gedronken|eats|ate|eaten) . (niets|niks|nothing|niet|amper|nauwelijks|geen hap) . (meer|sinds|anymore|al) ~ (viel|flauw*|om|onderuit|duizelig|sinds|dagen|week|dgn|collaps*|fainted|slap|days) & @youngage|meisje|jongen|dochter|zoon|girl|boy|puber ! @small|griep|koorts|keelpijn|misselijk|selectief|verkouden|tandjes
      (weigert|weigeren|neemt|wil|durft|refuses) .. (drankje|drankjes|drinken|slok|vocht|water|speeksel|hap|eten|fluids|maaltijd*) ~ calorie*|calorieen|dik|aankomen|aan te komen|gewicht|anorex* ! autis*
      #6+ (kilo|kg|kilos) . (kwijt|afgevallen|eraf|lichter|lost|minder) ~ (weken|maand|maanden|wk|mnd|weeks|months) & koud|duizelig|flauw*|moe|zwart|braakt|ongesteld|menstru*|#9_13 @age|drinkt ! te zwaar|overgewicht|obes*|controles nog goed
      #10+ (laxeer*|laxeerpillen|laxeertabletten|laxatives)`,
  },
  {
    id: 'open-gone',
    kind: 'runaway',
    level: 'red',
    acute: true,
    source: 'RF13: politie.nl',
    patterns: `
      (via|door|uit|through) . (raam|dakraam|window) . (vertrokken|weg|gegaan|geklommen|naar buiten|ontsnapt|weggegaan|out) & @young|@youngage ! hond|kat|val
      (gsm|telefoon|mobiel|mobieltje|locatie|phone) . (uit|staat uit|uitgezet|off|dood) & @young|@youngage & weg|vertrokken|niet thuis|weggelopen|gone|nacht|vannacht ! schermtijd|regels|gamen
      @young|@youngage .. (weg|zoek|kwijt|verdwenen|vermist) .. (op het strand|in het bos|markt|op de camping|in de stad|pretpark|winkelcentrum|station) 
      (komt|kom|come) .. (niet meer|nooit meer|not) . (thuis|naar huis|terug|home) ~ appt|belt|briefje|zegt|vrienden|sms & @young|@youngage ! op tijd|vader|oma|papa|therapeut
      (sindsdien|sinds dan) . (onbereikbaar|weg|niet gezien|niets gehoord|spoorloos)`,
  },
  {
    id: 'open-trade',
    kind: 'exploitation',
    level: 'orange',
    source: 'RF15, RF26',
    patterns: `
      (moet|moest|dwingt|dwingen|laat|must|forced) ~ (mannen|klanten|men|heren) ~ (hotel|bed|seks|ontvangen|geld|sex|afwerken|slapen) ! mannen vader
      (pinpas|bankpas|rekening) ~ (code|ineens|euro) & #12_20|leerling|zoon|dochter|jongen|meisje ! ouders|kindrekening
      (bewaart|bewaren|bewaarde|verstopt|verbergt|houdt|draagt|stores|hides) . (wapen|mes|pistool|vuurwapen|drugs|pakket|pakketten|coke|geld|tas|gun|weapon) ~ voor|for & @young|@youngage & jongens|gasten|oudere|vriend|bende|iemand|older|mannen
      (gepind|gestolen|gestort|witgewassen|gekluisd) ~ (bende|gasten|jongens|afgeperst|bedreigd|criminel*)
      (group|groep|server|discord|telegram) .. (opdracht*|tells|carve|snijden|kerven|krassen|filmen|challenge) ~ skin|huid|pijn|naam|camera|zichzelf|snijden|carve|zich ! appgroep klas
      (opgehaald|gehaald|meegenomen) .. (man|mannen|jongens|vriend) .. (#18+|oudere|bmw|audi|mercedes|busje|auto) & meisje|#11_17|dochter ! vader|opa|taxi*`,
  },
  {
    id: 'open-honour',
    kind: 'honour',
    level: 'red',
    source: 'RF16-RF18: veiligthuisutrecht.nl',
    patterns: `
      (als|wanneer|if|zodra) . (papa|vader|broer|broers|familie|ouders|oom|ooms|dad|my family|neven) .. (ontdekt|ontdekken|erachter|achter|hoort|horen|weet|weten|finds|vindt) .. (vermoordt|vermoorden|doodt|afmaakt|afmaken|dood|kills|kill|verstoten|opsluiten|slaat dood|maakt)
      (broers|broer|ooms|neven|familie|vader) .. (opgesloten|opsluiten|bewaken|bewaakt|volgen|volgt|afgepakt) .. (omdat|want|sinds|vriend|jongen|omging|hoofddoek|nederlandse)
      (uitgehuwelijkt|uithuwelijk*|huwelijksdwang|gedwongen huwelijk|eerwraak|eergerelateerd|verplicht trouwen|moet trouwen|moeten trouwen|forced marriage) & @youngage|@young|ze|zegt|bang|familie`,
  },
]
