/**
 * What a locale tells the recognisers of personal data: plain words, lower case, NFC.
 * `word` is the word itself, `word*` any word that begins so (four letters or more), `*word` any that ends so.
 */
import type { Language } from '../core/vocabulary.js'

/** The things that a word can announce or say about what stands beside it. */
export const CUES = [
  /** An identity number follows: "personnummer", "fnr". */
  'identity',
  /** A payment card. */
  'card',
  /** A private bank account. */
  'account',
  /** A clearing number or a sort code, the first half of an account. */
  'clearing',
  /** A number of the company's own kind: bankgiro, organisation number. */
  'company',
  /** A telephone number. */
  'phone',
  /** An e-mail address. */
  'email',
  /** A date of birth. */
  'birth',
  /** A vehicle or its plate. */
  'plate',
  /** A passport or another id document. */
  'document',
  /** A password: any characters may follow. */
  'password',
  /** A code of digits: PIN, CVC, one-time code, door code. */
  'code',
  /** A customer, policy, claim, case, booking, order, invoice or parcel number. */
  'reference',
  /** A booking: its value may be letters alone. */
  'booking',
  /** A home or a delivery address. */
  'address',
  /** Words for an IP address. */
  'ip',
  /** A machine that is nobody's own: its IP address is not personal. */
  'server',
  /** Units and currencies: the number beside them is an amount. */
  'amount',
  /** Words that may stand between a cue and its value: "nr", "is", "är". */
  'link',
  /** Words that join the two halves of a number: "and then", "sista fyra". */
  'join',
  /** Someone in view: pronouns, possessives and relatives. */
  'person',
  /** Illnesses, diagnoses, disabilities: enough by themselves beside a person. */
  'condition',
  /** What happens to a part of the body: "broke", "opererade". */
  'injury',
  /** Parts of the body. */
  'body',
  /** Treatments, places of care and aids. */
  'treatment',
  /** Health words that are often meant otherwise ("blind", "MS"): a stated fact is needed. */
  'state',
  /** Verbs and articles of a stated fact about someone: "har", "suffers". */
  'having',
  /** Verbs of taking a medicine or using an aid: "tar", "takes". */
  'taking',
  /** Words that make an illness a figure of speech: "nearly", "gives me". */
  'figure',
  /** After a word for being ill, what it is due to: then it is often a figure of speech ("sick of"). */
  'cause',
  /** The speaker's side: "our", "us". What an agent calls so is the company's. */
  'ours',
  /** General talk about cover and products, which takes the person out of view. */
  'general',
] as const
export type Cue = (typeof CUES)[number]

/** What a word can say about names. */
export const NAME_CUES = [
  /** Given names. */
  'given',
  /** Surnames, with endings such as `*sson`. */
  'surname',
  /** Particles inside a name: "von", "al". */
  'particle',
  /** Ordinary words that are also names, and words that begin sentences: not names without more. */
  'ordinary',
  /** Given names that are also function words before a capital: "Hans" (his), "Will". */
  'function',
  /** Towns, regions, countries, and words that make a place. */
  'place',
  /** Words that make an organisation, a brand or a work of the words beside them. */
  'organisation',
  /** Names of public figures and made-up persons, two words each: nobody's personal data. */
  'public',
  /** Titles before a name: "fru", "Dr". */
  'title',
  /** Work and kin before a name: "minister", "kollega". */
  'role',
  /** Verbs of saying, beside which a person stands. */
  'speech',
  /** Words that introduce a name: "heter", "name". */
  'introduction',
  /** Closing formulas: what follows is the writer's name. */
  'closing',
] as const
export type NameCue = (typeof NAME_CUES)[number]

/** Spelled-out marks of e-mail addresses; a phrase of two words is written with a space. */
interface SpelledMarks {
  readonly at: readonly string[]
  readonly dot: readonly string[]
  readonly dash: readonly string[]
  readonly underscore: readonly string[]
}

/** Words for numbers. */
interface NumberWords {
  /** Nought to nineteen and the tens: word → value. */
  readonly values: Readonly<Record<string, number>>
  /** "hundred": adds two noughts. */
  readonly hundred: readonly string[]
  /** "double": repeats the next digit. */
  readonly twice: readonly string[]
  /** Written between the unit and the ten: "femogtjue". */
  readonly and?: string
}

/** How addresses look. */
interface StreetWords {
  /** Endings of street names in one word: "gatan". */
  readonly endings: readonly string[]
  /** Words that are a street name's last part: "street", "gate". */
  readonly words: readonly string[]
  /** Words that name a flat or a floor: "lgh", "flat". */
  readonly units: readonly string[]
  /** "Box", "postboks". */
  readonly boxes: readonly string[]
  /** True where the number comes before the street name. */
  readonly numberFirst: boolean
}

/** Names that a pseudonym may use, paired by their ending or gender where the language does. */
interface StandIns {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  readonly streets: readonly string[]
  readonly places: readonly string[]
  /** Passwords and sentences need a word each: a stand-in for what is told of health. */
  readonly health: string
  /** Ending of the genitive: "s", "'s". */
  readonly genitive: string
}

/** Names of the kinds for the `label` operator: "[telefon]". */
type KindLabels = Readonly<Record<import('../core/vocabulary.js').PersonalDataKind, string>>

export interface EntityContext {
  readonly language: Language
  readonly cues: Readonly<Record<Cue, readonly string[]>>
  readonly names: Readonly<Record<NameCue, readonly string[]>>
  readonly numbers: NumberWords
  /** Month names and their short forms: word → 1 to 12. */
  readonly months: Readonly<Record<string, number>>
  readonly spelled: SpelledMarks
  /** What a company keeps numbers for, in words that are seldom about the number: "loan", "complaint". */
  readonly matters: readonly string[]
  /** Words for a company's own premises: the address told of them is the company's. */
  readonly premises: readonly string[]
  /** Words for the one spoken to: "you", "your". */
  readonly addressed: readonly string[]
  /** Words that make what follows a supposition: "if". */
  readonly conditions: readonly string[]
  /** Local parts of addresses that belong to a role, not a person: "info". */
  readonly mailboxes: readonly string[]
  readonly streets: StreetWords
  readonly standIns: StandIns
  readonly labels: KindLabels
}

/** A list of words from a text with white space between. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)
