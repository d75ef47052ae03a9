import type { Wish } from './need.ts'
import { type WordClasses, wordingBook } from './wordings.ts'

/** What a run of words says; 'no-wish' takes back a wish that only seemed one ("pest via whatsapp"). */
export type Said = { says: 'tried' | 'untried' | 'serious' | 'mild' } | { says: 'wish' | 'no-wish'; wish: Wish }

/** Sources: gp-topics section 5 (lighter help first, heavier after it) and how practices and parents write about help. */
const CLASSES: WordClasses = {
  help: `=poh =pohjeugd =pohggz =cjg =smw =team =ggz =bggz =sggz =basisggz =hulp =jgz =emdr =cgt =sova =kies =pmt =triple =mst =iag =opvoedcursus =opvoedhulp =ggd =logo =praktijkondersteuner =observatie =voorlichting
    wijkteam jeugdteam buurtteam gezinsteam gezinspunt logoped psycholo kinderpsych psychiat training cursus maatschappelijk schoolmaatschap therap behandel traject hulpverlen begeleid gesprek
    coach meekijker schoolarts jeugdarts jeugdverpleeg pedago orthopedago counsel ergotherap fysio dietist homestart consultatiebureau interventie spreekuur leerplicht mentor praktijkonderst
    remedial speltherap -training -cursus -therapie -therapeut -begeleiding -coach -hulp -behandeling -traject -gesprekken -psycholoog -team -ondersteuner`,
  aid: 'medicatie medicijn melatonine methylfenidaat ritalin concerta macrogol movicolon plaswekker =wekker alarm pillen =pil -wekker -dieet dieet supplement =aanpak =plan',
  peers:
    'kinderen jongeren ouders pubers tieners meiden jongens meisjes vader moeder gezinnen leeftijd lotgenoten =kids =teens =parents =children kindjes mensen anderen',
  made: 'gehad gevolgd gedaan afgerond afgesloten gestopt gestaakt stopgezet afgebroken doorlopen geprobeerd mislukt vastgelopen stagneert uitgeprobeerd beeindigd voltooid finished',
  failed: 'onvoldoende mislukt stagneert vastgelopen handelingsverlegen uitgeput terugval insufficient failed',
  time: 'week weken wkn maand mnd jaar jr jaren year month tijd lang',
}

const NO_GOOD =
  '(hielp|hielpen|helpt|helpen|werkt|werkte|werken|hielp ook|helpt ook) (niet|niets|niks|onvoldoende|nauwelijks|weinig|te weinig|maar even|niet genoeg|niet meer|amper|geen zier)'
const RESULT = '(resultaat|effect|succes|verbetering|vooruitgang|verschil|verandering|baat|resultaten)'

