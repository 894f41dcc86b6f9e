import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Emojis, irony, slots left open, and the company's own words. */
export const form = {
  'emoji/forbidden': {
    bad: [
      'Färjan går igen från 14.20 [[😀]] /Inga',
      'Vad kul att du gillar kartan [[:)]] /Inga',
      'Trevlig helg [[❤️]] /Omar',
    ],
    good: [
      'Färjan går igen från 14.20. /Inga',
      'Så här gör du: 1) logga in, 2) välj Kort. /Omar',
      'Öppettider: 10:00–18:00 (lördagar till 15:00). /Omar',
    ],
  },
  'emoji/limit': {
    bad: [
      'Grattis på födelsedagen 🎉🎂[[🥳]] /Liv',
      'Välkommen ombord ✈️ Sol 😎 bad [[🏖️]] och [[🍹]] väntar! /Sami',
      'Tack snälla :) Hoppas det smakar :D Vi ses [[;)]] /Liv',
    ],
    good: [
      'Grattis på födelsedagen 🎉🎂 /Liv',
      'Välkommen ombord! Sol, bad och 28 grader väntar 😎 /Sami',
      'Tack snälla! Vi ses klockan 12:30. /Liv',
    ],
  },
  'emoji/bad-news': {
    bad: [
      {
        post: 'Tåget var inställt och jag missade min mormors begravning. Fruktansvärt dåligt skött.',
        draft: 'Förlåt, det är inte okej. Jag hjälper dig att söka ersättning [[🙂]] /Tuva',
      },
      'Tyvärr kan vi inte betala ut någon ersättning [[😊]] Du kan begära omprövning när du är inloggad. /Axel',
      'Vi ber om ursäkt för att maten kom kall [[😅]] Pengarna är tillbaka i morgon. /Axel',
    ],
    good: [
      {
        post: 'Tack för jättefin service i butiken i dag!',
        draft: 'Tack själv, vad glada vi blir 😊 /Tuva',
      },
      'Nu är bassängen varm igen 🙂 Öppet till 21. /Axel',
      'Tyvärr kan vi inte betala ut någon ersättning. Du kan begära omprövning när du är inloggad. /Axel',
    ],
  },
  'irony/sarcasm': {
    bad: [
      '[[Konstigt nog]] vill även vi fira jul. /Elsa',
      'Tack för din [["analys"]]. /Ivar',
      '[[Grattis, du har hittat knappen]]. /Ivar',
      '[[Bra jobbat, Sherlock]]. Tidtabellen har alltid hängt där. /Moa',
    ],
    good: [
      'Så fint att få börja dagen med ditt meddelande, tack! /Elsa',
      'Tryck på "Skicka" längst ner. /Moa',
      'Grattis till huset! Lånelöftet finns när du loggar in. /Ivar',
      'Du har rätt, och tack för att du räknade efter. /Moa',
    ],
  },
  'template/leftover-placeholder': {
    bad: [
      'Hej [[[NAMN]]]! Tack för att du skrev. /Eva',
      'Hej [[{{first_name}}]]! Din tid är bokad. /Eva',
      'Vi ringer dig klockan [[XX]]. /Oskar',
      'Elen är tillbaka i kväll. [[TODO]] kolla tiden /Oskar',
    ],
    good: [
      '[Spara]-knappen finns längst ned. /Mats',
      'Hej Nora! Tack för att du skrev. /Eva',
      'Tröjan finns från XS till XXL. /Oskar',
      'Gratis för barn (upp till 12 år) hela sommaren. /Eva',
    ],
  },
  'vocabulary/avoid': {
    bad: [
      'Vi har tittat på [[ärendet]], och du får tillbaka pengarna i dag. /Stina',
      '[[Ärendet]] är klart. /Stina',
      'Jag har lämnat över [[ärendet]] till en kollega. /Bertil',
    ],
    good: [
      'Vi har tittat på frågan, och du får tillbaka pengarna i dag. /Stina',
      'Vi svarar på alla ärenden inom ett dygn. /Bertil',
      'Frågan är löst. /Stina',
    ],
  },
  'vocabulary/forbid': {
    bad: [
      'Arbetet kan leda till [[olägenheter]] för dig som bor på Ringvägen. /Gun',
      'Vi är ledsna för dessa [[olägenheter]]. /Gun',
      'Räkna med vissa [[olägenheter]] under natten. /Filip',
    ],
    good: [
      'Arbetet kan låta en del för dig som bor på Ringvägen. /Gun',
      'Vi är ledsna för besväret. /Gun',
      'Räkna med att vattnet är avstängt mellan ett och fyra i natt. /Filip',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
