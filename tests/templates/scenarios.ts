/** Libraries of two or three templates for each rule that compares templates: what is wrong in them, and what looks wrong and is right. */
import type { Template } from '../../src/core/reports.js'
import type { Language } from '../../src/core/vocabulary.js'

export interface Scenario {
  readonly about: string
  readonly texts: readonly Template[]
  /** Whether the rule has something to say. */
  readonly found: boolean
}

const one = (id: string, language: Language, text: string): Template => ({ id, name: id, language, text })

const pair = (
  about: string,
  found: boolean,
  language: Language,
  first: string,
  second: string,
): Scenario => ({
  about,
  found,
  texts: [one('first', language, first), one('second', language, second)],
})

const variants = (about: string, found: boolean, texts: Partial<Record<Language, string>>): Scenario => ({
  about,
  found,
  texts: (Object.keys(texts) as Language[]).map((language) => ({
    id: language,
    name: 'answer',
    language,
    text: texts[language] ?? '',
  })),
})

export const MISMATCHES: readonly Scenario[] = [
  variants('hours', true, {
    sv: 'Tack för att du hör av dig. Vi svarar dig inom två timmar.',
    nb: 'Takk for at du tar kontakt. Vi svarer deg innen tre timer.',
  }),
  variants('hours in other words', false, {
    sv: 'Tack för att du hör av dig. Vi svarar dig inom två timmar.',
    en: 'Thank you for getting in touch. We will answer you within 2 hours.',
  }),
  variants('a day is a day and a night', false, {
    nb: 'Vi svarer deg innen 24 timer.',
    nn: 'Vi svarar deg innan eitt døgn.',
  }),
  variants('a weekday', true, {
    nn: 'Me ringjer deg på fredag og fortel korleis det går.',
    en: 'We will call you on Thursday and tell you how it is going.',
  }),
  variants('the same weekday', false, {
    nn: 'Me ringjer deg på fredag og fortel korleis det går.',
    sv: 'Vi ringer dig på fredag och berättar hur det går.',
  }),
  variants('a promise that one lacks', true, {
    en: 'The parcel is delayed at the customs. We will call you when it has arrived.',
    nb: 'Pakken er forsinket i tollen.',
  }),
  variants('a promise that both make', false, {
    en: 'The parcel is delayed at the customs. We will call you when it has arrived.',
    nb: 'Pakken er forsinket i tollen. Vi ringer deg når den er kommet.',
  }),
  variants('a time that one lacks', true, {
    sv: 'Vi hör av oss till dig inom tre arbetsdagar.',
    nn: 'Me tek kontakt med deg.',
  }),
  variants('minutes and half hours', true, {
    en: 'We will get back to you within 30 minutes.',
    sv: 'Vi återkommer till dig inom 45 minuter.',
  }),
  variants('an amount', true, {
    nb: 'Gebyret er 149 kroner, og du finner det på fakturaen.',
    nn: 'Gebyret er 159 kroner, og du finn det på fakturaen.',
  }),
  variants('an amount written in another way', false, {
    en: 'The fee is 1,250 kr, and you find it on the invoice.',
    sv: 'Avgiften är 1 250 kr, och du hittar den på fakturan.',
  }),
  variants('tomorrow and the day after', true, {
    sv: 'En tekniker kommer till dig i morgon.',
    en: 'A technician will come to you the day after tomorrow.',
  }),
]

export const CONFLICTS: readonly Scenario[] = [
  pair(
    'opening hours',
    true,
    'sv',
    'Välkommen till oss! Kundtjänst har öppet klockan 8–18 på vardagar.',
    'Hej! Kundtjänst har öppet klockan 9–18 på vardagar. Hör av dig igen om det är något mer.',
  ),
  pair(
    'the same hours in other figures',
    false,
    'sv',
    'Välkommen till oss! Kundtjänst har öppet klockan 8–18 på vardagar.',
    'Hej! Kundtjänst har öppet klockan 08.00–18.00 på vardagar. Hör av dig igen om det är något mer.',
  ),
  pair(
    'a fee',
    true,
    'nb',
    'Det koster 49 kroner å bestille et nytt kort, og det tar noen dager.',
    'Hei! Det koster 59 kroner å bestille et nytt kort, og det tar noen dager.',
  ),
  pair(
    'another fee for another thing',
    false,
    'nb',
    'Det koster 49 kroner å bestille et nytt kort, og det tar noen dager.',
    'Det koster 590 kroner å sperre en konto som er åpnet i utlandet.',
  ),
  pair(
    'days to wait',
    true,
    'nn',
    'Pengane er på kontoen din etter 3 dagar. Ver venleg og vent til då.',
    'Hei! Pengane er på kontoen din etter 5 dagar. Skriv til oss om dei ikkje kjem.',
  ),
  pair(
    'a link',
    true,
    'en',
    'You change your address yourself when you are logged in, at https://bank.example/settings under your profile.',
    'You change your address yourself when you are logged in, at https://bank.example/profile under your profile.',
  ),
  pair(
    'two links in two answers',
    false,
    'en',
    'You change your address yourself at https://bank.example/settings.',
    'You order a new card in the app, or at https://bank.example/cards.',
  ),
  pair(
    'a date',
    true,
    'en',
    'The new terms apply from 1 March 2027 for everyone who has an account with us.',
    'Good question! The new terms apply from 1 April 2027 for everyone who has an account with us.',
  ),
  pair(
    'the same date in another order',
    false,
    'en',
    'The new terms apply from 1 March 2027 for everyone who has an account with us.',
    'Good question! The new terms apply from March 1, 2027 for everyone who has an account with us.',
  ),
  pair(
    'a percentage',
    true,
    'sv',
    'Räntan på sparkontot är 2,5 procent från första kronan.',
    'Hej och tack för frågan! Räntan på sparkontot är 2,75 procent från första kronan.',
  ),
  pair(
    'another account',
    false,
    'sv',
    'Räntan på sparkontot är 2,5 procent från första kronan.',
    'Räntan på bolånet är 4,1 procent just nu, och den ändras varje kvartal.',
  ),
]

