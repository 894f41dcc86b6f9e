/** Which facts of two replies contradict each other, read with the real words. */
import { describe, expect, it } from 'vitest'
import { checkReply, definePolicy, reviewThread, type Thread } from '../../src/index.js'

const policy = definePolicy({
  timeZone: 'Europe/Stockholm',
  channels: { wall: { kind: 'social-public' }, phone: { kind: 'phone' } },
})

/** `customer: …`, `Ida: …`: who says what, ten minutes apart. */
function rulesIn(said: readonly string[]): readonly string[] {
  const posts: Thread['posts'] = said.map((line, index) => {
    const [by = '', text = ''] = line.split(/: (.*)/s)
    const at = `2026-11-17T10:${String(10 + index)}:00+01:00`
    const id = String(index + 1)
    if (by === 'customer') return { id, author: 'customer', text, at }
    if (by.startsWith('other')) return { id, author: 'other', name: by, text, at }
    return { id, author: 'agent', name: by, text, at }
  })
  const report = reviewThread({ channel: 'wall', posts }, { policy, now: '2026-11-17T10:40:00+01:00' })
  return report.findings.map(({ rule }) => rule)
}

describe('thread/contradiction', () => {
  it.each([
    ['sv', ['customer: Vad kostar det att byta kort?', 'Ida: Det är gratis.', 'Bo: Det kostar 250 kronor.']],
    ['nb', ['customer: Hva koster det å bytte kort?', 'Ida: Det er gratis.', 'Bo: Det koster 250 kroner.']],
    ['nn', ['customer: Kva kostar det å byte kort?', 'Ida: Det er gratis.', 'Bo: Det kostar 250 kroner.']],
    ['en', ['customer: What does a new card cost?', 'Ida: It is free.', 'Bo: It costs £5.']],
    ['sv', ['customer: Hur lång tid tar det?', 'Ida: Det tar 3 dagar.', 'Bo: Det tar 10 dagar.']],
    ['nb', ['customer: Hvor lang tid tar det?', 'Ida: Det tar tre dager.', 'Bo: Det tar ti dager.']],
    ['nn', ['customer: Kor lang tid tek det?', 'Ida: Det tek tre dagar.', 'Bo: Det tek ti dagar.']],
    ['en', ['customer: How long does it take?', 'Ida: It takes three days.', 'Bo: It takes 10 days.']],
    ['sv', ['customer: När öppnar ni i morgon?', 'Ida: Vi öppnar klockan 8.', 'Bo: Vi öppnar klockan 9.']],
    ['nb', ['customer: Når åpner dere i morgen?', 'Ida: Vi åpner klokka 8.', 'Bo: Vi åpner kl. 9.30.']],
    ['nn', ['customer: Når opnar de i morgon?', 'Ida: Vi opnar klokka 8.', 'Bo: Vi opnar klokka ni.']],
    ['en', ['customer: When do you open tomorrow?', 'Ida: We open at 8.', 'Bo: We open at 9.']],
    ['sv', ['customer: Vad är räntan nu?', 'Ida: Räntan är 2,5 %.', 'Bo: Räntan är 3 procent.']],
    ['nb', ['customer: Hva er renta nå?', 'Ida: Renta er 2,5 %.', 'Bo: Renta er 3 %.']],
    ['nn', ['customer: Kva er renta no?', 'Ida: Renta er 2,5 %.', 'Bo: Renta er 3 %.']],
    ['en', ['customer: What is the rate now?', 'Ida: The rate is 2.5%.', 'Bo: The rate is 3%.']],
    [
      'sv, asked again',
      [
        'customer: Vad kostar ett nytt kort?',
        'Ida: Ett nytt kort kostar 150 kronor.',
        'customer: Är du säker?',
        'Bo: Ett nytt kort kostar 200 kronor.',
      ],
    ],
  ])('is seen between two agents: %s, %#', (_, said) => {
    expect(rulesIn(said)).toContain('thread/contradiction')
  })

  it.each([
    [
      'sv, two questions',
      [
        'customer: När öppnar ni i dag?',
        'Ida: Vi öppnar klockan 8.',
        'customer: Tack! Och på lördag?',
        'Ida: På lördag öppnar vi klockan 10.',
      ],
    ],
    [
      'nb, two questions',
      [
        'customer: Hva koster et debetkort?',
        'Ida: Det koster 300 kroner i året.',
        'customer: Og et kredittkort?',
        'Ida: Det koster 500 kroner i året.',
      ],
    ],
    [
      'nn, two questions, two agents',
      [
        'customer: Når opnar de i dag?',
        'Ida: Vi opnar klokka 8.',
        'customer: Takk! Og på laurdag?',
        'Bo: Vi opnar klokka 10 på laurdag.',
      ],
    ],
    [
      'en, two questions',
      [
        'customer: What does a debit card cost?',
        'Ida: A debit card costs £3 a month.',
        'customer: And a credit card?',
        'Ida: A credit card costs £5 a month.',
      ],
    ],
    [
      'en, one fact in two ways',
      ['customer: How long does it take?', 'Ida: It takes a week.', 'Bo: It takes five working days.'],
    ],
    [
      'sv, within a range',
      ['customer: Hur lång tid tar det?', 'Ida: Det tar 3–5 dagar.', 'Bo: Det tar 5 dagar.'],
    ],
    [
      'nb, two kinds of figures',
      [
        'customer: Hva koster det og hvor lenge varer det?',
        'Ida: Det koster 300 kroner.',
        'Bo: Det varer i 12 måneder.',
      ],
    ],
    [
      'nn, what is added to a colleague’s words',
      [
        'customer: Kva kostar eit kort?',
        'Ida: Det kostar 300 kroner.',
        'Bo: Som Ida skriv, og under 18 år er det gratis.',
      ],
    ],
  ])('is not seen: %s', (_, said) => {
    expect(rulesIn(said)).not.toContain('thread/contradiction')
  })
})

