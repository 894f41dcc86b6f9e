/** The site served from this machine, and Debian's Chromium on it. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where a browser is, if there is one; it is never downloaded. */
export const BROWSER = CANDIDATES.find((path) => path !== undefined && existsSync(path))

/** Why the tests of the page are left out; printed once by the suite that is. */
export const NO_BROWSER =
  'no Chromium on this machine: install the Debian package `chromium`, or name a browser in CHROMIUM'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

export interface Host {
  readonly address: string
  readonly browser: Browser
  /** Every address that any page has asked for. */
  readonly asked: string[]
  /** Every path that has reached the server. */
  readonly served: string[]
  /** Whatever a page has complained of. */
  readonly errors: string[]
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

function serve(folder: string, served: string[]) {
  return createServer((request, response) => {
    served.push(request.url ?? '')
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    )
  })
}

/** Serves a folder on loopback and starts a browser without any service of its own. */
export async function startHost(folder: string): Promise<Host> {
  const served: string[] = []
  const server = serve(folder, served)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({
    ...(BROWSER === undefined ? {} : { executablePath: BROWSER }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const asked: string[] = []
  const errors: string[] = []
  return {
    address,
    browser,
    asked,
    served,
    errors,
    async open(path, options = {}) {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Stockholm',
        ...options,
      })
      context.on('request', (request) => asked.push(request.url()))
      const page = await context.newPage()
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.goto(`${address}/${path}`)
      return page
    },
    async close() {
      await browser.close()
      await new Promise((done) => server.close(done))
    },
  }
}
