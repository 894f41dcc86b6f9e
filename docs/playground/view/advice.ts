/** The channel to go on in, the sentence that leads there, and the others. */
import type { ChannelAdvice, ChannelOption } from '../../../src/public-types.js'
import type { ChannelView } from '../protocol.js'
import { fill } from '../words/index.js'
import { h, show } from './dom.js'
import { type Page, timeText } from './page.js'

type Named = readonly ChannelView[]

/** A channel as its people know it: its name in the policy, with its kind where that says more. */
export function channelName(id: string, channels: Named, page: Page): string {
  if (id === 'public') return page.words.publicly
  if (id === 'private') return page.words.privately
  return channels.find((one) => one.id === id)?.name ?? id
}

function option(one: ChannelOption, channels: Named, page: Page): HTMLElement {
  const { words } = page
  const opens =
    one.opensAt === undefined
      ? words.closed
      : fill(words.opens, { time: timeText(one.opensAt, page.language) })
  const kind = channels.find(({ id }) => id === one.channel)?.kind
  return h(
    'li',
    {},
    h('span', { class: 'label' }, channelName(one.channel, channels, page)),
    kind ? h('span', { class: 'quiet small' }, ` ${words.kinds[kind]}`) : false,
    h('span', { class: one.open ? 'open' : 'quiet' }, ` · ${one.open ? words.open : opens}`),
    ...one.reasons.map((reason) => h('span', { class: 'quiet reason' }, reason.message)),
  )
}

/** The sentence is put before the signature line when there is one, else at the end. */
export function withSentence(reply: string, sentence: string): { start: number; end: number; text: string } {
  const body = reply.trimEnd()
  const signature = /\s*(?:\n+|\s)\/\s?\p{L}[\p{L} .-]{0,30}$/u.exec(body)
  const start = signature ? signature.index : body.length
  const gap = start === 0 ? '' : ' '
  return { start, end: start, text: `${gap}${sentence}` }
}

function sentence(advice: ChannelAdvice, page: Page): HTMLElement | false {
  if (advice.text === '') return false
  const put = () => {
    const { start, end, text } = withSentence(page.reply.area.value, advice.text)
    page.reply.replace(start, end, text)
  }
  return h(
    'div',
    { class: 'sentence' },
    h('h3', {}, page.words.sentence),
    h('blockquote', {}, advice.text),
    h(
      'button',
      { type: 'button', class: 'fix', id: 'insert-sentence', 'data-key': 'sentence', onclick: put },
      page.words.insertSentence,
    ),
  )
}

/** Names that are written in one way in every language. */
const OWN_SPELLING: Readonly<Record<string, string>> = { bankid: 'BankID', freja: 'Freja' }

/** Shows the recommended channel. */
export function showAdvice(
  target: HTMLElement,
  advice: ChannelAdvice | null,
  channels: Named,
  page: Page,
): void {
  const { words } = page
  if (!advice) {
    show(target, h('p', { class: 'empty' }, words.noPost))
    return
  }
  const channel = channelName(advice.channel, channels, page)
  show(
    target,
    h('p', { class: `action ${advice.action}` }, fill(words.actions[advice.action], { channel })),
    h('ul', { class: 'reasons' }, ...advice.reasons.map((reason) => h('li', {}, reason.message))),
    advice.identification !== undefined &&
      h(
        'p',
        { class: 'quiet' },
        fill(words.identification, { what: OWN_SPELLING[advice.identification] ?? advice.identification }),
      ),
    sentence(advice, page),
    advice.options.length > 1 &&
      h(
        'details',
        { id: 'all-channels' },
        h('summary', { 'data-key': 'all-channels' }, words.allChannels),
        h('ol', { class: 'options' }, ...advice.options.map((one) => option(one, channels, page))),
      ),
  )
}
