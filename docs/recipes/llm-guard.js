/**
 * A guard around replies that a language model drafts: the stream is read as it comes, what is wrong is told at
 * once, and the model tries again with the advice. What stays wrong, or cannot be judged, goes to a person.
 */
import { checkReply } from 'godton'

/** Where the last whole sentence ends; only what comes behind it can still change. */
function wholeUntil(draft) {
  for (let at = draft.length - 1; at > 0; at--) {
    if (/\s/.test(draft[at]) && /[.!?…\n]/.test(draft[at - 1])) return at
  }
  return 0
}

/**
 * Yields each finding once, as soon as its sentence is whole, and returns the draft and its report.
 *
 * Signature and empathy can only be judged at the end, so what is about the text as a whole waits for it.
 *
 * @param {AsyncIterable<string>} stream
 * @param {import('godton').ReplyContext} context
 */
export async function* watch(stream, context) {
  let draft = ''
  let read = 0
  const told = new Set()
  const fresh = (report, last) =>
    report.findings.filter((finding) => {
      const key = `${finding.rule} ${finding.start}`
      if (told.has(key) || (!last && finding.scope === 'text')) return false
      told.add(key)
      return true
    })
  for await (const chunk of stream) {
    draft += chunk
    const whole = wholeUntil(draft)
    if (whole <= read) continue
    read = whole
    yield* fresh(checkReply(draft.slice(0, whole), context), false)
  }
  const report = checkReply(draft, context)
  yield* fresh(report, true)
  return { draft, report }
}

/**
 * Drafts until the reply passes.
 *
 * @param {(advice: string[]) => AsyncIterable<string>} generate asks the model; `advice` is empty the first time
 * @param {import('godton').ReplyContext} context
 * @param {{ tries?: number, onFinding?: (finding: import('godton').Finding) => 'stop' | undefined }} [options]
 *   `onFinding` may stop a draft in the middle, which saves the rest of it
 * @returns {Promise<{ send: boolean, draft: string, report: import('godton').ReplyReport, tries: number }>}
 */
export async function draftReply(generate, context, { tries = 3, onFinding = () => undefined } = {}) {
  let last
  for (let attempt = 1, advice = []; attempt <= tries; attempt++) {
    const { draft, report } = await follow(watch(generate(advice), context), context, onFinding)
    last = { send: report.verdict === 'pass', draft, report, tries: attempt }
    // Another language, or too short to judge: writing it once more will not help.
    const unread = report.verdict === 'unverified' || /^(?:other|unknown)$/.test(report.language.language)
    if (report.verdict === 'pass' || unread) return last
    // Quotes are masked, so the model never reads personal data back.
    advice = [...new Set(report.findings.map(({ message, advice: what }) => `${message} ${what}`))]
  }
  return last
}

async function follow(watching, context, onFinding) {
  let found = []
  for (;;) {
    const { done, value } = await watching.next()
    if (done) return value
    found = [...found, value]
    if (onFinding(value) !== 'stop') continue
    await watching.return()
    return { draft: '', report: { ...checkReply('', context), verdict: 'stop', findings: found } }
  }
}
