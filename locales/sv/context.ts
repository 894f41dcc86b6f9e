/** What Swedish tells the recognisers of personal data. */
import type { EntityContext } from '../../src/entities/context.js'
import { words } from '../../src/entities/context.js'
import { cues } from './context/cues.js'
import { names } from './context/names.js'

export const context: EntityContext = {
  language: 'sv',
  cues,
  names,
  numbers: {
    values: {
      noll: 0, ett: 1, en: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12,
      tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19, tjugo: 20, trettio: 30,
      fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80, nittio: 90,
    }, // prettier-ignore
    hundred: words('hundra'),
    twice: words('dubbel dubbla'),
  },
  months: {
    januari: 1, jan: 1, februari: 2, feb: 2, mars: 3, april: 4, apr: 4, maj: 5, juni: 6, jun: 6, juli: 7, jul: 7, augusti: 8,
    aug: 8, september: 9, sep: 9, sept: 9, oktober: 10, okt: 10, november: 11, nov: 11, december: 12, dec: 12,
  }, // prettier-ignore
  spelled: {
    at: ['a', 'krullalfa', 'snabel-a', 'snabel a', 'snabela', 'kanelbulle', 'at', 'alfakrull'],
    dot: words('punkt dot prick'),
    dash: words('bindestreck streck minus'),
    underscore: words('understreck underscore'),
  },
  mailboxes: words('info kundservice kundtjänst kundtjanst support hej kontakt reception post registrator order faktura noreply press jobb medlem'),
  streets: {
    endings: words('gatan vägen gränd gränden stigen torget allén backen plan liden esplanaden kajen svängen slingan rundan leden bron parken brinken tvären'),
    words: words('gata väg gränd stig torg allé backe plan'),
    units: words('lgh lägenhet vån våning tr uppg uppgång läg'),
    boxes: words('box'),
    numberFirst: false,
  },
  standIns: {
    given: words('Alva Bo Cajsa David Ebba Filip Greta Hugo Iris Johan Klara Ludvig Maja Nils Olga Pontus Rut Sixten Tyra Viktor'),
    surnames: words('Ahlberg Björnsson Cederlund Dahlgren Ekberg Forslund Granström Hedman Isaksson Jonsson Karlgren Lindell Mattsson Norlund Olofsson Palmgren'),
    streets: words('Ekvägen Björkgatan Lindvägen Storgatan Parkvägen Skolgatan Ängsvägen Kyrkogatan'),
    places: words('Björkstad Lindköping Ekby Granvik Sjöstad Stenby'),
    health: 'en sjukdom',
    genitive: 's',
  },
  labels: {
    'personal-identity-number': 'personnummer',
    'payment-card': 'kortnummer',
    'bank-account': 'kontonummer',
    phone: 'telefonnummer',
    email: 'e-postadress',
    'postal-address': 'adress',
    'date-of-birth': 'födelsedatum',
    'person-name': 'namn',
    'vehicle-registration': 'registreringsnummer',
    'reference-number': 'referensnummer',
    credential: 'kod',
    health: 'hälsouppgift',
    'passport-or-id-document': 'id-handling',
    'ip-address': 'ip-adress',
  },
}