const LONG = {
  sv: 'Hej! Du byter lösenord genom att logga in, öppna inställningarna och välja Säkerhet. Skriv in det nya lösenordet två gånger och spara. Om du inte kommer in kan du beställa en ny kod till din telefon, och den kommer efter en liten stund. Hör gärna av dig igen om det inte fungerar.',
  nb: 'Hei! Du bytter passord ved å logge inn, åpne innstillingene og velge Sikkerhet. Skriv inn det nye passordet to ganger og lagre. Hvis du ikke kommer inn, kan du bestille en ny kode til telefonen din, og den kommer etter en liten stund. Ta gjerne kontakt igjen hvis det ikke virker.',
  nn: 'Hei! Du byter passord ved å logge inn, opne innstillingane og velje Tryggleik. Skriv inn det nye passordet to gonger og lagre. Om du ikkje kjem inn, kan du tinge ein ny kode til telefonen din, og han kjem etter ei lita stund. Ta gjerne kontakt att om det ikkje verkar.',
  en: 'Hi! You change your password by logging in, opening the settings and choosing Security. Write the new password twice and save it. If you cannot get in, you can order a new code to your phone, and it comes after a little while. Do get in touch again if it does not work.',
} as const

export const DUPLICATES: readonly Scenario[] = [
  pair('word for word', true, 'sv', LONG.sv, LONG.sv),
  pair('in capitals and with other signs', true, 'nb', LONG.nb, LONG.nb.toUpperCase().replaceAll('.', '!')),
  pair('but for a word', true, 'nn', LONG.nn, LONG.nn.replace('lita stund', 'stund')),
  pair('but for two words', true, 'en', LONG.en, LONG.en.replace('a little while', 'a while')),
  pair('with a greeting in front', true, 'sv', LONG.sv, `${LONG.sv} Ha en fin dag!`),
  pair(
    'the same subject in other words',
    false,
    'en',
    LONG.en,
    'Hi! Forgotten your password? No harm done. Choose "Forgotten password" on the first page, and follow the link that we send you by e-mail. It works for an hour.',
  ),
  pair('the first half alone', false, 'nb', LONG.nb, LONG.nb.slice(0, 80)),
  pair(
    'another number in it',
    false,
    'nn',
    `${LONG.nn} Det kostar 10 kroner.`,
    `${LONG.nn} Det kostar 25 kroner.`,
  ),
  pair('a greeting', false, 'sv', 'Vänliga hälsningar, Kim', 'Vänliga hälsningar, Kim'),
  pair(
    'the same opening and close',
    false,
    'en',
    'Hi! Thank you for writing to us. Your card is on its way and comes with the post. Do get in touch again if there is anything else.',
    'Hi! Thank you for writing to us. The shop is closed for repairs all week long. Do get in touch again if there is anything else.',
  ),
]

const single = (about: string, found: boolean, language: Language, text: string): Scenario => ({
  about,
  found,
  texts: [one('only', language, `{{name}}! ${text}`)],
})

/** Read on 22 November 2026. */
export const STALE: readonly Scenario[] = [
  single('an offer', true, 'sv', 'Erbjudandet gäller till och med den 30 juni 2026.'),
  single('a campaign that is still on', false, 'sv', 'Erbjudandet gäller till och med den 30 december 2026.'),
  single('a short form before the day', true, 'sv', 'Rabatten gäller t.o.m. 2026-06-30.'),
  single('terms in force', false, 'sv', 'Villkoren gäller från och med 2023-01-01 och tills vidare.'),
  single('a law in force', false, 'nb', 'Loven gjelder fra 1. januar 2015, så du er beskyttet.'),
  single('damage after a day', false, 'nn', 'Forsikringa gjeld skadar etter 1. januar 2018.'),
  single('a price since', false, 'en', 'The price has been valid since 1 March 2025.'),
  single('a deadline', true, 'nb', 'Fristen er 15. september 2026, så husk å svare.'),
  single('what happened', false, 'nb', 'Loven ble endret 1. januar 2020, og gjelder alle kunder.'),
  single('closed for a holiday', true, 'nn', 'Me har stengt fram til 3. januar 2026.'),
  single('figures', true, 'en', 'The offer is valid until 2026-10-31.'),
  single('a span that goes on', false, 'en', 'The guarantee is valid from 1 May 2024 to 1 May 2029.'),
  single('today', false, 'nn', 'Tilbodet gjeld til og med 22. november 2026.'),
  single('a month', true, 'en', 'This campaign ends in October 2026.'),
  single('a date without a year', false, 'sv', 'Vi har stängt till den 7 januari.'),
]
