/** English words beside numbers and values. */
import type { Cue } from '../../../src/entities/context.js'
import { words } from '../../../src/entities/context.js'
import { health } from './health.js'

export const cues = {
  identity: words(
    'social-security social-insurance norwegian-id swedish-id national-id personal-id id-nr ssn nino nhs ni social insurance personnummer* fødselsnummer* fnr pnr d-number h-number coordination cpr hetu identity identification',
  ),
  card: words('card cards visa mastercard amex maestro debit credit cardnumber pan'),
  account: words('account accounts acc acct iban a/c kontonr konto kontonummer* accountnumber payee'),
  clearing: words('clearing sort-code sort sortcode'),
  company: words(
    'model models product-code part-number article-number switchboard helpline hotline customer-service customer-services helpdesk call-centre rang called bankgiro plusgiro vat organisation organization company error status http version build room floor flight bus train route gate platform',
  ),
  phone: words(
    'switchboard helpline hotline customer-service customer-services helpdesk call-centre rang called phone phones telephone tel mobile mob cell cellphone call ring text reach whatsapp landline ringing calling fax sms daytime evenings',
  ),
  email: words('email e-mail mail mailbox'),
  birth: words('born bday birth dob birthdate birthday b arrived newborn turns turned'),
  plate: words(
    'plate plates registration reg regnr car cars van truck vehicle motorbike motorcycle caravan trailer lorry parked parking skoda volvo toyota vw bmw ford audi vauxhall insured',
  ),
  document: words(
    'id-number travel-document driver passport passports licence license id-card id-cards idcard visa-number residence permit id passno document-number passport-number identity-card identity-document photocard brp eu-passport visa-application',
  ),
  password: words('password passwords passphrase passcode pwd pw passwd'),
  code: words(
    'pin pins code codes passcode cvc cvv cvc2 cv2 otp one-time security verification pincode puk keypad',
  ),
  reference: words(
    'order orders claim claims case ticket ref reference references customer policy invoice bill tracking parcel consignment shipment member membership meter contract loan receipt return complaint incident application file subscription quote agreement ocr kid kundnr ärende bestilling ordre loyalty crn urn serial loyalty-card bonus-card membership-card tracking-code reference-code',
  ),
  booking: words('booking bookings reservation pnr confirmation itinerary locator ref reference'),
  address: words('address live lives moved ship deliver delivery post send resident residing'),
  ip: words('ip ipv4 ipv6 ips'),
  server: words('server servers nameserver* dns a-record* cname gateway host resolver hostname version'),
  amount: words(
    'kr sek nok dkk eur euro euros usd dollars dollar pounds pound quid percent pence million miles mile kg km metres meters minutes mins min hours days kwh gb mb points',
  ),
  link: words(
    'no nr number numbers is was are its it s my mine the our his her their for with and to be as id called ending so from',
  ),
  join: words(
    'and then the last first four five six eight digits followed by ending rest starts with after that',
  ),
  person: words(
    'i me my mine he him his she her hers we us our ours mum mums mom moms dad dads mother mothers father fathers son sons daughter daughters child children baby kid kids wife wifes husband husbands partner partners girlfriend boyfriend sister sisters brother brothers aunt uncle cousin nephew niece grandmother grandmothers grandfather gran grandma grandpa nan granddad grandson granddaughter mother-in-law father-in-law twins neighbour neighbor friend friends colleague myself im boy girl lad fiance fiancé i’m hubby missus fella mate bf gf mam mammy granny grandad grandparents stepson stepdaughter toddler newborn infant relative relatives godson goddaughter flatmate housemate tenant lodger fiancee spouse stepfather stepmother stepdad stepmum sister-in-law brother-in-law son-in-law daughter-in-law nana papa grandchild grandchildren teenager bairn hubby husbands’ wife’s mum’s dad’s son’s daughter’s child’s',
  ),
  ours: words('our ours us'),
  ...health,
} as const satisfies Record<Cue, readonly string[]>