const ROWS: Record<'tried' | 'untried' | 'serious' | 'mild', readonly string[]> = {
  tried: [
    `(<help>|<aid>) .. ${NO_GOOD}`,
    '(<help>|<aid>) .. (werkt niet|sloeg niet aan|slaat niet aan|niet aangeslagen|niet gewerkt|geen zin meer|haalt niks uit|haalde niks uit|maakt geen verschil|redt het niet|trekt het niet|te licht|te weinig|niet voldoende|niet genoeg|niet toereikend|verbetert niet|niets opgeleverd|niks opgeleverd|weinig opgeleverd|niet verder|er niet uit|zonder effect|zonder resultaat|weinig vooruitgang|komt er niet doorheen|loopt vast|liep vast|liepen vast|liep spaak|liepen spaak|niet van de grond|geen vat op)',
    '<help> .. (<made>|<failed>)',
    '<aid> .. (geprobeerd|onvoldoende|gehad)',
    '<help> (is|was|zijn|waren) .. (klaar|voorbij|geweest|betrokken|over de vloer|te zwaar)',
    '<help> (betrokken|loopt|loopt al|liep|lopend|ingezet|is ingezet|al ingezet|al bezig|is bezig|bezig|gestart|begonnen|is gestart|is begonnen|ended|stopped|finished)',
    '(al|is|was|reeds|jaren|lang) .. (in|onder) (behandeling|therapie|begeleiding)',
    '<help> .. (adviseert|adviseren|adviseerde|verwijst door|verwijzen door|vindt het te zwaar|vinden het te zwaar|handelingsverlegen|kan niets meer|kan niks meer|kunnen niets meer|kan niet verder|kunnen niet verder|zag geen mogelijkheden|zien geen mogelijkheden|ziet geen mogelijkheden|zagen geen mogelijkheden|kon niets meer|konden niets meer|kan het niet aan|geeft het op)',
    '<help> .. (een jaar|een half jaar|maanden) (bezig|betrokken|gehad|meegelopen|gedaan|langs|over de vloer)',
    '<help> .. (achter de rug|stopt ermee|stopt er mee|gaf het op)',
    '<help> .. (zit|zat|zitten|loopt|liep) er .. <time>',
    '<help> .. (kreeg|kregen|krijgt|krijgen) .. niet .. (elkaar|opgelost|gang|rustig|droog)',
    'al .. <time> <help>',
    'na .. (sessies|gesprekken|consulten|bijeenkomsten) .. (<help>|verslechterd|slechter|erger|onveranderd|nog|niet|geen|terug|weer)',
    '<help> .. (verslechterd|onveranderd|alleen maar erger)',
    '<help> (zegt|zeggen|vindt|vinden) .. (zwaarder|zwaardere|specialistisch|specialistische|meer nodig|ggz)',
    '(alle|alle mogelijke|diverse|meerdere|verschillende|eerdere|vorige|twee|drie|2|3) <help>',
    '(had|heeft|hebben|kreeg|kregen|volgde|volgden|deed|deden|zag|zagen|doorliep|liep|loopt|krijgt|ziet) (al|eerder|al eerder|reeds|vorig jaar|inmiddels al|al een|al een paar|al veel|een jaar|een half jaar|al twee jaar|al jaren) .. <help>',
    '(gaat|ging|is|was|zit|loopt|staat) al .. (bij|naar|in|onder) .. <help>',
    '(al|reeds|eerder|vroeger|vorig jaar|eerst) (poh|psycholoog|therapie|wijkteam|jeugdteam|cjg|logopedie|cgt|emdr|behandeling|begeleiding|training|cursus|hulp|gesprekken|smw|coach|speltherapie|ggz|bij) .. (gehad|geweest|gedaan|gevolgd|geprobeerd|afgerond)',
    'eerder (poh|psycholoog|therapie|wijkteam|jeugdteam|cjg|logopedie|cgt|emdr|behandeling|begeleiding|training|cursus|hulp|gesprekken|smw|coach|speltherapie|behandeld|bij)',
    'bij (de|het|een) <help> geweest',
    'bij <help> geweest',
    'ondanks .. (<help>|<aid>)',
    'na (poh|wijkteam|cjg|therapie|emdr|cgt|smw|logopedie|training|begeleiding|behandeling|kies|psycholoog) .. (nog|steeds|blijft|toch|weer|opnieuw|niet|klachten|terug)',
    'na (de|het|een|zijn|haar|twee|drie|2|3|alle|eerdere|lichte|schoolmaatschappelijk|paar|enkele|meerdere|jaren|een jaar|een half jaar) .. <help>',
    'na (schoolmaatschappelijk|maatschappelijk) werk',
    'na (wijkteam|jeugdteam|poh|cgt|emdr|psycholoog|logopedie)',
    '(afgehaakt|gestopt|weggelopen|uitgeschreven|uitbehandeld|weggestuurd|klaar|vastgelopen|uitgevallen) (bij|met|na|in|van) .. <help>',
    '(weigert|wil|accepteert) .. (verdere|nog meer|geen verdere|niet weer) <help>',
    '(hielp|hielpen) (niet|niets|niks|onvoldoende|nauwelijks|weinig|maar even|amper|te weinig)',
    '(niet|niets|niks|onvoldoende|nauwelijks|weinig|niet echt) geholpen',
    'niets helpt',
    'niks helpt',
    'helpt (niets|niks|onvoldoende|te weinig)',
    '(helpt|werkt) niet (genoeg|voldoende|meer)',
    `(geen|zonder|weinig|onvoldoende|nauwelijks|te weinig) ${RESULT}`,
    '(was|is|waren|bleek) (niet genoeg|niet voldoende|onvoldoende|te licht|niet toereikend)',
    '(vervolgbehandeling|nabehandeling|terugvalpreventie|herstelfase)',
    'niet genoeg',
    'mocht niet baten',
    '<help> .. (schiet tekort|schoot tekort|schieten tekort)',
    '(haakt|haken|haakte) .. af (bij|van|op) <help>',
    '(leverde|leverden|levert) .. (niets|niks|weinig) op',
    '(niets|niks|weinig) .. opgeleverd',
    '(haalde|haalt) (niets|niks) uit',
    '(alles|veel|al veel|van alles|genoeg|al van alles) .. (geprobeerd|gedaan|uitgeprobeerd)',
    'al (geprobeerd|geweest|gehad|gedaan|doorlopen|gevolgd|ingezet|afgerond|uitgeprobeerd)',
    '(is|zijn|was) (al geweest|al klaar|afgesloten|uitbehandeld)',
    '(tweede|derde|vierde|2e|3e|4e|zoveelste|nieuwe) (poging|keer vastgelopen|traject|behandeling|therapie)',
    '(twee|drie|2|3|meerdere) keer .. (therapie|hulp|behandeling|traject|gestopt|afgehaakt)',
    '(kwam|kwamen|komt|komen) (er|er samen|er met school|er zelf) niet uit',
    '(kwam|kwamen|komt|komen) .. niet (verder|vooruit)',
    '(alle|alle mogelijke) (lichte|lichtere|voorliggende)',
    'voorliggend .. (<made>|geprobeerd|uitgeput|klaar|niet)',
    'lichte (hulp|ondersteuning|begeleiding) .. (geweest|gehad|geprobeerd|gedaan|hielp|onvoldoende|niet|klaar|al|te weinig)',
    'wachtlijst loopt',
    '(op|staat op|staan op) (de|een) wachtlijst',
    'op wachtlijst',
    '(al|inmiddels) (aangemeld|verwezen) (bij|voor)',
    '(klachten|problemen|angst|somberheid) (zijn |)(weer |)(terug|teruggekomen)',
    'terugval (na|in|ondanks|op)',
    '(opnieuw|weer|wederom) (vastgelopen|uitgevallen|ingestort|terugval)',
    'eerdere (hulp|behandeling|behandelaar|therapie|begeleiding|training|cursus|gesprekken|trajecten|cgt)',
    '(vastgelopen|gestrand|afgebroken|mislukt) (traject|therapie|behandeling|hulp)',
    'heeft meegelopen',
    '(maanden|half jaar|jaar) (macrogol|movicolon|plaswekker|logopedie|therapie|begeleiding|fysiotherapie)',
    '(didnt|did not|doesnt|does not|hasnt|has not|havent|not|wasnt) .. (help|helped|helping|work|worked|enough)',
    '(already|previously) .. (tried|had|seen|saw|did|done|counselling|therapy)',
    'previous (<help>|help|treatment|sessions)',
    'tried (everything|counselling|therapy|a course|many|lots|it all)',
    'after .. (counselling|therapy|treatment|sessions)',
    '(no|without|little) (improvement|effect|success|progress)',
    'nothing (helps|helped|works|worked)',
    'on .. (waiting list|waitlist)',
  ],
  untried: [
    'nog (niets|niks|geen|nooit|nergens|niet|niet eerder|geen enkele|geen eerdere|niemand) .. (geprobeerd|gedaan|ingezet|gehad|geweest|gezocht|gesproken|ingeschakeld|betrokken|<help>|opgestart|gevraagd)',
    'nog (nergens|niemand|nooit) .. (hulp|geweest|gesproken|bij|over)',
    '(nooit|niet eerder|nog niet|never) .. (<help>|gehad|geweest|behandeld)',
    'heeft .. nooit .. (hulp|psycholoog|therapie)',
    'geen (eerdere|eerder|lopende|enkele) .. (<help>|hulp)',
    'geen (hulp|hulpverlening|behandeling|therapie|begeleiding) (gehad|in beeld|betrokken|ingezet|tot nu|geweest|nog)',
    'geen hulpverlening',
    'geen (traject|therapie|behandeling|hulp) (gehad|lopend)',
    'zonder (eerdere|voorafgaande) <help>',
    '(eerste keer|voor het eerst|voor de eerste keer) .. (hulp|zoekt|zoeken|vraagt|vragen|hulpvraag)',
    'eerste hulpvraag',
    'voor het eerst',
    'onbehandeld',
    '(nothing|not) tried',
    '(no|never had|never any) .. (help yet|help before|therapy before|counselling)',
    'first time .. (help|asking|seeking)',
  ],
  serious: [
    'niet meer (buiten|naar buiten|boeten|uit bed|uit haar bed|uit zijn bed|uit huis|uit haar kamer|uit zijn kamer|functioneren|te houden|te hanteren|te handhaven|houdbaar|leefbaar|bereikbaar)',
    '(deur|huis|bed|kamer) niet (uit|meer uit|meer af|af)',
    '(nauwelijks|amper|bijna niet|bijna nooit|zelden) .. (buiten|zijn bed uit|haar bed uit|uit bed|van haar kamer|van zijn kamer|de deur uit)',
    '(komt|kom|durft|gaat) (nergens meer|niet meer buiten|nooit meer buiten|niet meer naar school)',
    'nergens meer (heen|naartoe|toe|in)',
    'alleen (nog|nog maar) (op|in) .. (kamer|bed)',
    '(zit|leeft|ligt) .. (maanden|jaar|jaren|weken) .. (kamer|bed|binnen|thuis)',
    '(maanden|half jaar|jaar|jaren|lang) niet .. naar school',
    '(volledig|helemaal|totaal|compleet|geheel|overal) (vast|uitgevallen|vastgelopen|ontregeld|ontspoord|geisoleerd|onthand|uit|ingestort|teruggetrokken)',
    '(loopt|lopen|liep) .. vast op alle',
    '(valt|vallen|viel) .. (volledig|helemaal|overal|langdurig) uit',
    'valt uit (op school|op alle|in alle|thuis en)',
    '(zwaar|diep|ernstig|zeer) (depressief|verslaafd|getraumatiseerd|verwaarloosd|somber|angstig|autistisch|ontregeld|ontwricht|ondervoed|gehandicapt)',
    '(ernstig|ernstige|zware|zwaar|hevige|extreme|extreem) (klachten|problemen|problematiek|dwang|angst|angsten|depressie|gedrag|gedragsproblemen|woede|agressie|verslaving|eetstoornis|paniek*|boos|agressief|trauma*)',
    'heftige (woede*|driftbuien|klachten|gedrag*|paniek*|agressie|ruzies|escalaties|conflicten)',
    '(snuift|drinkt|blowt|gebruikt|slikt|spuit|gokt) .. (dagelijks|elke dag|iedere dag)',
    '(dagelijks|elke dag|iedere dag|daily) .. (coke|cocaine|speed|ghb|ketamine|xtc|drugs|wodka|sterke drank|liters|halve liters|joints|blowen|wiet|alcohol)',
    '(wil|willen) .. (detox|afkicken|afbouwen|naar kliniek|een kliniek)',
    '(onthouding|onthoudingsverschijnselen|ontwenningsverschijnselen|withdrawal)',
    '(dagelijks|elke dag|iedere dag|daily) .. (paniek*|escalatie*|geweld|agressi*|ruzie|dwang*|slaan|panic)',
    '(sloopt|vernielt) .. (huis|kamer|alles|boel|spullen)',
    '(kilo|kg) .. (afgevallen|kwijt|verloren|eraf)',
    'eet .. (bijna|vrijwel|nauwelijks|haast) (niets|niks|niet)',
    'eet .. (niets|niks|niet) meer',
    '(kan|functioneert) .. niet meer functioneren',
    '(functioneert|functioneren) .. (niet|nauwelijks|amper)',
    '(steeds|elk jaar|elke week|alleen maar) (erger|slechter|heftiger|zwaarder)',
    'uit de hand .. (gelopen|loopt)',
    'onhoudbaar',
    '(politie|crisisdienst|veilig thuis) .. (geweest|betrokken|aan de deur|gebeld)',
    '(al|sinds|reeds) .. jaren',
    'jaren (al|lang)',
    'sinds (groep|klas) .. nu (groep|klas)',
    'van jongs af',
    'al sinds (de |het |)(basisschool|kleuterklas|kleutertijd|geboorte|peutertijd|brugklas)',
    '(speelt|bestaat|bestaan|duurt) .. (jaren|lang)',
    '(for|over) .. years',
    '(cant|cannot|can not|unable) .. (function|cope|leave)',
    '(wont|doesnt|not) .. leave .. (room|house|bed)',
    '(niets|niks) .. lukt meer',
  ],
  mild: [
    'niet (zo|heel|erg|echt|heel erg|al te) (ernstig|erg|heftig|zwaar)',
    'niet ernstig',
    'geen (ernstige|zware|heftige|grote)',
    'valt (wel |best |nog |erg |)mee',
    'iets (lichts|lichters|kleins)',
    '(licht|lichtelijk) (somber|angstig|onzeker|verhoogd|gespannen)',
    'not (serious|severe|that bad|too bad)',
  ],
}

