import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entities/index.js'
import { compiled, found } from './kit.js'

/** `[[…]]` marks what must be found, and nothing else may be. */
const CASES: readonly (readonly [kind: string, texts: readonly string[]])[] = [
  [
    'payment-card',
    [
      'Spärra [[4539 1488 0343 6467]] tack',
      'Kortet er [[4539148803436467]]',
      'Kortet mitt er [[4539-1488-0343-6467]]',
      'it says [[4539 1488 and then 0343 6467]] on the card',
    ],
  ],
  [
    'bank-account',
    [
      'Betala till [[SE45 5000 0000 0583 9825 7466]]',
      'Kontonummer [[8601.11.17947]]',
      'Kontoen er [[8601 11 17947]]',
      'Sort code [[20-29-59 account 63748472]]',
      'Clearing [[8327-9, konto 933 405 127-4]]',
    ],
  ],
  [
    'phone',
    [
      'Ring mig på [[070-174 06 38]]',
      'Ring meg på [[412 06 977]]',
      'Tlf [[97 01 28 86]] etter fjøset',
      'call me on [[07700 900461]]',
      'Nås på [[+46 70 174 06 77]]',
      'mitt nummer: [[noll sju noll ett sju fyra noll sex sju sju]]',
    ],
  ],
  [
    'email',
    [
      'Skriv till [[kajsa.s@mejl.example]]',
      'ny: [[bjorg (krøllalfa) post.no]]',
      '[[maj punkt hall snabel-a posthem punkt example]] är rätt',
      'it is [[morag at heather dot com]]',
    ],
  ],
  [
    'postal-address',
    [
      'Bor på [[Tallmovägen 3A 941 33 Piteå]]',
      'Ny adresse [[Nedre Storgate 118 A, 3015 Drammen]]',
      'Rett er [[Øvre Skogaveg 12, 5700 Voss]]',
      'ship to [[Flat 3, 22 Quayside Court, Aberdeen AB11 5QX]]',
    ],
  ],
  [
    'date-of-birth',
    [
      'Jag är född den [[12 september 1919]]',
      'født [[09.10.1922]]',
      'ho er fødd [[4. mars 1950]]',
      'born on the [[3rd of April 1961]]',
      'The twins ([[02.05.2016]]) want cards',
    ],
  ],
  [
    'vehicle-registration',
    [
      'Bilen har reg [[YDR 31B]]',
      'Bilen [[EK 48213]] ble påkjørt',
      'Skilta var [[RJ 55208]]',
      'his plate is [[FK19 OYX]]',
    ],
  ],
  [
    'reference-number',
    [
      'Ärende [[77120-44]]: hur går det?',
      'Ordre [[5510-88291]] mangler',
      'Skadenr er [[8841-NN-207]]',
      'Booking [[KX7Q2M]] please',
      'Skadenummer [[SK-88201473]]',
    ],
  ],
  [
    'credential',
    [
      'Lösenordet är [[Kattfot77!]]',
      'engangskoden er [[883 104]]',
      'pin-koden [[6093]] på ein lapp',
      'she knows the PIN, it is [[4471]]',
      'se [[https://bank.example/in?token=abc123def456]]',
    ],
  ],
  [
    'health',
    [
      'Hon har [[parkinson]] och bor själv',
      'Sønnen min har [[autisme]]',
      'Mor mi har fått [[brystkreft]]',
      'my dad has [[dementia]]',
      'Jag [[bröt foten]] i går',
      'Jeg er [[døv]]',
    ],
  ],
  [
    'passport-or-id-document',
    [
      'Passet [[83047291]] är nytt',
      'pass, nr [[FHA012943]] går det',
      'New passport is [[533401372]]',
      'Passa: pass [[FKB002284]] (meg), [[FKB002291]] (kona)',
    ],
  ],
  [
    'ip-address',
    ['Min ip är [[203.0.113.87]]', 'Heime er [[2001:db8:77::4]]', "I'm on [[198.51.100.23]] at home"],
  ],
  [
    'person-name',
    [
      'Hon heter [[Solveig Brask-Nyholm]]',
      'Eg er frå Voss, [[Torhild Aasgjerdet]]',
      'with regards, [[Margaret Ellwood]]',
      'säger [[Karl-Gösta Lindeblad]] i dag',
      'en herr [[Mons Litlabø]] ringte',
    ],
  ],
]

describe.each(CASES)('%s', (kind, texts) => {
  it.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('[[', '').replaceAll(']]', '')
    const wanted = [...marked.matchAll(/\[\[(.+?)\]\]/g)].map((match) => `${kind} «${match[1]}»`)
    const got = found(text).filter((each) => each.startsWith(kind))
    expect(got).toHaveLength(wanted.length)
    got.forEach((each, at) => {
      const core = (wanted[at] ?? '').slice(kind.length + 2, -1)
      expect(each.includes(core) || core.includes(each.slice(kind.length + 2, -1))).toBe(true)
    })
    expect(found(text)).toHaveLength(wanted.length)
  })
})

describe('not personal', () => {
  it.each([
    'Det kostade 12 345 678 kr i maj 2024.',
    'Fakturaen på 18 400 kr forfaller 24.12.2024 kl. 18.',
    'Flyg SK1417 kl 10.20 och DY 620 blev inställda.',
    'Ring 112, 113 eller 0771-11 22 33.',
    'Bankgiro 640-5070 gäller.',
    'Version 10.4.2 fra 2001, 25 % raskere.',
    'Våra servrar har 192.168.1.1 och 10.0.0.1.',
    'Dekker reiseforsikringen kreft?',
    'Er hemsida ger mig ångest.',
    'Har Sverige Radio och Dagens Nyheter skrivit om det?',
    'Skriv til kundeservice@bank.example i dag.',
    'Läs mer på https://bank.example/villkor/2024',
    'Feilkode 550 og error code 404 igjen!',
    'Hej [NAMN], {{first_name}} XXXXXX',
    'We rang three times in one day, two on Monday.',
    'Storgata er stengt, og Oslo sentrum òg.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('the company’s own contacts are told apart', () => {
    const company = { contacts: ['08-465 004 17', 'hjalp@bank.example'], identifiers: [] }
    const text = 'Ring +46 8 465 004 17 eller skriv till Hjalp@bank.example.'
    expect(found(text)).toHaveLength(2)
    expect(found(text, { company })).toEqual([])
    expect(findEntities(text, compiled, { company }).every((entity) => entity.company)).toBe(true)
  })

  it('the company’s own identifiers are found under their name', () => {
    const company = {
      contacts: [],
      identifiers: [{ kind: 'reference-number' as const, name: 'kundnummer', pattern: /KD\d{7}/ }],
    }
    expect(findEntities('Jag är KD1234567.', compiled, { company })).toMatchObject([
      { kind: 'reference-number', subtype: 'kundnummer', confidence: 'high' },
    ])
  })
})
