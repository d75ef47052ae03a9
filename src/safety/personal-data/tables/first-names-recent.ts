/** English and southern European first names, and those given more of late or long ago: written from general knowledge. */
export const ENGLISH = `
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

export const RECENT = `
xanthe ysbrand gerbrand hildebrand wijbrand dylano damiano delvano delano giovano jeovanny jaylinho jayro jaydon jaylon jaydie jaimarley keyaro keyano kayano kayden kaydee kaydence keyvin kymano lorenz lorinho luano milano quinto ravano rayvon raylano rayano roshano rayshano tyreece tyrone tyshawn zaylano zyon
gurpreet harpreet manpreet jaspreet simranjit kuldeep baljit amandeep gurdeep hardeep mandeep navdeep parminder sukhdeep ranjeet
abdelkarim abdulaziz abdurrahman abdulsamad abdulbaki ahmadreza alireza amirreza mohammadreza hamidreza gholamreza mohamadali muhammadali fatemazahra noor-ul-ain zohal shukran parwiz wahid farshad zabi zubair zubaida rohina nilab mursal marwa behishta sahra hosna
bohuslav borys danylo hlib ihnat illarion kyrylo lev makar marko mark matviy myron nadiya platon rodion semen sofiia solomiya sviatoslav vasylyna yelysei zlatoslava anzhelika karyna kamilla emiliia ruslana
aleksija anel ajla amina ensar eldar faruk hamza merjem muhamed nejla benjamin dzejla lamija sumeja
arjeta ardita blerta diellza dafina donjeta era erza eris gentiana leonita liridon rinesa jon dion rron engjell
abelardo alonso benito carmela catarina duarte edilson elivania ezequias filomena gilson jacira jandira joelson jucelia lenira lindomar marivalda nilton odair rosangela tainara thaina vania wallace wanderson
bontu chaltu dinknesh eyerusalem fikirte gadisa hirut kalkidan lelise meaza netsanet rediet ruhama selamawit tsion yeabsira yohanna zerihun
abdoulie ebrima fatoumatta haddy kebba kumba lamine mbalu mohammadou ndeye nyima ousman sainey yankuba yusupha
achieng akinyi atieno baraka chebet dalmas jelani kamau kwizera mugisha mutesi ndayishimiye niyonzima uwase wanjiku zawadi
thanushan sivakumar arulmozhi kajan tharshan thuvaraka abinaya kirushan piriyanka
kaito ren riku sakura yuto hinata souta minato himari hikari eunji jiwon minseo seojun hyejin dongmin nattapong siriporn anong kanya ratana chanthou sophea dara bopha vannak rithy
kaan kai bo cas eden lux rio raaf uwe
berat jochem xaverius ewout djowy naraisa genaro mirthe steijn vajèn jaylano seth thimo elvan hidaya asmar aleyna beyzanur eslem yigit kuzey alparslan yaman asel cinar goktug emirali muhammedali omerfaruk
lauran lorijn jannick jorden julan kjeld klaasjan lennox levien lucan mads marvin mirco nando niklas odin pieterbas quinto raynor robijn roderick rutger salvador sjakie tristan twan valentijn vinny wiebe wijnand yasper yvo zjef
adinda alyssa annebet anneloes annerie anniek bertine britta brigit carlien carmel christa dieuwke doetie dorieke elja elleke emmie erna eveliene femmie fleurtje geke gerlinde gerianne gerieke giny gre hendrien hilleke idelette inez inkie 
jacolijn janieke jannemieke janet jantsje jelly jetteke joanneke joke jolet jopie josephien joyce klary lenette leonieke liesbet lineke lisette loek lucie maaike machtelt maike marga margje margot marieka marijse marika marita marjolijne marthe meta mieneke minie mirjan nannie nelleke nicolien petje petri reina rinie
roelie rozanne sanneke sienie sija sientje stans suzanna teuna tilly toos trui wea welmoed wies willy wilmie wilna yfke abelone albertine aleid alexandrine aleida dientje dirkina elisabet elsje fransje fredrika geertrui gijsbertha gonda hilda hubertine jacomine jantina jopke louwien luitje martijntje mechelina merijntje nolda nelly
 ashvin benjie bjork branko brett carsten christiano claas corstiaan cyrano dane dario darius derrik didier dolph efraim elroy emrys enrico ernesto etienne fabrice farley ferdy gaston gino giorgos gustav hanz ignaas ignace jarco jarik joas jochen
jolmer jorick jory juliano jurrien kenzo keano kimi kristof kymani laurenz leandro lincoln lindert lode maickel mannus marcello marlijn marlo matthis melchert meno mervin natan nelis noël obe ollie orion orlin pierke quincey ramiro rayvano renaldo 
 rienk roderik rolando rinus sebe seppo shaquille sil sjuul sieger steff steyn teake terrance tijne timur tobie tristian tygo valerio vance vasco vincenzo virgil wander warner wiljan xandro yannic yari youssuf zacharias zef zjaak
