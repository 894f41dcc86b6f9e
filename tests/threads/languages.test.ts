/** Status updates and threads in the four languages, read with the real words. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/vocabulary.js'
import { checkStatusUpdate, definePolicy, reviewThread } from '../../src/index.js'

const policy = definePolicy({
  timeZone: 'Europe/Stockholm',
  channels: { wall: { kind: 'social-public' }, phone: { kind: 'phone' }, chat: { kind: 'chat' } },
  response: { within: 'PT1H', status: { every: 'PT10M' } },
})

interface Update {
  whole: string
  noTime: string
  noAction: string
  noPrognosis: string
  noNext: string
}

const UPDATES: Record<Language, Update> = {
  sv: {
    whole: '18:25: Felsökning pågår, ännu ingen prognos. Nästa uppdatering kommer 18:35.',
    noTime: 'Felsökning pågår, ännu ingen prognos. Nästa uppdatering kommer 18:35.',
    noAction: '18:25: Ännu ingen prognos. Nästa uppdatering kommer 18:35.',
    noPrognosis: '18:25: Felsökning pågår. Nästa uppdatering kommer 18:35.',
    noNext: '18:25: Felsökning pågår, ännu ingen prognos.',
  },
  nb: {
    whole: '18:25: Feilsøking pågår, fortsatt ingen prognose. Neste oppdatering kommer 18:35.',
    noTime: 'Feilsøking pågår, fortsatt ingen prognose. Neste oppdatering kommer 18:35.',
    noAction: '18:25: Fortsatt ingen prognose. Neste oppdatering kommer 18:35.',
    noPrognosis: '18:25: Feilsøking pågår. Neste oppdatering kommer 18:35.',
    noNext: '18:25: Feilsøking pågår, fortsatt ingen prognose.',
  },
  nn: {
    whole: '18:25: Feilsøking går føre seg, framleis ingen prognose. Neste oppdatering kjem 18:35.',
    noTime: 'Feilsøking går føre seg, framleis ingen prognose. Neste oppdatering kjem 18:35.',
    noAction: '18:25: Framleis ingen prognose. Neste oppdatering kjem 18:35.',
    noPrognosis: '18:25: Feilsøking går føre seg. Neste oppdatering kjem 18:35.',
    noNext: '18:25: Feilsøking går føre seg, framleis ingen prognose.',
  },
  en: {
    whole: '18:25: We are looking for the fault, still no prognosis. Next update at 18:35.',
    noTime: 'We are looking for the fault, still no prognosis. Next update at 18:35.',
    noAction: '18:25: Still no prognosis. Next update at 18:35.',
    noPrognosis: '18:25: We are looking for the fault. Next update at 18:35.',
    noNext: '18:25: We are looking for the fault, still no prognosis.',
  },
}

const statusRules = (text: string) =>
  checkStatusUpdate(text, { policy, channel: 'wall', now: '2026-11-21T18:25:00+01:00' })
    .findings.map((finding) => finding.rule)
    .filter((rule) => rule.startsWith('status/'))

const LANGUAGES = Object.keys(UPDATES) as Language[]

describe('a status update', () => {
  it.each(LANGUAGES)('has all its parts in %s', (language) => {
    const update = UPDATES[language]
    expect(statusRules(update.whole)).toEqual([])
    expect(statusRules(update.noTime)).toEqual(['status/missing-time'])
    expect(statusRules(update.noAction)).toEqual(['status/missing-action'])
    expect(statusRules(update.noPrognosis)).toEqual(['status/missing-prognosis'])
    expect(statusRules(update.noNext)).toEqual(['status/missing-next-update'])
  })
})

interface Talk {
  plea: string
  sentBack: string
  promise: string
  thanks: string
}

const TALKS: Record<Language, Talk> = {
  sv: {
    plea: 'Nu har jag suttit i telefonkö i två timmar och ingen svarar! När får jag mitt nya kort?',
    sentBack: 'Hej! Ring oss så hjälper vi dig. /Ida',
    promise:
      'Förlåt att du har fått vänta! Jag tar reda på det och återkommer till dig inom två timmar. /Ida',
    thanks: 'Tack så mycket för hjälpen!',
  },
  nb: {
    plea: 'Nå har jeg sittet i telefonkø i to timer og ingen svarer! Når får jeg det nye kortet mitt?',
    sentBack: 'Hei! Ring oss, så hjelper vi deg. /Ida',
    promise:
      'Beklager at du har måttet vente! Jeg finner det ut og kommer tilbake til deg innen to timer. /Ida',
    thanks: 'Tusen takk for hjelpen!',
  },
  nn: {
    plea: 'No har eg sete i telefonkø i to timar og ingen svarar! Når får eg det nye kortet mitt?',
    sentBack: 'Hei! Ring oss, så hjelper vi deg. /Ida',
    promise: 'Orsak at du har måtta vente! Eg finn det ut og kjem tilbake til deg innan to timar. /Ida',
    thanks: 'Tusen takk for hjelpa!',
  },
  en: {
    plea: 'I have been on hold on the phone for two hours and nobody answers! When do I get my new card?',
    sentBack: "Hi! Please call us and we'll help you. /Ida",
    promise: "I'm sorry you have had to wait! I'll find out and get back to you within two hours. /Ida",
    thanks: 'Thank you so much for the help!',
  },
}

const at = (clock: string) => `2026-11-18T${clock}:00+01:00`
const post = (id: string, author: 'customer' | 'agent', text: string, clock: string) => ({
  id,
  author,
  text,
  at: at(clock),
})

const review = (posts: ReturnType<typeof post>[], clock: string) => {
  const report = reviewThread({ channel: 'wall', posts }, { policy, now: at(clock) })
  return { ...report, rules: report.findings.map((finding) => finding.rule) }
}

describe('a thread', () => {
  it.each(LANGUAGES)('is reviewed in %s', (language) => {
    const { plea, sentBack, promise, thanks } = TALKS[language]
    const first = post('1', 'customer', plea, '10:00')
    expect(review([first], '10:30')).toMatchObject({ state: 'waiting-for-us', nextDue: expect.any(String) })
    expect(review([first], '12:00').rules).toEqual(['thread/overdue'])
    const back = review([first, post('2', 'agent', sentBack, '10:10')], '10:30')
    expect(back.rules).toContain('thread/tried-channel')
    expect(back.advice.channel).not.toBe('phone')
    const promised = [first, post('2', 'agent', promise, '10:10')]
    expect(review(promised, '11:00')).toMatchObject({
      state: 'waiting-for-us',
      rules: [],
      nextDue: '2026-11-18T12:10:00+01:00',
    })
    expect(review(promised, '12:11').rules).toEqual(['thread/promise-overdue'])
    expect(review([...promised, post('3', 'customer', thanks, '11:00')], '11:30').rules).toEqual([])
  })
})
