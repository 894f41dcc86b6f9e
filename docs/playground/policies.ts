/** The policies that can be chosen: the built-in ones by name, and the examples of docs/policies as they are. */
import { BUILTINS } from '../../src/policy/builtin/index.js'
import airline from '../policies/airline.yaml'
import folksam from '../policies/folksam.yaml'
import followUp from '../policies/follow-up.yaml'
import handelsbanken from '../policies/handelsbanken.yaml'
import klm from '../policies/klm.yaml'
import loopia from '../policies/loopia.yaml'
import nordea from '../policies/nordea.yaml'
import seb from '../policies/seb.yaml'
import sevenTips from '../policies/seven-tips.yaml'
import skandia from '../policies/skandia.yaml'
import swedbank from '../policies/swedbank.yaml'
import tryggHansa from '../policies/trygg-hansa.yaml'

/** Channels to try a built-in policy with: it has none of its own. */
const CHANNELS = `company: Exempelbolaget
timeZone: Europe/Stockholm
holidays: SE
channels:
  facebook: { kind: social-public, hours: "Mo-Su 08:00-22:00" }
  messenger: { kind: private-message, hours: "Mo-Su 08:00-22:00" }
  chat: { kind: chat, hours: "Mo-Fr 08:00-18:00; PH off", identification: bankid }
  phone: { kind: phone, hours: "24/7", identification: bankid, contact: "0771-00 00 00" }
  mypages: { kind: logged-in, name: "Mina sidor", identification: bankid, contact: "https://exempel.example/login" }
`

export const BUILTIN_POLICIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(BUILTINS).map((name) => [name, `extends: [${name}]\n${CHANNELS}`]),
)

/** A comment that only an editor reads. */
const plain = (yaml: string): string => yaml.replace(/^# yaml-language-server:.*\n/, '')

export const EXAMPLE_POLICIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    swedbank,
    seb,
    nordea,
    handelsbanken,
    'trygg-hansa': tryggHansa,
    folksam,
    skandia,
    loopia,
    airline,
    klm,
    'seven-tips': sevenTips,
    'follow-up': followUp,
  }).map(([name, yaml]) => [name, plain(yaml)]),
)

/** The text of a policy by its name. */
export const policyText = (name: string): string | undefined =>
  BUILTIN_POLICIES[name] ?? EXAMPLE_POLICIES[name]

export const FIRST_POLICY = 'godton:bank'
