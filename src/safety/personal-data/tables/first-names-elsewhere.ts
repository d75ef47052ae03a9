/** First names of communities with roots elsewhere: written from general knowledge. */
export const MOROCCAN = `
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

export const TURKISH = `
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

export const EASTERN_EUROPEAN = `
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

export const MIDDLE_EASTERN = `
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

export const AFRICAN = `
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

export const CARIBBEAN = `
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

export const ASIAN = `
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
