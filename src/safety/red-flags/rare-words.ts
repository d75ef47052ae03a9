import type { Row } from './row.ts'

/** Words that are rare in an ordinary question: one of them with somebody asks to look, unless an everyday reason is near. */
export const RARE_WORDS: Row[] = [
  {
    id: 'rare-suicide',
    kind: 'suicide',
    level: 'orange',
    source: 'RF01, RF02: JGZ-richtlijn Depressie',
    patterns: `
      (begraven|begrafenis|uitvaart|crematie|grafsteen|kist) ~ (eigen|zijn eigen|haar eigen|wil|wilt|binnenkort|vraagt|naast|bij) ~ hij|ze|zij|ik ~ (eigen|muziek|liedje|binnenkort|mag worden|wil worden|naast|later) ! hamster|konijn|hond|kat|poes|cavia|vogel|durft|afscheid nemen
      (geen rekening|hoeft niet meer|hoef niet meer|niet meer op) . (met mij|met me|op mij|op me|te rekenen|rekenen) ~ stuurde|appte|schreef|zegt|zei
      viaduct|spoor|perron|reling|dakrand|spoorbrug|spoorlijn|rails|hoogspanningsmast ~ belde|belt|staat|stond|zit|zat|hangt|loopt|liep|gevonden|aangetroffen|gehaald|kijkt|zweeft|appt|afscheid ! op het goede|weer op spoor|stage|fietst|speelgoed*|bijster|kwijt|trein*machinist
      strips|doordrukstrips|pillenstrips|pillenpotje*|medicijndoosjes ~ lege|leeg|vond|gevonden|prullenbak|bed|onder|verstopt|kamer ! recept|apotheek|plakstrips
      (weg|verlost|af|bevrijd) . (wil|wilde|wou|willen|zijn) . (van|uit) . (wereld|leven|alles|hier|aarde|bestaan|it all)
      (wil|wilde|wou|wants|want) . weg . (van|uit) . (wereld|leven|aarde|alles)
      (niet meer|nooit meer|never|not) . (wakker|wake) ~ hoop*|hopes|wil|wens*|zegt|liever|bidt ! nacht wakker|'s nachts wakker|baby
      (dont|doesnt|not|didnt) . want . (be here|to be here|to live|live anymore|exist|to wake) 
      (pols*|aders|keel|wrists) . (doorgesneden|opengesneden|open|doorsnijden|opensnijden|cut|slit) 
      (tot bloedens toe|tot het bloedt|until it bleeds) ~ zich|zichzelf|boos|krabt|snijdt|somber*|stress ! eczeem|nagel*|muggen*|vader|moeder|oren|ouders
      (dood|doodgaan|sterven|er niet meer) . (willen zijn|wensen|verlangen|zijn) ~ @young|@youngage|zegt|hij|ze ! @grief|bang
      (vlak|afgevlakt|uitzichtloos|hopeloos|wanhopig|radeloos) ~ leven|einde|dood|toekomst ~ @young|@youngage|hij|ze ! ouders radeloos`,
  },
  {
    id: 'rare-abuse',
    kind: 'abuse',
    level: 'orange',
    topic: 'suspicion',
    source: 'RF03-RF05',
    patterns: `
      (blauwe|paarse|bonte) . (plek|plekken|vlekken|striemen|armen|benen|rug|billen|wang) & @young|@youngage & zit onder|onder de|veel|overal|rug|wang|oor*|billen|rib*|hals|lange mouwen|verberg*|arm*|gezicht|borst|buik|steeds|weer|dijen|geen ! @sport|schenen|scheenbenen|stolling*|bloedonderzoek normaal|leukemie|leren lopen|trombo*
      bijtwond*|bijtplek*|bijtafdruk*|tandafdruk*|beetafdruk* ~ volwassen*|gebit|rug|billen|bovenarm|baby|te groot ! hond|kat|opvang|kinderdagverblijf
      @elder . (geeft|gaf|komt|dreigt|pakt|grijpt) .. (riem|stok|lat|slipper|zweep|pollepel|vuist|vuisten|belt) ! auto|vast|hond
      (ratten|muizen|kakkerlakken|maden|schimmel|uitwerpselen|vuilnis|bierblikken|lege flessen|as|peuken|afval|rats) ~ wieg|bed|keuken|matras|box|kinderkamer|vloer|slaapkamer|kitchen & kinderen|kind|baby|slapen|wieg|huisbezoek|kids|@young ! huisdier|tamme|hamster
      (blijft|hangt|wacht|zwerft) .. (tot|totdat|laat) .. (sluit|afsluit|donker|dicht|avond) ~ papa|vader|moeder|mama|thuis & boos|bang|drinkt|ruzie|niet naar huis
      (lange mouwen|sjaal|coltrui|dikke trui|long sleeves) ~ (blauwe plekken|plekken|striem*|letsel|vlekken|bruises)
      (schrikt|duikt|krimpt|deinst|bukt|verstijft|flinches) . (weg|ineen|terug|van|bij|voor|als|when) ~ hand|arm|stem|beweging*|aanraking|iemand|papa|vader|volwassene* & @young|@youngage|hij|ze ! onweer|vuurwerk|geluid*|hond|prik
      (handen jeuken|hand schiet uit|handen los|losse handen|hand uitgeschoten|hand uitschiet|los zitten|vuisten los)
      (moeder|vader|ouder|ik|mama|papa|stief*) .. (soms|wel eens|weleens|ook|vaak|uit onmacht|per ongeluk) . (sla|slaat|geslagen|mep|klap|tik|tikken|geknepen|sloeg|schud|geschud|duw|hit|smack) ! @play|deur
      (sla|slaat|sloeg|mep) . (ik|hij|ze) . (hem|haar|kind|soms|wel eens|ook|weleens) ! @play|bal
      (uit onmacht|uit wanhoop|niet kon stoppen|buiten zinnen|door het lint|flipte|geflipt|ging door lint|doorgeslagen) ~ moeder|vader|papa|mama|stief*|ik & kind|@him|@young|slaan|sla|geslagen ! puber gaat
      (vastgebonden|opgesloten|vastgeketend|ingesloten|vastgemaakt|locked|tied up) ~ @young|@youngage|week|uren|kamer|oma|thuis|hij|ze ! autostoel|gordel|kinderwagen|kinderzitje|per ongeluk|lift|auto
      (schrobben|poetsen|knielen|strafregels|opdrukken|push ups|rondjes rennen) ~ straf|moet|uren|alle|slaag|tandenborstel|tot ! tanden poetsen|tandenpoetsen|training|sport|kamer
      ouders|moeder|vader|mama|papa|mum|dad .. (drinken|drinkt|zuipen|zuipt|gebruiken|blowen|blowt|snuift|spuit|verslaafd|aan de drank|aan de drugs|drinks|drunk) & kinderen|kind|@young|#12 & (eten zoeken|alleen|zelf|zorgt|zorgen|kast|bank|bed|dagen|nachten|elke|school|auto|verwaarlo*|slaat|bang|ligt|niet op|laveloos) ! nuchter|gestopt|koffie|water|thee|clean|vroeger|genoeg
      (gebroken|breuk|fractuur|spiraalfractuur) . (bovenbeen|dijbeen|ribben|rib|schedel|femur|opperarm|bovenarm) ~ @small|#3 @age|#36 @months|kind #3|baby ! auto-ongeluk|aangereden|bevalling
      (zelf|moeten) . (eten|boodschappen|ontbijt) . (zoeken|maken|regelen|stelen) & @small|#7|kinderen van #5 & ouders|moeder|vader|alleen|mama ! leert|zelfstandig*`,
  },
  {
    id: 'rare-domestic',
    kind: 'domestic-violence',
    level: 'orange',
    source: 'RF06: augeo.nl; enschede.nl',
    patterns: `
      (vader|papa|man|ex|partner|vriend|stiefvader|exman|husband|hij) .. (bedreigd|gedreigd|dreigt|bedreigt|dreigde|bedreigde|threatened|threatens) & kinderen|kind|moeder|haar|vrouw|gezin|opvang|kids ! balie|assistent*|rechtszaak|advocaat|klacht|school
      (durft|dare*|bang) .. (niet naar huis|niet terug naar|niet thuis|terug naar haar man|terug naar huis) & vrouw|moeder|mevrouw|mw|partner|man|kinderen
      (hangt|post|rondhangt|rondhangen|gluurt|rijdt) .. (rond|langs|bij) .. (opvang|school|huis|werk|voordeur) ~ vader|ex|man|dreig*|gedreigd
      (papa|vader|man|hij|stiefvader|ex) .. (sloeg|slaat|trapt|trapte|schopte|schopt|gooide|stak|steekt|wurgde|wurgt) .. (mama|moeder|haar|vrouw|zus) ! @play|elkaar`,
  },
  {
    id: 'rare-sexual',
    kind: 'sexual-abuse',
    level: 'orange',
    source: 'RF07, RF08: politie.nl',
    patterns: `
      (seks|sex|geslachtsgemeenschap|gevreeen|naar bed) . (met|gehad met|had met|with) .. (man|mannen|volwassene*|oudere|#18+|leraar|trainer|oom|stiefvader|broer|neef|adult) & #9_17|meisje|jongen|dochter|zoon|leerling ! #17 en #18|vriendje van #16_18
      @otherman .. (schoot|knie|lap) .. (zitten|hard*|iets hards|wiebelen|schuiven|bewegen|sitting) ~ hard*|iets hards|stijf|wiebel*|schuif*|bewegen|bang|geheim*
      (opa|oom|stiefvader|vader|papa|buurman|uncle|grandpa) .. (iets hards|iets stijfs|iets nats|wit spul|wit plasje|slijm|plakkerig)
      (raakte|raakt|zit|zat|kwam|kneep|knijpt|greep) .. (borsten|billen|kruis|borst|broek|onderbroek) . aan|vast|in ~ @otherman|gym|hij|man ! verpleeg*|arts|luier*|hardlopen|zelf
      (kus|kusjes|kusje|zoenen|zoentjes|likjes) .. (billen|plasser|piemel|vagina|poes|borst|mond|buik) ~ geheim*|@otherman ! mama|welterusten
      (geheim|geheimpje|niet vertellen|niet verder vertellen|zwijgen|onder ons) ~ oppas|opa|oom|trainer|leraar|stiefvader|buurman|broer|neef|man ~ haar|hem|meisje|jongen|@young ! verrassing|cadeau|surprise`,
  },
  {
    id: 'rare-mind',
    kind: 'psychosis',
    level: 'orange',
    source: 'RF11: thuisarts.nl',
    patterns: `
      (chip|zender|zendertje|microchip|antenne|implantaat|camera|apparaat) ~ (kies|tand|hoofd|hersenen|oor|arm|huid|lichaam|bloed|tooth|brain) ~ denkt|gelooft|zegt|overtuigd|overheid|iemand|stoppen|gezet|geplaatst|government ! hond|kat|gehoorapparaat|insuline|pomp|cochleair
      (ziet|zag|hoort|hears|sees|zien) . (mensen|dingen|figuren|gestalten|schimmen|gezichten|people|things|iemand) .. (niet zijn|niet is|er niet|niemand anders|not there|arent there) ! #5 @age
      (overheid|geheime dienst|aivd|cia|illuminati|buitenaards*|aliens|government) ~ gezet|volgt|luistert|achter|zender|gedachten|bestuurt|plan|watching ! subsidie|toeslag|formulier|brief`,
  },
  {
    id: 'rare-body',
    kind: 'acute-medical',
    level: 'red',
    acute: true,
    source: 'RF14, RF28',
    patterns: `
      stikt|stikken|gestikt|choking|chokes ~ @small|#24 @months|#8 @age|kind|stuk|stukje|druif|worst|appel|snoep*|noot|munt ! bang|de moord|van het werk|in het werk|angst|verstikt van
      *bleekmiddel*|bleekmiddel|chloor*|wasmiddel*|ontkalker|antikalk|*ontstopper|terpentine|lampolie|antivries|insecticide ~ gedronken|leeggedronken|binnen|geslikt|slok|slokje|mond|gelikt|ogen|opgedronken|gehapt|drank|drunk
      (blauw|paars|grijs|grauw|rood) . (aangelopen|aanloopt|aanliep|loopt aan|om de mond|rond de mond|weggetrokken) ! boos|driftbui|van woede|kwaad
      (been|arm|benen|armen|gezicht|kant|hand) .. (niet bewegen|niet meer bewegen|verlamd|gevoelloos|hangt|slap|uitgevallen|krachteloos) ~ ineens|plots*|opeens|sinds|praat|val|suddenly|vanmorgen|vandaag ! spalk|gips
      (praat|spreekt|lalt) . (onduidelijk|dubbel|wartaal|met dubbele tong|scheef|lallend|onsamenhangend|onverstaanbaar) ~ ineens|plots*|opeens|val|been|arm|hoofd*|koorts|sinds vandaag ! logoped*|stotter*|taal*
      (paracetamoldrank|hoestdrank|drank|flesje|drankje|siroop|ibuprofendrank|zetpillen|druppels) . (leeg|leeggedronken|opgedronken|helemaal op) & @small|kind|#6 @age
      (fles|flesje|pot|potje|doosje) .. (ibuprofen|paracetamol|methadon|siroop|pillen|medicijn*|hoestdrank|chloor|olie) .. (leeg|leeggedronken|opgedronken|op|leeggegeten) & @small|kind|peuter|kleuter|dreumes
      (out|knock out|knock-out|buiten westen|van de wereld) . (gegaan|geweest|gaat|na|door) ~ #10_22|jongen|meisje|zoon|dochter|feest*|ghb|drank ! fysio*
      (huidblaren|brandblaren|verbrand*) ~ kokend*|heet|hete|thee|soep|frituur*|vuur*|benzine|bbq|waterkoker & nu|net|zojuist|blaren|arm|borst|gezicht|@small ! zon*|vorig*|litteken*`,
  },
  {
    id: 'rare-starving',
    kind: 'eating-acute',
    level: 'orange',
    source: 'RF10: firsteetkit.nl',
    patterns: `
      (eten|eet|eat) . (of|en|noch|or|nor) . (drinken|drinkt|drink) ~ niet|niets|geen|weiger*|niks|refus*|nauwelijks|amper & #9_20|meisje|jongen|dochter|zoon|puber|dagen|sinds|girl|boy ! @small|griep|koorts|keelpijn|misselijk|verkouden|buikgriep
      (duizelig|flauw*|zwart voor|collaps*|hartslag #48|pols #48|koud) ~ eet|eten|afgevallen|bmi|anorex*|kilo|calorie*|vast|dieet & niet|weinig|niets|amper|bmi #16|anorex*|kilo ! buikgriep|prikken|zwanger*
      van #30_120 naar #20_90 (kilo|kg|kilos) & #9_20|meisje|jongen|dochter|zoon|weken|maanden ! overgewicht|obes*|gezond gewicht|leefstijl
      (hartslag|pols|hf|hr|pulse) . #28_45 ~ bmi|kilo|anorex*|eet*|#10_20`,
  },
  {
    id: 'rare-gone',
    kind: 'runaway',
    level: 'red',
    acute: true,
    source: 'RF13: politie.nl',
    patterns: `
      vandoor|ervandoor|weggelopen|gevlucht|vermist|spoorloos|verdwenen ~ @young|@youngage|*zoon|*dochter|pupil|koffer|rugzak|vannacht|gisteren|nacht|uren|groep|pleeg* ! vorig*|eerder|oorlog|syrie|oekraine|eritrea|huiswerk|klachten|hond|kat|poes|uitslag|@thing|land|klas|afghanistan|loopt|kamp|kampen|azc|vluchteling*|grens|asiel*
      (niet|nooit) . (aangekomen|verschenen|teruggekomen|thuisgekomen|opgehaald gekomen) ~ school|thuis|huis|groep|opvang|training & neemt niet op|telefoon|zoek*|weg|paniek|@youngage|dochter|zoon ! afspraak|spreekuur|brief`,
  },
  {
    id: 'rare-trade',
    kind: 'exploitation',
    level: 'orange',
    source: 'RF15: meldpuntaanpakloverboyslimburg.nl',
    patterns: `
      loverboy*|pooier*|ronselaar*|mensenhandel*|drugsrunner*|uithaler*|geldezel*|money mule|trafficking|criminele uitbuiting ! training|voorlichting|cursus|scholing|folder|lesbrief
      (moet|moest|dwingen|voor) .. (pakketje|pakketjes|pakje|pakjes|tas|tasje|envelop|spullen|telefoons) .. (brengen|bezorgen|afleveren|wegbrengen|ophalen|rondbrengen|halen) & #11_19|@young ! postnl|krant*|school*|bijbaan
      hotel|hotels|hotelkamer|airbnb|parkeerplaats ~ mannen|oudere|geld|vriend van #19+ & meisje|#11_17|dochter|ze ! vakantie|ouders
      (dwingen|dwingt|gedwongen|moet|moest|forced) .. (stelen|dealen|jatten|inbreken|bezorgen|verkopen|prostit*|rondbrengen|steal|deal|sell) & @young|@youngage|jongen|hem|zoon ! speelgoed verkopen|koekjes`,
  },
  {
    id: 'rare-honour',
    kind: 'honour',
    level: 'red',
    source: 'RF16-RF18: veiligthuisutrecht.nl',
    patterns: `
      uithuwelijk*|uitgehuwelijk*|uithuwen|uitgehuwd|eerwraak*|eergerelat*|meisjesbesnijd*|vgv|fgm|kindhuwelijk*|kindbruid ~ @young|@youngage|zus|haar|ze|zij|nicht|familie|wil|moet|gevlucht|bang ! training|cursus|folder|scholing|presentatie|voorlichting|protocol|nascholing`,
  },
  {
    id: 'rare-baby',
    kind: 'infant-danger',
    level: 'red',
    topic: 'postpartum',
    source: 'RF09, RF20',
    patterns: `
      (als|wanneer) . (ze|hij|baby|kind) . (huilt|krijst|niet stopt|doorhuilt|blijft huilen) .. (wil|zou|ga|kan|moet) .. (gooien|smijten|slaan|schudden|smoren|weg|stil maken|iets aandoen|knijpen|door elkaar)
      kraamvrouw|(net bevallen)|(pas bevallen)|postpartum|(post partum) ~ stemmen|stem|verward|achterdocht*|waan*|psycho*|suic*|beelden|dood|manisch|wanen ! folder|cursus`,
  },
]
