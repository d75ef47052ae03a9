/** Dutch, Frisian and Flemish first names: written from general knowledge. */
export const DUTCH_GIRLS = `
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

export const DUTCH_BOYS = `
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
tarek tebbe teije teade tigo tieme titus tjark tobi torin tuur valentin vic vidar wannes wout yente youp zeb zev
`

export const FRISIAN = `
aebe aukje aant anske ate atse bauwe beitske bennert binne bouwe brechtsje djoke djurre doede doekle doutsen eabe ealse
eeltsje eelkje egbertsje ekke engele eppie fardau feikje feitse fetze fimke fokje fokke foekje fonger fopke froukjen
gatske geertsje gerbrich gerlof gosse grytsje haaije hedzer hidde hiltsje hinne hisse hoatse hylkje ybele idske ige ime
ynskje ynte jacobje janke jeltje jelske jisk jitse jochum jorrit jurjentsje klaske kerst klazina lammert lieuwe lolke
lubbert lykele maaicke mient meinte melis minke nanning nammen nynke oene oepkje oebele okke otte oane pytsje pier pyt
reitse reinskje rients rigtje rinske romke roelfke ruerd rixt sake sape sibbele sieds siebrig sierd sietske sikke sipkje
sjirk sjoukje sjouke skelte swob sybrich sytske sytze tabe taeke tamme tetje tetske tiete tjaltsje tjeard tjibbe tjits
tjitse tryntsje tsjerk ulbe uilke wopke wieke wiebrig wobbe wobke wytske wytse yge ymkje ype
`

export const FLEMISH = `
aline amelie annelien annelore annelis arnout bavo benoit bert brecht briek cedric dorien dries elke ellen emmelien
femke filip fien floor freya geert gitte goedele greet griet hannelore hilde ilse ines inneke joke jolien joni jorne
jirka kaatje karlien katleen katrijn kobe koenraad kristof lander lies lieselore lieve lode lore lowie lucas maarten
marlies mathias mathieu michiel mattis merel nand nathalie nele ness niels pieterjan reinhilde reinhart rune ruben saartje
senne seppe siebe siemen sien silke sofie staf stijn stephanie tibo tine tille tom tristan veerle warre wannes ward wietse
xander yana yannick yoni
`
