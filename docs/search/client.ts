/** The search field of the documentation. Everything that it needs lies beside the page; nothing is sent anywhere. */
import MiniSearch from 'minisearch'
import { OPTIONS } from './index-options.js'

declare global {
  interface Window {
    /** Set by `search/index.js`. */
    godtonIndex: string
  }
}

/** As many as can be read without scrolling. */
const SHOWN = 8

/** The page tells by its own address where the site's root is. */
const script = document.currentScript as HTMLScriptElement
const root = new URL('../', script.src)

const box = document.querySelector<HTMLElement>('.search')
const field = box?.querySelector('input')
const list = box?.querySelector<HTMLElement>('ul')
const told = box?.querySelector<HTMLElement>('[role=status]')

let ready: Promise<MiniSearch> | undefined
/** The index is fetched when someone begins to search; most readers never do. */
const index = (): Promise<MiniSearch> => {
  ready ??= new Promise((resolve, reject) => {
    // A script may be loaded from a folder on disk as well, where nothing may be fetched.
    const data = document.createElement('script')
    data.src = new URL('search/index.js', root).href
    data.addEventListener('error', reject)
    data.addEventListener('load', () => resolve(MiniSearch.loadJSON(window.godtonIndex, OPTIONS)))
    document.head.append(data)
  })
  return ready
}

interface Found {
  readonly id: string
  readonly page: string
  readonly heading: string
}

function itemOf({ id, page, heading }: Found): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = new URL(id, root).href
  link.textContent = heading
  if (page !== heading) {
    const where = document.createElement('span')
    where.className = 'quiet small'
    where.textContent = page
    link.append(where)
  }
  item.append(link)
  return item
}

if (box && field && list && told) {
  const links = () => [...list.querySelectorAll('a')]
  const show = (found: readonly Found[], wanted: string): void => {
    list.replaceChildren(...found.slice(0, SHOWN).map(itemOf))
    list.hidden = found.length === 0
    told.hidden = wanted === ''
    box.dataset.asked = wanted
    told.textContent =
      found.length === 0 ? 'Nothing found' : found.length === 1 ? '1 place' : `${found.length} places`
  }
  const search = async (): Promise<void> => {
    const wanted = field.value.trim()
    const found = wanted === '' ? [] : (await index()).search(wanted)
    // Whoever types on has asked for something else by now.
    if (wanted === field.value.trim()) show(found as unknown as Found[], wanted)
  }
  const close = (): void => {
    field.value = ''
    show([], '')
  }
  const step = (by: number): void => {
    const stops: HTMLElement[] = [field, ...links()]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus()
  }
  box.hidden = false
  field.addEventListener('input', () => void search())
  field.addEventListener('focus', () => void index())
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && event.target === field) links()[0]?.click()
    else if (event.key === 'Escape') {
      close()
      field.focus()
    } else return
    event.preventDefault()
  })
  // A place on the same page: the list has done its work.
  list.addEventListener('click', close)
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !box.contains(event.target)) list.hidden = told.hidden = true
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}
