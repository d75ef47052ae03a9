import type { Row } from './row.ts'

const SOURCE = 'RF13: Kinderombudsman via ouders.nl; politie.nl'

/** A child or young person who is gone (RF13). */
export const AWAY: Row[] = [
  {
    id: 'missing',
    kind: 'runaway',
    level: 'red',
    acute: true,
    source: SOURCE,
    patterns: `
      weggelopen|wegloopt|vermist|vermiste|weglopen|wegggelopen|wegloper|ontsnapt|spoorloos|onvindbaar|ontvlucht|gevlucht|verdwenen|verdween|runaway|missing & @patient|#17|thuis|huis|instelling|groep|pleeg*|school|sinds|gisteren|nacht|@child|nergens|home ! hond|kat|poes|konijn|hamster|cavia|sleutel*|brief|verwijsbrief* . (weg|kwijt|verdwenen|onvindbaar)|(verdwenen|onvindbaar) . verwijsbrief*|dossier|verwijzing*|moedervlek|wrat|pijn|klachten|formulier|mail|buikpijn|hoofdpijn|eetlust|knuffel|uitslag|telefoon|tas|vlek*|wrattten|eczeem|map|bestand|gesprek|boos|uit de les|vaccinatie*|prik|werkstuk|oekraine|oorlog|kampen|azc|asiel*|vluchteling*|mijn agenda|fiets verdwenen|schildpad|man weggelopen|syrie|eritrea|afghanistan|weekendje|vader weggelopen|cavia|smoesje|vriend weggelopen|met succes|bijlage
      ran|run|runs|running|gone|went away|off|missing & @child|home|#17|night|@patient ! rash|pain|fever|symptoms|ran errand
      @child|#17|hij|ze|pupil|dochter|zoon .. niet|nie|not|nooit|never|nergens .. thuis|thuisgekomen|teruggekomen|terug|gevonden|terecht|gezien|bereiken|opgedoken|home|returned|back|found|seen|aangekomen & nacht|gisteren|gisteravond|sinds|vannacht|school|uur|zoek*|telefoon|vanochtend|dagen|bang|night|yesterday|spoor|weg|vermist|avond|since|hours|nowhere|bed leeg|last|#|nog|vandaag|raam|politie|niemand ! lukt niet thuis|niet thuis mogen|afkicken|moeder komt niet|vader komt niet|ouders .. kunnen niet terug|bellen terug|belt niet terug|terugbel*|bereiken telefonisch|kan moeder niet bereiken|uitslag|werk thuis|voelt zich niet|eet niet thuis|mail|medicatie|thuis blijven|thuis niet|vader niet thuis|moeder niet thuis|afspraak|thuis zitten|thuis zit|praat niet|slaapt niet|thuisonderwijs|thuis wonen|niet terug naar school|voor # uur thuis|luistert niet|durft niet|durven niet|durfde niet|wil niet terug|mag niet terug|thuiszitter|helpt niet thuis|gaat niet naar school|school niet gezien|ouders niet gezien
      niet|not|never|nooit thuisgekomen|teruggekomen|thuiskomen|aangekomen|thuiskomt|teruggekeerd|opgedaagd|home|opgehaald|gearriveerd & @child|#17|school|nacht|gisteren|feest|sinds|night|stapavond|training|gistermiddag|since ! afspraak|spreekuur|consult|op school niet|pakketje|intake|gesprek|prik|controle
      thuisgekomen|teruggekomen|thuiskomen|thuiskwam .. niet|@not
      (weg|vertrokken|verdwenen|left|foetsie|away|pleite|ervandoor|er vandoor|vandoor|zoek|gone|kwijt|uitgebroken|de benen|hort) .. (sinds|van huis|gisteren|vannacht|zonder|al|nacht|nachten|telefoon|briefje|raam|from|since|last|note|rugzak|#+|bericht|uit de instelling|without|jas|vanmorgen|vanochtend|'s nachts) & @child|#17|dochter|zoon|meisje|jongen|pupil|puber|jongere|bewoner|ze|hij|pleeg* ! klachten|pijn|koorts|hoofdpijn|vlekken|weekendje|weg van|weg met|collega|op vakantie|vakantie|op kamp|wachttijd|telefoon kwijt|tas kwijt|fiets kwijt|vader weg|vader is weg|vader vertrokken|moeder vertrokken|vader al|weg ermee|schoolreis leuk|spullen kwijt|brief|verwijzing kwijt|gewicht kwijt|kilo|kg|onderweg|sleutels|eczeem|pijn weg|bij vriend weg|geen klachten|knuffel|vriendin weg|speen|jas kwijt|logeren|werk|stage|overleden|luiers|concentratie|zwemdiploma
      is|zijn|raakt|blijkt .. zoek|vermist|kwijt|weg|spoorloos|missing|gone|nowhere & @child|#12|dochter|zoon|peuter|kleuter|pupil|meisje|jongen & zoek|vermist|spoorloos|missing|nowhere|uur|minuten|schoolreis*|winkel|park|speeltuin|strand|bos|nacht|sinds|gisteren|zojuist|camping ! mutsje|schoen*|telefoon|fiets|knuffel|bril|boekje|tas|sleutel*|verwijs*|op zoek|zoekt|zoek naar|we zoeken|pijn|klachten
      klimt|geklommen|klom|gesprongen|ontsnapt|sluipt|slipt|climbed|snuck|sneaked|glipt .. raam|uit|venster|window|out & nacht|nachts|niet terug|weg|vannacht|feest|@child|#17|nog|gone ! boom|box|bedje|uit bed|uit ledikant|spijlen|kinderstoel|ledikant|bed geklommen
      loopt|liep|lopen|liep|rent|is .. weg & van huis|thuis weg|steeds weg van|uit de groep|'s nachts|uit instelling|uit pleeggezin|from home|van woongroep|uit de instelling|weggelopen|van leefgroep & @child|#17|jongen|meisje|ze|hij|zoon|dochter|pupil|jongere
      dreigt|wil|plan|plannen|gaat|going|wants|threatens|packed|ingepakt|rugzak|koffer .. (weglopen|wegloopt|weg te lopen|weggelopen|wegvluchten|runaway|run away|vluchten|run) ! straf|klas|les|hond
      weglopen|weggelopen|wegloopt & dreigt|plan|rugzak|koffer|vannacht|huis|thuis|groep|instelling|home
      run away
      kind|kleuter|peuter|jongetje|meisje|dreumes weg|kwijt|zoek bij|van|uit|op|in . dijk|park|speeltuin|strand|bos|winkel|water|camping|plein|tuin|kermis|station ! vertrok*|spreekuur|knuffel
      nergens te (bekennen|vinden|bereiken|zien|bespeuren) & @child|@small|#17|dochter|zoon|jongen|meisje|pupil ! formulier|brief|knuffel|jas
      (hele buurt|hele dorp|buren|politie|iedereen|heel de straat) . (zoekt|zoeken|zoekend|zocht) & @child|@small|#17|hij|ze ! oppas|huis|speelkameraad*|fiets|kat|hond
      (tuin|speeltuin|schoolplein|winkel|opvang|school) . (uit|af) . (gelopen|gegaan|gerend|gewandeld) & zoek*|weg|kwijt|niemand|sloot|water|straat & @child|@small|#9
      #8_17|@child|dochter|zoon . (al|sinds|for) .. nacht|nachten|dagen|nights|days . (weg|gone|away|zoek|spoorloos) ! opa|oma|logeer*|kamp*|vakantie|pijn|koorts|klachten|eetlust
      bed|kamer|bedje|room leeg|empty|onbeslapen|onaangeroerd & raam|weg|@child|dochter|zoon|vanochtend|morning
      fiets|jas|telefoon|schooltas|rugzak|jacket|phone|bike .. langs|ligt|gevonden|kanaal|water|bos|uit|spoor|found|left|station|achtergelaten & niet thuis|vermist|weg|sinds|missing|zoek|@not .. thuis|gone|verdwenen
      gaat|neemt|phone|telefoon|mobiel|mobieltje|locatie .. (uit|niet op|off|direct|@not|voicemail) & vermist|weg sinds|niet thuis|sinds gisteren|vannacht|nacht|missing|spoorloos|weggelopen|last seen|laatst gezien & @child|#17|dochter|zoon|meisje|jongen|ze|hij|her|him
      laatst|last|voor laatst gezien|seen
      amber alert|vermissing|vermissingszaak|urgente vermissing
      left .. note|passport|bag|window|home|house & #17|missing|gone|last seen|never|@child
      bleef|blijft|is|was .. nacht|nachten|night|nights|dagen|weekend .. weg|away|out|buiten|weggebleven & #16|meisje|dochter|jongen|onbekend|niemand weet|nobody|zwerft|waar & niemand weet|onbekend|zwerft|weet niet waar|nobody|bang|ouders weten niet|waar ze|waar hij ! vader|moeder|oom
      zwerft|zwerven|zwervend|zwierf|roaming|wandering .. straat|nacht|buiten|rond|station|streets|alone & @child|#17|@small ! kat|hond`,
  },
]
