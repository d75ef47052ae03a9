import { words } from './words.ts'

/**
 * First names that are also words: from general knowledge. In lower case they count only after a word such as
 * 'dochtertje' or 'heet'; at the start of a sentence only when what follows is said of a person.
 */
export const NAME_WORDS = words(`
  ren semen era lev eris baraka beren eren lijntje avi ana prem iga meta jihad wende trees miles drew cliff georgia vienna verona rio moon
  bo puk hebe brandy blessing precious prosper wisdom favour comfort kit indie jazz ole wonder merit saffron shay tiny pippin shalom zilver pluk pepita
  adem alp alpha ama angel aria aster aurora autumn ava bader bah bam bao bas basil beau beer 
  berber bink bloem boet bora boy bram cay chance chase cherish cherry chi 
  christian crystal dale dan dawn dek destiny dick don drake dries earl 
  engel ernst faas faith fang fee feline ferry flip floor flor flora florin gang
  gene glen grace grant guy harm hind hope hub hung hunter ion 
  jasmijn jet jeton job joke joy june junior justice kaan kader kamer kas
  kawa kee keet kerst kick lance lander lane laurel lauw leen lei lente lev lies lila
  lily linde lion long lot lou luis maan maas mace mais mare margriet 
  mark mason mats max may mazen media mees mei melody mercy min 
  mink mitra moos muse nada nader nail nil nine nok nol olive omer onder 
  patience pax pearl penny pier ping prince princess quin 
  rand rani raven reed rein rex riet rijk rim rinse river robijn roman rong roos
  roosmarijn rose rui sake salam samba sari skip sky snow sol
  son song sonny staf storm sue sultan summer sunny taco thijm tien 
  tijger tom ton toon tri troy verity vin vlinder vos wade wail wald
  ward wei wies winter wolf woud yang yin ying yuan zomer
  zus
`)

/** Names that as a word are so common that in lower case they never count, whatever stands before. */
export const EVERYDAY = words(`
  ken mien ab ad ada ade afia age alma ama an anders asli ate awa baran bavo ben bilge bin bob can cem chance
  chase co cor dale dan dawn destiny dex duc dung duru ece ege ella enes eser faith fei feng fer
  gene gere glen grace grant gul guy hai hao hoa hoda hong hope hui ids ige ihor
  ine isa isis jaber jad jie jin jing joy jun june justice kader kang lan lech lee lei lin ling mai
  mark may melody mercy mert mine ming minh mohand my na nam nand nhi nhung nii nil noi nong
  nur oda oday ola omer onder ouail pam patience ploy prince quan quang rae said segen sham
  shan shu sina sira siti son sue summer sy tala tao temel thi tia tian tinh trang ubah uche ufuk umit una van
  wati wen wil will yan yao yaw yi yong yu yue yui yun zana ziyi
`)
