import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** How a reply sounds. */
export const tone = {
  'tone/defensive': {
    bad: [
      '[[It is not our fault]] that the post is late. /Tess',
      '[[This is outside our control]], so you will have to ask the airport. /Neil',
      '[[We have done nothing wrong]] here. /Maya',
      '[[Our driver did nothing wrong]]. /Will',
      '[[We have fewer delays than most]]. /Ali',
      '[[It is not our fault]], sorry. /Joel',
    ],
    good: [
      'I understand that it was a long evening in the dark. The storm took the line down near Kendal, and the power is back by seven. /Ali',
      'It was our fault and not yours. The money is on your card on Friday. /Maya',
      'You are right, we should have called. Sorry! /Neil',
      'Those texts do not come from us. Do not press the link. /Ali',
      'Who decides is the grid owner, and in your area that is North Grid. /Tess',
    ],
  },
  'tone/blaming': {
    bad: [
      '[[You should have read the terms]] before you booked. /Sian',
      '[[If you had called us in time]], we could have stopped the payment. /Ali',
      'It was bound to go wrong, [[you entered the wrong address]]. /Edie',
      'Hi Kim, [[it is your own fault]] that the card is blocked. /Joel',
      '[[It is your own responsibility]] to keep an eye on the deadline. /Joel',
    ],
    good: [
      'It is not your fault that the code is late, we are having trouble with texts today. /Edie',
      'Type the number without spaces and it will go through. /Ali',
      'The terms are not easy to find. They are at the bottom of My pages. /Sian',
      'If you check the bag through on one ticket next time, you pay once. /Sian',
      'You missed a call from us at ten. Shall we try again at two? /Joel',
    ],
  },
  'tone/dismissive': {
    bad: [
      '[[Calm down]], we are working on it. /Kim',
      '[[As we have already told you]], the money arrives on Friday. /Lynn',
      'The price goes up in March. [[That is just how it is]]. /Kim',
      '[[Most grown-ups manage]] to wait ten minutes. /Lynn',
    ],
    good: [
      'You can relax now: the card is blocked and nobody has used it. /Lynn',
      'A ticket cannot be changed once the ferry has left, sorry. Log in to claim a refund and you will hear from us within three days. /Kim',
      'You have already waited a week, which is too long. I will call before three. /Lynn',
      'Send it in a private message, not here where others can read it. I answer today. /Kim',
      'You are entitled to half the fare back, and you apply for it when logged in. /Lynn',
    ],
  },
  'tone/corporate': {
    bad: [
      '[[We apologise for any inconvenience caused]]. /Pete',
      '[[Your enquiry has been logged]] with our team. /Pete',
      'Refunds are made [[in accordance with our policy]]. /Sue',
      'We offer [[market-leading solutions]] for the whole home. /Sue',
    ],
    good: [
      'Thanks for writing! I have shown the photos to a colleague, who will ring you tomorrow. /Pete',
      'By law you have fourteen days to change your mind. /Sue',
      'We will read your report today and answer by Tuesday. /Pete',
    ],
  },
  'tone/chummy': {
    bad: [
      '[[Alright mate]], your parcel is at the corner shop. /Leo',
      'No problem, [[hun]], we will sort it. /Leo',
      '[[Chill, bro]], the bus is five minutes away. /Noah',
    ],
    good: [
      'Hi Oli! Good to hear from you, we will sort this straight away. /Noah',
      'You are welcome to give the voucher to a friend. /Leo',
      'How lovely that you had a good day on the hills! /Noah',
    ],
  },
  'tone/private': {
    bad: [
      '[[I am newly divorced and broke myself]], so I know how it feels. /Una',
      'Oh no! [[My husband]] had the very same thing happen in Crete. /Una',
      '[[I would never vote for]] the people who put up the tax, but the council sets the fee. /Bob',
    ],
    good: [
      'That was a hard one! I had to look for it myself before I found the right button. /Ida',
      'I understand, I would have been annoyed too. /Una',
      'Your husband approves the loan with his own login. /Bob',
      'I will look at it myself this afternoon and write before four. /Una',
    ],
  },
  'tone/shouting': {
    bad: [
      'The card must be activated [[BEFORE]] you travel. /Hugh',
      'Read the letter [[CAREFULLY]], the deadline is in it. /Hugh',
      'The site is back up[[!!!]] /Jenny',
      'Have you really had no answer[[?!]] /Jenny',
    ],
    good: [
      'It stands in chapter VI. /Mats',
      'The IBAN is on the invoice, and the PIN comes by SMS. /Jenny',
      'Parcels in size XXL do not fit in the lockers. /Hugh',
      'How good to hear! /Jenny',
    ],
  },
  'tone/profanity': {
    bad: [
      'It was [[bloody]] lucky that you wrote! /Ruth',
      '[[Shit]], sorry about that, I will check at once. /Eli',
      'That sounds [[f***ing]] awful, we will fix it. /Eli',
      'Yes, those [[idiots]] are fooling a lot of people right now. /Ruth',
    ],
    good: [
      'Gosh, you have had to wait a long time! /Ruth',
      'That was really sad to hear. /Eli',
      'I can see why you are fuming, I would be too. /Ruth',
    ],
  },
  'tone/plural-address': {
    bad: [
      'Hi Karen! Have [[you all]] tried restarting the router? /Owen',
      '[[The customer]] must report a change of address. /Ida',
      '[[The customer]] brings the receipt along. /Owen',
    ],
    good: [
      {
        post: 'Our company has no mail, 14 employees are waiting',
        draft: 'You all have mail again from ten. /Mats',
      },
      'Hi Karen! Have you tried restarting the router? /Owen',
      'Hi Lisa and Jon! You will both find your tickets when you log in. /Ida',
      'Our customer service line opens at eight. Hope to hear from you! /Ida',
    ],
  },
  'tone/formality-mismatch': {
    bad: [
      {
        post: 'Dear Sir or Madam, I should be most grateful if you would confirm receipt of my application. Yours faithfully',
        draft: 'Hiya! Yep, it has landed, woohoo! /Mo',
      },
      {
        post: 'Woohoo, Friday at last 🎉😂 My ancient router is singing its last song, tra la la! Got a hot new one for sale?',
        draft: 'We hereby inform you that routers may be purchased from the aforementioned website. /Pete',
      },
      {
        post: 'To whom it may concern: I write with reference to the above policy and await your reply. Yours faithfully',
        draft: 'Heya! No worries, we got ya, easy peasy! /Mo',
      },
    ],
    good: [
      {
        post: 'Dear Sir or Madam, I should be most grateful if you would confirm receipt of my application. Yours faithfully',
        draft:
          'Good afternoon. Yes, we received it on Monday, and you will have our decision by 4 May. Kind regards, Mo',
      },
      {
        post: 'Woohoo, Friday at last 🎉😂 My ancient router is singing its last song, tra la la! Got a hot new one for sale?',
        draft: 'Ha, it has earned its rest! Two new ones are waiting in the web shop. /Pete',
      },
      { post: 'Hi! When is my bill due?', draft: 'Hi! On the 25th of every month. /Pete' },
    ],
  },
  'tone/language-mismatch': {
    bad: [
      {
        post: 'Hej! Hur betalar jag parkeringen i hamnen om jag inte har någon mobil?',
        draft: 'Hi! You can pay by card at the machine next to the ice cream stand. /Elsa',
      },
      {
        post: 'Hei! Når kommer regningen for strømmen i hytta, og kan jeg betale den fra utlandet?',
        draft: 'Hi! It comes at the end of the month, and you can pay from any bank you like. /Elsa',
      },
      {
        post: 'Hei! Kofferten min vart ikkje med til Førde, og ingen har sagt meg kvar han er.',
        draft: 'I am so sorry, that must be worrying. Your suitcase is on the next flight. /Tim',
      },
    ],
    good: [
      { post: 'Any trains at Christmas?', draft: 'Yes, every hour from seven. /Mats' },
      {
        post: 'Hello, how do I pay for parking at the harbour if I do not have a phone?',
        draft: 'Hi! You can pay by card at the machine next to the ice cream stand. /Elsa',
      },
      {
        post: 'Hej! När har biblioteket öppet? Svara gärna på engelska, jag övar.',
        draft: 'Hi! The library is open from ten to seven. /Tim',
      },
      { post: 'Thanks!', draft: 'You are welcome, and have a good weekend! /Tim' },
    ],
  },
  'tone/missing-empathy': {
    bad: [
      {
        post: 'Third time my suit comes back with stains. I am really angry now.',
        draft: 'Hand the suit in again and we will clean it once more. /Vera',
      },
      {
        post: 'Two hours late and not a single announcement. I am furious.',
        draft: 'The next train leaves at 16.40 from platform 3. /Ali',
      },
      {
        post: 'You charged me twice for the same ticket, and now my account is empty. I am desperate.',
        draft: 'Log in and choose Refund. /Vera',
      },
    ],
    good: [
      {
        post: 'Third time my suit comes back with stains. I am really angry now.',
        draft: 'I am sorry! It should not be like that. Hand it in again and we will clean it today. /Vera',
      },
      {
        post: 'Two hours late and not a single announcement. I am furious.',
        draft: 'I understand that you are angry. The next train leaves at 16.40 from platform 3. /Ali',
      },
      { post: 'When does the recycling centre close on Saturday?', draft: 'It closes at three. /Vera' },
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
