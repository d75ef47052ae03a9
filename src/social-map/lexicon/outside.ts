import type { Outside } from './topic.ts'

/**
 * What the social map of youth care is not for: then no service is offered. Sources: gp-topics T63-T66 and T94-T98;
 * the rest is general knowledge of what people type to a chat bot and of what a practice handles itself.
 */
export const OUTSIDE: Outside[] = [
  {
    id: 'greeting',
    kind: 'about-bot',
    words:
      'hoi, hallo, hello, hi, hey, heej, hee, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiedag, goedendag, dag allemaal, moi, moin, good morning, ben je daar, ben je er, testje of dit werkt, test test, werkt dit, yo, hoi hoi, hallo schakel, hoi schakel, dag schakel, alles goed, hoe gaat het, hoe gaat het met je, hoe is het, hoe is het met jou, alles oke',
  },
  {
    id: 'thanks',
    kind: 'small-talk',
    words:
      'bedankt, dank, dankjewel, dankuwel, dankje, thanks, thank you, thx, merci, top bedankt, oke duidelijk, duidelijk, ok, prima, super, mooi zo, fijn, fijn weekend, fijne avond, fijne dag, fijne vakantie, goed weekend, tot ziens, tot morgen, doei, doeg, houdoe, groetjes, werkze, succes, begrepen, helder, top, leuk, haha, grapje, sorry, foutje, vergeet maar, laat maar, daar kan ik wat mee, daar heb ik iets aan, hier kan ik mee verder, top hoor, goed bezig, goed gedaan, goed werk, lekker weekend, prettig weekend, prettige dag, prettige avond, fijne feestdagen, gelukkig nieuwjaar, beste wensen, slaap lekker, dikke merci, lol, hahaha, hihi, doe maar niet, niet nodig, geen vragen meer, niks te vragen, verkeerde chat, verkeerd venster, verkeerde knop, per ongeluk, ik snap je niet, ik begrijp je niet, klopt niet wat je zegt, slaat nergens op, jij bent dom, stomme bot, leuk dat je er bent, goeie bot, never mind, no thanks, cheers, great thanks, well done',
  },
  {
    id: 'about-bot',
    kind: 'about-bot',
    words:
      'wie ben je, wat ben je, wat kan je, wat kun je, hoe werkt dit, hoe werk je, hoe werkt deze bot, ben je een mens, ben jij een robot, ben je een robot, ben jij echt, chatgpt, kunstmatige intelligentie, waar haal je, wie heeft je gemaakt, hoe zet ik je uit, meldingen uit, meldingen uitzetten, wachtwoord, inloggen, inlog, account, handleiding, help bot, commando, what can you do, who are you, are you a robot, privacyverklaring, bewaar je, sla je op, wat is je naam, hoe heet je, hoe oud ben je, wie heeft jou gebouwd, wie heeft je gebouwd, jou gemaakt, jou gebouwd, ben jij ai, ben je ai, ben je een bot, ben jij een bot, hoeveel verdient een, wat verdient een (huisarts|assistent*), ai bot, taalmodel, kunstmatig, robot, chatbot, kan ik je vertrouwen, waar komt je informatie, hoe kom je aan je informatie, wat doe je met mijn (gegevens|data|vragen), lees je mee, leest er iemand mee, kijkt er iemand mee, wanneer bijgewerkt, kan je nederlands, spreek je engels, welke talen spreek, update van de bot, knop werkt niet, kaart laadt niet, werkt niet meer bot, klacht over de bot, who made you, are you human, are you ai, what is your name, how do you work, notifications off',
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
      'recept voor appeltaart, recept + (taart|soep|koken|koekjes|pannenkoeken|lasagne), appeltaart, wordt het weer, weerbericht, regent het, voetbaluitslag, uitslag van, wie won, eredivisie, mop, vertel een mop, grap vertellen, gedicht schrijven, schrijf een gedicht, vertaal, vertalen, hoofdstad van, hoe laat is het, welke dag, beurs, bitcoin, restaurant, vakantietip, film tip, netflix, muziektip, lunch, koffie zetten, printer, wifi, computer stuk, outlook, teams werkt niet, agenda inplannen, vergadering, vergaderzaal, teamuitje, rooster van, parkeren, parkeerplek, treintijden, file op de, recept voor, recept stamppot, receptje + (eten|koken|avond*), kookrecept, verjaardagstaart bakken, weer morgen, wordt het morgen, gaat het regenen, weersverwachting, zonnig, leuk restaurant, goed restaurant, restaurant in de buurt, pizzeria, bezorgen pizza, uitje met collegas, kerstborrel, personeelsfeest, personeelsuitje, gedicht, sinterklaasgedicht, rijm, liedje schrijven, leuke (film|serie|boek|podcast), film voor vanavond, serie op, boekentip, wie is de (premier|minister|koning|president|burgemeester|bondscoach), stemmen op, politieke partij, oorlog in oekraine nieuws, nieuws van vandaag, ajax, feyenoord, psv, wie wint, ek voetbal, wk voetbal, formule 1, max verstappen, (trein|bus|tram) + (hoe laat|vertrek*|tijd*|rijdt), hoe laat gaat, wat is * keer, keer * is, reken uit, rekensom uitrekenen, wortel van, hoofdstad, hoe ver is, vertaal dit, samenvatting van, samenvatting maken, vat samen, schrijf een (mail|brief|verhaal|tekst|blog), mailtje opstellen, spelling controleren + (mail|brief), excel, excel formule, powerpoint, python code, programmeer*, computer doet het niet, computer traag, laptop start niet, scherm doet het niet, beeldscherm, muis kapot, toetsenbord, printerpapier, printer doet het niet, wachtwoord vergeten, wachtwoord resetten, reset wachtwoord, bellen lukt niet vanaf, telefoonlijn, telefooncentrale, internet ligt eruit, koffieautomaat, koffiezetapparaat, koffiebonen, koelkast praktijk, verwarming stuk, airco, lamp kapot, schoonmaker, schoonmaak, vakantiedagen, verlof aanvragen, verlofuren, loonstrook, cao, dienstrooster, waarneming, waarnemer, parkeren, parkeervergunning, aandelen, crypto, horoscoop, sterrenbeeld, cadeautip, cadeau voor collega, weather tomorrow, tell me a joke, translate this, recipe for, write a poem, capital of, welke film, film draait, bioscoop, weersvoorspelling, verhaaltje over een, schrijf een verhaaltje, verhaal schrijven over, beeldscherm is, scherm is zwart, stuur een taxi, taxi bestellen, boekhouder, afspraak met .. (boekhouder|kapper|garage|tandarts), supermarkt open, open op zondag, vogelhuisje, lasagne, wat kost een, plan een afspraak + (boekhouder|collega|vergadering)',
  },
  {
    id: 'fever',
    kind: 'medical',
    words:
      'koorts, temperatuur 39, verhoging, griep, griepprik, verkouden, verkoudheid, snotneus, hoest, hoesten, kinkhoest, keelpijn, oorpijn, oorontsteking, middenoorontsteking, buisjes, loopoor, looporen, bronchitis, longontsteking, pseudokroep, piepende ademhaling, benauwd + (hoest|astma|puffer), puffer, astma inhalator, RS virus, rsv, waterpokken, krentenbaard, vijfde ziekte, roodvonk, mazelen, hand voet mond, corona, covid, sneltest, buikgriep, diarree, braken en diarree, uitdroging, keelontsteking, amandelen, fever, cough, sore throat, ear infection, temperatuur, 39 koorts, koortsstuip, koortslip, spruw, neusverkouden, loopneus, bijholte*, voorhoofdsholte, neusbloeding*, bloedneus, keel + (rood|stippen|wit), rode keel, witte stippen, keel rood met witte, rode ogen met pus, ogen + (pus|plakken|plakkend), pus, oogontsteking, ontstoken oogje, bindvliesontsteking, spugen en diarree, spuugt en (diarree|koorts), buikgriep, overgeeft, buikpijn rechtsonder, acuut buikpijn, acute buikpijn, blindedarm*, appendicitis, hersenvliesontsteking + (verdacht|koorts|vlekjes), oorsuizen, oor loopt, oorsmeer, benauwdheid, rode hond, kroep, streptokok*, pfeiffer, ziekte van pfeiffer, opgezette klieren, lymfeklier*, amandelen knippen, neusamandel, kno + (verwijz*|amandel*|arts|poli), hartruis, hartkloppingen + (ecg|cardioloog), cardioloog, internist, uroloog, chirurg, orthopeed, verwijzing (orthopeed|dermatoloog|kno|oogarts|chirurg|cardioloog|neuroloog|internist|uroloog|gynaecoloog), flu shot, vomiting, stomach bug, runny nose, chickenpox, earache, smurrie, oogje + (dicht|plakt|rood|vies|smurrie), oog zit dicht, piepende ademhaling, verstandskies*, kaakchirurg, ijzergebrek, huilerig en koorts',
  },
  {
    id: 'skin',
    kind: 'medical',
    words:
      'eczeem, uitslag + (huid|jeuk|rode|vlekken|arm|buik), huiduitslag, jeuk, wratten, wrat, luizen, hoofdluis, schurft, scabies, acne, puistjes, moedervlek, luieruitslag, schimmel op huid, netelroos, galbulten, tekenbeet, teek + (verwijderd|gebeten|beet|huid|kring), wespensteek, insectenbeet, zonnebrand, ingegroeide teennagel, rash, eczema, vlekjes over, vlekjes over heel lijf, rode vlekjes, vlekjes + (lijf|jeuk|koorts|huid|rood), bultjes, bulten + jeuk, rode kring, huidarts, dermatoloog, daarmoeder, droge huid, rode billen, schilferig, wratten aanstippen, waterwratjes, molluscum, koortsblaasje, blaren, blaar, steenpuist, abces, ontstoken (teen|nagel|vinger|wond), ingegroeide nagel, nagelriem, kalknagel, voetschimmel, zwemmerseczeem, psoriasis, haaruitval, hormonale acne, mee-eters, aambei, wormpjes, aarsmaden, spoelworm, warts, head lice, hives, tick bite',
  },
  {
    id: 'medication',
    kind: 'medical',
    words:
      'dosering + (amoxicilline|paracetamol|antibiotic*|ibuprofen|prednison|puffer|salbutamol|desmopressine|ferro*|omeprazol), amoxicilline, antibiotica, paracetamol, ibuprofen, zetpil, prednison, herhaalrecept, recept herhalen, recept voor + (zalf|medicijn|puffer|pil|creme), bijwerking + (amoxicilline|antibiotica|vaccin), kruidvat zalf, zalf, hormoonzalf, vitamine d, ijzertekort, bloedprikken, bloeduitslag, labuitslag, lab uitslagen, urinekweek, urineweginfectie, blaasontsteking kind koorts, allergie, hooikoorts, pinda allergie, koemelkallergie, melkallergie, dosis + (mg|kg|ml|kilo|amoxicilline|paracetamol), dosering, hoeveel (mg|ml|paracetamol|ibuprofen), mag .. samen met + (paracetamol|ibuprofen|pil*|medic*|antibiotic*), medicatie herhalen, herhaling medicatie, herhaalmedicatie, medicatieoverzicht, medicatieoverdracht, apotheek, apotheker, antibioticakuur, inhalator, pufje, pufjes, neusspray, oordruppels, oogdruppels, hoestdrank, welke zalf, zalfje, creme voor, crème, bloedonderzoek, uitslag bloedonderzoek, bloedarmoede, hb laag, ferritine, anemie, schildklier, coeliakie, gluten, lactose*, notenallergie, voedselallergie, allergietest, anafyla*, epipen, uitslag rontgen, rontgenfoto, echo uitslag, uitslag van de echo, urine + (branderig|stick|bloed|kweek|onderzoek|troebel), branderig plassen, contra-indicatie, bijsluiter, interactie tussen, receptaanvraag, prescription refill, antibiotics, dosage',
  },
  {
    id: 'injury',
    kind: 'medical',
    words:
      'gebroken arm + (gips|foto|controle|gym), gips, verstuikte enkel, enkel verzwikt, verzwikt, verstuikt, kneuzing, hechtingen verwijderen, hechting, wondje, wondzorg, schaafwond, splinter, brandwond klein, steunzolen, steunzool, podotherapie, platvoeten, o-benen, x-benen, scoliose, knie pijn, kniepijn, rugpijn, nekpijn, hielpijn, groeipijn, bril, slecht zicht, ziet slecht, oogarts, scheel, scheelzien, lui oog, ontstoken oog, beugel, orthodontist, tandpijn, gaatje, kiespijn, tandarts afspraak, melktand, voorhuid, phimosis, besnijdenis medisch, navelbreuk, liesbreuk, niet ingedaalde testis, hernia, insoles, sprained ankle, gezwollen, enkel gezwollen, dikke enkel, pols + (pijn|gevallen|dik|gebroken|gekneusd), arm gebroken, been gebroken, botbreuk, pijnlijke enkel, blessure, sportblessure, knieklachten, knieblessure, meniscus, hielspoor, achillespees, tenniselleboog, schouderklachten, schouderpijn, rugklachten, lage rugpijn, hernia, bult op .. hoofd, hoofdwond, hersenschudding, gevallen op .. hoofd, val op hoofd, op hoofd gevallen, wond + (hechten|lijmen|open|ontstoken|verzorg*), hechten, wond lijmen, tand + (door lip|afgebroken|eruit geslagen), brandwondje, brandwond, iets ingeslikt, ingeslikt, knoopcel, muntje ingeslikt, kraal in neus, boon in neus, iets in neus, iets in oor, zondagsarm, zwachtel, brace, krukken, rode hond, oogmeting, lenzen, brillenglazen, opticien, mondhygienist, kies trekken, sprain, stitches, broken arm, knie dik, dikke knie, knie + (dik|gezwollen|verdraaid), (snijwond|wond|vinger) .. (gehecht|hechten|gelijmd), snijwond, gehecht worden + wond, verdraaid + (knie|enkel)',
  },
  {
    id: 'travel',
    kind: 'medical',
    words:
      'reisvaccinatie, reizigersvaccinatie, reisadvies, malaria, tropen, vliegen met baby, rijbewijskeuring, keuring rijbewijs, keuring, sportkeuring, duikkeuring, verklaring voor vlieg, travel vaccination, vaccinatie voor (vakantie|reis|thailand|indonesie|marokko|kenia|afrika|azie|suriname), vaccinatie + (vakantie|reis|buitenland|thailand|indonesie|tropen|afrika|suriname), prikken voor (vakantie|reis|thailand|indonesie|afrika|suriname), reisziekte, vliegangst man, gele koorts, hepatitis, rabies, medische verklaring .. (reis|vliegen|rijbewijs|duiken|medicatie), medicijnpaspoort, europese gezondheidskaart, attest sport',
  },
  {
    id: 'menopause',
    kind: 'adult',
    words:
      'overgang + (klacht*|vrouw|hormonen|opvliegers|50|48|52), overgangsklachten, opvliegers, menopauze, prostaat, prostaatklachten, erectieproblem*, cholesterol, hoge bloeddruk, hypertensie, diabetes type 2, suikerziekte type 2, copd, hartfalen, jicht, spataderen, slaapapneu, uitstrijkje, mammografie, vasectomie, sterilisatie, stoppen met roken + (vrouw|man|40|50|60|mevrouw|meneer), aambeien, staar, gehoorapparaat, menopause, vervroegde overgang, borstonderzoek, borstkanker + (vrouw|mevrouw|controle), bevolkingsonderzoek, darmkanker, darmonderzoek, prostaatkanker, psa, viagra, libido + (man|vrouw), atriumfibrilleren, boezemfibrilleren, bloedverdunner, bloedverdunners, beroerte, cva, hartinfarct, hartrevalidatie, pacemaker, hartklachten + (man|vrouw|meneer|mevrouw), artrose, osteoporose, botontkalking, heupoperatie, nieuwe heup, nieuwe knie, parkinson, leefstijl man, chronische pijn + (man|vrouw|meneer|mevrouw), fibromyalgie, nierstenen, galstenen, maagklachten, maagzuur, slaapproblemen + (mevrouw|meneer|vrouw 5*|vrouw 6*|man 5*|man 6*), longarts, longrevalidatie',
  },
  {
    id: 'elderly',
    kind: 'adult',
    words:
      'demente (echtgenoot|echtgenote|man|vrouw|moeder|vader|partner|patient), dementerende*, dementie, alzheimer, geheugenpoli, geheugen achteruit, casemanager dementie, verpleeghuis, verzorgingshuis, thuiszorg, wijkverpleging, wijkverpleegkundige, traplift, rollator, valpreventie, ouderenzorg, bejaard, bejaarde, hoogbejaard, oude man, oude vrouw, mantelzorg + (man|echtgenoot|vrouw 5*|vrouw 6*|vrouw 7*|partner), dagopvang ouderen, maaltijdservice, tafeltje dekje, alarmknop, elderly, dementia, (=oudere) (dame|heer|man|vrouw|mevrouw|meneer|patient|mensen|client|echtpaar|buurman|buurvrouw), voor =ouderen, hulp =oudere, huishoudelijke hulp =oudere*, huishoudelijke hulp, huishoudelijke ondersteuning, senioren, seniorenwoning, seniorenflat, 65 plus, 65plus, 65plussers, 65 plussers, 70plus, 75plus, 80plus, 55 plus, 55plus, aow, aow leeftijd, bejaarden, bejaarde (moeder|vader|ouders|vrouw|man), hoogbejaarde, kwetsbare =oudere, valt vaak + (mevrouw|meneer), vergeet alles + (mevrouw|meneer), vergeetachtig + (mevrouw|meneer), (vader|moeder|man|vrouw|meneer|mevrouw|dame|heer) (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93), maaltijden aan huis, maaltijd aan huis, warme maaltijd bezorgen, scootmobiel, rollator aanvragen, trippelstoel, hoog laag bed, steunkousen, incontinentiemateriaal + (mevrouw|meneer|=ouderen), personenalarmering, geriater, geriatrie, specialist ouderengeneeskunde, respijtzorg dement*, dagbesteding voor dement*, dagbesteding =ouderen, beweeggroep, gymnastiek =ouderen, verpleeghuisplek, plek verpleeghuis, hospice, euthanasie, wilsverklaring, levenstestament, kleinkinderen op bezoek, care home, nursing home, meals on wheels, home help elderly',
  },
  {
    id: 'adult-mind',
    kind: 'adult',
    words:
      'burn-out + (man|vrouw|meneer|mevrouw), overspannen + (man|vrouw|werk|meneer|mevrouw), relatietherapie + (stel|echtpaar|zonder|partner|man|vrouw), (relatieproblemen|huwelijksproblemen) + (stel|echtpaar|zonder kinderen|geen kinderen|kinderloos), stel zonder kinderen, kinderloos, kinderloos stel, echtpaar, midlife, werkstress, conflict op werk, arboarts, bedrijfsarts, re-integratie, pensioen, stoppen met werken, couples therapy, couple therapy, marriage counselling, relationship therapy, reintegratie, reintegreren, ziektewet, uwv + (ziek*|keuring|werknemer|man|vrouw), werknemer, werkgever + (conflict|ziek*|burn-out|burnout), arbeidsconflict, ontslag + (meneer|mevrouw), outplacement, zzp, partner zonder kinderen, geen kinderen + (man|vrouw|stel|echtpaar|woont alleen), zonder kinderen + (man|vrouw|stel|paar), no kids, no children, without children, woont alleen + (meneer|mevrouw), alleenstaande man (4*|5*|6*), alleenstaande vrouw (5*|6*), my husband (4*|5*|6*), my wife (5*|6*), volwassenenpsych*, volwassenen psycholoog, collega + (overspannen|burn-out|burnout|stress|ziek), zelf als huisarts, stress van mijn werk',
  },
  {
    id: 'organisation',
    kind: 'off-topic',
    words:
      'scholing, bijscholing, nascholing, intervisie, congres, webinar voor professionals, richtlijn .. (scholen|professionals|praktijk), is er een richtlijn, jaarverslag, jaarcijfers, notulen, agenda overleg, poster, op de poster, in de gids, naam nog, gidsje, vacature, solliciteer, wie geeft les over, gastles, voorlichting geven op, uitleg geven aan team, presentatie geven, rondsturen, dossier overdragen, meubilair, wachtkamer .. stoelen, subsidie aanvragen project, werkgroep, beleidsplan, enquete, onderzoek invullen, vrijwilligers voor toezicht, hoeveel meldingen, declaratiecode, declaratiecodes, agb, agb code, uzi pas, big registratie, bhv, avg verwerk*, medicom, promedico, zorgmail, zorgdomein, lsp, nhg + (standaard|scholing|lidmaatschap), lhv, accreditatie, accreditatiepunten, nascholing over, scholing over, cursus voor (huisartsen|assistentes|doktersassistent*|professionals), e-learning, protocol sturen, protocol opvragen, richtlijn sturen, folder bestellen, folders bestellen, visitekaart*, bestel nieuwe, bestellen + (handschoenen|papier|naalden|materiaal|folders|kantoor*), handschoenen, kantoorartikelen, verbandmiddelen, telefoonlijn van de praktijk, praktijkinformatie, openingstijden praktijk, praktijk gesloten, patientenstop praktijk, inschrijven praktijk, inschrijven als patient, andere huisarts zoeken, nieuwe huisarts, verhuizing van de praktijk, verhuizing praktijk, praktijkovername, visitatie, kwaliteitsjaarverslag, praktijkaccreditatie, stagiaire coassistent, coassistent, wanneer is de (vergadering|teamvergadering|mdo|bijeenkomst), teamvergadering, teamoverleg, teamdag, vacatures, vacature voor, doktersassistent* gezocht, cijfers over, statistiek*, hoeveel verwijzingen, tevredenheidsonderzoek, persbericht, nieuwsbrief, website praktijk',
  },
  {
    id: 'animals',
    kind: 'off-topic',
    words:
      'dierenarts, hond ziek, kat ziek, hond bijt, huisdier gevonden, vet appointment, hond van de buren, buren + (blaft|lawaai|overlast honden), blaffende hond, konijn ziek, hond uitlaten, kattenbak, puppy training',
  },
  {
    id: 'civic',
    kind: 'off-topic',
    words:
      'paspoort, paspoort + (verlengen|aanvragen|kwijt|afspraak), id kaart, identiteitskaart + (aanvragen|verlengen), rijbewijs, rijbewijs + (verlengen|aanvragen|kwijt|halen), uittreksel brp, verhuizing doorgeven, trouwen gemeentehuis, bouwvergunning, omgevingsvergunning, afval, grofvuil, afvalkalender, vuilnis, glasbak, milieustraat, losliggende stoeptegel, stoeptegel, lantaarnpaal, straatverlichting, lamp .. straat, gat in de weg, wegwerkzaamheden, riool, kapvergunning, boom kappen, hondenbelasting, woz, ozb, gemeentebelasting, openingstijden gemeentehuis, gemeentehuis + (parkeren|open|afspraak), openbaar vervoer, ov chipkaart, schoolvakantie, schoolvakanties, wanneer begint schoolvakantie, meivakantie wanneer, herfstvakantie wanneer, feestdagen open, zorgverzekering vergelijken, zorgpremie vergelijken, overstappen zorgverzekeraar, eigen risico, hypotheek, hypotheekrente, huis kopen, makelaar, notaris, verzekering auto, autoverzekering, energieleverancier, zonnepanelen, warmtepomp, loodgieter, passport, driving licence',
  },
]
