import { words } from './words.ts'

/**
 * When a first name was given most, from general knowledge: a 'Henk' is seldom a child, a 'Jayden' seldom a colleague.
 * A clue, no more: a child can be called Henk, and a mother is of a colleague's age.
 */
const GROWN_UP = words(`
  ad adri adriaan adrie agnes alex alie alwin andre andrea angela angelique anita anja ank anke ankie annelies annemarie annemiek annet annette annie ans antoinette anton antoinet antoon arend arie arjan arno astrid audrey
  barbara bea beatrix ben bep bernadette bernard bert berta betsy betty bianca birgit bob brigitte cara carel carin carina carla carlo carolien carolina caroline cathy cees chantal charles chris christa christel christien christine claudia claus conny coby cor corine corinne corrie cornelis corry cynthia
  dagmar daniella debbie debora desiree diana dick dineke dick dien dini dirk ditta dolf donna dora doreen dorien dorine dorothe edith eddy edwin egbert elly ellen ellie els elsbeth emile engelien eric erica erik erna ernst esmeralda esther evelien evelyn everdien evert
  ferdinand fons francien francis frank frans fred freddie frederik frits gea geert geertje gemma gerard gerben gerda gerdien gerrit gert gertjan gijsbert ginny gisela gonny greet greetje gre grietje guido gus gusta hanneke hannie hans harm harold harrie harry heidi heleen helga helma hendrik henk henny henri henriette herman hetty hilda hilde hub hubert huub
  ina ineke ingeborg ingrid inge irene irma jaap jacinta jacob jacqueline jan janine janneke jannie jeanette jeanine jeanne jeroen jet joan johan johanna john jolanda jolande joop joos jos josee josine joyce jurgen kaat karel karen karin karla kees kitty klaas klazien koos koosje krista
  leen leo leonie lia lidy lidwien lies liesbeth lieneke linda lineke loes loek louise lucie ludo lucien maaike mandy marc marcel margo margreet margriet marga maria marian marianne marie-jose marieke mariet mariette marijke marina marion mariska marita marja marjan marjet marjo marjolein marjon marleen marlene marlies marloes marlou martha martijn martin martina martine mathilde maurice melanie menno michel michiel mieke mien miep miranda mireille mirella mirjam moniek monique
  nancy natascha nathalie nel nelleke nellie nelly nico nicole nicolette olga onno patricia patrick paul paula paulien pauline peggy peter petra philip piet pierre raymond regina reinier reinoud rene renate renee ria riekie riet rita rob robert roberto roel roelof rogier roland rolf ron ronald rosita rosemarie ruud
  sabine sabrina sandra sascha saskia sheila sigrid silvia simone sjaak sjaan sjef sjon sonja suzan suzanne sylvia tamara tanja theo thea theresia theo tilly tineke titia tiny toon toos tonnie tonny trees trudie trudy truus ton toni ursula
  veronique vivian wendy werner wiel wietske wil wilco wilfred willemien willy wilma wim yolanda yvette yvon yvonne
`)
const YOUNG = words(`
  noah lucas luca sem daan levi finn luuk milan bram mees james liam noud sam thijs siem jesse adam boaz guus benjamin julian teun gijs max hugo jayden mason ties otis tobias thomas stijn jens ruben lars dex david vince moos tijn sepp owen olivier melle floris tygo morris jurre roan mick joep quinn stef jack mats willem oliver pepijn jax kai ryan fedde bodi kaj lewis joris elias jip pim riley fos johannes siem senn
  aiden dean jace jason tijs rayan mohammed yusuf ali amir omar ibrahim hamza bilal ayoub imran zakaria ilyas younes yassin mohamed emir kerem eymen ömer cem yigit alparslan kacper jakub filip szymon antoni oskar aleksander mateusz maksym nazar oleksandr kiano xavi valentijn merijn tibo lowie seppe wout kobe arne ferre wannes senne jelle matthijs cas tim dylan nick kevin jordy damian tycho quinten sil sven jelte hidde sybren rens joey
  emma julia mila tess sophie zoe zoë sara nora yara eva liv saar lotte evi noor milou anna nina lynn isa fleur lauren lieke sofie roos lena elin maud nova lina luna olivia mia sarah ella ava loïs lois feline julie bo esmee fenna suze rosalie vera fien hailey amy jasmijn fenne sofia isabella norah yfke juna lily maria charlotte livia hannah jade elena lou tessa pip puck floor benthe kiki cato ivy fay faye merel femke sanne lisa iris romy naomi sterre laura eline britt demi
  aya amina fatima salma lina nour safiya inaya hajar maryam yasmine imane ikram noor zeynep elif asya defne azra ecrin hiranur esila zuzanna maja hanna oliwia lena zofia alicja oliwia antonina daria sofiia anastasia solomiia yuna joëlle bente jikke fieke teuntje pien keet kaatje sien lore nore jule amélie elise lieselot jolijn ilse anouk madelief lize linde lente doris coco ize lizzy nikki danique chayenne kyra jaylinn
`)

/** 'adult': given most to who are grown up now; 'child': to who are children; 'any': both, or not known. */
export const generationOf = (name: string): 'adult' | 'child' | 'any' =>
  GROWN_UP.has(name) ? 'adult' : YOUNG.has(name) ? 'child' : 'any'
