/**
 * A composer in the browser that underlines while one types.
 *
 * A textarea cannot hold marks, so a layer with the same text lies behind it, and the marks are there. Both need
 * the same font, padding and white-space: pre-wrap; the page `composer.html` has the few lines of CSS.
 */
import { checkReply } from 'godton'

/**
 * The text in pieces, each with the findings that it stands in. Put together again, they are the text.
 *
 * @param {string} text
 * @param {readonly import('godton').Finding[]} findings
 */
export function piecesOf(text, findings) {
  const spans = findings.filter(({ scope }) => scope === 'span')
  const borders = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    return {
      text: text.slice(start, end),
      findings: spans.filter((span) => span.start < end && start < span.end),
    }
  })
}

const GRAVITY = ['info', 'warning', 'error']
const gravest = (findings) =>
  findings.map(({ severity }) => severity).sort((a, b) => GRAVITY.indexOf(b) - GRAVITY.indexOf(a))[0]

/**
 * Checks `field` a moment after each key stroke, and marks what is found in `layer`.
 *
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} layer behind the field
 * @param {{
 *   context: () => import('godton').ReplyContext,
 *   onReport?: (report: import('godton').ReplyReport) => void,
 *   pause?: number,
 * }} options `context` is asked each time, since the post and the channel may change
 * @returns {() => void} takes everything away again
 */
export function underline(field, layer, { context, onReport = () => {}, pause = 150 }) {
  const page = field.ownerDocument
  let timer
  const draw = () => {
    const report = checkReply(field.value, context())
    const nodes = piecesOf(field.value, report.findings).map(({ text, findings }) => {
      if (findings.length === 0) return page.createTextNode(text)
      const mark = page.createElement('mark')
      mark.dataset.severity = gravest(findings)
      mark.textContent = text
      return mark
    })
    // A last line break has no height unless something follows it.
    layer.replaceChildren(...nodes, page.createTextNode('\u200b'))
    onReport(report)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(draw, pause)
  }
  const scroll = () => {
    layer.scrollTop = field.scrollTop
  }
  field.addEventListener('input', later)
  field.addEventListener('scroll', scroll)
  draw()
  return () => {
    clearTimeout(timer)
    field.removeEventListener('input', later)
    field.removeEventListener('scroll', scroll)
    layer.replaceChildren()
  }
}

/**
 * Puts a fix in by the browser's own editing, so that undo works.
 *
 * @param {HTMLTextAreaElement} field
 * @param {import('godton').Fix} fix
 */
export function applyFix(field, { start, end, text }) {
  field.focus()
  field.setSelectionRange(start, end)
  if (!field.ownerDocument.execCommand('insertText', false, text)) {
    field.setRangeText(text, start, end, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
