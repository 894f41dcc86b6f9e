/** What English tells the recognisers of personal data. */
import type { EntityContext } from '../../src/entities/context.js'
import { words } from '../../src/entities/context.js'
import { cues } from './context/cues.js'
import { names } from './context/names.js'

export const context: EntityContext = {
  language: 'en',
  cues,
  names,
  numbers: {
    values: {
      zero: 0, nought: 0, oh: 0, o: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
      eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
      twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
    }, // prettier-ignore
    hundred: words('hundred'),
    twice: words('double'),
  },
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
    august: 8, aug: 8, september: 9, sep: 9, sept: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  }, // prettier-ignore
  spelled: {
    at: ['a', 'at', 'at-sign', 'at sign'],
    dot: words('dot point period'),
    dash: words('dash hyphen minus'),
    underscore: words('underscore'),
  },
  mailboxes: words('info support help hello contact service services customerservice reception post orders sales invoice billing noreply no-reply press jobs office enquiries admin'),
  streets: {
    endings: [],
    words: words('street st road rd avenue ave lane ln drive dr court ct close square crescent terrace place gardens grove way hill mews row boulevard blvd parkway highway circle walk rise green park route'),
    units: words('flat apartment apt unit suite room floor'),
    boxes: words('box'),
    numberFirst: true,
  },
  standIns: {
    given: words('Alice Ben Clara Daniel Emma Frank Grace Henry Isla Jack Kate Leo Mary Noah Olive Peter Rose Sam Tessa Victor'),
    surnames: words('Archer Barnes Carter Dawson Ellis Foster Grant Harper Irving Jarvis Keane Lambert Mercer Norton Osborne Palmer'),
    streets: words('Oak_Road Elm_Street Birch_Lane Mill_Road Church_Lane Park_Avenue Station_Road Garden_Close'),
    places: words('Ashford Brookfield Elmstead Greenham Lakeside Millbrook'),
    health: 'a health matter',
    genitive: '’s',
  },
  labels: {
    'personal-identity-number': 'identity number',
    'payment-card': 'card number',
    'bank-account': 'account number',
    phone: 'phone number',
    email: 'e-mail address',
    'postal-address': 'address',
    'date-of-birth': 'date of birth',
    'person-name': 'name',
    'vehicle-registration': 'registration number',
    'reference-number': 'reference number',
    credential: 'code',
    health: 'health information',
    'passport-or-id-document': 'identity document',
    'ip-address': 'IP address',
  },
}
