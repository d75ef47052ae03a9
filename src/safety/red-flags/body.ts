import type { Row } from './row.ts'

const MEDICAL = 'RF14: nvic.umcutrecht.nl; eerstehulpaankinderen.org'
const INFANT = 'RF28: alarm signs of infants'
const EATING = 'RF10: firsteetkit.nl; henw.org handreiking eetstoornissen'
const SHAKEN = 'RF09: JGZ-richtlijn Excessief huilen'

/** Life-threatening illness, poisoning, intoxication, eating disorder with an unstable body, infant in danger. */
export const BODY: Row[] = [
  {
    id: 'infant-danger-now',
    kind: 'infant-danger',
    level: 'red',
    acute: true,
    source: SHAKEN,
    patterns: `
      (geschud|schudt|schudde|schudden|door elkaar|dooreen|shook|shaken|shakes|shaking|schuddend) & @baby|kleintje|kind van # @weeks|#12 @weeks|#11 @months|dreumes|wieg|kindje ! flesje|fles|melkpoeder|hoofd geschud|nee geschud|hoofdschud*
      @baby .. geschud|gegooid|gevallen|thrown|dropped|gesmeten & @adult|suf|slap|braakt|boos|bed|limp|woede|partner|drinkt niet|verdacht ! wiebel
      gooide|gooit|gooien|smeet|smijt|threw|throws .. @baby|wieg|kindje|haar in bed|hem in bed & boos|bed|muur|wall|wieg|box|bank|vloer|angry|cot ! lucht
      hand|kussen|deken|pillow|doek|washand .. over|op|mond|gezicht|face|mouth|neus & @baby|huil*|kindje|wieg|stil|cry* ! slapen met|zonder kussen
      smoor*|smother*|verstik*|wurg*|suffocat* & @baby|kindje|wieg
      @baby .. iets|wat|pijn .. aandoen|aandoe|aandoet|doen|doet ! zichzelf
      bang|wil|gaat|drang|gedachten|neiging|impuls|beelden|dwanggedacht*|dwangbeeld*|fantas*|afraid|scared|thoughts|images|intrusive|beeld|vreest .. @baby|kindje|kind|baby .. (iets|wat|pijn|aandoen|gooien|laten vallen|harm|hurt|verdrinken|steken|uit|drop|schudden|throw|raam|water|mes|trap|smoren|sla) ! inenting|prik|vaccin*|borst|zichzelf|zelf wat
      aandoen|aandoe|harm|hurting|hurt|schudden|gooien|verdrinken|steken|slaan|smoren & @baby|kindje & bang|drang|beelden|gedachten|dwang*|moeder|vader|mother|father|impuls|neiging|thoughts|scared|partner
      mes|messen|knife|raam|bad|water|trap & @baby|kindje|pasgeboren* & beelden|dwang*|gedachten|dringt zich op|opdringende|bang|intrusive|thoughts|images ! badje geven|badthermometer`,
  },
  {
    id: 'postpartum',
    kind: 'infant-danger',
    level: 'red',
    topic: 'postpartum',
    source: 'RF20',
    patterns: `
      kraambedpsych*|kraamvrouwenpsych*|postpartumpsych*|postnatale psychot*
      postpartum|postnatale|kraambed|puerperal|postnatal psychot*|manie|waan*|mania
      (bevallen|kraambed|kraamtijd|kraamvrouw|postpartum|kraamverzorg*|kraamzorg|gave birth|pasgeboren*|@baby) & psychot*|psychose|stemmen|verward|duivel|demon*|bezeten|vergiftig*|ratelt|waan*|achterdocht*|niet van haar|verwisseld|slaapt al|hallucin*|manisch|wartaal|god|voices|devil|possessed|switched|confused|paranoi*|poison*|gestuurd|niet echt ! kind praat|fantasie*|god zij|oh god|goddank
      bevallen|kraambed|kraamtijd|postpartum|baby|babys|pasgeboren*|newborn & moeder|vrouw|kraamvrouw|mother|wife|patiente|vriendin|mum|ze & slaapt niet|drie nachten|nachten niet|nights|dagen wakker & ratelt|verward|vreemd*|god|duivel|druk|plannen|energie|praat|strange
      laat niemand|niemand mag|niemand laat .. @baby|kindje|zoontje|dochtertje|haar|wieg
      nobody|noone|niemand & near|bij|vasthouden|aanraken|touch|hold & @baby|zoontje|dochtertje|kindje & vergif*|duivel|bang|gevaar|poison*|stelen|afpakken
      beter af|better off|beter zonder & @baby|kindje|kraam*
      beter .. als .. @baby|kindje|het .. dood|nooit geboren|er niet|er nooit
      @baby .. @not .. van mij|haar|mine|verwisseld ! borst|drinkt
      (spijt|haat|hates|hate|hekel|voelt niets|voelt niks) .. @baby|kindje .. weg|niet|kwijt|vermoorden|haat & @mother|@parent|kraam*|bevallen ! knuffel
      wil @baby|kindje . weg|niet|kwijt|vermoorden & @mother|@parent|kraam*|bevallen ! knuffel`,
  },
  {
    id: 'infant-danger',
    kind: 'infant-danger',
    level: 'red',
    source: SHAKEN,
    patterns: `
      @baby|#11 @months|#20 @weeks|#25 @weeks & blauwe plek*|hematoo*|blauw*|bloeduitstort*|fractuur|*fractuur|gebroken|breuk|bult|paarse vlek|paarse|brandwond*|petech*|bruise*|fracture*|broken|armfractuur|kneuz*|schedel*|beentje gebroken|netvlies*|retina*|subdura*|hersenbloeding|krassen|bijtwond*|striem* & @nowhy|@parent|val|gevallen|oor|wang*|buik|rug|gezicht|been*|arm*|@baby|fracture*|nog niet ! geboorte*|tang|vacuum|mongolen*|vlek weg|ooievaar*|aardbei*|wijnvlek|tandje*|hielprik|luieruitslag|sleutelbeen bij geboorte|blauwe ogen|heupdysplasie|rompertje|blauw rompertje
      huilbaby*|huilt|huilen|huilende|cries|crying|krijst|gehuil|gekrijs & trek*|volhouden|vol|aan|op|einde|radeloos|wanhop*|doordraai*|gek|uitgeput|cope|breaking|schudden|snap|exhausted|hou & @baby|#11 @months|#25 @weeks|kindje & trekt|trek het niet|trek niet meer|kan niet meer|kan het niet|kunnen niet meer|niet meer aan|doordraai*|sla|slaan|iets aandoen|schudden|gek van|einde raad|einde latijn|radeloos|wanhop*|snap|cant cope|cannot cope|weglop*|dichtgedaan|deur dicht|achterlat*|breaking point|raam uit|tegen de muur|achter het behang|bang dat|trekken het niet|houdt het niet|houd het niet|hou het niet|losing it|losing control|op instorten|knapt|door het lint ! niet meer huilt|nu goed
      @baby|#11 @months|kindje & trekt het niet|trek het niet|kan niet meer|draait door|doordraait|handen jeuken|handen jeuk*|losing control|losing it|at the end|knapt er|controle verlies*|buiten zinnen|door het lint|verliest geduld|geduld kwijt|cant take|tot tien tellen ! vermoeid maar
      alleen|alone gelaten|achtergelaten|left|bad|badje|auto|bath|aankleedkussen & @baby|kindje & uren|bad|auto|nacht|verdween|weg|uitgaan|hours|roken|winkel ! alleen slapen|alleen borst
      @baby .. uren|whole|hele .. alleen|alone ! slapen
      flesvoeding|voeding|melk|formula|fles & verdund|aangelengd|water erbij|watered|koemelk|rijstwater|onthoud*|alleen water & @baby|#11 @months|# @weeks
      (gewicht|valt af|groeit niet|afbuig*|gedijt niet|ondervoed*|failure to thrive|uitgedroogd) & @baby|#11 @months|# @weeks & verwaarlo*|ouders weiger*|komt niet|mijden|gemist|afspraken|weigeren|zorgmijd*|no show|not come|refuse*
      slaapmiddel|alcohol|hoestdrank|phenergan|drank|rum|whisky|medicatie & @baby|flesje|fles & stil|slapen|geven|geeft|rustig|gives|quiet
      @drunk|@addicted|drugs|wodka|methadon|heroine & @baby & alleen|bank slapen|slaapt|slapen|bed|auto|verzorgt|voedt|onder invloed|naast|suf|arm|valt ! gestopt met drink*|baby drinkt|goed drinkt|drinkt slecht|drinkt goed|drinkt niet|drinkt aan|borst|flesje`,
  },
  {
    id: 'unborn-child',
    kind: 'infant-danger',
    level: 'orange',
    topic: 'unborn',
    source: 'RF22: kst-35593',
    patterns: `
      zwanger|zwangere|zwangerschap|pregnant|pregnancy|graviditeit|gravida|verwachting|hoogzwanger|zw & @addicted|snuift|snoof|lachgas|ketamine|drugs|alcohol|geslagen|slaat|schopt|geweld|mijdt|zorgmijd*|zuipt|crack|verslaafd|dakloos|verborgen|ontkent zwangerschap|nooit bij verloskund*|geen verloskund*|geen controles|methadon|heroine|drinks|uses|hits|kicked|homeless|no prenatal|stompt|buik geslagen|buik gestompt|cocaine|ghb|blowt ! nooit gebruikt|alcoholvrij|gebruikt foliumzuur|gebruik van foliumzuur|gebruikt geen|medicatie|gebruikt vitamin*|foliumzuur|gestopt|gebruik van app|wil zwanger|kinderwens|zwangerschapswens|anticonceptie|pil|app|vitamin*|geen alcohol|gebruik medicijnen|medicatiegebruik
      ongeboren|unborn|foetus|prenataal & gevaar|gebruik|zorgen|geweld|drugs|alcohol|risico|melding|onveilig ! cursus|folder|huisbezoek info`,
  },
  {
    id: 'infant-ill',
    kind: 'acute-medical',
    level: 'red',
    topic: 'infant-ill',
    source: INFANT,
    patterns: `
      koorts|temp|temperatuur|fever|3[89]|verhoging|#38+|38|39|40 & #11 @weeks|#3 @months|#20 dagen oud*|pasgeboren*|newborn|neonaat|week oud|#25 @days old|wk oud & koorts|fever|38|39|40|temp* ! na vaccinatie vorige|vorige week koorts|thermometer kopen|pasgeboren broertje|vaccinatiefolder
      (@baby|#11 @months|#25 @weeks|zuigeling|@small|dreumes) & slap|slappe|slapjes|suf|sufjes|sloom|floppy|limp|lethargic|niet wakker te|niet wakker|moeilijk wekbaar|wekbaar|grauw|blauw|apathisch|kreunt|kreunen|neusvleugelen|intrekkingen|ingevallen fontanel|ingezonken fontanel|bolle fontanel|fontanel bol|bulging|unresponsive|reageert niet|wont wake|hard to wake|grunting|cyano* ! hypotonie bekend|slap handje|blauwe ogen|suf van|blauw rompertje|slaperig overdag|slappe lach|slappe spieren|spierslap*|blauwe plek*|slap in de benen al
      (@baby|#11 @months|#25 @weeks|zuigeling|# mnd|borst) & drinkt niet|drinkt al|weigert alle|weigert voeding|weigert fles|weigert elke|drinkt amper|drinkt nauwelijks|drinkt slecht|drinkt bijna|niets binnen|geen natte luier*|droge luier*|natte luiers|won't feed|wont feed|not feeding|refuses to feed|no wet|refusing feeds|weigert de borst en|weigert te drinken|houdt niets binnen|spuugt alles & suf|koorts|slap|uur|droge|natte|sinds gisteren|hele dag|uren|binnen|al|no wet|hours|since|alle|elke|vandaag ! afbouwen|overstap*|speen|stapje|al # maanden|fles weigeren bij opvang|opvang|bijvoeding|hapjes
      @baby|#11 @months & bloed bij ontlasting|gallig|galbraken|groen braken|groen spugen|projectiel*|uitgedroogd|uitdroging|dehydr*|geel en suf|geelzucht en|geen urine|ademstop*|apneu|stopt met ademen|ademt niet|ademhaling stopt|blauw aan|blauwe lippen|stopped breathing|ademt snel|snelle ademhaling|piepend|benauwd|stuip*|convuls*|vlekjes niet wegdrukbaar ! reflux
      uitdrog*|uitgedroogd|dehydr* & @small|@child|#|diarree|braakt ! huid|huidcreme|lippen|eczeem
      @small|#5 @age|kind|#11 @months & niet wakker te krijgen|niet wekbaar|moeilijk wekbaar|suf en koorts|nekstijf*|stijve nek|nek stijf|petechien|niet wegdruk*|vlekjes die|purpura|stiff neck|wont wake|cannot wake|non blanching|rash glass ! gymles`,
  },
  {
    id: 'medical-now',
    kind: 'acute-medical',
    level: 'red',
    acute: true,
    source: MEDICAL,
    patterns: `
      (bewusteloos|bewusteloze|bewustzijn|unconscious|buiten kennis|bewusteloosheid|unresponsive|comateus|niet aanspreekbaar|reanim*|resuscit*|hartstilstand) & @patient|#|ligt|verlies*|verloor|nu|buiten|@adult ! cursus|reanimatiecursus|training|in coma gelegen|bewustwording|zelfbewust*|bewustzijn over
      @not|niet aanspreekbaar|bij|wekbaar|wakker .. @patient & bewust*|bij kennis|aanspreekbaar|wekbaar
      @not aanspreekbaar|wekbaar|bijkennis
      niet bij kennis|bewustzijn
      buiten kennis|westen|bewustzijn
      out cold|passed out|blacked out
      not breathing|responding|waking
      ademt|ademhaling|adem|breathing|breathe|lucht|air|ademen .. @not|nauwelijks|stopt|stopte|stokt|slecht|snakt|happen|moeizaam|stopped|geen|cant|piept ! speelt buiten|adem in|adem uit|lucht van|ademhalingsoefening*|slaap|frisse|yoga
      @not|geen|naar|cant|struggling|moeite|snakt|gasping|hapt|no .. lucht|adem|breathe|breathing|ademen|ademt|air ! frisse lucht|speelt|sport*|paniekaanval|hyperventil*|buitenlucht|luchtje|openlucht|uit de lucht|oefening*|conditie|luchtig
      benauwd|benauwdheid|kortademig*|ademnood|stridor|stikt|stikken|gestikt|verslikt|choking|wheez*|breathless|dyspnoe* & @child|#|@patient & ernstig|erg|blauw|acuut|lippen|nu|intrekkingen|pinda*|druif|noot|kan niet|nauwelijks|lollipop|plots*|opeens|niet praten|saturatie|sat|piepend|blue|gasping|steeds|insect*|stukje|snoepje|worst|vastzit ! bloost|astmacontrole|inhalator techniek|stikken van het lachen|stikdonker|bij traplopen|bij sporten|benauwd in de klas|benauwd in lift
      (anafyla*|anaphyla*|epipen|allergische shock|allergische reactie|allergic reaction) & nu|@child|#|zwelt|opzwel*|lippen|tong|gezicht|net|ernstig|adem*|gegeten|gestoken|swelling ! recept|verlengen|verlopen|uitleg|instructie|bij zich|schoolprotocol|protocol|voorlichting|nieuwe epipen|trainer
      wesp|bij|wespensteek|bijensteek|insectenbeet|pinda|pindas|noten|wasp|bee|peanut|sting|stung|garnalen|vis & lucht|benauwd|zwelt|opgezwollen|lippen|tong|adem*|keel|gezwollen|swollen|swelling|breathe|flauw|collaps*
      lippen|tong|keel|gezicht|lips|tongue|throat|face .. zwelt|zwellen|opgezwollen|dik|swelling|swollen|blauw|blue & plots*|na|benauwd|lucht|adem*|sinds|net|kind|after ! tandarts|verdoving|kou|zwemmen
      (stuip*|stuipt|stuiptrek*|convuls*|insult|epileptisch|status epilepticus|toeval|seizure*|fitting|schokken|schokt|trekkingen|koortsstuip*) & nu|@child|#|minuten|stopt|eerste|koorts|niet|baby|niet bij|lasting|first|for|schuim ! medicatie epilepsie|epilepsieverpleeg*|bij toeval|per toeval|toevallig|epilepsiezorg|vorig jaar|al jaren epilepsie|schokkend nieuws|toeval dat
      bloedt|bloeding|bleeding|bloed|gutst|slagaderlijk*|spuitend .. hevig|niet|stopt|hoofd|spuit|stelpen|veel|heftig|gutst|heavily|stop|gushing|head|slagader & @patient|#|@adult ! neusbloed*|menstru*|tandvlees|spuugt bloed|hielprik|bloed prikken|bloedprik*|bloedonderzoek|bloed afnemen|ongesteld
      (overreden|aangereden|aanrijding|hit by|run over|fietsongeluk|val van|gevallen uit|gevallen van|van de trap|uit raam|hoofdletsel|hoofdtrauma|hersenschudding|fell from|fell out) & suf|braakt|bewust*|buiten kennis|spuugt|sufjes|reageert|slaperig|wegraking|verward|hersenvocht|bloed uit oor|vomit*|drowsy|pupil*|hoog|verdieping|meter|floor|window ! vorig jaar|vorige maand|hersteld
      hoofd|head|hoofdje .. gevallen|gestoten|stoot|val|hit|klap|banged|gevallen & suf|braakt|spuugt|slaperig|bewust*|verward|overgeven|drowsy|vomit*|pupil*|raar|wegdraai*|sleepy ! vorig jaar|hersteld
      sepsis|meningit*|hersenvlies*|nekstijf*|nekkramp|petech*|purpura|meningococ* & @child|#|koorts|vermoed*|suf|vlekjes|vlekken ! vaccin*|inenting|prik|folder|doorgemaakt|vorig|hersenvliesontsteking gehad
      vlekjes|vlekken|rash|spots|puntbloeding* .. @not|niet|dont|doesnt .. wegdruk*|weg|fade|wegdrukken ! eczeem zalf|waterpokken korst
      ketoacid*|dka|hypo|hyperglyc*|suiker .. #20+|#2|acetonlucht|bewusteloos|coma|suf|braakt & diabet*|suiker|glucose|hypo|aceton* ! controle|instructie
      diabetes|t1dm & braakt|suf|aceton*|diep ademt|ketonen|kussmaul
      (bijna verdronken|bijna verzopen|verdronken|verdrink*|drowning|drowned|onder water|water gehaald|uit water) & @child|#|@small|zwembad|sloot|vijver|ingeademd|kanaal|pool ! zwemles|zwemdiploma|in het werk|in werk|in mail|in de mail|administratie|in papier*|in de papieren|ik verdrink|durft sindsdien niet te zwemmen|durft sindsdien niet zwemmen|sindsdien bang voor water|emdr na|emdr voor bijna|stemmen .. moet verdrinken|(klasgenoot*|vriendje) is verdronken|(klasgenoot*|vriendje) verdronken|verdronken (klasgenoot*|vriendje)|begrafenis van verdronken|rouw* om
      (hele zin|zinnen|zin) . (praten|spreken|zeggen|uitspreken|afmaken) & astma*|puf*|benauwd*|ademt|lucht|inhalator ! stottert|taal*|logo*
      bloeding|bloeden|bloed stopt|stelpt niet & @child|@small|#|vinger|wond|hoofd|been|arm|hand ! bloedneus eerder|ongesteld
      kreeg|krijgt|gekregen|onder|door .. stroom|stroomstoot|elektriciteit|bliksem & ligt|stil|bewust*|bovenleiding|hoogspanning*|verbrand*|stopcontact|@child|#17 ! hart al nagekeken|tegenstroom|les|uitleg
      (geelektrocut*|stroomstoot|elektrocut*|electrocut*|koolmonoxide|carbon monoxide|rookvergiftig*|brand in huis|third degree|derdegraads|verbrand*) .. borst|gezicht|# procent
      (kokend|hete|heet|boiling|hot water|thee|olie|koffie|soep|tea|coffee) .. over|heen|armen|gezicht|borst|getrokken|heengekregen|spilled & @small|@child|#|brand|brandt|brandstich*|blaren ! thee drinken|straf|expres
      brandwond*|verbrand|burn|burns & gezicht|blaren|groot|hand|borst|kokend|heet|thee|net|face|blisters & @child|@small|#|kind ! zonnebrand*|zon verbrand|@sport|@nowhy|verschillend*|sigaret*
      (borstpijn|pijn op de borst|pijn op borst|chest pain|pob|hartkloppingen|syncope|wegraking|collaps*|flauwgevallen bij inspanning|collapse*) & #|inspanning|sporten|uitstralend|sport|grauw|zweet*|exercise|@child|nu|tijdens ! paniek|hyperventil*|angst|ecg gb|ecg goed|ecg normaal|ecg in orde|lab goed|vagaal bekend|bekend|bij prikken|bloedprikken
      (peritonit*|acute buik|plankharde|plankhard|torsio*|balzak|testis|invaginat*|darmafsluit*|appendic*|blindedarm*|testicle|scrotum) & pijn|acuut|hevig|plots*|koorts|braakt|sudden|severe|loslaatpijn|dik|rood|zwelling|hard ! operatie vorig|litteken|verwijderd|vorig jaar
      (verlamd|uitval|scheve mond|scheef gezicht|halfzijdig*|spraak weg|stroke|paralysed|krachtsverlies|caudasyndroom) & plots*|ineens|acuut|nu|@child|#|suddenly|sinds vanochtend ! verlamd van schrik|schooluitval|uitval op school|lesuitval|schoolverzuim
      ambulance|112|seh|spoed|sirene|911|999 & nu|bellen|onderweg|ligt|moet|call|snel|direct & bellen|onderweg|ligt|nu|call ! nummer klopt|spoedpoli route|folder|spoedje|met spoed formulier|contactgegevens|oefening|wanneer moet|spreekbeurt`,
  },
  {
    id: 'poisoning',
    kind: 'acute-medical',
    level: 'red',
    topic: 'poisoning',
    source: MEDICAL,
    patterns: `
      @took|dronk|gedronken|drinkt|drank|ingeslikt|likte|opgedronken|gesnoept|doorgeslikt|drank|swallowed|drinking|drunk|ate|eats|gehapt|ingeademd|zuigt|at .. batterij*|knoopbatterij*|knoopcel*|magneet*|magneten|magneetje*|chloor*|bleek*|ontstopper*|schoonmaak*|afwasmiddel|vaatwas*|vaatwastablet*|wasmiddel*|wascapsule*|wastablet*|terpentine|thinner|lampolie|benzine|antivries|gif|gifbes|bessen|paddenstoel*|muizengif|rattengif|slakkenkorrels|ammoniak|wc-eend|wceend|aceton|nagellakremover|petroleum|alcohol|handgel|bleach|battery|batteries|magnet*|detergent|cleaner|poison*|berries|nicotine*|vape*|vloeistof|liquid|peuk*|sigaret*|spiritus|gootsteenontstopper|parfum|ijzertabletten|muntje|munt|naald|speld|coin|schroef|spijker|taxus|vingerhoedskruid|bolletjes|plantenvoeding|bestrijdingsmiddel*|zuur|zoutzuur|button|pods|etherische|etherisch
      batterij*|knoopbatterij*|knoopcel*|magneetjes|chloor|bleek*|ontstopper|vaatwastablet*|wascapsule*|wasmiddel*|terpentine|thinner|lampolie|benzine|antivries|gif|bessen|muizengif|rattengif|ammoniak|battery|bleach|magnets|nicotine*|poison|pods .. (geslikt|ingeslikt|gedronken|doorgeslikt|gegeten|opgegeten|op|binnen|binnengekregen|swallowed|ingested|neus|oor|gesnoept|opgedronken|keel|maag|in mond|in mondje) ! op voorraad|inzamel*|groep deelt|batterij op|zwembad|bijna leeg|bessen plukken|(zegt|denkt|gelooft|bang) .. (zit gif|gif in eten|gif in zit)|lelijk* gif
      knoopbatterij*|knoopcel*|button battery|muizengif|rattengif
      (@small|#9 @age|kind|#11 @months|zusje|broertje|neefje) & @pills|medicijnen|pil|pillen|opas medicijnen|pillendoos|hartpillen|bloeddrukpil*|ijzertabletten|xtc|hasj|spacecake|wiet|heart pills|edible* & geslikt|opgegeten|gesnoept|gegeten|ingenomen|binnen|slikte|swallowed|ate|eaten|doosje leeg|strip leeg|te veel|dubbele|genomen|per ongeluk|got into|double|overdos* ! voorgeschreven|wil niet slikken|lukt niet|leren slikken|hoe geef ik|weigert
      vergiftiging|intoxicatie|poisoning|overdosis|overdosed|vergiftigings* & @child|#|@patient|@small|nu|vermoed* ! voedselvergiftiging voorbij|denkt|overtuigd|folder|gelooft|voorlichting
      vergiftigd|poisoned & @child|#|@patient|@small|nu|vermoed* ! voedselvergiftiging voorbij|weet zeker|opdrachten|wont eat|eet niet|eet niks|fluister*|whispering|afluister*|denkt|overtuigd|folder|gelooft|voorlichting
      dubbele|verkeerde|tienvoudige|te hoge|tien keer|#10 keer dosis|dosering|hoeveelheid|medicijn & gegeven|gekregen|@child|@baby & gekregen|gegeven|ingenomen ! voorgeschreven
      gas|koolmonoxide|co-vergiftig*|rook|co .. ingeademd|vergiftig*|ingeademde|duizelig .. kinderen|gezin|huis & ingeademd|vergiftig*|koolmonoxide
      neus|oor|luchtpijp .. batterij*|magneet*|kraal benauwd|battery`,
  },
  {
    id: 'intoxication',
    kind: 'acute-medical',
    level: 'red',
    topic: 'intoxication',
    source: 'RF27: kenniscentrum-kjp.nl',
    patterns: `
      (comazuip*|coma zuip*|comazuiper*|alcoholvergift*|alcoholintox*|alcohol vergiftig*|alcohol poison*)
      @drunk|gedronken|alcohol|wodka|drank|vodka|bier|lachgas|ghb|xtc|mdma|ketamine|cocaine|drugs|speed|spice|3mmc|4mmc|pillen|hasj|spacecake|edible|weed|paddos|lsd|poppers|crack|fentanyl|heroine|nitrous|wiet & @child|#17|dochter|zoon|hij|ze|jongen|meisje & bewusteloos|niet wakker|niet aanspreekbaar|onderkoeld|slap|kots*|braakt|braken|stuip*|blauw|buiten westen|ligt op|overdos*|collaps*|ademt|hartkloppingen|oververhit*|gevoel in benen|benen gevoel*|kan niet lopen|verlamd|agressief nu|wegval*|wegraking|passed out|unconscious|vomit*|cant walk|seizure|niet bij|out cold|lopen niet|tintel*|bad trip|flipt|outgegaan|out gegaan|knock out ! vader ligt|moeder ligt|vader is|moeder is|borstvoeding
      ghb|onttrek*|afkick*|withdrawal|delirium & stopt|trilt|zweet*|onttrekking|onttrekkings*|hallucin*|insult|verward|cold turkey|afkick*|shaking & #|@child|@patient|jongere ! afkickkliniek aanmelden|afkicken van gamen|afkicken van telefoon|afkicken van de speen|zuiger|speen|scherm*
      out|outgaan|outgegaan .. ghb|g|lachgas
      lachgas|nitrous & verlamd*|benen|voeten|gevoel|lopen|tintel*|legs|numb`,
  },
  {
    id: 'eating-unstable',
    kind: 'eating-acute',
    level: 'red',
    source: EATING,
    patterns: `
      eet|at|gegeten|eten|drinkt|eats|eating|ate|eaten|drinks|drinking|lust .. @not|bijna|amper|nauwelijks|nothing|alleen|only|enkel|weinig|barely & flauw*|valt om|omvallen|val om|zwart voor|duizelig|collaps*|pols|hartslag|hr|bpm|tensie|kg|kilo|bmi|zwak|koud|afgevallen|onderuit|benen|faint*|weak|pulse|heart rate|dizzy|dagen|dgn|week|weken|days|week|weeks|lanugo|vermager*|graatmager|blauwe handen|ongesteld|menstru*|ondergewicht|lost|valt af & #8+|meisje|dochter|jongen|puber|zoon|anorexia|girl|daughter|ze|hij|student*|patient* ! buikgriep|@baby|@small|griep|koorts|keelpijn|snoep|groente|tandjes|ziek geweest|selectieve eter|nothing else|baby|zindelijk|afgevallen door sport|angina|#7 @age
      @not|niets|niks|nothing|nauwelijks|bijna|amper .. gegeten|eten|eet|gedronken|drinkt|eaten|drunk|drank|drinken & dagen|dgn|days|week|weken|weeks & #8+|meisje|dochter|jongen|puber|zoon|girl|student*|ze ! buikgriep|griep|@small|@baby|koorts|#7 @age|vakantie|ramadan|buiten spelen
      (flauwgevallen|flauwvallen|flauw|flauwtes|faint*|fainted|fainting|onderuit|zakt|wegraking*|collaps*|collabeer*|valt om|omgevallen|syncope|zwart voor ogen) & eet|eten|afgevallen|anorex*|lijnt|gewicht|kilo|kg|dieet|mager|bmi|boulim*|bulim*|braakt|laxeer*|laxantia|eats|eating|weight|diet|skinny|eetstoornis|vasten|komkommer|rijstwafel*|overslaat|calorie*|eating disorder ! ramadan #30+|bloedprik*|prik|warmte
      pols|hartslag|hr|hf|polsslag|pulse|bpm|hartfrequentie .. #45 & eet*|eten|anorex*|gewicht|afgevallen|kg|mager|bmi|kilo|eats|weight|eetstoornis|sport obsess*|komkommer|duizelig|benen|flauw|jr|koud|#|dieet ! sporter|wielren*|atleet|pasgeboren*|gebroken|breuk|val|gips
      (pols|hartslag|hr|hf|polsslag|pulse|heart rate|bradycard*) .. #28_45 ! gebroken|breuk|val|gips|gekneusd|verstuikt
      bradycard*|hypokal*|kalium|kaliumtekort|lanugo|hypotherm*|onderkoel*|potassium|refeeding|elektrolyt* & eet*|anorex*|bulim*|boulim*|braakt|gewicht|kg|laxeer*|laag|#|eats|low|afgevallen ! water|zwem*|ijs|zee
      (bmi|bmi van|bmi is|bmi rond|bmi onder) #15 ! bmi berekenen|consultatiebureau|peuter|kleuter
      bmi .. (naar|tot|ligt op|zit op|slechts|ca|circa|maar|inmiddels) #15 ! bmi berekenen|consultatiebureau|peuter|kleuter
      kg|kilo .. bij|lang|#+ & koud|suf|flauw|tensie|lengte|1|anorex*|pols|eet|#12+ @age & koud|suf|flauw*|tensie|anorex*|pols|eet niet|eet niets|ondergewicht|vermager*|graatmager|duizelig ! geboortegewicht|baby|overgewicht|obesitas
      afgevallen|kwijt|verloren|afgevalen|viel|gewichtsverlies|lost|minder|dropped|vermagerd|gewichtsafname|eraf .. #+ .. kilo|kg|kilos|pounds|procent|pond|stone & #9+|meisje|dochter|jongen|zoon|puber|weken|maand|wkn|girl|ze|hij|weeks|maanden & weken|wkn|maand|maanden|weeks|month*|week|snel|kort ! overgewicht|obesitas|goede manier|dietist*|leefstijl|gezond afgevallen|zwanger*|bevallen|moeder|oma|opa|vader|zomerkamp
      #+ kilo|kg|kilos|pounds .. afgevallen|kwijt|eraf|lichter|lost|verloren|minder & weken|wkn|maand|maanden|weeks|month*|week|snel|kort|tijd|zomer|eet|bang|dik ! overgewicht|obesitas|gezond|dietist*|leefstijl|zwanger*|bevallen|moeder|oma|opa|vader
      anorex*|boulim*|bulim*|eetstoornis|arfid|anorectisch*|eating disorder & flauw*|pols|hartslag|kalium|bloed|collaps*|drinkt niet|drinkt niets|weigert|niets|suf|koud|zwak|snel|gewicht|kg|bmi|dehydr*|uitgedroogd|ecg|tensie|acuut|dagen|valt om|faint*|pulse|refus*|heart|low|sonde|instabiel|unstable|blood|spuugt bloed|braakt bloed|nothing|spoed*|crisis|weg ! herstel*|voorlichting|stabiel|nazorg|wachtlijst info|folder|bloedonderzoek goed|gewicht stabiel|gewicht goed|op gewicht
      braakt|braken|overgeven|spuugt|kotst|purg*|vomits|vomiting|laxeer*|laxeermiddel*|laxantia|laxatives|spugen|braak .. na|elke|elk|zelf|expres|bloed|dagelijks|keer|after|every|daily|#+|stiekem|vinger|opzettelijk|telkens|blood|herself|tabletten|doosje|per & eten|maaltijd*|kilo|gewicht|dik|bloed|meal*|#10+ @age|eet*|dagelijks|flauw|food|weight|dik|zwak|laxeer*|laxantia ! @baby|@small|reflux|buikgriep|griep|migraine|reisziek*|wagenziek|zwanger*|chemo|obstipatie|#9 @age|hoest*|norovirus
      spuugt|braakt|kotst|spuugde|braken|vomiting|vomits .. bloed|blood ! @small|@baby|neusbloed*|#9 @age|keelamandel*
      weigert|weiger*|refuses|refusing|stopt|gestopt .. eten|drinken|voedsel|vocht|eat|drink|fluids|food|sonde .. @not|al|dagen|days|sinds|volledig|alles|helemaal|compleet|weken|ook|volledige & #8+|meisje|dochter|puber|jongen|zoon|dagen|days|girl ! @baby|@small|groente|vlees|fles|borst|hond|kat|#7 @age
      drinkt|drinken|drinks .. @not|niets|nothing|nauwelijks|geen .. meer|bang|water|dik|calorie*|anymore|gewicht|zwaarder & #8+|eet*|anorex*|bang|dik|gewicht|calorie*|meisje|dochter ! @baby|@small|alcohol|melk|borst|koffie|cola|limonade|frisdrank|opvang
      leeft|lives|overleeft|living|eet|eats|eating|surviv* .. op|on|alleen|only|enkel|nog|maar .. komkommer*|appel*|rijstwafel*|water|kauwgom|cola|sla|ijsblokjes|thee|koffie|bouillon|cucumber*|apples|gum|air|lettuce|celery|lucht|crackers|crackertje|wortel*|yoghurt ! peuter|kleuter|selectief|#7 @age|dreumes|baby|weekend op
      eet|eats|calorie* .. #500 .. kcal|calorie*|cal
      #900 kcal|calorieen|calories|cal .. dag|day|per|max
      tensie|bloeddruk|rr|bp .. #90 .. #60 & #|eet*|koud|suf|kg
      amenorr*|ongesteld|menstruatie|menstrueert|menses|period & weg|@not|stopt|gestopt|maanden|stopped & afgevallen|ondergewicht|eet*|gewicht|kg|mager|sport*|weight|vermager*
      (graatmager|vel over been|skelet|uitgemergeld|levensbedreigend ondergewicht|ernstig ondergewicht|skin and bone*|severely underweight) & #|@child|eet*|weigert|meisje|dochter|eats`,
  },
]
