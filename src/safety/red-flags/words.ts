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
  weapon: `mes messen keukenmes broodmes steekwapen vuurwapen wapen wapens pistool geweer bijl hamer hakbijl machete knife gun weapon axe
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
  // broad classes for the score cards
  violence: `slaan slaat sloeg sloegen geslagen mep* gemept schopt schoppen schopte geschopt trapt trapte getrapt trappen stomp* gestompt ramt ramde geramd beuk* gebeukt
    knijp* kneep geknepen krab* gekrabd gebeten wurg* gewurgd duwt duwde geduwd duwen smijt* smeet gesmeten gooi* gegooid sleur* gesleurd sleep
    schud* geschud rammel* gerammeld ransel* geranseld afgeranseld afranselen aftuig* afgetuigd toetakel* toegetakeld mishandel* molest* tik tikken getikt klap klappen
    lel oorvijg* oplawaai* slaag dreun dreunen muilpeer kopstoot* kopstoten vuist* vuisten toegeslagen neergeslagen neerslaan neersteken neergestoken stak steekt
    gestoken steken schiet geschoten schieten verbrand* verbrandt brandt branden verdrink* smoort smoren verstik* vastbind* vastgebonden vastgehouden vastgepakt vastgegrepen
    grijpt greep gegrepen sjort rukt rukte gerukt gesjord geweld gewelddadig* agressi* handtastelijk* hardhandig* ruw martel* gemarteld kwel* gekweld
    hit hits hitting beat* punch* kick* slaps slapped slapping smack* shove* push* pushed grab* grabbed choke* strangl* burned burns stabbed stabs threw throw* shook shake* violent violence brutal`,
  harmed: `letsel letsels verwond* wond wonden wondje wondjes blauwe paarse bont bloeduitstort* kneuzing* gekneusd striem* striemen schram* schrammen bult bulten buil
    breuk* *breuk fractuur* *fractuur gebroken gescheurd* scheur kapotte gezwollen zwelling dik dikke litteken* brandwond* brandblaar* blaren bloed bloedt bloedde bloedneus
    bloedend* schaafwond* snee sneeen snijwond* steekwond* afdruk* *afdruk bijtwond* hersenschudding gekneusde ontwricht uit kom tand tanden vlek vlekken plek plekken
    bruise* bruised bleeding injur* wound* broken fracture* scar scars swollen welts`,
  victim: `kind kinderen kindje kindjes zoon zoontje zoontjes dochter dochtertje dochters jongen jongetje meisje meiske meisjes baby* peuter* kleuter* dreumes tweeling jongste
    oudste broertje* zusje* hem haar mij ons hun leerling* puber* stiefkind* pleegkind* child children kid kids son daughter boy girl him her toddler`,
  culprit: `vader moeder papa mama pappa mamma pap mam ouders ouder stiefvader stiefmoeder stiefpa pleegvader pleegmoeder pleegouders opa oma oom tante nonkel neef broer
    partner man vriend ex verzorger* oppas gastouder leider trainer juf meester begeleider leerkracht schoonvader stiefbroer grootvader schoonmoeder zwager
    father mother dad mum mom stepdad stepfather stepmother uncle aunt grandpa grandfather grandma boyfriend husband babysitter nanny parents`,
  dread: `bang bange angst angstig* doodsbang schrik* schrok durft durfde durven krimpt duikt verstijf* bevroren bevriest verstopt verstoppen verschuilt verschuilen schuilt
    schuilen trilt trillen beeft beven huilt huilend snikt smeekt smeken fluister* zwijgt zwijgzaam stilletjes teruggetrokken wegduikt deinst vlucht vluchten vluchtte kruipt
    klampt klampen ontwijkt wegkijkt ineen schichtig* waakzaam nerveus paniek* afraid scared terrified fright* hide hides hiding trembl* shaking shakes shaken flinch* cower* frozen`,
  confine: `opgesloten opsluiten opsluit sluit slot kelder kast bezemkast zolder schuur hok hondenhok berging garage balkon bijkeuken badkamer wc toilet gang kamer buiten
    vastgebonden vastgemaakt vastgezet vastgeketend ketting touw tape riemen handboeien gekneveld locked lock cellar closet basement shed garage tied chained`,
  want_of_care: `honger hongerig* uitgehongerd ondervoed* mager vermagerd vies vieze vuil vuile smerig* stinkt stinken ongewassen onverzorgd* verwaarloos* luizen schurft maden urine
    ontlasting poepluier luier luiers doorweekt nat natte koud koude kou jas schoenen kleren kleding matras schimmel ratten muizen kakkerlak* afval vuilnis leeg lege stroom gas
    verwarming koelkast trommel broodtrommel ontbijt lunch brood boterham* eten tandbederf rot rotte gaatjes hungry starv* dirty filthy smell* unwashed neglect* lice mould`,
  substance: `dranken alcohol dronken beschonken aangeschoten zat bezopen zuipt zuipen wodka jenever bier wijn kater roes drugs coke cocaine wiet
    hasj blow* speed amfetamine xtc ghb heroine crack meth ketamine lachgas pillen methadon spuit spuiten naald naalden high stoned verslaafd verslaving* gebruik gebruikt
    gebruiker dealer dealt drunk booze drinking drinks vodka wine cocaine heroin weed needles`,
  threat: `dreig* bedreig* gedreigd vermoord* moord doodmaken doodt doden doodslaan doodsteken afmaken afgemaakt kapotmaken kapotmaakt omleggen neerschieten ophangen
    wapen* mes messen keukenmes* schaar hamer bijl pistool geweer vuurwapen* knuppel stok honkbalknuppel machete benzine brand aansteken opblazen wraak straffen terugpakken
    threat* kill* knife gun weapon murder* revenge`,
  monitor: `controleert controle stalk* achtervolg* achterna posten post volgt volgde gevolgd tracker gps airtag wacht opwacht wachten buiten voordeur tuin straat bosjes
    telefoon wachtwoord* checkt leest verbiedt verbod mag isoleert opgesloten geld pinpas contact buitenwereld follow* track* monitor* controls forbid* allowed`,
  sexualword: `seks sex seksueel seksuele vrijen neuken pijpen beffen vingeren gevingerd penetr* aftrekken afgetrokken masturb* klaarkomen sperma zaad piemel penis lul plasser
    plassertje vagina kut spleetje doos schaamstreek kruis billen kont borsten borst tieten tepel* onderbroek ondergoed slip bh naakt naakte bloot blote uitkleden ontbloot
    zoen* gezoend tong kust kuste gekust lik* gelikt streel* gestreeld betast* bepotel* bevoel* aanrand* aangerand verkracht* misbruik* ontucht* porno* seksfilm* soa chlamydia
    gonorr* condoom* zwanger noodpil abortus naaktfoto* nudes dickpic webcam onlyfans prostit* escort sexual* rape* naked nude* kiss* grope* touch* fondl* penis vagina porn`,
  deathword: `dood dode doden doodgaan doodga sterven sterf sterft gestorven overlijden begrafenis uitvaart crematie kist graf hemel eeuwig* engeltje einde eind ophouden
    verdwijnen opgeven opgegeven afscheid zelfmoord* suicid* levensmoe niets zinloos hopeloos uitzichtloos leven verlost verlossing
    dead death dying goodbye grave heaven suicid* hopeless pointless`,
  lethal: `touw strop lus riem koord sjaal snoer kabel laken mes mesje scheermes* schaar scherf glasscherf pillen pil tabletten strip doosje paracetamol oxazepam diazepam
    insuline slaappillen medicijnen medicatie overdosis gif helium gas uitlaat spoor perron rails overweg metro brug viaduct toren reling pistool geweer rope noose knife blade pills tablets bridge train track roof gun river`,
  collapse: `bewusteloos bewustzijn flauw* flauwgevallen flauwvallen wegrak* weggezakt zakt omgevallen omvallen neergestort coma comateus onwel onderuit suf sufjes slap slapjes
    sloom versuft apathisch grauw bleek lijkbleek blauw blauwe grijs klam zweterig koud onderkoeld rillerig stuip* stuipt convuls* schokken trekkingen verkrampt verstijfd
    weggedraaid reageert aanspreekbaar wekbaar wakker ademt adem* lucht benauwd* stikt stikken hijgt kreunt piept schuim kwijlt ijlt ijlend warrig wartaal verward
    unconscious faint* collaps* limp floppy pale blue grey drowsy seizure* convuls* breath* choking gasping unresponsive`,
  starving: `kilo kg kilos gewicht bmi afgevallen afvallen vermager* graatmager mager ondergewicht calorie* kcal eet eten gegeten maaltijd* hap happen drinkt drinken gedronken slok
    vocht water weigert weigeren vast vasten hongert dieet lijnt anorex* boulim* bulim* eetstoornis* braakt braken kotst kotsen laxe* laxa* pols hartslag hr hf tensie bloeddruk kalium
    flauw* duizelig* zwart koud lanugo menstru* ongesteld* sport* traint rent hardlopen weight pounds eat eats eating eaten meal* vomit* purg* faint* dizzy pulse skinny thin`,
  vanish: `weggelopen wegloopt weglopen weggegaan weggeweest vertrokken verdwenen verdwijnt vermist vermissing zoek kwijt spoorloos onvindbaar vandoor ervandoor gevlucht ontsnapt
    gesnapt ontkomen weggeglipt weggerend rende gerend teruggekeerd thuisgekomen verschenen opgedaagd
    zwerft zwerven dwaalt dolen missing gone ran runaway lost left vanished disappeared returned`,
  delusion: `stem stemmen stemmetjes voices duivel* demon* djinn* geest geesten engelen engeltjes god allah jezus satan profeet messias uitverkoren* bezeten vloek vervloekt magie
    complot* samenzwer* afgeluister* afluister* bespion* achtervolg* achterdocht* camera* microfoon* chip zender zendertje* straling signalen boodschap* codes tekens gif vergif*
    vergiftig* dubbelganger* vervangen robot* buitenaards* aliens geheime illuminati overheid tv televisie radio spiegel* schimm* schaduw* visioen* beestjes insecten gedachten
    onsterfelijk missie opdracht* bevel* openbaring hallucin* waan* psychot* psychose manisch* manie paranoi* verward ratelt wartaal onsamenhang* raaskalt orakelt
    delusion* halluc* psychot* manic paranoi* poison* spy* chosen mission signals devil`,
  trade: `geld cash euro euros schuld schulden lening bankpas pinpas rekening tikkie betaald betaling loon verdient verdiensten telefoons iphone* simkaart* merk* merkkleding
    dure cadeau* sieraden nepnagels lingerie hotel* airbnb auto auto's scooter pakket* pakje* tas tasje* envelop* drugs coke wiet pillen wapen vuurwerk explosie* uitkijk koerier
    bezorgt bezorgde bezorgen rondbezorg* dealt dealen dealer* stelen steelt inbraak* winkeldief* bedel* klant* klanten escort* prostit* seks mannen jongens gasten bende criminel* ronsel* baas eigenaar
    money cash debt owes drugs clients gifts phone phones hotel* men dealer*`,
  honourword: `eer schande reputatie roddel* geroddel maagd* ontmaagd* hoofddoek hijab westers verwesterd bekeerd geloof* homo lesbisch gay trans uithuwel* uitgehuw* huwelijk trouwen
    trouwt verloofd verloving bruid* bruiloft echtgenoot huwelijkskandidaat bruidsschat nicht neef besne* besnijd* besnijdenis gesneden vgv fgm paspoort ticket enkele herkomst
    thuisland broers ooms clan imam honour honor shame virgin* marry married marriage passport abroad brothers`,
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
  gestolen gesloten stappen schappen slopen slepen wonden worden broeder leraren krachten klachten slachten dreunt steekt strekt`.split(
    /\s+/,
  ),
)
