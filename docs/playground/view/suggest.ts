/** Suggestions under the caret of the policy: a list box that the text area points to. */
import type { CompleteAnswer, Suggestion } from '../protocol.js'
import { h } from './dom.js'
import type { MarkedField } from './marked-field.js'

export interface Suggest {
  open(answer: CompleteAnswer, label: string): void
  close(): void
  /** Handles a key while the list is open; true when it was for the list. */
  key(event: KeyboardEvent): boolean
}

const ID = 'policy-suggestions'

export function makeSuggest(field: MarkedField, host: HTMLElement): Suggest {
  const { area } = field
  const list = h('ul', { id: ID, role: 'listbox', class: 'suggestions', hidden: true })
  host.append(list)
  let shown: readonly Suggestion[] = []
  let range = { start: 0, end: 0 }
  let active = 0

  function close(): void {
    list.hidden = true
    shown = []
    area.removeAttribute('aria-activedescendant')
    area.removeAttribute('aria-controls')
  }

  function take(index: number): void {
    const chosen = shown[index]
    const { start, end } = range
    close()
    if (chosen) field.replace(start, end, chosen.insert)
  }

  function activate(index: number): void {
    active = (index + shown.length) % shown.length
    ;[...list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === active))
    })
    const item = list.children[active]
    item?.scrollIntoView({ block: 'nearest' })
    if (item) area.setAttribute('aria-activedescendant', item.id)
  }

  function place(start: number): void {
    const at = field.rectAt(start)
    const box = host.getBoundingClientRect()
    const left = Math.max(0, Math.min(at.left - box.left, box.width - list.offsetWidth))
    list.style.left = `${left}px`
    list.style.top = `${at.bottom - box.top}px`
  }

  function open(answer: CompleteAnswer, label: string): void {
    if (answer.suggestions.length === 0) {
      close()
      return
    }
    shown = answer.suggestions
    range = { start: answer.start, end: answer.end }
    list.setAttribute('aria-label', label)
    list.replaceChildren(
      ...shown.map((one, index) =>
        h(
          'li',
          {
            id: `${ID}-${index}`,
            role: 'option',
            // Before the text area loses the focus.
            onmousedown: (event) => {
              event.preventDefault()
              take(index)
            },
          },
          one.label,
        ),
      ),
    )
    list.hidden = false
    area.setAttribute('aria-controls', ID)
    place(answer.start)
    activate(0)
  }

  function key(event: KeyboardEvent): boolean {
    if (list.hidden) return false
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => activate(active + 1),
      ArrowUp: () => activate(active - 1),
      Enter: () => take(active),
      Tab: () => take(active),
      Escape: close,
    }
    const move = moves[event.key]
    if (!move || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
    event.preventDefault()
    move()
    return true
  }

  area.addEventListener('blur', close)
  area.setAttribute('aria-autocomplete', 'list')
  return { open, close, key }
}
