import type { Fix } from '../../src/core/reports.js'
import { defineReplyRule, type ReplyReading, type RuleOptions } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import type { Emoji } from '../../src/text/emoji.js'

/** Squares and diamonds at the start of a line are list marks. */
const isBullet = (text: string, { start, end }: Emoji): boolean =>
  /^[\u25AA\u25AB\u25FB-\u25FE\u2B1B\u2B1C\u{1F536}-\u{1F539}\u{1F7E5}-\u{1F7EB}]/u.test(
    text.slice(start, end),
  ) && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 20), start))

/** The emoji that the options do not allow. */
export function notAllowed(draft: Doc, options: RuleOptions): Emoji[] {
  const allow = Array.isArray(options.allow) ? options.allow : []
  return draft.emoji.filter(
    (emoji) => !isBullet(draft.text, emoji) && !allow.includes(draft.text.slice(emoji.start, emoji.end)),
  )
}

/** Does a text, a line or a space end at the place? */
const isApart = (text: string, at: number): boolean => at === 0 || /\s/.test(text[at - 1] ?? '')

/** Takes the emoji away, and one of the spaces around it; one that announces who signs gives way to a stroke. */
export function withoutEmoji({ draft: { text }, signature }: ReplyReading, emoji: Emoji): Fix {
  const { at, name } = signature
  if (name && at.start >= emoji.start && /^[ \t]*$/.test(text.slice(emoji.end, name.start)))
    return { start: emoji.start, end: name.start, text: isApart(text, emoji.start) ? '/' : ' /', safe: true }
  const start = /[ \t]/.test(text[emoji.start - 1] ?? '') ? emoji.start - 1 : emoji.start
  return { start, end: emoji.end, text: '', safe: true }
}

/**
 * Any emoji or emoticon where the policy forbids them.
 *
 * One insurer forbids them, other companies welcome them: the company decides (practice R8). Option
 * `allow` lists those that are let through.
 */
export const forbidden = defineReplyRule({
  id: 'emoji/forbidden',
  severity: 'error',
  cues: [],
  check: (reading, options) =>
    notAllowed(reading.draft, options).map((emoji) => ({ at: emoji, fixes: [withoutEmoji(reading, emoji)] })),
})
