/** Words that carry no meaning of their own and may stand anywhere between the words of a wording. */
export const FILLERS = `
de het een t n d ie dat die dit deze ze zij hij ik je jij u we wij hem haar hun hen zich zichzelf mij me mijn zijn zn dr hr ons onze jullie uw jouw ieder elk elke
en of maar want dus dan als toen of omdat zodat terwijl hoewel
van voor met bij in te om tot naar sinds tijdens
is was zijn waren ben bent heeft heb hebben had hadden wordt word worden werd werden geworden geweest zou zouden zal zullen
nog al ook wel toch er daar hier zo heel erg echt zeer best even eens steeds telkens altijd weer soms vaak meestal eigenlijk gewoon nu vooral verder alleen maar net bijna allemaal beetje behoorlijk enorm flink vreselijk ontzettend
wat hoe waar welke waarom s
the a an to of and for is are was were be been at he she his her their they it its my our who that this very so as by has have had does do
ne nen den da zo'n zon ge gij
`
  .trim()
  .split(/\s+/)

/**
 * Dialect and colloquial spelling to the standard word. Low Saxon, Limburgish, Brabantish, Flemish and chat language;
 * from general knowledge of how Dutch is written down as it is spoken.
 */
export const SPOKEN: Record<string, string> = Object.fromEntries(
  `
  jong jongen|jonk jongen|knaap jongen|knaapie jongen|jongske jongen|jungske jongen|jochie jongen|joch jongen|menneke jongen|manneke jongen|ventje jongen|kereltje jongen|jongk jongen|jonge jongen|boefje jongen
  wicht meisje|wichtje meisje|deern meisje|deerntje meisje|meidje meisje|meissie meisje|meiske meisje|maedje meisje|maske meisje|maiske meisje|famke meisje|grietje meisje|meid meisje|meideke meisje|dochterke dochter|zoontje zoon|dochtertje dochter|zeun zoon|doochter dochter|dogter dochter
  kiend kind|keend kind|kiendj kind|kiender kinderen|keinder kinderen|kinder kinderen|kinners kinderen|kids kinderen|kindje kind|kiddo kind|kids kinderen|kleintje kleintje|koter kind|kleinen kind|blaag kind|blagen kinderen|bengel kind
  moe moeder|moek moeder|mam moeder|mama moeder|mamma moeder|mem moeder|moeke moeder|moe moeder|moo moeder|mum moeder|mom moeder|ma moeder|moeders moeder|va vader|pap vader|papa vader|pappa vader|heit vader|pa vader|vaa vader|dad vader|vaoder vader|voader vader|moeer moeder|auwers ouders|elders ouders|olders ouders|leu mensen|luu mensen|ouwers ouders
  hef heeft|hep heeft|hebt heeft|hai hij|hie hij|hee hij|zie zij|zai zij|hum hem|heur haar|mien mijn|miene mijn|dien zijn|zien zijn|oons ons|oez ons|wai wij|wiej wij|ut het|t het|unne een|ne een|nen een|n een
  gien geen|gin geen|gein geen|genne geen|niks niets|niets niets|nie niet|neet niet|nait niet|nich niet|nit niet|nooit nooit|nargens nergens|narns nergens|nergens nergens|aaltied altijd|altied altijd|aait altijd|eevn even|effe even|effen even
  skool school|schoel school|schoele school|schoelplein schoolplein|sjoel school|sjool school|skoele school|schole school
  kwaod boos|kwaad boos|koad boos|giftig boos|hellig boos|glemmig boos|vergrelde boos|kod boos|zunig zuinig
  bang bang|benauwd bang|bange bang|schouw bang|schuw bang|bangelijk bang|benaauwd bang
  sloapen slapen|slaopen slapen|slaope slapen|sjloape slapen|slaop slaap|sloap slaap|slöpt slaapt|slop slaapt|naacht nacht|nach nacht|nachs nachts|snachs nachts
  eten eten|etten eten|aeten eten|iete eten|iest eten|et eet|ett eet|it eet|vrit eten|vret eten
  huul huilt|hoelt huilt|huult huilt|blert huilt|blèrt huilt|bleren huilen|schreit huilt|schreien huilen|janken huilen|jankt huilt|jankert huilt|grient huilt|griene huilen|kriesen huilen|krijst huilt|krijsen huilen|wenen huilen|weent huilt|bleiten huilen|bleit huilt|kriet huilt|kriete huilen|lipt huilt|brult huilt|krieten huilen
  proaten praten|proat praat|praoten praten|praot praat|kallen praten|kalt praat|kletsen praten|kuiert praat|kuieren praten|klappe praten|klapt klapt|kuren kuren|küert praat|doe doen|dut doet|duut doet|deut doet|geit gaat|giet gaat|gait gaat|geet gaat|gaot gaan|goan gaan|gaon gaan|kump komt|kumt komt|kömp komt|keumt komt|wol wil|wul wil|wilt wil|zegt zegt|zeet zegt|zeg zegt|lig ligt|lust lust|krig krijgt|krieg krijg|krieget krijgen|krijg krijgt|kriegen krijgen|blef blijft|blief blijft|blif blijft|bliefs blijft|steit staat|stiet staat|kiekt kijkt|kiek kijk|zit zit|zat zat|drinkt drinkt|zoepen zuipen|zoept zuipt|suupt zuipt|zuup zuipt|zoep zuipen|zuipt zuipt|zuipen drinken|sjtoer boos
  speulding speelding|speulen spelen|speult speelt|spölle spelen|spulle spelen|sjpele spelen|speule spelen|spieln spelen|kameraod vriend|kammeraad vriend|maot vriend|moat vriend|kammeroad vriend|maatjes vrienden|vrundjes vriendjes|vrunden vrienden
  jaor jaar|joar jaar|jor jaar|joor jaar|jaorig jarig|moand maand|maond maand|waek week|wekke week|wek week|dag dag|dage dagen
  uut uit|oet uit|oêt uit|uwt uit|thoes thuis|thuus thuis|tuus thuis|toes thuis|heim thuis|doar daar|doer daar|vot weg|vort weg|fort weg|kapot kapot|stuk kapot|gruzels stuk|an aan|oan aan|aon aan|kaal kaal
  een een|ien een|twee twee|twie twee|drie drie|vief vijf|vijve vijf|vuuf vijf|zes zes|zesse zes|zeuven zeven|zeve zeven|zeuve zeven|acht acht|achte acht|achten acht|negen negen|negn negen|neuge negen|tien tien|teen tien|elf elf|elve elf|elvn elf|twaalf twaalf|twaalve twaalf|dartien dertien|dertien dertien|veertien veertien|fieftien vijftien|vieftien vijftien|vijftien vijftien|zestien zestien|zeuventien zeventien|achttien achttien
  bed bed|bedde bed|ber bed|nat nat|nattig nat|zeikt plast|zeiken plassen|pissen plassen|pist plast|miegt plast|piest plast|piesen plassen|schiet poept|schijten poepen|schijt poept|kak poep|kakt poept|drukken poepen|strunt poep|bezeikt natplassen
  goesting zin|ambetant vervelend|lastig lastig|wreed erg|content blij|schoon mooi|zot gek|bomma oma|bompa opa|meter meter|nonkel oom|tant tante|kot kamer|spijbelen spijbelen|brossen spijbelen|brost spijbelt|lief vriendje|tutter speen|crèche opvang|creche opvang|juffrouw juf|kweekje meisje|smossen morsen|pesterijen pesten|slapeloos slapeloos|frazelen praten|wijs tof|kleuterke kleuter|babyke baby|pagadder kind|kapoen kind|snotneus kind|kermt huilt|zagen zeuren|zaagt zeurt|amper nauwelijks
  opoe oma|bes oma|bessie oma|grootvader opa|grootmoeder oma|opa opa|oma oma|oema oma|grotva opa|omoe oma|bestevaar opa|grovva opa|groffa opa
  dizzy duizelig|effies even|ff even|idd inderdaad|mss misschien|iig iedergeval|zsm spoedig|evt eventueel|ivm vanwege|igv bij|nav vanwege|mbt over|tgv door|tav over|obv op|dmv door|gb gewoon|pt patient|ptn patienten|mw mevrouw|dhr meneer|vr vrouw|jr jaar|jrn jaren|mnd maanden|mndn maanden|wkn weken|wk week|wkndje weekend|ovl overleden|z'n zijn|zn zijn|dr haar|wrs waarschijnlijk|vlg volgens|ws waarschijnlijk|vd van|vh van|evt eventueel|aub alsjeblieft|svp alsjeblieft|gr groep
  `
    .trim()
    .split(/[|\n]/)
    .map(pair => pair.trim().split(/\s+/) as [string, string])
    .filter(pair => pair.length === 2),
)

