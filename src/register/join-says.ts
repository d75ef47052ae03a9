/** 'Ik werk bij praktijk X', in the words that people use; never a question about a child or family. */

const LINK_ME = /^(?:koppel (?:mij|me|mijn account)|koppelen|link me|link my account|wie ben ik|who am i)[?.! ]*$/i

const STRONG = [
  /^(?:hoi |hallo |hi )?(?:ik|wij|we) werk(?:en)? (?:(?:nu|voortaan|sinds \S{1,20}|sinds kort|vanaf \S{1,20}|ook) )?(?:bij|in|op|voor) (?<n>.{3,60})$/i,
  /^(?:mijn|onze) praktijk is (?<n>.{3,60})$/i,
  /^(?:i|we) work (?:at|for|in) (?<n>.{3,60})$/i,
  /^my practice is (?<n>.{3,60})$/i,
]

/** Only when the practice is known: 'ben de nieuwe poh in Oude Kade'. */
const WEAK =
  /^(?:hoi |hallo )?(?:ik )?(?:ben|i am|i'm)? ?(?:de |een |a |the )?(?:nieuwe |new )?(?:huisarts|poh|poh-jeugd|poh-ggz|praktijkondersteuner|assistente?|doktersassistente?|waarnemend huisarts|gp|practice nurse)(?: geworden)? (?:bij|in|op|van|voor|at|of) (?<n>.{3,60})$/i

const FAMILY =
  /\b(?:kind|kinderen|meisje|jongen|zoon|dochter|moeder|vader|ouders?|baby|peuter|kleuter|puber|gezin|patient|child|girl|boy|family|\d{1,2} ?(?:jaar|jr))\b/i

export interface Joining {
  /** The practice as typed; null: only to be linked. */
  practice: string | null
  /** The words alone don't say it: the practice must be one that is known. */
  onlyIfKnown: boolean
}

/** What someone says about where they work; null: nothing of the kind. */
export function readJoining(words: string): Joining | null {
  const text = words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '')
  if (text.length > 100 || FAMILY.test(text)) return null
  if (LINK_ME.test(text)) return { practice: null, onlyIfKnown: false }
  for (const says of STRONG) {
    const name = says.exec(text)?.groups?.n
    if (name)
      return {
        practice: name.trim(),
        onlyIfKnown: !/praktijk|huisarts|gezondheidscentrum|practice|surgery/i.test(text),
      }
  }
  const name = WEAK.exec(text)?.groups?.n
  return name ? { practice: name.trim(), onlyIfKnown: true } : null
}
