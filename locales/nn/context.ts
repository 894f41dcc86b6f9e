/** What Nynorsk tells the recognisers of personal data. */
import type { EntityContext } from '../../src/entities/context.js'
import { words } from '../../src/entities/context.js'
import { cues } from './context/cues.js'
import { names } from './context/names.js'

export const context: EntityContext = {
  language: 'nn',
  cues,
  names,
  numbers: {
    values: {
      null: 0, ein: 1, ei: 1, eitt: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8, ni: 9, ti: 10, elleve: 11,
      tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjue: 20,
      tretti: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90,
    }, // prettier-ignore
    hundred: words('hundre'),
    twice: words('dobbel doble'),
    and: 'og',
  },
  months: {
    januar: 1, jan: 1, februar: 2, feb: 2, mars: 3, april: 4, apr: 4, mai: 5, juni: 6, jun: 6, juli: 7, jul: 7, august: 8,
    aug: 8, september: 9, sep: 9, sept: 9, oktober: 10, okt: 10, november: 11, nov: 11, desember: 12, des: 12,
  }, // prettier-ignore
  spelled: {
    at: ['a', 'krullalfa', 'krøllalfa', 'krøll-alfa', 'krøll alfa', 'alfakrøll', 'at'],
    dot: words('punktum punkt dot prikk'),
    dash: words('bindestrek strek minus'),
    underscore: words('understrek underscore'),
  },
  mailboxes: words('info kundeservice kundesenter support hei kontakt resepsjon post postmottak ordre faktura noreply presse jobb medlem firmapost'),
  streets: {
    endings: words('gata gaten gate vegen veien veg vei stigen stien plassen alléen bakken kroken ringen svingen tunet løkka lia haugen toppen faret tråkket terrassen kaia brygga kleiva geila'),
    words: words('gate gata veg vegen vei veien allé plass plassen sti stig terrasse brygge'),
    units: words('leil leilegheit husvære etg etasje oppgang bustad'),
    boxes: words('postboks boks pb'),
    numberFirst: false,
  },
  standIns: {
    given: words('Arne Brita Einar Gudrun Halvor Ingunn Jostein Kristin Leiv Marta Njål Oddny Per Ragna Sigrid Torgeir Unni Vidar Åsne Olav'),
    surnames: words('Aase Bakke Dalen Eikeland Fosse Grov Haugen Indrebø Kvamme Lid Myklebust Nesse Rygg Sandvik Tveit Vik'),
    streets: words('Bjørkevegen Granvegen Storgata Skulevegen Parkvegen Kyrkjegata Furuvegen Elvegata'),
    places: words('Bjørkstad Granvik Solbygda Fjordby Elvestad Lundby'),
    health: 'ein sjukdom',
    genitive: 's',
  },
  labels: {
    'personal-identity-number': 'fødselsnummer',
    'payment-card': 'kortnummer',
    'bank-account': 'kontonummer',
    phone: 'telefonnummer',
    email: 'e-postadresse',
    'postal-address': 'adresse',
    'date-of-birth': 'fødselsdato',
    'person-name': 'namn',
    'vehicle-registration': 'registreringsnummer',
    'reference-number': 'referansenummer',
    credential: 'kode',
    health: 'helseopplysning',
    'passport-or-id-document': 'id-dokument',
    'ip-address': 'ip-adresse',
  },
}
