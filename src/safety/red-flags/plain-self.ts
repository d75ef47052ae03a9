import type { Row } from './row.ts'

/** What is said straight out about dying, illness, starving and being gone. */
export const PLAIN_SELF: Row[] = [
  {
    id: 'plain-suicide',
    kind: 'suicide',
    level: 'red',
    source: 'RF01: mijnkindwildood.nl, spoedvoorjeugdgroningen.nl',
    patterns: `
      (zichzelf|zich|mezelf|mijzelf|haarzelf|hemzelf|jezelf|zelf) . (iets|wat) . (aandoen|aandoet|aandoe|aan doet|aan doen|aan te doen|aangedaan|aandeed)
      (je je|je jezelf|zich|zichzelf|jezelf|mezelf|mijzelf|haarzelf|hemzelf|me) . (verhang*|ophang*|opgehangen|verhing)
      (verhang*|opknopen|ophangen) ~ internet|google*|gegoogled|opgezocht|zoekt|zocht|zoekgeschiedenis|filmpje|filmpjes|hoe je ! gordijn*|schilderij*|was|jas|klok
      (zichzelf|zich|mezelf|mijzelf|haarzelf|hemzelf) . (wurgen|wurgt|wurgde|verstikken|verhangen|verhangt|ophangen|ophing|verdrinken|vergiftigen|doodschieten|doodsteken|doodmaken|doodmaakt|doodmaak|doodgemaakt|dood maakt|dood maken|doden|doodt|ombrengen|beroven|beroofd|verminken)
      van . leven . (beroven|beroofd|beroofde|berooft|benemen) ! inbraak
      (flat|brug|hoogte|verdieping|dak|dosis|pillen|trein|sprong) .. (niet overleeft|niet overleven|zeker dood|overleef je|niet survived)
      (dag|datum|tijdstip) . (plek|plaats) . (gekozen|uitgekozen|uitgezocht|bepaald|geprikt) ! trouw*|feest*|uitje|bruiloft|intake|kamp|reünie|bijeenkomst|vergadering|training
      (staat|zit|hangt|klimt|loopt) . (nu|net|zojuist|ondertussen) . (op|over|aan|boven|bij) . (brug|viaduct|dak|spoor|rails|reling|snelweg)
      (nu|net|zojuist|ondertussen) . (staat|zit|hangt|klimt|loopt) . (op|over|aan|boven) . (brug|viaduct|dak|spoor|rails|reling|snelweg)
      (benzine|spiritus|brandstof) .. over . (zich|zichzelf|mezelf|haarzelf|hemzelf)
      (zak|plasticzak|vuilniszak) . over . hoofd ! cadeau|verkleed*|regen
      (end|ending|take|taking|took|ends|takes) . (her|his|my|their|own) . life
      (want|wants|wanted|going|plans|planning) . (end it|end things|end my|die|to die|end her|end his|be gone|not be here)
      (wou|wilde|wens|wenste|wenst|wish|wished|wishes|hoopt|hoopte) . (dat|that) . (ik|hij|zij|ze|he|she|i) . (niet bestond|nooit bestond|niet bestaat|er niet was|er niet meer was|niet geboren was|nooit geboren was|dood was|dood ging|niet meer leefde|was dead|were dead|was never born|didnt exist)
      (maakte|maakt|maken|gemaakt|knoopte|knoopt|geknoopt|oefent|oefende|bond) . (strop|strik om|lus|galg|noose) ! schoen*
      strop|galg ~ @young|hij|ze|zij|kamer|schuur|zolder|boom|gevonden|vond ! belasting|figuurlijk
      afscheid . (genomen|nemen|nam) ~ (vrienden|vriendinnen|klasgenoten|iedereen|familie|allemaal|ouders|broer|zus|app|berichten|filmpje|brief|spullen|geregeld|weggegeven) ! school|groep|verhuis*|opa|oma|uitvaart|stage|juf|meester|overleden|poes|hond|konijn
      afscheidspost*|afscheidsstory*|afscheidstweet*|afscheidsgroet*|afscheidswoord*|afscheidslijst* ! collega|juf|verhuis*|school
      (geen|niet) . (bestaan|bestond|leven|leef|leefde|wakker) . (wil|willen|wou|wilde|meer|hoeft|hoef) ! baby
      (stopt|stop|stoppen|klaar|genoeg) . (met|van) . (leven|bestaan) 
      (dodelijk|dodelijke|fataal|letaal|lethal|deadly) ~ (hoeveel|dosis|paracetamol|pillen|medicijn*|how many|welke) 
      (brug|viaduct|flat|dak|spoor|perron|bridge) ~ (vriendin|vriend|broer|moeder|politie|volgens) ~ (staat|stond|zit|zat|klimt|opgehaald|gehaald) ! vakantie|fietst
      poging . (gedaan|ondernomen|gehad) ~ (seh|ziekenhuis|ontslagen|naar huis|zonder nazorg|nazorg|ic|opgenomen|tweede|vorige week|gister|gisteren|vannacht|recent)`,
  },
  {
    id: 'plain-calm-after-gloom',
    kind: 'suicide',
    level: 'orange',
    source: 'RF01: ivonnevandevenstichting.nl',
    patterns: `
      (rustig|kalm|opgelucht|vrolijk|opgewekt|calm) ~ (ineens|opeens|plots*|raar|vreemd|sinds gister|sinds gisteren|suddenly) & (somber*|depress*|maanden|spullen|opgeruimd|weggegeven|afscheid|low) ! baby|peuter|medicatie werkt`,
  },
  {
    id: 'plain-body',
    kind: 'acute-medical',
    level: 'red',
    acute: true,
    source: 'RF14, RF28: eerstehulpaankinderen.org',
    patterns: `
      (anafylax*|anafylact*|anaphyla*|angio oedeem|angioedeem) ! protocol|cursus|scholing|recept|vorig*|bekend met|instructie
      (stuipt|stuipen|stuiptrekt|convulsie*|aanval) ~ blauw|stopt niet|niet te stoppen|stesolid|minuten ! vorig*|vroeger|gehad|paniekaanval
      (stikt|gestikt|verslikt) . (in|op) . (knikker|druif|worst|hap|noot|nootje|snoepje|munt|speelgoed|kraal|ballon)
      epipen|adrenaline ~ (op|gezet|gegeven|gebruikt|given|nodig|net|twee) ! recept|verlengen|verlopen|instructie|oefent|oefenen|training|bij zich
      (allergisch*|allergie|allergic) ~ (gezwollen|opgezwollen|zwelt|dikke lippen|dik gezicht|benauwd|galbulten|swollen|swelling|flauw|braakt) ! afspraak|spreekuur|vorig*|hooikoorts
      (reageert|reageerde|reactie|responding|responds|respond) . (niet|nergens|amper|nauwelijks|geen|not|no longer) ~ @young|@youngage|baby|ze|hij|meer|ligt|gevallen|gezakt|gym|toddler ! op mail|op uitnodig*|op brief|op telefoon|op straf|op medicatie|school reageert|instelling|op appjes|op berichten|als ik roep|als je roept|op naam|op zijn naam|op haar naam|op belonen|op grenzen
      (zakte|zakt|gezakt|gestort|stortte|stort|ingestort|ineengezakt|ineengestort|collapsed|collapses) . (in elkaar|ineen|neer|straat|winkel|op de grond|at school|in class|in gym|at gym|gymzaal*|in op school) ! examen|toets|zak*  geld
      (aangereden|overreden|geschept|aanrijding|aangereden worden) ~ @young|@youngage|fiets|auto|brommer|scooter|vrachtwagen|bus|hij|ze ! vorig*|geleden|hersteld|angst|durft|sinds|verwerk*|emdr|trauma*|na (drie|twee|#+) maanden|nachtmerrie*|steungesprek*
      (uit|van) . (raam|balkon|dak|trap|verdieping|hoogslaper|klimrek|paard|boom|ladder) . (gevallen|gesprongen|gedonderd) ! vorig*|hersteld|geleden|niets aan de hand|prima|schrammetje
      (gevallen|viel|val|fell) . (uit|van|from|out) . (raam|balkon|dak|verdieping|hoogte|trap|commode|window|stairs|roof) ! vorig*|hersteld|geleden|angst
      (hoofdwond|hoofdletsel|schedelletsel|steekwond|schotwond|schotverwonding|slagaderlijke|open breuk|open beenbreuk|botbreuk) ! vorig*|hersteld|geleden
      (been|arm|voet|nek|hand|leg) . (ligt|staat|hangt|zit) . (raar|scheef|krom|verkeerd|gek|los|wrong|funny)
      (drijvend|drijft|dreef|floating|bodem) ~ (zwembad|badje|vijver|sloot|water|pool|pond|bad) & @small|@young|@youngage|kind ! luchtbed|bootje|speelt|speelgoed
      (valt|viel|zakt|raakt) . (weg|steeds weg|telkens weg) ~ @young|@youngage|baby|kind|steeds|telkens|suf|wakker ! afspraak|les|hulp|uren|vader|opvang|niveau
      @poison . @ingest ~ (hoest*|kwijl*|braakt|suf|spuugt|brand*|slaperig|benauwd|coughing|drool*|drowsy) ! voorgeschreven
      (stuk|open|door|kapot) . (gebeten|gekauwd|geknepen) ~ (capsule*|pod|pods|batterij*|tablet*|*capsule|thermometer)
      (grey|gray|blue|grauw|grijs|blauw|lijkbleek|wit weggetrokken) ~ (breathing|ademt|ademen|baby|toddler|lippen|lips|adem*|koud|klam) ! plek|plekken|ogen|trui|wallen
      coma|comateus|comazuipen|alcoholvergiftig* ~ @young|@youngage|niet wakker|opgenomen|meisje|jongen|feest ! vorig*|geleden|cursus|voorlichting|oma|opa
      (koorts|fever) . (#39|#40|39|40|41) ~ @baby|#12 @weeks|slap|suf|nek*|stijf|vlekjes
      (nekstijf*|meningisme|stijve nek|lichtschuw) ~ koorts|braakt|suf|hoofdpijn|ziek|fever`,
  },
  {
    id: 'plain-starving',
    kind: 'eating-acute',
    level: 'red',
    source: 'RF10: firsteetkit.nl; henw.org handreiking eetstoornissen',
    patterns: `
      (weigert|weigeren|weigering|refuses|refusing) . (eten en drinken|alle eten|elk eten|te eten en|eten en vocht|voedsel en|vocht|food and|to eat or) ! @small|@baby|griep|keel*|#5 @age
      (ondergewicht|ondervoed|anorex*|eetstoornis|uitgemergeld|vel over been|bmi #15) ~ (ijskoud|onderkoeld|flauw*|duizelig|kan niet meer|trap*|pols|hartslag|kalium|collaps*|lanugo|oedeem|zwak|bloeddruk|blauwe|syncope|pijn op de borst|valt om|drinkt niet) ! stabiel|hersteld|vorig*
      (eaten|eat|eats|eating|ate) . (nothing|anything|for days|for a week) ~ (days|week|weeks|dizzy|faint*|cold|weak) ! @small|flu|fever|tummy
      (hasnt|has not|havent|didnt|did not|wont|stopped) . (eaten|eat|eating) ~ days|week|weeks|dizzy|faint*|blue|cold|weak|nine|ten|five|six ! @small|flu|fever|toddler|baby`,
  },
  {
    id: 'plain-gone',
    kind: 'runaway',
    level: 'red',
    acute: true,
    source: 'RF13: politie.nl',
    patterns: `
      weggelopen|ontvlucht|gevlucht|ontsnapt|weggevlucht ~ (uit|van|vanuit) ~ (instelling|jeugdinstelling|*instelling|groep|woongroep|leefgroep|pleeggezin|gezinshuis|kliniek|afdeling|opvang|internaat|huis|thuis) ! oorlog|oekraine|syrie|vorig*|geleden|@small van tafel
      @young .. is . (kwijt|zoek|weg|foetsie|missing|gone) ! @thing|spullen|pijn|klachten|medicatie|boos|*pijn|aandacht|interesse
      (niemand|geen idee|ouders|moeder|vader|ik|we|weten|weet|nobody) . (weet|weten|knows|niet|idee|knows) . (waar|waarheen|where) .. (is|zit|uithangt|heen|verblijft|naartoe|gebleven|waarheen|she is|he is) ~ @young|@youngage|ze|hij|haar|hem|dochter|zoon|she|he ! heen kan|naartoe kan|moet met|aanmelden|verwijzen|pijn|vader is|biologische
      (waarheen|where he went|where she went|waar naartoe) ~ (trein|bus|niemand|vertrokken|ingestapt|weg|nobody) & @young|@youngage
      (come|came|coming|returned|return) . (home|back) ~ (didnt|not|never|hasnt|did not|has not) ~ @young|@youngage|school|night|daughter|son|pm|hours ! late`,
  },
]
