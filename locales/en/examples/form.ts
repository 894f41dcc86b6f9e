import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Emojis, irony, slots left open, and the company's own words. */
export const form = {
  'emoji/forbidden': {
    bad: [
      'The ferry is running again from 14.20 [[😀]] /Inga',
      'Glad you like the map [[:)]] /Inga',
      'Have a good weekend [[❤️]] /Omar',
    ],
    good: [
      'The ferry is running again from 14.20. /Inga',
      'Do this: 1) log in, 2) choose Cards. /Omar',
      'Opening hours: 10:00–18:00 (Saturdays until 15:00). /Omar',
    ],
  },
  'emoji/limit': {
    bad: [
      'Happy birthday 🎉🎂[[🥳]] /Liv',
      'Welcome on board ✈️ Sun 😎 sand [[🏖️]] and [[🍹]] are waiting! /Sam',
      'Thank you :) Hope it tastes good :D See you soon [[;)]] /Liv',
    ],
    good: [
      'Happy birthday 🎉🎂 /Liv',
      'Welcome on board! Sun, sand and 28 degrees are waiting 😎 /Sam',
      'Thank you! See you at 12:30. /Liv',
    ],
  },
  'emoji/bad-news': {
    bad: [
      {
        post: "My train was cancelled and I missed my grandmother's funeral. Absolutely dreadful.",
        draft: 'I am so sorry. I will help you claim compensation [[🙂]] /Thea',
      },
      'Unfortunately we cannot pay any compensation. [[😊]] You can appeal when you are logged in. /Alex',
      'We are sorry that the food was cold [[😅]] The money is back tomorrow. /Alex',
    ],
    good: [
      {
        post: 'Thank you for the wonderful service in the shop today!',
        draft: 'Thank you, that makes our day 😊 /Thea',
      },
      'The pool is warm again 🙂 Open until nine. /Alex',
      'Unfortunately we cannot pay any compensation. You can appeal when you are logged in. /Alex',
    ],
  },
  'irony/sarcasm': {
    bad: [
      'Thank you for your [["analysis"]]. /Ivor',
      'Well done, [[Sherlock]]. The button is where it has always been. /Ivor',
      '[[So nice that you know better than us]] how trains work. /Mo',
    ],
    good: [
      'Press "Send" at the bottom. /Mo',
      'Congratulations on the house! Your mortgage offer is there when you log in. /Ivor',
      'You are right, and thank you for doing the sums. /Mo',
    ],
  },
  'template/leftover-placeholder': {
    bad: [
      'Hi [[[NAME]]]! Thanks for writing. /Eva',
      'Hi [[{{first_name}}]]! Your appointment is booked. /Eva',
      'We will call you at [[XX]]. /Oscar',
      'The power is back tonight. [[TODO]] check the time /Oscar',
    ],
    good: [
      'The [Save]-button is at the bottom. /Mats',
      'Hi Nora! Thanks for writing. /Eva',
      'The jumper comes in XS to XXL. /Oscar',
      'Free for children (up to 12) all summer. /Eva',
    ],
  },
  'vocabulary/avoid': {
    bad: [
      'We have looked at your [[ticket]], and you get the money back today. /Stella',
      'Your [[ticket]] is solved. /Stella',
      'I have passed the [[ticket]] on to a colleague. /Bert',
    ],
    good: [
      'We have looked at your question, and you get the money back today. /Stella',
      'We answer all tickets within a day. /Bert',
      'That is solved now. /Stella',
    ],
  },
  'vocabulary/forbid': {
    bad: [
      'The work may cause [[inconvenience]] if you live on Ring Road. /Gwen',
      'We are sorry for the [[inconvenience]]. /Gwen',
      'Expect some [[inconvenience]] during the night. /Phil',
    ],
    good: [
      'The work may be noisy if you live on Ring Road. /Gwen',
      'We are sorry that this was so inconvenient for you. /Gwen',
      'The water is off between one and four tonight. /Phil',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