const WISHES: Partial<Record<Wish, readonly string[]>> = {
  individual: [
    'in (zn|zijn|haar|hun|dr) eentje .. (praten|met|gesprek)',
    '(liever|liefst|graag) (individueel|alleen met iemand|niet in een groep|geen groep)',
    'niet in een groep',
    'onder vier ogen',
    '(geen|zonder) groep',
    '(durft|wil|kan|past) niet in (een|de) groep',
  ],
  group: [
    '(groep|groepje|clubje) (voor|met|waar|waarin|van) <peers>',
    '(groep|groepje|clubje) .. (gezocht|zoeken|nodig)',
    '(zoekt|zoeken|wil|willen) .. (groep|groepje|clubje)',
    '(liefst|liever|graag|wil|kan|mag) .. in een (groep|groepje)',
    '(oudergroep|praatgroep|lotgenotengroep|avondgroep|jongerengroep|meidengroep|jongensgroep|vadergroep|moedergroep|rouwgroep|doegroep|sovagroep|groepstherapie|groepstraining|groepsaanbod|groepsbehandeling|gespreksgroep|cursusgroep)',
    '(contact|samen|praten|ervaringen|kletsen|spelen|optrekken) met andere <peers>',
    '(wil|wel|graag|liefst|liever) met andere <peers>',
    'met andere <peers> .. (praten|delen|ontmoeten|over|samen|uitwisselen)',
    'met andere (ouders|vaders|moeders|gezinnen|jonge)',
    'van andere ouders',
    '(wil|graag|liefst|liever|praten|samen|groep) .. met (leeftijdsgenoten|leeftijdgenoten|lotgenoten|peers)',
    'andere <peers> (ontmoeten|spreken|leren kennen|die hetzelfde|die ook|in zelfde|met hetzelfde)',
    '(with|meet|meeting) other (kids|children|parents|teens|families|people)',
    '(in a|a) group',
  ],
  family: ['(hele|heel het) gezin (moet|erbij|samen|mee|wil)', '(met|voor) het hele gezin'],
  home: [
    'thuis (komt|komen|langs|langskomt|langskomen)',
    '(komt|komen|kan) .. (bij hen|bij ons|bij haar|bij hem) (langs|thuis)',
    '(langskomen|langskomt|langs komen|langs komt)',
    '(hulp|begeleiding|ondersteuning|gesprekken|iemand) (bij hen |bij ons |)thuis',
    'aan huis',
    '(kan|kunnen|durft) .. huis niet uit',
    '(ook|kan het|kan dat|liever|liefst|graag|mogelijk) .. thuis (kan|mogelijk|graag)',
    '(kan|mag) (dat|het|die) (ook |)(bij hen |bij ons |)thuis',
    '(come|visit|visits) .. (home|house)',
    '(support|help|someone|counselling) at home',
  ],
  online: [
    '(chatten|chat|appen) (kan|mag|of|met iemand|met hulp*|over|graag|liever)',
    '(wil|liever|liefst|alleen|kan|kunnen|kan ze|kan hij|durft|zou|of) (chatten|appen|beeldbellen|videobellen)',
    '(wil|liever|kan|kunnen|graag) .. (chatten|beeldbellen|videobellen)',
    'via (de |een |)chat',
    '(een|met) app (nodig|om|voor|die|tegen|waarmee)',
    'via (whatsapp|internet) (contact|praten|hulp|vragen|begeleiding|advies)',
    '(online|digitaal|digitale) (hulp|cursus|training|module|behandeling|therapie|gesprekken|advies|programma|dan|graag|kan|mogelijk|begeleiding|aanbod|iets)',
    '(iets|liever|liefst|alleen|kan het|kan dat|ook|help|support) online',
  ],
  phone: [
    '(belt|bellen|telefonisch) liever',
    '(liever|liefst|graag|alleen|kan het|kan dat) (bellen|telefonisch)',
    'telefonisch (advies|gesprek|contact|consult|spreekuur|mogelijk|overleg)',
    '(by|over the|on the) phone',
  ],
  school: [
    '(hulp|spreekuur|gesprekken|iemand|training|begeleiding|coach|gesprek|ondersteuning) op school (zelf |)(mogelijk|kan|graag|liever|terecht|gezocht|zelf|nodig)',
    '(kan|liever|liefst|graag|mag) (het |dat |ook |) op school',
    '(kan|liever|liefst|graag) op school',
    '(iemand|hulp|iets|help) (binnen|at|in) school',
    'iemand op school',
  ],
  evening: [
    'in de avond (kan|graag|mogelijk|liefst|terecht|of|alleen)',
    '(graag|liefst|liever|ook|of|kan|cursus|alleen|iets|gezocht|afspraak|en|gesprek|groep|spreekuur) in de avond',
    '(avondgroep|avondcursus|avondspreekuur|avondafspraak|avonduren|avondtraining)',
    '(alleen|pas|kan|kunnen) na .. uur',
    'na .. uur (kan|kunnen|graag|pas|terecht)',
    'overdag (is geen|niet|lukt|kan niet|kunnen niet|geen|werken|werkt)',
    '(niet|geen tijd) overdag',
    '(iets|ook|cursus|terecht|kan|graag|liefst) .. in het weekend',
    '(in the evening|evenings|after work|at night only|in the weekend)',
  ],
  english: [
    'in (het |)engels',
    '(spreekt|spreken|praat|praten|verstaat) .. engels',
    'engels (sprekend|gesproken|talig)',
    'engels (graag|kan|mogelijk)',
    '(english|engelstalig*|engelssprekend*)',
  ],
  anonymous: [
    'wil niet dat (iemand|anderen|mensen) .. (weet|weten)',
    'zonder dat (iemand|anderen|ze) .. (weet|weten)',
    'niemand (mag|hoeft) .. weten',
    '(zonder|geen) naam',
  ],
  free: [
    '(gratis|kosteloos)',
    '(mag|kan) (niks|niets) kosten',
    '(kunnen|kan|konden) .. niet (betalen|bekostigen|veroorloven)',
    'te duur',
    '(goedkoop|goedkope|betaalbaar|betaalbare)',
  ],
  soon: [
    '(met|is|heeft|veel|enige) (spoed|haast)',
    'spoedig (hulp|terecht|iemand|iets|graag|een)',
    '(zsm|asap|vandaag nog|morgen nog)',
    '(liefst|graag|nog|het liefst) (deze week|vandaag|morgen|direct|meteen|snel|zo snel)',
    '(moet|graag|liefst|wil|kan|kunnen) .. (snel|gauw|direct|meteen|vlug) (terecht|hulp|iemand|plek|starten|beginnen|geholpen|gezien)',
    '(snel|gauw|direct|meteen|vlug) (terecht|hulp|plek)',
    'moet (wel |echt |)(snel|vlug|gauw)',
    '(dringend|urgent) (hulp|iemand|iets|help)',
    'dringend .. nodig',
    'zonder (lange|lang|al te lange) (wachtlijst|wachttijd|wachten)',
    '(geen|zonder) (wachttijd|wachtlijst)',
    '(short|no) (wait|waiting)',
    '(as soon as|help soon|very soon|appointment soon)',
    '(kan|kunnen) niet (zo lang |langer |)wachten',
  ],
  'no-referral': ['zonder (verwijzing|verwijsbrief|brief)', '(zelf|zelfstandig) (aanmelden|heen|terecht|naartoe)'],
}

