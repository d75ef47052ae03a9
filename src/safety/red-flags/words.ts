/**
 * Word classes of the red-flag tables: who, what, where. Lay words, professional words, Flemish, text-speak, English.
 * `x*` begins with, `*x` ends with, `*x*` holds; `@name` takes over another class.
 */
export const CLASSES: Record<string, string> = {
  // who
  baby: `baby babys babytje zuigeling* pasgeboren* newborn infant neonaat boreling* huilbaby* dreumes prematuur* tweelingbaby*`,
  small: `@baby peuter* kleuter* toddler preschooler`,
  kid: `kind kindje kinderen kindjes kiddo jong meisje meisjes meid meiske meisken jongen jongens jongetje jongske jongste oudste
    zoon zoontje zoontjes zonen zoons zn dochter dochters dochtertje dochtertjes dtr puber* tiener* jeugdige* jongere jongeren leerling*
    scholier* student* brugklas* pleegkind* stiefkind* broertje* zusje* zus tweeling kleinkind* kleinzoon* kleindochter*
    neefje* nichtje* child children kid kids boy boys girl girls son sons daughter daughters teen teenager teens
    schoolkind* knul wicht gast manneke ventje mannetje jongvolwassen* adolescent* minderjarig* pupil minor kids
    youngster stepson stepdaughter sister brother sibling zoons zoontje`,
  child: `@kid @small`,
  patient: `patient* pt client* clien* ze zij hij haar hem zn iemand she he her him pat ik i me zichzelf @child`,
  mother: `moeder moeders mama mam ma mw mevr mevrouw stiefmoeder* stiefma pleegmoeder* mother mum mom mummy mommy stepmum stepmom stepmother moeke mams`,
  father: `vader vaders papa pap pa stiefvader* stiefpa stiefpapa pleegvader* father dad daddy stepdad stepfather vake va dhr meneer paps`,
  parent: `@mother @father ouder ouders verzorger* pleegouder* stiefouder* gezin parent parents caregiver* thuis`,
  partner: `man vriend partner ex exman expartner exvriend echtgenoot ega vriendje lief husband boyfriend wife vrouw vriendin girlfriend
    spouse schoonvader schoonmoeder ventje`,
  relative: `opa oma oom tante nonkel stiefopa stiefoma grootvader grootmoeder bompa bomma neef nicht halfbroer stiefbroer stiefzus broer broers
    zwager uncle aunt grandpa grandma grandfather grandmother cousin brother stepbrother schoonbroer familielid familie`,
  other: `buurman buurvrouw buurjongen leraar docent trainer coach juf meester leider jeugdleider oppas oppasser babysitter gastouder
    begeleider groepsleider huisvriend huisgenoot teacher neighbour neighbor imam pastoor dominee chauffeur taxichauffeur huurder kostganger
    gastvader gastgezin au`,
  adult: `@parent @partner @relative @other volwassene* adult`,
  // doing
  want: `wil wilt willen wilde wou wilden wens wenst zou wants wanted wanna wish wishes wishing wilt`,
  not: `niet nie ni nt niets niks nimmer not no nooit never geen ginne gene nergens amper nauwelijks`,
  say: `zegt zei zeggen vertelt vertelde vertellen verteld meldt meldde appt appte schrijft schreef geschreven stuurt stuurde whatsappt fluistert
    roept riep bekent bekende onthult laat lijkt says said told tells telling wrote writes texted texts disclosed discloses uit uitte`,
  hit: `slaat sloeg sloegen slaan geslagen slaag slagen klappen klap mept mepte meppen gemept schopt schopte schoppen geschopt trapt trapte
    getrapt stompt stompte gestompt stompen ramt ramde beukt beukte ranselt afgeranseld afranselen toegetakeld slagen lel lellen oorvijg*
    oplawaai wurgt wurgde wurgen gewurgd slaat slat slaagt slaot mishandel* mishandeld afgetuigd aftuigen rammel rammeling billenkoek
    hits hit hitting beats beat beating beaten slaps slapped slapping kicks kicked kicking punches punched punching whips whipped strangl* choked
    choking choke smacks smacked thrashed batters battered bashing bashed keelgreep corrigerende`,
  harm: `@hit knijpt kneep geknepen sleurt sleurde gesleurd schudt geschud smijt smeet gooit gooide gegooid duwt duwde geduwd verbrandt verbrand
    brandt bijt beet gebeten bindt vastgebonden opgesloten opsluit opsluiten bedreigt bedreigde bedreigd verstikt hardhandig grijpt greep
    trekt trok dragged drags threw throws burned burns burnt shakes shook locked ties tied`,
  tool: `riem broekriem slipper slippers stok stokken pollepel lat kabel liniaal hout houten snoer tuinslang ceintuur haardpook bezem koekenpan
    pantoffel zweep sandaal klerenhanger belt cord stick cable slipper spoon paddle shoe schoen vuist vuisten fist fists hamer lepel`,
  weapon: `mes messen kapmes hakmes vleesmes slagersmes stanleymes vlindermes zakmes keukenmes broodmes steekwapen vuurwapen wapen wapens pistool geweer bijl hamer hakbijl machete knife gun weapon axe
    vlindermes stanleymes zwaard honkbalknuppel knuppel`,
  threaten: `dreigt dreigde dreigen bedreigt bedreigde bedreigd bedreigen bedreiging* gedreigd threat* dreigement* dreigend* dreiging*`,
  bruise: `striem* hematoom* hematom* bloeduitstorting* brandplek* brandwond* schroeiplek* handafdruk* vingerafdruk* bijtafdruk* bijtwond* beetwond*
    knevel* wurgsporen touwsporen kneuzing* bruise* bruising welts welt burns handprint bitemark* petechi* petech* wurgstriem*`,
  wound: `@bruise letsel letsels wond wonden wondje wondjes verwonding* fractuur* *fractuur breuk breuken gebroken gebr sleutelbeen litteken*
    plekken plek afdruk afdrukken botbreuk* wounds injury injuries fracture* broken ribbreuk* ribfract* femurfract* schedelfract* armfract*
    vlekken vlek schram* blauwen buil builen scar scars`,
  blue: `blauwe blauw paarse paars bont black purple`,
  // where on the body
  spot: `wang wangetje wangen oor oren oortje oorschelp hals nek rug billen bil dijen dij bovenbeen bovenbenen bovenarm bovenarmen polsen romp
    borst buik gezicht keel enkels rib ribben schouderblad* cheek ear neck back thigh thighs buttocks face torso ears`,
  limb: `arm armen onderarm* pols polsen been benen bovenbeen* bovenbenen dij dijen buik huid arms wrist wrists thigh thighs legs leg forearm*`,
  // means and places of suicide
  pills: `pil pillen tablet tabletten tabletjes pilletjes paracetamol paracetamols pcm ibuprofen slaappil slaappillen slaapmiddel* medicatie medicijn* medicament* strip
    strips stripje doosje doosjes antidepressiva ssri oxazepam temazepam benzo* tramadol oxycodon insuline quetiapine amitriptyline sertraline fluoxetine
    ritalin concerta propranolol diazepam lorazepam pills tablets overdos* acetaminophen tylenol meds medication insulin potje`,
  took: `genomen ingenomen geslikt slikt slikte slikken gegeten opgegeten ingeslikt innam neemt nam binnen doorgeslikt leeggegeten leeg leeggedronken
    took taken swallowed swallows swallowing ate eaten ingested ingenome weggespoeld achterover weggewerkt`,
  hoard: `verzamel* spaart spaarde sparen gespaard opspaart opgespaard opsparen hamster* gehamsterd oppot opgepot bewaart stash* hoard* saving saved
    verstopt verstopte weggelegd klaargelegd klaarliggen klaar`,
  drop: `brug bruggen flat flatgebouw dak dakrand viaduct balkon raam kozijn toren parkeergarage parkeerdek reling leuning galerij klif bridge roof rooftop ledge
    balcony window parking`,
  track: `spoor spoorlijn spoorweg* spoorwegovergang rails perron trein treinen overweg metro train tracks railway platform rail`,
  rope: `touw touwen strop koord galgje lus rope noose`,
  self: `zichzelf mezelf mijzelf jezelf zelf zich herself himself myself themselves haarzelf hemzelf eigen m`,
  cut: `snijdt snijden snijd sneed gesneden snijdend krast krassen kraste gekrast snij snijwond* sneetjes snee krasjes kerft kerven kraspartij* cuts cut cutting
    slices burns brandt bijt bonkt krabt scratching snijjd snijt snyd`,
  selfharm: `automutil* automuti* zelfbeschad* zelfverwond* zelfletsel* zelfpijn* selfharm* selfinjur* zelfverminking* snijgedrag krasgedrag
    zelfverwonding automutuleren nssi`,
  suicide: `suicid* suiced* suicie* suecid* suizid* zelfmoord* zelfdod* zelfdood* zelfmrd* zelfmoort* kms levensbeeindig* zelfdoding* unalive* levensmoe levenmoe doodswens* doodwens* doodsgedacht* doodsverlang* doodsplan* sterfwens* ts
    afscheidsbrief* afscheidsbericht* afscheidsmail* afscheidsapp* afscheidsfilm* afscheidsvideo* afscheidsnota parasuicid*`,
  // infant and body
  // people of 12 and over are no toddlers
  age: `jr jaar jaren j yrs yr years year jarige jarig yo yearold jarigen`,
  months: `mnd maand maanden mndn months month mo`,
  weeks: `wk wkn week weken weeks wks`,
  days: `dag dagen dgn days`,
  recent: `gisteren gisteravond gisternacht eergisteren vannacht vandaag vanochtend vanmorgen vanmiddag vanavond afgelopen weekend zaterdag zondag vrijdag
    maandag dinsdag woensdag donderdag net zojuist yesterday tonight today weekend saturday sunday friday monday tuesday wednesday thursday
    zaterdagavond zaterdagnacht vrijdagavond vrijdagnacht gister gistren zonet daarnet`,
  fear: `bang angstig angst bange doodsbang durft durven durfde dierf vreest afraid scared terrified fear frightened schrikachtig bevreesd benauwd paniek`,
  drunk: `dronken beschonken laveloos ladderzat straalbezopen zat bezopen drunk intoxicated stoned high wasted`,
  addicted: `alcohol* drank drinkt zuipt drugs coke cocaine heroine crack ghb speed verslaafd verslaving* gebruikt gebruik blowt drinks drinking addict* wodka
    drankprobleem* alcoholist* alcoholic dronk wiet cannabis methadon meth`,
  forced: `gedwongen dwingt dwang dwong moet moest moeten forced forces forcing verplicht verplichten chanteert gechanteerd chantage chanteren afpers* afgeperst
    blackmail* onder bedreigd threatened gedreigd`,
  sex: `seks sex seksueel seksuele vrijen gevreeen geslachtsgemeenschap penetr* orale oraal pijpen aftrekken gepijpt intiem sexual intercourse bed betast betasten
    vingeren gevingerd porno tongzoen*`,
  private: `billen borsten borst piemel penis plasser vagina kruis onderbroek onderbroekje slip rok rokje genitali* geslachtsdeel geslachtsdelen schaamstreek privates
    doos plassertje poenie tiet tieten kont spleetje vulva anus bh ondergoed underwear genitals crotch breasts broek`,
  touch: `aangeraakt aanraakt aanraken betast betasten gezeten zit zat friemelt voelde gevoeld streelt gestreeld streelde friemelde knuffelde touched touches touching
    groped gropes fondl* aanzit aanzitten graait greep bepoteld bepotelt vergrepen vergrijpt lastiggevallen`,
  raped: `verkracht* aangerand aanrand* misbruik* gedrogeerd rape raped rapes molest* incest* verkragt groepsverkracht* aanrandde seksgeweld zedendelict*
    zedenzaak ontucht* verkrachtr`,
  nude: `naaktfoto* naaktfilm* naaktbeeld* nude nudes sexting sextortion dickpic* naaktselfie* webcamseks blootfoto* naaktvideo* pikante grooming groomer groomt gegroomd`,
}

