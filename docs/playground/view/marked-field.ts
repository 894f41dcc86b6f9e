/**
 * A native text area whose marks are drawn behind it: the same text in the same type, unseen but for the
 * underlines. Caret, selection, undo, spelling and screen readers are the browser's own.
 */
import { h } from './dom.js'
import { cut, follow, type Mark } from './marks.js'

export interface MarkedField {
  readonly area: HTMLTextAreaElement
  /** Marks for the text as it stands now. */
  mark(marks: readonly Mark[]): void
  /** Sets the text without an `input` event. */
  set(text: string): void
  /** Replaces a part as typing would, so that undo works, and tells with an `input` event. */
  replace(start: number, end: number, text: string): void
  /** Selects a part and brings it into view. */
  select(start: number, end: number): void
  /** Keys of the marks at an offset. */
  at(offset: number): readonly string[]
  /** Where a character stands on the screen. */
  rectAt(offset: number): DOMRect
}

/** A longer text scrolls in a field of its own, without marks: laid out twice it would make typing wait. */
const LONGEST = 20_000

/** More marks than these are drawn too slowly for someone who types. */
const MOST_MARKS = 500

/** Wraps the text area. `onInput` is called after the marks have moved along. */
export function markedField(area: HTMLTextAreaElement, onInput: () => void): MarkedField {
  const behind = h('div', { class: 'behind', 'aria-hidden': 'true' })
  const frame = h('div', { class: 'marked' })
  area.before(frame)
  frame.append(behind, area)
  let text = area.value
  let marks: readonly Mark[] = []

  function draw(): void {
    const long = text.length > LONGEST
    frame.classList.toggle('long', long)
    if (long) {
      behind.replaceChildren()
      return
    }
    const pieces = cut(marks, text.length).map(({ start, end, look, keys }) => {
      const part = text.slice(start, end)
      return look ? h('mark', { class: look, 'data-keys': keys.join(' ') }, part) : part
    })
    // A last empty line has a height only with something after it.
    behind.replaceChildren(...pieces, '\u200B')
  }

  function changed(): void {
    marks = follow(marks, text, area.value)
    text = area.value
    draw()
  }

  area.addEventListener('input', () => {
    changed()
    onInput()
  })
  draw()

  return {
    area,
    mark(next) {
      marks = next.slice(0, MOST_MARKS)
      draw()
    },
    set(value) {
      area.value = value
      changed()
    },
    replace(start, end, value) {
      area.focus()
      area.setSelectionRange(start, end)
      // The only way that browsers put on the undo stack; where it is gone, the text is set all the same.
      const done =
        value === '' ? document.execCommand('delete') : document.execCommand('insertText', false, value)
      if (done || (start === end && value === '')) return
      area.setRangeText(value, start, end, 'end')
      area.dispatchEvent(new Event('input'))
    },
    select(start, end) {
      area.focus({ preventScroll: text.length <= LONGEST })
      area.setSelectionRange(start, end)
      const rect = rectIn(behind, start)
      if (rect.top < 0 || rect.bottom > innerHeight) scrollBy({ top: rect.top - innerHeight / 3 })
    },
    at: (offset) =>
      marks.filter((mark) => mark.start <= offset && offset <= mark.end).map((mark) => mark.key),
    rectAt: (offset) => rectIn(behind, offset),
  }
}

/** The place of a character: an empty range has none at the end of a line, a span always does. */
function rectIn(behind: HTMLElement, offset: number): DOMRect {
  const walker = document.createTreeWalker(behind, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left <= length) {
      const range = document.createRange()
      range.setStart(node, left)
      const probe = h('span', {}, '\u200B')
      range.insertNode(probe)
      const rect = probe.getBoundingClientRect()
      const parent = probe.parentNode
      probe.remove()
      parent?.normalize()
      return rect
    }
    left -= length
  }
  return behind.getBoundingClientRect()
}
