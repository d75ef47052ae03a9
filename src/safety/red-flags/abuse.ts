import type { Row } from './row.ts'

const ACUTE = 'RF03: KNMG-meldcode stap 5; handelingsprotocol.nl'
const SUSPICION = 'RF04: augeo.nl; Veilig Thuis'
const INDIRECT = 'RF05: henw.org Kijken, luisteren en dan spreken'
const GENERAL = 'RF19, RF21, RF23-RF25'

/** Harm to a child by those who should protect it: blows, neglect, confinement, fear of home (RF03-RF05, RF19-RF25). */
export const ABUSE: Row[] = [
  {
    id: 'abuse-now',
    kind: 'abuse',
    level: 'red',
    acute: true,
    source: ACUTE,
    patterns: `
      @adult .. @harm & nu|moment|zojuist|wachtkamer|parkeerplaats|hier|right|now|currently|hoor|horen|buren|ogenblik|direct|straat & @child|zoon|hem|haar ! nu goed|nu niet
      @harm .. @child & moment|zojuist|wachtkamer|parkeerplaats|nu aan|nu op|right now|hoor|gillen|gilt|ogenblik|schreeuwt nu
      (gooit|gooide|duwt|duwde|schudt|sleurt) . (baby|kindje|zuigeling|zusje|broertje) . (trap|raam|balkon|muur)
      @child & opgesloten|ingesloten|locked & nu|moment|now|nog steeds|currently ! per ongeluk|auto gesl*
      dreigt|zegt|gaat .. kind|kinderen|kids|children|them .. (vermoorden|doden|kill|ombrengen|iets aandoen|wat aandoen|aandoen|doodmaken|afmaken|doodsteken)
      kinderen|kind|kids .. iets|wat aandoen|aandoet ! zichzelf
      @weapon .. @child & @parent|@adult|bedreigt|dreigt|keel ! keuken les|speelgoed*`,
  },
  {
    id: 'abuse-blows',
    kind: 'abuse',
    level: 'red',
    source: ACUTE,
    patterns: `
      @father|@mother|stief*|papa|mama .. slaat|sloeg|schopt|mept|ranselt|stompt .. haar|hem|mij|ons|de|kinderen|elk|vaak|soms ! @play
      @adult .. @harm & @child|#17 @age|@say|@tool|vaak|wekelijks|dagelijks|als hij|als ze|straf|boos ! @play|elkaar|alarm|deur|ouders wanhopig|plein|schoolplein|door klasgenoot|dement*
      @child|hem|haar|hij|ze|#17 .. geslagen|mishandel*|gestompt|geschopt|afgeranseld|beaten|toegetakeld|gewurgd|vastgebonden|opgesloten|verbrand|gekneveld|verwaarloosd|hit|slapped|punched ! @play|door broertje|door zusje|door broer|door zus|door klasgenoot|door leerling|door kind|om een blokje|klasgenoten|klas|schoolplein|plein|leeftijdgenoten|hek|thee|zon|zonnebank
      krijgt|kreeg|krijgen|gekregen|gets|got .. slaag|klappen|klap|rammel|billenkoek|slaan|lel|oorvijg*|oplawaai|meppen|ransel|tik|tikken|whooping|beaten|stomp|schoppen ! prijs|bal|plein|schoolplein|op school|klasgenoot*
      @tool .. @harm|slaag
      @harm .. met .. @tool
      met .. @tool & @adult & @harm|straf|slaag
      slaag|ransel|mishandel*|kindermishandel*|afgeranseld & @child|#17|thuis|@parent|anders
      anders .. slaag|klappen
      tikken|tik|corrigerende|tuchtigt|tuchtig*|spank*|discipline* & corrigerend|tik|pedagogisch|spank* & @parent & @child|vader|moeder ! toets*|typen|tiktok|tikkertje|tics
      pijn .. zitten & zegt|slipper|riem|kind
      @adult .. doet|deed|does|hurts|hurt .. pijn|me|him|her & @child|@say|#17 ! hoofdpijn|oor|knie|buik
      hurts|hurt me|him|her & dad|mum|mom|father|mother|home|stepdad|uncle
      @adult & wurg*|verstik*|keel .. dicht|kussen|pillow|strangl* & @child|haar|hem|#17
      (hete|heet|kokend|koud|koude|ijskoud|hot|cold water|douche|thee|strijkijzer|kookplaat|peper|bath|shower) & straf|gezet|onder|punish*|expres|duwt|hand
      sigaret*|peuk* .. uitgedrukt|uitgemaakt|uitgedrukte
      sigarettenbrand*|cigarette burn
      trekt|trok|trekken|pulls .. haren|haar oren|oor|hair & @adult ! borstel*|kammen|elkaar`,
  },
  {
    id: 'abuse-injury',
    kind: 'abuse',
    level: 'red',
    source: ACUTE,
    patterns: `
      @wound|blauw & @nowhy
      @wound & past niet|klopt niet|niet passend|inconsistent|wisselend*|verschillend*|tegenstrijdig*|ander verhaal|verhaal wisselt|zonder verhaal|wordt niet verteld|story ! wratten|genezing
      @blue plekken|plek|vlekken|vlek & @spot|oor|rug|billen|hals|wang|onverklaar*|telkens|steeds|weer|opnieuw|elke|regelmatig|veel|allerlei|vaak|verschillend*|vol|overal|nieuwe ! @sport
      @blue plekken|plek|plekjes|oog|vlekken|eye|marks & @parent|thuis|zegt|durft|verbergt|verstopt|bang|zwijgt|@baby|partner ! @sport
      bont en blauw|geslagen
      @bruise & @spot|@parent|@baby|thuis|vorm|oud|oude|verschillend* ! @sport|thee|zon|zonnebrand*|barbecue|waterpokken|luier
      @wound .. @spot|lichaam & @child|#17 & @parent|thuis|bang|zegt niet|zwijgt ! @sport|operatie|moedervlek|eczeem|wijnvlek|geboortevlek|wrat*
      bijtwond*|bijtafdruk*|beet|bitemark* .. volwassene|volwassenen|ouder|vader|moeder|adult
      striem*|knevel*|wurgspor*|bijtafdruk*|bitemark*|handafdruk*|vingerafdruk*|welts|brandplek*|handprint|schroeiplek* ! verf|klei|kunst*|kaart|gips|moederdag*|knutsel*
      afdruk|afdrukken .. hand|vingers|riem|schoen|ring|lat|stok ! verf|klei|gips
      @wound .. verschillend* stadia|leeftijd|ouderdom|kleuren
      @wound|letsel & toegebracht*|nonaccidental|accidental & toegebracht*|non|nai
      @wound & @baby|#11 @months|#20 @weeks & niet mobiel|rolt nog niet|fractuur|@bruise|blauw*|armfractuur|beenfractuur|arm|been|rib|schedel*|paarse|wang* ! luier*|navel|wijnvlek|mongolen*|geboorte|ooievaar*|aardbei*
      shaken|schud .. baby|syndrome|syndroom
      weer|opnieuw|derde|vierde|tweede|vaak|zoveelste|third|again|repeated|telkens .. (breuk|gebroken|fractuur|letsel|brandwond*|fracture|burn|blauwe plekken|bruises|botbreuk*) & @child|jr|jaar|# ! @sport
      kale plekken & haar & getrokken|trekt|vader|moeder|thuis ! alopecia
      trommelvlies & klap|geslagen|slag
      bruises|bruised|marks|welts|burns|injuries & arms|legs|back|face|neck|home|@parent|explain*|story|hide|hides|@child ! football|soccer|playing|fell`,
  },
  {
    id: 'abuse-confined',
    kind: 'abuse',
    level: 'red',
    source: ACUTE,
    patterns: `
      opgesloten|opsluit*|vastgebonden|vastgeketend|vastgemaakt|gekneveld|ingesloten & @child|#17|@parent|hem|haar|thuis|kamer|kelder|kast ! auto|wc per|cel|detentie|gevangenis|lift|gevang*
      sluit|sluiten|sloot .. op|kamer|kast|kelder|schuur|hok|buiten & @child|#17|hem|haar ! groepje|vriendinnen|pest*|aan|school|rekening|luik|@school
      locked|locks|locking|tied|chained .. up|in|room|cellar|closet|cupboard|bed|outside|chair
      kelder|kast|schuur|hok|hondenhok|bench|zolder|berging|balkon|garage|bijkeuken .. moet|zitten|straf|slapen|slaapt|opgesloten|zetten|zet|slaap & @child|#17|straf ! opruim*|klussen|logeren|bandje*|muziek|speel*
      @child|#17|moet|hij|ze .. buiten|balkon|gang|garage|schuur|hok|vloer slapen|slaapt|overnachten|staan & straf|moet|thuis|winter|kou|koud*|nacht ! tent|kamp*|scouting|logeer*
      mag .. (@not) .. eten|drinken|kamer|huis|toilet|wc|naar school|buiten .. uit|komen|af & straf|thuis|@parent|opgesloten|dagen|weken|van ! snoep*|suiker|melk|gluten|allergi*|huisarrest|regen|koorts
      zonder eten .. bed|naar|kamer
      krijgt|kreeg|gets .. @not|geen|no .. eten|avondeten|ontbijt|lunch|warm eten|dinner|drinken|food|water ! borstvoeding|snoep|dorst|kat
      eten|food .. slot|onthoud*|ontzegd|achter slot|locked|withheld
      ketting|handboeien|ducttape|tape|tiewraps|kabelbinder* & @child & bed|mond|vast|straf|polsen ! kniebrace|enkel|fiets`,
  },
  {
    id: 'abuse-neglect',
    kind: 'abuse',
    level: 'red',
    source: ACUTE,
    patterns: `
      verwaarlo*|neglect*|ondervoed*|uitgemergeld|malnourish* & @child|@parent|#17|gezin|thuis|ernstig ! gebit eigen|tuin|school*|hobby
      #9|@small|kinderen|kids|children|jongste|kleuters .. alleen|alone & thuis|home|nacht|nachten|avond|gelaten|weekend|night|gelaten|dagen|uren|auto|days|night|dag|feesten|cafe|werkt|bar|kroeg|casino & #9|@small|nachten|nacht|night|nights|days|dagen|gelaten|avonden|jonger*|auto|weekend|left|feest*|cafe|kroeg|casino|werkt 's|hele ! alleen maar|alleen nog maar|alleen als|welke leeftijd|mag een kind|alleen slapen|durft niet alleen|alleenstaand*|eigen kamer|oppas*|inslapen
      alleen|alone gelaten|thuisgelaten|achtergelaten|achterlaten|left|for|thuis|at & @child|@small|#12|kids|home|hond ! alleen maar|alleen nog maar|welke leeftijd|naar huis fietsen|na school|durft niet alleen|oppas mag|alleenstaand*
      left|leaves alone|unattended|unsupervised|behind
      achtergelaten|achterlaat & @child|@baby|auto|thuis ! fiets|bericht|tas|briefje
      geen|no .. eten|food .. huis|thuis|kast|koelkast|home|house|fridge|mee & @child|gezin|#17|kids|baby ! wil|lust|lekker
      koelkast|fridge .. leeg|empty
      honger|hongerig|hungry|steelt eten|stelen & broodtrommel|school|afval|prullenbak|zegt|elke|bedelt|klas*|vaak|steelt|lunch|thuis|home|eten uit & @child|school|#12 ! sportdag|suiker|diabet*|altijd trek|groeispurt
      zoekt|eet|steelt|bedelt .. eten|brood|lunch .. afval|prullenbak|klasgenoten|klasgenootjes|vuilnisbak|anderen|buren ! kat|hond
      eet .. uit .. prullenbak*|vuilnis*|afval*
      vies|vieze|vuil|vuile|stinkt|stinkend|ongewassen|onverzorgd*|verwaarloosd*|smerig*|dirty|filthy|smells|unwashed|urinelucht|vervuil* & @child|kleren|kleding|huis|woning|luier|school|haar|clothes|matras|bed|same ! luier stinkt|vieze film*|vieze plaatje*|vieze onderbroek|handen|mond|sokken|poep|plas|woorden|schoenen|voetbal*|ontlasting|praat*|urine ruikt|adem|gym
      dezelfde|same|zelfde .. kleren|kleding|clothes|luier|pamper & week|dagen|dag|days|weeks|al|stinkt|every ! autis*|prikkel*|lievelings*
      luier|pamper|diaper|luiers & doorweekt|dagen|bloed|uren niet|urenlang|vol maden|niet verschoond|blaren|ontvelling|vastgeplakt ! luieruitslag zalf
      zonder jas|sokken|schoenen & winter|sneeuw|vorst|kou|vries*|altijd ! wil geen
      no coat|shoes|winter
      rotte|verrotte|zwarte|rotten tanden|gebit|melktanden|teeth & ouders|behandeling|weiger*|geen tandarts|komt niet|thuis|nooit
      onthoud*|weiger*|refuse* .. noodzakelijk*|medisch*|behandeling|zorg|operatie|insuline|medication|medicatie|treatment & @parent & @child ! vaccin*|prik*|inenting|16
      matras|slaapt .. grond|urine|vloer|zonder & huis|woning|bed|vies|ratten|maden ! logeren|montessori
      ratten|maden|kakkerlak*|muizenkeutels|uitwerpselen|ontlasting|poep|feces|faeces .. huis|woning|kamer|vloer|muren|bed|overal|kinderkamer|matras ! peuter|zindelijk*|encopres*|smeert
      woning|huis|kamer|flat & vol|onbewoonbaar|vervuild|afval|hoarding|hoard* & kinderen|kind|baby|kids & vervuild|afval|onbewoonbaar|ratten|schimmel overal|hoard*|uitwerpselen|poep
      oudste|#12|meisje|jongen|zus|broer .. (zorgt|kookt|verzorgt|voedt|moet zorgen|past op|brengt) .. broertje*|zusje*|baby|jongste|kleintjes & moeder|vader|ouders|dagen|nachten|alleen & ligt|dronken|weg|afwezig|bed|drinkt|verslaafd|werkt nacht*|slaapt hele ! oppas*|bijbaan`,
  },
  {
    id: 'abuse-fear-of-home',
    kind: 'abuse',
    level: 'orange',
    topic: 'suspicion',
    source: SUSPICION,
    patterns: `
      durft|durfde|dierf|wil|wilde|bang|angst|weigert|afraid|scared|terrified|doesnt|refuses .. @not .. naar|go|to|om .. huis|home & durft|durfde|bang|angst|weigert|scared|afraid|terrified|want|@say|school ! speeltuin|kinderfeest*|feestje|zwembad|vakantie|opvang|vriendje
      bang|angst|doodsbang|afraid|scared|terrified|bange .. om|to|voor|of .. huis|thuis|home|thuiskomen ! alleen thuis|inbreker*|donker|onweer|spook*|spoken
      @fear .. voor|of|van|vr .. @adult|thuis|home ! hond|les|zwem*|tandarts|toets*|kat|spin*|donker|nieuwe|dokter|juf vreemd|vreemden|dood|ziek*|verlies
      @child|hij|ze|#17 .. bang .. @adult ! alleen|ziek|dood|dood gaat|doodgaat|verlies|spook|clown|sinterklaas|uitvaart|overleden|monster*|donker
      krimpt|krimp|duikt|deinst|verstijft|verstijfde|ineenkrimpen|flinch*|cower*|cringes|verstijven|schrikt .. ineen|weg|terug|als|wanneer|when|elkaar|bij|aanrak* & @child|#17|vader|moeder|arm|hand|stem|@adult|touch|raised|aanraak* ! onweer|hond|prik|vaccin*|vuurwerk|geluid*|sonde
      (schrikachtig|schrikreactie*|waakzaam|hypervigil*|bevroren waakzaamheid|frozen watchfulness) & @child|vader|moeder|bezoek|#17 ! vluchteling*|hond|geluid*
      plast|poept .. als|wanneer .. @adult & bang|binnen|stem|komt
      verstopt|kruipt .. onder|achter|kast|bed|tafel & @father|@mother|thuiskomt|@fear ! verstoppertje|eten|snoep|kring|klas|kapstok|onweer|vuurwerk|monster*|donker|tandarts|prik
      hides|hiding under|when|from & @adult|home
      kind|#17|hij|ze|zij .. zegt|smeekt|vraagt|huilt|begs .. @not .. thuis|huis|home
      niet|not .. mee|home|naar huis & smeek*|huilt|begs|begging|gilt|klampt & school|juf|vader|moeder|crying|cries ! speeltuin|feestje|zwembad
      vraagt|vroeg|wil|asks .. wonen|blijven|live|stay & juf|teacher|school|pleeggezin|meester|nurse|praktijk|ergens anders|elders|tehuis & @child|#17 ! na schooltijd|overblijf|co-ouder*|vader wonen`,
  },
  {
    id: 'abuse-unsafe-home',
    kind: 'abuse',
    level: 'orange',
    topic: 'suspicion',
    source: INDIRECT,
    patterns: `
      losse|los|loszittende|harde|strenge|ijzeren handjes|hand|handen|handje ! contact|knutsel*|houdt
      handen|handjes|vuisten .. los|loszitten ! eczeem
      hand .. los|uitschiet|uitgeschoten|uit
      loose|quick|heavy hands|handed|temper & @adult|home
      handtastelijk*|hardhandig* & @adult|thuis|@child ! sport*|scheids*|tackle|tandarts
      druk|drukke|onrustig|turbulent huishouden|gezin & schrik*|bang|blauwe|schreeuw*|vader|oma|moe
      @child|#17|hij|ze|jongste .. slaapt|slapen|logeert|verblijft|woont|zit|sleeps|stays|vlucht|overnacht .. oma|opa|tante|buren|grandma|nan|vriendin|vriend|buurvrouw|aunt|auto|neighbour & thuis|home|huis & onrust*|onveilig*|ruzie*|gedoe|heftig|spanning*|spannend|@not rustig|veilig|safe|unsafe|escal*|fights|fighting|schreeuw*|gedronken|te druk|chaos|trouble|explos*|bang ! verbouw*|logeerpartij*
      thuis|home|huis .. (onrustig*|onveilig*|escaleer*|escalat*|@not veilig|safe|pluis|unsafe|knettert|explodeer*|explosief|gespannen|uit de hand) ! website|verbouw*|buurt|verkeer*|studieplek*
      @not|niet veilig|safe|pluis & thuis|gezin|kind|ouders|home|huis|@child|gevoel|situatie|voelt|voelen ! fietsroute|verkeer*|medicijn|speeltoestel|app|mail|medicatie|straat oversteken|zwangerschap|internet|link|wifi|hond
      pluisgevoel|pluis-gevoel|onderbuikgevoel|onderbuik|gut feeling & @child|gezin|moeder|vader|ouders|thuis|letsel|niet|family|@baby|home ! appendic*|buikpijn|kanker
      @not pluis|pluisgevoel|pluizig
      onveilig* & @child|thuis|gezin|opvoed*|opgroei*|situatie|huis ! school*|verkeer*|gepest|website|speelplaats|straat|klas*|hecht*|vuurwerk|seks|vrijen
      eieren|eierschalen|eggshells & loop*|thuis|vader|moeder|walk*|tenen ! eet|allergi*|kip*
      @father|@mother|@partner .. kort|korte|kwaad|opvliegend*|agressie*|driftig*|woede*|ontploft|explodeert|aggressive|temper|schreeuwt|tiert|flipt|flipte|ontplofte|losgaat|agressief|agressieve .. @child|thuis|lontje|buien|bang|iedereen|als|aanvallen|home|kinderen|uitbarsting* & @fear|kinderen|kind|@child|thuis|verstop*|lontje ! telefoon|werkt aan|cursus|balie|assistent*|wachtkamer|verkeer|uitleg|over rapport|rapport
      bang .. lontje|buien|humeur|stemming|driftbuien vader|moeder|papa
      @mother|@father|ouders|mum|mom .. trekt|kan|redt|trok|kon|cant .. @not meer|aan|cope & slaan|sla|iets aandoen|aandoen|doen|weg|uit raam|achterlaten|gek|doordraai*|schudden|vrees*|bang
      bang .. dat|om .. @child|kinderen|kind|hem|haar .. iets|wat|pijn|sla|slaan|aandoe|aandoen|doe
      ik|moeder|vader|ouders|mother|father|i|mum .. bang|afraid|scared .. (sla|slaan|slaat|hurt|harm|aandoe*|pijn doe|pijn doet|hand|uitschiet)
      controle kwijt|verlies*|verliest & @parent & @child|slaan|kinderen ! plas*|blaas|diabet*|auto|stuur
      scheldt|uitgescholden|kleineert|gekleineerd|vernederd|vernedert|vernederen|humiliat*|insults|degrad*|hoer|slet|waardeloos|nietsnut|tiert|krijst|schreeuwt .. @child|hem|haar|dagelijks|door|thuis|tegen|noemt|elke|her|him|uit & @parent|thuis|@adult ! klas*|school*|schoolplein|pesten|gepest|online|voetbal*
      nooit geboren|gewild & moeder|vader|zegt|zei|tegen
      noemt .. hoer|mislukking|monster|duivel|kreng|ongelukje|waardeloos|slet & @parent|kind|dochter|zoon`,
  },
  {
    id: 'abuse-word',
    kind: 'abuse',
    level: 'red',
    about: 'subject',
    source: ACUTE,
    patterns: `
      kindermishandel*|kindermishand*|kindermisbruik*|mishandel*|mishandl*|mishandeling*
      child abuse|maltreat*|neglect
      abus* & @child|@parent|@partner|home
      physical|physically|emotional|emotionally abus*
      km & @child|#|vermoed*|verdenk*|verdacht|meld*|signalen|? ! # km|rijden|declar*|afstand|fiets|reis*|vergoed*|auto|lopen|hardlopen
      vermoeden|verdenking|verdacht|vermoed|signalen|suspect*|zorgen .. km|vt|mishandel*|kindermishand*|verwaarloz*|verwaarlo*|huiselijk|misbruik|onveilig*|abuse|neglect|pcf|nai
      vt|veilig & melding|melden|bellen|overleg|advies|meld & vt|thuis ! nummer klopt|folder|declar*
      veilig thuis .. melden|melding|bellen|inschakelen|ingeschakeld|betrokken & @child|gezin|@parent ! afgerond|afgesloten|training|presentatie
      meldcode & @child|kind|#17|gezin|stap ! training|nascholing|cursus|e-learning|elearning|folder|protocol|praktijk|herzien*|geldig|poster|stappenplan
      lichamelijk*|fysiek*|psychisch*|emotioneel|emotionele .. geweld|mishandel*|verwaarlo* ! training`,
  },
  {
    id: 'abuse-suspicion',
    kind: 'abuse',
    level: 'orange',
    topic: 'suspicion',
    source: SUSPICION,
    patterns: `
      @parent|ouders|moeder|vader|gezin .. (mijd*|mijden|vermijd*|ontwijk*|weiger*|komt niet|komen niet|verdwijn*|verdwenen|afhoud*|zorgmijd*|no show|wisselt|wisselen|shopt) & zorg|huisarts|afspraken|contact|beeld|vaccin* jeugdarts|consultatiebureau|hap|seh|arts|artsen|controle & letsel|zorgen|blauw*|signalen|pluis|hap|beeld|onderzoek|verdwenen|bloed|breuk ! wachtlijst
      (vaak|regelmatig|steeds|weer|#+ keer|keer|zoveelste) .. hap|seh|spoedeisende|huisartsenpost|spoedpost & letsel|val|ongelukje*|verklaring|verschillend*|vreemd*|gevallen|breuk|wond ! astma|benauwd*|koorts|oor*
      naalden|spuiten|drugs|coke|pillen|needles .. tafel|kinderkamer|box|vloer|bereik|rond* & @child|@parent|baby|huis|gezin
      drugslab|hennepplantage|hennepkwekerij|dealt|dealer|dealers & @child|kinderen|gezin|huis|thuis & kinderen|kind|baby
      moeder|vader .. wil|dreigt .. zichzelf|dood & kinderen|kind|kinderen|baby
      loyaliteitsconflict|vechtscheiding & geweld|bang|onveilig|blauwe|dreigt|angst`,
  },
  {
    id: 'parent-ill',
    kind: 'abuse',
    level: 'orange',
    topic: 'parent-ill',
    source: 'RF19: richtlijnenjeugdhulp.nl/guideline/269; mantelzorg.nl kindcheck',
    patterns: `
      @parent|ouders|moeder|vader|mum|dad|mother|father|papa|mama|pa|ma .. @drunk & @child|kinderen|thuis|auto|school|ophal*|ophaal*|elke|vaak|alleen|#17|haalt|kids|baby|vaak|ligt|bank ! zat op|zat in|zat bij|stoned konijn|stoelen|zat er|zat naast|zat vroeger|zat te|zat met|zat thuis
      @drunk .. @parent & @child|kids|driving|auto|rijdt|haalt ! zat
      drinkt|zuipt|drugs|gebruikt|spuit|snuift|verslaafd|verslaving|drinks|heroine|crack|coke|ghb & @parent & kinderen alleen|baby|alleen gelaten|slaat|agressief|bang|geen eten|verzorgt|ligt|niet wakker|spuiten|naalden|zwanger|onder invloed|zorgt|kinderen erbij|waar kinderen|in bijzijn|slapen niet|school|durven|unsafe|hungry ! medicatie|nuchter|clean
      psychotisch|psychose|manisch|suicidaal|waanbeelden|verward & @parent & @child|kinderen|baby|#12 & alleen|zorgt|kinderen|baby|kind
      kind|meisje|jongen|#12 .. zorgt|moet zorgen .. dronken|psychotisch*|verslaafd*|overdosis
      parentif*`,
  },
  {
    id: 'falsified-illness',
    kind: 'abuse',
    level: 'orange',
    topic: 'falsified-illness',
    source: 'RF21: richtlijnendatabase.nl KMdF',
    patterns: `
      (munchausen*|kmdf|pcf|nagebootste|falsification|falsificatie|medical child abuse|induced|fabricated) & @child|kind|moeder|mother|by|stoornis|illness|@parent ! training
      munchausen*|kmdf
      (alleen door|enkel door|only by) moeder|vader|ouders|mother|parents gezien|waargenomen|beschreven|gemeld|seen|reported
      @mother|@father|ouder|ouders|parent .. (verzint|verzonnen|fabriceert|wekt op|manipuleert|injecteert|geeft stiekem|fabricates|vergiftigt|sabot*|liegt) & klachten|ziekte|symptomen|medicatie|symptoms|urine|monster*|sonde|ziek|bloed
      klachten|aanvallen|symptomen|ziekte|aanval|toevallen|apneu*|symptoms|seizures .. alleen|only|nooit .. @mother|@parent|opname|ziekenhuis|ouder|erbij|parent|gezien|present
      alleen|only .. moeder|ouder|mother .. ziet|gezien|waarneemt|sees|erbij & klachten|aanvallen|ziek|aanval|koorts|symptoms|opname|ziekenhuis
      steeds|telkens|weer|zoveelste|altijd .. andere|nieuwe|ander .. arts|artsen|specialist*|ziekenhuis|huisarts|onderzoek* & @mother|@parent|wil|eist|dringt|klachten & eist|dringt|operatie|@not gevonden|niets gevonden|sonde|invasief|opname
      moeder|ouder|ouders .. dringt|eist|drammen|staat op .. operatie|ingrepen|sonde|onderzoeken|opname & @not|gezond|geen|niets|steeds|herhaald*`,
  },
  {
    id: 'homeless',
    kind: 'abuse',
    level: 'orange',
    topic: 'homeless',
    source: GENERAL,
    patterns: `
      @child|gezin|kinderen|moeder|baby|#17|kids|zwanger* & dakloos|dakloze|straat gezet|leeft op straat|slaapt op straat|straat beland|huisuitzetting|uitgezet|slapen in auto|slaapt in auto|homeless|evicted|ontruimd|ontruiming|nergens heen|geen onderdak|geen slaapplek|geen slaapplaats|kampeerterrein in winter|no shelter|sleeping rough ! spelen op straat|speelt op|buiten op straat|voetbal*|aangesproken op straat|straatvoetbal
      slaapt|slapen|overnacht*|woont|leeft|wonen|sleep|sleeps|sleeping|living .. auto|straat|park|station|caravan|tent|portiek|trappenhuis|car|bus|garage|schuur|garagebox|rough|streets ! vakantie|camping|kamp|speelt|kinderwagen|valt in slaap|autostoel*|altijd|scouting|woont in straat|straat achter|nieuwbouw*|onderweg|rit|autorit
      straat|street gezet|uitgezet|out|beland
      dakloos|dakloze|homeless|daklozen* & @child|gezin|#|moeder|baby ! kunst|project|collecte`,
  },
  {
    id: 'no-authority',
    kind: 'abuse',
    level: 'orange',
    topic: 'no-authority',
    source: 'RF24: BW 1:241, 1:302 lid 2',
    patterns: `
      ouders|moeder|vader|parents|mother .. opgepakt|gearresteerd|gedetineerd|arrested|detained|uitgezet|gedeporteerd|deported|vastgezet|aangehouden & alleen|@child|kinderen|niemand|achter|#17|alone|kids & alleen|niemand|alone|achtergebleven|nobody
      amv|nidos|unaccompanied|onbegeleid*|alleenstaande & @child|asiel*|vreemdeling*|minderjarig*|minor|jongen|meisje|#17|vluchteling*|geen|voogd|#17 ! moeder|vader|ouder|folder|training
      minderjarig*|#17|meisje|jongen .. (alleen|zonder ouders|alone in|zonder papieren|undocumented|ongedocumenteerd*) & in nederland|papieren|undocumented|gezag|voogd|asiel*|ongedocumenteerd ! reis vakantie
      zonder papieren|verblijfsvergunning|gezag|voogd & @child|#17 & alleen|zwerft|niemand|straat|onbekende
      niemand|geen .. gezag & overleden|opgepakt|kind|kinderen|onvindbaar
      geen gezagsdrager*`,
  },
  {
    id: 'parental-abduction',
    kind: 'abuse',
    level: 'red',
    topic: 'parental-abduction',
    source: 'RF25',
    patterns: `
      @parent|ex|vader|moeder|partner .. neemt|meenemen|meeneemt|meegenomen|ontvoer*|ontvoerd|brengt|vlucht|nam|abduct*|took|taking|takes|taken & @child|kinderen|kind|dochter|zoon|baby|kids|haar|hem & buitenland|land|grens|vliegtuig|schiphol|vliegveld|abroad|marokko|turkije|syrie|polen|egypte|airport|ontvoer*|iran|irak|zonder toestemming|zonder overleg|duitsland|border|country|permission|abduct*|vlucht|paspoort*|tickets ! vakantie gezellig|toestemmingsformulier|reisadvies|vaccinat*
      geeft|brengt|bracht|gaf|gives|returns|returned|weigert .. @not|terug .. terug|kind|kinderen|mee|back & @parent|ex|omgang*|kind|kinderen|weekend|kids ! fles|boek|formulier|antwoord|hand|belt|terugbel*
      @not|weigert .. teruggebracht|teruggeven|terugbrengen|terug gebracht|terug .. gebracht|returned & @parent|ex|kind|kinderen|omgang*|bezoek*|weekend
      ontvoer*|kinderontvoering|kidnap*|abduct* & @parent|ex|@child|# ! film|boek|spel|serie|nieuws|game
      dreigt|wil|gaat|threatens|bang .. kind|kinderen|dochter|zoon|baby .. mee|meenemen|meeneemt .. buitenland|marokko|turkije|land|abroad|weg|thuisland ! vakantie mee naar zee`,
  },
]