/** What looks like a wish and tells what happens: the wish it is not. */
const NO_WISHES: Partial<Record<Wish, readonly string[]>> = {
  group: [
    'niet in (een|de) groep',
    '(geen|zonder) groep',
    '(bijt|slaat|schopt|duwt|pest|knijpt|krabt|vecht met|ruzie met|speelt niet met|bang voor|bang van|bemoeit zich met|omgaan met|omgang met) andere <peers>',
    'in (de|zijn|haar) groep .. (gepest|buiten|ligt)',
    '(niet|geen contact|ruzie|vecht|slaan) .. met andere <peers>',
  ],
  online: [
    '(pest|gepest|pesten|chat|chatten|chat veel|appt|dreigt|contact|naaktfoto*|foto*) .. (via|met) (whatsapp|snapchat|internet|onbekende*|vreemde*|mannen|jongens|meisjes)',
    '(niet|geen) (online|digitaal)',
  ],
  home: ['niet (thuis|aan huis)'],
  evening: [
    '(huilt|bang|druk|onrustig|gamet|laat|moe|boos) .. (in de avond|avonds)',
    'in de avond (onrustig|bang|boos|druk|huilt|moe)',
  ],
  english: ['(slecht|zwak|matig|onvoldoende|goed|bijles|cijfer|toets|les) .. (in|voor) (het |)engels', 'bijles engels'],
  school: ['niet op school'],
  phone: ['niet (bellen|telefonisch)'],
}

