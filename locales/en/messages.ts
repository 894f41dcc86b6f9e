import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { RuleWording } from '../../src/locale.js'

/** What each finding says, and what to do instead. */
export const messages = {
  'tone/defensive': {
    message: '“{words}” defends the company before the customer has been met.',
    advice:
      'Show first that you understand, say sorry for what happened, and explain after that if it helps.',
  },
  'tone/blaming': {
    message: '“{words}” puts the fault on the customer.',
    advice: 'Leave out whose fault it was, and tell what can be done from here.',
  },
  'tone/dismissive': {
    message: '“{words}” can be read as a brush-off.',
    advice: 'Take the matter as seriously as the customer does: give a reason, and a way on.',
  },
  'tone/corporate': {
    message: '“{words}” sounds like a form letter rather than a person.',
    advice: 'Say it as you would say it aloud to one person.',
  },
  'tone/chummy': {
    message: '“{words}” is closer than the customer has asked for.',
    advice: 'Be warm without pet names and slang: the customer’s first name goes a long way.',
  },
  'tone/private': {
    message: '“{words}” is about you rather than the customer.',
    advice: 'Be personal but not private: keep your own life and opinions out, and stay with the matter.',
  },
  'tone/shouting': {
    message: '“{words}” reads as shouting.',
    advice: 'Write in small letters with a single mark, and let the order of the words carry the weight.',
  },
  'tone/profanity': {
    message: '“{words}” is coarse language.',
    advice: 'Choose a milder word: the reply stays civil whatever the post was.',
  },
  'tone/plural-address': {
    message: '“{words}” speaks past the one person who wrote.',
    advice: 'Write “you” and “your”, to this customer.',
  },
  'tone/formality-mismatch': {
    message: 'The reply’s style is far from the customer’s own.',
    advice: 'Meet the style: polite and full to a formal writer, light and easy to a playful one.',
  },
  'tone/language-mismatch': {
    message: 'The reply is in another language than the post.',
    advice: 'Answer in the language that the customer wrote in.',
  },
  'tone/missing-empathy': {
    message: 'The customer is upset, and the reply does not show that you have seen it.',
    advice:
      'Begin with a sentence of your own that shows that you understand, or say sorry for what happened.',
  },
  'emoji/forbidden': {
    message: 'The policy has no room for {words}.',
    advice: 'Take it away, and let the words be warm.',
  },
  'emoji/limit': {
    message: 'There are more emojis here than the policy allows.',
    advice: 'Keep the one that matters most, if any.',
  },
  'emoji/bad-news': {
    message: '{words} jars in a reply about something sad or wrong.',
    advice: 'Leave it out when the customer has had a loss or a bad time.',
  },
  'irony/sarcasm': {
    message: '“{words}” can be read as irony at the customer’s expense.',
    advice: 'Say what you mean, straight and kindly: in writing nobody hears the smile.',
  },
  'personal-data/leak': {
    message: 'Personal data is written out: {words}.',
    advice:
      'Take it away, also if the customer wrote it first, and go on where only the two of you can read.',
  },
  'personal-data/confidential-detail': {
    message: '“{words}” tells everybody about this customer’s dealings with you.',
    advice: 'Answer in general here, and take the customer’s own matter logged in, by phone or in private.',
  },
  'personal-data/asks-in-public': {
    message: '“{words}” asks for personal data in a place where it should not be written.',
    advice: 'Ask for it by phone or logged in, and keep identity and card numbers out of messages too.',
  },
  'staff/missing-signature': {
    message: 'Nobody has signed the reply.',
    advice: 'End with your first name or your initials.',
  },
  'staff/generic-signature': {
    message: '“{words}” is signed by a department, and the customer is talking to you.',
    advice: 'Sign with your first name; the company may follow after it.',
  },
  'staff/full-name': {
    message: 'A surname is given away: {words}.',
    advice: 'The first name is enough for the customer, and all that a stranger should have.',
  },
  'staff/colleague-named': {
    message: 'A colleague is named: {words}.',
    advice: 'Write “a colleague”, and leave it to each of us to give our own name.',
  },
  'staff/contact-details': {
    message: 'The direct number or address of one of us is given away: {words}.',
    advice: 'Give the way in that is the same for everybody.',
  },
  'answer/unanswered-question': {
    message: 'The customer’s question is left without an answer.',
    advice: 'Answer it, say when it will be answered, or lead to the place where the answer is.',
  },
  'answer/ask-what-happened': {
    message: 'The post does not say what is wrong, and the reply does not ask.',
    advice: 'Ask what happened, so that there is something to help with.',
  },
  'answer/dead-end': {
    message: '“{words}” closes the door without opening another.',
    advice: 'Say why, and give a way on: what you can do, what the customer can do, or who can help.',
  },
  'answer/tried-channel': {
    message: '“{words}” sends the customer back to where help has already failed.',
    advice: 'Help here, or offer a new way: a call back, a private message, a person who takes it on.',
  },
  'answer/closed-channel': {
    message: '“{words}” leads to a channel that is not there, or is closed now.',
    advice: 'Lead to one that is open, and say until when.',
  },
  'answer/missing-thanks': {
    message: 'The customer gave praise, and nobody has said thank you.',
    advice: 'Thank them in words of your own.',
  },
  'promise/vague': {
    message: '“{words}” promises without a time.',
    advice: 'Say when: a day, an hour, or when the next word comes.',
  },
  'moderation/unexplained-removal': {
    message: '“{words}” does not say which rule was broken.',
    advice: 'Name the rule and what broke it, and say how the point itself can be made again.',
  },
  'template/leftover-placeholder': {
    message: 'Something is left to fill in: {words}.',
    advice: 'Fill it in, or take it out.',
  },
  'vocabulary/avoid': {
    message: '“{words}” is a word that we avoid.',
    advice: 'Use the word that the policy gives instead.',
  },
  'vocabulary/forbid': {
    message: '“{words}” is a word that we never use.',
    advice: 'Say it in another way.',
  },
} as const satisfies Record<ReplyRuleId, RuleWording>
