import type { Row } from './row.ts'

const SOURCE = 'RF11: kst-25424-273; thuisarts.nl'

/** Psychosis, mania and confusion of a child or a young person (RF11). */
export const MIND: Row[] = [
  {
    id: 'psychosis-danger',
    kind: 'psychosis',
    level: 'red',
    acute: true,
    source: SOURCE,
    patterns: `
      stem|stemmen|voices|voice|god|allah|duivel|opdracht|bevel .. zegt|zeggen|zegde|draagt|moet|moeten|beveelt|telling|tells|tell|vertelt|vertellen|commands|geven .. doden|dood|springen|snijden|steken|trein|pijn|moeder|vader|vermoorden|verwonden|brug|kill|hurt|jump|zusje|broertje|stab|aandoen|offeren|baby|@drop|@track ! film
      opdrachten|opdracht|bevelen|boodschappen|boodschap|berichten|instructies .. van . lamp|tv|televisie|radio|muur|engelen|god|stem*|licht|spiegel|satelliet*|chip|internet ! juf|school|coach|werkgever
      hoort|hoor|hoorde .. commentaar
      talks|talking|speaks|laughs .. people|someone|somebody|voices .. arent|isnt|not there
      praat|lacht .. mensen|iemand die|wie er niet is|zijn ! telefoon|oma|overleden|rouw*
      psychotisch*|psychose|waan*|verward|verwarde|manisch*|hallucin*|psychotic|manic|stemmen|stem|delusion* & @weapon|agressi*|dreigt|gevaar*|deur uit|deur is uit|naakt op straat|spoor|dak|brug|slaat|aanval*|weggelopen|straat op|knife|ran|missing|barricade*|gevlucht|verkeer|buiten|zichzelf ! behandeld|nu stabiel|nu rustig|nu goed|vuur
      hoort|hears|hoorde|hear .. stem|stemmen|voice|voices .. dood|doden|trein|springen|moet|moorden|kill|snijden|jump|vermoorden|steken|deur`,
  },
  {
    id: 'psychosis',
    kind: 'psychosis',
    level: 'orange',
    source: SOURCE,
    patterns: `
      hoort|hoorde|horen|hears|hearing|hear|heard|heurt|luistert .. stem|stemmen|voices|voice|stemme ! opa|verkiezing*|koor|tweede kamer|slaapt in
      stemmen|voices|stem .. hoofd|zeggen|horen|hoort|fluister*|praten|bevel*|commentaar|opdracht*|head|telling|muur|radio|kamer ! verkiezing*|koor|stemwissel|baard in
      psychose*|psychot*|psychoot|psychoses|schizof*|waanbeeld*|wanen|waan|waanidee*|waandenkbeeld*|waangedacht*|hallucin*|hallus*|paranoi*|paranoide|manie|manisch*|maniform*|katat*|delusion*|psychosis|psychotic|schizo*|mania|manic|delier|delirium|gedesorganiseerd*|derealis* & @patient|#|al|weer|sinds|thuis|vermoeden|kind ! nachtmerrie|nu rustig|nu stabiel|in remissie|lotgenoten
      (achterdocht*|achtervolg*|afgeluister*|bespioneer*|bespied*|gevolgd|in de gaten|complot*|vergiftig*|chip|gps|camera|cameras|spied|followed|watched|spying|bugged|poison*|conspir*|gebrainwasht|microfoon*) & denkt|overtuigd|zeker|gelooft|zegt|ziet|voelt|weet|believes|thinks|convinced|says|plakt|everyone|iedereen|durft|wordt|bang ! spel|film|game|per ongeluk|geslikt|schoonmaak*|ex-partner|ex volgt|les
      plakt|plakte|dekt|covers|taped|afgeplakt|dichtgeplakt|aluminiumfolie|folie .. camera*|webcam|raam|ramen|stopcontact*|spiegel*|tv|window*|phone|telefoon|muren|ventilator*|mirror*
      overal|everywhere|hidden|in .. camera*|codes|tekens|boodschappen|signs|messages|microfoons|afluister*|symbolen|duivels|signalen|spionnen ! school*|beveiliging
      (boodschap*|berichten|signalen|messages|codes|tekens|signs|betekenis*|hints|geheime) .. tv|televisie|radio|kenteken*|kentekens|lied*|reclame*|nummerborden|internet|cijfers|voor hem|voor haar|songs|licence|license|plates|krant|getallen|straatlantaarn*|nieuws|verkeerslicht* ! spreekbeurt|school*
      tv|televisie|radio|nieuwslezer|nieuwslezers|television|youtube*|lamp|kat|muren|walls|telefoon .. praat|praten|spreekt|stuurt|zegt|talks|talking|speaks|boodschap*|vertelt .. tegen|hem|haar|mij|met|him|her|me ! mee
      (uitverkoren*|chosen|messias|messiah|profeet|prophet|jezus|jesus|apocalyps|gods|zoon van god|missie van|mission from|de wereld redden|wereld redden|save the world) ! boek|film|school|wedstrijd|team|selectie|kerst*|musical
      god|allah|duivel|demon|demonen|djinn|djinns|geest|geesten|engelen|devil|demons|angels|spirits|jinn|satan|overleden .. praat|spreekt|zegt|ziet|fluistert|beveelt|stuurt|bezeten|in|talks|speaks|tells|possess*|hem|opdracht ! kerk|verhaal|film|halloween|fantasie*|game|gebed|bidden
      (bezeten|bezetenheid|possessed|behekst|betoverd|vervloekt|cursed|zwarte magie|djinn*|winti) ! van voetbal|van gamen|game|film|boek|voetbal|paarden
      ziet|zag|sees|seeing|saw|zien|voelt .. dingen|mensen|schimmen|schaduwen|mannetjes|beestjes|insecten|gezichten|figuren|things|people|shadows|faces|spinnen|bugs|wezens|iemand|man|mannen .. @not|muur|die .. @not|arent|isnt|huid|niemand|ander* & @not|niet zijn|niet ziet|arent|isnt|huid|niemand ! bril|slecht zien|fantasievriend*|oogarts|slaap*|inslapen|kan niet zien|#5 @age
      dingen|mensen|things|people ziet|hoort|voelt|sees|hears .. @not|arent|isnt
      praat|lacht|talks|laughs|mompelt|praten|spreekt|laughing .. muur|muren|wall|lege|zichzelf|niemand|spiegel|mensen|onzichtbaar|iemand|nobody|plafond|wezens|empty & muur|muren|wall|lege|niemand|nobody|onzichtba*|plafond ! fantasievriend*|#6 @age|spel|@small|praat niet op school|selectief mut*|praat niet thuis|logoped*|praat nog niet|woordjes|spraak*
      gedachten .. uitgezonden|gelezen|ingebracht|gestolen|lezen|afgepakt|horen|bestuurd|hardop|luisteren
      thoughts|mind .. broadcast*|read|inserted|controlled|stolen
      denkt|dacht|overtuigd|gelooft|believes|thinks|convinced .. @adult|iedereen|buren|familie|wij|mensen|ouders|leraren|parents|everyone|neighbours|school|eten|melk|water|medicijnen|we .. vervangen|dubbelganger*|robot*|vergif*|aliens|bedrieger*|acteurs|imposter*|impostor*|replaced|poison*|plot*|spion*|volgt|volgen|kwaad|afluister*|gif|dood maken|following|complot
      vervangen|replaced|dubbelganger*|robot|robots|clone* & vader|moeder|ouders|parents|familie & denkt|overtuigd|echte|gelooft|believes ! speelgoed
      slaapt|slaap|geslapen|slept|sleep|sleeping|nachten|nacht|wakker|nights .. @not|nauwelijks|#+|drie|vier|vijf|dagen|nachten|nights|days|wakker|without & @not|nauwelijks|wakker|without|zonder|no|amper & ratel*|druk|plannen|geld|grootheid*|energie|uitgelaten|verward|wartaal|praat|spends|talk*|riddles|raadsel*|chosen|racing|uitverkoren|duivel|god|vreemd*|euforisch|ideeen|rare|grandiose|onsamenhangend ! baby|doorslapen|@small|tandjes|@baby|melatonine|examen*|drukke baan
      (grootheid*|grootheidswaan*|onsamenhangend*|wartaal|neologism*|ratelt|gedachtevlucht*|ontremd|incoherent|grandiose|gibberish|riddles|raadselen|rare taal|warrig*) & @patient|#|slaapt|praat|ineens|student|sinds|@adult ! koorts|peuter|dreumes|taalachterstand|alzheimer|dement*
      (verward|verwarde|in de war|confused|disorient*|gedesorient*) & #10+|student|puber|jongen|meisje|zoon|dochter|vreemd*|ineens|praat|straat|gedrag|son|daughter & vreemd*|praat|straat|niet zichzelf|ineens|dagen|slaapt|plots*|opeens|blowen|gebruikt|bang|talks|suddenly ! verwarde haren|koorts|datum in de war|formulier|afspraak|in de war over|moeder verward over|dement*|opa|oma|rooster
      wiet|blowen|blowt|cannabis|lachgas|paddo*|lsd|drugs|weed|mdma|speed & stemmen|achterdoch*|waan*|verward|hallucin*|raar|paranoi*|bezeten|ziet dingen|voices|gevolgd|psychot*|in de war
      beweegt|spreekt|eet|staat|zit|reageert|praat|zegt .. @not|uren|roerloos|star*|bevroren|stil & uren|dagen|katat*|houding|roerloos|mutistisch|star & #12+|student|zoon|dochter|puber ! baby|peuter|selectief|griep
      inslaan|rode|bestuurd|controlled|gestuurd .. door|by .. chip|stem|god|computer|overheid|straling|5g|aliens|government|duivel
      5g|aliens|buitenaards*|illuminati|cia|aivd|fbi|overheid .. volgt|gevolgd|afluister*|chip|hoofd|stuurt|achter|straling|hersenen|spy*|implant*|following|watching ! film|serie|boek|game`,
  },
]
