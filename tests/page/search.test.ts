/** The search of the documentation in a real browser. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axeCore from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocs } from '../../docs/build/docs-site.js'
import { BROWSER, type Host, NO_BROWSER, startHost } from './host.js'

describe.skipIf(!BROWSER)(`the search of the documentation${BROWSER ? '' : ` (${NO_BROWSER})`}`, () => {
  let folder: string
  let host: Host

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'godton-search-'))
    buildDocs(pathToFileURL(`${folder}/`))
    host = await startHost(folder)
  }, 120_000)

  afterAll(async () => {
    await host?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const found = (page: Page) => page.locator('.found a')
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

  async function search(page: Page, words: string): Promise<string[]> {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await page.waitForSelector(`.search[data-asked=${JSON.stringify(words)}]`)
    return found(page).allTextContents()
  }

  it('leads by the keyboard alone to a place on another page', async () => {
    const page = await host.open('rules/tone/blaming.html')
    const names = await search(page, 'opening hours')
    expect(names.length).toBeGreaterThan(0)
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(names[0])
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
    const target = await found(page).first().getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(target ?? '')
    expect(await page.locator('main').innerText()).toMatch(/hours/i)
    await page.context().close()
  })

  it('finds a rule by its name, by words of another language, without their marks, and with a slip', async () => {
    const page = await host.open('index.html')
    for (const words of ['tone/blaming', 'blaming', 'blamign']) {
      expect(await search(page, words), words).toEqual(
        expect.arrayContaining([expect.stringContaining('tone/blaming')]),
      )
      await page.keyboard.press('Escape')
    }
    const marked = await search(page, 'förnamn')
    await page.keyboard.press('Escape')
    expect(marked.length).toBeGreaterThan(0)
    expect(await search(page, 'fornamn')).toEqual(marked)
    await page.context().close()
  })

  it('says that nothing is found, and is empty again after Escape', async () => {
    const page = await host.open('index.html')
    expect(await search(page, 'qqxyzzy')).toEqual([])
    expect(await page.locator('.found [role=status]').innerText()).toBe('Nothing found')
    await page.keyboard.press('Escape')
    expect(await page.inputValue('#search')).toBe('')
    expect(await page.locator('.found').innerText()).toBe('')
    await page.context().close()
  })

  it('every place that it can lead to is there', async () => {
    const page = await host.open('index.html')
    const dead: string[] = []
    for (const words of ['policy', 'template', 'check', 'emoji', 'promise', 'baseline', 'nynorsk']) {
      await search(page, words)
      for (const href of await found(page).evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href),
      )) {
        const other = await page.context().newPage()
        await other.goto(href)
        const anchor = new URL(href).hash.slice(1)
        if (anchor !== '' && (await other.locator(`[id="${decodeURIComponent(anchor)}"]`).count()) !== 1)
          dead.push(href)
        await other.close()
      }
      await page.keyboard.press('Escape')
    }
    expect(dead).toEqual([])
    await page.context().close()
  })

  it('asks for nothing from elsewhere, and loads its index only when it is wanted', async () => {
    const before = host.served.length
    const page = await host.open('policy.html')
    expect(host.served.slice(before)).not.toContain('/search/index.js')
    await search(page, 'holidays')
    expect(host.served.slice(before)).toContain('/search/index.js')
    expect(host.asked.filter((address) => !address.startsWith(host.address))).toEqual([])
    expect(host.errors).toEqual([])
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    'can be used by everybody: axe finds nothing (%s)',
    async (colorScheme) => {
      const page = await host.open('quick-start.html', { colorScheme })
      await search(page, 'baseline')
      await page.keyboard.press('ArrowDown')
      await page.addScriptTag({ content: axeCore.source }).catch(() => page.evaluate(axeCore.source))
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axeCore }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
        }),
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.context().close()
    },
  )

  it('fits a telephone', async () => {
    const page = await host.open('quick-start.html', { viewport: { width: 360, height: 740 } })
    await search(page, 'policy')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.context().close()
  })
})
