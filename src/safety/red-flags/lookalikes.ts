/** What looks like a red flag and is none. */
import type { Kind } from './row.ts'

export interface Lookalike {
  id: string
  /**
   * `figure`: these words are taken out, the rest still counts. `subject`: a question about a subject or a document
   * takes out rows that are only a word for it. `all`: takes out everything of these kinds near it.
   */
  takesOut: 'figure' | 'subject' | 'all'
  kinds?: readonly Kind[]
  patterns: string
}

export const LOOKALIKES: Lookalike[] = [
  {
    id: 'figure-of-speech',
    takesOut: 'figure',
    patterns: `
      bezeten van|door . dinosaur*|paarden|voetbal|treinen|auto*|lego|muziek|boeken|dansen
      dodelijk saai|saaie|vermoeiend|vermoeiende|eentonig|serieus
      drinkt goed|prima|genoeg|voldoende|netjes|lekker
      dood|levensmoe|moe op van|van de|het|al .. *dienst|wiskunde|huiswerk|vergader*|administratie|toetsen|school|werk
      (houdt|houd|houden|hield|ingehouden) .. adem in .. blauw|paars|wit|flauw ! @baby|zuigeling|weken|komt niet bij|stuip*|schok*
      (traject|hulp|coaching|begeleiding|aanvraag|gesprek|gesprekken|behandeling|plan|verwijzing|contact|relatie) (liep|liepen|loopt|lopen) dood ! dood te|dood gaan|dood wil
      gegijzeld door .. *systeem|computer*|software|administratie|formulieren
      (kopieermachine|kopieerapparaat|printer|computer|computersysteem|laptop|server|wifi) heeft zelfmoord
      (kopieermachine|kopieerapparaat|printer|computer|computersysteem|laptop|server|wifi) is dood|overleden
      spring|springt .. raam|dak . van blijdschap|vreugde
      springt .. van blijdschap|vreugde
      houdt|hield|hielden .. adem in van|bij|voor|tijdens
      km kindermanueel*|kilometer*
      hg hyperemesis|kwik
      ts technische|storing|in
      afscheidsbrief* van huisarts|praktijk|collega|juf|meester
      brandplek|brandplekken in|op trui|jas|tafel|tapijt|kleed|vloerkleed|broek|bank
      slaat|slaan|sloeg in als
      doosje|strip|pillen|medicijnen|paracetamol over datum
      trekt de was|administratie|planning|agenda|tuin
      doodmoe|doodop|doodsimpel|doodnormaal|doodstil|doodgewoon|doodverlegen|doodsaai|doodgelachen|doodlopend|doodlopende|doodzonde|doodeng|doodziek|doodeerlijk|doodvermoeid|doodskop|doodsoorzaak|doodskist|doodgeknuffeld
      dood en doodmoe
      denk|denkt niet aan dood|doodgaan
      schaamt|schaam .. dood
      kat|krant|speelgoed|luizenkam .. tik|klap|mishandelt
      dood aan het gaan van|van lachen
      lach*|lacht .. dood
      dood|doodgaan|rot|kapot .. lach*|verveling|schaamte|nieuwsgierigheid|heimwee
      van . (schrik|lachen|verveling|schaamte|heimwee|nieuwsgierigheid|spanning|de kou|de dorst|de honger) . dood
      melding|zaak|traject|dossier . afgehandeld|afgesloten . door vt
      mishandeld*|mishandelt meubilair|meubel*|stoelen|speelgoed|printer|fiets|kleed
      manisch depressief|depressieve & rustig|stabiel|ingesteld|lithium|bekend|opgegroeid|kennen
      psychotisch|manisch|schizofreen|suicidaal|paranoia van ! drugs|wiet|blow*|cannabis|paddo*|medicatie|prednison|slaapgebrek
      ts lijst|test|vragenlijst|formulier|score|screening|school|dag
      dood aan
      dooie
      dode hoek|taal|zee|boom|vogel|vis|muis|mus
      zich dood schrikken|geschrokken|vervelen|ergeren|werken
      schrok .. dood
      slaat nergens op
      slaat|sla|sloeg|slaan .. over & slaat .. over|sla .. over|maaltijd over|ontbijt over|klas over|les over|lunch over|overslaan
      slaat .. overuren|alarm|acht|gade|toe|aan op|om|dicht|door|mis|door in|op hol
      slaan|slaat de handen|plank|spijker|bal|brug|vleugels|slag
      slaat|slaan|geslagen .. aan & behandeling|medicatie|methode|aanpak|slaat aan
      geslagen hond
      slaat .. op tilt
      slag .. arm|armen
      aan .. slag
      slaat|sloeg|slaan (haar|zijn|hun) slag
      weglopen|wegloopt|loopt weg van|voor .. wiskunde|les|lessen|huiswerk|afwas|tafel|groep bij|kring|problemen|verantwoordelijk*
      killing|kills me|us with|& noise|work|jokes
      de slag met|gaan|kan|om
      niet van slag
      klap van de molen
      klap .. vuurpijl
      klappen vallen
      in .. handen klappen
      klapper*|schot in de roos
      geen schot in
      moord en brand
      moord*|vermoord .. uren|juf|escape*|mysterie|spel|meter
      vermoord .. door .. kinderen|werk|agenda
      moord*week|moordend tempo
      wel wat|iets aandoen
      kan hem|haar|ze wel wat
      kan ik hem|haar|ze wel
      achter het behang
      behang plakken
      schiet|schieten mezelf|me|mijzelf .. kop|voet
      door .. kop|hoofd schieten
      bom van energie
      bomvol|bommetje|badbom
      energiebom*
      energie bom
      verzuip|verzuipen|verdrink|verdrinken|stik|stikken|stikt|omkomen .. in|van .. werk|mail|mails|administratie|papier*|huiswerk|drukte|toetsen|aanmeldingen|verwijzingen|dossiers|declaraties|speelgoed|aanvragen
      stik van|stikken van|stikt van|stikte van
      stikken van|in het|de .. lachen|lach|warmte|drukte|hitte
      brandjes blussen
      brand los
      steken|steekt .. tong|handen|hart|energie|tijd|moeite|licht|draak|stokje|over
      steekt|steken nooit|zijn|haar|de|een vinger op
      op .. springen & van de drukte|sta op springen|staat op springen|bedrijf|praktijk|agenda
      staan|staat|sta op springen van|met
      van de leg|kook
      snijvlak|snijpunt|snijtand*|snijplank|snijbonen
      uit .. lucht|hemel gevallen|vallen
      in|het water gevallen|vallen
      in|met de deur in huis
      zelfmoordvraag
      paniek in .. tent
      ik ga dood & van de warmte|honger|verveling
      verslaafd aan & drop|haar|snoep|chocola*|voetbal|lego|puzzelen|koffie|serie|pinda*|mobiel|telefoon|gamen|tiktok|knuffel*
      killing it|time|me softly
      dying to|of know|see|meet|boredom|laughter
      to die for
      dead tired|line|end|lift|set|battery
      hit .. off|target|nail|button|road
      drop dead gorgeous
      shoot .. email|message|question
      kick off|out
      beat .. record|game|score|boss|level|best
      a piece of cake
      blauwtje lopen
      blauwe maandag|kaart|envelop|ogen|brief|bril|trui|zone
      rode|rooie draad|kaart|oren|wangen
      zwarte piet|piste
      gevallen voor|engel|op
      liefdesverdriet
      hartendief
      van huis uit
      eer .. bewijzen
      ere wie
      ere van
      geen eer te
      hoofd boven water
      ziekenhuis in spelen
      doctertje|doktertje spelen
      knijpkat|knijper|knijpkracht
      geen haar op
      met man en macht
      ten dode opgeschreven
      over lijken
      op leven en dood
      leven en dood
      in leven houden
      voor het leven
      zwem|water|faal angst
      sterft van|uit
      sterven van & dorst|honger|kou|heimwee|hitte|verveling
      eindje aan
      flauw|flauwvallen|flauwgevallen .. bloedprik*|prik|prikken|naald|bloedafname
      eet|eten|klas .. flauw vond
      bang voor|van vuurwerk|onweer|wolven|spoken|monsters|donker|clowns|honden|spinnen
      wapen .. tegen|gemeente
      einde schooljaar|oefening|dag|middag|maand|jaar|week|traject|behandeling|kleuter*|verhaal|zwangerschap
      eind mei|juni|januari|maart|van het|van de
      botte bijl
      mes in & begroting|budget|subsidie|uitgaven
      ogen uit .. kop
      schaamte voorbij
      snijdt .. groente|brood|appel|fruit|taart|hout|papier
      mishandeling|doden|slaan .. van|op dieren|paarden|insecten
      dronken & eerste keer & praten|gesprek
      gastspreker .. suicid*
      ts|km|hg staat voor|hier|van
      turner
      bijt nagels|nagel*
      overdosis .. suiker|schattig*|cute*|gezelligheid
      haat .. omdat .. niet mag|naar
      medicijnen|medicatie|pillen veilig|opbergen|bewaren
      bewaar|bewaren .. medicijnen|medicatie|pillen .. veilig
      bang voor .. hond|honden|spinnen|spin|donker|prik|prikken|naald*|onweer|tandarts|water|hoogte|clowns|katten|bijen|wespen|toets*|examen*|zwemles|presentatie`,
  },
  {
    id: 'small-child-behaviour',
    takesOut: 'figure',
    patterns: `
      peuter|dreumes|kleuter|#6 @age|#24 @months|peuters|peutertje|kleutertje|zoontje|dochtertje .. slaat|bijt|schopt|knijpt|gooit|krijst|gilt|schreeuwt|smijt|trekt|stompt|duwt|slaan|bijten|krabt|spuugt ! bloed|blauw*|suf|slap
      nerf*|speelgoedmes|speelgoedpistool|speelgoedgeweer|waterpistool*|klappertjespistool
      @small|#6 @age .. slaat|bijt|schopt|knijpt .. moeder|vader|mama|papa|zusje|broertje|kinderen|baby
      slaat .. bord|tafel om|door
      zoon|dochter|jongen|meisje|zoontje|dochtertje van #6 . slaat|bijt|schopt|knijpt|gooit|krijst|gilt|schreeuwt|smijt|trekt|duwt|krabt|spuugt ! @parent|zegt|vertelt|@relative|stief*|baby|mes|hamer|stok|zichzelf
      jongetje|meisje|kind|kindje|ventje|knulletje|manneke|jongske|meiske van #6 . bijt|schopt|knijpt|krabt|duwt|spuugt ! @parent|zegt|vertelt|@relative|stief*
      bijt|knijpt|krabt|spuugt .. klasgenoot*|klasgenoten|juf|leidster*|opvang|creche|kdv|groepsgenoot*
      dement|dementie|alzheimer & slaat|schreeuwt`,
  },
  {
    id: 'denied-in-words',
    takesOut: 'all',
    patterns: `
      niet aan de orde
      zegt . lachend
      niet aan orde
      grappig|grappige & gezin|familie|kinderen|zus|broer|chips|spel
      serieus|ernst .. niet & grap*|lach*|haha|niet
      grap|grapje|grappend|grapjes|lachend|gekscherend|haha|hahaha|lol|kidding|jokingly|joke|joking|knipoog|mopje|mop & kinderen|werk|niet serieus|serieus is|toets*|huiswerk|zegt vader|zegt moeder|collega*|praktijk|scherm*|haha|vader lachend|moeder lachend ! meent|serieus nemen|lijkt serieus|somber*|afscheid*|maar wel|toch`,
  },
  {
    id: 'about-a-subject',
    takesOut: 'subject',
    patterns: `
      @teaching
      @documents
      powerpoint*|toolkit*|intranet|sticker|stickers|boekenlijst*|boekentip*|nieuwsbrief*|werkgroep*|notulist*|klankbordgroep|wijkblad|buurtblad|schoolkrant|dorpskrant & vraag*|over|voor|rond|maken|schrijven|bestellen|plaatsen|zoekt|zoeken|delen|downloaden ! leerling|leerlinge|kleuter|kind vertelt|vermoed*|ik wil|wil dood|gisteren|vannacht|zojuist|ons|bij mij|zelf|wat nu|weet geen raad
      @meetings
      @figures
      @directory & @upkeep
      @vacancies
      @campaigns
      @inenglish
      @policy
      @meaning
      schrijf|schrijft|spel|spell je|men|how
      met|zonder trema`,
  },
  {
    id: 'fiction-and-play',
    takesOut: 'all',
    patterns: `
      (film|films|filmavond|boek|boeken|roman|serie|series|netflix|documentaire|theatervoorstelling|voorstelling|jeugdtheater|musical|toneel|toneelstuk|theater|game|games|gamen|spel|spelletje|bordspel|minecraft|fortnite|roblox|podcast|podcasts|gta|escaperoom|liedje|songtekst|stripboek|sprookje|halloween|verkleed*|verkleden|schilderij|tekenfilm|voorleesboek|prentenboek|novel|movie|video game|kostuum|carnaval|poppenkast|cosplay|larp|spelen weerwolven) & speelt|rol|gezien|gelezen|over|leest|kijkt|thema|leeftijd|in|dood|doodgaat|moord|schiet|doodgaan|speelde|playing|play|watch*|read* ! zegt ze|zegt hij|zelf wil|sindsdien|naspelen op|dwingt|misbruik*|naakt*|seks|adult|volwassen man|chat*|afgesproken|foto*|online man|dreigt|makes her|porno|wil dood|bloot|maakt filmpje|man van|filmt|opdracht*
      (nerf*|speelgoedpistool|waterpistool|speelgoedgeweer|laserkwast|lasergame*|paintball|klappertjespistool|toy gun|water gun|ontruimingsoefening|ontruiming|rampenoefening|speurtocht|nep ontvoering|is scenario|moordspel)`,
  },
  {
    id: 'an-animal-is-gone',
    takesOut: 'all',
    kinds: ['runaway', 'acute-medical'],
    patterns: `
      (kat|poes|katteke|kater|hond|hondje|konijn|cavia|hamster|parkiet|schildpad|pony|cat|dog|rabbit) . (weggelopen|vermist|kwijt|verdwenen|zoek|overreden|missing|ran away) ! met|with|samen|zonder hond`,
  },
  {
    id: 'over-and-safe',
    takesOut: 'all',
    patterns: `
      @past & @safe ! @nowagain
      teruggevonden|weergevonden ! wapen|touw|opnieuw weg|weer weg|dood
      weer|veilig|gezond|ongedeerd|heelhuids|safely terecht|thuis|terug|thuisgekomen|teruggekomen|gevonden|teruggevonden|aangekomen|home ! niet weer|nooit|opnieuw|durft|bang|wil niet
      (strafzaak|rechtszaak|zaak|proces|aangifte|therapie|therapy|emdr|behandeling|traject) . (klaar|afgerond|afgesloten|voorbij|rond|done|finished|completed) ! @nowagain|nooit|niet
      (overlever|survivor|verwerkte|finished therapy|finished trauma therapy|therapy behind me|therapie gehad|emdr klaar|traject klaar|alles dicht) ! @nowagain|wil dood|suicid*|bang
      loos|vals alarm
      false alarm
      weerlegd|ontkracht|ongegrond|misverstand|onterecht & @safe|onderzocht|melding|verdenking|gebleken|bleek
      (dader gepakt|dader opgepakt|dader vast|is veilig|kind is veilig|kinderen zijn veilig|inmiddels veilig) ! @nowagain
      is|zijn|dat .. (voorbij|achter de rug|verleden tijd|afgerond|afgesloten|opgelost|bezworen|geweken|opgehelderd) & @safe|nu|sinds|maar|vraagt|wil ! @nowagain
      (voorbij|opgelost|afgerond|afgesloten|achter de rug|uitgezocht|opgehelderd|bezworen) ! @nowagain|door crisisdienst afgesloten|morgen|straks|vanavond|alles voorbij|meander|te zwaar|behandeling afgesloten|zonder resultaat|zonder succes|tijd is voorbij|voorbij rijd*|loopt voorbij
      (teruggevonden|terecht|terechtgekomen|weer thuis|weer boven water|found safe|back home|weer terug|gevonden) & gezond|veilig|thuis|opluchting|opgelucht|lacht|lachen|minuten|goed|wel|nazorg|vraagt|vragen|praten|weer|ongedeerd|spoor van niets|safe|safely ! @nowagain|hulpmiddelen gevonden|touw|pillen|brief*|vannacht
      nazorg* & @past|goed|veilig|stabiel|afgerond|na|afgesloten ! @nowagain
      uitgezocht|onderzocht|uitgevraagd & goed|geen|onschuldig|ontkend|nee|negatief|ongeval|val ! @nowagain`,
  },
  {
    id: 'an-adults-childhood',
    takesOut: 'all',
    patterns: `
      moeder|vader|ouder|zelf|zij|hij|oma|opa|mw|dhr|collega|mother|father|patient|patiente|ze|tante|vrouw|man|mevrouw .. (als kind|vroeger|jeugd|in jeugd|verleden|as a child|childhood|zijn jeugd|haar jeugd) & @past|als kind|jeugd|as a child|childhood ! @nowagain|kinderen nu|wil dood|suicid*|slaat nu|vandaag|sinds kort|herbelev* suic*|wil niet meer|dochter vertelt|meisje vertelt|jongen vertelt|kind vertelt|#17 @age vertelt|vertelt nu|onthult|disclosed
      (vroeger|als kind|jeugd|childhood) & nu|inmiddels|zelf|sinds|lang|geleden|now|@safe ! @nowagain|wil dood|suicid*|@child vertelt|onthult|vertelt ze nu|vertelt hij nu|kind vertelt|#17 @age|meisje vertelt`,
  },
  {
    id: 'somebody-else-died-by-suicide',
    takesOut: 'all',
    kinds: ['suicide'],
    patterns: `
      (overgrootvader|overgrootmoeder|opa|oma|oom|tante|neef|nicht|buurman|buurvrouw|buurjongen|buurmeisje|mentor|juf|meester|leraar|docent|trainer|klasgenoot|klasgenote|schoolgenoot|teamgenoot|vriend|vriendin|vader|moeder|broer|zus|collega|uncle|aunt|teacher|classmate|friend|father|mother|brother|sister|grandfather) .. (pleegde|gepleegd|maakte|stapte|benam|beroofde|committed|took his own|took her own|died by|overleden door|overleed door|overleed aan|verloren aan|verloren door|died from) .. (zelfmoord|suicide|zelfdoding|einde|leven|life) ! ook|hetzelfde|achterna|zegt|schrijft|appt|wil|dreigt|poging|snij*|too|wants|says|same
      zelf niet suicid*`,
  },
  {
    id: 'long-ago-body',
    takesOut: 'all',
    kinds: ['acute-medical', 'runaway', 'eating-acute', 'psychosis'],
    patterns: `
      afgelopen jaar|zomer|winter|herfst ! @nowagain
      vorig|vorige jaar|maand|zomer|winter|week|lente|herfst|schooljaar ! @nowagain
      jaren|jaar|maanden|years|months geleden|terug|ago ! @nowagain|weken
      in|sinds|sedert #1990_2040 ! @nowagain
      als|toen baby|peuter|kind|kleuter|klein ! @nowagain
      vroeger|ooit|destijds ! @nowagain
      (hersteld|genezen|uitbehandeld|stabiel|goed ingesteld|in remissie|recovered|well controlled|op gewicht) ! @nowagain|instabiel|niet hersteld|niet stabiel`,
  },
  {
    id: 'prevention-and-aftercare',
    takesOut: 'all',
    patterns: `
      rouw|rouwgroep|rouwverwerking|rouwt|overleden|verloren|nabestaande*|grief|verlies & opa|oma|hond|kat|poes|konijn|cavia|vader|moeder|broer|zus|oom|vriend|vriendin|klasgenoot|juf|buurman|tante|grandpa|grandma|dog ! wil .. bij|wil naar|ook dood|zelf dood|wil dood|niet meer leven|niet meer .. leven|plan|zelf ook|achterna|suicidaal|snij*|bij hem zijn|bij haar zijn|suicide pog*|mishandel*|wil ook|weet ook|weet al|volgen`,
  },
]

