/**
 * Words with which a sentence about a service may be built besides the service's own. None of them says something about
 * a service that could be untrue and matter: no numbers, no 'gratis', 'direct', 'altijd', 'niet' or 'geen', no verb that
 * tells someone to do something. Source: our own; a word that a sentence misses only costs that sentence.
 */
export const LINKING_WORDS = new Set(
  `
  de het een en of die dat dit deze er hier daar wat waar waarbij waarmee waarin wie hoe als dan want omdat doordat zodat terwijl ook
  van voor met bij in op aan om te tot naar over door uit onder tussen rond rondom na tijdens sinds per binnen vanuit samen
  is zijn was waren wordt worden kan kunnen mag heeft hebben krijgt krijgen gaat gaan komt komen staat staan doet doen
  ik je jij jullie hij zij ze hun haar hem zich elkaar wij we ons eigen deze zelf
  past passen passend passende aansluit sluit aansluiten sluiten goed beste beter meest vooral juist precies daarom hierbij hiervoor
  helpt helpen hulp biedt bieden geeft geven ondersteunt ondersteunen steunt steun steunen begeleidt begeleiden begeleiding kijkt kijken
  werkt werken denkt denken meedenkt richt richten gericht bedoeld leert leren praat praten gesprek gesprekken luistert bespreekt mee meedenken erbij
  aanbod dienst dienstverlening team training cursus groep groepen programma bijeenkomst bijeenkomsten ondersteuning advies
  kind kinderen jongere jongeren jeugd jeugdige jeugdigen baby peuter kleuter puber pubers tiener tieners meisje jongen jongens meisjes
  ouder ouders moeder vader gezin gezinnen familie opvoeder opvoeders broer zus
  vraag vragen hulpvraag zorg zorgen klacht klachten probleem problemen situatie leeftijd jaar maanden wijk buurt gemeente thuis school
  opvoeden opvoeding opgroeien gedrag ontwikkeling omgaan
  `
    .trim()
    .split(/\s+/),
)
