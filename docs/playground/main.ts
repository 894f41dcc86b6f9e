/** The page: reads what is on it, asks the worker, and shows the answer. */
import { applyFixes } from '../../src/apply-fixes.js'
import type { Language } from '../../src/core/vocabulary.js'
import { fromFragment } from './link.js'
import { FIRST_POLICY, policyText } from './policies.js'
import type { CheckAnswer, State } from './protocol.js'
import { makeReader } from './reader.js'
import { SAMPLES } from './samples.js'
import { channelName, showAdvice } from './view/advice.js'
import { byId, h } from './view/dom.js'
import { countText, type Keyed, keyed, marksOf, pointOut, showFindings } from './view/findings.js'
import { makeLive } from './view/live.js'
import { markedField } from './view/marked-field.js'
import type { Page } from './view/page.js'
import { makePolicyEditor } from './view/policy-editor.js'
import { marksOfPost, showPost } from './view/post-report.js'
import { firstLanguage, keepLanguage, setTheme, THEMES, theme } from './view/preferences.js'
import { makeShare } from './view/share.js'
import { translate } from './view/translate.js'
import { WORDS } from './words/index.js'

const live = makeLive(byId('live', HTMLElement))
const failure = byId('failure', HTMLElement)
const fail = () => {
  failure.hidden = false
  failure.textContent = WORDS[language].failed
}

let language: Language = firstLanguage()
let channel = 'public'
let findings: readonly Keyed[] = []
let answered: CheckAnswer | undefined
/** The sample on the page, as long as nobody has changed it: it follows the language. */
let sample: number | undefined

const reader = makeReader(new URL('worker.js', import.meta.url), fail)
const policyName = byId('policy-name', HTMLSelectElement)
const channelSelect = byId('channel', HTMLSelectElement)
const agent = byId('agent', HTMLInputElement)
const at = byId('at', HTMLInputElement)

const typed = () => {
  sample = undefined
  check()
}
const post = markedField(byId('post', HTMLTextAreaElement), typed)
const reply = markedField(byId('reply', HTMLTextAreaElement), typed)
const editor = makePolicyEditor({
  reader,
  words: () => WORDS[language],
  say: (text) => live.say(text),
  edited: () => {
    policyName.value = 'own'
    check()
  },
})

const page = (): Page => ({ language, words: WORDS[language], post, reply, say: (text) => live.say(text) })

const state = (): State => ({
  post: post.area.value,
  reply: reply.area.value,
  policyName: policyName.value,
  policy: editor.field.area.value,
  channel,
  agent: agent.value,
  at: at.value,
})

function check(): void {
  const { post: postText, reply: replyText, policy, agent: who, at: time } = state()
  const moment = time === '' ? new Date() : new Date(time)
  const request = {
    kind: 'check' as const,
    post: postText,
    reply: replyText,
    policy,
    channel,
    agent: who.trim(),
    now: (Number.isNaN(moment.getTime()) ? new Date() : moment).toISOString(),
    language,
  }
  reader.latest(request, (answer) => {
    // What is typed while the answer is on its way has sent a request of its own.
    if (post.area.value === postText && reply.area.value === replyText) present(answer)
  })
}

function present(answer: CheckAnswer): void {
  answered = answer
  const here = page()
  channel = answer.channel
  showChannels(answer)
  findings = keyed(answer.reply?.findings ?? [])
  reply.mark(marksOf(findings))
  post.mark(answer.post ? marksOfPost(answer.post) : [])
  setLang(reply.area, answer.reply?.language.language)
  setLang(post.area, answer.post?.language.language)
  const target = { verdict: byId('verdict', HTMLElement), list: byId('finding-list', HTMLElement) }
  showFindings(target, answer.reply, findings, here, fixAll)
  showAdvice(byId('advice', HTMLElement), answer.advice, answer.channels, here)
  showPost(byId('post-report', HTMLElement), answer.post, here)
  editor.showMistakes(answer.mistakes)
  live.later(countText(answer.reply, here))
  document.body.dataset.checked = 'yes'
}

/** So that spelling and speech know the text's own language. */
function setLang(area: HTMLTextAreaElement, found: string | undefined): void {
  if (found === undefined || found === 'other' || found === 'unknown') area.removeAttribute('lang')
  else area.lang = found
}

