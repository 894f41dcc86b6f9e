import type { ReplyRuleId } from '../../../src/core/rule-ids.js'
import type { RuleExamples } from '../../../src/define/reply-rule.js'

/** Customers' data, and the people who answer. */
export const staff = {
  'personal-data/leak': {
    bad: [
      'Sidan du har [[diabetes]], blir prisen rekna om. /Lo',
      'Vi ringjer deg på [[412 34 567]] klokka ti. /Lo',
      'Nytt kort går til [[Sjøgata 14, 6800 Førde]] i dag. /Mats',
      'Vi har fødselsnummeret [[01859090083]] hjå oss, stemmer det? /Mats',
      { draft: 'Eg ser kortet [[4111 1111 1111 1111]] og sperrar det no. /Lo', channel: 'private' },
    ],
    good: [
      'Forsikringa gjeld om du blir alvorleg sjuk før reisa. /Lo',
      'Blir hunden dårleg i magen, ringjer du veterinæren. /Lo',
      'Mynten med Haakon VII er utseld. /Mats',
      'Alarmnummeret vårt er 02120. /Mats',
      'Ring oss på 57 00 44 00, så sperrar vi kortet. /Lo',
      'Hei Kari! Eg svarar deg i ei privat melding. /Mats',
      { draft: 'Nytt kort går til Sjøgata 14, 6800 Førde i dag. /Mats', channel: 'private' },
    ],
  },
  'personal-data/confidential-detail': {
    bad: [
      'Eg ser at [[du ligg etter med to betalingar]]. /Ines',
      '[[Skadesaka di vart avslegen]] i mai. /Ines',
      '[[Du har 1 240 kroner på kontoen]], så kjøpet går gjennom. /Geir',
    ],
    good: [
      'Når ei betaling er sein, sender vi ei påminning etter fem dagar. /Ines',
      'Logg inn, så ser du korleis det går med skaden din. /Geir',
      { draft: 'Eg ser at betalinga di kom inn i går. /Ines', channel: 'private' },
    ],
  },
  'personal-data/asks-in-public': {
    bad: [
      '[[Skriv mobilnummeret ditt]] her i kommentarfeltet, så ringjer vi deg. /Dan',
      '[[Skriv fødselsnummeret ditt]] her i tråden, så sjekkar eg. /Dan',
      'Kan du [[svare med kundenummeret ditt]]? /Dan',
      { draft: '[[Send meg kortnummeret ditt]], så sperrar eg det. /Mira', channel: 'private' },
    ],
    good: [
      'Tast inn koden i kassa, så blir rabatten trekt frå. /Dan',
      'Oppgje KID-nummeret når du betaler. /Mira',
      'Skriv det gjerne på nytt utan namn. /Mira',
      'Ta med legitimasjon og vis koden i butikken. /Dan',
      'Send kundenummeret ditt i ei privat melding, så ser eg på det. /Dan',
      'Skriv aldri fødselsnummeret ditt i ein kommentar. /Mira',
      'Logg inn med BankID, så slepp du å oppgje noko her. /Mira',
    ],
  },
  'staff/missing-signature': {
    bad: [
      'Hei! Båten går att frå klokka 14.',
      'Takk for at du sa frå, lampa vert bytt i dag. Ha ein fin dag!',
      'Du finn kvitteringa under Mine kjøp.',
    ],
    good: [
      'Hei! Båten går att frå klokka 14. /Eline',
      'Takk for at du sa frå, lampa vert bytt i dag. ^EK',
      'Du finn kvitteringa under Mine kjøp. Helsing Omar',
      'Du finn kvitteringa under Mine kjøp. /Omar, Fjordbåt',
    ],
  },
  'staff/generic-signature': {
    bad: [
      'Båten går att frå klokka 14. [[Mvh Kundeservice]]',
      'Lampa vert bytt i dag. [[Helsing Servicetorget]]',
      'Vi sjåast i morgon! [[/Gjengen i Solbygda Kraft]]',
    ],
    good: [
      'Båten går att frå klokka 14. Mvh Erik, kundeservice',
      'Lampa vert bytt i dag. /Aisha',
      'Vi sjåast i morgon! Helsing Pia i Solbygda Kraft',
      'Hei! Det ordnar vi gjerne.\nRing oss på 22 33 44 55.',
    ],
  },
  'staff/full-name': {
    bad: [
      'Vegen er open att. /[[Sara Lindvik]]',
      'Hei! Eg heiter [[Erik Sandvik]] og hjelper deg i dag. /Erik',
      'Kollegaen min [[Anne Bjørnstad]] ringjer deg i morgon. /Erik',
    ],
    good: [
      'Vegen er open att. /Sara',
      'Hei! Eg heiter Erik og hjelper deg i dag. /Erik',
      'Boka er skriven av Tarjei Vesaas og står mellom klassikarane. /Sara',
    ],
  },
  'staff/colleague-named': {
    bad: [
      '[[Ho heiter Bodil]] og er ny hos oss. /Mats',
      'Kollegaen min [[Anne]] ringjer deg i morgon. /Erik',
      '[[Håvard]] på kundeservice ringjer deg i morgon. /Sara',
      'Spør etter [[Lene]] i resepsjonen. /Sara',
    ],
    good: [
      'Ein kollega på bustadlån ringjer deg i morgon. /Erik',
      'Hei Anne! Renta vert endra 1. juni. /Erik',
      'Hei! Eg heiter Sara og hjelper deg i dag. /Sara',
    ],
  },
  'staff/contact-details': {
    bad: [
      'Ring meg direkte på [[412 34 561]]. /Gustav',
      'Kollegaen min på skade har direktenummer [[57 00 44 21]]. /Gustav',
      { draft: 'Send ein e-post til meg på [[johanne.ek@solbygda.example]]. /Johanne', agent: 'Johanne' },
    ],
    good: [
      'Ring sentralbordet på 57 00 44 00, så set dei deg over. /Gustav',
      'Sperr kortet på 57 00 44 00, heile døgnet. /Gustav',
      'Skriv i chatten, så svarar eg eller ein kollega. /Johanne',
    ],
  },
} satisfies Partial<Record<ReplyRuleId, RuleExamples>>
