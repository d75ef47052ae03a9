/** More ways in which people describe topics of this field without naming them; the notation is `phraseBook`'s. */
export const SAID_FAMILY: Record<string, string> = {}

/** How services describe that they are for a topic of this field, beside the words of its row. */
export const OFFERED_FAMILY: Record<string, string> = {}
