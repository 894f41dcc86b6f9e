/** The reply rules, in the order in which they are documented. A new rule is a file and a line here. */
import type { ReplyRule } from '../src/define/reply-rule.js'
import { askWhatHappened } from './answer/ask-what-happened.js'
import { closedChannel } from './answer/closed-channel.js'
import { deadEnd } from './answer/dead-end.js'
import { missingThanks } from './answer/missing-thanks.js'
import { triedChannel } from './answer/tried-channel.js'
import { unansweredQuestion } from './answer/unanswered-question.js'
import { badNews } from './emoji/bad-news.js'
import { forbidden } from './emoji/forbidden.js'
import { limit } from './emoji/limit.js'
import { sarcasm } from './irony/sarcasm.js'
import { unexplainedRemoval } from './moderation/unexplained-removal.js'
import { asksInPublic } from './personal-data/asks-in-public.js'
import { confidentialDetail } from './personal-data/confidential-detail.js'
import { leak } from './personal-data/leak.js'
import { vague } from './promise/vague.js'
import { colleagueNamed } from './staff/colleague-named.js'
import { contactDetails } from './staff/contact-details.js'
import { fullName } from './staff/full-name.js'
import { genericSignature } from './staff/generic-signature.js'
import { missingSignature } from './staff/missing-signature.js'
import { leftoverPlaceholder } from './template/leftover-placeholder.js'
import { blaming } from './tone/blaming.js'
import { chummy } from './tone/chummy.js'
import { corporate } from './tone/corporate.js'
import { defensive } from './tone/defensive.js'
import { dismissive } from './tone/dismissive.js'
import { formalityMismatch } from './tone/formality-mismatch.js'
import { languageMismatch } from './tone/language-mismatch.js'
import { missingEmpathy } from './tone/missing-empathy.js'
import { pluralAddress } from './tone/plural-address.js'
import { privateLife } from './tone/private.js'
import { profanity } from './tone/profanity.js'
import { shouting } from './tone/shouting.js'
import { avoid } from './vocabulary/avoid.js'
import { forbid } from './vocabulary/forbid.js'

export const replyRules: readonly ReplyRule[] = [
  defensive,
  blaming,
  dismissive,
  corporate,
  chummy,
  privateLife,
  shouting,
  profanity,
  pluralAddress,
  formalityMismatch,
  languageMismatch,
  missingEmpathy,
  forbidden,
  limit,
  badNews,
  sarcasm,
  leak,
  confidentialDetail,
  asksInPublic,
  missingSignature,
  genericSignature,
  fullName,
  colleagueNamed,
  contactDetails,
  unansweredQuestion,
  askWhatHappened,
  deadEnd,
  triedChannel,
  closedChannel,
  missingThanks,
  vague,
  unexplainedRemoval,
  leftoverPlaceholder,
  avoid,
  forbid,
]
