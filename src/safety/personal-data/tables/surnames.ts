import { words } from './words.ts'

/** Surnames heard in the Netherlands, without what comes before them ('van der'): written from general knowledge. */
const DUTCH = `
aalbers aalders aarts abbink abels abma adriaans adriaanse adriaansen akkerman akkermans albers alberts albertsen alders altena
ammerlaan andriessen ansems antonissen appels appelman arends arens ariens arts assink baars backx baas bakels bakhuis balk baltus
bangma barends bartels barten bastiaansen beckers beekman beekmans beelen beemer beentjes beerens beintema benders bergsma bergman
bergmans berendsen berkhout bernards bertens beukema beukers beumer biemans biesheuvel bijl bijlsma bijlstra blaauw blankers
blijleven bloemen bloemendaal bloemers blokker blokland blom boekema boekhoud boelens boer boerema boersma boerstra boertien boessen
bogaard bogaards bogaert bogers bolhuis bolink bongers bonnema boogaard boogaerts boomsma boon boonstra borst bos bosch boschma
bosma bosman bosmans bosscher botma bottema bouma boumans bouman bouwens bouwman bouwmans bouwmeester braam braat brands brandsma
brandt breed breukers brink brinkman brinkhuis broeders broekhuis broekman broekhof broers brouwers bruggeman bruggink bruijn
bruijns bruin bruins bruinsma brummelhuis buijs buis buitenhuis burgers buursma buurman cents claassen claessen claessens clemens
coenen coenders cools coolen coppens cornelissen corstjens cox cremers crijns cuijpers cuperus custers daalmans daamen dales damen
damhuis dankers dassen debets deckers decker dekkers denissen derks derksen dieleman dieperink dijk dijkema dijkhuis dijkman
dijkstra dikken dirks dirkx doesburg dohmen dokter donker donkers doorn doornbos dooren douma driessen driesen drijver drost
duijn duinkerken duursma ebbers eekhout eerden eggink eijk eijkelenboom elbers elferink elsinga engelen engels engelsman ensing
essers everaers everaert evers everts eykman faber faassen feenstra feijen feitsma flipsen fokkema franken frankena franssen
fransen frijters frissen gal galema geelen geerdink geerlings geerts geertsema geertsma geenen geraedts gerards gerritse
gerritsen giesbers gielen giesen gijsbers gijsen gilissen goedhart goossens goosen gorter goudsmit graaf graafland gramsma
greven groen groenendijk groeneveld groenewegen groenewoud groot groothuis grootveld guijt haan haanstra haak haarsma habets
hagen hagens haisma hakvoort ham hamers hamstra hanssen hartman hartmans hartog haverkamp haverkort havinga heemskerk heerkens
heeren hegeman heijden heijmans heijnen heijne heikens heinen helder helmink hemmen hendricks hendrickx hendriks hendriksen
hendrikse hermans hermsen hessels hesseling heuvel hiemstra hilbers hilhorst hoekman hoeks hoekstra hoeven hoffman hoffmans
hofman hofstede hofstra hogeveen hol holleman hollander holtrop holtkamp hoogendoorn hoogeveen hoogland hoogstra hooijer hoppe
houben houtman houwen huberts huijbers huijben huijbregts huijgen huijsmans huisman huizinga hulshof hulst hummel huls idema
idzinga ijzerman jaarsma jacobs jacobse jager jagers janse jansen janssen janssens jansma jansz jaspers jonge jongbloed jonkers jong
jongeneel jongejan jongsma jonker joosten jorna jorritsma jurgens kaptein kamphuis kamps kampman kanters karsten keijsers keijzer
keizer kemper kempers kerkhof kerkhofs kerstens kessels keulen kiewiet kleijn kleijnen klein kleine kleinhans klerk klerks klijn
klinkenberg klinkhamer klomp klompenhouwer klooster kloosterman kluivers knol knoppers koenen koelewijn koerts koetsier kolen
kollen koning konings koningstein kooij kooijman kooiman kool koolen koopman koopmans koops kooistra koot kootstra korevaar
korsten kortekaas korver koster kosters kouwenhoven kraaij kramer kramers kranenburg kremer kreeft kroon kroes kroese krol
kruijf kruijt kruis kruit kuijer kuijpers kuijper kuiper kuipers kuiken kusters kwakman laan laarhoven lambrechts lammers
lamers landman langerak lankhorst lansink leenders leemans leeuwen leijten lemmens lensen lenssen lenting leurs levels lieshout
ligtenberg ligthart limburg linden linders linssen linthorst loenen lohuis lommers loon loos looman lubbers lucassen luijten
luijendijk lurvink luttikhuis maas maassen maessen mallens manders marcelis marinus martens meertens mees meeuwissen
meeusen meijs meijer meijers meijerink meinders melis mensink mennen mertens meulenbroek meulman meurs mevissen meyer
meyers michels middelkoop mientjes miedema mol molenaar molenaars molendijk moll mooren mooij moors mostert mourits mulder mulders
muller munnik naber nabuurs nagel nelissen nibbelink niemeijer niesten nieuwenhuis nieuwenhuizen nijboer nijenhuis nijhof nijhuis
nijland nijman nijs nijssen noordhoek noordermeer noordman notten offermans olde oldenburg olsthoorn ooijen oomen oosterhof oosterhuis
oosterveld oostra oostveen opdam oosting otten oude ouwehand overbeek overmars paans palmen pannekoek pater paulissen peeters
peereboom peerenboom pelgrim pennings penning pepping petersen peters philipsen pieper pieters pietersen pijpers pijnenburg plas plat ploeg
plooij pluijm poel poelman polman pool post postma postmus pouwels pranger prins prinsen pronk pruijssers quist raaijmakers raats
ramakers raven reijnders reijnen reinders reinders reinderts remmers renkema reitsma reuvers riemersma rietveld riezebos rijk rijken rijnders
ritsema roelofs roelofsen roemers roes rompa romijn ronde rooij rook rooijakkers roos roosendaal rosier ross rotteveel rouwenhorst
ruiter ruijter ruijters rutgers rutten sanders sandersen santen schaap schaafsma schaeffer schaper scheepers scheepstra scheffer
schellekens schenk schepers scherpenzeel schilder schilders schipper schippers schmitz schneider schoenmaker schoenmakers
scholten scholtens scholte schoone schoonhoven schot schouten schouwenaars schreuder schreurs schrijver schroeder schulte
schuurman schuurmans schut segers senden seegers sijbesma sieben siebers siebring sikkema simons slagter slager slegers slootweg sloot
sluijs sluijter smals smeenk smeets smetsers smink smit smits smulders snel snijder snijders snoek soeters spaans spaan speelman
spierings spijker spijkers spronk stam steenbergen steeg stegeman steinbusch stevens stienstra stikkelbroeck stoffels stokman
stolk strating strijbos strik struik stuart swart swinkels swinnen talsma tammes teeuwen tempelman terpstra teunissen
theunissen theelen theuns thijssen thissen tiemessen tillema timmer timmerman timmermans timmers tinnemans tiggelman tolsma touw
tromp twisk uijen uijtdewilligen uitenbroek ummels valk valkenburg valkenburg veen veenstra veer veerman veldhuis veldhuizen veldkamp
veldman veldt velthuis verbakel verbeek verberne verbiest verboom verbruggen verburg verdonk verdonschot vereijken verhaegh verhagen
verheij verheijen verheul verhoef verhoeven verhoeks verkade verkerk verkuijlen verkuil vermaas vermeer vermeeren vermeij vermeulen
vermunt vernooij verschoor verschuren verschuur verstappen versteeg versteegen verstegen verstraten vervoort verweij vermeijden
vink vissers visser vissenberg vlaar vlek vliet vlieger vogel vogelaar vogels voogt vollebregt volkers volmer voorn
voort vorstenbosch vos vossen vreeman vrielink vries vriens vrolijk vroom vroomen vrugt wagenaar wagemakers wagemans walraven
walstra warmerdam wassenaar wassink weerd weerts weijers weijenberg weijman welten wenting wessels westerhof
westerhuis westerink westra weusten wezenberg wiegers wiegman wiersma wierda wieringa wiertz wiggers wijers wijnands wijnen wijnhoven wijnker
wijngaards wildeboer wilders wildschut willems willemse willemsen willemsz winkel winkelman winters wit witte witteveen wittenberg woensdregt
woerden wolfs wolters wolbers wopereis wouters woudstra woudenberg wuis zaal zeegers zeeman zeijl zandbergen zandstra zanten zegers
zijlmans zijlstra zoet zoetemelk zoon zuidema zuidhof zuijlen zuurbier zwaan zwart zwarts zweers zwiers zwinkels
aerts baert claes cleymans coppens daems declercq decock demeyer depoorter desmet dewit dhaene dhondt geens goethals hermans
lambrecht leysen lievens maertens michiels moens nys pauwels peetermans roels segers stevens thys torfs uytterhoeven vanhoutte
verlinden verschueren verstraete vandenberghe vandamme verhelst vandevelde wauters wuyts willaert
`
const MOROCCAN = `
aazibi abarkan abbassi abdellaoui aboutaleb achahbar achalhi adghoughi ahmadi aissati akhiat akkouh alaoui allouch amezian amrani
amhali aouraghe arbib asbai atmani azaoum azizi azzaoui azzouzi bakkali bakkouri belhaj belkadi benali benaissa benamar benhaddou
benjelloun benmoussa benkaddour berkani berrada bouali bouazza bouchta boudad boudhan boukhari boulahrouz boulaghmal
boumans bourass boussaid bouzambou bouziane bouzid chaara chaibi chakir chentouf cherkaoui chahboun daoudi derrazi dahmani douiri
elabbassi elbakkali elhamdaoui elidrissi elkhattabi elmouden essabbar essaidi fadili farsi fassi filali ghazi ghannouchi
guennouni hachimi haddadi haddouchi hamdaoui hamidi hamouti hannaoui harchaoui hassani hajji idrissi jabri jaouhari kaddouri kadiri
kabbaj karimi kasmi khallouk khattabi koubaa laaroussi labyad lachkar laghzaoui lahlali lamrabet laroui lazaar maanaoui mahjoubi
marcouch mansouri marzouki mazouz meziani mimouni moussaoui moutaouakil mouhandiz naciri najjar ouahbi ouaziz oulad ouali oukacha
ouchan rahmani rahmouni raji rhazouani saidi salhi sbai sabbar sefrioui taghi tahiri talbi tamimi taouil touzani yaakoubi yahyaoui
yassini yousfi zahidi zaidi zarouali ziani zouhri ziyech
`
const TURKISH = `
acar adiguzel akbas akbulut akcay akdeniz akdogan akgul akin akkaya akkus aksoy aksu akyol akyuz alkan altay altin altintas arikan
arslan aslan atasoy ates avci ay aydemir aydin aydogan aygun ayhan aytekin bal balci baran basaran baykal bayrak bayraktar bektas
bilgin bilici bingol birinci bozkurt bulbul bulut camci can candan celebi celik cengiz cetin cetinkaya cicek cifci ciftci cinar
cosar coskun dag dagdelen dalkiran deger delibas demir demirbas demirci demirel demirkan demirtas deniz dikmen dincer dogan doganay
dogru dokuz duman durak durmaz dursun duran ekinci elmas er erbas ercan erdem erdogan eren ergin ergun erkan erol ersoy ertas ertugrul
gezer gocmen gok gokce gokmen guler gultekin gumus gun gunay gundogdu gunes gungor gurbuz gursoy guven guzel ipek isik kacar kahraman
kalkan kandemir kaplan kara karabulut karaca karadag karagoz karahan karakaya karakoc karakus karaman karatas kartal kaya kayhan
keles keskin kilic kilinc kirac kocak kocaman koc koksal korkmaz kose koyuncu kucuk kurt kurtulus kus mutlu oksuz okur onal oner
ozcan ozdemir ozdogan ozer ozkan ozkaya ozmen ozturk ozyurt pala parlak polat sahin sari sen sener sezer simsek solak sonmez soylu
sozen tas tasci tasdemir tekin temiz tepe toprak topal topcu tosun tuncer tunc turan turk turkmen uluc ulusoy uslu ucar ugur unal
ustun uysal uzun yalcin yaman yasar yavuz yazici yesil yesilyurt yigit yildirim yildiz yilmaz yurt yuce yuksel zengin
`
const OTHER = `
nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska
szymanski szymanska wozniak dabrowski dabrowska kozlowski kozlowska jankowski jankowska mazur kwiatkowski kwiatkowska krawczyk kaczmarek piotrowski
piotrowska grabowski grabowska zajac pawlowski pawlowska michalski michalska krol wieczorek jablonski jablonska wrobel nowakowski
nowakowska majewski majewska olszewski olszewska stepien malinowski malinowska jaworski jaworska adamczyk dudek nowicki nowicka pawlak
gorski gorska witkowski witkowska walczak sikora baran rutkowski rutkowska michalak szewczyk ostrowski ostrowska tomaszewski
tomaszewska pietrzak zalewski zalewska wroblewski wroblewska marciniak jasinski jasinska zawadzki zawadzka bak jakubowski jakubowska
shevchenko kovalenko bondarenko tkachenko kravchenko kovalchuk oliynyk shevchuk polishchuk boyko koval lysenko marchenko rudenko
savchenko petrenko kravchuk klymenko pavlenko savchuk ivanov ivanova petrov petrova sidorenko melnyk moroz hrytsenko popescu popa
ionescu radu dumitru stan stoica gheorghe matei ciobanu rusu dimitrov dimitrova georgiev georgieva nikolov nikolova ivanovic jovanovic
petrovic markovic nikolic hadzic hodzic kovacevic osmanovic halilovic begovic mujkic hasani krasniqi berisha gashi shala hoxha
al-hassan alhassan alahmad alali aldarwish alhamid alhussein almasri alsaleh alkhatib alkurdi alomar darwish haddad hamwi hariri hijazi
ibrahim issa kassab khalaf khalil khoury mahfouz mansour masri mustafa nasser omar qasim rahman ramadan saleh salloum sharif
shehadeh suleiman tahan yousef zeidan ahmadi akbari amiri azizi ebrahimi ghorbani haidari hashemi hosseini jafari karimi kazemi
mohammadi moradi mousavi nazari noori qaderi rahimi rezaei rezai sadeghi safari sharifi sultani yousefi zamani barzani
abdi abdullahi abukar ahmed ali dahir elmi farah guled hassan hersi hussein ismail jama mohamed mohamud muse nur omar osman warsame yusuf
abraha asfaha berhane gebremedhin gebremariam gebreselassie ghebremeskel habte haile hailu kidane kifle mehari mengistu negash
okubay tekle tesfamariam tesfay tesfazghi tewolde weldu woldemariam yohannes zerai
acheampong addo adjei adu agyei agyemang amankwah amoah amoako ampofo annan ansah antwi appiah asamoah asante asare awuah badu baffour
boadu boakye boateng bonsu danquah darko donkor duah frimpong gyamfi gyasi koomson kyei mensah nkansah nkrumah nyarko obeng ofori
okyere opoku oppong osei owusu poku quaye sarpong tetteh twumasi yeboah adeyemi adebayo okafor okeke okonkwo nwosu eze obi balogun
diallo bah barry jallow keita kone camara sow toure traore conte sesay kamara koroma bangura
baboeram badal baldew bhagwandin bhikhari biharie bisessar bisoen chotkan debipersad doelahasori durga gajadien ganpat ghisaidoobe
gopal hanoeman harpal jagernath jairam jhinkoe jibodh kalpoe kanhai khargi koendjbiharie lachman lalbiharie lalta mahabier mahadew
mangroe mohan nandoe oedairam oemrawsingh ori panday pherai raghoebarsing raghoe ramautar ramcharan ramdas ramdhani ramdin
ramkisoen rampersad ramsaran sewpersad sewnath sital soekhai soekhoe sukul tewarie wijngaarde amatkarijo kartodikromo
kromosoeto martodihardjo pawiro sastroredjo soekardi wongsodikromo biekman blijd breeveld brunings doorson emanuels esajas hasselbaink
kluivert landveld menig naarden pengel pinas rijkaard seedorf vredeburg wijdenbosch zschusschen
albertus anita arrindell bernabela boekhoudt braafhart brion camelia cicilia croes curiel daal doran eustatia geerman girigorie
janga jansen-winkler koolman leito lourens maduro maria martina martis mathilda mauricia meulens nahar nicolaas oduber pieternella pieters
pourier provence ricardo richardson riedel rosalia sille statia tromp vrolijk werleman wever winterdal
chan chen cheng cheung chiu choi chow chung fung huang huynh lam lau leung liang lim liu luo mak nguyen phan pham tran tang tsang
tsui vu wang wong wu xu yang yeung yip zhang zhao zheng zhou zhu singh kaur khan malik patel sharma gupta kumar shah hussain iqbal
qureshi mirza chaudhry bibi begum butt raza sheikh pattiasina tahitu manuhutu matulessy leatemia latuheru nanlohy pattiwael patty
sahetapy salampessy siahaya tomasoa tuhumury wattimena lopulalan metekohy rumahlewang
smith johnson williams brown davis wilson anderson taylor thompson robinson lewis allen garcia martinez rodriguez lopez gonzalez
hernandez perez sanchez ramirez torres fernandes fernandez silva santos pereira oliveira costa ferreira gomes goncalves almeida
rossi russo ferrari esposito bianchi romano ricci marino schmidt schulz hofmann wagner weber bauer richter klein neumann schwarz
fischer krause lehmann dubois lefebvre leroy moreau lambert dupont martin bernard papadopoulos cohen levi polak
`

