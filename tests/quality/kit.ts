import { existsSync } from 'node:fs'
import type { Kit } from '../../src/classify-post.js'
import { detectLanguage } from '../../src/detect-language.js'
import { CUE_THEMES } from '../../src/core/cues.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { REPLY_RULES } from '../../src/core/rule-ids.js'
import type { Locale } from '../../src/locale.js'
import { makeTools } from '../../src/tools.js'
import { buildClasses, readPhrase } from '../../src/text/phrase.js'

// TEMPORARY while the locales are being written: whatever is there is used.
const load = async (path: string): Promise<any> => {
  const url = new URL(`../../locales/${path}`, import.meta.url)
  if (!existsSync(url)) return {}
  try { return await import(url.href) } catch (e) { console.error(`${path}: ${(e as Error).message}`); return {} }
}
const all: Locale[] = []
for (const language of LANGUAGES) {
  const cues: any = {}
  for (const [theme, names] of Object.entries(CUE_THEMES)) {
    const empty = Object.fromEntries(Object.keys(names).map((n) => [n, []]))
    cues[theme] = { ...empty, ...(await load(`${language}/cues/${theme}.ts`))[theme] }
  }
  const { classes = {} } = await load(`${language}/classes/index.ts`)
  for (const k of Object.keys(classes)) { try { buildClasses({ ...classes, x: undefined, [k]: classes[k] }) } catch (e) { if (String((e as Error).message).startsWith(`phrase "{${k}}`)) delete classes[k] } }
  let table = buildClasses({}); try { table = buildClasses(classes) } catch (e) { console.error(language, (e as Error).message) }
  const ok = (p: string) => { try { readPhrase(p, table); return true } catch (e) { console.error(language, (e as Error).message); return false } }
  for (const theme of Object.values(cues) as any[]) for (const c of Object.keys(theme)) theme[c] = theme[c].filter((e: any) => [typeof e === 'string' ? e : e.phrase, ...(e.not ? [e.not] : [])].flat().every(ok))
  const words = await load(`${language}/words.ts`)
  const time = (await load(`${language}/time.ts`)).time ?? { weekdays: [], months: [], days: {}, parts: {}, units: { minute: [], hour: [], day: [], 'business-day': [], week: [], month: [] }, numbers: {}, within: [], in: [], by: [], clock: [], pm: [], am: [], moments: {} }
  const messages = (await load(`${language}/messages.ts`)).messages ?? Object.fromEntries(REPLY_RULES.map((r) => [r, { message: r, advice: r }]))
  all.push({ language, classes, cues, messages, time, ordinary: words.ordinary ?? [], acronyms: words.acronyms ?? [],
    context: (await load(`${language}/context.ts`)).context, advice: (await load(`${language}/advice.ts`)).advice, templates: (await load(`${language}/template-messages.ts`)).templateMessages })
}
export const locales = all
export const tools = makeTools(all)
export const kit: Kit = { tools, detect: (text) => detectLanguage(text) }