thamara tharisha tyra ulrika valeska vanya verona vianne viviane wilhelma wiebke xandrine ybeltje yoline yolande yvana zeeger zerlina zinzi zoraya zuzanne annejet annejoke annelieke annemieke anniki antina ardie arentje arjanne arlette attie avril beatrijs belia berendje bets brenda bregtje carlinda cathelijn cathelijne
charissa chelsy cheyen christianne claudine coby coosje danja danouk delia deliana demy diede diewertje dita dorianne dorinda eefje eleanora elbrich elfie elianna enrica erika ernestine evianne evita fabianne fedora felicitas ferdau feyza fennechien francisca frida gabi geesje gera gerjanne germa gitte gretha
hadewych haike hadewig harma hedy helmien henrieke hermance ieke ilka ilonka imka indira inga ingelise isabelia ismene iza jaike janny jasmijne jella jennie jessey jildou jildau jinke jinne jitte joelina johanneke jolinda jonina joosje jorieke josanne joti justien kerstin 
aimee alessa aletheia alissa alyx amaya ameli amira anaya annebeth anniek anouck arisha arwen aubree avalon aviva ayana ayden babet beatriz beer benja benthe berend berre bjorg bjarni bobbi bodine boone brandy brin caithlyn
calista camilo carmel casey casie cataleya celena chayenne chiara chayen cheyenne clarise collin daantje daley dani danilo danae davin dawson dayenne dean delana denice dewi dilano dion djamila djenna djulian djust dominique 
dorothe douwine duuk eebje ebel edda eef eefie efe eilish elara eldin elea elianne elijah eliyah elja elke elleke elodia eloi elora elske emmylou ender enola enzo eos esmay esme esmeralda evelina evy ezri faas faya
 fedja feie felien felien feline fenno fiebe fiene fiera filou fiona floortje floran flore fos frederico fynnley gaby gea geerte geertjan giselle gregor guusta gwenn haily hebe hedda heino hera hessel hilke hylkje idse ilana
ilayza ilja imani indie inaya inez ises isra ize izzy jacky jafeth jaimey jalen jalisa janou jara jarah jarell jasleen jaymi jaylinn jayla jazz jazzlyn jenthe jesmine jess
jikkemien jinthe jiska jolijne jorinde josefien jovi jovan joya jule julienne julot julot jum juna juultje kaia kaiya karlo kasey kashvi kaylie kayleigh keesje keona kesley keyla khai kian kimmy kit kiyan kyano laika 
lani lavinia laylah lebo leevi leja lenna lenne lennie lente leonora levano lianna liev lilou lilly lin linn linsay liselotte livana livvy liyah lizanne loek loua loux lova
lowen lyam lyana lynette lynnsey lyra mace madelyn maggy mahina malin manouk marenthe maribel maries marith marley marleyn maryn mattan mattheo matts mauk mauritz mayra maysa meijke melany melina 
merijne merit meyke micah miel miela mienke mijke mikal mikai mikky milaisa milena milly mischa moana moon morgan mylan mylo mylou naiomi nala nanja nano nayla neyo nava neville nevan
nezha niamh nika nikai nilla ninou nio nolan noralie noralynn norel novalie novah nuno nyah nyla ole olof orlando pako pepe pepita peppe phaedra pia pippin pluk prisca puk raaf raff ragnar ragna rani
rayen reza rhodee rhode riena rio risha rixt roan robyn roelien romijn rona ronin roosje rosalyn rosaly roselinde roselien roswitha rosella rowena rowin ruwan saffron saffira sanna saphira savi selah 
senn sev shae shailey shanaya shane shay sheela shelley sheyenne sianna silvan sisi sjoerdje sky snow sol soof steff steijn stephany sterre svea swaan syb sylvie sylvano tabitha taeke tais talina tamira tatum teije thalita thedo thibaut thirsa
 tibbe tiba tieme tiemo tijger tijmo tila timmie timme tisja tobe tomas tonko tooske torben tristen tuen tyla tyrece ty ulla umberto uriel vajen valente valentina vayen vayenne vedi veda vienna vik vinn vinz viona vivi vivienne vlinder wende wilke
