import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** What a reply answers, where it leads, and what it promises. */
export const answer = {
  'answer/unanswered-question': {
    bad: [
      {
        post: 'Can I take my bike on the bus to Keswick?',
        draft: 'Hi! Thanks for your question. Have a good day! /Jon',
      },
      {
        post: 'How much does it cost to have two cars on the same policy?',
        draft: 'Hi! How nice that you are interested in us. /Mia',
      },
      {
        post: 'When does the swimming pool open again?',
        draft: 'Hi! We understand that many people miss it. /Bo',
      },
    ],
    good: [
      {
        post: 'When does the library in York open on Sunday?',
        draft: "At eleven o'clock on Sunday. Welcome! /Mia",
      },
      { post: 'How long does the swap take?', draft: 'About three minutes. /Jon' },
      {
        post: 'Can I take my bike on the bus to Keswick?',
        draft: 'Hi! Yes, you can, from May to September. /Jon',
      },
      {
        post: 'How much does it cost to have two cars on the same policy?',
        draft: 'Hi! Log in and you can work out your price in a minute. /Mia',
      },
      {
        post: 'When does the swimming pool open again?',
        draft: 'Hi! We do not know yet, but I will answer you here by Friday. /Bo',
      },
    ],
  },
  'answer/ask-what-happened': {
    bad: [
      { post: 'I hate you all so much', draft: 'Hi! Sad to hear that you feel that way. /Mia' },
      { post: 'I fucking hate you lot!!!', draft: 'Hi! We are sorry. /Jon' },
      { post: 'Useless bunch of clowns!!!', draft: 'Hi! Thanks for the feedback. /Bo' },
    ],
    good: [
      { post: 'Worst bank ever!!', draft: 'Hi! That does not sound good. What has happened? /Mia' },
      {
        post: 'I fucking hate you lot!!!',
        draft: 'Hi! I would like to help. Tell me what has gone wrong. /Jon',
      },
      {
        post: 'Scandalous that my card does not work in Spain!!',
        draft: 'Sorry, it should not be like that. Turn on use abroad when you are logged in. /Bo',
      },
    ],
  },
  'answer/dead-end': {
    bad: [
      'Hi! Unfortunately [[we cannot help you with that]]. /Kay',
      'Hi! [[It cannot be changed]]. /Kay',
      'Hi! No, [[we do not offer that]]. /Elva',
    ],
    good: [
      'Hi! Unfortunately we cannot help you with that here. Call us and we will do it together. /Kay',
      'Hi! The name cannot be changed afterwards, but you can cancel free of charge today and book again. /Elva',
      'Hi! You can certainly change it. /Kay',
    ],
  },
  'answer/tried-channel': {
    bad: [
      {
        post: 'I have called you three times today and never got through.',
        draft: 'That is a pity! [[Call us]] on 0808 157 0192. /Emil',
      },
      {
        post: 'I waited two hours in the chat and got no reply.',
        draft: 'Sorry! [[Write to us in the chat]] again. /Sol',
      },
      {
        post: 'I cannot log in, nothing but error messages all day!',
        draft: 'Sorry about the trouble! [[Log in]] and choose Contracts. /Emil',
      },
    ],
    good: [
      {
        post: "The chat won't open for me",
        draft: 'Sorry that the chat let you down. Call us on 0345 600 3000. /Mats',
      },
      {
        post: 'I have called you three times today and never got through.',
        draft: 'That is a pity! Try the chat instead, the queue is short there. /Emil',
      },
      {
        post: 'I have called you three times today and never got through.',
        draft: 'Sorry! We will call you back today before four. /Sol',
      },
      {
        post: 'Thanks for the nice call yesterday!',
        draft: 'Thank you! Just call us again if there is anything. /Sol',
      },
    ],
  },
  'answer/closed-channel': {
    bad: [
      'The team has [[post@company.example]]. /Sam',
      'Hi! [[E-mail us]] at hello@sunvale.example. /Ann',
      'Hi! [[Visit your nearest branch]] and they will help you. /Ann',
      'Hi! [[Send us a letter]] with the receipt. /Sid',
    ],
    good: [
      'Hi! Write in the chat and we will help you. /Ann',
      'Hi! You will get a confirmation by e-mail when you have paid. /Ann',
      'Hi! The letter with the code arrives within three days. /Sid',
    ],
  },
  'answer/missing-thanks': {
    bad: [
      {
        post: 'Thank you so much for the fantastic help today, you are the best!',
        draft: 'Hi! The next collection is on Wednesday. /Ralph',
      },
      {
        post: 'Thank you so much for the lovely trip to Oban, your staff are fantastic!',
        draft: 'Hi! The train leaves daily at 10.30. /Ralph',
      },
      { post: 'Many thanks for the excellent help yesterday!', draft: 'Noted. /Kirsty' },
    ],
    good: [
      {
        post: 'Thank you so much for the fantastic help today, you are the best!',
        draft: 'Thank you! That means a lot, and I will tell everyone here. /Ralph',
      },
      {
        post: 'Thank you so much for the lovely trip to Oban, your staff are fantastic!',
        draft: 'That makes me so happy! Thanks for telling us. /Kirsty',
      },
      { post: 'Which days do you collect paper?', draft: 'The next collection is on Wednesday. /Ralph' },
    ],
  },
  'promise/vague': {
    bad: [
      '[[We will get back to you as soon as possible]]. /Yusuf',
      'The fault on the line [[will be fixed shortly]]. /Yusuf',
      '[[We will let you know when we know more]]. /Beth',
    ],
    good: [
      'We will get back to you by Friday. /Yusuf',
      'We do not know yet when the power is back. The next update comes at three. /Beth',
      'As soon as you have logged in you will see the amount. /Beth',
    ],
  },
  'moderation/unexplained-removal': {
    bad: [
      '[[We have removed your comment]]. /Hetty',
      'Hi! [[Your post has been deleted]]. /Hetty',
      '[[The post will be hidden]]. /Kurt',
      '[[It was taken off the page]], hope you understand. /Hetty',
    ],
    good: [
      'We have removed your comment because it named one of our drivers. Please do write about what happened. /Hetty',
      'We delete posts with threats, as our rules say. /Kurt',
      'We have removed the fee. /Kurt',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