/** Someone is spoken of: then a word such as "richtlijn" does not make it a question about a subject. */
export const SOMEONE = `# @age|@age meisje|meisje|jongen van|zoon|dochter|patient*|pat|zegt|vertelt|vertelde|zij|ze|hij|haar|hem|mijn|mij|ik ben|moeder zegt|vader|moeder|leerling van|she|he|her|him|my|says|baby|peuter|kleuter|jeugdige|client|pleegkind|(kind|leerling|jongere|jongen|puber|student) (is|heeft|had|krijgt|kreeg|wil|wou|staat|zit|ligt|loopt|hoort|ziet|at|dronk|slikte|nam|dreigt|dreigde|werd|wordt|snijdt|sneed|vertoont|uit)`

/** Phrases of the table above. */
export const LOOKALIKE_PHRASES: Record<string, string> = {
  past: `vroeger|ooit|destijds|toen|jaren geleden|jaar geleden|maanden geleden|jaar terug|jaren terug|weken geleden|week geleden|vorig jaar|vorige maand|vorige week|vorige zomer|verleden jaar|
    in het verleden|in januari|in februari|in maart|in april|in mei|in juni|in juli|in augustus|in september|in oktober|in november|in december|in zomer|in winter|in voorjaar|in najaar|als kind|als peuter|als baby|als kleuter|als dreumes|jonge leeftijd|eerste jaren|eerste levensjaren|ran away once|once in|in primary school|in #1990_2040|sinds #1990_2040|langgeleden|lang geleden|oud slachtoffer|oud dossier|ex slachtoffer|oud client|jaren her|al jaren niet|al maanden niet|anderhalf jaar|sinds # jaar|was weggelopen|was vermist|werd|waren|heeft gehad|
    gehad|years ago|last year|last month|used to|in the past|as a child|previously|eerder|eertijds|afgelopen jaar|tot #|was|had|uit vrouwenopvang|verhuisd uit|is geweest|geweest|na opname|na een|na de`,
  safe: `al vijf jaar veilig|jaar veilig|al # jaar veilig|jaren veilig|inmiddels eigen huis|inmiddels rust|en rust|wil weer werken|nu veilig|is veilig|zijn veilig|weer veilig|veilige plek|veilig nu|gaat goed|gaat het goed|gaat nu goed|het goed|gaat prima|gaat weer goed|gaat beter|gaat heel goed|goed met|maakt het goed|prima|stabiel|
    hersteld|herstel goed|genezen|voorbij|opgelost|afgerond|afgesloten|achter de rug|weer thuis|teruggevonden|gelukkig|floreert|bloeit op|functioneert goed|doet het goed|ongedeerd|niet meer gebeurd|
    geen klachten|eigen zaak|begeleidingsvrij|ervaringsdeskundig*|nu arts|nu zelf hulpverlener|komt spreken|nu vrijwilliger|klachtenvrij|nooit meer|niet meer voorgekomen|al lang voorbij|clean|nuchter|gestopt|safe now|doing well|is fine|fine now|recovered|over now|resolved|behandeld|uitbehandeld|
    verwerkt|een plek gegeven|all fine now|rustig nu|rustig thuis|rust in|in goede handen|weer naar school|weer vrolijk|speelt weer|uitgezocht|doing great|doing fine|thriving|better now|geen gevaar|is opgepakt|zit vast|anderhalf jaar niet|jaar niet meer|al # jaar niet|vriend nu weg|verleden nu weg|op gewicht|nu blij|begeleid wonen|woont begeleid`,
  nowagain: `nu weer|weer begonnen|opnieuw|recent|gisteren|vandaag|vannacht|vanmorgen|vanochtend|nog steeds|nog altijd|again|still|sinds kort|steeds vaker|terugval|toch weer|sinds vorige|sinds gisteren|erger|
    dreigt weer|poging vorige week|poging afgelopen|praat met niemand|vanavond|deze week|blijft|weer bang|weer gedachten|weer terug bij|escaleert|zonder vervolg|verergert|zegt dat|vertelt dat|vertelt nu|kwetsbaar|binnenkort|relapse`,
  teaching: `lesprogramma*|klassenavond|theaterstuk|infomiddag|infoavond|presentatie|vorming|lezing|nabespreking|handleiding|herdenk*|oefencasus|school talk|oefencasus*|rollenspel*|oefengesprek*|casustoets*|nascholing*|bijscholing*|scholing|scholingsdag|cursus*|training|trainingen|trainer gezocht|workshop*|elearning*|webinar*|congres*|symposium|themaavond|themabijeenkomst|studiedag|studiemiddag|studieavond|lezing|college|opleiding|accreditatie*|lesbrief|lespakket*|gastles*|voorlichting*|voorlichtingsavond|les|lessen|projectweek|spreekbeurt*|werkstuk*|scriptie|presentatie|presenteren|studie|onderzoek naar|vragenlijst afnemen|e learning`,
  documents: `folder*|flyer*|brochure*|poster*|boekje|infographic|materiaal|filmpje voorlichting|podcast|artikel*|literatuur|richtlijn*|protocol*|handreiking*|stappenplan|handboek|standaard|draaiboek|sjabloon|template|formulier*|checklist*|factsheet|beleid*|beleidsplan|beleidsstuk|convenant|visie*|notitie`,
  meetings: `intervisie*|casuistiek*|werkoverleg|teamoverleg|vergadering|agenda|notulen|verslag|jaarverslag|evaluatie|evaluatieverslag|bijeenkomst|overleg plannen|moreel beraad|supervisie|mdo|spiegelgesprek|netwerkbijeenkomst`,
  figures: `cijfers|statistiek*|cijfermateriaal|aantal|aantallen|hoeveel meldingen|hoeveel kinderen|hoeveel punten|hoeveel gevallen|hoeveel jongeren|percentage|prevalentie|trend|registratie|declareren|declaratie|declaraties|code|vergoeding|tarief|subsidie*|dbc|icpc code`,
  directory: `nummer|telefoonnummer|contactgegevens|mailadres|emailadres|adres|gids|website|link|url|openingstijden|bereikbaarheid|contactpersoon|aandachtsfunctionaris`,
  upkeep: `klopt|actueel|aanpassen|gewijzigd|nieuw*|bijwerken|wat is|update|nog|wie is|hebben jullie|van|wijzig*|onze`,
  vacancies: `vacature*|sollicit*|stage*|vrijwilliger*|collega zoekt|functie|rooster`,
  campaigns: `nieuws|in het nieuws|krant|actualiteit|thema|themaweek|week van|dag van|campagne|actie|project|landelijk|werelddag`,
  inenglish: `training|workshop|course|training|policy|guideline*|leaflet|brochure|protocol|poster|statistics|figures|research|thesis|conference|e-learning|study day|lecture`,
  policy: `implementeren|implementatie|invoeren|borgen|herzien*|updaten|actualiseren|opfris*`,
  meaning: `verschil tussen|definitie|betekent|wat is|waar staat|wat houdt`,
}
