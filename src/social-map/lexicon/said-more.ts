/**
 * A last layer over all topics: how parents, teachers, teenagers and GPs put it in a few words (Dutch, Flemish, English);
 * the notation is `phraseBook`'s. General knowledge of the field, topic by topic.
 */
export const SAID_MORE: Record<string, string> = {
  parenting:
    'luistert (nergens|voor geen meter|slecht|voor geen cent|van geen kant*|totaal niet|amper), trekt zich nergens iets van aan, (drie|tien|honderd) keer zeggen, eeuwige strijd, (strijd|drama|gevecht) + (aankleden|tandenpoetsen|eettafel|bedtijd|opruimen|douchen|ochtend*), (aankleden|aankleedt|tandenpoetsen|opruimen) + (weigert|schreeuw*|strijd|drama|duurt uren), thuis niet te (houden|handhaven|hanteren), thuis .. een ramp, (juiste|goede) aanpak, hoe .. (aanpakken|reageren|omgaan) + (kind|dochter|zoon|peuter|kleuter), (ouders|vader en moeder|wij) .. niet op een lijn, wij .. oneens .. opvoed*, twijfel* .. opvoed*, niet consequent, (struggling|advice|tips) + (parenting|discipline|toddler|preschooler), fantasievriend*, praat met iemand die er niet is, (liegt|jokt) + (=steelt|pikt|alles|voortdurend|steeds)',
  tantrums:
    '(krijst|krijsen|gilt|mept|meppen|stampvoet|smijt|gooit) + (elk nee|nee|zin niet krijgt|zijn zin|haar zin|supermarkt|winkel|drift*|peuter|kleuter), zin niet krijgt, ligt krijsend op de grond, gooit zich op de grond, temper tantrums, meltdowns toddler, (bijt|krabt|slaat) + (kinderopvang|=opvang|kdv|peuterspeelzaal|crèche|leidsters)',
  behaviour:
    'kan geen seconde stil, zit geen (seconde|minuut|tel) stil, zit vol energie, klimt overal (op|in), haalt alles uit elkaar, sloopt (het huis|de boel|alles), stuitert .. (klas|huis|dag), stoort .. (les|klas), clown van de klas, wordt steeds uit de klas gestuurd, uit de klas gestuurd, kan niet wachten op zijn beurt, acting out, disruptive in class, hyperactive',
  anger:
    '(ontploft|ontploffen|explodeert|ontvlamt|flipt) + (kleinste|niks|niets|om alles|steeds|snel|thuis|school), kort lontje, (sloopt|smijt|schopt|trapt) + (deuren|deur|meubels|servies|kamer), anger outbursts, anger issues, rage',
  teens:
    '(puber|tiener|14|15|16) + (mondig|brutale mond|houdt zich nergens aan|komt te laat thuis|tegendraads|grote mond|respectloos|sluit zich op), alleen nog maar ruzie + (14|15|16|puber|tiener), puberende, (handle|raising) + (teenager|teen)',
  screens:
    '(tiktok|snapchat|insta*|fortnite|roblox|minecraft|gta|league of legends|twitch) + (uren|nacht|hele dag|verslaafd|niet weg|boos|ruzie|altijd), (telefoon|mobiel|scherm|ipad|tablet|playstation|xbox|switch) + (ruzie|strijd|grenzen|afpakken|hele dag|uren|verslaafd|niet los|hoeveel|regels|afspraken), zit vast aan zijn (scherm|telefoon), (gamet|gamen|gamed|gaming) + (uur|uren|nacht*|hele dag|niks anders|school|stoppen|ruzie|verslaafd|addicted), screen time, screentime',
  'divorce-child':
    '(ouders|papa en mama|vader en moeder) + (uit elkaar|scheiden|gescheiden|apart|ieder hun weg|eigen weg|niet meer samen|stoppen ermee|twee huizen), gaan ieder hun (eigen weg|weg), de bom is gebarsten, (week op week af|om de week|co-ouder*|weekendvader|twee huizen) + (kind|verdrietig|boos|trekt|moeite|last|wennen|heen en weer), loyaliteit*, tussen twee vuren, wil niet naar (vader|moeder) + (weekend|scheiding|omgang), (mum|dad|parents) + (split up|divorced|separated)',
  'divorce-parents':
    '(stellen|ouders|partners|wij|relatie) + (uit elkaar|stopt|gestopt|beeindig*) + (afspreken|spreek|afspraken|kids|kinderen|zonder ruzie|goed|regelen|vertellen), (netjes|goed|fatsoenlijk) (scheiden|uit elkaar), hoe vertellen .. kinderen .. (scheiden|uit elkaar|scheiding), ouderschapsplan, (samen|toch) er uit komen .. ex, (mijn ex|mijn man en ik|mijn vrouw en ik) + (uit elkaar|scheiden|afspraken|kinderen horen|er samen uit|door een deur), bemiddelaar, omgangsregeling',
  'divorce-conflict':
    '(rechtszaak|rechtszaken|rechter|advocaten|procedures) + (ex|ouders|gescheiden|scheiding|omgang|kind*), ruzie bij elke (overdracht|wissel), strijdende (ouders|exen), ouders .. (vechten|procederen) .. via .. (kind|rechter|advocaat), high conflict divorce',
  'parent-ill':
    '(moeder|vader|mama|papa|ouder|stiefvader|stiefmoeder) .. (alcoholprobleem|drankprobleem|drugsprobleem|drugsgebruik|drankgebruik|verslaving|psychische problemen|psychiatrische problemen), (moeder|vader|mama|papa|ouder|mam|mem) + (borderline|bipolair|manisch|psychotisch|psychose*|depressief|depressie|opgenomen|opname|alcoholist|drinkt|verslaafd|ptss|psychisch|psychiatrisch*|ziek in het hoofd|ziek in haar hoofd|kliniek|dagbehandeling) + (kind|kinderen|zoontje|zoon|dochter|jongen|meisje|jr|jaar|stelt vragen|last|merkt|weet niet), (mum|dad|mother|father) + (mental illness|drinks|addicted|depressed|hospital) + (son|daughter|kids|child)',
  'young-carer':
    '(kookt|poetst|wast|huishouden|boodschappen) .. omdat + (moeder|vader|papa|mama|ouder), zorgt voor (haar|zijn) (moeder|vader|broertje|zusje|ouders), (moeder|vader) + (ms|als|kanker|reuma|beroerte|nah|rolstoel|chronisch ziek|parkinson|ernstig ziek) + (dochter|zoon|meisje|jongen|kind) + (huishouden|zorgt|helpt|kookt|zorg), doet het hele huishouden, moedertje spelen, looks after (mum|dad|mother|brother)',
  siblings:
    '(broer|broertje|zus|zusje) + (down|autisme|handicap|gehandicapt|beperking|kanker|ziek|ernstig ziek|epilepsie|rolstoel) + (tekort|komt te kort|aandacht|schaamt|last|jaloers|zorgen|vergeten|verdrietig)',
  multiproblem:
    'alles gaat mis + (gezin|thuis), van alles aan de hand + (gezin|thuis), op alle fronten, dweilen met de kraan open, (gezin|moeder|vader) + (huurschuld|schulden) + (spijbelt|school|ruzie|drank|depressief|gedrag|zorgen|ziek), opeenstapeling, brandjes blussen + gezin, veel hulpverleners .. gezin',
  foster:
    '(kleinkind|kleinkinderen|neefje|nichtje|kind van mijn zus) + (in huis|opvoeden|woont bij), (pleeg*|adoptie*|geadopteerd*) + (gedrag|hechting|vragen|afkomst|ruzie|moeilijk|begeleiding), netwerkpleeg*, foster (child|parents|carer), adopted (child|son|daughter)',
  respite:
    '(weekend|zaterdag|dag|middag|uurtje) + (rust|vrij|adempauze|op adem|ontlast*|bijkomen) + (ouders|moeder|vader|wij|ons|gezin), (ander|tweede|lief) gezin + (weekend|dag|opvangen|af en toe|week), zo af en toe een weekend, kan (hij|ze|kind) .. ergens (terecht|logeren), oververmoeide (ouders|moeder|vader), (parents|mum|dad) + (exhausted|need a break)',
  'respite-disability':
    '(weekendopvang|logeeropvang|vakantieopvang|weekendplek|weekendje weg) + (handicap|beperking|verstandelijk*|autis*|down*|lvb|iq), (weekend|logeren|logeer*|vakantie|rust|opvang) + (gehandicapt*|handicap|beperking|downsyndroom|down|autisme|iq 50|iq 55|emb|rolstoel|zorgintensief) + (ouders|op adem|rust|zwaar|moe|kind|zoon|dochter|jongen|meisje)',
  'home-visitor':
    '(bijspringen|handje helpen|extra paar handen|extra handen|steun in huis|even overnemen) + (iemand|vrijwilliger|gezin|moeder|kleintjes|kinderen|thuis), iemand .. (wekelijks|af en toe|elke week|een keer per week) .. (langs|komt|helpt|speelt|spelen), alleenstaande (vader|moeder) + (uitgeput|geen hulp|kleintjes|moe|steun|vrijwilliger), trek het niet (meer alleen|alleen), staat er helemaal alleen voor',
  'meet-parents':
    '(vaders|mannen|papas) onder elkaar, andere (vaders|moeders|ouders|papas|mamas) (ontmoeten|leren kennen|spreken|kletsen), kent (niemand|geen andere) .. (moeders|ouders|baby), moeders .. onder elkaar, met andere (moeders|vaders|ouders), (meet|other) (mums|dads|parents), playgroup, horen hoe anderen dat doen',
  'pregnant-support':
    '(mum|mother|mom|dad) to be, (zwanger|zwangere|in verwachting) + (alleen|geen familie|geen spullen|geen netwerk|vriend ervandoor|partner weg|geldzorgen|stress|rookt|geen steun|zorgen|onzeker|geen partner|kwetsbaar), babyspullen, pregnant + (alone|no support|worried|partner left)',
  'young-mother':
    '(tienermoeder|tienerzwanger*|jonge moeder|jonge vader), (zwanger|zwangere) + (16|17|18|19|20|21) + (school|alleen|geen vriend|vriend|ouders boos|slaapt bij|geen woning|bank)',
  postnatal:
    '(moeder|mama|vrouw|ik) + (voelt niks|voel niks|voelt niets|geen band|niet blij|geen klik|kan niet genieten) + (baby|kind|kindje|zoontje|dochtertje), roze wolk, (baby|bevallen|bevalling|kraamtijd) + (niet blij|huil de hele dag|huilt de hele dag|somber|prikkelbaar|paniekerig|geen band), baby blues, postnatal depression, postnatale dip',
  'perinatal-psychiatry':
    '(pas moeder|net moeder|jonge moeder|kraamvrouw) + (dwang*|angst*|antidepress*|paniek*|obsess*|medicatie|stemming*|psych*), (zwanger|zwangere|zwangerschap|kinderwens|bevallen|kraamtijd|pregnant) + (paroxetine|sertraline|citalopram|escitalopram|fluoxetine|venlafaxine|lithium|quetiapine|olanzapine|antidepressiv*|antipsychotic*|psychofarmaca|medicatie|bipolair*|bipolaire|schizofrenie|psychose*|borderline|manisch|manie|dwanggedachten|ernstige depressie|angststoornis|eetstoornis|persoonlijkheid*)',
  maternity:
    '(keizersnee|keizersnede|tweeling|kraam|kraamzorg|kraamhulp|kraamuren) + (extra|te kort|tekort|meer uren|verlenging|langer|geen hulp|peuters|rondlopend), te weinig kraam*',
  'crying-baby':
    '(baby|zuigeling|newborn|pasgeborene|kleintje|wkn|weken oud) + (krijst|krijsen|schreeuwt|ontroostbaar|huilt de hele dag|huilt uren|avonden lang|screams|cries|crying|colic|overstrekt|krampjes|elke avond), huilt (drie|vier|vijf|zes) uur per dag, niet te troosten baby, inconsolable',
  'infant-feeding':
    '(vaste hapjes|groentehap|fruithap|bijvoeding|flesvoeding|fles|borst|borstvoeding|kolven|lactatie*|tongriem|drinkt slecht|spuugt veel|reflux) + (baby|mnd|maanden|wkn|weken|moeder|zuigeling|vraag|vragen|weigert|wil niet|hulp|advies), baby drinkt (slecht|niet|te weinig), breastfeeding, bottle refusal',
  anxiety:
    '(fobie|doodsbang|panisch|bang|angst) + (braken|overgeven|spugen|honden|spinnen|onweer|prikken|bloed|liften|hoogte|vliegen|wespen|clowns|inbrekers), emetofobie, (praat|zegt|spreekt) + (niks|niets|geen woord|fluister*) + (school|klas|juf|vreemden) + (thuis|honderduit), selectief mutisme, durft (nergens|niks|niets) (alleen|heen|meer), durft niet (alleen|naar school|de klas in|te slapen|naar binnen), licht uit durft, (ligt|lig) .. te (piekeren|malen|tobben), plakt aan (moeder|mij), verlatingsangst, scheidingsangst, (worries|worried|anxious|scared|clingy) + (all the time|school|everything|since|boy|girl|son|daughter|teen)',
  panic:
    'hartkloppingen + (bang|school|bus|trein|winkel|stress), denkt .. (dood gaat|doodgaat|stikt|flauwvalt) + (paniek|bus|winkel|adem), panic attacks',
  'test-anxiety':
    '(proefwerk|proefwerken|toets|toetsen|spreekbeurt|presentatie|presentaties|examen|examens|tentamen|cito|rijexamen) + (blokkeert|klapt dicht|dichtklapt|black-out|black out|zenuwachtig|misselijk|paniek|bang|stress|faalt|bevriest|huilt|verkrampt|onvoldoende*), huilt voor iedere toets, lat te hoog, bang om fouten, perfectionis*, exam stress, test anxiety, fear of failure',
  ocd: '(wast|wassen|poetst|telt|tellen|checkt|controleert|rijtjes) + (steeds|uren|uur per dag|handen kapot|rituelen|opnieuw|precies|moet), smetvrees, (moet|moeten) .. (precies|symmetrisch|even aantal|drie keer) .. (anders|gebeurt), magisch denken, rituelen .. (tellen|wassen|bed|slapen)',
  'low-mood':
    '=depr, =depri, (lusteloos|futloos|nergens zin in|niks leuk|niets leuk|lacht niet meer|lacht nooit meer|wil niks meer|wil niks|sluit zich af|vlak|glans), komt (haar|zijn|de) (bed|kamer) niet (meer uit|uit), (tearful|unhappy|withdrawn|depressed|low mood|sad all the time), zit (niet lekker|slecht) in (zijn|haar) vel',
  'self-harm':
    '(krast|kerft|snijdt|krassen|snijden|kerven|automutilatie|automutileert|brandt) + (arm|armen|pols|polsen|been|benen|bovenbenen|mesje|scheermes|zichzelf|zich|wondjes|littekens), littekens + (arm|armen|mouwen), lange mouwen, cutting herself, self harm, cuts herself',
  'stress-young-adult':
    '(student|studente|studie|studeert|hbo|mbo|universiteit|18|19|20|21|22|23) + (overspannen|gespannen|burn-out|burnout|tentamens|studiedruk|studiestress|uitgevallen|uitval|paniek|piekert|overbelast|prestatiedruk), quarter life, overwhelmed student',
  'listening-ear':
    '(bellen|praten|chatten|kletsen) .. (zonder dat|zonder|niemand) .. (doorverteld|ouders|weet|weten|naam), niet doorverteld, (iemand|persoon) .. (kletsen|praten|luistert) + (anoniem|zonder naam|zonder ouders|vanavond|niemand weet), ouders hoeven .. niet .. weten, zonder dat iemand weet .. (wie|dat), even zijn (verhaal|ei) kwijt, wil zelf iemand bellen, someone to talk to, anoniem chatten',
  therapy:
    '(psycholoog|therapeut|therapist|counsellor|counselor|emdr|cgt) + (nodig|gezocht|zoekt|needs|need|kort|kinder*|kind|verwijzing|welke|waar), gz-psycholoog, kinderpsycholoog',
  trauma:
    '(in elkaar geslagen|mishandeld|neergestoken|beschoten|aangereden) + (sindsdien|nachtmerrie*|herbeleving*|straat niet|durft niet|slaapt niet|droomt), (zag|gezien) .. hoe + (droomt|nachtmerrie*|elke nacht|herbeleving*|schrikt), (aangevallen|aanrijding|ongeluk|brand|overval|inbraak|beroving|ziekenhuisopname|operatie|gebeten|hondenbeet|beet) + (sindsdien|nachtmerrie*|herbeleving*|bang|schrikachtig|durft niet|slaapt niet|droomt), flashbacks, herbeleving*, nachtmerries na, nightmares since',
  'complex-trauma':
    '(jarenlang|langdurig|meerdere|herhaald) + (geweld|mishandeling|misbruik|verwaarlozing|trauma*) + (nachtmerrie*|herbeleving*|flashback*|behandel*|verleden|weg|veilig|voorbij), als kleuter misbruikt, verleden van (misbruik|geweld|mishandeling), oorlogstrauma, gevlucht + (nachtmerrie*|trauma*|herbeleving*)',
  grief:
    '(opa|oma|vader|moeder|papa|mama|broer|broertje|zus|zusje|vriend|vriendin|klasgenoot|tante|oom|hond|kat|grandfather|grandmother|dad|mum|brother|sister) + (doodging|dood|overleden|overleed|verongelukt|omgekomen|gestorven|begrafenis|verloren|verloor|=died|passed away|lost), sinds .. (overleden|overlijden|doodging|dood is), mist (opa|oma|papa|mama|vader|moeder) + (dood|overleden|erg), bereaved, bereavement',
  psychosomatic:
    '(buikpijn|hoofdpijn|misselijk|moe|vermoeid|pijn|duizelig) + (niets gevonden|niks gevonden|geen oorzaak|lab schoon|bloed goed|lab goed|alles uitgezocht|onderzocht|elke maandag|kinderarts vond niets|kinderarts niets|solk|alk), solk, onverklaarde (klachten|pijn|moeheid), functionele buikpijn',
  'sleep-teen':
    '(13|14|15|16|17|18|19|20|puber|tiener|student*) + (slaapt niet|ligt wakker|wakker tot|slaapt slecht|omgedraaid ritme|slaapritme|kan niet slapen|melatonine|drie uur s nachts|dag en nacht omgedraaid)',
  'eating-disorder':
    '(braakt|spuugt|overgeeft|vinger in keel|purge*) + (na maaltijden|na het eten|na eten|eetbui*|stiekem|expres|wekelijks|dagelijks), eetbui*, eetbuien, (telt|tellen) calorieen, anorexia, boulimia, boulimie, arfid, (kilo|kg) (kwijt|afgevallen|eraf) + (meisje|14|15|16|17|13|18|19|puber|dochter), bmi + (14|15|16|17|anorexia|afgevallen|eet), vreetbui*, binge eating, stopped eating, skipping meals',
  psychosis:
    'hoort (stemmen|dingen die er niet zijn), (achterdochtig|paranoide|wanen|hallucinaties|stemmen), denkt dat .. (afluisteren|volgen|camera*|complot|gif*), hearing voices, paranoid',
  adhd: '(adhd|add) + (test|onderzoek|vermoeden|denkt|denken|school|juf|ouders|verdenking|diagnose), (druk|dromerig|afgeleid|onrustig) + (test|onderzoek|juf|school begint over), droomt (weg|veel|tegelijk weg), kan zich niet concentreren, vergeet (alles|spullen|steeds), chaotisch + (hoofd|school|huiswerk|planning), druk + (kind|jongen|meisje|klas|hoofd|school), can t sit still, attention problems, concentration problems',
  autism:
    'tegen geen verandering*, (niet|slecht|moeilijk) tegen verandering*, praat alleen (maar over|over), kan alleen (maar over|over) .. praten, (autisme|ass|asperger|pdd-nos|pddnos|autistisch) + (test|onderzoek|vermoeden|verdenking|denkt|denken|herken*|diagnose|school|juf), (wappert|fladdert|rijtjes|draaiende|tenen) + (auto*|handen|loopt|geen contact|peuter|kleuter|kijkt weg|jr|jaar), geen oogcontact, maakt (weinig|geen) (contact|oogcontact), volledig in eigen wereld, in zijn eigen wereld, (raakt overstuur|in paniek|overstuur) + (verandering*|anders dan|onverwacht*|planning), no eye contact, lines up toys, autism assessment',
  'autism-support':
    '(autisme|ass|asperger) + (vastgesteld|diagnose rond|diagnose|dagritme|structuur thuis|begeleiding|hulp thuis|ondersteuning thuis|wat nu|hoe verder|begeleider), (ouders|opa|oma|tante|familie) van autistisch*, diagnosed with autism',
  tics: '(knippert|schokt|keelschraapt|kuchje|trekt met|schudt met) + (ogen|hoofd|schouder*|steeds|onbewust|gezicht), gilles de la tourette, tourette, tics',
  substances:
    '(blowt|wiet|drinkt|drank|alcohol|bier|wodka|coke|xtc|lachgas|ketamine|ghb|3mmc|vape|vapen|vapet|snus|gokt|gokken|cannabis|smoking|pills) + (dagelijks|elke dag|elk weekend|stiekem|dronken|verstopt|kamer|school|stoppen|wil eraf|minder|hulp|verslaafd|puber|13|14|15|16|17|18|19|20|21|trying), komt dronken thuis, stoned thuis, ontwenning, onthouding, detox, afkicken, nicotine, gokverslaving, gokschuld*',
  confidence:
    '(denkt|vindt|zegt) .. (zichzelf|hij|ze|dat hij|dat ze) .. (stom|lelijk|waardeloos|niks kan|dom), negatief zelfbeeld, onzeker + (uiterlijk|zichzelf|klas|kind|meisje|jongen), weinig zelfvertrouwen, low self esteem',
  'social-skills':
    '(geen|weinig) (vriendjes|vrienden|vriendinnen|aansluiting), (ligt|staat|valt) buiten de groep, niemand wil met (hem|haar) spelen, snapt (spelregels|grapjes|anderen) niet, ruzie + (plein|schoolplein|speelplein|buitenspelen|pauze), kan niet met (andere|leeftijdgenoot*) kinderen, bazig + spelen, niet gevraagd op feestjes, no friends, trouble making friends',
  assertiveness:
    '(komt|kan|durft) niet voor zich(zelf| zelf) op*, laat (over zich heen lopen|alles toe|zich doen), zegt nooit nee, durft geen nee, weerbaar*, rots en water, wordt geplaagd, stand up for (himself|herself), (plagen|plagerijen|geplaagd) + (training|omgaan|leren|cursus)',
  loneliness:
    '(kent|heeft|ziet) niemand + (verhuisd|kamer|student*|stad|nieuw|avond|weekend), (mensen|anderen|leeftijdgenoten|vrienden) (leren kennen|ontmoeten|maken), zit (elke avond|altijd|hele dag) op (zijn|haar) kamer, mensen om mee te (kletsen|praten|eten), eenzaam, lonely',
  gender:
    '(eigenlijk|liever|voelt zich) (een jongen|een meisje|geen meisje|geen jongen), verliefd op (jongens|meisjes|meiden) + (jongen|zoon|meisje|dochter|16|15|14|17), op wie (hij|ze) valt, uit de kast, coming out, non-binair, andere (voornaamwoorden|naam) + (jongen|meisje|school|gender), transgender, queer, gay, lesbisch, lhbti*, regenboog*',
  bullying:
    '(wordt|word|is) (gepest|getreiterd|uitgescholden|buitengesloten|uitgelachen|weggepest), cyberpesten, appgroep + (pest*|buiten|uitgescholden|gemeen|nare), (bullied|bullying), zwart schaap + klas, pispaal, mikpunt, (pesten|pesterijen) + (school|klas|training|plein|online)',
  truancy:
    '(spijbelt|spijbelen|brost|skipt|bunking|skipping) + (lessen|school|les|uren|dagen|steeds|veel), blijft weg + (school|les|zin|lessen), geen zin in school, komt niet opdagen + school, leerplichtambtenaar, ongeoorloofd verzuim',
  'school-absence':
    '(thuiszitter|thuiszit*|schoolweigering|schoolangst|schoolziek*), (weken|maanden|wkn|mnd|sinds) + (thuis|niet naar school|niet op school|school), durft (de klas|het schoolplein|school) niet in, (durft|wil|kan) niet (meer naar school|naar school|naar les|de klas in), gaat niet meer naar school, ziekgemeld + (keer|school|mentor|vaak|zevende|weer), refuses school, school refusal, not been to school',
  dropout:
    'zonder (diploma|startkwalificatie) + (16|17|18|19|20|21|22|thuis|werk), (gestopt|afgehaakt|uitgeschreven) + (opleiding|mbo|school|studie) + (16|17|18|19|20|21|22|werk|thuis|niks), zit (thuis|hele dag) + (19|20|21|22|werkloos|geen werk|geen opleiding|zonder), zoekt werk + (17|18|19|20|21|22), =neet, weet niet wat (hij|ze) wil (worden|doen|studeren)',
  learning:
    '(rekenen|rekent|sommen|spelling|begrijpend lezen|leren|tafels|leerachterstand|blijft zitten|doubleren) + (lukt niet|achter|moeilijk|niveau|zwak|onvoldoende|groep|snapt|langzaam|moeite), dyscalculie, loopt achter op school, falling behind',
  dyslexia:
    '(woordblind*|dyslexie|leesproblemen|spellingsproblemen|leest hakkelend|leest spellend|draait letters om|verwisselt letters|leesachterstand) , (lezen|spelling|spellen|letters) + (test|onderzoek|achter|moeite|lukt niet|zwak|dyslexie|groep 4|groep 5|groep 3|gr 5|gr 4|woordblind*), =EED, dyslexic, reading problems',
  homework:
    'huiswerk + (plek|rust|begeleiding|maken|klas|hulp|helpen|stil|thuis niet|sommen|plannen|vrijwilliger|bibliotheek), bijles, (sommen|wiskunde|engels|rekenen) + (hulp|helpt|oefenen|bijles|vrijwilliger|student), homework help, tutoring',
  giftedness:
    '(hoogbegaafd*|begaafd*|slim|ontwikkelingsvoorsprong|hb|iq 130|iq 140|gifted) + (verveelt|klas|school|onderpresteert|boos|jr|jaar|past niet|uitdaging|bored), verveelt zich + (klas|school|les), voorsprong + (verveelt|klas|kleuter|school), kan al (lezen|rekenen) + (4|5|kleuter|groep 1|groep 2)',
  speech:
    '(twee|drie|vier|vijf|zes|tien|paar|weinig|nauwelijks|amper|enkel|geen|nog geen|10|5|20) (woordjes|woorden|woordje|zinnetjes), (babbelt|praat|kletst|spreekt) (amper|nauwelijks|niet|weinig|slecht|onduidelijk|nog niet), (stottert|stotteren|hakkelt|hapert|stotter*|stotert), zegt (nauwelijks|amper|weinig|bijna) (iets|niks|woordjes|wat), niet te verstaan, not talking, speech delay, stutter*',
  'language-disorder':
    'tos, taalontwikkelingsstoornis, begrijpt (opdrachten|zinnen|taal) niet + (kleuter|peuter|4|5|jaar|jr), taal blijft ver achter',
  'dutch-language':
    '(thuis|ouders) spreken (geen|ander|pools|turks|arabisch|tigrinya|oekraiens|syrisch|engels) + (nederlands|peuter|kleuter|kind|school|taal), taalachterstand, voorschool, voorlezen + (kind|peuter|kleuter|thuis), leert geen nederlands, (peuter|kleuter|kind) + (geen nederlands|nederlands leren|taal oefenen)',
  'class-support':
    '(juf|meester|leerkracht|school|leidsters|ib-er|intern begeleider|docent) + (weten het niet meer|weet het niet meer|handelingsverlegen|hulp nodig|tips|ten einde raad|meekijken|handvatten|vastgelopen|redt het niet), iemand .. in de (klas|groep) .. (kijken|kijkt|meekijkt), bijt andere kinderen + (=opvang|kdv|groep|leidsters)',
  'school-talk':
    '(praten|gesprekken|gesprek|luisteren|hulp|steun) + (op school|schooltijd|school zelf|tussen de lessen), mentor + (zorgen|gesprek|wil hulp), vertrouwenspersoon school, school counsellor, someone at school',
  sleep:
    '(slaapt|slapen|slaap|bedje|naar bed|inslapen|doorslapen|wakker|slope|slaope) + (niet|slecht|elk uur|roept|huilt|bleit|uren|strijd|moeilijk|alleen niet|bij ons|komt eruit|bang|kabaal|drama|s nachts) + (dreumes|peuter|kleuter|baby|2|3|4|5|6|7|8|9|10|jr|jaar|mnd|maanden|kind|zoontje|dochtertje|manneke), kruipt (elke nacht|s nachts) bij, toddler sleep, won t sleep, night terrors, nachtangst',
  bedwetting:
    '(nat|plast|natte|droog|plassen) + (bed|nacht|nachts|lakens|matras|luier|kamp|logeren|pyjama|beddengoed) + (6|7|8|9|10|11|12|13|14|15|16|jr|jaar|nog|steeds|elke|kind|jongen|meisje), plaswekker, natte (lakens|bedden), (wets|wetting) (the bed|bed)',
  soiling:
    '(natte|nat|druppels|druppeltjes|plasje|plast) + (broek|broekje|onderbroek|overdag|klas|school), (poept|poep|ontlasting|vieze) + (broek|broeken|onderbroek|broekje|luier|houdt|ophouden|stinkt|vegen), houdt (de poep|poep|ontlasting) op, (obstipatie|verstopping|macrogol|movicolon|forlax|laxeer*), encopresis, soils himself',
  potty:
    '(potje|wc|luier|zindelijk|plassen) + (2|3|peuter|2,5|dreumes|nog niet|wil niet|oefenen|school|moet|lukt niet|weigert), nog (in de luier|niet zindelijk|een luier), potty training, plast nog overdag in (zijn|haar) broek + (peuter|3|2)',
  overweight:
    '(te zwaar|overgewicht|obesitas|te dik|afvallen|snoept|kilo te zwaar|bmi) + (kind|jongen|meisje|jr|jaar|gezin|sporten|gepest|beweg*|leefstijl|ouders), gezonder (eten|leven), overweight',
  'picky-eating':
    '(eet|lust) (alleen|enkel|niks dan|niets dan|slechts) .. (pasta|yoghurt|chips|pap|brood|frietjes|wit|witte|kip|rijst|nuggets|melk), (eet slecht|eet niks|lust niks|lust niets|weigert eten|kokhalst|slikt niet|brokken|brokjes|stukjes) + (peuter|dreumes|kleuter|1|2|3|4|5|mnd|maanden|groeit|sonde|kind), moeilijke eter, selectieve eter, eten .. (strijd|drama|gevecht) + (peuter|kleuter|tafel|3|4|5), picky eater, fussy eater',
  'developmental-delay':
    '(loopt|ontwikkelt|blijft) + (achter|traag|trager|langzaam|langzamer) + (dreumes|peuter|kleuter|1|2|3|4|5|mnd|maanden|kdv|opvang|leeftijdgenootjes|ontwikkeling|in alles), (kruipt|loopt|zit|rolt|brabbelt) nog niet, in alles (later|laat|een jaar achter), delayed development, not walking yet',
  motor:
    '(houterig|onhandig|struikelt|valt|botst|wiebelig|x-benen|tenen|tenenloop|hinkt|gym) + (vaak|steeds|voeten|bewegen|rennen|fietsen|gym|lukt niet|overal|loopt|jr|jaar|balans), voorkeurshouding, (scheef|plat|plat achterhoofd|afgeplat|platte) (hoofdje|hoofd|achterhoofd), achterhoofd + (plat|platter|scheef), draait steeds dezelfde kant, (loopt|kruipt) (nog niet|laat|op tenen), clumsy',
  'fine-motor':
    '(schrijft|schrijven|handschrift|knippen|veters|rits|knopen|knoopjes|pen|potlood|bestek|kleuren) + (onleesbaar|lukt niet|niet dicht|kan geen|moeite|moeilijk|slordig|traag|kramp|verkeerd|onhandig), schrijfmotoriek, ergotherapie, handwriting',
  'child-health':
    '(groeit niet|groeit slecht|te klein|lengte|groeiachterstand|buigt af|gehoor|oogtest|vaccinatie*|prik|prikken|inenting*|bmr|hpv|dktp) + (kind|baby|jr|jaar|mnd|ouders|vraag|twijfel*|inhalen|gemist|arts|controle|test), jeugdarts, consultatiebureau',
  'sexual-health':
    '(pil|anticonceptie|condooms|condoom|soa|chlamydia|morning-after*|spiraal|seks|vrijen|zwangerschapstest|ongesteld) + (durft|vragen|vraag|anoniem|advies|wil|test|halen|14|15|16|17|18|19|20|gratis|ouders), the pill, std test, contraception',
  'sexual-development':
    '(doktertje|seksueel getinte|seksspelletjes|onderbroek uit|aan piemel|aan vagina|masturb*|naakt) + (kind|kleuter|peuter|speelt|spelen|klas|jr|jaar|4|5|6|7|8), seksueel (gedrag|spel) + (kind|kleuter|jr|jaar)',
  'chronic-illness':
    '(diabetes|epilepsie|astma|reuma|crohn|cystic fibrosis|taaislijmziekte|kanker|hartafwijking|nierziekte|sikkelcel|chronisch ziek) + (kind|zoon|dochter|meisje|jongen|gezin|ouders|jr|jaar|school|leren leven|moe)',
  'intellectual-disability':
    '(lvb|iq 60|iq 65|iq 70|iq 75|iq 78|iq 80|iq 55|zwakbegaafd|moeilijk lerend|laag iq|praktijkonderwijs|vso|zmlk) + (jongen|meisje|jr|jaar|14|15|16|17|boos|geld|vechtpartij*|vrienden|beinvloedbaar|begeleiding|hulp|training|gezin|school), verstandelijke beperking, learning disability',
  disability:
    '(rolstoel|spasme|spastisch|spina bifida|spierziekte|cp|doof|blind|slechtziend|slechthorend|meervoudig beperkt|handicap) + (kind|zoon|dochter|jongen|meisje|jr|jaar|gezin|hulp|begeleiding|vereniging)',
  'diagnosis-parents':
    '(net|pas) .. diagnose + (ouders|uitleg|informatie|wat nu|begrijpen|leren), opvoedcursus + (syndroom|autisme|adhd|beperking|down|williams|handicap), psycho-educatie, psychoeducatie',
  decisions:
    '(pgb|beschikking|indicatie|voorziening|zorg in natura) + (aanvragen|aanvraag|wie|verlengen|beslist|gemeente|loopt af|krijgen|hoe|afgewezen), aanvraag bij de gemeente, apply for funding',
  'child-poverty':
    '(geen geld|te weinig geld|kan niet betalen|kunnen niet betalen|onbetaalbaar|te duur|kosten te hoog|laag inkomen|bijstand) + (sport|voetbal|zwemles|schoolreis|fiets|laptop|kleding|winterjas|verjaardag|contributie|muziekles|kamp|kind|kinderen|jongen|meisje), (fiets|laptop|winterjas) + (gestolen|kapot|geen) + (geld|betalen|nieuwe), voedselbank, kledingbank, cannot afford',
  debts:
    '(schuld|schulden|schuldn|deurwaarder|loonbeslag|incasso|aanmaning*|betalingsachterstand|huurachterstand|rood staan|beslaglegging|energie afgesloten|rekeningen) + (gezin|kinderen|moeder|vader|ouders|18|19|20|21|22|23|stoep|brief|baby|hulp|overzicht|kind), deurwaarder, loonbeslag, in debt, bailiff',
  eviction:
    '(uitgezet|ontruiming|ontruimd|dakloos|slaapt in|geen dak|op straat|kan nergens heen|nergens slapen|uit zijn kamer|huis uit gezet|slaapt al) + (auto|kamer|gezin|kinderen|18|19|20|21|22|23|weken|dagen|tent|straat|heen|gezet), slaapt in (zijn|haar|de|een) auto, homeless, evicted',
  'youth-housing':
    '(op zichzelf|begeleid wonen|eigen kamer|zelfstandig wonen|niet meer thuis wonen|thuis weg|uit huis|bij vriendinnen|bij vrienden|van bank naar bank) + (16|17|18|19|20|21|22|wil|slaapt|begeleiding|hulp|kan niet|woont|moet), kan niet (meer thuis|bij moeder|bij vader) (wonen|blijven)',
  leisure:
    '(iets|wat) te doen + (middag*|vrije|13|14|15|16|na school|na vieren|avond*|hangen|vakantie), (hangt|hangen) (rond|op straat|bij de supermarkt), jeugdhonk, jongerencentrum, (sport*|voetbal*|muziek|club|clubje) + (vrije tijd|wil graag|zoekt|leuk), gewoon wat te doen, after school club, youth club',
  buddy:
    '(maatje|vrijwilliger|buddy|grote broer|rolmodel|student|mentor for) + (leuks|spelen|kind|jongen|meisje|uitje|voetballen|samen|aandacht|steun|spelen|hem|haar), iemand .. (leuks|iets) .. met (hem|haar) (doet|doen|onderneemt), big brother program',
  newcomers:
    '(syrisch|syrie|eritrea|eritrees|afghaans|oekraiens|oekraine|somalisch|irak|iran|turks|pools|polish|jemen|venezuela|syrian|ukrainian|eritrean|afghan) + (gezin|familie|family|moeder|mum|net|huis|school|snap*|begrijp*|weg*|nieuw|brieven|letters), pas (hier|in nederland), (snapt|snappen|begrijpt|begrijpen) (niets|niks|de school|het schoolsysteem|schoolsysteem) , new in (the netherlands|town|holland), just arrived',
  'adult-language':
    '(moeder|vader|ouders) + (nederlands leren|taalles|taalcursus|inburger*|fietsles|geen nederlands), learn dutch',
  police:
    '(winkeldiefstal|vernieling|opgepakt|aangehouden|wijkagent|politie|gestolen|jat|vechtpartij|brandstichting|drugs dealen|vuurwerkbom|brommers|fatbike) + (12|13|14|15|16|17|jongen|zoon|eerste keer|waarschuwing|halt|vrienden|jr|jaar), verkeerde (vrienden|jongens|groep), foute vrienden, in trouble with the police',
  'turning-18':
    '(bijna|wordt|net|straks) (18|achttien) + (hulp|stopt|wat nu|zorgverzekering|jeugdhulp|verder|zelfstandig|regelen), na (zijn|haar) achttiende, 18- 18+, turning 18',
  exploitation:
    '(dure spullen|dure kleren|dure telefoon|nieuwe telefoon|oudere vriend|oudere man|mannen|hotel|hotelbonnetjes|cash|cadeaus) + (afspreken|afspreekt|meisje|13|14|15|16|17|geheim*|weg in de nacht|vriend van|ophaalt), laat haar met mannen afspreken, loverboy, (koerier|drugs|pakketjes) + (rondbrengen|bezorgt|gedwongen|13|14|15|16|17)',
  consult:
    '(overleg|overleggen|sparren|meedenken|spreken|ruggespraak|advies) + (kinderpsychiater|jeugdpsychiater|psychiater|specialist|medicatie|methylfenidaat|sertraline|fluoxetine|melatonine|ophogen|afbouwen|casus|dosering|collega), (sertraline|fluoxetine|methylfenidaat|risperidon|aripiprazol) + (ophogen|afbouwen|starten|dosering|overleg|bijwerking*), wie denkt met mij mee',
  waiting:
    '(wachttijd|wachtlijst|wacht al|overbruggen|overbrugging|in de tussentijd|intussen|ondertussen) + (maanden|weken|mnd|ggz|poli|psycholoog|wat kan|wie|hulp|doen|behandeling), waiting list',
}