/** Surnames that are also words, in lower case or at the start of a sentence: they need a title, a tussenvoegsel or a first name. */
export const SURNAME_WORDS = words(`
  appels balk baars bloemen boekhoud bogaard braam brands broers brouwers buitenhuis burgers cents dekkers donkers dooren engelen engels geenen graaf hagen hamers heeren helder hemmen heuvel hoeks hoeven hoogland houwen hummel jagers
  jonkers jonker kamps kerkhof klerks koenen koolen kosters kramers kroes kruit leeuwen leurs lommers loon mees melis moors noordhoek palmen pelgrim pennings penning pranger prinsen roemers roes schilders schippers smals spaans strik
  valkenburg veerman vissers vlieger voort vossen vrolijk weerd zeeman zwarts yurt ramadan safari muse menig camelia chow yang richter polak akin limburg groothuis stoffels dikken franken cools
  aarts arts baas bak bakker bal bijl blom blokker boer bol boom boon borst bos bosch brandt breed brink broeders brouwer bruin buis
  buurman dekker dijk dokter donker doorn duif er evers groen groot haak haan ham hartman haring hol hollander hout hulst jager jong
  kaptein keizer kapitein kat klein kleine klerk klomp klooster knol kok kolen koning kool koopman koper kort koster kraan kramer kreeft kroon kruis kuiken kuiper
  laan landman lange leeuw limburg linden loos maas meijer mol molenaar mooi mulder nagel noord oomen oude pannekoek pater pieper plas
  plat ploeg poel pool post prins pronk raven rijk ronde rook roos ruiter schaap schaper schenk schilder schipper schoenmaker schot
  schrijver schut slager slagter sloot smit snel snoek spaan speelman spijker stam steeg steen stevens struik swart timmer timmerman touw valk
  veen veer veld visser vink vlek vliet vogel vogels voogt voorn vos vriend vries vroom wagenaar water weber wever wit witte winkel winkels
  winter winters wolf wolfs zand zaal zoet zoon zwaan zwart maria martin ricardo badu patty silva costa can sen bah singh barry smith brown
  young king hall green white black wood stone baker cook fisher hill lewis park carter walker day long rose price ay baran sari koc al
  wong chan chen lam lim tang son ali omar saleh issa mensah rahman gal boukhari anita janga mathilda nicolaas statia daal ori ates sow
  kone kara kurt kus tas tepe top turk uzun gun gok dag bal eren deniz deger er mutlu ipek avci adu obi poku stan radu popa
`)

/** Every surname of the tables above. */
export const SURNAMES: ReadonlySet<string> = new Set([...words(DUTCH, MOROCCAN, TURKISH, OTHER), ...SURNAME_WORDS])

/** What comes between a first name and a surname (tussenvoegsels), Dutch and from elsewhere. */
export const BETWEEN = words(`
  van vd de der den het 't t ten ter te in op aan bij onder uit uijt tot voor von vom zu du des le la les di da dos das do del della el al ben bin
  bint abu ait oulad ibn ould st san lo
`)
