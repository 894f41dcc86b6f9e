/** The playground in a real browser: Debian's Chromium, driven without any download. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axeCore from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPlayground } from '../../docs/build/playground.js'
import { BROWSER, type Host, NO_BROWSER, startHost } from './host.js'

if (!BROWSER) console.warn(`The playground is not tried in a browser: ${NO_BROWSER}.`)

const PERSONAL = '19811228-9874'

describe.skipIf(!BROWSER)(`the playground in a browser${BROWSER ? '' : ` (${NO_BROWSER})`}`, () => {
  let folder: string
  let host: Host

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'godton-site-'))
    await buildPlayground(pathToFileURL(`${folder}/`))
    host = await startHost(folder)
  }, 120_000)

  afterAll(async () => {
    await host?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function visit(options: BrowserContextOptions = {}, fragment = ''): Promise<Page> {
    const page = await host.open(`playground/${fragment}`, options)
    await page.waitForSelector('body[data-checked]')
    return page
  }

  /** Sets a text as a paste would, and waits for the check of it. */
  async function write(page: Page, id: 'post' | 'reply' | 'policy-text', text: string): Promise<void> {
    await page.evaluate(() => delete document.body.dataset.checked)
    await page.fill(`#${id}`, text)
    await page.waitForSelector('body[data-checked]')
  }

  const value = (page: Page, id: string) => page.inputValue(`#${id}`)
  const marks = (page: Page, id: string) => page.locator(`.marked:has(#${id}) mark`).allTextContents()
  const rules = (page: Page) => page.locator('.card .rule code').allTextContents()

  it('marks what is found while someone types, and moves the marks along', async () => {
    const page = await visit()
    await write(page, 'post', '')
    await page.fill('#reply', '')
    await page.locator('#reply').pressSequentially('Sorry to hear that. It is not our fault. /Joel')
    await page.waitForSelector('mark.warning')
    expect(await marks(page, 'reply')).toEqual(['not our fault'])
    expect(await rules(page)).toEqual(['tone/defensive'])
    await page.locator('#reply').press('Control+Home')
    await page.locator('#reply').pressSequentially('Hello! ')
    expect(await marks(page, 'reply')).toEqual(['not our fault'])
    const card = await page.locator('.card').innerText()
    expect(card).toContain('defends the company')
    expect(card).toContain('Do:')
    expect(card).toContain('Why:')
    await page.getByRole('button', { name: 'Show in the text' }).click()
    const selected = await page.evaluate(() => String(getSelection()))
    expect(selected).toBe('not our fault')
    await page.context().close()
  })

  it('fixes with one click, and the browser can undo it', async () => {
    const page = await visit()
    await write(page, 'post', 'My grandmother has died. How do we close her account?')
    await write(page, 'reply', 'We are so sorry for your loss 🙂 Call us and we will help you. /Joel')
    expect(await rules(page)).toContain('emoji/bad-news')
    await page.getByRole('button', { name: 'Take it away' }).first().click()
    await page.waitForFunction(() => !document.querySelector('.card')?.textContent?.includes('emoji/'))
    expect(await value(page, 'reply')).not.toContain('🙂')
    await page.locator('#reply').press('Control+z')
    expect(await value(page, 'reply')).toContain('🙂')
    await page.context().close()
  })

  it('puts the channel’s sentence into the reply, where it raises no finding', async () => {
    const page = await visit()
    await write(page, 'post', 'My card has been stolen, please block it!')
    await write(page, 'reply', 'I am so sorry to hear that, how unpleasant. /Joel')
    const sentence = await page.locator('#advice blockquote').innerText()
    const before = await rules(page)
    await page.click('#insert-sentence')
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('#reply')?.value.includes(text),
      sentence,
    )
    expect(await value(page, 'reply')).toMatch(/\/Joel$/)
    await page.waitForTimeout(300)
    expect((await rules(page)).filter((rule) => !before.includes(rule))).toEqual([])
    await page.context().close()
  })

  it('shows the labels with what decided them, and the moderation', async () => {
    const page = await visit()
    await write(
      page,
      'post',
      'Your app crashes every time I try to pay a bill! What a bunch of idiots you are.',
    )
    const told = await page.locator('#post-report').innerText()
    for (const part of [
      'complaint',
      'technical trouble',
      'negative',
      'because of',
      'sure',
      'Ask for a good tone',
    ])
      expect(told).toContain(part)
    expect((await marks(page, 'post')).join(' ')).toContain('idiots')
    await page.context().close()
  })

  it('never repeats personal data outside the fields it was pasted into', async () => {
    const page = await visit({ locale: 'sv-SE' })
    await write(page, 'post', `Mitt personnummer är ${PERSONAL}, var är pengarna?`)
    await write(page, 'reply', `Hej! Vi ser att ${PERSONAL} inte har fått något. /Erik`)
    expect(await page.locator('#post-report').innerText()).toContain('74')
    expect(await rules(page)).toContain('personal-data/leak')
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.found, .side, #live')]
        .map((one) => one.innerText)
        .join('\n'),
    )
    expect(shown).not.toContain(PERSONAL)
    expect(shown).not.toContain('19811228')
    await page.context().close()
  })

  it('shares by a link that brings everything back, without personal data unless asked', async () => {
    const page = await visit({ locale: 'sv-SE' })
    await page.selectOption('#policy-name', 'skandia')
    await write(page, 'post', `Hej, jag heter ${PERSONAL} i era system.`)
    await write(page, 'reply', 'Hej! Skriv till oss i chatten. 😊 /Erik')
    await page.fill('#at', '2026-11-20T14:30')
    await page.click('#share')
    await page.waitForSelector('#share-dialog[open]')
    const masked = await value(page, 'share-link')
    expect(masked).toMatch(/\/playground\/#1\.[\w-]+$/)
    const friend = await visit({ locale: 'nb-NO' }, masked.split('/playground/')[1])
    expect(await value(friend, 'post')).not.toContain('9874')
    expect(await value(friend, 'reply')).toBe('Hej! Skriv till oss i chatten. 😊 /Erik')
    expect(await value(friend, 'policy-name')).toBe('skandia')
    expect(await value(friend, 'at')).toBe('2026-11-20T14:30')
    expect(await rules(friend)).toContain('emoji/forbidden')
    await page.check('#share-raw')
    await page.waitForFunction(
      (old) => document.querySelector<HTMLInputElement>('#share-link')?.value !== old,
      masked,
    )
    const raw = await value(page, 'share-link')
    await friend.evaluate((hash) => {
      location.hash = hash
    }, raw.split('#')[1] ?? '')
    await friend.waitForFunction(
      (number) => document.querySelector<HTMLTextAreaElement>('#post')?.value.includes(number),
      PERSONAL,
    )
    await friend.context().close()
    await page.context().close()
  })

  it('says that a broken link is broken', async () => {
    const page = await visit({}, '#1.abcdef')
    expect(await page.locator('#failure').innerText()).toContain('could not be read')
    await page.context().close()
  })

  it('shows a mistake of the policy at its line, and mends it', async () => {
    const page = await visit()
    await page.click('#edit-policy')
    await write(page, 'policy-text', 'extends: godton:bank\nrules:\n  emoji/limt: error\n')
    expect(await marks(page, 'policy-text')).toEqual(['emoji/limt'])
    const told = await page.locator('#policy-mistakes').innerText()
    expect(told).toContain('Line 3')
    expect(told).toContain('rules.emoji/limt')
    await page.getByRole('button', { name: 'Change to emoji/limit' }).click()
    await page.waitForFunction(() => document.querySelector('#policy-mistakes .right') !== null)
    expect(await value(page, 'policy-text')).toContain('  emoji/limit: error')
    expect(await value(page, 'policy-name')).toBe('own')
    await page.context().close()
  })

  it('a change of the policy changes the findings', async () => {
    const page = await visit()
    await write(page, 'post', '')
    await write(page, 'reply', 'It is not our fault, sorry. /Joel')
    expect(await page.locator('#verdict').innerText()).toContain('Revise')
    await page.click('#edit-policy')
    await write(
      page,
      'policy-text',
      'rules:\n  tone/defensive: { severity: error, clause: "§2 We never defend" }\n',
    )
    expect(await page.locator('#verdict').innerText()).toContain('Do not send')
    expect(await page.locator('.clause').innerText()).toContain('§2 We never defend')
    await page.context().close()
  })

  it('suggests settings from the schema to the keyboard', async () => {
    const page = await visit()
    await page.click('#edit-policy')
    await write(page, 'policy-text', 'company: A\n')
    const area = page.locator('#policy-text')
    await area.press('Control+End')
    await area.pressSequentially('resp')
    await page.waitForSelector('#policy-suggestions:not([hidden])')
    const active = await area.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).innerText()).toBe('response')
    await area.press('Enter')
    expect(await value(page, 'policy-text')).toBe('company: A\nresponse: ')
    await area.press('Control+ ')
    await area.press('Escape')
    expect(await page.locator('#policy-suggestions').isHidden()).toBe(true)
    await page.context().close()
  })

  it('speaks four languages and remembers which', async () => {
    const page = await visit()
    for (const [language, heading] of [
      ['sv', 'Anmärkningar'],
      ['nb', 'Merknader'],
      ['nn', 'Merknader'],
      ['en', 'Findings'],
      ['nn', 'Merknader'],
    ] as const) {
      await page.selectOption('#language', language)
      expect(await page.locator('#found-title').innerText()).toBe(heading)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
    }
    await page.waitForFunction(() => document.querySelector('#reply')?.getAttribute('lang') === 'nn')
    await page.reload()
    await page.waitForSelector('body[data-checked]')
    expect(await value(page, 'language')).toBe('nn')
    await page.context().close()
  })

  it('has light and dark colours, by the system or by choice', async () => {
    const page = await visit({ colorScheme: 'dark' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    await page.selectOption('#theme', 'light')
    const light = await ground()
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await ground()).toBe(light)
    await page.selectOption('#theme', 'auto')
    expect(await ground()).toBe(dark)
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)('has no fault that axe can see, in %s', async (colorScheme) => {
    for (const locale of ['sv-SE', 'nb-NO', 'nn-NO', 'en-GB']) {
      const page = await visit({ colorScheme, locale })
      await page.click('#edit-policy')
      await page.fill('#policy-text', 'extends: godton:bnak\nrules:\n  emoji/limt: error\n')
      await page.waitForSelector('#policy-mistakes ol')
      expect(await axe(page), locale).toEqual([])
      await page.click('#share')
      await page.waitForSelector('#share-dialog[open]')
      expect(await axe(page), `${locale}, dialog`).toEqual([])
      await page.context().close()
    }
  })

  async function axe(page: Page): Promise<string[]> {
    // The policy of the page forbids inline scripts; axe comes by the driver's own door.
    return page.evaluate(`${axeCore.source};axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((found) => found.violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target + ' ' + node.failureSummary)))`)
  }

  it.each([320, 768, 1024, 1440, 2560])('fits a screen of %i pixels', async (width) => {
    const page = await visit({ viewport: { width, height: 800 }, locale: 'nb-NO' })
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await wide()).toBeLessThanOrEqual(width)
    await page.click('#edit-policy')
    expect(await wide()).toBeLessThanOrEqual(width)
    await page.context().close()
  })

  it('can be used by keyboard alone', async () => {
    const page = await visit()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply')
    // The text area is no trap: the next stop is the first fix.
    await page.keyboard.press('Tab')
    const next = await page.evaluate(() => document.activeElement?.textContent)
    expect(next).toBe('Fix all that is safe')
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    )
    expect(outline).toBe('solid')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply')
    await page.context().close()
  })

  it('tells a screen reader when the typing has stopped, not at every letter', async () => {
    const page = await visit()
    await page.waitForTimeout(1500)
    await page.evaluate(() => {
      const region = document.querySelector('#live')
      const said: string[] = []
      Object.assign(window, { said })
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true })
    })
    await write(page, 'reply', '')
    await page
      .locator('#reply')
      .pressSequentially('It is not our fault, you should have read the terms. /Joel', {
        delay: 15,
      })
    await page.waitForFunction(() => document.querySelector('#live')?.textContent?.includes('findings'))
    // On a slow machine a pause between two letters may be one in which something is said.
    const said = await page.evaluate(() => Reflect.get(window, 'said'))
    expect(said.length).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  it('loads only the language that it reads', async () => {
    const parts = (from: number) => host.asked.slice(from).filter((address) => /part-/.test(address)).length
    const before = host.asked.length
    const page = await visit({ locale: 'sv-SE' })
    const first = parts(before)
    await write(page, 'post', 'Jeg har ventet i telefonkøen i en time, og ingen svarer meg.')
    // Bokmål, and the words that it shares with Nynorsk.
    expect(parts(before)).toBe(first + 2)
    await page.context().close()
  })

  it('has asked for nothing but its own files, and complained of nothing', () => {
    const foreign = host.asked.filter(
      (address) => !address.startsWith(`${host.address}/`) && !address.startsWith(`blob:${host.address}/`),
    )
    expect(host.asked.length).toBeGreaterThan(5)
    expect(foreign).toEqual([])
    // Links carry texts in the fragment alone, which is no part of what a server sees.
    expect(host.asked.filter((address) => address.includes('?'))).toEqual([])
    expect(host.errors).toEqual([])
  })

  it('could not send anything if it wanted to: the browser forbids it, in the page and in its worker', async () => {
    const page = await visit()
    const before = host.served.length
    const attempt = `fetch(${JSON.stringify(`${host.address}/style/base.css`)}).then(() => 'sent', () => 'forbidden')`
    expect(await page.evaluate(attempt)).toBe('forbidden')
    expect(await page.workers()[0]?.evaluate(attempt)).toBe('forbidden')
    expect(
      await page.evaluate(`new Promise((done) => {
      const image = new Image()
      image.onload = () => done('sent')
      image.onerror = () => done('forbidden')
      image.src = '${host.address.replace('127.0.0.1', 'localhost')}/style/icon.svg'
    })`),
    ).toBe('forbidden')
    expect(host.served.slice(before)).toEqual([])
    await page.context().close()
  })
})
