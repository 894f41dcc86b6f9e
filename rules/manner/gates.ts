/** When a rule that is weighed from the manner of a sentence stays silent, whatever the sentence sounds like. */
import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { MannerRule } from './model.js'

/** A time in the sentence or the next makes a promise concrete. */
const hasTime = ({ draft, dueTimes }: ReplyReading, sentence: number): boolean =>
  dueTimes.some(({ firstToken }) => {
    const at = draft.tokens[firstToken]?.sentence
    return at === sentence || at === sentence + 1
  })

/** True: nothing is reported in that sentence. */
export const SILENT: Partial<Record<MannerRule, (reading: ReplyReading, sentence: number) => boolean>> = {
  'personal-data/confidential-detail': ({ visibility }) => visibility === 'private',
  'moderation/unexplained-removal': ({ draft }, sentence) =>
    draft.has('removal-reason') || !(draft.holds(sentence, 'removal') || draft.holds(sentence, 'sign-post')),
  'promise/vague': hasTime,
}
