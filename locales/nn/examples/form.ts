import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Emojis, irony, slots left open, and the company's own words. */
export const form = {
  'emoji/forbidden': {
    bad: [
      'Ferja går att frå 14.20 [[😀]] /Inger',
      'Så kjekt at du likar kartet [[:)]] /Inger',
      'God helg [[❤️]] /Omar',
    ],
    good: [
      'Ferja går att frå 14.20. /Inger',
      'Slik gjer du: 1) logg inn, 2) vel Kort. /Omar',
      'Opningstider: 10:00–18:00 (laurdag til 15:00). /Omar',
    ],
  },
  'emoji/limit': {
    bad: [
      'Gratulerer med dagen 🎉🎂[[🥳]] /Liv',
      'Velkomen om bord ✈️ Sol 😎 strand [[🏖️]] og [[🍹]] ventar! /Sami',
      'Tusen takk :) Vonar det smakar :D Vi sjåast [[;)]] /Liv',
    ],
    good: [
      'Gratulerer med dagen 🎉🎂 /Liv',
      'Velkomen om bord! Sol, strand og 28 grader ventar 😎 /Sami',
      'Tusen takk! Vi sjåast klokka 12:30. /Liv',
    ],
  },
  'emoji/bad-news': {
    bad: [
      {
        post: 'Båten vart innstilt, og eg rakk ikkje gravferda til mormor. Utruleg dårleg!',
        draft: 'Orsak så mykje. Eg hjelper deg med å søkje om erstatning [[🙂]] /Tuva',
      },
      'Vi kan diverre ikkje betale ut erstatning [[😊]] Du kan klage når du er logga inn. /Aksel',
      'Vi er leie for at maten kom kald [[😅]] Pengane er attende i morgon. /Aksel',
    ],
    good: [
      {
        post: 'Tusen takk for kjempefin service i butikken i dag!',
        draft: 'Takk sjølv, så glade vi vert 😊 /Tuva',
      },
      'No er bassenget varmt att 🙂 Ope til 21. /Aksel',
      'Vi kan diverre ikkje betale ut erstatning. Du kan klage når du er logga inn. /Aksel',
    ],
  },
  'irony/sarcasm': {
    bad: [
      'Takk for den grundige [["analysen"]] din. /Ivar',
      '[[Det må vere slitsamt å alltid ha rett]]. /Ivar',
      '[[Takk for ein svært sakleg kommentar]]. /Mia',
    ],
    good: [
      'Trykk på «Send» nedst. /Mia',
      'Gratulerer med huset! Finansieringsprovet ligg klart når du loggar inn. /Ivar',
      'Du har rett, og takk for at du rekna etter. /Mia',
    ],
  },
  'template/leftover-placeholder': {
    bad: [
      'Hei [[[NAMN]]]! Takk for at du skreiv. /Eva',
      'Hei [[{{first_name}}]]! Timen din er tinga. /Eva',
      'Vi ringjer deg klokka [[XX]]. /Oskar',
      'Straumen er attende i kveld. [[TODO]] sjekk tida /Oskar',
    ],
    good: [
      '[Lagre]-knappen er nedst. /Mats',
      'Hei Nora! Takk for at du skreiv. /Eva',
      'Genseren finst frå XS til XXL. /Oskar',
      'Gratis for born (opp til 12 år) heile sommaren. /Eva',
    ],
  },
  'vocabulary/avoid': {
    bad: [
      'Vi har sett på [[saka]], og du får pengane attende i dag. /Stine',
      '[[Saka]] er løyst. /Stine',
      'Eg har gjeve [[saka]] vidare til ein kollega. /Bjørn',
    ],
    good: [
      'Vi har sett på spørsmålet, og du får pengane attende i dag. /Stine',
      'Vi svarar i alle saker innan eit døgn. /Bjørn',
      'Spørsmålet er løyst. /Stine',
    ],
  },
  'vocabulary/forbid': {
    bad: [
      'Arbeidet kan føre til [[ulemper]] for deg som bur i Sjøgata. /Gunn',
      'Vi er leie for slike [[ulemper]]. /Gunn',
      'Rekn med nokre [[ulemper]] i løpet av natta. /Filip',
    ],
    good: [
      'Arbeidet kan bråke litt for deg som bur i Sjøgata. /Gunn',
      'Vi er leie for bryet. /Gunn',
      'Vatnet er stengt mellom eitt og fire i natt. /Filip',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