willemieke winne wisse wonder wubbien xaver xami xem xenna yannou yarah yarick yasmijn yentl yeva yfke yinte ylva yoah yoeri yona yordi yorn yova yuval yva zayen zavi zaza zeger zenn zenna zenzi ziggy zilver zina ziva zomer zora
flora fee thijm tijger robijn raf boy isha ravian werner wilmar wilmer wouterus zwaantje aaltsje adelheid agatha alwine andries anneliese ansje anthony apollonia arianna berendina bernadine cornelia corrie dirkje dirkie ebelien elske everdina fenneken fokkelien frederica geesje geesien
gerdina gerharda gerritdina gesina gezina grada griete harmina harmke helmi hendrikus hennie hermina hilligje hillie huiberdina ijda ijsbrand jacomina jakoba janna jansje jentje johannette jozina klasina kornelia krijntje leendert leena leentje lijntje lubbigje lutske maaike maartina mechtild meina neeltje nelie
pietje pietertje pieternella reinou riekje rinske roelofje roelina rolien sijtje sijtske stijnie stientje teuntje tonnie trijnie tietje willempje wopkje zwaantina theodorus theodora antonius wilhelmus johannus jacobje cornelus gerardina bernardus petronella adrianus adriana leonardus josephus franciscus franciska lambertina hubertina
sjraar sjeng sjang frenske lei sjo tiny lies miek zjef gerrie huub thei jac giel sjir lou sef pierke netteke
abdeslam abdelaaziz abderrahmane aimane anouar ayoube badre bilale bouzid charafeddine chaimaa chouaib dikra dounya elyas faical fayssal firdaous ghita hafsah haitham hidaya houdaifa houda ihssan ilhame ilias imrane inass iliyas jawad jaouhara joumana kamelia karam kenzi lamyae loukman
maissa malika manar marwane maissae mayssa moad mohamedamine mostafa moustapha nassira nouh nizar nihade oualid oumnia rihanna ritaj safwan salaheddine samad sabir sanaa shaima siraj soulayman tasnim tasnime taymiya wael wahiba wiam yahia younous yusra zahira zaynab zayneb zhour ziyad zoubair
alara alperen ayberk aysima baran bartu baris beril beyzade buse canberk cihan cihat defne ecrin efekan elvan eslem esila eyluel furkan gokberk hamide hiranur hazan hatun ikra ilkem kivanc kutay lina mirza mahmud melek nisa oyku poyraz rahmi rumeysa ruveyda selinay semanur senanur sevde sumeyra sudem tunahan yade yusra zehranur zumra
alan ayten berwar bilind dilovan elind evindar gulcan helat jiyan kurdo leyan miro nalin newroz rezan ronya rozerin sarya sipan sorin welat zelal zilan 
alexia alicja arina bronislava danylko fedir hanka illya ivan julian kazimierz kira kseniia lyubov maryana maryna matvii milana nastya nikita nina nestor oleksandra oleksa polina rostyslav solomiia stefaniia tymur valerii varvara vlada yeva yehor zakhar zhanna adas antek basia borys bruno fabian igor iga jagna jedrek kalinka kazik laura leon
lilianna maja mela nadia nela ola oliwka ignacy igor gaja pola romek sonia staszek tosia tymon wojtus zosia zuza
abdikadir abdullahi ayaanle bilqis faduma faisa faysal hamda hanaan hawo ifraah iqra khalid liiban maryama mustaf naima qali ruwayda sagaal saynab sowda ubax yaasir zakariye
amleset asmerom bana bethlehem biruk bsrat dejen efriem elilta fikadu feruz fsaha henok hiyab hruy kaleb kbra kifle luna mahder medhin merhawit mihret millen nahusenay nardos natsnet nazret rimon roza senait simret sirak smret soliana temesghen tesfu tsega winta yodit yoel zebib
afriyie akosombo antwi asantewa baffoe danso gifty kwadjo manu ohene blessing comfort gideon prosper precious favour godwin wisdom emmanuella
aishwarya amrish anisha arvind bhawna dhanisha diya gautam ishwar kushal mayur nikesh parvati pravesh rishay roshan sarvesh shanaya shivano sharina sunaina tanisha vinesh yashvi
 jinlin lingyun mengyao qian ruiyang shiyu sihan xinyue xuemei yaqi yichun yingjie yizhou yufei zeyu zhiyuan zixin jiaqi haoyu haoran chenxi
abril adriel agustin aitor amadeo anahi belen benicio carmelo consuela cruz elio eneko estrella fausto iker itziar jacinto joana lautaro lisandro lucero maite marcela mateu nahia nerea noelia ona oriol paloma rafa roque samuele unai valeria yago
aoife bryony cerys ciaran eoin esmae freddie gethin isobel jago kit lottie maeve niall orlaith oisin padraig rhiannon saoirse siobhan teagan tegan tomos wren
elsbet friedrich gunther hannelore heike jorn jurgen kerstin lennja lutz malte mareike nils ottilie swantje tjark torben ulf uwe aurelie benedicte celestin clemence eloise emeric fabien gauthier gwenaelle jerome lilou maelle margaux mathis noemie oceane remy romane solene theophile thibault
`
