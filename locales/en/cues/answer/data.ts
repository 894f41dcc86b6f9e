import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Asking the customer to write, send or give. */
export const asksData: CuePhrases = [
  {
    phrase:
      '(send|write|give|tell|drop|post|share|type|enter|text|leave|state|include|provide|supply|submit|confirm|reply|respond|answer|add|paste|fill|quote|specify|upload|message|mail|email|attach|spell|insert|ping|shoot|forward|verify|dm|pm) ~1 (us|me|your|the|with|down|in|back|here|out|a|both|over|it|full|to|through|as|of|below|under|what|which|when|where|that|details|me|on|along)',
    not: [
      '(able to|allowed to|should be able|let you|lets you|lets people|can finally) ~1 (write|type|enter|give|leave|use|add)',
      '(branch|office|desk|counter|gate|conductor|driver|shop|station|in person|border|airport|check-in)',
      "(never|don't|do not|won't|not) ~6 (send|write|give|share|post|type|enter|tell|leave|put)",
      "(we|i|we'll|i'll|we've|i've|we'd|who|to|they|he|she|it|that|which|you|you've|we're|have|has|been) (sent|wrote|gave|told|shared|posted|left|confirmed)",
      "(we|i|we'll|i'll|we will|i will|we can|they) ~1 (send|write|give|tell|post|confirm|text|message|email|add|include|forward|reply|answer)",
      "(no need|needn't|rather than|instead of|without|avoid|out of) ~3 (send|sending|write|writing|give|giving|post|posting|share|sharing)",
      '(comes|is) (to|in|with) ~1 (enter|type)',
      '(hide|hid|hidden|hiding|remove|removed|removing|take down|taken down|delete|deleted) ~1 post',
    ],
  },
  "(what's|whats|what is|what was|which is|what are|what|which) ~1 (your|the|is your|was your|are your|date|number|address|customer|policy|phone|booking|account|case|card|registration|order|email|postcode|reg|id)",
  '(can|could|may|might|would|will|do|did) (you|i|we|u) ~2 (have|get|give|send|tell|share|write|post|confirm|provide|know|remember|comment|drop|leave|reply|type|supply|state|verify|show|say|ask|see|paste|put|message|repeat|list|specify)',
  {
    phrase:
      "(i|we|we'd|i'd|we'll|i'll) ~1 (need|require|want|would need|will need|would like|must have|have to have|like|also need|just need|only need|have to know|need to know|must know|ask|are going to need|am going to need|lack|miss)",
    not: '(depends|depend|varies|vary|differs|differ) ~1 (on|with|by|from|between)',
  },
  {
    phrase: '(need|needs|require|want) ~1 (you|your|to|the|a|full|both)',
    not: '{you} ~1 (need|needs|require|want)',
  },
  '(let|have) (us|me) ~1 (know|have|see|get)',
  '(if|when|once|and|then|so|please|just) {you} ~1 (send|write|give|tell|share|post|confirm|provide|reply|comment|leave|drop|type|state|put|add|message|text|include|supply|say)',
  '(please|kindly|just|simply|then|and|or|first|also) ~1 (send|write|give|tell|share|post|confirm|provide|reply|comment|leave|drop|type|state|put|add|include|supply|fill|enter|say|text|answer|quote|mention|list|paste)',
  '(stating|quoting|giving|together with|along with|marked with|reply with|comment with|message with|post with|answer with|respond with|here with|in with|tweet with) (your|full|both your)',
  '(under|below|in|beneath|on) (this|the) ~1 (post|comment|comments|thread|wall|page|message|field|picture|photo|question)',
  '(who|where|when|what|which) ~1 (are you|were you|do you live|is it|treats you|treated you|diagnosis|illness|bank are|do you bank|number do|is your|born|was it)',
  '(pop|put|post|stick|leave|add|type|write|drop) (the|a|your) ~3 (in|under|below|into|here) ~1 (comment|comments|thread|reply|post|below|here)',
  '(comment|comments|pop|put|post|stick|slip|jot|note|list|mention|read out|show) ~1 (your|with|below|down|here) ~3 (number|name|address|code|birth|email|e-mail|phone|mobile|postcode|diagnosis|iban|digits|reg|reference|below|here|comment|comments|in)',
]

