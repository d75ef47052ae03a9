import type { PeopleTexts } from '../nl/people.ts'

export const people: PeopleTexts = {
  roles: {
    gp: 'GP',
    'practice-nurse': 'practice nurse',
    assistant: 'practice assistant',
    'contact-person': 'CJG contact person',
    coordinator: 'coordinator',
    expert: 'expert',
  },
  collaborations: {
    'adviser-in-practice': 'CJG adviser in the practice',
    'worker-in-practice': 'youth and family worker in the practice',
    'neighbourhood-team': 'GP in the neighbourhood team',
    'parenting-link': 'Triple P as the link',
    'youth-doctor-link': 'youth doctor as point of contact',
  },
  weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' },
  worksToday: 'Works today.',
  worksNext: day => `Not in today, back on ${day}.`,
  hoursUnknown: 'Working days are not known.',

  contactCard: {
    title: 'Your CJG contact person',
    none: 'Your practice has no fixed contact person yet. The coordinator sees that on the list.',
    noPractice: 'I do not know yet which practice you work in. Ask the coordinator to link you.',
    labels: {
      profession: 'Profession',
      days: 'Working days',
      phone: 'Call',
      mail: 'Mail',
      strengths: 'Good at',
      hours: 'Consultation hour at yours',
    },
  },
  request: {
    title: (gp, practice) => `Question from ${gp}${practice ? `, ${practice}` : ''}`,
    about: subject => `It is about: ${subject}.`,
    noDetails: 'Call or write each other for the rest. Do not put data about a child or family here.',
    reach: 'Call back',
    seen: 'Seen',
    done: 'Taken up',
    wasSeen: 'You have seen this. The GP knows.',
    wasDone: 'Taken up. The GP knows.',
    unreachable: (name, phone) =>
      `${name} is not in this workspace yet.${phone ? ` Call ${phone}.` : ''} The coordinator sees this on the list.`,
    subjectUnknown: 'a question from the surgery',
  },
  list: {
    title: 'Work list',
    empty: 'Nothing is open. Reports by GPs and questions without an answer come here.',
    wrong: (service, reason) => `Not right: ${service}. ${reason}.`,
    gap: subject => `No fitting service for: ${subject}.`,
    done: n => `Done: ${n}`,
    more: n => `${n} more are waiting. Finish these first.`,
    notified: 'New on your work list',
    show: 'Show work list',
  },
  home: {
    requests: n => (n === 0 ? 'No question waits for you.' : `Waiting for you: ${n}. Type 'open' to see them.`),
    work: n => (n === 0 ? 'Your work list is empty.' : `On your work list: ${n}. Type 'lijst' to see it.`),
  },
  requests: {
    title: 'Open questions from GPs',
    empty: 'Nothing is open. As soon as a GP asks you something, you see it here.',
  },
  notYours: 'This was not meant for you, so nothing was done.',
}
