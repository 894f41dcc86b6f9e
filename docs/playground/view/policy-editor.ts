/** The policy beside the texts: its mistakes at their lines, and help with its settings. */
import type { CompleteAnswer, PolicyMistake } from '../protocol.js'
import type { Reader } from '../reader.js'
import { count, fill, type Words } from '../words/index.js'
import { byId, h, show } from './dom.js'
import { type MarkedField, markedField } from './marked-field.js'
import { makeSuggest } from './suggest.js'

export interface PolicyEditor {
  readonly field: MarkedField
  showMistakes(mistakes: readonly PolicyMistake[]): void
}

interface Host {
  readonly reader: Reader
  words(): Words
  say(text: string): void
  /** The text was changed by hand. */
  edited(): void
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function mistakeItem(one: PolicyMistake, index: number, field: MarkedField, words: Words): HTMLElement {
  const { fix } = one
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'plain',
        'data-key': `mistake${index}`,
        onclick: () => field.select(one.start, one.end),
      },
      fill(words.line, { n: lineOf(field.area.value, one.start) }),
    ),
    ' ',
    h('span', { lang: 'en' }, one.message),
    ' ',
    fix &&
      h(
        'button',
        {
          type: 'button',
          class: 'fix',
          'data-key': `use${index}`,
          onclick: () => field.replace(fix.start, fix.end, fix.text),
        },
        fill(words.useName, { name: fix.text }),
      ),
  )
}

function helpText({ path, accepted }: CompleteAnswer, words: Words): (HTMLElement | false)[] {
  const help: Readonly<Record<string, string>> = words.settingsHelp
  const told = path[0] === undefined ? undefined : help[path[0]]
  return [
    path.length > 0 && h('p', {}, h('code', {}, path.join(' › ')), told === undefined ? '' : ` ${told}`),
    accepted.length > 0 &&
      h('p', { class: 'quiet' }, h('span', { class: 'lead' }, `${words.accepted}: `), accepted.join(', ')),
  ]
}

export function makePolicyEditor({ reader, words, say, edited }: Host): PolicyEditor {
  const area = byId('policy-text', HTMLTextAreaElement)
  const help = byId('policy-help', HTMLElement)
  const list = byId('policy-mistakes', HTMLElement)
  let typed = false
  const field = markedField(area, () => {
    typed = true
    edited()
    look()
  })
  const suggest = makeSuggest(field, byId('policy-frame', HTMLElement))

  function look(asked = false): void {
    const offset = area.selectionStart
    reader
      .ask({ kind: 'complete', policy: area.value, offset })
      .then((answer) => {
        if (area.selectionStart !== offset || document.activeElement !== area) return
        show(help, ...helpText(answer, words()))
        const wanted = asked || (typed && answer.end > answer.start)
        typed = false
        if (!wanted) return suggest.close()
        suggest.open(answer, words().suggestions)
        if (answer.suggestions.length > 0)
          say(fill(words().suggestionCount, { n: answer.suggestions.length }))
      })
      .catch(() => suggest.close())
  }

  area.addEventListener('keydown', (event) => {
    if (suggest.key(event)) return
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault()
      look(true)
    }
  })
  for (const name of ['click', 'keyup', 'focus'] as const)
    area.addEventListener(name, (event) => {
      const moved = !(event instanceof KeyboardEvent) || /^(Arrow|Home|End|Page)/.test(event.key)
      // Arrows within the list are not moves of the caret.
      if (moved && !area.hasAttribute('aria-activedescendant')) look()
    })

  return {
    field,
    showMistakes(mistakes) {
      field.mark(mistakes.map(({ start, end }, at) => ({ start, end, look: 'error', key: `${at}` })))
      area.setAttribute('aria-invalid', String(mistakes.length > 0))
      show(
        list,
        h(
          'p',
          { class: mistakes.length > 0 ? 'strong wrong' : 'right' },
          mistakes.length > 0
            ? `${count(words().policyWrongCounts, mistakes.length)}. ${words().policyWrong}`
            : `✓ ${words().policyRight}`,
        ),
        mistakes.length > 0 &&
          h('ol', {}, ...mistakes.slice(0, 20).map((one, at) => mistakeItem(one, at, field, words()))),
      )
    },
  }
}
