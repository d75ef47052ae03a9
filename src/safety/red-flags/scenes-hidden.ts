import type { Row } from './row.ts'

/** What others do, told sideways: a remark, a habit, something seen, what a child lets slip (RF03-RF09, RF15-RF20). */
export const HIDDEN_SCENES: Row[] = [
  {
    id: 'hidden-abuse',
    kind: 'abuse',
    level: 'red',
    source: 'RF03: KNMG-meldcode stap 5',
    patterns: `
      (sporen|afdruk*|tandafdruk*|striemen|littekentjes|plekken|marks|welts|strepen) . (snoer|riem|kabel|hand|vingers|touw|tanden|buik|rug|bovenarm|billen|belt|hals) & @young|@youngage|baby|jongen|meisje|yo ! operatie|kat|hechting*|zwanger*|muggen*
      (riem|lat|stok|slipper|zweep|vlakke hand|pollepel|belt|cane) .. (pakt|hangt|klaar|erbij|opvoed*|gebruikt|opvoeding|komt|voedt) ~ @elder|thuis|ouders|deur|bang ! auto
      (voedt|voeden|opvoeden|opvoeding) .. (vlakke hand|harde hand|riem|lat|klappen|tikken|slaan|stok)
      @elder .. (vinger|vingers|hand|handje|hoofd|arm) .. (tussen de deur|tegen het bed|tegen de muur|op de kookplaat|op de kachel|in heet|stuk|on the stove|kapot) ! per ongeluk|accident
      @elder .. (maakt|doet) . (hoofd|arm|mij|me) . (stuk|kapot|pijn)
      (van langs|er van langs|ervan langs|wat voor zijn broek|alle hoeken|in elkaar|pak rammel|op zijn donder|op haar donder) ~ thuis|@elder|krijg*|als|onvoldoende ! verwarm*
      (verwarming|bed|stoel|bedje|kinderstoel|radiator|box) . (vast|vastmaakt|vastgemaakt|vastgezet|vastgebonden|vastbindt|gebonden|tied) ~ uren*|@elder|soms|tot|nacht|kind|tweeling
      (peper|zeep|sambal|tabasco|azijn|mosterd) . (mond|tong|slikken|eten) ~ straf|liegt|scheldt|vloekt|krijgt|moet
      (koud|koude|ijskoud|ijskoude|heet|hete|cold) . (afgespoeld|afgespoten|douche|bad|water|shower) ~ plast|straf|poept|huilt|stout|@elder
      (geeft|geven|krijgt|gave) .. (pilletje*|pillen|slaapmiddel*|drank|hoestdrank|wiet|slaappil*|alcohol) .. (slaap|slaapt|slapen|stil|rustig|sleep) ~ @elder ! melatonine|recept|arts|@adhd
      (dangles|hangt|bungelt|houdt|holds|hield) .. (balkon|raam|balcony|window|brug) ~ @elder & jongen|kind|baby|@him
      (kinderen|kleuter*|peuter*|kind|kids|kleintjes|#6) .. (dwalen|dwaalt|zwerven|zwerft|lopen|loopt|wandering) .. (nachts|straat|nacht|streets) ~ moeder|alleen|roes|slaapt|vader|night|'s ! slaapwandel*
      (kinderen|kids|baby|kleintjes|kind) .. alleen .. (stappen|uitgaan|feest|werken|kroeg|casino|vakantie|boodschappen uren|weg) ~ @elder|ouders|laten ! alleenstaand*|durft
      (laten|laat|liet|lieten) . (kinderen|kids|kind|baby|peuter|kleuter|hem|haar) .. (alleen|achter) .. (stappen|werkt|nacht*|uren|weekend|uitgaan|auto|slapen ze|kroeg) ! slaap alleen
      (schuur|kast|zolder|tuin|buiten|kelder|hok) .. (tot|zolang) .. (stil|ophoudt|sorry|braaf|rustig) ! konijn
      @elder . (zet|zette|sluit|sloot|stopt) .. (schuur|kast|zolder|kelder|hok|buiten|balkon)
      (apart eten|eten op de gang|eet op de gang|eet alleen op de gang|mag niet mee-eten|mag niet aan tafel)
      (geen eten|eten op|lege koelkast|koelkast leeg|stroom afgesloten|gas afgesloten) ~ #|kinderen|kids|huis ~ huis|stroom|kinderen|onder #6|dagen ! voedselbank aanvragen
      (verrot*|rotte|rot) . (gebit*|tanden|kiezen|melkgebit) ~ ouders|kinderen|opdagen|afspraken|behandel*
      (spiraalbreuk|ribbreuk*|metafysaire|bucket handle|onderarmbreuk|schedelbreuk|dijbeenbreuk) ~ derde|tweede|tweejarige|baby|dreumes|peuter|#20 @months|moeder zwijgt|niets|schoonzoon|kwaad|verhaal ! motor*|auto|skie*
      (derde|vierde|vijfde|zoveelste) . (keer|onderarmbreuk|breuk|letsel|seh|hap|fractuur|bezoek) & breuk|kom|seh|letsel|arm|gebroken|fractuur|wond|verhaal|tand*|oog ! voetbal*|hockey*|turn*|skate*|astma|koorts|oor*
      (kapotte|gescheurde|gezwollen|dikke|dichte|blauwe) . (lip|oog|wang|oor|oorschelp|kaak) ~ @elder|schuld|zegt|thuis|stiefvader|'s|toegesproken ! @sport|tandarts|kies*|wesp*|bof|oorontsteking|allerg*|ontstok*
      (rond|ronde) . (littekentjes|litteken*|wondjes|plekjes|brandplek*|brandwond*) ! tekenbeet|ringworm|insect*|waterpokken|pokken
      (belt|stick|cane|cord|whip) marks
      (presses|held|pushed|put) .. (hand|hands|face|head) .. (stove|wall|water|iron|toilet)`,
  },
  {
    id: 'hidden-unsafe-home',
    kind: 'abuse',
    level: 'orange',
    topic: 'suspicion',
    source: 'RF04, RF05, RF19',
    patterns: `
      (kast|zolder|bed|buren|kelder|schuur|wc|badkamer) .. (schuil*|verstop*|zitten|kruipen|vluchten|slapen) ~ (papa|vader|hij|ouders|spanning*|ruzie) ~ (gedronken|thuiskomt|boos|drinkt|spanning*|schreeuwt|hoog op|drunk) ! spel*
      (als|zodra|wanneer) . (papa|vader|hij|mama|moeder|stiefvader) .. (gedronken|drinkt|dronken|boos|thuiskomt) .. (schuil*|verstop*|kast|zolder|buren|bed|weg|vluchten|zitten wij|gaan wij|bang)
      @elder .. (te ver heen|aangeschoten|onder invloed|roes uit|roes|drugs|naalden|lazarus|verslaafd|drank) ~ kinderen|kind|kleuter*|@young & (rijdt|rij*|stuur|auto|buren|alleen|ophal*|haalt|school|blijft|nachts|kleuters|box|verzorgt|elke|driving) ! nuchter|clean|behandeling
      (naalden|spuiten|coke|speed|lijntjes|joints|needles) ~ box|wieg|kinderkamer|speelgoed|tafel|kinderbed|huisbezoek|luier* ! vaccin*|prik*|bang voor
      (meisje|jongen|oudste|dochter|zoon|kind|#12) .. (doet alles|runt|luiers|kookt|koken|huishouden|regelt|verzorgt|medicatie van) ~ (moeder|mama|vader|ouder|mum) ~ bed|ligt|depressief|dronken|drank|verslaafd|koelkast|hele dagen ! oppas*|leert|kookles
      (kijkt|kijken) . eerst naar . (vader|moeder|papa|mama|ouder) 
      (er klopt iets niet|iets klopt niet|klopt iets niet|pluis) ~ gezin|thuis|kind|ouders|vader|moeder
      (sterk|stevig|hard) .. (vast|vasthoud) .. (blauw|pijn) ~ moeder|vader|ik|ouder
      (schranst|schrokt|hamstert|verslindt|gulzig) ~ (dagen|niet gegeten|eten|school|oma|tante) & dagen|niet at|niets at|gegeten|neefje|honger
      (zonder lunch|zonder ontbijt|natte schoenen|te kleine schoenen|kapotte schoenen|dunne jas|zonder winterjas) ~ weken|steeds|altijd|elke|kleuter|winter ! wil niet
      (luieruitslag|luier) .. (bot|bloed*|open|maden|dagen) & baby|babytje|kind|fles ! zalf
      (politie|agenten|police) .. (derde|vierde|vijfde|weer|opnieuw|vannacht|third) ~ kinderen|gezin|huis|kids & kinderen|kind|gezin|kids ! weggelopen|voorlichting`,
  },
  {
    id: 'hidden-partner-violence',
    kind: 'domestic-violence',
    level: 'red',
    source: 'RF06: augeo.nl; enschede.nl',
    patterns: `
      (papa|vader|stiefvader|hij|man|ex|vriend|partner) .. (deur|raam) . (ingetrapt|intrapt|ingeslagen|geforceerd|intrappen|kapotgeslagen) & moeder|kinderen|haar|vrouw|gezin|mama
      (slapen|slaapt|sleep) . met (kleren|schoenen) . aan ~ vlucht*|weg|papa|vader
      (moeten|weer|kunnen) . vluchten ~ kinderen|kids|moeder|thuis|papa ! oorlog|oekraine|syrie
      (springt|ertussen|tussenbeide|ertussenin|tussen) ~ papa|vader|stiefvader|man ~ mama|moeder ~ pakt|haren|slaat|ruzie|vecht*|keel|geweld
      (niet levend|dood|in een kist|kapot) .. (huis uit|uitkomt|weggaat|verlaat|scheid*|als ze weg) & ze|haar|moeder|vrouw|partner
      (find me|find her|kill me|kill her|hurt me|hurt her|hit me|hits me|choked her|choked me|beats me) & husband|boyfriend|ex|kids|he|partner
      (mama|moeder|vrouw|mams|haar) .. (dik|blauw|dicht|opgezwollen) . oog ! ontsteking|allerg*
      (moeder|mama|vrouw|ze) .. (gevallen|van de trap|keukenkast*|kastdeur*) ~ papa|man|kleuter|deed|boem|wijkt|blauw*|zegt
      (papa|vader|man) . (deed|doet) . (boem|au|pijn|boos) ~ mama|moeder|kleuter
      man|partner|echtgenoot|vriend .. (wijkt niet|doet het woord|voert het woord|antwoordt) ~ vrouw|moeder|gebroken|blauw*|letsel|haar ! tolk
      (mama|moeder) . niet meer . (opstaat|wakker|beweegt|reageert) ~ ruzie|papa|vader|gevecht
      (mama|moeder|haar|vrouw) .. (in elkaar|verrot|kapot|verbouwt|verbouwen) . (slaan|rammen|slaat|trapt|maken|maakt|ramt|geslagen)
      (sleutels|sleutel) . (nagemaakt|laten maken) ~ ex|tuin
      ex|exman|exvriend .. (tuin|voordeur|huis|school|foto|bosjes) .. (ligt|staat|appt|foto|nachts|kinderen|gluurt|loert) ! omgang*
      ex|exman|exvriend .. (ligt|loert|gluurt|sluipt|appt|stuurt) .. (tuin|voordeur|huis|school|bosjes|foto)
      (hoort|hears) .. (gebonk|gehuil|klappen|geschreeuw|gegil|gekreun|smeken) .. (slaapkamer|kamer|ouders|beneden|mama|parents) & elke|nacht|kind|dochter|zoon|#12
      (vluchtkoffer|noodkoffer|vluchttas|noodtas|blijf van mijn lijf|blijfhuis|vluchtplan)
      (fiets|telefoon|auto|pas|geld|phone) . (gesloopt|afgepakt|vernield|afgenomen|took) ~ partner|man|husband|ex ~ weg|kan|niet|kids|contact
      (zoon|dochter|jongen|boy|son|#10_20) .. (geduwd|duwde|pushed|slaat|trapt|schopt) .. (moeder|haar|mother|mum) .. (muur|trap|grond|stairs|wall|down) 
      (zoon|dochter|jongen|son|puber) .. (haar|moeder|mother|zijn moeder) .. (muur|trap|grond|stairs|wall) . (geduwd|gegooid|gesmeten|geslagen)
      (zoon|dochter|jongen|son|puber|#10_20) .. (eist|dreigt|sloopt|vernielt|slaat) .. (huis|boel|interieur|alles|inboedel|meubels) .. (kort en klein|als|geld|niet krijgt|kapot|in puin) ! jonger|peuter|speelgoed
      (boel|huis|alles|inboedel|huisraad|kamer) . kort en klein`,
  },
  {
    id: 'hidden-sexual',
    kind: 'sexual-abuse',
    level: 'orange',
    source: 'RF07, RF08: politie.nl; Teeuw (LECK)',
    patterns: `
      @otherman .. (plasje|daar beneden|daaronder|onderlijf|daar onder|down there|edele delen|plasgaatje) .. (gekust|aangeraakt|gevoeld|kust|pijn|zoent|touched|aan) 
      (plasje|daaronder|daar beneden|down there|onderlijf) ~ @otherman ~ pijn|gekust|aan|vast*|voel*|kust
      (moest|moet|mocht|laat|makes|made) .. @otherman .. (aanraken|vasthouden|strelen|masseren|kussen|zoenen|porno|porn|touch)
      @otherman .. (moet|moest|laat|liet|makes|made) .. (aanraken|porno|porn|bloot|naakt|uitkleden|strippen|filmen|poseren|naked)
      (doet|speelt|laat) .. (pop|poppen|knuffel|beer) .. (voor|na|zien) & @private|@touch|bloot|seks*|meneer|opa|oom ! luier*|doktertje
      @otherman .. masseert|masseerde|massages|masseren|massage .. bloot|naakt|auto|thuis|alleen|opslag|kleedkamer ! sportmassage
      @otherman .. (foto|fotos|filmpje*|filmt|massages|massage|masseert) .. (bloot|naakt|plast|doucht|omkleedt|bad|badkamer|thuis|bikini|onderbroek|ondergoed|cadeaus|jongens|meisjes) ~ @young|jongens|ze|hij|haar ! fysio*
      @otherman .. (slaapzak|tent|kleedkamer|douche|kleedhokje) .. (@young|haar|hem|jongen|meisje|betast|van)
      (betast|bevoeld|bepoteld|aangerand|groped|molested|verkracht) 
      (mocht|mag|moest|moet) .. @elder .. (geen pyjama|zonder pyjama|bloot|naakt|zonder onderbroek|geen onderbroek) ! zindelijk*
      (douchen|badderen|in bad|under shower) ~ opa|oom|stiefvader|buurman|uncle|stiefbroer ~ alleen|altijd|moet|samen|wil
      (condyloom*|condylomen|gonorr*|chlamydia|genitale wratten|herpes genitalis) & @small|kind|#12|peuter|kleuter
      (kleuter|peuter|#9 @age|meisje #9|jongen #9) .. (vagina|vulva|penis|anus|billen) ~ (potlood*|stiften|steekt|seksgelui*|seksbeweg*|nadoet|doet na|likken|oraal|porno)
      (seksgelui*|seksbeweg*|geseksualiseerd*|vrijbeweg*|neukbeweg*) & @small|kind|kleuter|#10
      zwanger|noodpil|morning after ~ (wil niet zeggen van wie|zegt niet van wie|weet niet van wie|wilde niet|wilde eigenlijk niet|stiefvader|oom|antwoordt voor haar)
      (broer|stiefbroer|halfbroer|neef) .. (zusje|nichtje|broertje) .. (bed|betrapt|moet|uitgekleed|bloot|broek) ! stapelbed|kamer delen
      (torn clothes|gescheurde kleren|kapotte kleren|gescheurde panty|bloed in onderbroek|bloed in ondergoed|sperma) & @young|meisje|girl|#17|dochter|onderbroek
      (date|feest|feestje|festival|party) .. (tegen haar wil|tegen zijn wil|drankje gedaan|gedrogeerd|niets meer weet|weet niets meer|spiked|tegen de wil)`,
  },
  {
    id: 'hidden-exploitation',
    kind: 'exploitation',
    level: 'orange',
    source: 'RF15: scherpenzeel.nl; meldpuntaanpakloverboyslimburg.nl',
    patterns: `
      (merktassen|nepnagels|lingerie|sieraden|iphone*|telefoons|merkkleding|designer*|schoenen|cash|geld|euro|dure spullen|dure kleren|dure kleding|new clothes|cadeaus) ~ (vriend|opgehaald|nachten weg|niet van wie|ineens|hotel|oudere|meerdere|twee|sok|gets driven|avonds|nachts) & meisje|@young|@youngage ~ (vriend|opgehaald|nachten weg|oudere|driven|hotel|nachts|avonds|van wie) ! vader|opa|verjaardag|bijbaan
      (uitkijk|wachtlopen|wacht lopen|lookout) ~ gasten|jongens|geld|euro|flat|per|dealers|oudere
      (gets driven|driven to|opgehaald|rondgereden|rondgebracht) ~ flats|hotel*|mannen|men|different|verschillende|weekend
      (pinpas|bankpas|account|rekening|code|digid) ~ (ineens|staat|euro|threats|bedreig*|doods*|criminel*|money|iemand) & #12_20|leerling|jongen|zoon|dochter
      (schuld|boete|reisschuld|lening|debt|owes) ~ (aflossen|af te lossen|afwerken|af te werken|moet|moest|werken|stelen|jatten|bed|drugs|afsluiten|bedreig*|bewaren|store) & #12_20|leerling|@young|ze|hij|jongens|vriend ! studieschuld|ouders|gezin|duo
      (tas|pakje|pakket|wapen|doos|spullen|drugs) .. (bewaren|bewaart|bewaarde|verstoppen|store|keep) ~ moet|bang|kamer|vriend|gasten|made|niet in kijken
      (heeft|pakte|hield|houdt|took|keeps) . (paspoort|id|identiteitskaart|passport|telefoon) ~ vriend|baas|mannen|boyfriend|oom ~ mannen|werken|moet|geld|men|huis
      (klantenlijst|prijslijst|prijzen|klanten|advertentie|kinky|seksadvertentie|escort) ~ telefoon|dochter|meisje|#12_18|seks*|phone
      (brandmerk|tattoo|tatoeage) ~ baas|eigendom|van hem|naam|eigenaar
      (van hem|zijn bezit|his property) ~ brandmerk|tattoo|tatoeage|zegt dat ze
      (nagelsalon|restaurant|massagesalon|wasserij|fabriek|kwekerij|keuken|huishouden|bezorgwerk) ~ (uur per dag|schuld|geen paspoort|slaapt|sliep|niet naar school|zonder loon|oudere|euro in) & #9_18|@young|leerling
      (bedelt|bedelen|begging) ~ toezicht|dagen|station|dwang|moet
      (jatten|stelen|inbreken|inbraken|dealen|plofkraak|explosief) ~ (moet|moest|laten|dwingen|oudere|opdracht|boete|betaald|bedreigd) ! kleptom*|snoep
      (oom|tante|familie|uncle) .. (geen familie|niet haar familie|no relative|geen echte) ~ woont|past|werkt|slaapt`,
  },
  {
    id: 'hidden-honour',
    kind: 'honour',
    level: 'red',
    source: 'RF16-RF18: veiligthuisutrecht.nl; veiligthuisgm.nl',
    patterns: `
      (feest|het feest|ceremonie|echte vrouw|traditie|vrouw worden|ritueel) ~ (somal*|gambia|guinee|soedan|egypt*|eritrea|ethiop*|mali|sierra leone|oma|tante) & meisje|dochter|dochters|nichtje|#12 ! verjaardag|suikerfeest|trouw
      (liever|beter|rather) .. (dode|dood|dead) . (dochter|zoon|daughter|kind)
      (oom|vader|familie|moeder|opa|broer) .. (jemen|marokko|turkije|pakistan|afghanistan|irak|syrie|somalie|herkomst|buitenland|india|iran) .. (man gevonden|man is gevonden|gevonden|huwelijk|trouw*|komt|verloof*) ~ zomer|man|ze|dochter|meisje|huwelijk
      (man|bruidegom|kandidaat|echtgenoot|huwelijkskandidaat) . (gevonden|uitgekozen|gezocht) ~ zomer|#12_18|ze|dochter|familie|oom|vader
      (broers|ooms|neefs|neven|vader|familie|broer|brothers) .. (hoofddoek|goed maken|goed te maken|corrigeren|gezworen|posten|afmaken|eer|wassen|schande|genezen|honor|te grazen|kapot) ~ ze|hij|haar|gay|homo|familie|dochter|school|foto|meisje ! voetbal
      (anders|dan|or) . (wordt|word|zal) . (ze|zij|hij|ik) . (afgemaakt|vermoord|gedood|verstoten|killed)
      (roddel*|geruchten|gossip|gezien met) ~ (thuis gehouden|houdt .. thuis|thuis|telefoon afgepakt|binnen|niet meer naar school|opgesloten) & dochter|meisje|haar|jongen ! pest*|klas*
      (gay|homo|lesbisch|bekeerd|vriendje|hoofddoek) ~ (broers|vader|familie|ooms|neven) ~ (dreig*|corrigeren|genezen|vermoord*|slaan|bang|opsluiten|afmaken|weten|posten) ! accepteert|trots
      sent|stuurt|sturen|gestuurd .. (home|back|terug|land van herkomst|thuisland) .. (married|marry|trouwen|huwelijk|marriage)`,
  },
  {
    id: 'hidden-baby',
    kind: 'infant-danger',
    level: 'red',
    source: 'RF09, RF20: jgzrichtlijnen.nl Excessief huilen',
    patterns: `
      (kussen|pillow|deken|doek|hand) .. (wieg|bedje|gezicht|hoofdje|boven|mond|cot|crib) ~ stil|dacht|denken|denkt|schrok|moeder|vader|ophoudt|quiet ! slaaphouding|hoest*
      (heen en weer|door elkaar|te hard|hard) . (bewogen|geschud|gewiegd|gerammeld|heen en weer) ~ baby|huil*|krijs*|@months
      (baby|huilbaby|gekrijs|krijst|krijsen|gehuil|huilen|huilt) .. (niet meer voor mezelf in|agressief|iets aan doe|wat aan|laat je vallen|laat hem vallen|doe hem wat|gooi|uit het raam|tegen de muur|slaan|snap|lose it|sta niet voor mezelf)
      (sta niet|stond niet) .. (voor mezelf in|voor mijzelf in|voor zichzelf in) & baby|huil*|krijs*|kind|gekrijs|nacht
      (hou op|stop|stil) . of ik . (laat|gooi|doe|sla|smijt)
      (getikt|geslagen|tik|klap|gestompt|geknepen|toegesproken) ~ baby|zuigeling* ~ hoofd|huil*|stil|oor*|wang|blauw*|opa|vader|moeder
      (ziet|zie|sees|saw|ziet steeds|fears) .. (zichzelf|zich|herself|myself|hem|haar|knives|messen) .. (vallen|loslaat|loslaten|dropping|drop|drown|cot|gooien|stairs|steken) & baby|moeder|mother|bad|bevalling|newborn|kindje|mum
      (baby|kindje) .. (terugbrengen|terug moet|moet terug|moet weg|weg moet|offeren|naar het licht|duivel|bezeten|verwisseld|niet van haar|niet echt) ~ moeder|engelen|stem*|licht|hoort|kersverse|zegt ! terugbellen|ziekenhuis
      (partner|vriend|man) .. (stomp*|schop*|trap*|sla*|duw*) .. (buik|zwanger*) & zwanger*|wk|weken`,
  },
]
