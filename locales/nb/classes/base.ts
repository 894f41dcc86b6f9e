import type { Classes } from '../../../src/text/phrase.js'

/** Small words of Bokmål, with side forms, spoken forms and the dialect spellings that people write. */
export const baseClasses = {
  negation: [
    '(ikke|ikkje|ikkeno|ikkno|itte|itj|itje|ittje|ente|isje|ikje|aldri|aldrig|ingen|inga|intet|ingenting|inkje|hverken|verken|neppe|knapt)',
  ],
  /** The one or those spoken to. */
  you: ['(du|dere|dokker|dåkker|dåkk|ru)'],
  'you-obj': ['(deg|dere|dæ|dæi|dokker)'],
  your: ['(din|ditt|dine|di|deres|dinna)'],
  /** The one or those who answer. */
  we: ['(vi|jeg|eg|æ|je|jæ)'],
  ours: ['(vår|vårt|våre|våres)'],
  i: ['(jeg|eg|æ|æg|je|jæ|jei|ej)'],
  is: ['(er|var|blir|ble|vært|være|bli|blitt|e|va|ær|blei|vart)'],
  if: ['(hvis|dersom|viss|vis|såfremt|ifall|om|når|skulle|med mindre)'],
  fill: [
    '(jo|da|vel|nok|faktisk|egentlig|visst|visstnok|bare|også|altså|liksom|lissom|sikkert|nå|dessverre|desverre|heller|selv|sjøl|selvsagt|selvfølgelig|naturligvis|åpenbart|tydeligvis|tydelig|antakelig|antagelig|sannsynligvis|nesten|kanskje|virkelig|allerede|alt|alltid|gjerne|helt|rent|uansett|muligens|trolig|òg|først|fremdeles|fortsatt|likevel|så|nemlig|derfor|åpenlyst|for|enkelt|simpelthen|jaggu|jammen|sannelig|strengt|bestandig|ærlig|gudene|herved|atter|tilsynelatende|visselig|åpenbart|heldigvis|stadig|ganske|nødvendigvis|endelig|igjen)',
  ],
  very: [
    '(veldig|så|svært|virkelig|ordentlig|skikkelig|kjempe|fryktelig|utrolig|ekstremt|forferdelig|sykt|særdeles|temmelig|ganske|nokså|himla|sinnsykt|oppriktig|dypt|inderlig|enormt|litt|rimelig|helt|godt|grusomt|uendelig|noe|særlig|ekstra|meget|altfor|innmari|fullstendig|jævlig|for|så)',
  ],
  weekday: ['(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)'],
} as const satisfies Classes
