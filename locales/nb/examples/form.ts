import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Emojis, irony, slots left open, and the company's own words. */
export const form = {
  'emoji/forbidden': {
    bad: [
      'Ferja går igjen fra 14.20 [[😀]] /Inger',
      'Så hyggelig at du liker kartet [[:)]] /Inger',
      'God helg [[❤️]] /Omar',
    ],
    good: [
      'Ferja går igjen fra 14.20. /Inger',
      'Slik gjør du: 1) logg inn, 2) velg Kort. /Omar',
      'Åpningstider: 10:00–18:00 (lørdag til 15:00). /Omar',
    ],
  },
  'emoji/limit': {
    bad: [
      'Gratulerer med dagen 🎉🎂[[🥳]] /Liv',
      'Velkommen om bord ✈️ Sol 😎 strand [[🏖️]] og [[🍹]] venter! /Sami',
      'Tusen takk :) Håper det smaker :D Vi ses [[;)]] /Liv',
    ],
    good: [
      'Gratulerer med dagen 🎉🎂 /Liv',
      'Velkommen om bord! Sol, strand og 28 grader venter 😎 /Sami',
      'Tusen takk! Vi ses klokka 12:30. /Liv',
    ],
  },
  'emoji/bad-news': {
    bad: [
      {
        post: 'Toget ble innstilt og jeg rakk ikke begravelsen til mormor. Utrolig dårlig!',
        draft: 'Beklager så mye. Jeg hjelper deg med å søke om erstatning [[🙂]] /Tuva',
      },
      'Vi kan dessverre ikke utbetale erstatning [[😊]] Du kan klage når du er logget inn. /Aksel',
      'Vi beklager at maten kom kald [[😅]] Pengene er tilbake i morgen. /Aksel',
    ],
    good: [
      {
        post: 'Tusen takk for kjempefin service i butikken i dag!',
        draft: 'Takk selv, så glade vi blir 😊 /Tuva',
      },
      'Nå er bassenget varmt igjen 🙂 Åpent til 21. /Aksel',
      'Vi kan dessverre ikke utbetale erstatning. Du kan klage når du er logget inn. /Aksel',
    ],
  },
  'irony/sarcasm': {
    bad: [
      'Takk for den grundige [["analysen"]] din. /Ivar',
      '[[Bra jobba, Sherlock]]. Knappen har stått der hele tida. /Ivar',
      '[[Så imponerende at du kan lese]] en rutetabell. /Mia',
    ],
    good: [
      'Trykk på «Send» nederst. /Mia',
      'Gratulerer med huset! Finansieringsbeviset ligger klart når du logger inn. /Ivar',
      'Du har rett, og takk for at du regnet etter. /Mia',
    ],
  },
  'template/leftover-placeholder': {
    bad: [
      'Hei [[[NAVN]]]! Takk for at du skrev. /Eva',
      'Hei [[{{first_name}}]]! Timen din er bestilt. /Eva',
      'Vi ringer deg klokka [[XX]]. /Oskar',
      'Strømmen er tilbake i kveld. [[TODO]] sjekk tida /Oskar',
    ],
    good: [
      '[Lagre]-knappen er nederst. /Mats',
      'Hei Nora! Takk for at du skrev. /Eva',
      'Genseren finnes fra XS til XXL. /Oskar',
      'Gratis for barn (opp til 12 år) hele sommeren. /Eva',
    ],
  },
  'vocabulary/avoid': {
    bad: [
      'Vi har sett på [[saken]], og du får pengene tilbake i dag. /Stine',
      '[[Saken]] er løst. /Stine',
      'Jeg har gitt [[saken]] videre til en kollega. /Bjørn',
    ],
    good: [
      'Vi har sett på spørsmålet, og du får pengene tilbake i dag. /Stine',
      'Vi svarer i alle saker innen et døgn. /Bjørn',
      'Spørsmålet er løst. /Stine',
    ],
  },
  'vocabulary/forbid': {
    bad: [
      'Arbeidet kan føre til [[ulemper]] for deg som bor i Ringveien. /Gunn',
      'Vi er lei oss for de [[ulemper]] dette gir. /Gunn',
      'Regn med noen [[ulemper]] i løpet av natta. /Filip',
    ],
    good: [
      'Arbeidet kan bråke litt for deg som bor i Ringveien. /Gunn',
      'Vi er lei oss for bryet. /Gunn',
      'Vannet er stengt mellom ett og fire i natt. /Filip',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
