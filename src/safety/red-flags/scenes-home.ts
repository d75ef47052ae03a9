import type { Row } from './row.ts'

/** At home: what grown-ups do to a child or to each other, told as who does what to whom (RF03-RF06, RF09, RF20, RF25). */
export const HOME_SCENES: Row[] = [
  {
    id: 'scene-struck',
    kind: 'abuse',
    level: 'red',
    source: 'RF03: KNMG-meldcode stap 5; handelingsprotocol.nl',
    patterns: `
      @elder . @strike ~ @him ! @play|elkaar|bal|deuren|tennis*|schoolreis|speelt
      @elder . @strike ~ als|wanneer|when|straf|boos|@beaten|cijfers|grades|huilt|plast|bed|dagelijks|wekelijks ! @play|elkaar|bal|deuren
      @strike . door|van|by . @elder ! @play|elkaar|voetbal
      @strike . met|with . @beaten ! @play|bal|tennis
      @beaten . @strike ~ @him|@elder
      @elder .. @dealout . @blows ~ @him|thuis|als|straf|@beaten ! prijs|bal|@play|schouder*
      @dealout . @blows ~ thuis|@elder|home & @elder|@beaten|thuis ! prijs|@play|plein|school*|elkaar|klasgenoot*|inkomen|bal
      @blows . (uitgedeeld|uitdelen) ~ thuis|@elder
      krijgt|kreeg|gets|got . @blows . van|from|by . @elder
      @elder .. @hurl .. (muur|grond|vloer|trap af|van de trap|verwarming|tafel|wall|floor|stairs) ~ @him ! @play|speelgoed|deur
      @hurl .. @him .. (muur|grond|vloer|trap af|van de trap|verwarming|wall|floor|stairs) ~ @elder|thuis ! @play|speelgoed
      @elder .. (@throat . @squeeze|@squeeze . @throat) ! keelontsteking|keelpijn
      @throat . @squeeze ~ @elder & @young|@youngage ! keelpijn|keelontsteking
      @elder .. hand|kussen|deken|doek|pillow|handdoek .. mond|gezicht|hoofd|neus|mouth|face ~ lucht|adem*|stil|gil*|huil*|ophoudt|breath* ! wassen|niest|hoest
      @elder .. dompelt|duwt|houdt|hield|duwde .. (onder water|hoofd in|hoofd onder|toilet)
      (peuk|peuken|sigaret|sigaretten|aansteker|strijkijzer) .. (uitgedrukt|uitgemaakt|verbrand|gebrand|arm|rug|hand|huid) ~ @elder|@young ! zelf|zichzelf
      (rond|ronde|brand) brandplek*|brandwondjes|plekjes|blaren ! beet|insect*
      ronde brandplekjes|brandwondjes|brandplekken
      (uren|urenlang|hele|uur|lang|nacht) .. (knielen|knieen|hurken|rijst|hoek staan|armen omhoog) ~ @elder|@punish|moet`,
  },
  {
    id: 'scene-punished',
    kind: 'abuse',
    level: 'red',
    source: 'RF03: KNMG-meldcode stap 5',
    patterns: `
      @coldplace ~ @punish & slaap*|slapen|zit*|staan|staat|zetten|gezet|moet|opgesloten|uren|nacht|zonder ! nablijven|gang op school|juf zet
      slaapt|slapen|slaap|overnacht*|sleeps|sleep .. @coldplace ~ zonder|@punish|moet|@elder|weken|elke|winter|kou* ! @elder slaapt|@elder slapen|@elder sleeps|tent|logeer*|kamperen|verbouwing|matras .. kamer|scouting
      @coldplace . slapen|slaapt|overnachten ~ zonder|@punish|moet|@elder|winter|kou* ! logeer*|kamperen
      @punish .. (zonder eten|geen eten|niet eten|geen avondeten|hongeren|koude douche|ijskoud*|koud water|naakt|kaalgeschoren|vastgebonden|opgesloten|buiten slapen|buiten staan|nacht buiten)
      (zonder eten|geen eten|geen drinken|koude douche|ijskoude douche|ijskoud bad|haren afgeknipt|kaalgeschoren|nacht buiten|buitengesloten) ~ @punish|stout|@elder ! geen eten in huis|lust|wil
      @elder .. sluit|sloot|zet|zette|gooit|gooide .. @him .. (buiten|kelder|schuur|kast|balkon|donker|donkere|op straat) ~ nacht|uren|kou*|@punish|winter|slot|huilt|stout|opgesloten|vriest`,
  },
  {
    id: 'scene-neglected',
    kind: 'abuse',
    level: 'red',
    source: 'RF03: KNMG-meldcode stap 5; RF23',
    patterns: `
      (zonder|geen|no) . @clothing & @stench|@hunger|(niemand doet open)|winter|vriest|sneeuw|januari ! lievelings*|wil geen|prikkel*
      (op sandalen|op slippers|blote voeten|in pyjama|dezelfde kleren|zelfde kleren|dezelfde kleding) & @stench|@hunger|winter|januari|december|februari|sneeuw|vriest ! lievelings*|prikkel*|vroeg dromen
      (lege trommel|lege broodtrommel|lege brooddoos|geen lunch|geen ontbijt|zonder ontbijt|zonder eten|honger|hongerig|steelt eten|eet uit de prullenbak|zoekt eten) & @stench|(niemand doet open)|(zonder jas)|dagen ! diabet*|suiker*|prikkel*
      @stench ~ (niemand doet open|niet opgehaald|niemand thuis|zorgt niemand|komt niet opdagen|komen niet opdagen|nergens opdagen|andere huisarts) ~ kind|@young|gezin
      (nergens|niet|niet meer) . opdagen ~ gezin|ouders|kind & @stench|letsel|blauw*|zorgen|andere huisarts ! groepje
      @care .. @siblings ~ @outnight|elke|alleen|dronken & @elder|@youngage ! oppas*|bijbaan*|lief|trots|graag|@elder werkt|*ziek|*ziekte|handicap|beperking|autis*|epilep*|mantelzorg*|kanker
      @care . (voor zichzelf|voor elkaar|zichzelf) ~ @young|kinderen|#10 ! leert|leren|training
      (alleen thuis|alleen gelaten|alleen in huis|alleen achter|zonder toezicht|home alone|left alone) ~ @outnight|dagen|uren|hele|week ~ @youngage|@young|kinderen ! durft|bang|oppassen|hond
      @elder .. @outnight .. (kinderen|kids|kleintjes|baby|kind) . (alleen|alone)
      baby|zuigeling* ~ (alleen|enkel|slechts|only|niets dan|uitsluitend) . (thee|water|rijstwater|sap|koemelk|limonade|cola|suikerwater|havermelk|amandelmelk|tea)
      @elder .. (geeft|geven|gives) . (alleen|enkel|only) . (thee|water|rijstwater|sap|koemelk|havermelk|amandelmelk) ~ baby|zuigeling*|#12 @months|#30 @weeks
      @elder . (weiger*|weigert|weigeren) .. (behandeling|operatie|insuline|chemo|bloedtransfusie|medicijnen) ~ levens*|dood*|gevaar|sterft|nodig|bewusteloos|ernstig`,
  },
  {
    id: 'scene-suspected',
    kind: 'abuse',
    level: 'orange',
    topic: 'suspicion',
    source: 'RF04, RF05: augeo.nl; henw.org Kijken, luisteren en dan spreken',
    patterns: `
      @neighbours .. @hear .. @screams ~ @young|gezin|elke|kinderen|nacht*|'s|avond|hulp|kids|every
      @hear .. @screams ~ @neighbours ~ @young|gezin|kinderen
      @young|@youngage|hij|ze .. (duikt|krimpt|deinst|verstijft|schrikt|flinches|cowers) .. (weg|ineen|terug|als|zodra|wanneer|when) ~ @elder|arm|hand|stem
      @elder .. @boozing ~ kinderen|kind|@young|rijdt|haalt|auto ~ elke|bank|zorgen|alleen|avond|dagelijks|rijdt|ophal*|haalt|ligt|auto|#12 ! feestje|verjaardag|nuchter
      gezin|kinderen|kids|moeder|vader .. (slaapt|slapen|woont|leven|sleeping|living) .. (auto|caravan|tent|park|straat|station|car|portiek) ~ sinds|nu|parkeerplaats|nachten|dagen|weken|kinderen ! vakantie|camping|kamperen`,
  },
  {
    id: 'scene-only-with-parent',
    kind: 'abuse',
    level: 'orange',
    topic: 'falsified-illness',
    source: 'RF21: richtlijnendatabase.nl KMdF',
    patterns: `
      (aanvallen|aanval|klachten|koorts|toevallen|apneus|insulten|symptomen|bloed|seizures|symptoms) .. (enkel|alleen|uitsluitend|only) .. (als|wanneer|bij|when|with) .. @elder ~ ziekenhuis|opname|nooit|niets|erbij|never|hospital|ward
      (nooit|niets|never|niemand) . (gezien|waargenomen|gevonden|seen|found) ~ @elder ~ ziekenhuis|opname|aanval*|klachten|hospital|afdeling & (alleen|enkel|only)|steeds|zegt`,
  },
  {
    id: 'scene-taken-abroad',
    kind: 'abuse',
    level: 'red',
    topic: 'parental-abduction',
    source: 'RF25',
    patterns: `
      @mate|@elder .. (onderweg|op weg|vertrekt|vertrokken|vliegt|vlucht|rijdt|gevlogen|on the way|flying) .. (schiphol|vliegveld|zaventem|grens|airport|buitenland|turkije|marokko|polen|abroad|border|eindhoven airport) ~ @young|haar|hem ! vakantie met het gezin|op vakantie
      (schiphol|vliegveld|zaventem|grens|airport|ticket*|vliegticket*) ~ @mate|@elder ~ @young|kinderen ~ (zonder dat|zonder toestemming|zonder te zeggen|zonder overleg|niet weet|weet van niets|without)`,
  },
  {
    id: 'scene-partner',
    kind: 'domestic-violence',
    level: 'red',
    source: 'RF06: augeo.nl; enschede.nl',
    patterns: `
      papa|vader|stiefvader|hij|vriend|man|ex|partner|echtgenoot|dad|husband|boyfriend|he . (mama|moeder|mam|vrouw|vriendin|mum|mom|mother|wife|haar) .. @strike & @young|kinderen|baby|mama|mama ! @play|elkaar
      papa|vader|stiefvader|hij|vriend|man|ex|partner|echtgenoot|dad|husband|boyfriend|he . @strike . (mama|moeder|mam|vrouw|vriendin|mum|mom|mother|wife|haar|mums) & @young|kinderen|baby|mama|moeder|mum|mom ! @play|elkaar
      @throat . @squeeze ~ hij|man|vriend|ex|partner|papa|vader|husband|he & haar|moeder|mama|vrouw|baby|kinderen|kleine ! keelpijn|keelontsteking|zelf|paniek*
      (hij|man|vriend|ex|partner|papa|vader|husband|he) .. (@squeeze . @throat) & haar|moeder|mama|vrouw|baby|kinderen|kleine ! keelpijn|zelf
      @point .. @arm ~ haar|moeder|mama|@mate|her|kinderen ! speelgoed*|keukenles|brood|game|film|spel|droom|slaap
      (broke|breaks|brak|breekt|gebroken) . (arm|kaak|neus|rib|pols|nose|jaw|mums arm|moms arm|arm van mama) ~ @mate|mum|mom|mama|dad|he & @young|son|kids|mum|mama ! voetbal*|gevallen|fell
      trapt|schopt|stompt|slaat|kicks|punches|kicked . zwangere|pregnant .. buik|vriendin|vrouw|belly|partner
      @mate .. (trapt|schopt|stompt|slaat|kicks|punches) .. (zwanger*|buik|pregnant|belly)
      ex|exman|exvriend|expartner .. @stalking ~ @persistent|deur|werk|opwacht*|tracker|airtag|gps ! omgang*|wachtlijst|behandeling|relatie
      (weet|weten) . (haar|me|hem|ons|mij) . (te vinden|zitten|vinden) ~ ex|appt|dreig*|zegt|exman|partner ! hulp|weg naar
      (blauw|blauwe|dicht|dichtgeslagen|dichtgeslagen|black) . (oog|ogen|eye) ~ derde|vierde|tweede|weer|opnieuw|telkens|keukenkast*|third|again & kinderen|kids|moeder|vrouw|baby ! @sport`,
  },
  {
    id: 'scene-baby-in-danger',
    kind: 'infant-danger',
    level: 'red',
    source: 'RF09, RF20: jgzrichtlijnen.nl Excessief huilen',
    patterns: `
      (gebroken|breuk|breukje|fractuur|*fractuur|ribbreuk|ribje|ribfractuur|fracture) ~ baby|zuigeling*|#11 @months|#30 @weeks|(rolt nog niet)|(kruipt nog niet)|(nog nooit gekropen)|(loopt nog niet) ! geboorte*|bevalling|geboren
      @elder|@mate|hij|ze|ik .. (smijt|gooi|gooit|schud|schudt|sla|slaat|smoor|duw|doe|knijp) . (hem|haar|baby|kind) . (muur|raam|door elkaar|iets aan|wat aan|dood|stil|uit) & baby|huilbaby|zuigeling*|huilt|kindje|kleintje
      (door elkaar|heen en weer) . (gerammeld|geschud|rammelde|schudde|geschut|rammelt)
      (baby|zuigeling|huilbaby|hem|haar) . (gerammeld|geschud|rammelde|schudde|dooreengeschud|shaken|shook) & baby|zuigeling*|huil*|#12 @months|#40 @weeks ! hand`,
  },
  {
    id: 'scene-images-of-harm',
    kind: 'infant-danger',
    level: 'red',
    topic: 'postpartum',
    source: 'RF20',
    patterns: `
      (beelden|beeld|ziet|zie|voor zich|dwanggedacht*|gedachten|gedachte|impuls*|flitsen|fantaseert|visualiseert|bang|images|thoughts|intrusive|droomt) ~ (laat vallen|laten vallen|gooien|gooit|verdrink*|balkon|kanaal|gracht|van de trap|smoren|smoort|stikken|kussen op|steekt|steken|mes|wurgen|iets aandoet|iets aan te doen|iets aandoen|wat aandoet|pijn doet|pijn doen|drowning|dropping|hurting|stabbing|harming) ~ @babyish|bevalling|kraam*|hem|haar|baby & @babyish|bevalling|kraam*|postnata*|postpart*|#11 @months|#50 @weeks ! bang dat ze valt|zwemles|peuter*
      moeder|vader|ze|hij|ik|mother .. (kinderwagen|wagen|buggy|maxicosi|wieg|baby|wandelwagen) .. bijna|wilde|wou|had|almost .. (weg op|straat op|water|spoor|sloot|rijden|loslaten|losgelaten|los|duwde|geduwd|gegooid|gooide|pushed)
      (kraambedpsychos*|kraampsychos*) ! cursus|folder|scholing
      (postpartum psychos*|post partum psychos*|postnatale psychose) & #|baby|nu|weken|dagen|moeder|vermoeden|pp|verward
      (stem|stemmen|voice|voices|god) .. baby|kindje|kleintje .. (weg|dood|duivel*|offeren|moet|doen|must|kill)`,
  },
]