describe('thread/pile-on', () => {
  const burning = 'customer: Why is my app down again? This is useless.'
  it.each([
    ['en', ['They helped me straight away.', 'Happy customer here.', 'Nice people on the phone.']],
    ['sv', ['Mitt fungerar bra.', 'Inga problem här.', 'Jag gillar den här banken.']],
    ['nb', ['Fungerer fint hos meg.', 'Ingen problemer her.', 'Jeg liker denne banken godt.']],
    ['nn', ['Det fungerer fint hos meg.', 'Ingen problem her.', 'Eg likar denne banken godt.']],
  ])('is not made of kind outsiders in %s', (_, others) => {
    const said = [burning, ...others.map((text, at) => `other${at}: ${text}`)]
    expect(rulesIn(said)).not.toContain('thread/pile-on')
  })
})

describe('thread/repeated-reply', () => {
  const pleas = [
    'customer: Nätet är nere, vad händer?',
    'customer: Nu är min mammas trygghetslarm också dött, hjälp!',
  ]
  const canned =
    'Tack för att du hör av dig. Starta om routern och vänta i fem minuter, så brukar det ordna sig.'
  it.each([`Hej igen! ${canned}`, `Hej Lisa! ${canned}`, canned.replace('Starta', 'Starta gärna')])(
    'is seen behind another greeting or a word more: %#',
    (again) => {
      expect(rulesIn([pleas[0] ?? '', `Ida: ${canned}`, pleas[1] ?? '', `Ida: ${again}`])).toContain(
        'thread/repeated-reply',
      )
    },
  )
  it('is not seen in a new answer about the same thing', () => {
    const other =
      'Vi skickar en tekniker till din mamma nu. Starta inte om routern innan han har kommit, är du snäll.'
    expect(rulesIn([pleas[0] ?? '', `Ida: ${canned}`, pleas[1] ?? '', `Ida: ${other}`])).not.toContain(
      'thread/repeated-reply',
    )
  })
})

describe('thread/question-left', () => {
  it.each([
    ['sv', 'Tack! Och hur beställer jag ett nytt kort till min son?', 'Så lite så! Ha en fin dag.'],
    ['nb', 'Takk! Og hvordan bestiller jeg nytt kort til sønnen min?', 'Bare hyggelig! Ha en fin dag.'],
    ['nn', 'Takk! Og korleis tingar eg nytt kort til sonen min?', 'Berre hyggeleg! Ha ein fin dag.'],
    ['en', 'Thanks! And how do I order a new card for my son?', "You're welcome! Have a nice day."],
    ['sv', 'Tack! Och hur beställer jag ett nytt kort till min son?', 'Så lite så!'],
    ['nb', 'Takk! Og hvordan bestiller jeg nytt kort til sønnen min?', 'Bare hyggelig!'],
    ['nn', 'Takk! Og korleis tingar eg nytt kort til sonen min?', 'Berre hyggeleg.'],
    ['en', 'Thanks! And how do I order a new card for my son?', 'No worries at all.'],
  ])('is seen behind a courtesy in %s: %#', (_, asked, reply) => {
    expect(rulesIn([`customer: ${asked}`, `Ida: ${reply}`])).toContain('thread/question-left')
  })
})

describe('opening hours', () => {
  it.each([
    'Vi öppnar klockan 10 på lördag.',
    'Vi stänger klockan 16 i morgon.',
    'Kontoret öppnar kl. 8 i morgon.',
    'Vi åpner klokka 10 på lørdag.',
    'Vi opnar klokka 10 på laurdag.',
    'We open at 10 on Saturday.',
  ])('are no promise: %s', (reply) => {
    expect(checkReply(reply, { policy, channel: 'wall' }).commitments).toEqual([])
  })
})
