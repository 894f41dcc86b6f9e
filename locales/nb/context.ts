/** What Bokmål tells the recognisers of personal data. */
import type { EntityContext } from '../../src/entities/context.js'
import { words } from '../../src/entities/context.js'
import { cues } from './context/cues.js'
import { names } from './context/names.js'

export const context: EntityContext = {
  language: 'nb',
  cues,
  names,
  numbers: {
    values: {
      null: 0, en: 1, ett: 1, én: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11,
      tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19, tjue: 20, tyve: 20,
      tretti: 30, tredve: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90,
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
    endings: words('gata gaten gate veien vegen vei veg stien plassen alléen alleen bakken kroken ringen svingen tunet løkka lia haugen toppen faret tråkket terrassen kaia brygga kleiva'),
    words: words('gate gata vei veg vegen veien allé plass plassen sti terrasse brygge'),
    units: words('leil leilighet leil. etg etasje oppgang bolig'),
    boxes: words('postboks boks pb'),
    numberFirst: false,
  },
  standIns: {
    given: words('Anders Berit Cecilie Dag Elin Fredrik Guro Henrik Ida Jørgen Kari Lars Mari Nils Oda Petter Ragnhild Sindre Tuva Vegard'),
    surnames: words('Andersen Bakken Dahl Eriksen Foss Gulbrandsen Haugen Iversen Jensen Knutsen Lunde Moen Nygård Olsen Pedersen Rønning'),
    streets: words('Bjørkeveien Granveien Storgata Skoleveien Parkveien Kirkegata Furuveien Elvegata'),
    places: words('Bjørkstad Granvik Solbygda Fjordby Elvestad Lundby'),
    health: 'en sykdom',
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
    'person-name': 'navn',
    'vehicle-registration': 'registreringsnummer',
    'reference-number': 'referansenummer',
    credential: 'kode',
    health: 'helseopplysning',
    'passport-or-id-document': 'id-dokument',
    'ip-address': 'ip-adresse',
  },
}