/** How services say that they are for a topic. */
export const OFFERED_MORE: Record<string, string> = {
  bedwetting: 'plaspoli, bedplaspoli, (plas*|nat|droog) + (bed|nacht|wekker)',
  'young-carer':
    '(jongeren|kinderen|tieners) .. (zorgen|zorgt|zorg) .. (thuis|iemand|familie|ouder|broer), voor iemand thuis zorgen, zorgmaatje*, jonge mantelzorg*',
  'crying-baby': '(baby|babys|zuigeling*) + (krijst|huilen|huilt|ontroostbaar|rust en ritme)',
  'divorce-child': 'kinderen .. ouders .. (niet meer samen|uit elkaar|gescheiden|apart|scheiding), twee huizen',
  'divorce-parents':
    'gescheiden ouders + (samen|gesprekken|opvoeden|ouder blijven|communic*), (afspraken|gesprekken|bemiddel*) + (relatie stopt|relatie beeindigen|uit elkaar|scheiden|scheiding|ex-partners), ouders die (uit elkaar gaan|scheiden|hun relatie beeindigen)',
  'divorce-conflict':
    '(ruzie|strijd|conflict*|rechtszaken|vechten) + (na scheiding|scheiding|ex-partners|gescheiden|ex), eindeloze strijd, vechtscheiding*',
  multiproblem:
    '(drie|meer|meerdere|verschillende|veel) (gebieden|fronten|problemen|leefgebieden|zorgen|tegelijk), stapeling van (problemen|zorgen), overzicht over alle .. hulp, veel tegelijk misgaat',
  grief:
    '(iemand|dierbare|naaste) .. (doodging|overleden|overleed|stierf|missen|verloren|dood), herdenken, iemand moeten missen, nabestaanden',
  respite:
    '(ander|tweede|gast) gezin .. (vangt|opvang|dagdelen|weekend|dag), vangt .. kind .. op, (dagdelen|weekend|dag in de week) + (ander gezin|gastgezin|buurt), zodat ouders (uitrusten|bijkomen|op adem)',
  'home-visitor':
    '(vrijwilliger|ervaren moeder|ouder) .. (elke week|wekelijks|dagdeel|ochtend) .. (gezin|langs|thuis), extra paar handen',
  giftedness:
    'kind dat voorloopt, (voorsprong|voorloopt|verveelt|verveelt zich|onderpresteren|hoogbegaafd*) + (kind|kinderen|ouders|school)',
  screens: '(vastzitten|vastzit|verslaafd|te veel) + (games|gamen|telefoon|scherm|schermen|beeldscherm*|online)',
  substances:
    '(stoppen|minderen|afkicken|verslaving|verslaafd) + (drank|alcohol|blowen|drugs|pillen|roken|gokken|middelen), afkicken, terugval voorkomen',
  gender: '(op wie ze vallen|wie ze zijn|eigen geslacht|twijfelen over hun gender|val op), roze (netwerk|jongeren)',
  exploitation: '(gebruikt|gedwongen|geronseld) + (seks|geld|drugs|criminaliteit)',
  eviction:
    '(slaapplek|onderdak|noodopvang|dak) + (geen dak|op straat|dakloos*|jongvolwassenen|gezinnen), geen dak heeft, op straat staan',
  'youth-housing': '(begeleid|zelfstandig) wonen, (kamer|woonplek) + (begeleiding|jongeren)',
  leisure: '(maandelijkse|wekelijkse) ontmoeting .. jongeren, zoekt jongeren op, overlast geven',
  police: '(overlast|verkeerde kant op|verkeerde vrienden|strafbaar|politie) + (jongeren|coach|jeugd*)',
  'client-support': 'staat naast het gezin, leest brieven .. aanvragen, wat je rechten zijn',
  overweight:
    '(te zwaar|gewicht|leefstijl*|overgewicht) + (kinderen|gezin|koken|sporten|beweeg*|bewegen|voeding|dietist)',
  'school-absence':
    '(weken thuis|al weken thuis|niet naar school gaan|langdurig verzuim|dreigend verzuim|terug naar school|opbouwplan)',
  'developmental-delay':
    '(anders of trager|trager|langzamer|achterblijft|achterstand) + (ontwikkel*|jonge kinderen|jong kind|peuter*)',
  'listening-ear':
    '(praten|chatten|bellen) + (zonder (je naam|naam|afspraak)|anoniem|geen naam nodig|zonder je naam), getrainde (jongere|vrijwilliger|leeftijdsgenoot)',
  'meet-parents':
    '(vaders|moeders|ouders) + (ontmoeten|ontmoeting|ontbijt*|koffie|inloop|samen met je kind|andere mannen|andere vaders)',
  'class-support': '(observeert|kijkt mee|meekijken) + (groep|klas|opvang|school)',
  'test-anxiety': '(blokkeren|dichtklappen|zenuwen|spanning) + (proefwerk*|toets*|spreekbeurt*|examen*)',
  assertiveness:
    '(nee zeggen|voor jezelf opkomen|stevig staan|weerbaar*) + (kinderen|oefenen|leren|spel|training|bewegen|stoeien)',
}
