import type { Classes } from '../../../src/text/phrase.js'

/** Nynorsk: pronouns, small words and everyday verbs that all themes build on; a- and e-infinitives, side forms and dialect. */
export const baseClasses = {
  negation: [
    '(ikkje|ikke|inkje|ikkj|ikje|itj|ittj|itte|ittje|isje|ikkjeno|aldri|ingen|inga|inkjeno|korkje|verken|hverken|neppe|knapt)',
  ],

  // Persons
  i: ['(eg|jeg|æ|æg|ej|jæ|ek)'],
  my: ['(min|mi|mitt|mine|mett)'],
  we: ['(vi|me|oss)'],
  our: ['(vår|vårt|våre|våres|vårres|min|mi|mitt|mine)'],
  'our-own': ['(vår|vårt|våre|våres|vårres)'],
  'i-we': ['(eg|jeg|æ|æg|ej|jæ|vi|me)'],
  you: ['(du|de|dykk|dokker|dokke|dåkke|dåkker|dere)'],
  your: ['(din|di|ditt|dine|dett|dykkar|dokkar|dokkars|dåkkers|deres)'],
  it: ['(det|dette|den|desse|ho|han|slikt|sånt|slik|sånn|d)'],

  // Small verbs
  is: ['(er|e|æ|var|va|blir|vert|vart|blei|ble|vore|vere|vera|være|verte|bli)'],
  'have-now': ['(har|hadde|he|hev)'],
  must: ['(må|lyt|får|bør|skal|måtte|laut)'],
  can: ['(kan|kunne|kunna|klarer|klarar|greier)'],

  // Small words
  adv: [
    '(jo|vel|nok|no|nå|då|da|faktisk|eigentleg|egentlig|berre|bare|òg|også|og|sjølvsagt|selvsagt|sjølv|sjølve|kanskje|truleg|tydelegvis|visst|gjerne|diverre|dessverre|likevel|altså|liksom|absolutt|alltid|allereie|alt|nettopp|strengt|ærleg|openbert|naturlegvis|dermed|difor|derfor|så|so|framleis|uansett|heller|vitterleg|verkeleg|virkelig|igjen|att|enno|endå|først|fyrst|trass)',
  ],
  intens: [
    '(så|so|veldig|svært|særs|utruleg|utrulig|forferdeleg|fryktelig|fryktelege|verkeleg|virkelig|ordentleg|skikkeleg|ganske|nokså|heilt|heilet|godt|gjerne|oppriktig|oppriktigt|inderleg|djupt|kjempe|kjempe*|super*|ekstra|fullt|meget|mykje|rett|sabla|ekte|ufatteleg|temmeleg|altfor|alt)',
  ],
  own: ['(eigen|eiga|eige|eigne|egen|eget|eigi)'],
} as const satisfies Classes
