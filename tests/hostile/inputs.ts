/** The worst inputs that we can think of, for each family of rules and for readers of text. */
import { HOSTILE } from '../laws/texts.js'

/** What each family looks for, over and over, with and without an end. */
const PER_RULE: Readonly<Record<string, string>> = {
  'tone: blame': 'Du borde ha läst villkoren ',
  'tone: shouting': 'VARFÖR SVARAR NI INTE!! ',
  'tone: profanity, masked': 'f****n j-vla h3lv*te ',
  'tone: spelled': 'f u c k j ä v l a ',
  'tone: starts of phrases': 'det är inte vårt det är inte ditt ',
  'tone: wide gaps': 'du du du du du borde borde ',
  'staff: names': 'Erik Nordberg Anna Berg ',
  'staff: signatures': '/Erik\n\nMvh Kundservice\n/EN\n',
  emoji: '😀👍🏽❤️:)8-)',
  'personal data: digits': '19121212-1212 4111 1111 1111 1111 ',
  'personal data: one run of digits': '1234567890',
  'personal data: phones': '+46 70 174 06 58 ',
  'personal data: mail': 'a.b-c@d.e-f.',
  'personal data: mail without end': 'a@a.a@a.',
  'personal data: addresses': 'Björkgatan 17, 753 28 Uppsala ',
  'personal data: British towns': '12 High Street, Aa Bb Cc Dd Ee Ff ',
  'personal data: IP 6': 'fe80:0:0:',
  'personal data: IBAN': 'SE45 5000 0000 0583 9825 7466 ',
  'personal data: passwords': 'lösenord: abc123!x ',
  'personal data: links': 'https://a.example/?a-token-token-token=',
  'personal data: tokens': 'eyJy-0--A',
  'personal data: health': 'jag har diabetes och cancer ',
  'status: times': 'kl. 14.30 den 3 mars 2026 om 10 minuter ',
  promise: 'vi återkommer inom kort inom 24 timmar ',
  'answer: questions': 'Varför? När? Hur? ',
  quotation: '"”„«',
  placeholders: '{{namn}} [NAMN] %name% ',
  'placeholders without end': '{{[[<<%{',
  'markup without end': '<a href="<p class=\'<',
  'links without end': 'a.b.c.d.se.',
  'one word': 'ba',
  'one word of lookalikes': 'аеορ',
  'words of two letters': 'ab ba ',
  hyphens: 'bank-id-',
  'sentences of one letter': 'a. b! c? ',
  lines: '\n',
}

export const KINDS: readonly (readonly [name: string, piece: string])[] = [
  ...Object.entries(PER_RULE),
  ...Object.entries(HOSTILE),
]

export const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
