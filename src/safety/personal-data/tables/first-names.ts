import { words } from './words.ts'

/**
 * First names heard in the Netherlands, by community, lower case and without accents: written from general knowledge.
 * A name that is also a word stands here and in name-words.ts, which says that it needs more than its letters.
 */
const DUTCH_GIRLS = `
aafke aagje aaltje aaf adriana adrie agaath agatha agnes aletta alida alie alina amarens amelie amber amy andrea angela
angelique aniek anita anja anke ankie anna annabel anne annebel annechien anneke annelies annelot annemarie annemarijn
annemiek annemieke annet annette annick annie annika anouk anoek ans antje antoinette antonia ariane arianne astrid
babette babs barbara bep berber bernadette bertha betsie betty bianca birgit bloem bo boukje brechtje britt brigitte
cara carina carla carlijn carlijne carmen carola carole caroline catharina cato cecile celine chanel chantal charlotte
chloe christel christien christina christine cindy claartje claire claudia cleo conny cootje cora cornelia corine
corinne corrie daisy dana daniella danielle daphne debbie debora deborah demi denise desiree desi diana dianne dieke
dieneke dieuwertje dina dinie dionne dominique dora doret dorien dorine doortje doris dunya dymphna eefje eefke eline
elif elianne elin elina elisa elisabeth elise elize elizabeth ella elle ellen elles ellie elly els elsbeth elsemiek
elske elvira emilia emilie emily emma emmelie emmy esmee esmeralda estelle ester esther eva evelien eveline evelyn evi
evie evy fabienne fanny fay faye feline femke fenna fenne fenne fieke fien fiene fientje filippa fleur fleurtje floor
floortje fleurine frances francien francine francis franka franny frederieke frederique freya froukje geertje geertruida
gemma gerda gerdien germaine gerrie gertie gertrude gina gisela gonnie greet greetje greta grietje griet guusje gwen
gwendolyn hanna hannah hanne hanneke hannie harriet hedwig heidi heleen helena helene helga hendrika hendrikje henriette
henny hermien hermine hetty hilda hilde hillegonda hiske ida ien ike ilja ilona ilse imke ine ineke ines inge ingeborg
ingrid irene irma isa isabel isabella isabelle isolde iris ivana ivon ivonne ivy jaantje jacoba jacolien jacomijn
jacqueline jade janine janke janna janne janneke jannetje jannie jantien jantine jantje jasmijn jasmin jasmine jeanette
jeanine jeanne jeannette jelka jelke jenneke jennifer jenny jessica jessie jet jetje jetske jetty jikke jill jip jitske
joanne jodie johanna jolanda jolande jolein jolien jolijn jonna joosje jorien jorinde joris josefien josefine josephine
josien josine jozefien judith juliana julia julie juliette julliette juna june jurre justine jutta juul juultje kaatje
karen karien karin karlijn kate kathelijne kathelijn kathleen kato katinka katja katrien katrijn kee keet kelly kim
kiki kira kirsten kitty klaartje klaasje klara klazien krista kristel kristien kristin kyra lana lara larissa laura
lauren laurien lea leen leentje leila leni lenie lena lenneke leonie leonoor leontien lentine lianne lian lidewij lidy
lieke lien liene lies liesbet liesbeth liese lieselot lieselotte lieve lilian lily lina linda linde lindsey linsey
lisa lisan lisanne lisbeth lise lisette lisse liv livia liza loes loesje lois lola lonneke lore loreen lotje lot lotte
lottie louisa louise loulou lous lucia lucie lucienne lucy luna lux lynn lynne lysanne maaike maan maartje machteld
madelief madeleine madelon magda mai maite malou mandy manon mara maranke mare mareille margaretha margo margot margreet
margriet maria marian marianne mariam marie marieke mariel marielle mariet mariette marije marijke marijn marijne marika
marina mariska marit marja marjan marjanne marjo marjolein marjolijn marjon marleen marlene marlies marlijn marloes
marly marte martha martina martine maryse mathilda mathilde maud maudy maureen maxime may maya meike melanie melia
melissa melle merel merle mette mia michelle mieke mien miep mies mila mildred milou mina mineke minke mira mirella
miriam mirjam mirte mirthe moira mona monica monique muriel myla myrna myrthe nadia nadine nadja nanda nanne nannet
natalie natascha natasja nathalie neel neeltje nel nelleke nelly nena nicky nicole nicolette nicoline nienke nikki nina
ninke ninthe nola nora norah noor noortje nova nynke odette olga olivia ottilie paula pauline pauline petra petronella
philine philippine phileine pien pientje pip pippa pleun pleuntje puck quinty rachel ramona rebecca regina reina reinou
renate renee renske rhona ria riet rika rikie rina rinske rita robine romee romy ronja roos roosje roosmarijn rosa
rosalie rosalinde rosan rosanne rosemarie rosie roxanne roza rozemarijn ruby ruth saar saartje sabine sabrina sacha
samantha samira sandra sanna sanne sannah sanneke sara sarah sarina saskia selena selina selma senna shanna sharon sheila
shirley sien siena sientje sietske sifra sigrid silke silvia simone sina sita sjaan sjan sjoukje sofia sofie sonja soof
sophia sophie stefanie stella stephanie stien stine suus suzan suzanna suzanne suze sybille sylvana sylvia tamar tamara
tanja tara tatjana tatum tess tessa tessel tessie thea thera theresa therese thirza tialda tilly tina tineke tirza tirsa
titia tjitske toos tooske tosca trees trienke trijn trijntje trix trixie trudy truus ulrike ursula valentijn valerie
vera veerle vera verena veronica veronique vicky victoria vieve viola violet vita vivian vivianne wanda wendela wendelien
wendy wieke wies wiesje wietske wikke wil wilhelmina wilma willemijn willemien wineke wytske xandra xaviera yara ylse
yente yfke yinthe ymke yolanda yvette yvon yvonne zara zita zoe zoey zoi zus
liva lizzy lize lizz jolie jola isabeau fiona florine floris emmeline elena elisha eliza elodie evelijn bibi bente
bregje brit brechje carlein carolien catelijne catelijn dagmar danique davina donja donna dorus doutzen ebba eef eeke
elan ellemieke elma emke emmelien enya esma evita fabiola famke felice felicia fija finette floris gabriella georgina
hailey hester heske hiltje hinke ilva imre indi indy ingeborg isabelle isis janice jantina jente jinte jits joelle
jona jonneke jordana joyce juno kaat karlijne kristie leonor lieske lieneke lientje livie liz lobke loekie loeke lorena
maartje madee maeve maren marilou marilyn marissa mariken martje melle mees meintje mette mijntje minou mirna moniek
naomi nele nikita niene nine noemi noelle noa noah oda ofelia pam pascalle patricia patries petronel quirine rafaella
reintje rianne rikst rosalien rosemarijn sam sascha selin seline sigi sil sjoerdtje sofieke soraya suzette teuntje
thalia thijsje tinka toni tori vanessa veere viviene vlinder wende wijke willeke winnie wubbe yasmin yaela ytje zilla
`
const DUTCH_BOYS = `
aad aart abe abel ab abraham ad adam adri adriaan adrian age ajan alan albert albertus alex alexander alfons alfred
alwin anco anders andre andreas andries anne anthonie anton antonie antoon antoine ard arend arie arjan arjen arjo
armand arnaud arne arno arnold arnoud arthur arwin auke axel bam barend barry bart barthold bartholomeus bas bastiaan
bastian bauke ben benedict benjamin bennie benno benny bernard bernd bert bertus berend bjarne bink bjorn bob bobby boaz
boris boudewijn bouke brian bruce bram brandon brecht broos bruno bryan camiel carel carl carlo carsten cas casimir
casper caspar cees ceesjan chiel chris christiaan christian christof christoffel ciske claude clemens coen coenraad co
colin collin constantijn cor cornelis corne corneel curtis cyriel daan dave damian daniel danny dante davey david davy
dean dennis derek derk derrick detlef dex diederick diederik diego dick dieter dimitri dinand dion dirk dirkjan ditmar
djordy dolf dominic dominiek don donald donny doortje dorian douwe dries duco duncan dylan ebel eddie eddy edgar edo
edson eduard edward edwin eelco eelke egbert egon eise elbert elias elmer eloy emiel emil emile emre engel epke eric
erik ernst erwin esra evan evert ewald ewout fabian fabio fabrice faas feije felix ferdi ferdinand fer ferre ferry fiel
fietje filip finn flip flor florian floris florus fonger fons folkert frank frans fransjan franklin fred freddie freddy
frederik freek frenk frits fritz gabriel garrelt geert geertjan george gerald gerard gerardus gerben gerbrand gerhard
gerrit gerrit-jan gert gertjan gerwin gideon gied giel gijs gijsbert gilbert gilles glenn godfried govert graham guido
guus gust gustaaf haiko hajo hans hank harald harm harmen harold harry hayo hein heiko heinz hendrik hendrikus henk
henny henri henry herbert herman hermanus hessel hidde hielke hilbert hilko hiltje hub hubert hubertus hugo huib huub
huug ian igor ivar ivo iwan izaak izak jaap jaco jacob jacobus jacques jaimy jake jalmar jan jan-willem janus jannes
jard jari jarno jarne jason jasper jay jaylen jayden jean jef jeff jeffrey jefta jelle jeremy jeroen jerry jerre jesper
jesse jessy jim jimmy jip joachim job jochem joel joep joeri johan johannes john johnny jolan jonah jonas jonathan joop
joos joost jordi jordy jorg jorik joris jorrit jort jos josef joseph joshua josse jouke joy jozef juda jules julian
julien julius jurjen jurgen jurrian jurre justin justus kaj kai karel karsten kas kasper kay kees keesjan keimpe ken
kenneth kevin kian kjeld klaas klaas-jan klaus koen koenraad koert kobe kobus koos kornelis krijn kris kristian kyan
lambert lambertus lars lasse laurens laurent lauw laurus lenn lennard lennart lennert leo leon leonard levi lex liam
liewe lieven lion loek lodewijk loek lorenzo lou louis lourens lowie luca lucas lucien luciano ludo luigi luka lukas luke
luuc luuk luut maarten maas maikel maik mannes manus marc marcel marco marcus marijn marinus mario marius mark marko
marnix marten martien martijn martin marvin mart mathieu mathijs matijs matteo matthias matthijs matthieu matt mats
maurice maurits max maxim maximiliaan mees meindert meine melchior melle melvin menno merijn merlijn michael michaël
michel michiel micha mick mike milan miles milo minne mink moos morris morten naud nathan nathaniel neal niek niels
nick nico nicolaas nicolas niels nigel nikolaas nils noel nol nout okke olaf oliver olivier olle omar onno oscar oskar
osse otis otto owen pascal patrick paul paulus pelle pepijn perry peter petrus phil philip philippe pier pierre piet
pieter pieter-jan pim pinas pieterjan pip quin quinn quinten quint quirijn quincy ralf ralph ramon randy raoul raphael
raymond reindert reinder rein reinier reinhard reinout remco remi remko renato rene renger renzo reyer rens ricardo rick
ricky rico richard rients rikkert rik rinse rinus rob robbe robbert robbin robby robert robin rodney roel roeland roelof
roemer rogier roger roland rolf romano rombout ron ronald ronan ronnie ronny rover roy ruben rudi rudolf rudy rufus
ruud ruurd ruurdje ryan sam sammie samson samuel sander scott seb sebas sebastiaan sebastian seger sem sep sepp serge
sergio seth sicco siebe siebren siem sieme siep siepke sietse siewert sijbren sil silvan silvester simeon simon sipke
sietze sjaak sjaco sjef sjoerd sjors skip skyler stan stef stefan steffan stephan sten stijn storm stefano steven stig
stijntje sven swen sybe sybren sybrand sylvain syb taco tammo teake ted teddy teun teunis tewis theo theodoor thierry
thibo thies thijmen thijn thijs thijme thom thomas thor thorben thorsten tibo tiede tiemen ties tije tijl tijmen tijn
tijs tim timo timon timothy timmy tjalling tjaard tjard tjebbe tjeerd tjerk tjibbe tobias toby tobie tom tommie tommy
ton toine toon tony tonnie tore torre trevor twan tycho tygo udo urbain valentijn valentino victor viggo vigo vik vin
vince vincent vinnie vito vos waldemar wald walter ward warre wes wessel wesley wiebe wiebren wieger wietse wijnand
wijbe wilbert wilco wilfred willard willem willem-jan willy wim wito wolf wolfgang wolter wouter woud wubbo wybe wytze
xander xavi xavier yannick yaro yde yorick yoran youp youri yuri yves zef zeger zeb zeno zino
aiden alec alden amos anco ansgar arian arvid bailey bastiaen beau bo bodi bodhi boet borre brent brody cameron cay
cedric chad ced cliff connor cooper corneel dani darryl daley dax deen denzel derk-jan devin dirk-jan djuro eben ebbe
edse ezra fedde feike fenno filip fie fjodor floor floyd fynn foppe gijsbrecht guusje hanno harley haye haico hylke
ids iefke ilias isaac ivan jaro jaxx jayson jelmer jens jelte jesk jeppe jinte jits jolle jonne jorn jop jopie joes
joah juan juup kaleb karst keano kick kiron kobus koenie lasse lauri lev lewis lio loet loulou lukey lyan maes manu
mace mason mathis mauro maus midas mika mik mikkel milow moritz nino noud odin oeds olav otje owain pax pelle pepe
philo pieke pieke pjotr ravi reinaert reno rijk rik robbie romeo sef senn senne sef seppe sjeng skye soren sverre sy
tarek tebbe teije teade tigo tieme titus tjark tobi torin tuur valentin vic vidar wannes wiet wout yente youp zeb zev
`
const FRISIAN = `
aebe aukje aant anske ate atse bauwe beitske bennert binne bouwe brechtsje djoke djurre doede doekle doutsen eabe ealse
eeltsje eelkje egbertsje ekke engele eppie fardau feikje feitse fetze fimke fokje fokke foekje fonger fopke froukjen
gatske geertsje gerbrich gerlof gosse grytsje haaije hedzer hidde hiltsje hinne hisse hoatse hylkje ybele idske ige ime
ynskje ynte jacobje janke jeltje jelske jisk jitse jochum jorrit jurjentsje klaske kerst klazina lammert lieuwe lolke
lubbert lykele maaicke mient meinte melis minke nanning nammen nynke oene oepkje oebele okke otte oane pytsje pier pyt
reitse reinskje rients rigtje rinske romke roelfke ruerd rixt sake sape sibbele sieds siebrig sierd sietske sikke sipkje
sjirk sjoukje sjouke skelte swob sybrich sytske sytze tabe taeke tamme tetje tetske tiete tjaltsje tjeard tjibbe tjits
tjitse tryntsje tsjerk ulbe uilke wopke wieke wiebrig wobbe wobke wytske wytse yge ymkje ype
`
const FLEMISH = `
aline amelie annelien annelore annelis arnout bavo benoit bert brecht briek cedric dorien dries elke ellen emmelien
femke filip fien floor freya geert gitte goedele greet griet hannelore hilde ilse ines inneke joke jolien joni jorne
jirka kaatje karlien katleen katrijn kobe koenraad kristof lander lies lieselore lieve lode lore lowie lucas maarten
marlies mathias mathieu michiel mattis merel nand nathalie nele ness niels pieterjan reinhilde reinhart rune ruben saartje
senne seppe siebe siemen sien silke sofie staf stijn stephanie tibo tine tille tom tristan veerle warre wannes ward wietse
xander yana yannick yoni
`
const MOROCCAN = `
aadil abdel abdelaziz abdelghani abdelhafid abdelhak abdelhakim abdelhamid abdelilah abdelkader abdelkarim abdellah
abdellatif abdelmajid abdeljalil abdelmalek abdelouahed abdelouahid abdennour abderrahim abderrahman abderrazak abdessamad
abdeslam abdou abdul abdullah achraf adam adib adil adnan ahlam ahmed aicha aida ali alae alia aliya amal amana amin
amina amine amir amira anas anass anis anisa anouar aouatif arwa asia asma asmae assia assma atika ayah aya ayman aymane
aymen ayoub ayyoub aziz aziza azzedine badr bader badia bahija basma bilal bilel bouchaib bouchra boutaina brahim chafik
chahid chaima chaimae chakir charifa chaimaa charaf dina dounia driss elias elhassan elhoussain fadila fadma fadoua fahd
fahim faisal faiza farah fares farid farida faris fatiha fatima fatimazahra fatma fatna fadwa fouad fouzia ghizlane
habib habiba hafid hafida hafsa haitam hajar hajiba hakim hakima halim halima hamid hamida hamou hamza hanae hanan hanane
hanna haroun hasna hasnae hassan hassania hatim hayat hicham hiba hind houda houria houssam hussein ibrahim ibtissam ichrak
idris ihsan ihssane ikram iliass ilham ilyas ilyass ilyes iman imane imad imran inaya inas ines ismael ismail issam issra
jaafar jalal jamal jamila jaouad jawad jibril jihad jihane kamal kamilia karim karima kaoutar kaouthar khadija khadra
khalid khalil kawtar kenza laila lahcen lamia lamya latifa layla leila lina loubna lobna louisa loutfi maha majda majid
malak malika mansour mariam marouane marwa marwan maryam mehdi meriam meryem miloud mimoun mimouna mina moad moenir
mohamed mohammed mohammad mohand mohsin mokhtar monir morad mounia mounir mourad mouhcine mouna mourad mouad moussa mustafa
mustapha nabil nabila nada nadia nadir nadira naima najat najib najima najla najwa nassim nassima nasser nasira nawal
nawel nezha nihad nisrine noah noor nora nordin nordine noura noureddine nour nouhaila omaima omar ouafae ouail ouarda
oualid ouissam oumaima oumayma oussama othman rabia rachid rachida radia radouan rafik rahma raja ramzi rania rayan rayane
reda redouan redouane rida riham rihab rim ryad riyad saad saadia sabah sabir sabri sabrina safa safae safia said saida
saif salah salim salima salma saloua salwa samia samir samira sanaa sanae sara sarra selim siham sihame smail sofian sofiane
souad soufian soufiane souhaila souhail soukaina soulaimane soumaya soumia souraya tahar tarik tariq taha tawfik taoufik
tayeb touria wafa wafae wail wassim wassima widad wissam yacine yahya yamina yasin yasine yasir yasmina yasmine yassin
yassine yassir youness younes youssef yousra youssra yunus zahra zainab zakaria zakariya zaid zayd zineb zohra zoubida
zouhair zuhal
`
const TURKISH = `
abdulkadir ada adem adnan ahmet ahu akif alev ali alican alihan alp alparslan alperen aras arda arif arzu asaf asli aslan
asya ata atakan atilla ayaz aybuke aycan ayca ayda aydan aydin ayfer aygul aykut ayla aylin aynur aysel aysegul aysenur
aysun ayse aysu aytac ayten azra bahar bahadir banu baran baris basak batuhan bayram bedriye behcet belgin belinay belma
beren berfin berkan berkay berke berna berrin beyza beyzanur bilge bilgehan birgul birol birsen bora bugra bulent burak
burcu burhan busra can caner canan cansel cansu cagan cagatay cagla caglar celal celil cem cemal cemil cemile cemre cenk
ceren cetin cevdet ceyda ceylin ceyhun cigdem coskun damla defne deniz derya devrim devran didem dilan dilara dilek
dogan dogukan dondu dursun duru duygu ebru ebrar ecem ece ecrin eda edanur efe ege ekin ekrem ela elanur elcin elif elifnur
elmas emel emin emine emir emirhan emrah emre emrullah enes engin enver eray ercan erdal erdem erdogan eren ergin erhan
erkan erol ersin ertan ertugrul esat esen eser esin esma esra evren eylem eylul eymen eyup ezgi fadime fahri faruk fatih
fatma fatmanur ferhat feride ferit fevzi feyza fidan figen fikret filiz firat funda furkan galip gamze gizem gokce gokhan
gokcen gonca gonul gul gulay gulbahar gulcan gulcin guler gulistan gulizar gulnur gulsah gulsen gulseren gulsum gulten
gunay guney gurkan guven habibe hacer hakan hakki haldun halil halime halit haluk handan hande harun hasan hasret hatice
hava havva hayri hayriye hazal hikmet hilal huri husamettin huseyin hulya hurriyet hurrem huma ibrahim idil idris ihsan
ilayda ilhan ilkay ilker ilknur ipek irem irfan irmak isa ishak iskender ismail ismet izzet kaan kader kadir kadriye kamer
kamil kamile kayra kazim kemal kenan kerem kerim kerime kezban kiraz koray korkut kubilay kubra kursat latif levent leyla
lutfi lutfiye mahmut mahir medine mehmet mehmetcan mehtap melahat melek meliha melih melike melis melisa meltem memet meral
mert mertcan mervan merve meryem mesut metehan metin mevlut mina mine miran miray mirac mizgin muammer muhammed muhammet
muharrem mukaddes muge mujde munevver murat musa mustafa mutlu muzaffer mualla naci naciye nadide nagihan nail nalan namik
nazan nazife nazim nazli nazmiye nebahat necati necla necmettin necmi nedim nehir nermin neslihan nesrin nevin nevra nevzat
nihal nihat nil nilay nilgun nilufer nimet nisa nisanur nuh nur nuran nuray nurcan nurdan nurgul nurhan nuri nuriye nursel
nurten nusret oguz oguzhan okan oktay omer onder onur orhan osman ozan ozge ozgur ozkan ozlem omur oykum oyku pelin perihan
pembe pinar polat poyraz rabia rahime rahmi ramazan rasim recep refik remzi remziye resul reyhan reyyan ridvan rukiye ruya
ruzgar sabiha sabri sadik sadiye safak safiye sahin saim sait saliha salih samet savas seda sedat sedef sefa sefer selahattin
selami selcuk selda selim selin selma selman semih semiha semra sena senem senol sercan serdar serhat serife serkan serpil
sertac seval sevda sevcan sevgi sevil sevilay sevim sevinc seyma seyhan sezen sezer sezgin sibel sidika simge sinan sinem
songul sude sudenaz sukran sukru suleyman suna sureyya suzan sultan sumeyye tacettin tahir tahsin talha tamer taner tansu
tarkan tayfun tayyip tekin temel teoman tevfik tolga toprak tufan tugba tugce tugrul tulay tulin tuana tuncay turan turgay
turgut turkan ufuk ugur ulas umit umut umutcan ummu umran utku vedat vefa veli veysel volkan yagiz yagmur yakup yalcin
yaren yasar yasemin yasin yavuz yeliz yener yesim yigit yildiray yildiz yilmaz yonca yuksel yunus yusuf zafer zehra zekeriya
zeki zekiye zeliha zeynep zeynepnur zubeyde zuleyha zumra zulfiye
`
const EASTERN_EUROPEAN = `
agata agnieszka aleksander aleksandra aleksandr aleksei alicja alina amelia anastazja anastasia anastasiia andrii andrij
andrzej anhelina aneta aniela antoni antonina arkadiusz artem artur barbara bartek bartlomiej bartosz beata blanka bogdan
bogdana bohdan boguslaw bozena bronislaw cezary czeslaw dagmara damian daniil danuta danylo daria dariusz darya dawid denys
dmitri dmitry dmytro dominik dominika dorota edyta elena eliza elzbieta emilian ewa ewelina feliks filip franciszek
franciszka gabriela genowefa grazyna grzegorz halina halyna hanka hanna hubert ihor illia ilona inna irena iryna ivanka
iwona izabela jacek jadwiga jagoda jakub jan janina janusz jaroslaw jaroslav jarek jerzy joanna jolanta jozef julianna julita
justyna kacper kaja kajetan kalina kamil kamila karol karolina kasia kasjan katarzyna kateryna kinga klaudia konrad kornelia
krystian krystyna krzysztof ksawery ksenia kuba larysa laryssa lech lena leszek lesya lidia liliana liliya liudmyla lucja
ludmila lukasz lyudmyla lesia lila maciej maciek magdalena maja maksym maksim maksymilian malgorzata malwina marcel marcelina
marcin marek mariana mariia mariya mariola mariusz marta martyna marzena mateusz matylda michal michalina mieczyslaw mikhail
mikolaj milena milosz miroslaw miroslava monika mykhailo mykola nadiia nadzieja natalia nataliia natalka natasza nataliya
nazar nikodem nikola nikolai oksana oksanka ola olena oles oleksandr oleksandra oleksii oleksiy oleg oleh olha oliwer oliwia
olivier oskar ostap patrycja patryk pavel pavlo pawel petro piotr piotrek polina przemek przemyslaw radek radoslaw rafal
roksana roman ruslan rusłan ryszard sabina sasha sebastian serhii serhiy sergei seweryn slawomir sofiia sofiya stanislaw
stanislav stepan svitlana svetlana swietlana sylwester sylwia szymek szymon tadeusz taras tatiana tetiana timur tomasz
tomek tymofii tymon tymoteusz tymek urszula ulyana vadym valentyna valeria valeriia vasyl vera veronika viktor viktoria
viktoriia vita vitalii vitalik vladimir vladislav vladyslav volodymyr vsevolod waclaw waldemar wanda weronika wieslaw wiktor
wiktoria witold wladyslaw wojciech wojtek yana yaroslav yaroslava yaryna yelyzaveta yevhen yevheniia yuliia yuliya yulia
yuriy yurii zbigniew zdzislaw zlata zofia zoya zuzanna zuzia zygmunt
alexandru andreea adrian bogdan calin catalin claudiu constantin costel cosmin cristian cristina dragos dumitru elena emilia
florentina florin gabriela georgiana gheorghe ileana ilie ioana ion ionela ionut iulia larisa laurentiu liviu loredana lucian
madalina marian marius mihaela mihai mihaita mircea mirela monica narcis nicoleta nicusor octavian oana ovidiu petru razvan
raluca rares roxana sorin sorina stefania stelian teodora tudor valentina vasile viorel viorica vlad
bistra blagovest boyan boyko desislava dimitar dobromir galina georgi gergana hristina hristo iliyana ivaylo ivelina kalin
kaloyan kiril krasimir lyubomir mariyan nevena nikolay pencho petar petya plamen radka radoslav rositsa rumen rumyana silviya
simeon spas stanimir stefka stoyan tanya todor tsvetan tsvetelina vasil velichka velina ventsislav yanko yordan yordanka
zdravko zhivko zornitsa
adis admir adnan aleksandar almir alma amar amela amra bojan bojana branislav branka danijel dejan dragan dragana dusan
dzenan edin elvir emina enes goran gordana hana haris ismet ivana izet jasna jasmin jasmina jelena jovan katarina lejla ljiljana
marijana marko mersiha milica milorad mirko mirza mladen nebojsa nedim nemanja nermina nikolina novak petar predrag radovan
ranko sanela sanja sasa senad senka slavica slobodan snezana srdjan stojan suada tarik tihana tijana uros vesna vladan zeljko
zlatan zlatko zoran zorica
agim agron albana arben arta artan besim besnik blerim drita edon egzon elira enver fatmir flamur florim ilir jeton kujtim
kushtrim lirije luljeta lulzim mirlinda naim rinor shpend shpresa skender valon valdrin visar vjosa vlora xhevdet
`
const MIDDLE_EASTERN = `
aballah abboud abdulrahman abdulrahim abed abeer adel afra aghiad alaa alan aland ahmad amani amer amjad ammar anwar arin
aram ari aryan asmaa assad aseel avin awaz aya ayaan ayat aysha azad bahar baraa bashar bashir bassam bassel basil bayan
berivan botan bushra darin diana diar dilnaz diya dunya eman evin eyad fadi fahad falak faris fawaz fawzi feras firas fidan
ghada ghaith ghassan ghadir ghazal gulistan hadi hadeel hadia haidar haitham hala hamdan hamad hani haneen hasan hassan hawar
haya hazem heba helin hevin hiba hikmat hisham hoda husam hussain ibrahem ihab imad iman israa issa iyad jaber jad jafar jana
jaidaa joud joudi joumana juan judi julnar jumana jwan kamiran kareem kassem kawa kenan khaled khawla khouloud kinan lamis
lana lara lavin layan layth laith lilaf lina loay lujain lubna luay maen maher mahmoud mais majd majed malek manal maram
mariana marah maryana maysa mazen mazin media merna moaz mohamad mohanad muna munir mustafa nabil nada najah naram nariman
naser nawras nazdar nermin nesreen nidal nihad nisreen nizar nour noureldin obada odai oday omran osama qais qamar qasim rabi
rabia rafat raghad rahaf rahim rama ramadan rami ramez rana rand randa raneem rasha rashid rawan razan reem renas renad rima
rimas riham roham rojin roj rojda rojhat roni ronahi rozhan rowan ruba rula sabri sahar salam salem saleh sama samar samer
sami sanaa sara sarah savan seham serwan shadi shahd shaima sham shams shaza shereen sherin sherif shilan shivan sidra silvan
siwar sirwan suhaib suha sulaf suhail suleiman susan taim tala talal talin tamer tarek taym thaer ubada wael wafaa walid
waleed walaa wasim wiam yahia yamen yara yazan yousef yousif yusra zain zaher zana zeina zeinab ziad zozan
abbas abolfazl ahura ali akbar amin amirali amirhossein arash ardeshir armin arman arya arezoo ariana arshia ashkan atefeh
azadeh azar babak bahram bahareh behnam behrouz behzad daryoush donya ehsan elaheh elham elnaz esmail fariba farhad farid
farnaz farshid farzad farzaneh fatemeh fereshteh ghazaleh golnaz hamed hamid hassan homa hossein javad kamran katayoun kaveh
keyvan khadijeh kian kourosh ladan laleh leili mahan mahdi mahin mahmood mahnaz mahsa mahshid maryam masoud masoumeh mehran
mehrdad mehrnaz mina minoo mitra mohsen mojgan mojtaba morteza nader narges nasrin nasim navid nazanin niloufar nima niusha
omid parastoo parisa parvaneh parviz payam pegah pejman peyman pouya ramin reza roya roxana saba sadegh saeed saeid sahand
sajad saman samaneh samin sanaz sepehr sepideh setareh shabnam shadi shahab shahin shahram shahrzad shaghayegh shapour shirin
shiva siamak siavash sina soheil soraya taraneh vahid yashar zahra ziba zohreh
abdulhadi ahmadullah ajmal aman asadullah atiqullah aziza bibi breshna farishta farzana freshta gulalai habibullah hamidullah
hashmat homaira jamshid kabir khatera lema mirwais najibullah nargis nasratullah nilofar noorullah palwasha parwana qudsia
rahmatullah rohullah sahar samiullah shabana shafiqa shakila shukria sohaila spozhmay suraya tamana wahida wazhma yalda zabihullah
zarghona zarmina zohal
`
const AFRICAN = `
abdi abdiaziz abdifatah abdihakim abdikarim abdinasir abdirahim abdirahman abdirizak abdisalam abdiwali abshir abukar aden
adan ahmed amina amran anab asha asho astur awale awo ayaan ayan ayanle ayub barni barkhad barwaqo bashir bilan bishaaro
cabdi caasha deeqa deqa dahir dahabo dayib dek diriye dhool ebyan edna elmi fadumo farah farhan farhiya fartun fatuma fawzia
fardowsa filsan geedi guled gacal habibo haboon halimo hamdi hani hibaq hibo hodan hodo hoodo hussein ibado idil idiris ifrah
ikran ilhan isra istahil jama jamilo kadar kaltun khadar khadijo khadra kinsi ladan leyla libaan liban luul maida mahad mahdi
mahamed maryan maxamed mohamud muna muse mumina muktar muxsin nasra nasteho nasteexo nimco nimo nuradin nuur qamar ramla roble
rooble rahmo saacid sabirin sacdiya safiyo sagal sahra said salado samatar samiro shamso sharmarke shukri siham siyad sumaya
suhur suleekha suldan ubah umayma warda warsame xaawo xalimo yahye yasir yusuf zahro zamzam zeynab
abel abeba abrehet abraham abrham adiam adonay afewerki alganesh almaz amanuel ambesajer aregay arsema asmeret aster ataklti awet
azeb bereket berhane beraki biniam binyam bisrat daniat dawit desta eden efrem elsa ephrem ermias eyob ermiyas feven filmon
fithawit fiyori freweyni frezgi ftsum gebre genet gere ghebre girmay girma goitom habtom hadas haben hagos haile hailemariam
hanibal helen hermon hewan hiwet isaias isayas kahsay kibrom kidan kidane kidist kiflay kisanet lemlem letebrhan luam luwam
mahlet makda mebrahtu mebrat medhanie mehari mekonnen melat merhawi meron meseret meskerem mewael michaele mikal mikias
mulu mulugeta mussie nahom natnael nebyat nigisti noah okbay petros rahel rahwa robel robiel ruta saba salem samrawit
samson saron segen selam selamawit semere semhar senait senay seyoum shewit simon sinit siem solomon sosena suzana tekle
teklay temesgen tesfay tesfaye tesfalem tewelde tewodros tigist tirhas tsegay tsegereda tsehay tsion winta winter wegahta
weyni yafet yared yemane yirga yohana yohanes yohannes yonas yonatan yordanos yosief zekarias zemen zenawi zula
ababio abena abeiku adjoa adwoa afia afua agyeman akosua akua akwasi akwesi ama amma ampofo araba asantewaa baaba efua ekow
ekua emefa esi fiifi kobina kofi kojo kodwo kwabena kwadwo kwaku kwame kwamena kwasi kwesi maame mawuli mensah nana nhyira
nii nyamekye oheneba owusu paapa serwaa sena yaa yaaba yaw yayra
abimbola adaeze adaobi adebayo ade adekunle adeola aderonke amara amarachi ayodele ayomide babatunde bolaji boluwatife bukola
chiamaka chibuzo chidera chidi chidinma chijioke chima chinedu chinonso chioma chinwe chukwudi chukwuemeka damilola ebere ebuka
efosa ehi emeka esosa folake funmi ifeanyi ifeoma ifunanya ikechukwu jumoke kelechi kemi kunle ngozi nkechi nkem nneka nnamdi
obinna obioma ogechi olamide olu oluwaseun onyeka osas osagie oyin segun simisola sola temitope temi titilayo tobi tolu tunde
uche uchenna udo ugochi yemi
adama aissata aissatou alassane alhassan alpha aminata amadou awa bah bakary bintou boubacar cheick diakaria djeneba fanta
fatou fatoumata foday hawa ibou ibrahima idrissa issiaka kadiatou kadija kaba karamoko lamin lansana mabinty mamadou mamadi
mariama mariame moussa musu modou ousmane oumar oumou saliou samba sekou seydou sira souleymane tidiane umaru yaya isatu
`
const CARIBBEAN = `
aisha angelo anjali anand anil anita anoesjka aroen arti ashwin ashna asha ashani astrid avinash aruna anushka bhavna bharat
bisoendath chandra chandrika chander chantal cherish clyde dayanand deepa deepak devika devi dhiradj diego dilip djenelva djaenda
djoemai djoenaid djennifer drishti dwight earl edmundo eldridge eline elvino elviira emerencia errol farsi feroz fidelia
franklyn gaitrie gangadai gerda ghita gilmar giovanni giovanna glenroy gracita gregory hardjo harish harold hellen humphrey
indra indradj ingmar irshaad ishaan jair jairzinho jahmai jamairo janiek jaydey jaynilo jeandro jenairo jermaine jermain jerrel
jerryl jhosanny jitendra johnson jorelly junior jurandy juwensly kavita kaylee kenrick kiran kishan kishen krishna lakshmi
lalita laventino lilawatie lloyd lucretia luciano luzmila madhuri mahesh malti manisha marlon maikel melvino mildrid miguel
minerva mireille monisha naresh naomie narvin neeltje nilesh nirmala nishant niradj orlando orpheo oswald pavan pooja prakash
prem priya quincey raeesa radj radha radjesh radjinder rajiv rakesh ramesh rani ranu rashida ravi ravin ravindra regillio
revelino rewina reshma rishi rivelino rocher rodrigo roelino romeo ronaldo roshni ruchella ruthmila ryanne sabita sandhia
sangeeta sanjay sanjeev santosh sarita satish savitri sewdath sergino shahied shaila shakti shalini shandra shanice shania
shantely shanti sharda sharmila sharda shaniqua shayenne shurandy shurendy sitara sjaneel sjantel soeradj soenita soesila
soerin sonali stanley stelvio suniel sunil sunita sushma swasti tarsi tirsa tyrone usha usmany varsha vidjai vijay vikash vikram
vinod virgil virginia wendell wensly winston xiomara yadira yasir yolandi yuraima yurendy zairick zaira
shaniah shanella gwendeline gilberto glendaly giandro giovanny gyron delano darwin denzel djaino djarell djavan djaimy djayden
eugene ezequiel ilaisa jaevon jaden jahvairo jahzara jamilah jandino janilson jeandré jayvano jaylano jaimely jesaira juandel
juliandro kaylano keyshawn kenley kimberley kimberly lucio luis maurits mayron milagros naldo nathaly natanael naythan omayra
orvin quinsy rafael raily raymundo reymi rigo rovelio rowendy rubiela rudsel ruthline rydell ryangelo sharifa sharina sheraldine
shamir shanel shanty shardelly shauni shemar shirleny sidney sulaika suzaira suzette tahirah tamika tiffany tyrell tyrese urvin
vurnon yandel yandra zuleika zurina zurisaday
`
const ASIAN = `
an anh bao bich bin bo chao chen chi chun cuong dan dandan duc dung fang fei feng gang guang hai hao hoa hong hua hui huan huy
hung jia jiahao jian jianhua jiayi jie jin jing jingyi jun junjie kang kai khanh lan lanfen lei lian lihua liang lijun lin ling
linh lingling long mai meilin mei meiling min minh ming mingming my nam na ngoc nga nguyet nhi nhung ning peng ping phuong phuc
qiang qing quan quang quyen rong rui ruoxi shan shu shuang shufen son song tao thanh thao thi thuy tian tien tinh tingting trang
trung trinh tuan tuyet van vinh wei weiwei wen wenjie xiang xiao xiaoming xiaoling xiaoyu xin xinyi xing xiu xiuying xuan xue
yan yang yanyan yao yi yifan yiming yichen yin ying yingying yong yu yuan yue yuhan yulin yumei yun yuting yuxuan zhang zhen
zhihao zhong ziyi zihan zixuan zimo ziyang zhiwei
aarav aarti abhishek aditi aditya advait akash akshay amit amrita ananya anika anil anjana ankit anushka arjun arnav ashok
asif ayesha bhavesh chetan deepika dhruv divya fahim farhana faizan gaurav geeta hamza harpreet hina imran isha ishita jaspreet
jaya kajal kartik karthik kavya keshav kunal lakshmi laxmi madhav manish manpreet meena meera megha mohit mukesh nandini neha nikhil
nisha nitin noman pallavi pankaj pooja poonam pradeep pranav prashant pratik preeti priyanka raj raja rahul rajesh rakhi ranjit
rashmi ravi rekha riya rohan rohit sachin sagar sameer sandeep sanjana sanya saurabh seema shivani shreya shruti siddharth simran
sneha sonia sonu suman suresh swati tanvi usman varun vedant vikas vinay vishal yash zainab zoya
aiko akira amihan analyn angelica arisa arnel aung ayumi bayani budi cherry dewi daisuke eko emi fitri haruki haruto hana hiroshi
indah jasmin jhon joko jomar kenji keiko kenta kyaw lourdes mabel mahalia malee maricel marisol marites mayumi mika misaki miyu
nattaya nok nong noi nurul oktavia orawan ploy putri rachma rina rizal ratna rahayu sari sakura satoshi siti somchai sri suda
supaporn sakda setiawan sukma takeshi tanawat thandar tri wati wayan yoko yui yuki yuna yuri jisoo minjun hyun jiho jiwoo seoyeon
sujin tenzin pema dorje lhamo
dana salomo jopie josina welmince nona tete bapa sarah agustina albertina dortje domingus jacomina martha matheos petrus
`
const ENGLISH = `
aaliyah aaron abby abigail addison adele adeline aidan ainsley alana alannah alice alicia alfie alison allison alyssa amelia
amanda andrew angie annabelle anthony archie aria ariel ariana arianna arlo asher ashley ashton aubrey audrey aurora autumn ava
avery axel bailey beatrice bella benji beth bethany billie blake blair bonnie brad bradley brady braxton brayden brianna bridget
brittany brock brooke brooklyn bryce caitlin caleb callum calvin camila camilla candice cara carly carol carter casey cassandra
cassidy catherine cathy cecilia chance charlene charley charlie chase chelsea cheryl chester christopher ciara clara clarence
clark clayton clementine clint cody cole colleen connie corey courtney craig crystal cynthia daisy dale dakota damien danielle
daphne darcy daren darlene darren dawn dayton deanna declan delilah demi derrick desmond destiny dexter diane dominic donald
donovan doreen dorothy doug douglas drake drew dustin dwayne earl easton eden edith edmund eileen elaine eleanor eli elijah
elliot elliott ellis eloise elsie emerson emery emmanuel emmett erica erin ernest esme ethan eugene eunice eva everett everly
ezekiel faith fergus finley finn finnegan florence flynn forrest frankie gabrielle garrett gary gavin gene geoffrey georgia
georgie gerald gianna gigi giselle gladys glen gloria gordon grace gracie graham grant grayson greg gregory griffin guy gwyneth
hadley haley hannah harlow harper harrison harvey hayden hazel heather heidi helen holly hope howard hudson hunter ian imani
imogen india irene isaac isaiah isla ivy jace jack jackie jackson jacqueline jada jade jaden jaimie jake jamal jame james jamie
jane janet jared jasmine jason jax jaxon jaylee jayla jean jeanette jemma jenna jeremiah jeremy jerome jesse jillian joan joanna
joaquin joanne jocelyn jodi joe joey jordan jordyn jorge jose josephine josh josie jude judy julian june justice kaden kaitlyn
karen katelyn katherine kathryn kathy katie katy kayla kaylee kaylin keira keith kelsey kelvin ken kendra kendall kendrick kerry
kiara kieran kingsley kirk kirsty kourtney kristen kurt kyle kylie lacey laila lance landon lane larry latoya laurel lauren laurie
lawrence layla leah leanne lee leighton lennox leroy leslie lewis lexi lilah lillian lily lincoln lindsay lionel logan lorraine
louie lucas lucille luther lydia mabel mackenzie madeline madison maggie maisie malcolm malia mandy marcia margaret marilyn marlow
marshall martha mary mason matilda matthew mavis maxwell maya mckenzie megan melinda melody mercy meredith mia micah mickey mikayla
millie milly miranda mitchell molly morgan muhammad myles myra nadine nancy naomi natalia ned neil nell nelson nevaeh nia niall
nigel nina noreen nyla oakley octavia olive ollie omari oprah orla oswin pamela paige paisley parker patience patrick patsy patty
paxton pearl peggy penelope penny perry peyton phoebe phoenix phyllis piper polly poppy presley preston prince princess priscilla
quentin rae raegan ralph raven rayna reagan rebekah reed reese reggie reid rex rhys riley river robyn rocco rodney roisin ronan
rory rosalind rose ross rowan roxy royce russell rusty sadie sally savannah sawyer scarlett scarlet sean serena shane shanice shannon
shaun shawn sheldon shelly sherry sierra sienna silas skylar sonny sophia spencer stacey stacy stanley stella stephen stewart
stuart sue summer sunny susan sutton sydney sylvester tabitha talia tanner taylor teresa terrence terry tessa theodora theodore
tia tiana tiffany tilda timothy tina toby todd tracy travis trent trevor trinity tristan troy tucker tyler tyson una valerie vance
vaughn verity vernon violet virginia wade walker warren waylon wayne wendell whitney will william willow wilson winifred winston
wyatt xenia yolanda zac zach zachary zack zander zane zayn zion zoe zuri
alessandro alessia aitana alba alejandra alejandro alessio alvaro ana andres angeles antonella beatriz bianca camilo carlos catalina
chiara consuelo cristiano cristobal daniela diego dolores domenico duarte elia emiliano enrique enzo esteban eugenio fabrizio
federica federico felipe fernanda fernando filipa filippo flavia flavio francesca francesco francisca francisco gabriele gael giacomo
gianluca gianni giorgia giorgio giovanna giulia giulio giuseppe gonzalo graziella guilherme guillermo gustavo hector ignacio inacio
isabela jaime javier joana joao joaquim jorge jose juan juanita julio leandro leonardo leticia lorenzo lourdes luana luciana luisa
luiz mafalda manuel manuela marcelo margarida mariana marisol mateo matheus mauricio miguel miguelangel nicolo nuno oriana pablo
paola paolo pedro pilar raquel raul ricardo rocio rodrigo rosario salvador salvatore santiago santino sergio silvio simao sofia
soledad stefania tiago thiago tomas valentina vicente vincenzo vitoria ximena yesenia
alexandros anastasios andreas antonis apostolos athina christos dimitra dimitris eleni eleftheria evangelia giannis giorgos
ioannis katerina konstantinos kostas kyriaki maria nikos panagiotis paraskevi pavlos sotiris spyros stavros theodora vasiliki vasilis
abigael ahava akiva ariel asher avi aviv avraham chana chaya chaim dov efraim eitan eliezer esti gershon hadassa itai lea levi
malka menachem mendel miri mordechai moshe noam ofir rivka rafi sara shalom shira shlomo shmuel shoshana tali tamar tova yael yaakov
yehuda yitzchak yitschak yoav yosef zvi
`

/** Every first name of the tables above. */
export const FIRST_NAMES: ReadonlySet<string> = words(
  DUTCH_GIRLS,
  DUTCH_BOYS,
  FRISIAN,
  FLEMISH,
  MOROCCAN,
  TURKISH,
  EASTERN_EUROPEAN,
  MIDDLE_EASTERN,
  AFRICAN,
  CARIBBEAN,
  ASIAN,
  ENGLISH,
)
