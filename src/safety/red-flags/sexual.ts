import type { Row } from './row.ts'

const RECENT = 'RF07: politie.nl; centrumseksueelgeweld.nl'
const LONGER = 'RF08: politie.nl; Teeuw (LECK)'

/** Sexual violence and abuse, recent, longer ago and online (RF07, RF08). */
export const SEXUAL: Row[] = [
  {
    id: 'sexual-now',
    kind: 'sexual-abuse',
    level: 'red',
    topic: 'recent-sexual',
    acute: true,
    source: RECENT,
    patterns: `
      @raped & net|zojuist|nu|moment|now|just|uur geleden|onderweg|kamer ernaast|dader hier|wachtkamer|bij haar|buiten staat|bloedt ! nu goed|nu niet|nu ouder|tot nu`,
  },
  {
    id: 'sexual-recent',
    kind: 'sexual-abuse',
    level: 'red',
    topic: 'recent-sexual',
    source: RECENT,
    patterns: `
      @raped & @recent|dagen geleden|dgn geleden|days ago|uur geleden|feestje|festival|feest|party|deze week|vorige nacht|last night|this week|van de week|morning after|noodpil|morningafter*|sporen|douch*|#6 dagen|#6 dgn ! spel
      gedwongen|dwong|forced & seks|sex|drie jongens|jongens|bed|tongzoen*|uitkleden|pijpen|kleren & @recent|feest|feestje|dagen geleden|dgn geleden|last night ! les|gym
      gedwongen|forced|vastgehouden|gepakt .. door|by .. jongens|jongen|mannen|man|boys|men|guy|klasgenoten|groep|*trainer|coach|leraar|docent|trainingsmaat|teamgenoot|collega|chef ! sport|sporten|voetbal|(gedwongen|forced) . excuses|gedwongen om excuses|gedwongen na te blijven|gedwongen nablijven|mee op kamp|naar kamp|tijdens operatie
      seks|sex|gemeenschap|vrijen & tegen haar wil|tegen zijn wil|tegen wil|tegen haar zin|tegen zin|without consent|didnt want|wilde niet|wou niet|zonder toestemming|onder dwang|gedwongen|forced
      wakker|woke|awoke|bijgekomen .. zonder|broek|onderbroek|without|vreemd & broek|kleren|bed|underwear|pants|weet niets|herinner*|feest ! plas*|nat
      drogeer*|gedrogeerd|spiked|drugged & feest|drank|drankje|seks|wakker|weet niets|drink|party|misbruikt|herinner*
      drankje|drink .. gedaan|spiked|gestopt ! limonade
      bloed|bloedverlies|bloeding|blood|bloedt .. onderbroek*|ondergoed|slip|underwear|vagina|anus & oppas|oom|@relative|zwijgt|sinds|bang|zegt niets|zegt geen|wil niet|opa|#10 @age|stiefvader|babysitter ! obstipatie|menstru*|ongesteld*|ontlasting hard`,
  },
  {
    id: 'sexual-abuse',
    kind: 'sexual-abuse',
    level: 'red',
    source: LONGER,
    patterns: `
      @raped & @child|#|@say|@adult|@patient
      aan mij|me|haar|hem|mijn|zn|dochter|zoon|meisje .. gezeten|zat|zit|zitten|friemel*|gefriemeld & @private|@adult|@say|bed|onder|kamer|'s nachts|#17 ! tafel|bank|haar moeder zit|iets dwars|klas|school|les|laptop|telefoon|gamen|toets|balie
      zit|zat|zaten|gezeten .. aan .. haar|hem|me|mij|dochter|zoon|@private|kind|meisje|kinderen ! tafel|bank|toe|dwars|laptop|telefoon|fles|bureau|lijn|duim|lijntje
      @touch .. @private ! zelf|zichzelf|eigen|zindelijk*|luier|dokter*tje|jeuk
      @private .. @touch & @adult|door|moest|hand|by ! zichzelf|eigen|jeuk
      moet|moest|moesten|laat|made|makes .. @private|hem .. aanraken|vasthouden|likken|zien|wassen|touch|kussen|pijpen|aftrekken|aaien|kijken|lick ! plas*|luier|dokter
      aanraken|kriebelen|aaien|touches|touch|touched & onderbroek|@private|'daar'|daar beneden|daaronder|down there|privates|waar niet & @adult|@child|bed|geheim
      @adult|hij .. touches|touched|touching|betast|bepotelt|streelt|fondl*|gropes|aanraakt|vingert .. @child|her|him|me|@private
      kruipt|kroop|ligt|lag|komt|kwam|sluipt|slaapt|comes|came|climbs|climbed|sneaks|crawls|gets|stapt .. bed|room|kamer|douche|badkamer|slaapkamer|shower|bathroom|dekbed & opa|oom|vader|stief*|broer|neef|buurman|trainer|@father|@relative|stepdad|uncle|brother|@other|pleegvader|vriend moeder|vriend van ! nachtmerrie*|bang in het donker|peuter slaapt|peuter kruipt|kruipt bij ouders|bij ons in bed|bed niet uit|niet uit bed|uit bed niet|bed uit komt|out of bed|co-sleep*|moe van|@small
      geheimpje*|geheim|secret & opa|oom|trainer|coach|stief*|buurman|@adult & niemand|mag niet|niet vertellen|spelletje|@private|bed|not tell|samen|touch*|game|aanraak*|aanraken ! verrassing*|cadeau|feest*|sinterklaas
      sperma|semen|zaad|geil|erectie|stijve|stijf|klaargekomen|klaarkomen & @child|@adult & @child ! eerste zaadlozing|puberteit|voorlichting
      vaginale|anale|anal|vaginal letsel|fissuur|injury|tear|verwonding|bloeding|scheur & #12|@child|dochter ! obstipatie
      gonorr*|gonor*|chlamydia|syfilis|syphilis|soa|sti|std|trichomon*|hsv2|condylo*|genitale wrat* & #15|@small|kleuter|#15 @age ! moeder|ouder|voorlichting|les|lesje|folder|#16+ @age
      zwanger*|pregnant|positieve zwangerschapstest|zwangerschapstest & #14 @age|#14|year old ! moeder|tante|weken|maanden|broertje|zusje op komst|juf|kind van|vrouw
      #10_15|#10_17 .. vriend|vriendje|relatie|boyfriend|lover|scharrel|minnaar|verkering|vent|man|bf .. #21+|volwassen|adult
      #10_15|meisje|dochter|girl .. vriend|vriendje|relatie|boyfriend|lover|scharrel|verkering|bf .. #21+
      vriend|vriendje|boyfriend|relatie|verkering|scharrel|verkering .. #21+ & #10_15 ! broer|euro|vrienden van #20+
      man|kerel|vent|guy|man van .. #20+ & #10_15 & seks|sex|relatie|dating|afgesproken|hotel|spreekt af|zoent|verliefd|app*|contact|'vriend'|meets
      seksuele|sexual|seksueel relatie|contact|handelingen|contacten|relations|acts|contact|handeling & #15|@adult|leraar|docent|trainer|stief*|broer
      seksueel|seksuele|sexually|sexual overschrijdend*|grensoverschrijdend*|geweld|intimidatie|misbruik|assault*|abuse*|harass* ! training|beleid|protocol|gedragscode
      geseksualiseerd*|seksualiseerd*|seksueel|seksuele|seksualis*|sexualised|sexualized & gedrag|spel|woorden|taal|handelingen|kennis|behaviour|behavior & @small|#11|@child ! leeftijdsadequaat|normaal|normale|training|ontwikkeling les|vlaggensysteem cursus
      seks|sex|vrijen|pijpen|neuken|humping|rijdt|masturb* & naspeelt|nadoet|poppen|speelt na|doet na|pop|dolls|weet te veel|tegen andere kinderen|bij andere kinderen|aan andere|dwangmatig & #10|@small|@child
      likt|steekt|stopt|duwt|inbrengt|ingebracht .. @private|vinger|voorwerp|potlood & @adult|broer|neef|oppas|opa|oom|#12
      onder .. rok|rokje|kleren|shirt|broek|dekens|trui|skirt|clothes & hand|handen|gevoeld|voelde|zat|hands|felt
      hand .. in|onder .. broek|onderbroek|slip|rok|pants|luier & @adult|hij|trainer|oom|opa
      uitkleden|naakt|bloot|undress|naked|kleren uit .. voor|moest|moet|filmt|filmen|foto*|gefilmd|laten|made|before & @adult|camera|webcam|moest|moet|oom|opa|trainer|stief*|man ! strand|bad|zindelijk*|weeg*|meten|onderzoek|dokter|schaamte
      trainer|coach|leraar|leider|meester|teacher|imam|pastoor|docent|begeleider .. zoent|zoende|kust|kuste|kissed|kisses|massa*|appt 's|nachtelijk*|naaktfoto*|lichamelijk
      incest*|pedo*|pedofiel*|pedoseksu*|aanrander|verkrachter ! pedometer
      loverboy*tje misbruik|binnengedrongen|penetr*
      vertrouwt|wil .. @not .. alleen .. opa|oom|stiefvader|oppas|trainer|neef|buurman
      alleen|alone with|met|bij .. opa|oom|stiefvader|uncle|stepdad|oppas|trainer|babysitter|grandpa|buurman|neef & bang|wil niet|weigert|durft|wont|gilt|scared|refuses|huilt & bang|weigert|durft|gilt|scared|refuses|wil niet meer|huilt ! eenkennig|verlatingsangst|#2 @age
      menstru*|plassen|plast|billen|vagina|plasser|bibs & pijn|rood|wond|bloed|doet zeer|scheur* & oppas|opa|oom|stief*|weekend vader|na bezoek|sinds`,
  },
  {
    id: 'sexual-online',
    kind: 'sexual-abuse',
    level: 'orange',
    topic: 'online-sexual',
    source: LONGER,
    patterns: `
      @nude & @child|#17|@forced|@say|rond|gedeeld|verspreid*|verstuurd|gestuurd|groepsapp|school|klas|threat*|leaked|sent|online|dreigt|uitgelekt|lekt|exposed ! les|lesje|voorlichting|lespakket|folder
      foto|fotos|filmpje|filmpjes|video|videos|beelden|pics|pictures|photos|film|snap|snaps .. bloot|blote|naakt|pikant*|nude|nudes|borsten|naked|intieme|seksueel|seks|onderbroek|zonder kleren|ondergoed|lingerie|bh ! strand|baby
      blote|naakte|naked|intieme|pikante|seksuele|seksfilmpje*|expliciete|onderbroek .. foto|fotos|filmpje|filmpjes|beelden|pics|pictures|video ! strand
      seksfilmpje*|sekstape|seksvideo*|sextape|sekschat*|seksapp*|onlyfans|cammen|camgirl|kinderporno*|csam|kinderporn*
      @forced & foto|fotos|filmpje|filmpjes|beelden|pics|photos|video|webcam & stuurt|sturen|online|rondsturen|delen|verspreid*|betalen|naakt|bloot|exposen|expose|doorsturen|send|share|snap*|insta* ! les|project
      chat|chatten|appt|contact|online|snapchat|insta*|discord|roblox|tiktok|gamechat|fortnite|kik|telegram .. volwassen|man|mannen|onbekende|vreemde|strangers|adult|older|oudere|#20+ & #16|@child|foto*|afspreken|ontmoet*|meet*|hotel|cadeau* ! helpdesk
      stranger|onbekende|vreemde & online|chat|game|snapchat|insta*|roblox|discord & afspreken|afgesproken|foto*|meet|ontmoet*|cadeau*|geheim|photos
      exposen|exposed|expose|bangalijst*|bangabus|bangagroep
      grooming|groomer|groomt|gegroomd|sextortion|sexting`,
  },
]
