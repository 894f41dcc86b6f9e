import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Customers' data, and the people who answer. */
export const staff = {
  'personal-data/leak': {
    bad: [
      'Because you have [[diabetes]] the price is worked out again. /Lo',
      'We will call you on [[07700 900123]] at ten. /Lou',
      'Your new card goes to [[14 Mill Lane, Kendal LA9 4AB]] today. /Matt',
      'We have your National Insurance number as [[AB 12 34 56 C]], is that right? /Matt',
      { draft: 'I can see the card [[4111 1111 1111 1111]] and will block it now. /Lou', channel: 'private' },
    ],
    good: [
      'The cover applies if you become seriously ill before the trip. /Lo',
      'A yellow dot means half price. /Lo',
      'Henry VIII runs until 4 May. /Mats',
      'Our alarm number is 0345 600 3000. /Mats',
      'Call us on 0808 157 0192 and we will block the card. /Lou',
      'Hi Karen! I will answer you in a private message. /Matt',
      { draft: 'Your new card goes to 14 Mill Lane, Kendal LA9 4AB today. /Matt', channel: 'private' },
    ],
  },
  'personal-data/confidential-detail': {
    bad: [
      'I can see that [[you are two payments behind]]. /Inez',
      '[[Your claim was rejected]] in May. /Inez',
      '[[You have £1,240 in your account]], so the payment will go through. /Gareth',
    ],
    good: [
      'When a payment is late, we send a reminder after five days. /Inez',
      'Log in to see how your claim is doing. /Gareth',
      { draft: 'I can see that your payment arrived yesterday. /Inez', channel: 'private' },
    ],
  },
  'personal-data/asks-in-public': {
    bad: [
      "[[Put your mobile number]] below and we'll ring you. /Dan",
      '[[Write your date of birth]] here in the thread and I will check. /Dan',
      'Could you [[reply with your customer number]]? /Dan',
      { draft: '[[Send me your card number]] and I will block it. /Mira', channel: 'private' },
    ],
    good: [
      'Enter the code at the checkout and the discount comes off. /Dan',
      'Write the claim number as the subject. /Mira',
      'Please post it again without the name. /Mira',
      'Tell me roughly where you live, only the village. /Dan',
      'Send your customer number in a private message and I will look into it. /Dan',
      'Never write your card number in a comment. /Mira',
      'Log in and you will not have to give any details here. /Mira',
    ],
  },
  'staff/missing-signature': {
    bad: [
      "Hi! Trains are running again from two o'clock.",
      'Thanks for telling us, the lamp will be replaced today. Have a good day!',
      'You will find the receipt under My purchases.',
    ],
    good: [
      "Hi! Trains are running again from two o'clock. /Ellen",
      'Thanks for telling us, the lamp will be replaced today. ^EK',
      'You will find the receipt under My purchases. Regards, Omar',
      'You will find the receipt under My purchases. /Omar, Northline',
    ],
  },
  'staff/generic-signature': {
    bad: [
      'Trains are running again from two. [[Regards, Customer Service]]',
      'The lamp will be replaced today. [[Kind regards, The Street Lighting Team]]',
      'See you tomorrow! [[/The team at Sunvale Energy]]',
    ],
    good: [
      'Trains are running again from two. Regards, Eric, customer service',
      'The lamp will be replaced today. /Aisha',
      'See you tomorrow! Best wishes, Pia at Sunvale Energy',
      'Hi! We will sort that out.\nCall us here at 0800 123 456.',
    ],
  },
  'staff/full-name': {
    bad: [
      'The road is open again. /[[Sarah Langton]]',
      'Hi! My name is [[Eric Sanderson]] and I will help you today. /Eric',
      'My colleague [[Anna Birch]] will call you tomorrow. /Eric',
    ],
    good: [
      'The road is open again. /Sarah',
      'Hi! My name is Eric and I will help you today. /Eric',
      'The novel is by Jane Austen, and you will find it among the classics. /Sarah',
    ],
  },
  'staff/colleague-named': {
    bad: [
      '[[Joyce should have rung you]] on Monday. /Mats',
      'My colleague [[Anna]] will call you tomorrow. /Eric',
      '[[Howard]] in mortgages will gladly do the sums for you. /Sarah',
      'Ask for [[Lena]] at reception. /Sarah',
    ],
    good: [
      'A colleague in mortgages will call you tomorrow. /Eric',
      'Hi Anna! The rate changes on 1 June. /Eric',
      'Hi! My name is Sarah and I will help you today. /Sarah',
    ],
  },
  'staff/contact-details': {
    bad: [
      'Call me directly on [[07700 900456]]. /Gus',
      'My colleague in claims has a direct number, [[020 7946 0121]]. /Gus',
      { draft: 'E-mail me at [[joanna.eck@sunvale.example]]. /Joanna', agent: 'Joanna' },
    ],
    good: [
      'Call the switchboard on 0808 157 0192 and they will put you through. /Gus',
      'Block the card on 0808 157 0192, day or night. /Gus',
      'Write in the chat and I or a colleague will answer. /Joanna',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
