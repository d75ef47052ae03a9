import { words } from './words.ts'

/**
 * First names that are also words: from general knowledge. In lower case they count only after a word such as
 * 'dochtertje' or 'heet'; at the start of a sentence only when what follows is said of a person.
 */
export const NAME_WORDS = words(`
  aaf abel adem agent alp ama amber angel april ara aria asia ast aster august aurora autumn ava bader bao bah baris barend
  bas beau beer bel bem bente berber bina bink bloem bo boet bora boy bram brand broos cas cay chance chase cher cherish cherry
  chris clara cole dag daisy dale dan dawn dean dek delta demi desire destiny dick dino dirk doe dolf donna dora dries eden
  ebbe elan ela els engel ernst esra eve eva faas faith fee feline femke ferry fien fier figen flair fleur flip flora floor flor
  frank gang gene gift glen gloria grace grant guy hadley harmen harp haven hazel heather helen helm hind hood hope hub hunter
  ian ida ilse india ion iris ivy jack jade jane jasmijn jay jeton jet jip job joe joker jol jolie joris joy juan jules julius june
  juni juno jurk justice kaan kaart kader kai kamer kas kawa kay kee kees keet ken kerst kick kim king kira koen koos koper kris
  lana lander lane lang lat lauw laurel lee lei leen lente lev lex lief lies lieve lila lily linde lion lis lo loes loet lola long
  lot lou luca lucky lux maan maart maes mais malt mara mare maren margriet marina mark marjolein mars mason mat mats max maxim
  maxime may maya mazen media mees mei melis melle melody mercy merel mia mies mika mila mina minke mink min minne mist mona moon
  moos muis muse myrte nada nader nana nanda nell niels nil nina noa nola non noor nora nova noud oase okke olijf olive oma omer
  onder onyx opal otter ping pascal patience pax pearl peer penny per peter pien pier pim pinas pip poppy prince puck quint raf
  rain rama raman rand rani raven ravi ree reed rein rei rex ria riet rijk rik rim ring river rob robin robijn roman romeo rong ros
  roos roosmarijn rosa rose rover roy ruby rui rum runa rune sage sake sam samba sari savannah scott sef sem seraf serge sierra sies
  siem sien sky skye snow sol song son sonny soraya spencer spike staf stan star ster stella sten stern steven storm stella sue sultan
  summer sunny sven taco tammo tara tarik teddy temel terra thijm tien tiger tij tijn tim tobi tom ton toon top toprak tori tri
  trinity troy truus tuana tuur twan uma ummu unique vera verity vesta vic vin viola violet vita vito vlinder vos wade wald walker
  ward warre wei wende wendel werner wes wies wietse wikke wim winter winta wolf woud wout yang yin ying yuan zee zeno zef zeb zemen
  zev zilver zoe zomer zon zonne zorro zus zwaan
`)

/** Names that as a word are so common that in lower case they never count, whatever stands before. */
export const EVERYDAY = words(`
  ad al alma amin an anders as ate aan ada aden amin awa ban bash bavo ben bin bing bob bon ca can cor co dan de dede den dex dien
  do dong du duru dung duc eb ece ede een eke el ella ene enes er es eten even fay fei feng fer fie gal geen gul ha hai hale hao hoa
  hong hui ids ige ihor in ine ing is isa isis iste ja jad jaber  jari jie jin jing jo jong jun kai kan kang kaya keep koi kun
  la lai lam lan lap  lech lee lei li lia lian lin ling love ly ma mae mai man mawa meer meine mert met mi mien minh ming mo
  moet mon my na nam nand nas ne nee nee nele nele neel nhi nhung nieuw nini nou nong noi no nur oday oda odd ode oge ola 
  on om op or os otis ouail pa pam pan per ploy pol quan quang ran rana red  rut sa saba said sar say se see segen sema sera sh
  shadi sham shan shu si siddh sin sina sira sit siti sol son sy tai tal tala tam tan tao  te tel ten thi thanh thy ti tin
  tia tian tian tinh to toe  tot trang tu tula ubah uche una uw van vy wat wati we weer wen wel wil will win wu xi ya yan yao
  yaw yen yi yo yong you yu yue yui yun za zana zin ziyi zo ade abe ab age ace  hoda hani halo  hadas haben gere genet
  gebre bekker dawa  ama esi nii sena afia uli  mohand  cem cam ege eda esen eser ata ates asli berk bilge 
   kader kaan onder temel umit ufuk omer baran derin nil  mine  saint rae rei lo  ger  
   just oo sole  dia    mani   amen  sule sale  may june april august
  mark bill drew chase grant sue pat   grace hope faith joy summer dawn art gene miles chance miracle guy dale glen frank
  angel prince justice destiny harmony melody patience mercy
`)