/** Personal data that may be asked for in private. */
export const dataNoun: CuePhrases = [
  '(your|full|his|her|their|both) ~2 (name|names|surname|surnames|address|addresses|postcode|postcodes|zip|number|numbers|mobile|telephone|email|e-mail|mail|birthday|birthdate|dob|diagnosis|diagnoses|illness|condition|iban|registration|reg|plate|reference|references|passport|signature|salary|income|employer|workplace|symptoms|medication|allergy|allergies|disability|injury|injuries)',
  '(what|which) ~1 (name|names|surname|address|addresses|postcode|number|numbers|email|e-mail|diagnosis|illness|condition|iban|registration|reference|salary|income|medication|symptoms|disability|injury) ~1 (is|do|does|did|are|was|were|you|have|has|it|should|shall)',
  '(customer|policy|case|claim|booking|order|invoice|account|membership|member|client|contract|agreement|phone|mobile|telephone|reference|ticket|parcel|tracking|meter|registration|reg|ocr|kid|serial|insurance|subscription|user|house|flat|street|bank|loan|complaint|incident|receipt|delivery|consignment|shipment|passport|licence|license|vehicle|plate|contact|home|portfolio|case|ref|imei|sim|reservation|travel) (number|numbers|no|nr|code|codes|reference|ref|id|details|name|address|references|holder)',
  "(date of birth|dates of birth|year of birth|birth date|birthdate|birthday|dob|full name|first and last name|last name|surname|first name|maiden name|middle name|street address|home address|postal address|email address|e-mail address|mail address|phone number|mobile number|postcode|post code|zip code|sort code|clearing number|iban|bic|bank details|account details|contact details|personal details|personal information|personal data|card details|address details|your details|registration plate|number plate|licence plate|license plate|booking code|booking reference|booking ref|pnr|case ref|order ref|customer id|username|user name|user id|login name|ip address|medical|health details|health information|medical record|medical history|sick note|doctor's note|payslip|salary|bank statement|next of kin|emergency contact|where you live|who treats you|who you are|when you were born|what illness|what diagnosis|which diagnosis|what condition|what is wrong with your health|how much you earn|what you earn|which bank you|what you suffer|your age|how old you|your doctor|your condition|your illness|your diagnosis|your symptoms|your medication|your employer|your income|your balance|your address|your name|your number|your mobile|your phone|your email|your e-mail|your birthday)",
  '(reg|registration|policy|ref|pnr|dob|postcode|surname|iban)',
]

/** What may not be written in a message either. */
export const identityNoun: CuePhrases = [
  '(personal|identity|identification|id|national|social security|national insurance|civil|citizen|coordination|d|birth|ssn|social|tax|identity card|id card|passport|ni|personnummer|fodselsnummer) (number|numbers|no|nr|code|id|insurance number|security number|identity number|identification number)',
  '(ssn|nino|personnummer|personnumret|fødselsnummer|fødselsnummeret|fodselsnummer|samordningsnummer|d-nummer|d-number|ni-number|national insurance|social security|personal-number|organisationsnummer)',
  '(card|credit card|debit card|visa|mastercard|bank card|payment card|amex) ~1 (number|numbers|no|nr|details|digits|info|information|data)',
  '(full|whole|entire|complete|long|16-digit|sixteen-digit|16|sixteen|all|last|first|front|back|three|four|3|4|11|11-digit|eleven-digit|12-digit|ten-digit|10-digit|six-digit|6-digit) ~1 (card|digits|card number|number on the card|number on your card|identity|personal|numbers)',
  '(<num>|sixteen|sixteen-digit|eleven|three|four|six|last) digits',
  "(cvc|cvv|cvc2|cvv2|csc|security code|expiry date|expiration date|pin|pin-code|pincode|pin code|pins|password|passwords|passcode|passphrase|passwd|pwd|one-time code|one time code|otp|verification code|login code|log-in code|access code|door code|bankid code|bank id code|code device|code from|security token|authentication code|confirmation code|sms code|text code|activation code|puk|puk code|alarm code|gate code|entry code|key code|lock code|the code|your code|codes|secret code|recovery code|reset code|mother's maiden name|security question|security answer|secret question)",
]

/** That something is to go privately. */
export const privatePlace: CuePhrases = [
  '(in|by|via|through|as|with|using|over|into|on) ~2 (private message|private messages|direct message|direct messages|dm|dms|pm|pms|inbox|messenger|private|private chat|secure message|secure messages|secure chat|secure channel|the chat|chat|inbox message|closed message|private thread|confidence|encrypted message|a message|message)',
  '(private|direct|secure|personal|encrypted|inbox) ~1 (message|messages|chat|messaging|conversation|inbox|dm|channel|mail|line)',
  '(dm|pm|dms|pms|inbox|message|messenger) (us|me|it|them|your|with|that|those|the|and|or|here)',
  '(send|drop|shoot|write|pop|ping|slide|fire) ~3 (dm|pm|private message|direct message|inbox message)',
  '(dm|pm|pn)',
  '(privately|in private|not in public|not here in the open|not out here|out of public|off the wall|off this page|behind the scenes|one to one|one-to-one|face to face|confidentially)',
  '(logged in|log in|logged-in|login|log-in|when you log|signed in|sign in|secure pages|secure login|my pages|inside the app|in the app|in your account|online bank|internet bank|netbank|with bankid|using bankid|via bankid|identify yourself|identified|verify yourself with)',
  '(by|over|on|via|through) ~1 (phone|the phone|telephone|a call|call)',
  '(call|ring|phone|dial|speak) ~1 (us|to us|with us|0771|0800|<num>|our|me)',
  '(when|once|before|if) {you} ~1 (call|ring|phone|are on the phone|speak|get through|talk|identify|have identified|have logged)',
  '(have|keep|with) ~6 (ready|at hand|to hand|handy|nearby|in front)',
  '(when|while|as) {you} ~1 (ring|call|phone)',
  '(envelope|message) (icon|button|symbol)',
]
