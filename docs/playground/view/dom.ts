/** Elements in one expression. Text is always put in as text. */
type Child = Node | string | false | null | undefined
type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>

/** An element with attributes, listeners (`onclick`) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...children.filter((child) => child !== false && child !== null && child !== undefined))
  return element
}

/** The element that the page's HTML has by this id. */
export function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`)
  return found
}

/** New children, unless they are the same as before; focus goes back to where it was. */
export function show(target: HTMLElement, ...children: readonly Child[]): void {
  const next = h('div', {}, ...children)
  if (next.innerHTML === target.innerHTML && target.innerHTML !== '') {
    // The listeners belong to the new ones, so they go in all the same, where nobody is among them.
    if (!target.contains(document.activeElement)) target.replaceChildren(...next.childNodes)
    return
  }
  const focused = document.activeElement
  const key = focused instanceof HTMLElement && target.contains(focused) ? focused.dataset.key : undefined
  const had = focused !== null && target.contains(focused)
  const open = new Set([...target.querySelectorAll('details[open]')].map((one) => one.id))
  target.replaceChildren(...next.childNodes)
  for (const details of target.querySelectorAll('details')) if (open.has(details.id)) details.open = true
  if (!had) return
  const again =
    key === undefined ? null : target.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  ;(again ?? target).focus()
}