/** Named phrases, separated by `|`. */
export const PHRASES: Record<string, string> = {
  /** An injury without a story that fits. */
  nowhy: `geen uitleg|geen verklaring|zonder uitleg|zonder verklaring|onverklaar*|onbegrepen|unexplained|no explanation|weet van niets|weten van niets|
    weet niet hoe|weten niet hoe|zegt niet hoe|wil niet zeggen|wil niets zeggen|zegt niets|zwijgt|past niet|klopt niet|niet passend|rammelt|haalt schouders|
    halen schouders|haalt zijn schouders|haalt haar schouders|van de trap gevallen|van trap|van de bank|van het bed|tegen de deur|tegen deur|tegen kastje|
    verbergt|verstopt|verborgen|wisselende|wisselend verhaal|ander verhaal|elke keer anders|steeds anders|verschillende verhalen|tegenstrijdig*|
    verhaal wisselt|verhaal verandert|kan niet uitleggen|niet uitleggen|niet verklaard|vaag verhaal|vage uitleg|vaag over|ontwijkend|story changes|
    doesnt fit|wont say|weigert te zeggen|gewoon onhandig|onhandig kind|papa boos|mama boos|was stout|want stout|omdat ze stout|omdat hij stout|
    geen idee hoe|niemand weet|can not explain|cant explain|niemand zag|niemand gezien|zusje gedaan|uit bed gevallen|uit bedje|van commode`,
  /** An everyday reason for an injury. */
  sport: `voetbal*|fiets*|sport*|judo*|hockey*|skate*|trampoline|turn*|rugby|schaats*|buiten speelt|speeltuin|klimrek|stoeien|stoeit|leukemie|stolling*|bloedziekte|
    leren lopen|leert lopen|football|soccer|playing outside|gymles|step gevallen|boom gevallen|uit boom|uit de boom|skiën|paardrij*|klimmen|gestruikeld|van schommel|schommel`,
  play: `spelletje|toneel*|musical|film|boek|serie|game|schaken|schaakt|dammen|tafeltennis|voetbal*|kickboks*|boksles|boksen|kaarten|potje`,
  school: `op school|school*|klas*|opvang|kinderopvang|kdv|bso|plein|schoolplein|klasgenoot*|leeftijdsgenoten`,
  adhd: `methylfenidaat|ritalin innemen|concerta|bijwerking*|dosering|recept`,
}

