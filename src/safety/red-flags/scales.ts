/**
 * Score cards, for what no fixed wording catches: each signal that is present counts once, and enough points together
 * raise the flag. A line is `points: words or phrases`; negative points are what makes it ordinary.
 */
import type { Kind, Level, Topic } from './row.ts'

export interface Scale {
  id: string
  kind: Kind
  level: Level
  topic?: Topic
  /** Points from which the flag is raised. */
  from: number
  source: string
  signals: string
}

const GENERAL = 'Signals of the rows of the same kind, weighed together'

export const SCALES: Scale[] = [
  {
    id: 'suicide-score', kind: 'suicide', level: 'red', from: 6, source: `RF01, RF02. ${GENERAL}`,
    signals: `
      3: dood|doodgaan|sterven|doods*|begrafenis|uitvaart|doodskist|mijn graf|eigen graf|eeuwig|hemel|dead|dying|death|die|funeral|grave|uit .. leven|leven .. niet|leven .. hoeft|of ik leef|leef of|overlijden
      4: er .. niet meer|er .. ni meer|niet meer hier|hier niet meer|verdwijnen|inslapen|voor altijd slapen|niet meer wakker|nooit meer wakker|zonder mij|zonder haar|zonder hem|zoek me niet|niet meer te zoeken|niet te zoeken|einde aan|afscheid|sorry mam|sorry mama|sorry pap|vergeef me|laatste keer|is beter zo|beter zo|geen last meer|be a problem|gone soon|be gone|not be here|niemand mist|niemand zou|boeit .. of ik|maakt niet uit of|onder een auto|onder de trein|onder de bus|niet meer terug|het is klaar|is klaar ermee|ik ben er klaar|geen morgen|geen toekomst|stap eruit|eruit|niet oud worden|wordt niet oud|haal .. niet|niet gaan halen|haal ik niet|niet meer op te wachten|last time|goodbye|no more pain|geen pijn meer|geen verdriet meer|rust hebben|voorgoed|slapen .. niet wakker|disappear|make it stop|laten stoppen|alles stopt|laat .. stoppen
      3: pillen|tabletten|pil|paracetamol|oxazepam|slaappillen|strip|overdos*|insuline|touw|strop|riem|mes|mesje|scheermes*|spoor|perron|trein|viaduct|brug|flat|toren|dak|reling|gun|wapen|pistool|gif|helium|water in|kanaal|wurg*|nek|polsen|pols|springen|spring|sprong|jump|rails|hoog|metro|knife|rope|bridge|aansteker
      2: somber*|depr|depress*|hopeloos|wanhop*|radeloos|uitzichtloos|zinloos|niets .. zin|geen zin meer|nergens zin|leeg|leegte|huilt|ondraaglijk|op is|moe van alles|alles zwart|donker*|zwarte gedachten|hopeless|empty|worthless|waardeloos|tot last|burden|te veel|teveel|niets waard|niks waard|schuldig|eenzaam|wachtlijst ggz|borderline|trauma|gepest|bullied|uitgelachen
      2: weggegeven|geeft .. weg|gaf .. weg|geregeld|opgeruimd|bankzaken|wachtwoorden|brief|briefje|brieven|gedicht*|schrijft|schreef|geschreven|appt|appte|stuurde|bericht|story|dagboek|diary|note|letter|post|zoekt op|zocht op|gezocht|zoekgeschiedenis|googel*|screenshot|status|poster|tekening*
      2: zichzelf|mezelf|haarzelf|hemzelf|herself|himself|myself|haar eige|zn eigen|eigen lichaam
      3: snij*|sn ijdt|krast|kras|krassen|krasjes|kerft|sneeen|sneetjes|snede|sneden|wondjes|brandt|littekens|cuts|cutting|harm*|pijn doen|pijn te doen|pijn doet|slaan|bonkt
      1: #18|puber*|dochter|zoon|meisje|jongen|student*|leerling|son|daughter|girl|boy|teen|jongere|patient*
      1: @say
      1: plan|poging|van plan|bedenkt|gedachten|thoughts|weet hoe|weet .. hoe|wanneer|methode|vanavond alleen|alleen thuis
      6: bdi|asq positief|asq +|phq item|phq-9 item|item 9|cssrs|c-ssrs|siq
      -3: hond .. overleden|kat|poes|cavia|konijn overleden|opa|oma|huisdier|boek|boeken|film|game|spel|serie|musical|rouw*
      -3: bang dat|bang voor|angst voor|bang om dood|sporten|voetbal*|eczeem|verkouden|koken|taart
      -2: folder|cursus|training|protocol|richtlijn`,
  },
  {
    id: 'infant-score', kind: 'infant-danger', level: 'red', from: 6, source: `RF09, RF20. ${GENERAL}`,
    signals: `
      2: @baby|#20 @weeks|#11 @months|wieg|wiegje|kinderwagen|kraam*|bevallen|pasgeboren*|box|commode|kindje
      1: @mother|@father|ouders|partner|parent|gastouder|oppas
      3: schud*|geschud|shook|shak*|heen en weer|rammel*|gerammeld|door elkaar|kussen|deken over|hand op mond|hand voor|gooi*|smijt|smeet|laten vallen|loslaat|loslaten|drop|throw*|knijp*|kneep|hardhandig|ruw|rough|klap|klapje|slaat|tik|geslagen|hit|slap|smoor*|verdrink*|door het raam|uit het raam|tegen de muur|window|wall|balkon|hard op bed|drukt|bijten|gebeten|beet
      3: blauw*|bloeduitstort*|oogwit|blauw plekje|striem|kneuz*|fractuur*|*fractuur|gebroken|breuk|bult|hematoom|petech*|bruis*|broken|fracture|brandwond*|schram*|krasjes|vlek op|afdruk|bloedneus|bloed uit|bloed in
      3: trekt het niet|trek het niet|trek het nie|trekken het niet|kan niet meer|kan het niet|red het niet|niet meer aan|eind raad|einde raad|ten einde raad|door het lint|doordraai*|knap*|gek van|gek word|weglop*|losing it|cant cope|cant do this|cope|snap|vrees|vreest|bang dat|bang om|afraid|handen jeuken|stil is|dan is het stil|stil krijgen|stil te krijgen|stil maken|ophoudt|shut up|laat .. huilen|kwijt|weggeven|haat|hekel|spijt|wou dat|niets voor|geen band
      2: huilt|huilen|krijst|krijsen|huilbaby*|crying|cries|screaming|brult|blèrt|gehuil|gillen
      3: niet van haar|niet van mij|duivel|demon|gestuurd|vervloekt|verwisseld|stemmen|waan*|psych*|verward|ratelt|achterdocht*|vergif*|boodschap*|ziet steeds voor|ziet voor zich|beelden|dwang*|opdringt|opdringende|gedachten|visioen*|images|thoughts|niet durft vasthouden|durft .. niet vast*|durft .. bad|niet alleen .. laten|verstopt messen|messen weg|messen verstopt
      2: @nowhy|weet niet hoe|zomaar|uit bed gerold|gevallen zegt|val van bank|bank gerold
      2: alleen gelaten|alleen thuis|alleen in|alleen in auto|drugs|dronken|high|alcohol|wodka|methadon|slaapt naast|bewusteloos|niet wakker
      -3: tandjes|tanden|sprongetje|slaapritme|inbakeren|doorslapen|consultatiebureau|folder|goed vol|houdt het goed|gaat goed|borstvoedingscursus|zwemmen|babymassage|draagdoek|hapjes
      -3: geboortevlek|mongolen*|wijnvlek|aardbei*|blauwe ogen|reflux|hielprik|overweg|cursus|knuffel`,
  },
  {
    id: 'medical-score', kind: 'acute-medical', level: 'red', from: 6, source: `RF14, RF27, RF28. ${GENERAL}`,
    signals: `
      1: #17|kind|@small|@kid|baby|leerling
      2: @small|#5 @age|#11 @months|#20 @weeks
      4: bewust*|buiten westen|buiten kennis|niet aanspreekbaar|nauwelijks aanspreekbaar|niet wakker|wordt niet wakker|niet wekbaar|unconscious|unresponsive|wont wake|passed out|collaps*|reageert niet|niet meer reageert|reageert nauwelijks|reageert amper|gereanimeerd|coma|reanim*|out gegaan|ligt lam|onderuit gegaan|wegrak*
      4: stuip*|convuls*|seizure|insult|schokken|trekkingen|trekt met|ogen weggedraaid|ogen draaien|wegdraaien|schuim op|schuim|fitting
      4: benauwd|geen lucht|naar lucht|hapt|adem niet|ademt niet|ademstilstand|ademnood|stikt|stikken|verslikt|blauwe lippen|lippen blauw|blauw aan|blue lips|choking|cant breathe|breathing|piepende ademhaling|snel ademt|kreunt|intrekkingen|neusvleugel*|stridor|ademt snel|ademt diep|snakt|gaspt|gasping|loopt blauw|blauw aangelopen|loopt rood aan
      3: slap|slapjes|suf|sufjes|sloom|floppy|limp|drowsy|lethargic|sleepy|grauw|lijkbleek|wit weggetrokken|krijtwit|apathisch|verward|wartaal|wegzakt|zakt weg|valt steeds weg|sluimert|nauwelijks wakker|bleek en klam|klam
      2: koorts|38|39|40|41|fever|rillingen|koude rillingen|temp
      2: braakt|spuugt|overgeven|kotst|vomit*|spugen|braken|gal|diarree
      3: vlekjes|wegdruk*|petech*|glas op|onder glas|nekstijf*|stijve nek|nek stijf|stiff neck|licht niet verdraagt|lichtschuw
      3: drinkt niet|wil niet drinken|niet drinken|weigert fles|niet meer aan de borst|drinkt amper|niets binnen|droge luier*|geen natte|plast niet|plast amper|niet geplast|geen plasluier*|no wet|wont feed|not feeding|ingevallen fontanel|fontanel|huilt zonder tranen|droge mond|ingevallen ogen
      4: knoopcel*|batterij*|magneet*|chloor|bleek|ontstopper|vaatwas*|wasmiddel|wascapsule|schoonmaak*|gif|vergif*|terpentine|lampolie|antivries|bessen|paddenstoel*|nicotine*|vapevloeistof|medicijnen van|pillen van|hartpillen|bloeddrukpillen|antidepressiva van|methadon van|bleach|battery|poison*|berries|pods|muizen*|rattengif|giftig*|plant gegeten|afwasmiddel|handgel|ibuprofen|xtc|ghb|ketamine|lachgas|wodka|vodka|comazuip*|straalbezopen|dronken
      3: geslikt|ingeslikt|doorgeslikt|gegeten|opgegeten|gedronken|opgedronken|in de mond|in mond|opgesabbeld|gesabbeld|binnengekregen|binnen gekregen|leeggegeten|swallowed|drank|ate|licked|gelikt|gesnoept|ingenomen|in neus|in zn neus|neus gestopt|ingeademd
      3: val|gevallen|uit raam|uit het raam|van de trap|van hoog*|stapelbed|aangereden|overreden|onder auto|fell|fall|hit by|hoofd*|schedel|klap op hoofd|bed gevallen|commode
      4: pond|vijver|sloot|onder water|uit het water|water gehaald|bijna verdronken|drown*|zwembad gehaald|badje onder
      3: bloedt|gutst|bloeden|bloedverlies|stopt niet|blijft bloeden|slagader*|hevig*|heavily|bleeding|open wond|diepe wond|gapende|afgesneden|eraf
      3: aceton*|ketonen|ketoacid*|suiker|glucose|hypo|diabe*|t1dm|insulin*
      4: in de bal|balpijn|teelbal*|balzak|testikel*|testis|testic*|scrotum|zaadbal*|plankhard|loslaatpijn
      2: hevige pijn|ineens|plots*|acuut|acute|sinds vanochtend|minuten|net|zojuist|nu|nu al|snel erger|sudden*|erge pijn|gilt van de pijn|krimpt van de pijn|dubbelgeklapt|ergste hoofdpijn
      4: zwelt|opgezwollen|dikke lippen|dikke tong|anafy*|epipen|wesp*|bijensteek|pinda*|notenallergie|swelling|swollen|allergisch
      3: kokend*|hete thee|thee over|verbrand|brandwond*|scald*|burn*|brandblaren|stroom|elektr*|koolmonoxide|rook ingeademd
      3: verlamd*|geen gevoel|scheef|uitval|kan niet lopen|niet meer lopen|benen|numb
      3: ambulance|112|999|911|seh
      -3: controle|recept|vorig jaar|vorige maand|hersteld|folder|cursus|al jaren|bekend met|afspraak|herhaal*|leefstijl|zwemles|schoolarts advies|huiswerk
      -3: sport*|gamen|logoped*|slaaptraining|doorslapen|inslapen|zindelijk*|suf hoofd|verkouden|alcoholvrij|voorlichting|les|moeder|vader`,
  },
  {
    id: 'eating-score', kind: 'eating-acute', level: 'red', from: 6, source: `RF10. ${GENERAL}`,
    signals: `
      3: eet niet*|eet al|niets gegeten|niks gegeten|eet niks|eet bijna|eet amper|eet nauwelijks|eet alleen|eet nog|weigert eten|weigert voed*|weigert te eten|stopt met eten|hasnt eaten|not eaten|doesnt eat|won't eat|wont eat|stopped eating|eats nothing|cracker*|rijstwafel*|slaat maaltijden|slokken|calorie*|kcal|vast al|vasten|hongert|komkommer|eet per dag|eet zo weinig|lijnt|dieet|starving|starv*
      4: drinkt niet*|drinkt niks|geen water|geen vocht|drinkt ook|weigert drinken|drinken weigert|nu ook drinken|niet meer drinkt|drinkt amper|geen slok|drinks nothing|refusing fluids|plast amper|plast nauwelijks|uitgedroogd|dehydr*
      4: anorex*|boulim*|bulim*|eetstoornis*|arfid|eating disorder|an-patient|ed-behandeling|graatmager|vel over been|skelet|uitgemergeld|vermager*|ondergewicht|underweight|skinny|mager|botten zie*|ribben*|skin and bone*
      3: # kilo|# kg|#+ kg|kilo|kg|kilos|pounds|bmi|gewicht|valt af|afgevallen|eraf|kwijt|afvallen|lost|weight|lbs|stone|kleding slobbert|kleren slobberen|broek zakt|maat 
      4: flauw*|valt om|omvallen|zwart voor|black-out|black out|duizelig*|wegrak*|collaps*|faint*|passed out|dizzy|zakt door|onderuit|door haar benen|door zijn benen|wankel|wegvall*|sterretjes
      4: hr 3|hf|hr|hartslag|pols|pulse|hartkloppingen|palpitat*|tensie|rr|bloeddruk|kalium|k 2|ecg|qt|lanugo|hypotherm*|onderkoeld|blauwe vingers|blauwe handen|koude handen|blauwe lippen|koud|rillerig|haaruitval|donshaar*|blue fingers|heart rate|potassium|suiker laag|glucose
      4: vinger in de keel|vinger in keel|braakt|braken|spuugt*|kotst|overgeven|laxe*|laxa*|purg*|vomit*|throws up|makes herself sick|plaspillen|afslankpillen|plastabletten|kots in|diuretic*
      2: angst aan te komen|aan te komen|aankomen|dik*|te dik|fat|thinner|dunner|buik weg|spiegel|bodycheck|traint|sport uren|uur per dag|sportdwang|hardlopen|squats|bewegingsdrang|trapt de trap|gaining weight
      2: dagen|dgn|days|week|weken|sinds|weeks|maand|anderhalve
      1: #9+|meisje|dochter|jongen|girl|daughter|puber|son
      -4: @baby|@small|buikgriep|griep|keelpijn|overgewicht|obesitas|te zwaar|#7 @age|gezond|dietist*|zwanger*|tandjes|autisme eet|selectief|lust geen|koorts|obees|bmi 2*|bmi #25+|sportdietist*
      -3: hersteld|voorlichting|cursus|folder|boek|stabiel|training`,
  },
  {
    id: 'away-score', kind: 'runaway', level: 'red', from: 6, source: `RF13. ${GENERAL}`,
    signals: `
      4: weggelopen|vermist|vermis*|verdwenen|zoek|spoorloos|er vandoor|ervandoor|vandoor|ontsnapt|gone|missing|ran away|ran off|runaway|run off|kwijt|de benen genomen|gevlucht|weggerend|weg gerend|klas uit|de deur uit*|deur uit gelopen|deur uitgestormd|weggestormd|uit het raam|raam uit|niet teruggekeerd|niet terug|niet thuis geweest|niet thuisgekomen|niet aangekomen|weg uit|weg van|foetsie|opgestapt|weggebleven|niet komen opdagen|lost|slipped out|snuck out|took off|left home|niet in bed|bed was leeg|bed leeg|zwerft|ondergedoken|weg sinds|is weg|nog weg
      4: waar ze is|waar hij is|waar zij is|waar hij zit|waar ze zit|waar haar|waar zn|waar zijn|where she|where he|waar .. is|waar .. zit|waar .. uithangt|waar .. verblijft|waar .. slaapt|geen idee waar|whereabouts|zoek me niet|zoek mij niet|niet zoeken|onbekende stad|onbekend adres|laatst gezien|last seen|niemand weet|nobody knows|niemand gezien
      3: telefoon uit|telefoon staat uit|phone off|neemt niet op|telefoon uitgezet|onbereikbaar|niet bereikbaar|mobiel uit|locatie uit|rugzak|koffer|backpack|spaarpot|kleren mee|paspoort mee|briefje|geld meegenomen|spullen gepakt|tas gepakt|packed|bag|trein gepakt|station|liften|lift gekregen|bus gepakt|fiets weg|met de fiets|jas mee
      2: nacht|nachten|vannacht|gisteren|gisteravond|sinds|uur|avond|dagen|night|yesterday|hours|vanochtend|vanmorgen|vanmiddag|zaterdag|since|ochtend|vandaag|weekend|zonet|minuten
      2: instelling|groep|leefgroep|gesloten|pleeg*|internaat|woongroep|kermis|winkelcentrum|pretpark|schoolreis*|strand|bos|camping|foster|azc|residentieel
      1: #17|dochter|zoon|meisje|jongen|kind|pupil|puber|son|daughter|girl|boy|ze|hij|@small|jongere|bewoner
      1: ruzie|na ruzie|politie|zoeken|zoekt|bang|police|search*
      -5: hond|kat|poes|sleutel*|knuffel*|verwijz*|dossier|brief kwijt|pijn|klachten|koorts|werk|vakantie naar|speen|luier*|zindelijk|eczeem|kilo|kg|afspraak|logeren|formulier|wie is|wie weet een|collega|huiswerk|eetlust|sinds # terug|contact kwijt|fles|vlek*|telefoonnummer|gym
      -4: op zoek naar|we zoeken|zoekt een|zoekt hulp|zoekt vriend*|naar school|thuiszit*|wonen|woont|verhuis*|opleiding|stage|maatje|clubje|cursus|training|teruggevonden|weer thuis`,
  },
  {
    id: 'sexual-score', kind: 'sexual-abuse', level: 'red', from: 6, source: `RF07, RF08. ${GENERAL}`,
    signals: `
      4: @private|plasje|plassertje|daar beneden|onderkant|down there|blootfoto*|naakt|bloot|naked|nude*|ondergoed|underwear|trekt zich af|aftrek*|aftrekt|masturb*|porno|porn|seksgeluid*|seksueel|seksuele|seks|sex|sexual*|vrijen|sperma|condoom*|tongzoen*|zoen*|kiss*|gekust|kust|kussen op|kusje|morning after*|morning after pil|noodpil|abortus|soa|zwanger|pregnant|intiem|lichaam|lijf|borst|billen|broek uit|broek naar|kleren uit|uitkleden|strelen|streelt|kriebel*|betast*|aangerand|misbruik*|verkracht*|kleedkamer|schoot
      3: moest|moet|gedwongen|dwingt|tegen haar zin|niet leuk|wilde niet|wilde eigenlijk niet|wil niet meer|afgeperst|chant*|dreigt|betaald|geld voor|makes|made|forced|force*|stop zei|nee zei|said no|mocht niet weg|vastgehouden|drugged|gedrogeerd|dronken gevoerd|bevroor|verstijfde|bevroren|weet niets meer|herinnert*|sliep|slapend
      2: aanraken|aanraakte|aangeraakt|aan te raken|touch*|voelen|zitten aan|zat aan|zit aan|filmt|gefilmd|filmpje*|foto*|film*|camera|kijkt|gluurt|bekijkt|wassen|spelletje*|game|likt|likken|vinger*|steekt|stopt in|potlod*|verstop
      3: @relative|stiefvader|stiefpa|stiefbroer|stepdad|uncle|buurman|trainer|coach|begeleider|leraar|meester|oppas|taxichauffeur|kamp|imam|pastoor|leider|scouting*|logeren|logeerpartij|man van|#20+ @age|vriend van moeder|mannen|man|vriend van mama|jongens|onbekende|volwassen*|neefje|pleegvader|gastouder|chauffeur|nieuwe vriend|studiegenoot|date|feestje|uitgaan
      3: 's nachts|nachts|kamer in|haar kamer|mijn kamer|in bed|mijn bed|haar bed|bij haar in bed|night|bedroom|my bed|my room|deur op slot|badkamer|douche|geheim*|secret|niet vertellen|mag niemand|niemand weten
      3: online|snap|snapchat|insta*|tiktok|discord|chat|app|klassenapp|groepsapp|roblox|telegram|webcam|only fans|onlyfans|livestream|gamevriend
      3: plast weer|bedplassen|pijn bij plassen|plast weer in bed|poept in|wil niet zeggen van wie|zegt niet van wie|antwoordt steeds|durft niet naar|wil niet meer naar|douchet|wast zich|schrobt|pijn|bloed|wondje|rood
      1: #17|meisje|dochter|jongen|@small|kind|girl|boy|child
      -5: voorlichting|les|lespakket|broertje op komst|echo|verloskund*|#25+ @age zwanger|anticonceptie|de pil|puberteit|borstvoeding*|kussen ruilen|zwemles|luieruitslag|zindelijk*|strand|menstruatie|fimose|besnijd*|huid*|eczeem|blaasontsteking|obstipatie|allergie|ooglap
      -4: pijn op de borst|borst vooruit|rug*|buikpijn|hoofdpijn|gym|sporten|vrijwillig*|team|brief|cursus|beide #16|even oud|leeftijdsgenoot|opgroeien|trouwt|overleden|studie|opvoed*|moeilijk eten|mantelzorg*|slaapt slecht|hoest`,
  },
  {
    id: 'domestic-score', kind: 'domestic-violence', level: 'red', from: 7, source: `RF06, RF12. ${GENERAL}`,
    signals: `
      3: @partner|@father|stiefvader|haar man|husband|ex|zijn vriendin|zijn vrouw
      2: @mother|ouders|vrouw|mevrouw|parents|mum|mams
      1: @child|kids|#17
      4: slaat|sloeg|geslagen|hit|hits|beat*|wurg*|keel|hals|schopt|schopte|klappen|slaan|duwt|duwde|geduwd|gooit|gooide|smijt|smeet|trekt|bij de haren|haren pakt|haren|knijpt|dik oog|blauw oog|blauwe|oog dicht|black eye|bruise*|geweld|violence|vecht*|fight*|stompt|trapt|ingetrapt|deur in|forceert|ramt|beukt|vernield|kapot geslagen|sloopt|servies|gaten in|pakt haar|grijpt|gesmeten|tegen de muur|van de trap|tegen het|bloed|wond
      4: dreig*|bedreig*|threat*|vermoord*|kill*|doden|mes|pistool|wapen|bijl|gun|knife|weapon|brand*|benzine|find me|vindt me|weet me te vinden|will find|iets aandoen|wat aandoen|doodt
      4: stalk*|tracker|gps|airtag|volgt|achtervolg*|achterna|staat voor|posten|wacht op|voor de deur|om het huis|rond het huis|rijdt langs|camera's|controleert|controle|verbiedt|mag niet van|mag van|geen eigen geld|geen pinpas|bankpas|telefoon afgepakt|took my phone|opgesloten|niet weg|mag niemand|niet naar de dokter|isol*|controls|monitors
      3: vluchten|gevlucht|vlucht|opvang|ondergedoken|schuil*|verstopt|badkamer|onder bed|in de kast|op zolder|slot|met kleren aan|hide*|hiding|safe house|leave|weg te gaan|durft niet|doodsbang|bang voor|trilt|gil*|gebonk|gehuil|geschreeuw|schreeuw*|ruzie*|huilen|screaming|shouting|springt ertussen|ertussen|tussenbeide|beschermt|getuige|zag|ziet|hoort|hoorde|tekent|politie|buren
      -5: peuter|kleuter|dreumes|op school|klas*|voetbal*|game|afstandsbediening|film|speelt|judo|boks*|goed contact|verloopt goed|co-ouder*|omgang loopt|rustig|convenant|mediator|gezellig|grap*|hond|prik*|toets*|nerf
      -4: cursus|training|nascholing|folder|vroeger|jaren terug|vrijwilliger*|voorlichting|les|bril|keelpijn|hoofdpijn|zwemles|werk|contactgegevens|borstvoeding|huiswerk|tablet`,
  },
  {
    id: 'honour-score', kind: 'honour', level: 'red', from: 6, source: `RF16-RF18. ${GENERAL}`,
    signals: `
      3: familie|broer|broers|ooms|oom|neven|neef|neefs|vader|ouders|family|brother*|uncle*|cousin*|father|gemeenschap|schoonfamilie|clan|oma|tante
      4: eer|schande|hoer|slet|maagd*|virgin*|hoofddoek|hijab|schaamte|shame|honour|honor|uitgehuw*|uithuw*|huwelijkskandidaat|bruid*|maagdenvlies|besne*|verwesterd|bekeerd|afvallig|ongelovig*|homo|lesbisch|gay|schandaal|roddel*|naam van de|reputatie|ontmaagd
      4: trouwen|huwelijk|verloofd|verloving|bruiloft|married|marry|wedding|engaged|trouwt|uitgezochte man|man voor haar|man gevonden|foto's van een|jongen die ze niet kent|onbekende man|verloven
      3: irak|iran|marokko|turkije|pakistan|afghanistan|somal*|syri*|koerd*|eritre*|egypte|soedan*|jemen|india|hindoest*|gambia|guinee|land van herkomst|herkomst|thuisland|abroad|back home|buitenland|ticket*|enkele reis|one way|paspoort|passport|zomervakantie|dorp
      3: dreig*|threat*|bang|doodsbang|vermoord*|kill*|dood*|mag niet|mag niet meer|mag nergens|opgesloten|bewaak*|volg*|staan te posten|posten|opwachten|straf*|slaan|geslagen|verminken|moest|moet|gedwongen|dwing*|tegen haar zin|wil niet|afraid|scared|forced|iets gaat gebeuren|iets overkomt|wraak|controleer*|telefoon|alleen over straat|sent back|teruggestuurd|teruggebracht|van school gehaald|veilig|niet terug|huilt|vlucht*|ondergedoken|geheim*
      3: feest|het feest|schoonmaken|schoongemaakt|snijden|gesneden|rein|ritueel|ceremonie|traditie|cleansed|circumcis*
      2: vriend|vriendje|relatie|jongen|boyfriend|verkering|zwanger|liefde|date*
      1: #17|dochter|meisje|ze|zus|girl|daughter|sister|nichtje
      -5: vaccin*|reisadvies|malaria|verlof|leerplicht|groep|spreekbeurt|inburger*|suikerfeest|ramadan|cursus|training|kraamfeest|folder|verjaardag*|besnijdenis jongen|fimose|zoontje besnij*|sinterklaas|gezellig
      -3: scheiding|adhd|autisme|overleden|voetbal*|gamen|taal|logoped*|astma`,
  },
  {
    id: 'exploitation-score', kind: 'exploitation', level: 'red', from: 7, source: `RF15. ${GENERAL}`,
    signals: `
      3: geld|euro|cash|schuld*|pinpas|bankpas|rekening|betaald|betaling|money|debt|paid|crypto|tikkie|loon|geldbedrag*|afgeven|afstaan|inleveren|pay
      4: merktas*|merkkleding|dure|designer|iphone|nepnagels|nagels|cadeau*|telefoons|burner|twee telefoons|drie telefoons|simkaart*|sieraden|scooter gekregen|horloge|gucci|louis|expensive|gifts|nieuwe telefoon|hotel*|airbnb|vape gekregen
      3: oudere|older|vriend|'vriend'|vriendje|boyfriend|grote jongens|grote gasten|gasten|mannen|onbekende*|oom|baas|bende|gang|groep jongens|jongens|maten|men|dealer*|klant*|clients|kennis|verschillende auto|different cars|man van|straat
      4: drugs|drugsrun*|wiet|coke|pakket*|tas bewaren|tasje*|envelop*|uitkijk|op de uitkijk|dealen|dealt|inbreken|stelen|steelt|jatten|inbraak|winkeldief*|haven|bezorg*|koerier|runner|geldezel|wapen bewaren|vuurwerk|explosie*|bom|plofkraak|afperst
      4: naar bed|seks|sex|prostit*|escort|webcam|tippel*|foto's verkopen|lichaam|condooms|met mannen|slapen met|sleep with
      3: moet|moest|gedwongen|dwing*|dreig*|threat*|bang|scared|mag niet|or else|anders|eruit|niet stoppen|chant*|afgeperst|afpers*|slaag|geslagen|blauwe|bruises|forced|afbetalen|afgelost|af te lossen|afpakt|afgepakt|verplicht|toezicht|opgesloten
      3: opgehaald|picked up|ophaalt|afgezet|'s nachts|nachts|nachten|night*|weg in het weekend|halverwege de nacht|ineens|verstopt|geheim*|schooltijd|spijbelt|niet op school|nooit op school|niet naar school|hele dagen|uur per dag|zonder papieren|geen papieren|geen paspoort|zonder contract|slaapt op|sliep|slaapt boven
      3: bedel*|beg*|kinderarbeid|restaurant|nagelstudio|keuken|afwas*|schoonmaakt|huishouden|bouw|kas|werkt|werken|au pair|wassalon
      1: #17|meisje|jongen|zoon|dochter|girl|boy|son|daughter|leerling
      -5: zakgeld|bijbaan|stage|sparen|bijstand|toeslag*|schuldhulp*|voetbal*|krantenwijk|gemeente|regeling|fonds|bibliotheek|cursus|training|moeder werkt|ouders werken|vader werkt|contributie|minima|vakantie|vrijwillig*|sinterklaas|verjaardag*|gezin met schulden|wajong
      -3: gamen|overleden|logoped*|adhd|autis*|astma|tandarts|kinderopvang|huiswerk`,
  },
  {
    id: 'mind-score', kind: 'psychosis', level: 'orange', from: 6, source: `RF11. ${GENERAL}`,
    signals: `
      3: denkt|gelooft|overtuigd|zegt dat|roept|thinks|believes|convinced|zeker weten|hoort|ziet|ruikt|proeft|voelt|hears|sees|verward|says|beweert|weet zeker
      4: stemmen|voices|vervangen|dubbelganger*|chip|implant*|zender|straling|camera's|microfoon*|afgeluister*|afgeplakt|stopcontact*|achtervolg*|bespion*|complot*|samenzwer*|gif|vergif*|poison*|duivel*|demon*|djinn*|god|jezus|engel*|uitverkoren|missie|opdracht*|boodschap*|codes|tekens|seinen|gedachten lezen|gelezen|licht is|de wereld|oorlog stop*|aliens|geheime dienst|aivd|5g|spiegel|schimm*|schaduw*|profeet|apocalyps|watched|spied|followed|mission|signalen|bestuurd|onsterfelijk|vliegen kan|kan vliegen|superkracht*|koning|mensen praten over|over hem praten|praten over hem|praten over haar|uitgezonden|lachen hem uit op straat|wezens|geesten|bezeten|praat tegen|fluister*
      3: slaapt niet|nachten wakker|nachten niet|hele nachten|slaapt al|zonder slaap|no sleep|amper geslapen|slaapt amper|slaapt nauwelijks|niet geslapen|nights
      3: ratelt|aan een stuk|onophoudelijk|wartaal|onsamenhangend*|riddles|rijmt|formules|schrijft muren|euro weg|geld weg|gaf .. weg|grootse|grootheid*|plannen|naakt|ontkleed*|lacht om niets|lacht zonder|lacht in zichzelf|grijnst|stokstijf|roerloos|star|bevroren|mompelt|ijsbeert|praat met|praat in zichzelf|raar|bizar*|vreemd*|niet zichzelf|niet meer zichzelf|afwezig|achterdocht*|wantrouw*|paranoi*|trekt zich terug|sluit zich op|verwaarloost zich|wast zich niet|gordijnen dicht|eet alleen nog uit|eet amper|raam afgedekt|folie
      2: #13+|student*|puber|zoon|dochter|jongen|meisje|son|daughter|jongeman|jongere
      2: sinds een week|sinds dagen|sinds weken|ineens|plots*|opeens|suddenly|blow*|wiet|xtc|cannabis|weed|familie schizo*|oom schizo*
      -5: fantasie*|film|game|gamen|boek|spel|les|toneel|musical|voetbal*|gehoor*|oogarts|bril|sporten|koor|kerk|catechis*|bijbel*|#6 @age|@small|opa|oma|nachtmerrie*|toets*|rouw|overleden|rekenen
      -4: logoped*|adhd|cursus|training|folder|voorlichting|baby|plannen maken|huiswerk|planning`,
  },
  {
    id: 'abuse-score', kind: 'abuse', level: 'orange', topic: 'suspicion', from: 7, source: `RF03-RF05, RF19, RF23. ${GENERAL}`,
    signals: `
      2: @father|@mother|ouders|papa|mama|verzorger*|stief*|pleeg*|opa|oma|oom|gastouder|oppas|parents|thuis|home|nanny|gezin|huis
      2: @small|#12|kind|kinderen|jongen|meisje|zoon|dochter|kids|child|jongste|hem|haar|mijn
      4: slaat|sloeg|geslagen|hit*|knijpt|kneep|trapt|schopt|schopte|klap|klappen|rake klappen|vlakke hand|rammel*|gerammeld|door elkaar|duwt|duwde|geduwd|sleurt|sleurde|gooit|gooide|smijt|smeet|brandt|verbrand*|onder water|bindt|vastgebonden|opgesloten|sluit op|wurgt|bijt|gebeten|trekt aan|haren|peper in|zeep in|mond spoelen|koud water|koude douche|koud douchen|uit bed getrokken|hardhandig|ruw|geweld|slaan|slaag|mep*|oorvijg|tik
      4: blauw|blauwe|striem*|afdruk*|brandwond*|brandplek*|litteken*|bult*|kneuz*|gebroken|breuk*|fractuur|maantjes|nagels in|bijtplek|kale plek*|tand eruit|uit de kom|letsel|wond|wondje|burn*|bruise*|mark*|welt*|schram*|plekken|oplader|zwelling|dik oog|oogkas
      3: straf|stout|lastig is|als hij liegt|als ze liegt|niet luistert|strafwerk|verbiedt|verboden te eten|mag niet eten|niet te eten|zonder eten|ligt aan hem|eigen schuld|verdient het|punish*|naughty|discipline*|opvoeden met|voedt op
      3: kast|kelder|zolder|hok|schuur|buiten slapen|balkon|gang|garage|op slot|schuilen|schuilt|verstop*|onder bed|onder het bed|onder de tafel|in de kast|closet|basement|locked|hides|hiding|bed vlucht*
      3: bang|angst|durft niet|wil niet naar huis|krimpt|duikt|verstijf*|schrik*|deinst|flinch*|afraid|scared|fluister*|zwijgt|zegt niets|zegt niks|kijkt weg|huilt als|trilt|beeft|plast in broek|op zijn hoede|waakzaam|trembl*|klampt|nee thuis
      3: @nowhy|ander verhaal|elke keer|derde keer|tweede keer|weer|smoes*|ontwijk*|niet opdagen|komen nooit|afspraken|weigeren|weigert|afgezegd|no show|seh|hap|niet hoe|niemand gezien|zegt val|zegt gevallen|wuift weg|lacht het weg|bagatell*
      4: dronken|gedronken|drank|drinkt|zuipt|drugs|high|stoned|verslaafd|drunk|addict*|wodka|bier|roes|kater|coke|speed|psychotisch|opname weigert
      4: alleen thuis|alleen gelaten|alleen als|kinderen alleen|alleen met|alleen in|home alone|left alone|alleen 's|nachts alleen|alleen laat|alleen laten|alone|zonder toezicht|zorgt voor de|kookt zelf|zorgt zelf|voor zijn broertje|voor zusje
      3: stinkt|vies|vuil*|ongewassen|zonder lunch|geen lunch|lege trommel|geen brood|honger*|mager|te kleine|natte schoenen|geen jas|zonder jas|zonder ontbijt|luizen|rotte|verrot*|gaatjes|onverzorgd|zelfde kleren|luier vol|urine|kou|geen eten|geen bed|schimmel|smerig*|hungry|dirty|smell*|no food|verwaarlo*|ondervoed|geen verwarming|zonder stroom|afgesloten gas
      3: schreeuw*|scheld*|vloek*|tiert|kleineer*|verneder*|negeert|nooit gewild|dom noemt|waardeloos|haat|yell*|scream*|krijst|uitgescholden|spanning*|escal*|ruzie*|onrust*|onveilig*|eieren|explos*|driftig|woede*
      3: niet pluis|zorgen om|zorgelijk|maak me zorgen|zorgsignalen|juf meldt|school meldt|tandarts meldt|leerkracht ziet|buren melden|melding*|vermoed*|signalen|gevoel klopt|klopt niet|rammelt|suspect*|worried
      -5: op school|schoolplein|klasgenoot*|opvang|kdv|bso|speelt|voetbal*|fiets*|gevallen met|sport*|judo|trampoline|skaten|speeltuin|zwemles|musical|film|game|tablet|prik*|tandjes|zindelijk*|broodtrommel|moeilijke eter|groente|doorslapen|kat|hond|konijn|gamen
      -4: vroeger|als kind|jaren geleden|hersteld|nu veilig|cursus|training|nascholing|folder|intervisie|vrijwillig*|oververmoeid|moe|lotgenoten*|nuchter|overleden|rouw*|verhuis*|adhd|autis*|dyslexie|faalangst|slaapt slecht|inslapen|overgewicht|logoped*|huiswerk|pest*|gepest|kinderarts`,
  },
]
