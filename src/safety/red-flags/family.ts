import type { Row } from './row.ts'

const DOMESTIC = 'RF06: augeo.nl; enschede.nl'
const HONOUR = 'RF16: veiligthuisutrecht.nl; veiligthuisgm.nl'
const MARRIAGE = 'RF17: veiligthuisutrecht.nl'
const MUTILATION = 'RF18: veiligthuisgm.nl; meldcode.nu'
const EXPLOITATION = 'RF15: scherpenzeel.nl; nji.nl'

/** Violence between adults or by a child, honour, forced marriage, mutilation and exploitation (RF06, RF12, RF15-RF18, RF26). */
export const FAMILY: Row[] = [
  {
    id: 'domestic-now',
    kind: 'domestic-violence',
    level: 'red',
    topic: 'weapon',
    acute: true,
    source: `${DOMESTIC}; RF12`,
    patterns: `
      @weapon & @threaten|opgesloten|badkamer|achterna|klas|schoolplein|staat|zwaait|achter|stak|gestoken|steekt|gooit|pakt|grijpt|pakte|thuis|moeder|vader|deur|broer|zus|waves|holding|tas|school|kamer|chasing|keukenla|gaat .. met|neersteken ! koken|speelgoed*|les|vrij|nerf*|nep|scouting|zaag|boeren|paddenstoelen|knutsel*|vork|bestek|schaar knutsel|eten met|brood smeren|timmer*|klus*|jacht|bouw*|appel|slaap|droom*|droomt|nachtmerrie*|spooktocht|carnaval|met een stom
      ex|man|vader|partner|vriend|hij|stiefvader|husband|dad|boyfriend .. staat|stond|bonkt|beukt|bonst|is|schopt|trapt|outside|banging|standing|loopt|rijdt .. deur|huis|buiten|door|raam|ramen|voordeur|stoep|straat|school & dreigt|@threaten|nu|bang|bonkt|beukt|schreeuwt|ex|angst|tiert|@weapon|banging|durft|trapt ! open|controle|ophalen afspraak|lesgeven
      @adult|@partner .. slaat|sloeg|wurgt|schopt|mishandelt|hitting|beating|trapt|bedreigt .. nu|moment|now|ogenblik|right
      nu|now|moment|net|zojuist .. @adult|@partner .. slaat|sloeg|wurgt|schopt|hits|hit|beating|gooit ! nu goed
      dreigt|zegt|dreigde|threatens|threatened|zei|wil|appte .. @partner|moeder|haar|hem|ex|ons|iedereen|gezin|family|us|her|me|zus|mij|me|moeder|vader|leraar|meester|klas|juf .. vermoorden|dood|doden|doodmaken|kill|afmaken|doodsteken|neersteken|neerschieten|doodschieten|vermoordt|maakt|schiet|steekt|stab|shoot & vermoord*|dood*|kill|afmaken|neer*|doden|stab|shoot|af ! grap*|spel|spelletje|game|haar school afmaken|zijn school afmaken|opleiding afmaken|mbo afmaken|havo afmaken|vmbo afmaken|studie afmaken
      vermoorden|vermoordt|doodmaken|afmaken|neersteken|neerschieten|doodschieten|doodsteken & dreigt|@threaten|zegt|zei|gaat|ga|wil|zal|riep|roept|ging|appt & hem|allemaal|hele school|hele klas|haar|moeder|vader|ons|gezin|leraar|meester|klas|zus*|broer*|ze|ex|me|mij|juf|iedereen|haar ! @self|spel|game|film|haar school afmaken|zijn school afmaken|opleiding afmaken|mbo afmaken|havo afmaken|vmbo afmaken|studie afmaken
      (schietpartij|school shooting|shooting|aanslag|bom|bommelding|bomb) .. school|plan*|dreig*|maken ! energie|badbom*
      dreigt|dreigde|threat* .. school|klas|leraar|leerlingen|meester & @weapon|schieten|dood*|steken|brand|bom|vermoorden|shoot|kill
      dreigt|steekt|stak|sticht*|wil|stichtte .. huis|woning|kamer|boel|benzine|school|zichzelf .. brand|fik|fire|steken|aansteken|overgiet*|overgoot
      brandsticht*|brandgesticht*|fikkiestok* & @child|thuis|huis|school|# ! brandweer spreekbeurt
      benzine|spiritus & dreigt|overgiet*|overgoten|brand|aansteker
      setting|sets|set fire|house on fire
      gijzel*|gegijzeld|hostage*
      valt|viel|attacks|attacked .. ouders|moeder|vader|broertje|zusje|broer|zus|mother|sister|iedereen|groepsleiding .. aan|met|with ! op|lastig`,
  },
  {
    id: 'partner-violence',
    kind: 'domestic-violence',
    level: 'red',
    source: DOMESTIC,
    patterns: `
      @partner|@father|@mother|hij|ex .. @hit|@harm .. moeder|mama|vrouw|partner|man|vriendin|mum|mom|mother|wife|her|vader|echtgenote|elkaar ! @play|haar op|haar met haar|wijven
      moeder|mama|mum|mom|mother|vrouw|vriendin|patiente|mevrouw|mw|zwangere|mams|haar .. @hit|@harm|mishandeld .. door|by|partner|man|ex|vader|vriend|thuis|him|husband ! nieuws
      zoon|dochter|puber|kleinzoon|kleindochter|#17_23 .. duwt|duwde|slaat|sloeg|schopt|schopte|bedreigt|knijpt|wurgt|stompt|gooit .. moeder|mama|vader|ouders|oma|opa|stiefmoeder & muur|geld|mes|trap|bang|blauw*|politie|slaapkamer|grond ! peuter|kleuter|#9 @age|speelt
      @hit .. moeder|mama|vrouw|vriendin|mum|mom|mother|wife|partner|zwangere
      @hit .. (door|by) .. partner|man|ex|vriend|echtgenoot|husband|boyfriend|haar man|zoon|dochter|kind
      @partner|hij|vader|ex|man .. kneep|kneeps|knijpt|wurgt|greep|duwde|drukt|choked|strangl* .. keel|nek|throat|neck
      keel|nek|throat .. dicht|dichtgeknepen|knijpt|kneep|dichtgedrukt|vastgepakt|grabbed & @adult|@partner|man|vader|hij|moeder|haar ! slijm|allerg*|angst|hoest|verkouden|zenuwen|keelpijn|brok
      gezien|ziet|zag|hoort|hoorde|horen|hoorden|saw|sees|seen|hears|heard|getuige|witness*|erbij|bij .. @parent|@partner .. @hit|@harm|schreeuw*|ruzie*|vecht*|slaan|geslagen|gewurgd|gevecht|fight*|klappen|hits & slaan|slaat|geslagen|geweld|sloeg|hit|hits|hitting|wurg*|klap*|@harm|fights|fighting|vechten|vecht
      getuige|witness*|toeschouwer .. geweld|ruzies|mishandeling|slaan|violence|fights|vechtpartij*
      papapop|vaderpop|papabeer|poppetje|playmobil*|poppen .. @hit|schreeuwt|schreeuwen|duwt|gooit & mamapop|moederpop|mamabeer|papapop|vaderpop|mama|papa|elke keer|steeds
      tekent|tekende|tekening|draws|drew|drawing .. @parent|papa|vader|mama & vuist*|mes|bloed|grond|slaan|slaat|rood|rode|dood|hit|hits|hitting|blood|huilt|floor|knife|pistool|blauw*
      papa|vader|dad|father|@partner .. mama|moeder|mum|mom|mother .. grond|vloer|floor|trap|muur|wall|stairs|bloed|bloedt|bloedde|bloedend|pijn|duwt|duwde|gooit|gooide|wall ! speelt
      thuis|home|ouders|parents .. vechten|vecht|slaan|vliegen|gevecht|vechtpartij*|fight|fighting|physical|klappen|servies|vliegt & elkaar|kinderen|kind|@child|#17|servies|elke|each|physically|thuis & elkaar|servies|klappen|slaan|fysiek|haren|each|physical*|gevecht|vechtpartij*|borden ! @play|katten|plein|schoolplein|klasgenoot*
      huiselijk geweld|huiselijk-geweld
      relationeel|partner geweld
      partnergeweld|huiselijkgeweld|relatiegeweld|oudermishandel*|ouderenmishandel*
      domestic|partner|intimate violence|abuse|terror*
      intieme terreur|dwingende controle
      coercive control*
      hg & @child|gezin|thuis|melding|vermoed*|#|moeder|vader|politie ! labwaarde|kwik|mm|hoofdgebouw|gebouw hg|hg gebouw|kamer hg
      politie|police|agenten .. aan|voor|was|gekomen|geweest|bij|door|called|again .. deur|huis|thuis|woning|house|home|weer|ruzie & ruzie|geweld|weer|@parent|kinderen|vader|again|schreeuw*|fights|wekelijks|gisteren|buren ! inbraak|fiets|voorlicht*|wijkagent spreekuur|buurtonderzoek
      huisverbod|straatverbod|contactverbod|restraining|tijdelijk uithuis* & vader|ex|partner|man|@parent|order|thuis ! afgelopen goed
      vrouwenopvang|blijfhuis|blijf-van|blijfvanmijnlijf*|refuge|womens shelter & @child|kinderen|moeder|gevlucht|wil|zoekt|kids|plek ! vacature|vrijwillig*|adres klopt|medewerker|ex-bewoner
      blijf van mijn lijf
      gevlucht|vlucht|fled|fleeing|escaped|ondergedoken|schuil* .. @partner|huis|man|ex|vader|vriend|husband|home|geweld|haar ! oekraine|oorlog|syrie|war|eritrea|asiel*
      (stalk*|gestalkt|belaagt|belaging|achtervolgt|staat steeds|volgt) .. @child|ex|haar|moeder|@partner|gezin|@parent|door|school|her ! stalknop|sinaasappel
      stalk*|gestalkt & ex|vader|partner|man|vriend|moeder
      ex|expartner|exman|exvriend .. @threaten|volgt|stalkt|achtervolgt|posten|wacht|lastig|terroriseert|follows|gps|airtag|tracker
      vliegt|vliegen|vloog|gooien|gooit .. servies|borden|glazen|stoelen & kinderen|kind|@child|tafel|ruzie ! kermis|frisbee
      (kassabon|kassabonnen|bonnetje|bonnetjes|elke cent|elke euro) .. (laten zien|verantwoorden|inleveren|tonen) & moeder|vrouw|ze|haar|mw|partner|man
      tussen . ouders|vader|moeder .. staan|springt|springen|gaat|komt & los|ruzie|vecht*|schreeuw*|slaat|weer|klap* ! foto|tafel|scheiding|heen en weer|schipper*
      he|she|hij controls|controleert .. her|his|haar|zijn .. money|geld|phone|telefoon|pinpas|contacts|contacten & money|geld|pinpas|phone|telefoon & partner|she|her|haar|man|vrouw|mother|moeder|fluister*|whisper* ! schermtijd|schulden|bewindvoerder|zakgeld
      @partner|vader|moeder|man|husband .. controleert|controleren|bepaalt|checkt|controls|monitors|isoleert|verbiedt|opgesloten|opsluit|opsluiten .. telefoon|geld|alles|haar|contact|her|phone|moeder|deur|huis & moeder|haar|vrouw|her|me|mag|durft|bang ! schermtijd|#15|huiswerk|school app|schulden
      mag .. van .. man|partner|vriend|echtgenoot .. @not .. huis|deur|werken|buiten|bellen|contact|praten|dokter|alleen
      @partner|vader|man|moeder|stiefvader|dad|husband .. @threaten & moeder|haar|gezin|kinderen|kids|mum|thuis|scheiding|doodt|weg|verlaat|ex|zus ! rechtszaak|klacht|klachtbrief|rechter|advocaat
      @threaten .. door|by .. ex|vader|man|partner|stiefvader|husband|broer
      durft .. @not .. weg|scheiden|verlaten|leave & man|partner|vader|bang|geweld|husband
      bang .. voor .. man|partner|ex|echtgenoot|haar|exman|husband
      afraid|scared|frightened of|to .. husband|partner|ex|him|boyfriend|leave
      gooit|gooide|smijt|smeet|throws|threw|vernielt|sloopt|slaat|kapot|schopt|breekt|stukgeslagen|gaten .. servies|borden|stoel|stoelen|spullen|glazen|tv|deuren|deur|meubels|inboedel|muur|plates|things|furniture|chairs|glas|ramen|ruiten & @adult|vader|man|moeder|thuis|hij|partner|dad|kinderen kijken|#10+ ! peuter|kleuter|dreumes|voetbal|per ongeluk|#6 @age|bal|autis*|verlies|verliest|verliezen|spelletje
      schreeuw*|gil|gillen|screaming|bonken & buren|muren|neighbours|neighbors|moeder|muur & vader|man|kinderen|kind|partner|elke nacht|children|nacht ! baby huilt|overlast hond|slaapproblemen
      huid|kapje|zonnebril|make-up|makeup|sunglasses & blauw oog|blauwe plek*|black eye|oog dicht & moeder|haar|mother|ze|partner|dagen`,
  },
  {
    id: 'child-hits-parent',
    kind: 'domestic-violence',
    level: 'orange',
    topic: 'weapon',
    source: 'RF12: spoedvoorjeugdgroningen.nl',
    patterns: `
      zoon|dochter|#9+|jongen|meisje|puber|tiener|son|daughter|teenager|kind|hij|ze|broer .. slaat|slaagt|schopt|sloeg|stompt|trapt|duwt|mept|wurgt|bedreigt|bijt|hits|attacks|threatens|aanvalt|mishandelt|terroriseert|tiranniseert|geslagen|bespuugt .. moeder|vader|ouders|oma|opa|ma|pa|mij|mother|father|parents|mum|dad|mom|haar moeder|zusje|broertje|ons ! peuter|kleuter|dreumes|#6 @age|@small|figuurlijk|kind van 3|per ongeluk
      moeder|vader|ouders|oma|opa|mum|mother|parents|gezin|ma .. geslagen|bang|slaag|klappen|bedreigd|afraid|scared|mishandeld|aangevallen|bont .. door|voor|of|van|by|from .. zoon|dochter|kind|puber|#9+|haar|zijn|son|daughter|jongen|her|their ! @small
      ouders|moeder|vader|parents .. durven|durft|sluit*|slapen|verstopt|verstoppen|dare .. zichzelf|op|deur|slot|messen|niets|niks|kamer & zoon|dochter|puber|#9+|agress*|slaat|son ! @small
      agress*|gewelddadig*|violent|agressie|geweld|uitbarstingen|woede* & #8+ @age|zoon|dochter|puber|jongen|son|daughter|tiener & bang|onveilig|slaat|gevaar*|mes|politie|moeder|zusje|broertje|thuis onhoudbaar|houden het niet|afraid|niet langer|unsafe & bang|onveilig|slaat|gevaar*|mes|politie|onhoudbaar|afraid|unsafe|gewond
      wapenbezit|vuurwapen|pistool|gun|steekwapen & @child|#|school|kamer|tas|zoon ! speelt|speel*|nerf*|waterpistool|@small|#8 @age|boef`,
  },
  {
    id: 'honour-threat',
    kind: 'honour',
    level: 'red',
    source: HONOUR,
    patterns: `
      eer|eergerelateerd*|eerwraak*|eergeweld*|familie-eer|familieeer|familie eer & @child|#|familie|broer*|vader|oom*|geschonden|dreig*|bang|geweld|wraak|dochter|gered ! eer bewijs|eerbetoon|ter ere|ere wie|voetbal*|eervol|beloofd|ik heb de eer|de eer om
      eerwraak*|eergerelateerd*|eergeweld*|eerkwestie*|eerzaak
      eer .. familie|geschonden|gezin|bezoedeld|aangetast|hersteld|redden|zuiveren|schande
      naam|eer|reputatie|goede .. van .. familie|gezin & schande|dreig*|bang|vermink*|slaan|vermoord*|weg|straf|broer*|dood|geschonden|doden|bezoedel*
      schande|schaamte|shame|dishonour*|dishonor*|schandvlek|roddel* .. familie|gezin|family|vader|broers|gemeenschap|aangedaan|brengt|brought & @child|#|ze|hij|dochter ! zwanger #30+
      honour|honor killing|based|violence|crime|family
      honour|honor & family|brothers|father|threat*|killed|girl|daughter
      familie|vader|broer|broers|ooms|oom|neven|family|brothers|stam|clan|uncles|cousins|father .. @not .. weten|know|achter|ontdekken|erachter|achterkomen|find ! cadeau|verrassing|feest|adhd|anticonceptie|pil|toets|roken|wachtwoord & vriend|vriendje|relatie|homo|lesbisch|gay|zwanger|maagd*|boyfriend|geloof*|bekeerd|hoofddoek|vermoord*|dood|dreig*|bang|kill*|ontmaagd*|pregnant|girlfriend
      als|if|wanneer .. familie|vader|broer|broers|ouders|family|father|brothers|parents .. achter|erachter|weten|ontdekt|ontdekken|find|finds|hoort|horen|achterkomt|achterkomen & vermoord*|dood|doden|kill*|dreig*|vriend*|slaan|bang|zwanger|maagd*|homo*|veilig|moord*|gay|boyfriend|afgemaakt ! cadeau|verrassing|slecht cijfer|toets
      broer|broers|familie|oom|ooms|neven|vader|brothers|brother|family|cousins|uncles|clan .. @threaten|bewaakt|bewaken|volgt|volgen|achtervolgt|controleert|controleren|leest|checkt|dreigt|bespiedt|follow*|watches|threaten*|zoekt|zoeken|opgejaagd|doodslaan & vriend*|eer|zus|zusje|haar|hoofddoek|relatie|schande|boyfriend|naam|telefoon|her|meisje|geloof|homo|straat|phone & eer|vriend*|hoofddoek|schande|boyfriend|naam|homo*|telefoon|niet alleen|relatie|phone|zoeken|verwesterd|western*|verminken ! buurman|school les|gamen
      hoofddoek|hijab|verwesterd*|westers|western*|westerse|maagd*|ontmaagd*|maagdenvlies*|virgin* & slaag|slaan|dreig*|bang|vermoord*|opgesloten|mag niet|straf|broer*|familie|bloed|bewijs|controle|test|hersteloperatie|threat*|beaten|bewijzen|kill*|herstel*|family ! hoofdluis|gym|zwem*|spreekbeurt
      homo|lesbisch|lesbienne|gay|queer|trans|lhbti & familie|vader|broers|family|imam|gemeenschap & vermoord*|dreig*|dood|kill|opgesloten|genezen|uitgehuwelijkt|bang voor|threat*|duivel|uitdrijv*|slaan|geslagen|veilig ! coming-out groep
      duiveluitdrijv*|exorcis*|conversietherapie|uitgestoten|verstoten & @child|#|familie|vader
      mag .. @not .. buiten|huis|deur|straat & broer|broers|eer|hoofddoek|familie|schande|vriendje|jongens|toezicht|begeleiding van broer ! ziek|huisarrest|koorts|regen
      bedreigd .. door .. familie|broer|broers|ooms|neven|oom|schoonfamilie
      vermoord*|doden|dood|kill* & broer*|familie|vader|ooms|father|brothers & vriend*|verkering|eer|ongelovig*|boyfriend|scheiding|schande|relatie|relationship|hindoe|christen|soenni*|sjiiet
      achterna*|opsporen|vluchtplan & familie|broers|clan|stam`,
  },
  {
    id: 'forced-marriage',
    kind: 'honour',
    level: 'red',
    topic: 'forced-marriage',
    source: MARRIAGE,
    patterns: `
      uitgehuwelijk*|uithuwelijk*|huwelijksdwang|dwanghuwelijk*|kindhuwelijk*|kindbruid*|huwelijksgevangen* ! training|folder
      forced|arranged|child marriage|married|marry|bride
      @forced|verplicht|tegen .. trouwen|huwelijk|trouwt|huwelijken|verloven|bruiloft|marry|married|wedding|getrouwd|trouwd ! collega|ringdrager
      trouwen|huwelijk|verloofd|verloving|bruiloft|verloven|huwelijkskandidaat|bruidegom|engaged|marry|wedding|fiance|fiancee|trouwt|getrouwd|uithuwen & #17|wil niet|bang|neef|nicht|gedwongen|dwang|doesnt want|paspoort|land van herkomst|cousin|huilt|marokko|pakistan|turkije|afghanistan|geregeld|gearrangeerd|niet kent|onbekende|tegen haar wil & #17|bang|gedwongen|dwang|paspoort|geregeld|gearrangeerd|tegen haar wil|cousin|neef|doesnt want|huilt|niet kent|wil niet ! ouders getrouwd #|tante|juf trouwt|bruidsmeisje|oom trouwt|moeder trouwt|vader trouwt|mother getting|ouders zijn getrouwd|ouders gaan trouwen|bruidsjonker|sinds # getrouwd
      familie|ouders|vader|moeder|family|parents|oom|tante .. zoekt|zoeken|kiest|kiezen|regelt|regelen|vindt|gevonden|uitgekozen|found|chosen|belooft|beloofd|arranged|picked|heeft .. man|echtgenoot|bruidegom|bruid|husband|huwelijkskandidaat|vrouw|neef|partner|wife ! baan|klusjesman|leidster|verpleegster
      paspoort|paspoorten|passport|id|identiteitskaart|verblijfspapieren .. afgepakt|ingenomen|verstopt|afgenomen|weg|taken|takes|took|hidden|kwijtgemaakt|achtergehouden|verbrand|took away & ouders|vader|familie|@adult|#|ze|reis|vakantie|father|man|baas|parents|her ! verlopen|verlengen|kwijt in|gemeente
      familie|ouders|vader|moeder|ooms|family|parents|father .. sturen|stuurt|stuur|brengen|send|sends|sending .. buitenland|marokko|turkije|somalie|pakistan|irak|iran|egypte|afghanistan|afrika|abroad|oom|oma|herkomst & betrapt|vriend|vriendje|homo*|lesb*|eer|straf|schande|jongen|meisje|trouw*|lastig|opstandig|boyfriend|girlfriend|gay ! ansichtkaart|cadeau|pakket*|studie*|stage
      took|taken|takes|hid .. passport|passports|papers
      achtergelaten|achterlaten|achterlating|left|abandon*|achterblijven|achterbleef|dumpen|gedumpt & marokko|turkije|somalie|land|buitenland|pakistan|irak|iran|egypte|afghanistan|abroad|afrika|eritrea|suriname|vakantie|oma in|herkomst|ghana|country|syrie|heropvoed* ! knuffel|koffer|bagage|tas|hond in
      heropvoed*|internaat .. buitenland|marokko|turkije|somalie|ghana|egypte|land
      bang|angst|vreest|afraid|scared|worried|fear .. @not|nooit|never .. terug|terugkomen|back|terugkeert|mag|return|terugkeren|terugkomt|terugmag & vakantie|zomer|reis|land|marokko|turkije|herkomst|buitenland|ticket*|holiday|summer|trip|bruiloft|vliegt|familie
      enkele|enkel|one|oneway reis|ticket|tickets|vlucht|way & @child|#17|meisje|marokko|turkije|pakistan|somal*|zomer|vakantie|family
      vakantie|zomer|reis|zomervakantie|holiday|summer|trip .. land|herkomst|marokko|turkije|pakistan|somalie|irak|afghanistan|egypte|soedan|eritrea|guinee|gambia & bang|trouw*|verloof*|niet terug|bruiloft|besne*|feest voor haar|huwelijk|scared|@not .. terug|geen retour|paspoort|neef|marry|cut|afraid ! vaccin*|malaria|inent*|reisadvies
      verloofd .. met .. neef|man|iemand|cousin|oudere
      sharia|islamitisch|imam|traditioneel|religieus .. huwelijk|getrouwd|trouwen & #17`,
  },
  {
    id: 'genital-mutilation',
    kind: 'honour',
    level: 'red',
    topic: 'genital-mutilation',
    source: MUTILATION,
    patterns: `
      (meisjesbesnijdenis*|vgv|vrouwenbesnijdenis*|fgm|genitale verminking|genital mutilation|infibulatie|clitoridectom*|genitaleverminking) & @child|#|dochter|zus*|gepland|zomer|land|oma|vakantie|feest|moeder|risico|familie ! training|nascholing|folder|cursus|e-learning|scholing|college
      besne*|besnijd*|besnijdenis|besnijden|circumcis*|circumcised|gesneden|beschneden|excision|cutting & meisje*|dochter*|zus*|nichtje*|meiske|girl|daughter|sister|niece|vrouw ! jongen|zoon|fimose|phimosis|zelf|arm*|zichzelf|pols*|haar zelf|mes
      schoongemaakt|gezuiverd|rein|reinigen|zuiver|schoon|cleaned|cleansed|purified|cut|gesloten|dichtgemaakt|dichtgenaaid|sunna|sunnah|klaargemaakt|vrouw gemaakt & meisje*|dochter*|zus*|nichtje*|girl|daughter|sister|#12 & feest|vakantie|ritueel|oma|land|herkomst|somal*|soedan|eritrea|guinee|gambia|egypte|sierra|ceremonie|moet|zomer|ceremony|holiday|africa|grandmother|tante ! kamer|luier|oren|keuken|tanden|auto
      feest|ceremonie|ritueel|ceremony|party .. vrouw|woman|meisjes|volwassen .. wordt|become|worden & land|herkomst|somal*|soedan|gambia|eritrea|vakantie|guinee|oma|africa
      becoming a woman
      traditie|tradition|ritueel|ingreep & daar beneden|onderkant|clitoris|schaamlippen|genital*`,
  },
  {
    id: 'exploitation',
    kind: 'exploitation',
    level: 'red',
    source: EXPLOITATION,
    patterns: `
      loverboy*|mensenhandel*|uitbuit*|uitgebuit*|prostitu*|pooier*|pimp*|traffick*|exploit*|tippel*|escort|escortwerk|mensensmokkel & @child|#|meisje|jongen|zoon|vermoed*|via|ze|slachtoffer|signalen|vriend|dochter|girl|boy|patient|werk* ! ford|training|folder|spreekbeurt|les
      loverboy*|mensenhandel*|criminele uitbuiting|kinderarbeid
      money mule|mules
      (geldezel*|katvanger*|drugsrunner*|drugskoerier*|county lines|uithaler*|bolletjes*|drillrap bende)
      runner|koerier|drugsrun*|dealt|dealen|dealer*|dealing|uithalen|pakketjes|pakketje|tasjes|tassen|envelopjes|packages|drugs .. voor|brengt|rond|bezorgt|moet|wegbrengen|rondbrengen|delivering|delivers|delivers|haven|bewaren|verkopen|verkoopt|carry*|container* & @child|#17|zoon|jongen|dreig*|schuld*|grote jongens|jongens|bende|scooter|older|oudere|boys|boy|telefoons|schoolplein ! folder|krantenwijk|flyers|bibliotheek|postnl|medicijnen bezorgen|bijbaan bij
      moet|dwingt|gedwongen|forced|has .. stelen|jatten|wiet|drugs|geld|bedelen|pinnen|afgeven|inleveren|dealen|bezorgen|inbreken|steal|beg|money|knippen|verkopen|klanten|werken|smokkelen|sell|clients|afstaan|ophalen & anders|slaag|oom|vriend|bende|dreig*|jongens|schuld*|#17|afgeven|inleveren|klanten|or else|threat*|beaten|boyfriend|clan|groep|iemand|men|elke|hem ! zakgeld sparen|broodtrommel|toets*|huiswerk inleveren|telefoon inleveren|boek*|stage|portemonnee
      wietknip*|henneptop*|wiet knippen|hennep
      dure|nieuwe|merk|merkkleding|merkschoenen|expensive|designer|luxe .. telefoon|telefoons|iphone|spullen|kleding|tas|schoenen|cadeaus|sieraden|jas|merken|phone|clothes|gifts|horloge|bag|lingerie|sneakers|scooter|nagels & #17|oudere|vriend|hotel|weg|geheim*|geen baan|geen bijbaan|blauwe|afgehaald|boyfriend|nachten|spijbel*|wil niet zeggen|onbekend*|opgehaald|afgesloten|hij zegt niet|no job|verklaring|verklaren|hoe komt|auto|geld vandaan|schrikt|moe|where|van wie & oudere|vriend|hotel*|nachten|nacht|geheim*|blauwe plekken|boyfriend|opgehaald|geen baan|geen bijbaan|no job|wil niet zeggen|geld vandaan|spijbel*|van wie|weg|onbekend* ! verjaardag|sinterklaas|kwijt|kapot gevallen
      hotel|hotelsleutel|hotelkamer|hotelkaart*|hotels|airbnb & #17|meisje|meid|dochter|girl|jongen|tas & mannen|nacht|sleutel|vriend|man|cash|kaart*|spijbel*|blauwe|men|condooms|weekend*|older|lingerie|#20+|iphone|telefoon*|hotelsleutel ! vakantie|ouders samen|stage|toets
      drie|twee|meerdere|several|three|two|#+ telefoons|phones|mobieltjes|simkaarten & #17|@child|@patient & geld|jongens|nachten|cash|vriend|tasjes|verstopt|scooter|spijbel*|dreig*|opgehaald ! repareren
      opgehaald|picked|ophalen|afgezet|wegbrengen|vervoerd .. door|by|met .. oudere|auto|mannen|onbekende*|older|man|men|jongens|vriend|dure|different|verschillende & #17|meisje|dochter|girl|school|meid & oudere|onbekende*|mannen|dure|nacht*|men|older|verschillende|different|man ! opa|vader|taxi leerlingenvervoer|leerlingenvervoer
      oudere|older|volwassen|veel oudere vriend|vriendje|vrienden|jongens|boyfriend|man|mannen|men|friends|kennis|gast|guys & cadeau*|dure|geld|nacht*|hotel*|isol*|spullen|telefoon|weg|gifts|money|night*|school niet|breekt|verbreekt|geheim|weglopen|controle|drugs|seks|afgeven|iphone|bepaalt|wegloop* & @child|#17|meisje|dochter|girl|ze ! maatje|mentor|buddy|scouting
      (@sex|slapen|naar bed|klanten|mannen|sleep) .. voor|met|for|tegen .. geld|money|klanten|betaald|vrienden|cadeau*|mannen|drugs|schuld|anderen|men|clients|friends & #17|@child|moet|ze|meisje|haar|vriend|girl|has ! voorlichting
      verkoopt|verkopen|verkocht|sells|sell|selling|sold .. lichaam|zichzelf|haar|body|herself|himself|foto*
      chanteert|gechanteerd|chantage|afgeperst|afpers*|afpersing|blackmail*|extort* & @child|#|geld|@patient|filmpje|foto* ! emotioneel|film kijken
      schuld|schulden|debt|owes .. bij|aan|to|bende|dealer|jongens|groep|dealers|mannen|oudere & #17|jongen|zoon|dreig*|afbetalen|werken|bang|@child|pay
      bende|criminele|criminelen|criminal*|onderwereld|straatgroep|ronselen|geronseld|recruited|ronselaar* & #17|@child|zoon|moet|kan er niet|dreig*|eruit|uit stappen|bang|geld|boy|son|scared ! spel|boek|film
      (bankpas|pinpas|bankrekening|rekening|bank account|bankcard) .. uitgeleend|afgegeven|afgepakt|gebruikt|beschikbaar|gaf|lent|verhuurd|gestort|misbruikt|weggegeven & #|@child|zoon|dochter|vriend|jongens|jongere ! openen
      paspoort|papieren|documents|id|papers .. afgepakt|baas|ingenomen|werkgever|boss & werk*|au pair|loon|betaald|schuld|uitbuit*|work*|mag niet
      au pair|aupair & niet betaald|geen loon|geen geld|mag niet|geen vrije|opgesloten|paspoort|uren|uit|slaapt|slaan|never|locked ! zoekt au|visum au
      aupair|aupairs & @not|opgesloten|paspoort|betaald
      @not|geen loon|betaald|salaris|paid|wages|pay & #17|werkt|works|moet|paspoort|oom|restaurant|nagelstudio|mag niet|huishoud*|opgesloten|work & moet|mag niet|paspoort|mag huis|opgesloten|dag en nacht|#10+ uur|elke dag|school niet|locked|every day ! stage*|vrijwillig*|vakantiewerk uitbetaald
      werkt|works|werken|werk|working .. nacht|nachten|dag|nagelstudio|restaurant|massagesalon|schoonmaak|keuken|uur|hours|wasserij|kas|night & #15|mag niet naar school|school|paspoort|geen papieren|slaapt|schuld|baas & schuld|paspoort|mag niet|geen papieren|gaat niet naar school|niet naar school|slaapt in|slaapt boven|passport|instead of|doesnt go ! moeder werkt|vader werkt|ouders werken|bijbaan|huiswerk|krantenwijk
      moet .. huishouden|schoonmaken|poetsen|koken|kinderen|oppassen & @not .. school|nooit naar school|niet naar school|paspoort|slaaf|hele dag ! zakgeld`,
  },
  {
    id: 'extreme-group',
    kind: 'exploitation',
    level: 'orange',
    topic: 'extreme-group',
    source: 'RF26',
    patterns: `
      radicalis*|jihad*|geradicaliseerd*|isis|extremis*|neonazi*|nazistisch*|kalifaat|martelaar*|terrorist*|terrorisme & @child|#|zoon|dochter|jongen|kamer|online|wil|filmpjes|reizen|boy|leerling ! spreekbeurt|geschiedenis|les|boek|nieuws
      uitreizen|afreizen .. syrie|strijd|jihad|kalifaat|irak
      (764|com network|telegramgroep|discordgroep|telegram|discord|online groep|challenge) & snij*|opdracht*|pijn|zelf*|filmen|filmt|bloed|dieren|moet|kerft|kerven|cut*|dare|orders|wurg*|gekerfd|blackmail* ! huiswerk|schoolopdracht
      moet .. van .. groep|online|discord|telegram|server|ze .. snijden|kerven|pijn|filmen|doden|krassen|uitvoeren|opdracht*|zichzelf
      filmt|filmen|filmed|films .. pijn|snijden|zelf*|cutting|krassen|bloed|zichzelf .. groep|online|opdracht|group|moet|telegram
      choking|blackout|wurg|black out challenge
      haat|vrouwenhaat|incel|manosphere|complot* & wapen*|aanslag|wraak|manifest|schoolshooting|doden|verheerlijk*`,
  },
]