/** Everyday words one letter away from a word of the tables. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `veerkracht veerkrachtig veerkrachtige bokken wonen broeken kanten beren stoom koken vaste haven mediation schokkende gemis wissel driftige spellen keren
  straten luier buien losse ambulant opgeheven brand scherm verband teken stelt stelde aangebrand getikt schaamt schamen ambulante beste lieve vrije spelt schenen verwacht verwachten bloemen bloeden stelen geslapen slapen wordt
  slagen geslaagd geslaagde woorden verdient bewaken bewegen gekookt gewend zwemmen zwermen keeps vrijden gespeeld gestapeld springt sprint
  verhalen verdwaald tentamens getekend gekeken brandweer verbrand geleden geleiden gelegen overlegd overleg overlegt overleden
  trouwens doorgaat doorgaan zonde spelling verdriet hangerig verslikken gedichten starting walking mesten schuilen schermen kippen planeten rijen kampt
  zaken start werkelijk vergadert vergoeden doorgemeten doodgemaakt inbreker achteraf achterin instappen keeltje windows opens grappen stand zweet
  gestolen gesloten stappen schappen slopen slepen wonden worden broeder leraren krachten klachten slachten dreunt steekt strekt schrokken schrok uitgesloten uitgesteld gemist uitgezocht`.split(
    /\s+/,
  ),
)
