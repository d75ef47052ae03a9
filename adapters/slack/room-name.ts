/** https://docs.slack.dev/reference/methods/conversations.create: lower case, letters, digits, - and _, at most 80. */
const LONGEST = 80

/**
 * A name that Slack takes for a channel: the same words always give the same name.
 * @param turn from 1; above 1 a number at the end, for when somebody else has the name already
 */
export function roomName(words: string, turn = 1): string {
  const end = turn > 1 ? `-${turn}` : ''
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST - end.length)
  return `${trimmed(plain) || 'overleg'}${end}`
}

const isDash = (char: string | undefined): boolean => char === '-'

function trimmed(name: string): string {
  let [from, to] = [0, name.length]
  while (isDash(name[from])) from += 1
  while (to > from && isDash(name[to - 1])) to -= 1
  return name.slice(from, to)
}
