import type { AdviceTexts } from '../../src/define/advice.js'

const you = { subject: 'you', Subject: 'You', object: 'you' }

export const advice: AdviceTexts = {
  pronouns: { informal: you, formal: you },
  leads: {
    'social-public': {
      plain: "Please write to us openly and we'll answer {object} there.",
      name: "Please write to us on {name} and we'll answer {object} there.",
    },
    'private-message': {
      plain: "Please send us a private message and we'll help {object} there.",
      name: "Please write to us in {name} and we'll help {object} there.",
      contact: "Please send us a private message at {contact} and we'll help {object} there.",
    },
    chat: {
      plain: "Please write to us in the chat and we'll help {object} there.",
      name: "Please write to us in {name} and we'll help {object} there.",
      contact: "Please write to us in the chat at {contact} and we'll help {object} there.",
    },
    phone: {
      plain: "Please give us a call and we'll help {object}.",
      contact: "Please give us a call on {contact} and we'll help {object}.",
    },
    email: {
      plain: "Please send us an email and we'll help {object} from there.",
      contact: "Please send us an email at {contact} and we'll help {object} from there.",
    },
    app: {
      plain: "Please write to us in the app and we'll help {object} there.",
      name: "Please write to us in {name} and we'll help {object} there.",
    },
    web: {
      plain: 'Our website has what {subject} need, step by step.',
      contact: 'At {contact} there is what {subject} need, step by step.',
    },
    'logged-in': {
      plain: "Please log in with us and we'll help {object} there.",
      name: "Please log in to {name} and we'll help {object} there.",
      contact: "Please log in at {contact} and we'll help {object} there.",
    },
    branch: {
      plain: "Please come and see us at the branch and we'll help {object} there.",
      contact: "Please come and see us at {contact} and we'll help {object} there.",
    },
    letter: {
      plain: "Please write us a letter and we'll help {object} from there.",
      contact: "Please write us a letter at {contact} and we'll help {object} from there.",
    },
  },
  identify: "Please have {identification} ready, so that we can see that it's {object}.",
  identification: {
    bankid: 'BankID',
    freja: 'Freja',
    password: 'the password',
    'customer-number': 'the customer number',
    'booking-reference': 'the booking reference',
    'id-card': 'an ID card',
  },
  availability: {
    always: "We're there day and night.",
    wait: 'Right now the wait is about {wait}.',
    noWait: 'Right now there is no queue.',
    until: "We're open until {time} today.",
    opens: 'We open {day} at {time}.',
    hours: "We're open {hours}.",
  },
  time: {
    today: 'today',
    tomorrow: 'tomorrow',
    onWeekday: [
      'on Monday',
      'on Tuesday',
      'on Wednesday',
      'on Thursday',
      'on Friday',
      'on Saturday',
      'on Sunday',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    onDate: 'on {date} {month}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    everyDay: 'every day',
    dayRange: '{from} to {to}',
    timeRange: 'from {from} to {to}',
    and: 'and',
    durations: {
      minutes: { one: 'a minute', many: '{number} minutes' },
      hours: { one: 'an hour', many: '{number} hours' },
      days: { one: 'a day', many: '{number} days' },
    },
  },
  empathy: "I'm sorry it has turned out like this.",
  here: {
    plain: "Please tell me a little more and I'll help {object} here.",
    noted: 'Thank you for writing to us.',
    thanks: 'Thank you so much for the kind words, they make us really happy!',
    whatHappened: "What has happened? Please tell me and I'll help {object} here.",
    within: "{Subject}'ll have my answer here within {within}.",
    reopens: "We're back here {day} at {time} and will answer {object} then.",
  },
  handOver: {
    threat:
      "I understand that {subject}'re upset, but the post contains a threat, so one of our team leads is taking over this conversation now.",
    'staff-named':
      'Thank you for telling us. One of our team leads is taking over now, and please leave out the names of people who work here.',
    'pile-on':
      'I understand that many of you are upset. We read everything that is written here, and one of our team leads is taking over this conversation now.',
    'no-way-left':
      "I can see that {subject} have tried several ways already, and we're sorry about that. One of our team leads is taking over now.",
    other: 'One of our team leads is taking over this conversation now.',
  },
  care: {
    withHelpline:
      "I'm worried about {object} when I read this, and {subject} don't have to be alone with it. You can talk to someone who listens at {helpline}, and if it's urgent, {emergency} will help right away.",
    plain:
      "I'm worried about {object} when I read this, and {subject} don't have to be alone with it. If it's urgent, {emergency} will help right away.",
  },
  reasons: {
    'answerable-here': 'The question can be answered where it was asked.',
    'needs-identification': 'To answer, the customer has to be identified first.',
    'personal-data-in-public': 'The post contains personal data that others can read.',
    sensitive: 'The post is about something sensitive that does not belong in the open.',
    'topic-route': 'The policy leads such questions to a certain channel.',
    tried: 'The customer has already tried there.',
    closed: 'The channel is closed right now.',
    'shorter-wait': 'The wait is shorter there.',
    urgent: 'It is urgent.',
    'no-service-here': 'No service is given in this channel.',
    threat: 'The post contains a threat.',
    'self-harm': 'The post suggests that someone may take their own life.',
    'staff-named': 'A member of staff is exposed by name.',
    'pile-on': 'Many outsiders are critical in the thread.',
  },
  moderation: {
    'ask-for-good-tone':
      "We'd love to help {object}. Please keep it civil here, without {grounds}{clause}, and we'll carry on from there.",
    'hide-personal-data':
      "We've hidden the post to protect {object}, because others could see {data} in it. Please write again without such details and we'll help {object}.",
    'ask-author-to-remove':
      "Could {subject} remove the post? It contains {grounds}, which breaks our rules{clause}. Please write again without that and we'll help {object}.",
    'answer-then-remove':
      "We'll be removing the post, because it contains {grounds}, which breaks our rules{clause}. Criticism is always welcome, so please write again without that.",
  },
  conduct: {
    'self-harm': 'words about self-harm',
    threat: 'a threat',
    racism: 'racism',
    sexism: 'sexism',
    'gross-language': 'very coarse language',
    insult: 'personal insults',
    profanity: 'swearing',
    'staff-named': 'the name of someone who works here',
  },
  personalData: {
    'personal-identity-number': 'an identity number',
    'payment-card': 'a card number',
    'bank-account': 'an account number',
    phone: 'a phone number',
    email: 'an email address',
    'postal-address': 'an address',
    'date-of-birth': 'a date of birth',
    'person-name': 'a name',
    'vehicle-registration': 'a registration number',
    'reference-number': 'a reference number',
    credential: 'a code or a password',
    health: 'details about health',
    'passport-or-id-document': 'an ID number',
    'ip-address': 'an IP address',
  },
  thread: {
    'thread/overdue': {
      message: 'The customer is waiting for an answer that was due {due}.',
      advice: 'Answer now, and begin by apologising for the wait.',
    },
    'thread/unanswered': {
      message: 'The customer has waited for an answer for more than a day.',
      advice: 'Answer now, and begin by apologising for the wait.',
    },
    'thread/question-left': {
      message: "The customer's question is left without an answer, though someone has answered since.",
      advice: 'Answer that very question, or say when the answer will come.',
    },
    'thread/promise-overdue': {
      message: 'Something promised in the thread was due {due}.',
      advice: 'Tell how it went, or give a new time and explain why.',
    },
    'thread/follow-up-due': {
      message: 'The follow-up with the customer was due {due}.',
      advice: 'Get in touch with the customer and tell how far it has come.',
    },
    'thread/tried-channel': {
      message: 'The customer is sent to a channel that has already been tried in vain.',
      advice: 'Offer another way, or let someone contact the customer.',
    },
    'thread/repeated-reply': {
      message: 'The same canned reply was given again, though the customer wrote something new.',
      advice: 'Answer what the customer wrote last, in words of your own.',
    },
    'thread/double-answer': {
      message: 'Two members of staff have answered the same question, unaware of each other.',
      advice: 'Decide who has the thread, and let that person go on.',
    },
    'thread/contradiction': {
      message: 'Two answers in the thread contradict each other.',
      advice: 'Find out what is right, and correct it openly in the thread.',
    },
    'thread/pile-on': {
      message: 'Several outsiders have joined the thread, and nearly all of them are critical.',
      advice: 'Stop answering each of them, and hand the thread over to a lead.',
    },
  },
  status: {
    'status/missing-time': {
      message: 'The update does not say what time it is from.',
      advice: 'Begin with the time.',
    },
    'status/missing-action': {
      message: 'The update does not say what is being done.',
      advice: 'Write what is being done right now, even when nothing is new.',
    },
    'status/missing-prognosis': {
      message: 'The update gives no prognosis.',
      advice: 'Write when it is expected to work, or that there is no prognosis yet.',
    },
    'status/missing-next-update': {
      message: 'The update does not say when the next one comes.',
      advice: 'End with the time of the next update.',
    },
    'status/interval': {
      message: 'The time between the updates is longer than {every}.',
      advice: 'Update at the set interval, even when nothing is new.',
    },
  },
}