const rows: [string, Said][] = [
  ...(Object.entries(ROWS) as [keyof typeof ROWS, readonly string[]][]).flatMap(([says, list]) =>
    list.map((row): [string, Said] => [row, { says }]),
  ),
  ...(Object.entries(WISHES) as [Wish, readonly string[]][]).flatMap(([wish, list]) =>
    list.map((row): [string, Said] => [row, { says: 'wish', wish }]),
  ),
  ...(Object.entries(NO_WISHES) as [Wish, readonly string[]][]).flatMap(([wish, list]) =>
    list.map((row): [string, Said] => [row, { says: 'no-wish', wish }]),
  ),
]

const find = wordingBook(rows, CLASSES)

/**
 * What a text says in so many words about help that was tried, how serious it is and what is wished for. "Nog nooit hulp
 * gehad" takes back the "hulp gehad" inside it; help that was tried elsewhere in the text stays.
 */
export function heardIn(text: string): Said[] {
  const heard = find(text)
  const untried = heard.filter(({ value }) => value.says === 'untried')
  const tried = heard.filter(
    match => match.value.says === 'tried' && !untried.some(other => other.from < match.to && match.from < other.to),
  )
  const rest = heard.filter(({ value }) => value.says !== 'tried' && value.says !== 'untried')
  return [...rest, ...(tried.length > 0 ? tried : untried)].map(({ value }) => value)
}
