/** Whether a message asks for the consultation hour of the CJG in the practice. Word tables are rules. */
import { folded } from './find.ts'

/** What it is called, with the spellings that occur. */
const HOURS = new Set(
  'spreekuur spreekuren spreekuurtje inloopspreekuur inloopspreekuren inloop inloopuur cjgspreekuur spreekuurplek spreekuurplekken'.split(
    ' ',
  ),
)
const PAIRS = ['inloop spreekuur', 'consultation hour', 'consultation hours', 'walk in hour']

/** Everything else that such a question may hold; one word outside it makes it a question for the map. */
const AROUND = new Set(
  'wanneer is het er een de nog plek plekken plaats plaatsen vrij vrije op in voor van bij ons onze mijn volgende eerstvolgende week deze vandaag morgen cjg wat zijn hoe laat welke dag hoeveel reserveren reserveer vastzetten zet vast boek boeken bezet beheer wijzig wijzigen verzetten toevoegen afzeggen vervalt laat vervallen praktijk contactpersoon kan ik aub svp the is there when where next any places place left free at our my reserve book change cancel add walk consultation hour hours'.split(
    ' ',
  ),
)

const LONGEST = 100

export function asksHours(words: string): boolean {
  if (words.length > LONGEST) return false
  const line = folded(words)
  const tokens = line.split(' ').filter(Boolean)
  const named = tokens.some(token => HOURS.has(token)) || PAIRS.some(pair => ` ${line} `.includes(` ${pair} `))
  return named && tokens.every(token => HOURS.has(token) || AROUND.has(token))
}
