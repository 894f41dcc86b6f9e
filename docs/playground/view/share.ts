/** The dialog that makes a link. Personal data stays out of it unless it is asked for. */
import { toFragment } from '../link.js'
import type { State } from '../protocol.js'
import type { Reader } from '../reader.js'
import type { Words } from '../words/index.js'
import { byId } from './dom.js'

interface Host {
  readonly reader: Reader
  words(): Words
  state(): State
  say(text: string): void
}

/** Ready to be opened by its button. */
export function makeShare({ reader, words, state, say }: Host): void {
  const dialog = byId('share-dialog', HTMLDialogElement)
  const link = byId('share-link', HTMLInputElement)
  const raw = byId('share-raw', HTMLInputElement)
  const masked = byId('share-masked', HTMLElement)

  async function write(): Promise<void> {
    const now = state()
    const { texts, found } = await reader.ask({ kind: 'mask', texts: [now.post, now.reply] })
    masked.hidden = found === 0
    const [post = '', reply = ''] = texts
    const shared = found === 0 || raw.checked ? now : { ...now, post, reply }
    link.value = `${location.href.split('#')[0]}#${await toFragment(shared)}`
  }

  byId('share', HTMLButtonElement).addEventListener('click', () => {
    raw.checked = false
    write().then(() => {
      dialog.showModal()
      link.select()
    })
  })
  raw.addEventListener('change', () => void write())
  byId('share-close', HTMLButtonElement).addEventListener('click', () => dialog.close())
  byId('share-copy', HTMLButtonElement).addEventListener('click', async () => {
    link.select()
    const done = await navigator.clipboard?.writeText(link.value).then(
      () => true,
      () => false,
    )
    // Without the clipboard's leave the link stands selected, ready to be copied by hand.
    if (done || document.execCommand('copy')) say(words().copied)
    byId('share-done', HTMLElement).textContent = words().copied
  })
}