function showChannels({ channels }: CheckAnswer): void {
  const ids = channels.length > 0 ? channels.map((one) => one.id) : ['public', 'private']
  const shown = ids.map((id) => h('option', { value: id }, channelName(id, channels, page())))
  if (channelSelect.textContent !== shown.map((one) => one.textContent).join(''))
    channelSelect.replaceChildren(...shown)
  channelSelect.value = ids.includes(channel) ? channel : (ids[0] ?? '')
}

/** One step to undo: everything between the first and the last change is put in at once. */
function fixAll(): void {
  const before = reply.area.value
  const after = applyFixes(
    before,
    findings.map((one) => one.finding),
  )
  reply.replace(0, before.length, after)
}

function choosePolicy(name: string): void {
  const text = policyText(name)
  if (text === undefined) return
  policyName.value = name
  editor.field.set(text)
}

function load(next: State): void {
  post.set(next.post)
  reply.set(next.reply)
  choosePolicy(next.policyName)
  if (next.policy !== '') {
    editor.field.set(next.policy)
    if (policyText(next.policyName) !== next.policy) policyName.value = 'own'
  }
  channel = next.channel
  agent.value = next.agent
  at.value = next.at
  sample = undefined
  check()
}

function loadSample(index: number): void {
  const chosen = SAMPLES[language][index]
  if (!chosen) return
  post.set(chosen.post)
  reply.set(chosen.reply)
  agent.value = chosen.agent
  sample = index
  check()
}

function speak(next: Language): void {
  language = next
  keepLanguage(next)
  translate(WORDS[next], next)
  if (answered) showChannels(answered)
  if (sample === undefined) check()
  else loadSample(sample)
}

function openPolicy(open: boolean): void {
  byId('policy-panel', HTMLElement).hidden = !open
  byId('edit-policy', HTMLButtonElement).setAttribute('aria-expanded', String(open))
  document.body.classList.toggle('with-policy', open)
}

function listen(): void {
  byId('language', HTMLSelectElement).addEventListener('change', (event) =>
    speak((event.currentTarget as HTMLSelectElement).value as Language),
  )
  const themes = byId('theme', HTMLSelectElement)
  themes.addEventListener('change', () => setTheme(THEMES.find((one) => one === themes.value) ?? 'auto'))
  policyName.addEventListener('change', () => {
    choosePolicy(policyName.value)
    if (policyName.value === 'own') openPolicy(true)
    check()
  })
  channelSelect.addEventListener('change', () => {
    channel = channelSelect.value
    check()
  })
  for (const input of [agent, at]) input.addEventListener('input', check)
  const samples = byId('sample', HTMLSelectElement)
  samples.addEventListener('change', () => {
    if (samples.value !== '') loadSample(Number(samples.value))
  })
  const toggle = byId('edit-policy', HTMLButtonElement)
  toggle.addEventListener('click', () => openPolicy(toggle.getAttribute('aria-expanded') !== 'true'))
  byId('policy-reset', HTMLButtonElement).addEventListener('click', () => {
    choosePolicy(policyName.value === 'own' ? FIRST_POLICY : policyName.value)
    check()
  })
  for (const to of ['yaml', 'json'] as const)
    byId(`policy-${to}`, HTMLButtonElement).addEventListener('click', () => convert(to))
  const area = reply.area
  for (const name of ['click', 'keyup'] as const)
    area.addEventListener(name, () =>
      pointOut(byId('finding-list', HTMLElement), reply.at(area.selectionStart), name === 'click'),
    )
  addEventListener('hashchange', () => void fromLink())
}

async function convert(to: 'yaml' | 'json'): Promise<void> {
  const { policy } = await reader.ask({ kind: 'convert', policy: editor.field.area.value, to })
  if (policy !== editor.field.area.value) editor.field.replace(0, editor.field.area.value.length, policy)
}

/** Loads what the link holds; false where it holds nothing. */
async function fromLink(): Promise<boolean> {
  const fragment = location.hash.slice(1)
  if (!/^[01]\./.test(fragment)) return false
  const found = await fromFragment(fragment)
  if (found) load(found)
  else {
    failure.hidden = false
    failure.textContent = WORDS[language].badLink
  }
  return found !== undefined
}

async function begin(): Promise<void> {
  translate(WORDS[language], language)
  byId('theme', HTMLSelectElement).value = theme()
  listen()
  makeShare({ reader, words: () => WORDS[language], state, say: (text) => live.say(text) })
  choosePolicy(FIRST_POLICY)
  if (!(await fromLink())) loadSample(0)
}

void begin()
