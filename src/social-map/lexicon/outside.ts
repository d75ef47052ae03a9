import type { Outside } from './topic.ts'

/**
 * What the social map of youth care is not for: then no service is offered. Sources: gp-topics T63-T66 and T94-T98;
 * the rest is general knowledge of what people type to a chat bot and of what a practice handles itself.
 */
export const OUTSIDE: Outside[] = [
  {
    id: 'greeting',
    kind: 'small-talk',
    words:
      'hoi, hallo, hello, hi, hey, heej, hee, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiedag, goedendag, dag allemaal, moi, moin, good morning, ben je daar, ben je er, test, testen, testje of dit werkt, werkt dit, yo',
  },
  {
    id: 'thanks',
    kind: 'small-talk',
    words:
      'bedankt, dank, dank je, dankjewel, dank u, dankuwel, dankje, thanks, thank you, thx, merci, top bedankt, oke duidelijk, duidelijk, ok, oke, okay, prima, super, mooi zo, fijn, fijn weekend, fijne avond, fijne dag, fijne vakantie, goed weekend, tot ziens, tot morgen, doei, doeg, houdoe, groetjes, werkze, succes, begrepen, helder, top, leuk, haha, grapje, sorry, foutje, vergeet maar, laat maar',
  },
  {
    id: 'about-bot',
    kind: 'about-bot',
    words:
      'wie ben je, wat ben je, wat kan je, wat kun je, hoe werkt dit, hoe werk je, hoe werkt deze bot, ben je een mens, ben jij een robot, ben je een robot, ben jij echt, chatgpt, kunstmatige intelligentie, waar haal je, wie heeft je gemaakt, hoe zet ik je uit, meldingen uit, meldingen uitzetten, wachtwoord, inloggen, inlog, account, handleiding, help bot, commando, what can you do, who are you, are you a robot, privacyverklaring, bewaar je, sla je op',
  },
  {
    id: 'own-contact',
    kind: 'about-bot',
    words:
      'mijn contactpersoon, contactpersoon cjg, wie is mijn cjg, spreekuur in mijn praktijk, verwijzing ontvangen, mijn verwijzing, heeft het cjg mijn, verscheen niet, kwam niet opdagen bij, niet verschenen bij, terugkoppeling, declaratie, declareren, factuur, zorgdomein storing, formulier kwijt',
  },
  {
    id: 'chatter',
    kind: 'off-topic',
    words:
      'recept voor appeltaart, recept + (taart|soep|koken|koekjes|pannenkoeken|lasagne), appeltaart, wordt het weer, weerbericht, regent het, voetbaluitslag, uitslag van, wie won, eredivisie, mop, vertel een mop, grap vertellen, gedicht schrijven, schrijf een gedicht, vertaal, vertalen, hoofdstad van, hoe laat is het, welke dag, beurs, bitcoin, restaurant, vakantietip, film tip, netflix, muziektip, lunch, koffie zetten, printer, wifi, computer stuk, outlook, teams werkt niet, agenda inplannen, vergadering, vergaderzaal, teamuitje, rooster van, parkeren, parkeerplek, treintijden, file op de',
  },
  {
    id: 'fever',
    kind: 'medical',
    words:
      'koorts, temperatuur 39, verhoging, griep, griepprik, verkouden, verkoudheid, snotneus, hoest, hoesten, kinkhoest, keelpijn, oorpijn, oorontsteking, middenoorontsteking, buisjes, loopoor, looporen, bronchitis, longontsteking, pseudokroep, piepende ademhaling, benauwd + (hoest|astma|puffer), puffer, astma inhalator, RS virus, rsv, waterpokken, krentenbaard, vijfde ziekte, roodvonk, mazelen, hand voet mond, corona, covid, sneltest, buikgriep, diarree, braken en diarree, uitdroging, keelontsteking, amandelen, fever, cough, sore throat, ear infection',
  },
  {
    id: 'skin',
    kind: 'medical',
    words:
      'eczeem, uitslag + (huid|jeuk|rode|vlekken|arm|buik), huiduitslag, jeuk, wratten, wrat, luizen, hoofdluis, schurft, scabies, acne, puistjes, moedervlek, luieruitslag, schimmel op huid, netelroos, galbulten, tekenbeet, teek, wespensteek, insectenbeet, zonnebrand, ingegroeide teennagel, rash, eczema',
  },
  {
    id: 'medication',
    kind: 'medical',
    words:
      'dosering + (amoxicilline|paracetamol|antibiotic*|ibuprofen|prednison|puffer|salbutamol|desmopressine|ferro*|omeprazol), amoxicilline, antibiotica, paracetamol, ibuprofen, zetpil, prednison, herhaalrecept, recept herhalen, recept voor + (zalf|medicijn|puffer|pil|creme), bijwerking + (amoxicilline|antibiotica|vaccin), kruidvat zalf, zalf, hormoonzalf, vitamine d, ijzertekort, bloedprikken, bloeduitslag, labuitslag, lab uitslagen, urinekweek, urineweginfectie, blaasontsteking kind koorts, allergie, hooikoorts, pinda allergie, koemelkallergie, melkallergie',
  },
  {
    id: 'injury',
    kind: 'medical',
    words:
      'gebroken arm + (gips|foto|controle|gym), gips, verstuikte enkel, enkel verzwikt, verzwikt, verstuikt, kneuzing, hechtingen verwijderen, hechting, wondje, wondzorg, schaafwond, splinter, brandwond klein, steunzolen, steunzool, podotherapie, platvoeten, o-benen, x-benen, scoliose, knie pijn, kniepijn, rugpijn, nekpijn, hielpijn, groeipijn, bril, slecht zicht, ziet slecht, oogarts, scheel, scheelzien, lui oog, ontstoken oog, beugel, orthodontist, tandpijn, gaatje, kiespijn, tandarts afspraak, melktand, voorhuid, phimosis, besnijdenis medisch, navelbreuk, liesbreuk, niet ingedaalde testis, hernia, insoles, sprained ankle',
  },
  {
    id: 'travel',
    kind: 'medical',
    words:
      'reisvaccinatie, reizigersvaccinatie, reisadvies, malaria, tropen, vliegen met baby, rijbewijskeuring, keuring rijbewijs, keuring, sportkeuring, duikkeuring, verklaring voor vlieg, travel vaccination',
  },
  {
    id: 'menopause',
    kind: 'adult',
    words:
      'overgang + (klacht*|vrouw|hormonen|opvliegers|50|48|52), overgangsklachten, opvliegers, menopauze, prostaat, prostaatklachten, erectieproblem*, cholesterol, hoge bloeddruk, hypertensie, diabetes type 2, suikerziekte type 2, copd, hartfalen, jicht, spataderen, slaapapneu, uitstrijkje, mammografie, vasectomie, sterilisatie, stoppen met roken + (vrouw|man|40|50|60|mevrouw|meneer), aambeien, staar, gehoorapparaat, menopause',
  },
  {
    id: 'elderly',
    kind: 'adult',
    words:
      'dement, dementie, alzheimer, geheugenpoli, geheugen achteruit, casemanager dementie, verpleeghuis, verzorgingshuis, thuiszorg, wijkverpleging, wijkverpleegkundige, traplift, rollator, valpreventie, ouderenzorg, bejaard, bejaarde, hoogbejaard, oude man, oude vrouw, weduwe, weduwnaar, mantelzorg + (man|echtgenoot|vrouw 5*|vrouw 6*|vrouw 7*|partner), dagopvang ouderen, maaltijdservice, tafeltje dekje, alarmknop, opa + (dement|valt|alzheimer|vergeet), oma + (dement|valt|alzheimer|vergeet), elderly, dementia',
  },
  {
    id: 'adult-mind',
    kind: 'adult',
    words:
      'burn-out + (man|vrouw|meneer|mevrouw|3*|4*|5*), overspannen + (man|vrouw|werk|meneer|mevrouw), relatietherapie, relatieproblemen, huwelijksproblemen, echtpaar, midlife, werkstress, conflict op werk, arboarts, bedrijfsarts, re-integratie, pensioen, stoppen met werken, couples therapy, couple therapy, marriage counselling, relationship therapy',
  },
  {
    id: 'organisation',
    kind: 'off-topic',
    words:
      'scholing, bijscholing, nascholing, intervisie, congres, webinar voor professionals, richtlijn .. (scholen|professionals|praktijk), is er een richtlijn, jaarverslag, jaarcijfers, notulen, agenda overleg, poster, op de poster, in de gids, naam nog, gidsje, vacature, solliciteer, wie geeft les over, gastles, voorlichting geven op, uitleg geven aan team, presentatie geven, rondsturen, dossier overdragen, meubilair, wachtkamer .. stoelen, subsidie aanvragen project, werkgroep, beleidsplan, enquete, onderzoek invullen, vrijwilligers voor toezicht, hoeveel meldingen',
  },
  {
    id: 'animals',
    kind: 'off-topic',
    words: 'dierenarts, hond ziek, kat ziek, hond bijt, huisdier gevonden, vet appointment',
  },
]