/** Vowels as dialects write them, tried on a word that nobody knows: "slaopen" → "slaapen", "kwaod", "joar", "tied". */
export const SPOKEN_VOWELS: readonly (readonly [string, string])[] = [
  ['ao', 'aa'],
  ['oa', 'aa'],
  ['oa', 'oo'],
  ['ae', 'e'],
  ['eu', 'oo'],
  ['eu', 'e'],
  ['uu', 'ui'],
  ['oe', 'ui'],
  ['ie', 'ij'],
  ['ie', 'i'],
  ['ai', 'ij'],
  ['ei', 'e'],
  ['sj', 'sch'],
  ['sk', 'sch'],
  ['dt', 't'],
]

/** Ordinary words that stand in many questions: never taken for a typing error of a word of the lexicon. */
export const COMMON = `
middelbare middelbaar volwassenen begeleiding medewerkers gemeentelijke dagelijkse persoonlijke gezamenlijk verschillende mogelijkheden professionals leeftijdsgenoten werkdagen telefonisch aanmelden verwijzing inwoners activiteiten
aan achter af afspraak alles ander andere anders avond baas been beide beter bezig bij binnen blij blijft boek boven brief broer broertje buiten buurt daarna dacht dag dagen dagelijks denkt deur diep ding dingen dochter doen doet dokter door dorp drie dringend duidelijk durft eerder eerst eerste eigen elkaar ergens even fiets flauw foto gaan gaat gebeurd gebruikt geeft geen geld gelijk gemeente genoeg gesprek gesprekken gezegd gezin gisteren goed gooit graag groep groot grote haalt half halen hand handen hangt heen helemaal helpen helpt hond hoofd hoog hoort houdt huis huisarts hulp iedere iedereen iemand iets ineens inmiddels jaar jaren jas jeugd jong jongen jongetje juf kan kant keer kent kijken kijkt kind kinderen klaar klas klein kleine komen komt kop kopje kort krijgt kunnen kwam laat laatste lachen lang langer later leert leest leven licht liever ligt loopt lopen maakt maand maanden maken makkelijk man mee meer meester meisje mensen merkt mevrouw middag minder mindere minuten mis misschien moet moeten moeder moeilijk mooi morgen naam naast nacht nachten nadat nee neemt nemen nergens niemand niet niets nieuw nieuwe nodig nooit oom open opa oma ouder ouders oud oude paar partner patient pas plan plek plein praat praten praktijk probeert recht reden regelmatig rest rond ruim rustig samen school scholen schrijft sinds slecht slechte snel snelle soort spreekt spreekuur staan staat stapt steeds sterk stil straat stuk stuurt tafel tante tegen telefoon tent terug thuis tijd toch tussen tuin twee uit uren uur vader vandaag vanaf vanmorgen vanochtend vast veel veilig vent verder verloren verstaat vertelt verwijzen verwijzing vindt vinger vlak vlek vol volgens voordat voorkeur vorig vorige vraag vraagt vragen vriend vriendin vrij vrijdag vroeg vroeger vrouw waarschijnlijk wanneer want wat water week weekend weet weg wel weken weer weinig wekelijks wel werk werkt weten wil willen wilt winkel woensdag woon wonen woont woord woorden zaterdag zaten zat zeg zeggen zegt zelf zeker zet zette ziek ziekenhuis zien ziet zin zit zitten zoals zoek zoeken zoekt zomaar zoon zus zusje zou zwaar tas tafel pols wang wangetje paars ratelt riem rug striem kelder komkommer duivel wieg spoor hotel sleutel iphone nieuwe voetbal schoenen laptop spelen speelt krijgen gehad bijten huren huurt huur trots tot tops vier vijf zes zeven acht negen tien elf twaalf meedraaien meedraait man mannen dames heren mevr meneer jongens meisjes leren leert les lessen paard koken dansen leuk ziet honden hond katten tand tandarts dier dieren beest kopen kocht brengt brengen tasjes grote kleine spreken collega collegas contact nummer adres bellen belt gebeld mailen mail website online tijdje maal paar pony kast muur brood melk fles flesje speen luier buik rug arm armen oog ogen oor oren neus mond haar haren huid bloed koorts griep hoest hoesten snot
about after again all always anything before best boy bit both but can child children could dad daily day days does done down each eat eats end every family father feel feels few find first friend friends from get gets girl give go goes going good group had hard help him home hour how into just keep kept kid know knows last late life like little long look looking lot make many may mom month months more morning most mother mum need needs never new night nights nothing now off old one only open other out over own parent parents people place play please possible quick quickly really right said same says school see seems send she since some somebody someone something son soon stay still stop such take talk talks teenager than them then there these thing things think time toddler too tried two under until up use wants week weekday weekend weeks well what when where which who why will with without work would year years yet you young
`
  .trim()
  .split(/\s+/)
