import type { Row } from './row.ts'

const SOURCE = 'RF01: mijnkindwildood.nl, spoedvoorjeugdgroningen.nl'
const SOURCE_HARM = 'RF02: JGZ-richtlijn Depressie'

/** Suicidality and self-harm (RF01, RF02). */
export const SUICIDE: Row[] = [
  {
    id: 'suicide-now',
    kind: 'suicide',
    level: 'red',
    acute: true,
    source: SOURCE,
    patterns: `
      staat|stond|zit|zat|hangt|hing|klimt|loopt|liep|zit .. op|aan|over|bij|naar|buiten|voor .. @drop & spring*|rand|reling|leuning|dreig*|dood|buiten|afscheid|wil|huilt|huilend|appt|belt ! bouw*|dakdekker|vakantie|uitzicht
      standing|stands|stood|sitting on|at .. @drop
      wants|going|threatens .. jump
      dreigt|wil|gaat|wilde|gedreigd|dreigde|staat .. spring*|springen ! trampoline|zwembad|touwtje*|touwtjespringen|duikplank|kussen|bank|sloot|hinkel*|paard|bed|plas*|koord*
      spring* .. van|uit .. @drop
      sprong .. van|uit|voor .. @drop|@track
      staat|stond|zit|zat|ligt|lag|loopt|liep|gaat|stand*|sitting|wandelt|hangt .. op|bij|langs|aan|naar|on|at .. spoor|spoorlijn|spoorweg*|spoorwegovergang|rails|perron|tracks|railway ! stage|oom|fiets*|abonnement
      voor|onder .. trein|metro|auto|vrachtwagen|tram|bus & spring*|sprong|lopen|loopt|gooien|gaan|liggen|wil|stappen|gaat|werpen ! stem
      in front of .. train|car|truck
      heeft|had|met|has|with|loopt|zit|staat .. mes|touw|strop|rope|noose|scheermes|pillen & zelf*|doodmaken|einde|dood|kamer opgesloten|badkamer|hals|nek|neck
      strop|touw|koord|riem|snoer|sjaal|rope|noose|belt .. om .. nek|hals|keel|neck
      hangt zich|zichzelf|haar op
      heeft zich|zichzelf opgehangen|verhangen
      aan .. opgehangen|verhangen
      opgehangen|verhangen aan ! schilderij|poster|jas|was|lamp
      gasslang|uitlaatgas*|uitlaat & garage|auto|slang|@self
      @pills .. @took & net|zojuist|suf|slaperig|wegzakt|wegzak*|bewustelo*|versuft|vanmiddag|vanochtend|vanavond|vannacht|uur|minuten|now|just|drowsy|sleepy|unconscious|ago|braakt|halfuur|kwartier ! @small|per ongeluk|opa|oma|voorgeschreven|dagelijks|arts|#8 @age
      polsen|pols|wrists|wrist|aders|slagader|slagaders .. open*|door*|slashed|slit|cut|gesneden
      open*|door* .. polsen|pols
      neemt|nam|neem .. afscheid ! school|juf|groep|klas|poes|kat|hond|konijn|opa|oma|dienst|collega*|huisarts|opvang|meester|uitvaart|begrafenis
      appt|appte|stuurt|stuurde|berichten|berichtjes|bericht|app|gepost|post .. afscheid ! school|juf|feest|receptie|borrel
      dag allemaal|mama|mam|lieverds|iedereen & appt|bericht|schreef|post ! school`,
  },
  {
    id: 'suicide-plan',
    kind: 'suicide',
    level: 'red',
    source: SOURCE,
    patterns: `
      afscheidsbrief*|afscheidsbericht*|afscheidsmail*|afscheidsapp*|afscheidsfilm*|afscheidsvideo*|afscheidslied* ! juf|collega|groep*|verhuiz*|school
      brief|briefje|brieven|notitie|kaartje|note & touw|strop|pillen|goodbye|farewell|suicide|dood|afscheid|rope
      goodbye|farewell|suicide note|letter|message|messages|notes
      saying|said|says goodbye|goodbyes & @child|she|he
      @pills .. @hoard
      @hoard .. @pills
      @rope .. gekocht|gevonden|schuur|zolder|garage|klaar*|verstopt|ligt|hangt|tas|rugzak|kast|found|bought|bos|kamer|besteld ! touwtje*|springtouw|trek*|klim*
      gekocht|gevonden|zoekt|koopt|bestel* .. touw|strop|helium|rope ! feest*|ballon*|klim*
      helium & @child|@patient|besteld|bezorgt|bezorgde|bezorgen|rondbezorg*|zak|masker ! ballon*|feest*|verjaardag*|stem
      plan|plannen|planned|plans|plannetje & dood|suicid*|einde|leven|eruit|zelf*|kill|die|death ! van aanpak|behandel*|stappenplan|veiligheidsplan & ballon
      concreet|concrete|uitgewerkt .. plan|plannen ! behandel*|school|aanpak|gezin*|van aanpak|bouw|verhuis*
      weet|al .. hoe|waar|wanneer .. dood|einde|doen|gaat|sterven|zou & dood|leven|einde|suicid*|uitstap*
      hoe je .. doodgaat|dood|sterft|jezelf|overlijdt
      zoekt|zocht|googelt|googelde|gegoogeld|opgezocht|googled|searched|googling|googleje|zoekgeschiedenis|zoektermen & pijnloos*|dosis|methode*|dodelijk*|dood|painless*|overdosis|ophangen|lethal|overdos*|suicid*|doodgaan|sterven|kill ! stelen
      pijnloos*|pijnloze .. dood|doodgaan|sterven|manier*
      dodelijk* dosis|hoeveelheid|lethal|dose
      datum|dag .. geprikt|gekozen|uitgekozen|gepland & dood|einde|afscheid|leven|zelf*
      testament|begrafenis|uitvaart|crematie|begrafenismuziek|uitvaartlied & geschreven|regelt|maakte|maakt|gemaakt|uitgekozen|kiest|plant|schrijft|eigen & @child|#20 ! opa|oma|overleden|vader|moeder|@parent
      geeft|gaf|weggegeven|weggeeft|schenkt|verdeelt|verdeelde|deelt|gives|giving|gave .. weg|away|spullen|playlist|konijn|huisdier|cavia|gitaar|dierbaar*|lievelings*|stuff|belongings ! geen nee|nee zeggen|nee te zeggen|nee durft|durft niet nee|leert nee|niet weigeren|(geeft|gaf|deelt|weggeeft|weggegeven) (boterham*|koekje*|brood|tosti*|beurt|lunch)|(boterham*|koekje*|brood|tosti*|beurt|lunch) weg|kringloop|zakgeld|snoep|rommelmarkt|energie|speelgoed|vlooienmarkt|borst|les|opvang|verhuiz*
      weggegeven & spullen|konijn|gitaar|huisdier|alles|cavia|telefoon|hond|lievelings* ! kringloop|rommelmarkt`,
  },
  {
    id: 'suicide-attempt',
    kind: 'suicide',
    level: 'red',
    source: SOURCE,
    patterns: `
      zelfmoordpoging*|suicidepoging*|zelfdodingspoging*
      tentamen suicid*
      @pills .. op|leeg & alle|hele|strip|doosje|#8+ ! @small|per ongeluk|bijna op|recept|herhaal*|#9 @age
      ts
      *moordpoging*|*dodingspoging*|*cidepoging*
      poging|pogingen|attempt|attempted|attempts .. suicid*|zelf*|leven|einde|end|kill|overdos*|life|hang*|verdrink*|wurgen|dood
      suicide|suicidal attempt|attempts|gesture
      deed|heeft|na|nieuwe|tweede|derde|vorige|recente|mislukte|tweede poging|pogingen ! afspraak|bereiken|verwijz*|contact|bellen|rijexamen|therapie|slapen|zindelijk*|ivf|zwanger
      @pills .. @took ! @small|per ongeluk|perongeluk|opa|oma|voorgeschreven|dagelijks|@adhd|zonder problemen|advies|#9 @age|trouw|netjes|therapietrouw|helpt|bijwerking*|hoofdpijn|koorts|xtc|ecstasy|mdma|feest|festival
      @took .. @pills ! @small|per ongeluk|perongeluk|opa|oma|voorgeschreven|dagelijks|@adhd|zonder problemen|advies|#9 @age|trouw|netjes|therapietrouw|helpt|bijwerking*|hoofdpijn|koorts|xtc|ecstasy|mdma|feest|festival
      paracetamol*|ibuprofen*|oxazepam*|slaappillen & hele|heel|leeg|lege|#10+ tabletten|pillen|stuks|doosje|strips|too many ! @small|#9 @age
      overdosis|overdosed|overdose|intox|auto-intoxicatie|autointox*|auto intox* & @patient|#|@pills ! @small|#9 @age|per ongeluk
      lege strips|strip|doosje|doosjes|pillenstrip*|pillendoos*|potje
      probeerde|geprobeerd|probeert|tried|tries|trying & ophang*|verhang*|verdrink*|wurgen|kill|hang|end|springen|einde|doden|dood|stikken|doodmaken|eruit|leven te nemen ! spelen|blusbrand
      verdrinken|verdronken|kanaal|rivier in|water & @self|wilde|wil|afscheid & dood|wil|brief* ! zwemles*|zwem*|eend*
      from|uit|na .. hanging|verhanging|ophanging
      ophang*|verhang*|zichzelf ophangen|zich ophangen|doodsteken zichzelf ! jas|schilderij*|lamp|was|poster|ophangsysteem`,
  },
  {
    id: 'suicide-wish',
    kind: 'suicide',
    level: 'red',
    source: SOURCE,
    patterns: `
      @want .. dood|doodgaan|sterven|doodmaken|dod|doot|dying|doodblijven|dead
      (want|wants|wanted|wanna|going|ready|wish i could|rather|deserves|deserve|gonna|hope i|hopes to) .. (to die|die soon|be dead|die tonight|die today|wanna die)
      wanna|will|should|could die
      i|he|she want .. (to die|to kill|be dead|to end|to disappear|to not) ! hond|kat|poes|cavia|hamster|opa|oma|vis|goudvis|haan|praten over de|boek|waar|weten wat|huisdier
      dood|sterven|doodgaan @want
      dood zou|willen|wil|wilt|gaan|maken
      dood wil|wilde|wou|willen|wilt
      liever|beter .. dood|doodgaan|dead|sterven|geboren
      was|waren|ben|had .. maar|beter|nooit .. dood|geboren|geweest & dood|geboren
      better off|dead|without
      dood .. oplossing|rust|beter|fijn|verlost|eindelijk|kan|gaan|welkom|uitweg ! hond|kat|opa|oma|poes|muis
      over dood gaan praten|fantaseert
      fantaseert|droomt|denkt|dacht|denk|piekert|denken|nadenkt|gedachten|gedachtes|thoughts|thinks|thinking|fantasieen|gepraat|praat|praten .. dood|doodgaan|sterven|einde|death|dying|eruit|zelf*|suicid* ! opa|oma|overleden|hond|kat|rouw|angst voor|bang voor|bang dat|poes|oorlog|boek|film|#6 @age|school*
      @want .. @not meer leven|bestaan|wakker|verder|hier|er|zijn|live|here|wakkerworden
      @want .. @not meer ! school|eten|voetbal|sport*|zwem*|spelen|slapen|les|naar|bij|logeren|douchen|praten|mee|uit|opvang|bed|omgang|contact|thuis|wonen|in|bezoek*|vader|moeder|papa|tanden|lezen|met|afspreken|buiten|therapie|fles|borst|melk|eet|drinkt|drinken|plassen|potje|luier|medicatie|pillen|lopen|fietsen|knuffel*|leren|werken|stage|hulp|behand*|gamen|dans*|muziek|pianoles|pil|praat|turn*|hockey*|judo*|ruzie|bellen|wachten|alleen|zo|samen
      @not meer leven|bestaan|wakker|wakkerworden|exist|wake
      @not meer|mer|langer @want .. leven|bestaan|zijn|leve|wakker
      @not meer|mer leve|levn|leven
      of|whether|if .. leef|leeft|sterf|doodga|live & boeit|maakt|kan me|uit|egal|care|matter|schelen
      @not meer .. leven|bestaan|wakker .. @want|hoeft|hoeven|kan
      leven @not meer|niet waard|beu|zat|moe
      er @not meer .. zijn|wil|wilde|wou|hoeft|hoeven|willen|is|ben|bent|te|was|zou|zal & @say|@want|als|@child|hoeft|zijn|ik|zou|liever|beter|straks|binnenkort ! opa|oma|overleden|praktijk|wachtlijst|plek|product|folder|functie|afdeling|medicijn|collega|opvang
      er @not meer bij hoort|zijn & @want|@say
      als .. er @not meer is|ben|zou|was
      @want er @not meer
      @want hier @not meer zijn
      @want .. weg|verdwijnen|oplossen|inslapen|disappear|vanish|slapen voor altijd & voorgoed|altijd|wereld|allemaal|alles|dood|leven|forever|verdwijnen|mezelf|niemand|nooit meer|disappear|op .. aarde ! vakantie|eczeem|wrat|klachten|puist*|luizen|hoofdluis|les
      @want .. verdwijnen|disappear ! klachten|eczeem|wrat*|hoofdpijn|buikpijn
      @want|wakker|waking|wake|slapen|inslapen|hoop* .. nooit|never|@not meer .. wakker|wake|up|opstaan
      nooit|@not meer wakker .. worden|word|wordt|hoeft|hoeven|te ! kind
      not|never waking|wake up
      not|never want|wanting to be|live|exist|wake|here
      not|dont|doesnt|didnt .. want .. live|be here|exist|alive|wake|around ! parents live
      no|geen reason|reden|zin|nut .. live|leven|alive|bestaan|verder
      hoeft|hoeven|hoefde|hoef|hoev .. @not meer|mer & mij|hem|haar|allemaal|alles|leven|me|zegt|hij|zij|ze|mn|appt|puber|dochter|zoon ! afspraak|medicatie|pleister|school|naar|bril|luier|brief|verwijz*|recept|controle|begeleiding|hulp|therapie|dokter|opvang
      geen|no zin|nut|purpose|point meer|anymore ! in|school|voetbal|om naar|sport*|gamen|eten|boek*|toetje|logo*|zwem*
      heeft|heb|had|has .. geen zin|nut meer ! in|school|voetbal|sport*|eten|gymles|hobby*
      zin .. van .. leven|bestaan ! filosofie*|les|boek
      zin in .. leven kwijt|verloren|meer|weg
      leven .. @not meer|waard|zin|zitten|aan|beu|zat|moe|uitzichtloos|zinloos|ondraaglijk|hel & @not|beu|zat|moe|uitzichtloos|zinloos|ondraaglijk ! hond|kat|school*|leuk gezin
      zinloos*|uitzichtloos*|zin van .. leven|bestaan ! school*|overleg|les|vergader*|verwijzing
      klaar|done|genoeg|fed .. met|with|van .. leven|life|alles|everything & @say|leven|life|@child|#20|appt ! klaar met alles op school
      life .. worth|living|over|pointless|meaningless
      zonder|without mij|me|hem|haar|mijn .. beter|makkelijker|gelukkiger|rustiger|fijner|better|happier|easier|leuker|blijer|blij
      beter|gelukkiger|makkelijker|fijner|rustiger|better|happier|easier|blij|leuker .. zonder|without mij|me|hem|haar|her|him ! bril|medicatie
      beter af|off .. zonder|without
      iedereen|allen|familie|ouders|mensen|gezin .. beter af|zonder|last
      tot|a|last|burden .. last|burden & @say|iedereen|voelt|vindt|alleen|ouders|family|everyone|familie ! buren|hoofdpijn|buikpijn
      niemand|nobody|noone|geen .. mist|missen|miss|merken|merkt|rouwen|notice & als|weg|zou|toch|er|gone|dood|me|mij|haar|hem ! afspraak|bus|les|trein
      einde|eind|end|punt .. maken|maakt|maak|leven|life|aan .. leven|maken|maakt|it|all|zelf*|gemaakt
      @want|maken|maakt|making|thinking .. einde|eind|end .. aan|to|it|all|leven ! school|relatie|ruzie|project|les|traject|discussie|pesten
      end|ending|ends|ended .. it all|life|things|himself|herself|myself
      uit .. leven|eruit stap*|gestapt
      uit .. leven .. stap*|gestapt|stapt|stappen|stapte
      eruit|ertussenuit stap*|stappen|wil|gaan|knijpen ! auto|bus|trein|bad|bed|groep|tram|zwembad|team
      kill|killing|kills|killed .. herself|himself|myself|themselves|me|self
      doodmaken|doden|afmaken|ombrengen|verzuipen|ophangen|vergiftigen|neersteken @self
      @self .. (doodmaken|doden|ophangen|ombrengen|wat aandoen|iets aandoen|aandoen|doodsteken|verdrinken|kapot maken|kapotmaken|verhangen|verstikken|doodschieten|neerschieten)
      aandoen & @self & @want|gaat|dreigt|zal|bang|iets|wat
      (iets|wat) .. (aandoet|aandoen|aan doet) & @self|haarzelf|zichzelf
      unalive*|kys|offing|off myself|sewerslide|unaliven
      suicidal|suicidaal|suicidale|suecidaal|suicidal* & @patient|#
      ctb|sanctioned suicide
      dood|doods .. wens|wensen|drang|verlangen|gedachten|gedachtes
      levensmoe*|levenmoe*|doodswens*|doodwens*|doodsverlang*|sterfwens*|doodsplan*
      doodsgedacht*|doodsfantasie*|suicidegedacht*|zelfmoordgedacht*
      dierf|wil|will|wilt|wou .. nie|ni meer leven|voort|zijn
      kan|kunnen|trekt|trek .. leven .. @not|niet|nie|meer|aan ! buren
      laatste|last .. keer|dag|verjaardag|kerst|week|zomer|time|birthday & zegt|zijn|haar|leven|leef|mee|zien|afscheid|maak ! school|juf|les|opa|oma|kans|controle|zwem*|vakantie|bezoek|afspraak|spreekuur|consult|prik|wedstrijd|opgelet|sinds|hielprik
      volgend|volgende .. ben|is|zijn .. er @not|niet meer ! juf|arts|collega
      geen|no toekomst|future & @child|ziet|@say|voor ! school|beroep|studie
      ziet|sees geen|no .. uitweg|toekomst|way|uitkomst|oplossing meer & @child|@patient|#20
      leven .. nemen|beneemt|benemen|benam|ontnemen
      van|het leven berov* ! inbraak
      zelf .. kant maken|van
      van kant maken|maakt
      uit|van .. lijden verloss*`,
  },
  {
    id: 'suicide-word',
    kind: 'suicide',
    level: 'red',
    about: 'subject',
    source: SOURCE,
    patterns: `
      @suicide & @patient|@parent|#|@say|@adult
      suicid*|zelfmoord*|zelfdod*|suizid*|suiced*
      levensmoe|doodswens|doodwens`,
  },
  {
    id: 'suicide-hopeless',
    kind: 'suicide',
    level: 'orange',
    source: SOURCE_HARM,
    patterns: `
      ziet|zie|zag .. @not meer zitten ! school*|opleiding|stage|relatie|verhuizing|behandeling|baan|huwelijk|sport*|voetbal
      @not meer .. zitten & ziet|zie|leven
      ziet|zie .. @not|geen .. zitten|uitweg|licht & leven|alles|toekomst|uitweg|meer ! school|stage|opleiding
      donkere|zwarte|dark|morbide gedachten|gedachtes|thoughts ! hout*
      @want .. rust|stilte & voorgoed|eeuwig*|altijd|dood|eindelijk
      @not|niets|niks .. om .. voor leven
      wanhopig|hopeloos|radeloos|hopeless|despair* & leven|@child|#20 & dood|leven|alles|einde|niets|uitweg|nergens|life|feels|voelt
      nergens|niets|niks .. zin|doel .. leven
      haat .. leven|zichzelf|mezelf|bestaan & @child|#20|leven|@say
      hates|hate .. life|himself|herself|myself
      beter .. geboren|bestaan & nooit|niet
      te veel|teveel|too much & leven|dood|life
      (verdrinken|ophangen|verhangen|doodgaan|sterven|stikken|springen) . pijn doet|doen|doe ! hond|kat|opa|oma|vis|boek
      (achttiende|volgende verjaardag|volwassen) niet wil|wilt halen|meemaken|worden
      (haar|zijn|mijn) #12_30 e niet wil|wilt halen|meemaken
      wil|wilt . #12_30|achttien|twintig niet halen|worden|meemaken ! diploma|cijfer*|punten
      graf|familiegraf|grafsteen|begraafplaats|urn|uitvaart .. voor (hemzelf|haarzelf|zichzelf|mezelf|mijzelf|himself|herself|myself)
      (eigen|zijn eigen|haar eigen|mijn eigen|own) . uitvaart|begrafenis|grafsteen|rouwkaart|rouwbrief|funeral
      brug|spoor|trein & kijkt|fascinatie|staart|zoekt|vaak|'s|alleen & somber*|dood|wil
      leven hoeft
      verlangt|verlangen .. dood|rust|overleden|opa|oma & bij|naar & dood|zijn|bij .. zijn`,
  },
  {
    id: 'self-harm',
    kind: 'suicide',
    level: 'orange',
    topic: 'self-harm',
    source: SOURCE_HARM,
    patterns: `
      @selfharm
      auto|zelf mutil*|beschad*|verwond*|destruct*
      self harm*|injur*|cutting|mutil*
      @cut .. @self ! dreumes|peuter|#4 @age|#24 @months|geen raad|vinger|per ongeluk|keukenmes|appel|brood|koken|papier|eczeem|jeuk*|muggen*|waterpokken|hout*|knutsel*|brandt los|uit|auto|fornuis|hete|thee|oven
      @self .. @cut ! vinger|per ongeluk|appel|brood|koken|papier|eczeem|jeuk*|muggen*|waterpokken|hout*|knutsel*|fornuis|thee|oven
      @cut .. @limb ! per ongeluk|ongeluk|koken|papier|eczeem|jeuk*|muggen*|waterpokken|hout*|knutsel*|prikkeldraad|kat|poes|glas gevallen|val|gevallen|thee|oven|hond|konijn|braam*|stoot*
      @limb .. @cut ! per ongeluk|ongeluk|koken|papier|eczeem|jeuk*|muggen*|waterpokken|knutsel*|kat|poes|val|gevallen|thee|oven|hond|konijn|braam*
      littekens|krassen|sneetjes|wondjes|sneden|krasjes|striemen|sneeen|streepjes|strepen|scars|marks|cuts .. @limb ! vallen|val|gevallen|kat|poes|muggen*|waterpokken|operatie|fietsen|eczeem|braam*|prik
      @limb .. vol|met|onder .. littekens|krassen|sneetjes|wondjes|krasjes|strepen|snijwond*|scars|cuts ! muggen*|kat|poes|eczeem
      krast|krassen|kraste|kerft|kerfde|kerven|snijdt & @child|#20|somber*|ze|hij ! auto|lak|bril|hout*|houten|eendjes|muur|tafel|deur|bord|viool|telefoon|schijf|cd|hond|appel|brood|fruit|groente|koken|taart|knutsel*|linoleum|speksteen|fret*|stem|kat|poes|hout|stoep*|vogel|figuurzagen|kok|gips
      scheermes*|mesje|mesjes|puntenslijper*|slijper|puntenslijpermesje|blade|blades|razor|razors & @limb|@child|kamer|verstopt|tas|wondjes|sneetjes|#20 ! baard|scheren|harsen|ontharen|oksel*
      sigaret*|aansteker|strijkijzer|deodorant|lighter .. @limb|@self & zelf|zichzelf|eigen|@self|drukt
      lange mouwen & zomer|warm*|hitte|graden|verbergt|gym*|verstopt|altijd|heet|zelfs
      long sleeves
      doet|deed|doen zichzelf|zich|mezelf .. pijn
      hurts|hurting|harms|harming|hurt herself|himself|myself|themselves
      @self .. pijn .. doet|doen|gedaan
      bonkt|slaat|bonken|stompt .. hoofd|zichzelf|muur & @self|hoofd & bloed|muur & #8+ @age ! peuter|dreumes|autis*
      straft zichzelf
      cuts|cutting|cut herself|himself|myself|themselves|her|his|arms|again ! hair|nails|finger
      am & krast|snij*|ts|borderline|somber*`,
  },
]
