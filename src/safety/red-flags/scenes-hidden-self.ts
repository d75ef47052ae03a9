import type { Row } from './row.ts'

/** What happens to or in a young person, told sideways: a remark, a search, a habit, something found (RF01, RF02, RF10-RF14). */
export const HIDDEN_SELF_SCENES: Row[] = [
  {
    id: 'hidden-suicidality',
    kind: 'suicide',
    level: 'red',
    source: 'RF01: mijnkindwildood.nl, spoedvoorjeugdgroningen.nl',
    patterns: `
      (hij|ze|zij|ik) .. (is|ben|zal|bestaat|leeft) . er .. niet meer ~ zegt|zei|zomer|kerst|verjaardag|dan|volgend*|straks ! opa|oma|overleden|dokter|juf
      si|sui|suigedachten|suici & plan|plannen|gedachten|ideatie|#10_20|actief|nemen toe|passief|puber|screening ! ontslag
      asq|bdi|dhr9|phq|phq9|columbia|cssrs & positief|item 9|score 2|score 3|verhoogd
      (weet niet of ik|haal|halen|red|redt) .. (weekend|morgen|zomer|kerst|ochtend|volgende week|nacht) . (haal|halen|niet|red) ~ appt|zegt|zei|ik|schrijft
      (onder|voor) . auto|trein|bus|vrachtwagen . (kom|komt|loop|loopt|lig) .. (best|prima|fijn|niet erg|maakt niet uit|opgelost)
      (van|vanaf) . (perron|spoor|reling|dakrand|brug|rails) . (getrokken|gehaald|geplukt|gepraat|gered)
      (vensterbank|reling|dakrand|richel|dakgoot|leuning|ledge) ~ benen|zit|staat|sits|verdieping|buiten ! kat|planten
      (graf|kist) . (delen|liggen|bij zijn|gaan liggen) ~ @want
      (uitmaakt|uit maakt|boeit|schelen|erg|kan schelen|cares|care) .. (overleeft|overleef|leeft|leef|doodga|doodgaat|sterft|survive|survives|lives|dies)
      (hoeveel|how many|how much) .. (te veel|dodelijk|fataal|genoeg om|om dood|niet meer wakker|lethal|too many|to die)
      (stoppen|stop|klaar|ophouden|stopt) . (bestaan|leven|ademen|existing|living|breathing) ! samen|vriendje
      (hem|haar|vriend|opa|oma|papa|mama|broer|zus) . (opzoeken|achterna|volgen|gaan volgen|achternagaan|weerzien) ~ sprong|overleden|dood|zelfmoord|hemel|gestorven|suic*
      (nog|over) . # dagen|weken ~ doodshoofd*|kruisje*|kruis|einde|laatste|grafsteen
      (sorry|vergeef|boos) . mam|mama|papa|pap|allemaal|allen|iedereen ~ beter zo|ligt niet aan|kaartje|brief*|briefje|laatste|jullie
      (wees niet boos|niet jullie schuld|ligt niet aan jullie|ligt niet aan jou|vergeef me|het is beter zo)
      (niet meer|moe van) . (vechten|strijden|het vechten) ~ laat los|laat het los|opgeven|geef op|schrijft|zegt|ik
      (telt|teld|telde|bewaart|legt) .. (pillen|tabletten|strips|medicijnen) ! uit per|per dag|weekdoos|moeder
      (geweer|jachtgeweer|pistool|wapen|wapenkluis|gun) .. (sleutel|kluis|ligt|waar|key) ~ vroeg|vraagt|zoekt|weten|asked
      (pijn doet|doet pijn|voelt) .. (ophangt|ophangen|doodgaat|doodgaan|verdrinken|springt|springen|hang|drown)
      (dead|gone|dood|er niet meer) . (before|voordat|voor) .. (wachtlijst|waiting list|zomer|summer|school|kerst|christmas|verjaardag|birthday)
      (born to die|knot|noose|tie a knot|ready to go|want to sleep forever|wont be around)
      (antivries|insuline|helium|touw|pillen|antifreeze) . (gekocht|besteld|aangeschaft|bought|ordered) ! vader|ruit*|auto|feest*`,
  },
  {
    id: 'hidden-self-harm',
    kind: 'suicide',
    level: 'orange',
    topic: 'self-harm',
    source: 'RF02: JGZ-richtlijn Depressie',
    patterns: `
      (snijdt|snijden|sneed|krast|brandt|kerft|prikt|slaat|verwondt) . (zich|haar eige|zijn eige|der eige|dr eigen|haar eigen|zn eigen|zijn eigen|zichzelf) ~ aansteker|mes*|#10_20|arm*|dochter|zoon|puber|steeds|weer|bloed* ! autis*|vinger|koken|eten|brood|dreumes|peuter|@small|#24 @months
      (keeps|started|been|admits|caught) . (cutting|self harming|burning herself|burning himself|hurting herself)
      cutting & stitches|#10_20|arms|legs|again|school`,
  },
  {
    id: 'hidden-psychosis',
    kind: 'psychosis',
    level: 'orange',
    source: 'RF11: kst-25424-273; thuisarts.nl',
    patterns: `
      (buren|mensen|iedereen|stemmen|ze|men) .. (door de muur|via de wifi|via wifi|door de telefoon|through the wall|op tv|via de tv) ~ hoort|praten|denkt|denken|over hem|over haar|hears
      (hoort|horen|hears) .. (wifi|muur|radiator|stopcontact|leiding|verwarming) .. (denkt|denken|zeggen|praten|hem|haar)
      (stopcontact*|ramen|spiegel*|camera*|lampen|ventilatie*|telefoons) .. (afgeplakt|dichtgeplakt|bedekt|kapotgemaakt|kapotgeslagen|afgedekt|covered) ! verbouwing|feest|schilder*
      (afluisterapparatuur|afluisterapparaat|zendertje|zendertjes|microfoontjes|spionnen|geheime dienst|agents)
      (naakt|bloot|naked) .. (straat|dijk|weg|buiten|plein|street|outside) & roept|rent|zegt|#14_30|student|jongen|meisje|man|shouting ! speelt|zwem*|tuin
      (wereld|oorlog|mensheid|aarde|land) . (redden|stoppen|genezen|verlossen|save) ~ zegt|denkt|overtuigd|roept|formules|kan|moet|god|slaapt ! film|boek|spreekbeurt|klimaat
      (demonen|duivels|kwaad|boze geesten|djinns|demons|evil) .. (tegen|ogen|besmet|in hem|in haar|huis|buurt|uitdrijven|overal) ~ hij|ze|zegt|jongen|meisje|zoon|dochter|ogen|#14_30 ! game|film|kostuum
      (bevelen|opdrachten|commando*|orders|ordering) ~ (van binnenuit|binnen|hoofd|stem*|dode|dead|god|hear*|hoort) 
      (dode|dead|overleden) .. (grandmother|grandfather|oma|opa|vader|moeder) .. (ordering|beveelt|tells|zegt dat|opdracht)
      (acteurs|actors|film over|truman|nep|niet echt|niet de echte) ~ (wij|iedereen|ouders|we|familie|mensen) ~ denkt|zegt|gelooft|overtuigd
      (eet|drinkt|weigert) .. (gesloten verpakking|verpakking|zelf gekookt|dichte verpakking|water|kraan) ~ (want|omdat|gif|vergif*|ze willen|zendertje|iemand|denkt) ~ ze|zendertje|gif|vergif*|weg hebben|vermoord*|iemand ! allerg*|dieet
      (hypermanisch|hypermaan|hypomaan|floride|grootheidswa*) & #|@patient ! fluoride
      (slaapt|geslapen) .. (nachten|dagen) .. niet ~ bedrijven|plannen|koning|god|koopt|energie|missie|geld|praat
      paddo*|truffels|lsd|blowen|ketamine|speed|mdma ~ (niet de oude|nog steeds niet|sindsdien|gezicht verandert|raar|vreemd|bang) ~ dagen|weken|gezicht|sinds|sindsdien`,
  },
  {
    id: 'hidden-body',
    kind: 'acute-medical',
    level: 'red',
    acute: true,
    source: 'RF14, RF27, RF28',
    patterns: `
      (slap|suf|slaperig|sleepy|grauw|spuugt|braakt|wakker|wazig|verward|welke dag|onthoudt niets|bleek|klam|moeilijk wakker) ~ (val|viel|gevallen|valt|klapte|aangereden|hoofd|pony|stapelbed|trap|kinderstoel|commode|fatbike|fell|pond) & @young|@youngage|kind|toddler ! valt in slaap|valt op|uitval|school
      (toddler|kid|child|baby|girl|boy|son|daughter) .. (fell|pulled out|choking|fit|fits|seizure|drowning|swallowed) ~ pond|pool|water|wont stop|sleepy|blue|breath*|stop
      (zakt|zakken|valt|wegzakt|raakt) . (weg|steeds weg|buiten bewustzijn) ~ feest*|drank|pil|pillen|pupillen|drugs|hoofd|gedronken|#10_20 ! aandacht|bij de les
      pupillen . (speldenpunten|speldenknop*|groot|wijd|klein) ~ suf|feest*|zakt|drugs|bewust*|pil
      (ligt|lag) . (lam|out|laveloos|knock*) ~ #10_20|feest*|school*|drank|wakker
      (glas|drukt|wegdruk*|wegdrukbaar) ~ vlekjes|vlekken|stippen|puntjes|petech*
      (finish a sentence|zin niet afmaken|hele zin|geen zin afmaken|niet meer praten|kan niet meer praten) ~ asthma|astma|benauwd*|lippen|inhaler|lips|puffer
      (inhaler|puffer|salbutamol|ventolin) .. (not working|werkt niet|helpt niet) ~ @young|@youngage|benauwd*
      (kwijlt|kwijlen|drooling) ~ (voorover|slikken|slikt niet|koorts|#39_41|stridor|benauwd*|fever) & @young|@youngage ! tandjes|fles
      (kwijlt|drooling|voorover) ~ (slikken|stridor|#39_41|gierend|kaarsrecht|gierende) & @young|@youngage ! tandjes|kauwen|tandarts|logoped*
      (diabet*|diabeet|suikerziekte|dm1|t1dm|type 1) ~ (braakt|aceton|diep|suf|ademt|spuugt|misselijk|zweterig|wegzakt) ! folder
      (pinda|noot|nootje|druif|snoepje|kraal|lego|munt*) .. (ingeademd|verslikt|luchtpijp|vast|inhaled|keel) ~ hoest|piept|benauwd|blauw|eenzijdig|stikt|kwijlt
      (lippen|mond|lips) .. (branden|blaren|verbrand|grijs|blauw|dik|grey) ~ ontstopper|chloor|middel|praten|adem*|kwam in contact|gedronken|allerg*|zoontje`,
  },
  {
    id: 'hidden-starving',
    kind: 'eating-acute',
    level: 'red',
    source: 'RF10: firsteetkit.nl; henw.org',
    patterns: `
      (weegt|woog|nog|weighs|down to) . #25_40 (kilo|kg|kilos) & #12_20|duizelig|koud|blauwe|trap|kruik|tube|skips|runs|anorex*|eet ! #11 @age|te zwaar
      #25_40 (kilo|kg|kilos) & #13_20 @age & duizelig|koude|blauwe|trap|kruik|sonde|flauw*|hart*
      (drinkt|drinken|water|vocht|speeksel) ~ (niet|geen|ook|weigert|durft) ~ (aankomen|aan te komen|calorie*|dik|gewicht|gain weight)
      #5+ kg|kilo|kilos .. (eraf|afgevallen|kwijt|lichter|minder|lost) ~ (maand|weken|wk|weeks|month|anderhalve) & (traint|sport|braakt|eet|flauw*|duizelig|angst|dik|bang|drinkt|uur|laxe*|#12 @age) ! te zwaar|overgewicht|dieet bij|obes*|controles nog goed
      (vinger|vingers|kotst|braakt|braken|overgeven|kotsen|purging|vomits|spuugt) ~ (maaltijd|keer per dag|dagelijks|eetbui*|vreetbui*|daily|na eten|elke) ~ (flauw*|black out|hart*|krampen|bloed*|tandglazuur|duizelig|gevallen|fainted|kalium|weggevallen|collaps*)
      (purging|vomiting|starving|bingeing) ~ faint*|collaps*|daily|dizzy|blood
      (passed out|fainted|collapsed|flauwgevallen|weggevallen|flauw) ~ (eaten|eat|gegeten|eet|dieet|thinner|afvallen|calorie*|dunner|maaltijd*) & (days|since|dagen|sinds|niets|niet|nauwelijks|weinig|thinner|dunner|afvallen|alleen)
      (eet|eats|leeft op|living on) . (enkel|alleen|slechts|only|nog|per dag) .. (cracker|komkommer|appel|appels|watermeloen|rijstwafel*|slokken|thee|soep|yoghurt|sla|halve|cola light|apple) ~ (dag|#|moeder|temperatuur|weg*|duizelig|zwart|kwijt|kg|kilo|bang|slokken|week*)  ! autis*|arfid sinds|lust|selectief
      (temperatuur|temp) . #34_35 & eet|anorex*|gewicht|afgevallen|kilo`,
  },
  {
    id: 'hidden-gone',
    kind: 'runaway',
    level: 'red',
    acute: true,
    source: 'RF13: ouders.nl; politie.nl',
    patterns: `
      (deur uitgestormd|deur uit gestormd|weggestormd|weggerend|raam uitgeklommen|ervandoor|er vandoor|uit een raam|poort uit|hek geklommen|over the fence|climbed out) & @young|@youngage|pleeg*|groep|nacht*|niet thuis|sindsdien|facility ! kat|hond|klas|les
      (wil|will|wilt) . niet . zeggen . waar . (is|zit|ze|hij)
      (zoek me niet|laat me met rust|zoek mij niet|niet zoeken|dont look for me) & briefje|sms|appt|appje|weg|van huis|note
      (weet|weten) .. niet . waar .. (dochter|zoon|kind|ze|hij|zij) . (is|zit|slaapt|uithangt|verblijft) ! hulp|aanmelden|terecht
      (sinds|since) .. (niet meer|niets|geen|onbereikbaar|not) .. (gezien|gehoord|contact|vernomen|bereikbaar|seen|heard) & @young|@youngage ! huisarts|wachtlijst|logopedie|dietist
      (nachten|dagen|nacht|nights) . (niet|weg|onbekend) . (gezien|thuis|geweest|thuisgeweest|geslapen|home) & @young|pleeg*|@youngage|ouders ! slecht
      (nooit|niet|never) . (verschenen|aangekomen|arrived|teruggekomen|teruggekeerd) & school|leefgroep|paniek|fiets*|groep|stage|ouders|internaat|verlof ! afspraak|spreekuur
      (bij|met) . (onbekende|vreemde) . (man|mannen|jongen|mensen|vrienden) ~ internet|adres|sinds|weekend|snapchat|duitsland|ouders weten
      (open|raam open|voordeur open|deur open) ~ (dochter|zoon|kind|peuter|kleuter|meisje|jongen|#9) ~ weg|verdwenen|gone
      @young .. (is|was|zijn|ineens|opeens|plots) . weg . (strand|markt|winkel|bos|camping|station|park|plein|speeltuin|school)
      niet . in huis ~ straat|tuin|buurt|nergens & kind|kleinkind|peuter|kleuter|dochter|zoon
      (weg uit|weg van|vertrokken uit|ontsnapt|gevlucht|onttrokken|gevlucht uit) . (gesloten|instelling|jeugdzorgplus|groep|jji|kliniek|leefgroep|facility) & @youngage|@young|hij|ze|belt ! overgeplaatst|ontslag
      (blocked us|cut off contact|took the bus|took a train) ~ kid|son|daughter|foster|teen`,
  },
]
