import type { ContactTexts } from '../nl/contact.ts'

export const contact: ContactTexts = {
  today: {
    onLeave: until => (until ? `On leave until ${until}.` : 'On leave.'),
    away: until => (until ? `Away until ${until}.` : 'Away.'),
    takesOver: (name, phone) => `Stands in: ${name}${phone ? `, ${phone}` : ''}.`,
    nobodyTakesOver: 'No stand-in is known; the coordinator sees that.',
    before: (name, until) => `Until ${until} ${name} is still there for you too.`,
  },
  card: {
    of: practice => `Contact person of ${practice}`,
    noneOf: practice => `${practice} has no fixed contact person yet.`,
    standIn: 'Stand-in',
    callBack: 'Call me back',
    write: 'Write a message',
    join: 'Link me',
    whichPractice: 'Which practice do you mean? Type for example: who is the contact person of Oude Kade.',
    unknownPractice: (typed, near) =>
      `I know no practice '${typed}'.${near.length > 0 ? ` Do you mean ${near.join(' or ')}?` : ''}`,
  },
  practices: {
    title: 'Your practices',
    empty: 'You are not the contact person of a practice yet. The coordinator assigns them.',
    line: (practice, neighbourhood, people, hours) =>
      `${practice}${neighbourhood ? ` (${neighbourhood})` : ''}: ${people.length > 0 ? people.join(', ') : 'nobody known yet'}${hours ? `. Consultation hour: ${hours}` : ''}`,
    more: n => `And ${n} more. Ask the coordinator for the whole list.`,
    open: n => (n === 0 ? 'No question waits for you.' : `Open questions: ${n}. Type 'open'.`),
  },
  request: {
    titles: {
      question: from => `Question from ${from}`,
      call: from => `Call back: ${from}`,
      message: from => `Message from ${from}`,
    },
    reminder: from => `Still open: ${from} is waiting for you`,
    passedOn: name => `${name} has not reacted yet. Will you take this up?`,
    toCoordinator: names => `${names} did not react. Will you see that they are called?`,
    words: words => `"${words}"`,
    takenUp: name => `Taken up by ${name}.`,
  },
  asked: {
    title: { question: 'Question sent', call: 'Asked to call you back', message: 'Message sent' },
    sent: name => `Sent to ${name}. You will see here when it was seen.`,
    seen: name => `${name} has seen it.`,
    done: name => `${name} takes it up.`,
    passedOn: name => `No reaction came yet. ${name} has it now too.`,
    withCoordinator: 'No reaction came yet. The coordinator goes after it.',
    already: name => `You asked ${name} to call you already. That is still open; it is not sent twice.`,
    unreachable: (name, phone) =>
      `${name} does not use Schakel yet.${phone ? ` Call ${phone}.` : ''} The coordinator sees this on the list.`,
  },
  writeForm: {
    title: 'Message',
    submit: 'Send',
    intro: name => `To ${name}. Do not name a child or family, a date of birth or a BSN.`,
    words: 'Your message',
    phone: 'Number to call back',
    needWords: 'Write what you want to ask or say.',
    personal: safe => `This says something about a child or family. Use for example: ${safe}`,
    badPhone: 'This is no phone number. Write it like 0599-01 31 01, or leave it empty.',
  },
  home: {
    asked: 'You are still waiting for',
    askedLine: (name, state) => `${name}: ${state}`,
    practices: n => `You are the contact person of ${n} ${n === 1 ? 'practice' : 'practices'}. Type 'mijn praktijken'.`,
  },
  introduction: {
    title: name => `Your new CJG contact person: ${name}`,
    line: (name, profession, practice) =>
      `${name}${profession ? `, ${profession},` : ''} is from now on the fixed contact person of ${practice}.`,
    after: name => `This was ${name}.`,
    afterOverlap: (name, until) => `This was ${name}, who is still there until ${until}.`,
    first: 'Your practice had no fixed contact person yet.',
    hello: 'Do call or write to get acquainted. Also when in doubt, or when you do not know where to begin.',
  },
  picture: {
    title: practice => `New for you: ${practice}`,
    intro: 'You are the contact person here from now on. This is what is known.',
    people: 'Who works there',
    nobody: 'Nobody is known yet.',
    practice: 'The practice',
    labels: {
      neighbourhood: 'Neighbourhood',
      address: 'Address',
      phone: 'Phone',
      collaboration: 'Collaboration',
      hours: 'Consultation hour',
      before: 'Before you',
    },
    topics: 'What they asked about in the last three months',
    noTopics: 'Too little was asked yet to say anything about topics.',
    open: n => (n === 0 ? 'Nothing is open.' : `Still open: ${n}. The coordinator knows.`),
  },
}
