import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Customers' data, and the people who answer. */
export const staff = {
  'personal-data/leak': {
    bad: [
      'Siden du har [[diabetes]], regnes prisen om. /Lo',
      'Vi ringer deg på [[412 34 567]] klokka ti. /Lo',
      'Nytt kort går til [[Storgata 14, 7800 Namsos]] i dag. /Mats',
      'Vi har fødselsnummeret [[01859090083]] hos oss, stemmer det? /Mats',
      { draft: 'Jeg ser kortet [[4111 1111 1111 1111]] og sperrer det nå. /Lo', channel: 'private' },
    ],
    good: [
      'Forsikringen gjelder hvis du blir alvorlig syk før reisen. /Lo',
      'Blir hunden dårlig i magen, ringer du veterinæren. /Lo',
      'Mynten med Haakon VII er utsolgt. /Mats',
      'Alarmnummeret vårt er 02120. /Mats',
      'Ring oss på 22 00 44 00, så sperrer vi kortet. /Lo',
      'Hei Kari! Jeg svarer deg i en privat melding. /Mats',
      { draft: 'Nytt kort går til Storgata 14, 7800 Namsos i dag. /Mats', channel: 'private' },
    ],
  },
  'personal-data/confidential-detail': {
    bad: [
      'Jeg ser at [[du ligger etter med to betalinger]]. /Ines',
      '[[Skadesaken din ble avslått]] i mai. /Ines',
      '[[Saldoen din er 1 240 kroner]], så kjøpet går gjennom. /Geir',
    ],
    good: [
      'Når en betaling er sen, sender vi en påminnelse etter fem dager. /Ines',
      'Logg inn, så ser du hvordan det går med skaden din. /Geir',
      { draft: 'Jeg ser at betalingen din kom inn i går. /Ines', channel: 'private' },
    ],
  },
  'personal-data/asks-in-public': {
    bad: [
      '[[Skriv mobilnummeret ditt]] her i kommentarfeltet, så ringer vi deg. /Dan',
      '[[Skriv fødselsnummeret ditt]] her i tråden, så sjekker jeg. /Dan',
      'Kan du [[svare med kundenummeret ditt]]? /Dan',
      { draft: '[[Send meg kortnummeret ditt]], så sperrer jeg det. /Mira', channel: 'private' },
    ],
    good: [
      'Tast inn koden i kassen, så trekkes rabatten fra. /Dan',
      'Oppgi KID-nummeret når du betaler. /Mira',
      'Skriv det gjerne igjen uten navn. /Mira',
      'Ta med legitimasjon og vis koden i butikken. /Dan',
      'Send kundenummeret ditt i en privat melding, så ser jeg på det. /Dan',
      'Skriv aldri fødselsnummeret ditt i en kommentar. /Mira',
      'Logg inn med BankID, så slipper du å oppgi noe her. /Mira',
    ],
  },
  'staff/missing-signature': {
    bad: [
      'Hei! Toget går igjen fra klokka 14.',
      'Takk for at du sa fra, lampa byttes i dag. Ha en fin dag!',
      'Du finner kvitteringen under Mine kjøp.',
    ],
    good: [
      'Hei! Toget går igjen fra klokka 14. /Eline',
      'Takk for at du sa fra, lampa byttes i dag. ^EK',
      'Du finner kvitteringen under Mine kjøp. Hilsen Omar',
      'Du finner kvitteringen under Mine kjøp. /Omar, Fjordtog',
    ],
  },
  'staff/generic-signature': {
    bad: [
      'Toget går igjen fra klokka 14. [[Mvh Kundeservice]]',
      'Lampa byttes i dag. [[Hilsen Servicetorget]]',
      'Vi ses i morgen! [[/Teamet i Solbygda Energi]]',
    ],
    good: [
      'Toget går igjen fra klokka 14. Mvh Erik, kundeservice',
      'Lampa byttes i dag. /Aisha',
      'Vi ses i morgen! Hilsen Pia i Solbygda Energi',
      'Hei! Det ordner vi gjerne.\nRing oss på 22 33 44 55.',
    ],
  },
  'staff/full-name': {
    bad: [
      'Veien er åpen igjen. /[[Sara Lindvik]]',
      'Hei! Jeg heter [[Erik Sandberg]] og hjelper deg i dag. /Erik',
      'Kollegaen min [[Anne Bjørnstad]] ringer deg i morgen. /Erik',
    ],
    good: [
      'Veien er åpen igjen. /Sara',
      'Hei! Jeg heter Erik og hjelper deg i dag. /Erik',
      'Boka av Sigrid Undset finner du blant klassikerne. /Sara',
    ],
  },
  'staff/colleague-named': {
    bad: [
      '[[Hun heter Bodil]] og er ny hos oss. /Mats',
      'Min kollega [[Anne]] ringer deg i morgen. /Erik',
      '[[Håkon]] på lån ringer deg i morgen. /Sara',
      'Spør etter [[Lene]] i resepsjonen. /Sara',
    ],
    good: [
      'En kollega på boliglån ringer deg i morgen. /Erik',
      'Hei Anne! Renta endres 1. juni. /Erik',
      'Hei! Jeg heter Sara og hjelper deg i dag. /Sara',
    ],
  },
  'staff/contact-details': {
    bad: [
      'Ring meg direkte på [[412 34 561]]. /Gustav',
      'Kollegaen min på skade har direktenummer [[22 00 44 21]]. /Gustav',
      { draft: 'Send en e-post til meg på [[johanne.ek@solbygda.example]]. /Johanne', agent: 'Johanne' },
    ],
    good: [
      'Ring sentralbordet på 22 00 44 00, så setter de deg over. /Gustav',
      'Sperr kortet på 22 00 44 00, hele døgnet. /Gustav',
      'Skriv i chatten, så svarer jeg eller en kollega. /Johanne',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
