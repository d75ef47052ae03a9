import type { Row } from './row.ts'

const SUICIDALITY = 'RF01: mijnkindwildood.nl, spoedvoorjeugdgroningen.nl'

/** What a person says or does to themselves, and what happens in the head (RF01, RF02, RF10, RF11). */
export const SELF_SCENES: Row[] = [
  {
    id: 'scene-goodbye',
    kind: 'suicide',
    level: 'red',
    source: SUICIDALITY,
    patterns: `
      (morgen|vanavond|straks|binnenkort|dan|snel|vannacht|tonight|soon|tomorrow|weekend|vrijdag|maandag) .. (alles|allemaal|het|everything|it all|lijden|pijn) . (voorbij|over|klaar|afgelopen|opgelost|done|finished) ~ @say|zei|appte|schreef|brief|pillen|doosje|dagboek|story ! toets*|examen*|vakantie|feest|school is|wedstrijd|ziek*|verkoud*|scheiding
      (moeten|zullen|gaan|moet|zult|will) . (missen|miss) ~ (we|wij|jullie|ons|me|mij|iedereen|you|hem|haar) ~ zei|zegt|appte|binnenkort|straks|schreef|appt|vertelde ! afspraak|bus|trein|les|school|vakantie|juf|groep|verhuis*
      (binnenkort|straks|volgend jaar|volgende week|morgen|soon) .. (niet meer bij jullie|niet meer bij ons|er niet meer|niet meer hier|geen last meer|verlost van|van mij af|gone forever|wont be here)
      (geen last|nooit meer last|niet lang meer last|verlost) . meer|van|of . (mij|me|hem|haar|mijn|her) ! hoofdpijn|buikpijn|migraine|eczeem|allerg*|jeuk
      (wereld|iedereen|jullie|gezin|familie|world|everyone|mama|mensen|thuis|ouders|broertje) .. (zonder|without) . (mij|hem|haar|me|him|her|mn) & beter|verder|draait|door|makkelijker|leuker|rustiger|off|fijner|gelukkiger|doorgaan|mag|kan ! kan niet|weekend|bril|medicatie|oppas
      (afscheidsbr*|afscheidsf*|afscheidsb*|afscheidsvlog*|afscheidstekst*|afscheidslijst*|afscheidsw*) ! school|juf|collega|groep 8|musical|feest
      (goodbye|farewell|vaarwel|adieu) . (forever|voorgoed|voor altijd|altijd|everyone|world|iedereen|wereld)
      (told|tells|said|zei|zegt|appte|nam|neemt|schreef|wrote) .. (goodbye|afscheid|vaarwel|farewell) ~ forever|voorgoed|altijd|flat|opeens|ineens|somber|brief*|letters|pillen|huilend|rustig ! school|groep|juf|collega*|opa|oma|begrafenis|stage
      (bedankt|sorry|dank|thanks) . (voor alles|everything|iedereen) ~ appte|appt|bericht*|schreef|post|story ! juf|dokter|hulp`,
  },
  {
    id: 'scene-deathwish',
    kind: 'suicide',
    level: 'red',
    source: SUICIDALITY,
    patterns: `
      (dood|sterven|doodgaan|gestorven|begraven|dead) . (wil|wilt|wilde|wou|willen|zou willen|wants|wanted) ~ @say|hij|ze|zij|ik|elke|telkens ! hond|kat|poes|cavia|hamster|konijn|weten|praten|goudvis|opa
      (liever|beter|graag|maar beter) .. (niet meer|nooit|niet) . (bestaat|bestaan|bestond|leeft|leven|geboren|er was|wakker) 
      (liever|beter|graag|rather|better) . (dood|sterven|doodgaan|doodging|dead|to die) ! hond|kat|poes|konijn|lachen
      (leven|levens|life) . (beu|moe|zat|kotsbeu|spuugzat|kwijt wil|niet waard|kapot|zinloos|worthless|pointless|over wil) ! uitgaansleven|verenigingsleven|nachtleven
      @want|gaat|ging|zou|zal|dreigt|gedreigd|dreigde|kan .. (van|vanaf|vd|af|over|uit|off) . @drop ! fiets*|duik*|trampoline|glijbaan|schommel|les|touw|speel*|vallen|bang|uitzicht|sturen
      spring*|sprong|jump* . (van|vanaf|vd|uit|off|voor|onder|from|in front) . (@drop|@track|auto|vrachtwagen|tram|bus) ! zwem*|trampoline|sloot
      @want|gaat|ging|zou|dreigt|wilde|liep .. (voor|onder|in front of) . (trein|metro|tram|auto|vrachtwagen|bus|train|truck) ! foto|kaartje|stage|wacht*|fiets
      (ik|hij|ze|zij|zoon|dochter|@child) .. (spring|springt) . straks|zo|nu|morgen|van|uit . (raam|dak|brug|trein|balkon|flat|spoor)
      @self . (verdrinken|vergiftigen|verhangen|verwonden om te sterven|wat aandoen|iets aandoen|van kant|ombrengen|doodsteken|doodrijden|doodhongeren)
      (wens*|hoop*|hopen|bidt|bid|smeekt|verlang*|prays|hopes) .. (dood|doodgaan|sterven|niet meer wakker|nooit meer wakker|slaap niet wakker|to die|dead|not wake) ! opa|oma|hond|poes
      (naar|bij|with) . (opa|oma|papa|mama|vader|moeder|zus|broer|vriend|vriendin|hond|grandpa|dad) . (hemel|heaven|boven) ~ @want|wil ook|wants
      @want .. (naar|bij) . (overleden|dode|gestorven) ! graf*|begraaf*|praten|therapie|rouw*
      (wil|wou|wilde|wants) . naar de hemel|sterren|engeltjes|heaven ! weten|vragen`,
  },
  {
    id: 'scene-means',
    kind: 'suicide',
    level: 'red',
    source: SUICIDALITY,
    patterns: `
      (touw|strop|lus|koord|laken|snoer|noose|rope|sjaal) .. (balk|boom|plafond|trapleuning|schuur|zolder|haak|deurklink|geknoopt|knoopte|hals|nek|beam|tree) & @young|@youngage|hij|ze|zoon|dochter|@patient ! klim*|schommel|boomhut|speel*|hangmat|fiets
      (zoekt|zocht|googel*|gegoogeld|opgezocht|opzocht|zoeken|googled|searched|searches|vraagt chatgpt|chatgpt) .. (hoeveel|welke|hoe|how|methode*|manier*) .. (pillen|tabletten|paracetamol|wakker|dood|dodelijk|sterven|doodgaan|hangen|ophangen|bloeden|pols*|to die|kill|pijnloos) ! stelen|stiefkind
      (zoekt|zocht|googel*|gegoogeld|opgezocht|opzocht|googled|searched|searches|uitgezocht|bekijkt|chatgpt) .. (brug|bruggen|flat|flats|viaduct|dak|toren|spoorwegovergang|bridge|bridges|roof) .. (hoog|hoogst|hoogste|hoe|vallen|springen|high|highest|jump) ! spreekbeurt|werkstuk|bouw*|architect*|vakantie|maquette|sloop
      (pillen|tabletten|strips|strip|doosje|doosjes|paracetamol|oxazepam|medicijnen|slaappillen|insuline|mes|mesje|touw|strop|pills|rope) ~ (matras|bed|lade|kussen|la|kast|rugzak|etui|kamer|tas|mattress|drawer|verstopt|verzameld|gespaard|opgespaard|bewaard|hoard*|collected) & (dood*|somber*|afscheid*|suicid*|wil niet|depress*|brief*|einde|gevonden|vonden|found|depressed|verborgen|moeder vond|vader vond|ontdekt)|verzameld|gespaard|verstopt ! blowt|wiet|peuter|kleuter|scouting|schoolkamp|snoep|opruimen
      (spullen|playstation|telefoon|gitaar|konijn|huisdier|sieraden|knuffels|kleren|spaargeld|xbox|hond|schoenen|cavia|belongings|stuff) .. (weggegeven|weggeeft|uitgedeeld|verdeeld|vermaakt|gave away|giving away) ! kringloop|rommelmarkt|marktplaats
      (weggegeven|weggeeft|uitgedeeld|gives away|giving away|gave away) .. (spullen|playstation|telefoon|gitaar|konijn|huisdier|sieraden|knuffels|spaargeld|xbox|belongings|stuff)`,
  },
  {
    id: 'scene-cutting',
    kind: 'suicide',
    level: 'orange',
    topic: 'self-harm',
    source: 'RF02: JGZ-richtlijn Depressie',
    patterns: `
      (streepjes|strepen|sneetjes|sneeen|krassen|krasjes|wondjes|littekens|snijwonden|kerven|brandplekjes|korstjes|cuts|scars|scratches) . (bovenarm*|onderarm*|pols*|dij*|bovenbe*|been|benen|arm|armen|buik|heup*|thigh*|wrist*|arms) ! kat|poes|braam*|braambos|vallen|gevallen|eczeem|muggen*|waterpokken|konijn|vader|moeder|stiefvader|fietsen
      (krabt|krabde|snijdt|sneed|krast|kraste|kerft|brandt|prikt|snij|snijden|krassen|knijpt|bonkt|cuts|burns|scratches) . (pols*|arm*|onderarm*|bovenarm*|been|benen|bovenbeen*|dij*|huid|zichzelf|wrists|wrist|legs|thighs) . (open|kapot|stuk|oplucht*|mes*|passer|schaar|scherf|glas|slijper|blade|bloed*)
      (passer|puntenslijper*|scheermes*|glasscherf|scherf|mesje|veiligheidsspeld|razor*) ~ (arm|armen|bovenarm*|onderarm*|pols*|dij*|been|benen|zichzelf|huid|oplucht*)
      am & verwijz*|dbt|jgdige|meisje|jongen|#10_20 & dbt|krassen|somber*|ggz|trauma|borderline|emotie*|snij* ! pm|#10_11 am
      (moet|drang|neiging|dwang) . (zichzelf|zich) . (snijden|pijn doen|verwonden|krassen|beschadigen)`,
  },
  {
    id: 'scene-voices',
    kind: 'psychosis',
    level: 'orange',
    source: 'RF11: kst-25424-273; thuisarts.nl',
    patterns: `
      (tv|televisie|radio|nieuwslezer*|journaal|netflix|youtube*|reclame*|youtuber|kwismaster|computer|telefoon|newsreader|television|lamp|verwarming|muur|koelkast) .. (praat|praten|spreekt|stuurt|zegt|waarschuwt|lacht|talks|talking|speaks|knipoogt) . (tegen|over|naar|to|about|at) . (hem|haar|mij|zichzelf|him|her|me) ! taalontwikkeling|peuter|logoped*
      (tv|televisie|radio|nieuwslezer*|reclame*|journaal|television) .. (over|tegen|to|about) . (hem|haar|mij|him|her|me) . (praat|praten|gaat|spreekt|talks)
      (een stem|de stem|stemmen|voices|a voice|the voice) . (zegt|zeggen|zegt dat|zei|fluistert|fluisteren|beveelt|bevelen|tells|telling|says|told) ! stemmen in|juf|luid|opnemen|hees|stembureau|verkiezing*
      praat|praten|spreekt|talks|lacht .. (tegen|met|to|with) . (verwarming|muur|lamp|stopcontact|koelkast|dode|doden|plafond|spiegel|radiator|wall|ceiling) & @youngage|#20|student|puber|denkt|slaapt|nachten|jongen|dochter|zoon ! spiegelen
      (denkt|gelooft|overtuigd|zegt|meent|thinks|believes|convinced) .. (politie|buren|cia|aivd|overheid|docenten|iedereen|klasgenoten|regering|police|neighbours|they) .. (afluistert|afluisteren|volgt|volgen|achtervolgt|filmt|filmen|bespioneert|bespieden|vergiftigt|vergiftigen|spying|following|watching|plan|complot) ! echt gestalkt|ex
      (ouders|vader|moeder|broer|familie|parents) .. (vervangen|dubbelganger*|robots|acteurs|niet de echte|imposters|replaced) ! medicatie|werk
      (denkt|dacht|voelt|zegt|weet|overtuigd|gelooft) .. (chip|zender|apparaatje|microfoon|camera) .. (hoofd|tand|tanden|oor|arm|hersenen|lichaam|huid) ! hoorapparaat|hond|insuline*`,
  },
]
