import type { Classes } from '../../../src/text/phrase.js'

/** Nynorsk: pronouns, small words and everyday verbs that all themes build on; a- and e-infinitives, side forms and dialect. */
export const baseClasses = {
  negation: [
    '(ikkje|ikke|inkje|ikkj|ikje|itj|ittj|itte|ittje|isje|ikkjeno|aldri|ingen|inga|inkjeno|korkje|verken|hverken|neppe|knapt)',
  ],

  // Persons
  i: ['(eg|jeg|æ|æg|ej|jæ|ek)'],
  me: ['(meg|mæ|mei)'],
  my: ['(min|mi|mitt|mine|mett)'],
  we: ['(vi|me|oss)'],
  us: ['(oss|okk|okkon|meg)'],
  our: ['(vår|vårt|våre|våres|vårres|min|mi|mitt|mine)'],
  'our-own': ['(vår|vårt|våre|våres|vårres)'],
  'i-we': ['(eg|jeg|æ|æg|ej|jæ|vi|me)'],
  you: ['(du|de|dykk|dokker|dokke|dåkke|dåkker|dere)'],
  yous: ['(deg|dæ|dykk|dokker|dokke|dere|dei)'],
  your: ['(din|di|ditt|dine|dett|dykkar|dokkar|dokkars|dåkkers|deres)'],
  one: ['(ein|man|folk|alle|kundane|kunden|vi|den)'],
  they: ['(dei|dem|han|ho|den|det|desse|nokon|andre|hine)'],
  it: ['(det|dette|den|desse|ho|han|slikt|sånt|slik|sånn|d)'],
  this: ['(dette|det|denne|slikt|sånt|den)'],

  // Small verbs
  is: ['(er|e|æ|var|va|blir|vert|vart|blei|ble|vore|vere|vera|være|verte|bli)'],
  'is-now': ['(er|e|var|va|vert|blir)'],
  been: ['(vore|vori|vært|blitt|vorte)'],
  have: ['(har|hadde|ha|hatt|hev|he)'],
  'have-now': ['(har|hadde|he|hev)'],
  should: ['(burde|bør|burda|skulle|skulla|sku|måtte)'],
  must: ['(må|lyt|får|bør|skal|måtte|laut)'],
  can: ['(kan|kunne|kunna|klarer|klarar|greier)'],
  will: ['(skal|vil|kjem|ska)'],
  do: ['(gjer|gjere|gjera|gjort|gjorde|gjør|gjøre|gjord)'],
  get: ['(får|få|fekk|fått|fær)'],
  want: ['(vil|ønskjer|ønsker|ynskjer|ville|skulle)'],
  goes: ['(går|gjekk|gått|gå|gikk|gjeng)'],
  comes: ['(kjem|kom|kome|komme|koma|kjeme|kommer)'],

  // Small words
  if: ['(om|viss|dersom|hvis|når|ifall|såframt)'],
  because: ['(fordi|ettersom|sidan|siden|då|for|grunna)'],
  adv: [
    '(jo|vel|nok|no|nå|då|da|faktisk|eigentleg|egentlig|berre|bare|òg|også|og|sjølvsagt|selvsagt|sjølv|sjølve|kanskje|truleg|tydelegvis|visst|gjerne|diverre|dessverre|likevel|altså|liksom|absolutt|alltid|allereie|alt|nettopp|strengt|ærleg|openbert|naturlegvis|dermed|difor|derfor|så|so|framleis|uansett|heller|vitterleg|verkeleg|virkelig|igjen|att|enno|endå|først|fyrst|trass)',
  ],
  intens: [
    '(så|so|veldig|svært|særs|utruleg|utrulig|forferdeleg|fryktelig|fryktelege|verkeleg|virkelig|ordentleg|skikkeleg|ganske|nokså|heilt|heilet|godt|gjerne|oppriktig|oppriktigt|inderleg|djupt|kjempe|kjempe*|super*|ekstra|fullt|meget|mykje|rett|sabla|ekte|ufatteleg|temmeleg|altfor|alt)',
  ],
  again: ['(att|igjen|tilbake|attende)'],
  here: ['(her|hit|herifrå|under|nedanfor|hitan)'],
  something: ['(noko|noe|nokon|nokre|nåke|nokke|noken|noe)'],
  and: ['(og|å|men|so|så)'],
  all: ['(alle|alt|all|samtlege|heile)'],
  most: ['(fleste|fleire|mange)'],
  others: ['(andre|hine)'],
  own: ['(eigen|eiga|eige|eigne|egen|eget|eigi)'],
  very: ['(veldig|svært|særs|utruleg|heilt|så|kjempe*)'],
} as const satisfies Classes
