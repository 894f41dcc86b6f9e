import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Customers' data, and the people who answer. */
export const staff = {
  'personal-data/leak': {
    bad: [
      'Eftersom du har [[diabetes]] räknas priset om. /Lo',
      'Vi har personnumret [[19121212-1212]] hos oss, stämmer det? /Mats',
      'Nytt kort går till [[Storgatan 14, 824 30 Hudiksvall]] i dag. /Mats',
      'Vi ringer dig på [[070-174 06 31]] klockan tio. /Lo',
      { draft: 'Jag ser kortet [[4111 1111 1111 1111]] och spärrar det nu. /Lo', channel: 'private' },
    ],
    good: [
      'Försäkringen gäller om du blir allvarligt sjuk före resan. /Lo',
      'Blir hunden dålig i magen ringer du veterinären. /Lo',
      'Vi står på Karin Boyes plats hela dagen. /Mats',
      'Myntet med Carl XVI Gustaf är slut. /Mats',
      'Så tråkigt att du har en skada att ta hand om. /Lo',
      'Vårt larmnummer är 0771-22 33 44. /Mats',
      'Ring oss på 0771-22 33 44, så spärrar vi kortet. /Lo',
      'Hej Karin! Jag svarar dig i ett privat meddelande. /Mats',
      { draft: 'Nytt kort går till Storgatan 14, 824 30 Hudiksvall i dag. /Mats', channel: 'private' },
    ],
  },
  'personal-data/confidential-detail': {
    bad: [
      '[[Din senaste räkning är obetald]]. /Ines',
      '[[Din skada blev avslagen]] i maj. /Ines',
      '[[Du har 1 240 kronor på kontot]], så köpet går igenom. /Göran',
    ],
    good: [
      'När en betalning är sen skickar vi en påminnelse efter fem dagar. /Ines',
      'Logga in, så ser du hur det går med din skada. /Göran',
      { draft: 'Jag ser att din betalning kom in i går. /Ines', channel: 'private' },
    ],
  },
  'personal-data/asks-in-public': {
    bad: [
      '[[Skriv ditt mobilnummer]] här i kommentaren, så ringer vi dig. /Dan',
      '[[Skriv ditt personnummer]] här i tråden, så kollar jag. /Dan',
      'Kan du [[svara med ditt kundnummer]]? /Dan',
      { draft: '[[Skicka ditt kortnummer]], så spärrar jag det. /Mira', channel: 'private' },
    ],
    good: [
      'Skriv in koden i kassan, så dras rabatten av. /Dan',
      'Ange OCR-numret när du betalar. /Mira',
      'Skriv gärna inlägget igen utan namn. /Mira',
      'Ta med legitimation och visa koden för ombudet. /Dan',
      'Skicka ditt kundnummer i ett privat meddelande, så tittar jag. /Dan',
      'Skriv aldrig ditt personnummer i en kommentar. /Mira',
      'Logga in med BankID, så slipper du lämna uppgifter här. /Mira',
    ],
  },
  'staff/missing-signature': {
    bad: [
      'Hej! Tåget går igen från klockan 14.',
      'Tack för att du sa till, lampan byts i dag. Ha en fin dag!',
      'Du hittar kvittot under Mina köp.',
    ],
    good: [
      'Hej! Tåget går igen från klockan 14. /Elin',
      'Tack för att du sa till, lampan byts i dag. ^EK',
      'Du hittar kvittot under Mina köp. Hälsningar Omar',
      'Du hittar kvittot under Mina köp. /Omar, Norrtåg',
    ],
  },
  'staff/generic-signature': {
    bad: [
      'Tåget går igen från klockan 14. [[Mvh Kundservice]]',
      'Lampan byts i dag. [[Hälsningar, Gatukontoret]]',
      'Vi ses i morgon! [[/Teamet på Solbyns Energi]]',
    ],
    good: [
      'Tåget går igen från klockan 14. Mvh Erik, kundservice',
      'Lampan byts i dag. /Aisha',
      'Vi ses i morgon! Hälsningar Pia på Solbyns Energi',
      'Hej! Det ordnar vi.\nRing oss på 0771-22 33 44.',
    ],
  },
  'staff/full-name': {
    bad: [
      'Vägen är öppen igen. /[[Sara Lindqvist]]',
      'Hej! Jag heter [[Erik Sandberg]] och hjälper dig i dag. /Erik',
      'Min kollega [[Anna Björk]] ringer dig i morgon. /Erik',
    ],
    good: [
      'Vägen är öppen igen. /Sara',
      'Hej! Jag heter Erik och hjälper dig i dag. /Erik',
      'Boken av Selma Lagerlöf finns bland klassikerna. /Sara',
    ],
  },
  'staff/colleague-named': {
    bad: [
      'Hon heter [[Bodil]] och är ny hos oss. /Mats',
      'Min kollega [[Anna]] ringer dig i morgon. /Erik',
      '[[Håkan]] på bolån räknar gärna på det åt dig. /Sara',
      'Be att få tala med [[Lena]] i växeln. /Sara',
    ],
    good: [
      'En kollega på bolån ringer dig i morgon. /Erik',
      'Hej Anna! Räntan ändras den 1 juni. /Erik',
      'Hej! Jag heter Sara och hjälper dig i dag. /Sara',
    ],
  },
  'staff/contact-details': {
    bad: [
      'Ring mig direkt på [[070-174 06 12]]. /Gustav',
      'Min kollega på skador har direktnummer [[08-465 004 21]]. /Gustav',
      { draft: 'Mejla mig på [[jonna.ek@solbyn.example]]. /Jonna', agent: 'Jonna' },
    ],
    good: [
      'Ring växeln på 08-465 004 00, de kopplar dig rätt. /Gustav',
      'Spärra kortet på 0771-22 33 44, dygnet runt. /Gustav',
      'Skriv i chatten, så svarar jag eller en kollega. /Jonna',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
