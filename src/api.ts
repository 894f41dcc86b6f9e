/** The functions of the public API, bound to a way of telling languages apart. */

import { requirePolicy } from './arguments.js'
import { checkAndRead, checkDraft, type ReplyContext } from './check-reply.js'
import { makeCheckStatusUpdate } from './check-status-update.js'
import { makeCheckTemplates } from './check-templates.js'
import { classify, type PostContext } from './classify-post.js'
import type { ChannelAdvice, LanguageGuess, PostReport, ReplyReport } from './core/reports.js'
import type { Language } from './core/vocabulary.js'
import type { TemplateWords } from './core/words.js'
import { makeKits } from './kit.js'
import { type ChannelContext, makeRecommendChannel } from './recommend-channel.js'
import { makeReviewThread } from './review-thread.js'

/** Binds every check that needs to know a text's language. */
export function makeApi(detect: (text: string, among: Language[]) => LanguageGuess) {
  const kitOf = makeKits(detect)

  function checkReply(draft: string, context: ReplyContext): ReplyReport {
    return checkDraft(draft, context, kitOf(requirePolicy(context)))
  }

  function classifyPost(post: string, context: PostContext): PostReport {
    return classify(post, context, kitOf(requirePolicy(context))).report
  }

  const recommendChannel: (post: string | PostReport, context: ChannelContext) => ChannelAdvice =
    makeRecommendChannel(classifyPost)

  const checkTemplates = makeCheckTemplates({
    checkReply: (text, context) =>
      checkAndRead(text, context, kitOf(context.policy), { template: context.template }),
    times: (policy, language) => kitOf(policy).tools.language(language)?.times,
    words: (policy) =>
      Object.fromEntries(
        kitOf(policy).tools.locales.map((locale): [Language, TemplateWords] => [
          locale.language,
          locale.templates,
        ]),
      ),
  })

  return {
    checkReply,
    classifyPost,
    recommendChannel,
    checkTemplates,
    reviewThread: makeReviewThread(kitOf),
    checkStatusUpdate: makeCheckStatusUpdate(kitOf),
  }
}
