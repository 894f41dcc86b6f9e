import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Says that a post or comment is, was or will be removed or hidden. */
export const removal: CuePhrases = [
  {
    phrase: [
      '(sånne|slike|sånt|slikt|den slags|denne typen|denne type|grove|stygge) [{fill}] [kommentarer|innlegg|ytringer|meldinger|utfall|språkbruk|ting] [{fill}] (sletter|fjerner|skjuler|tar|modererer) (vi|jeg)',
      '(riktig|nødvendig|best|mest ryddig) å (fjerne|slette|skjule|ta bort|ta ned|stenge|låse|rydde) ~2 {post-noun}',
      '{post-noun} ~5 {negation} [{fill}] [lenger|lengre|bli|å] (synlig|tilgjengelig|stå|stående|ligge|liggende|å se)',
      '{post-noun} [{your}] ~3 (liggende|ligger|stå|står|forblir) [{fill}] (skjult|usynlig|gjemt|nede)',
      '(det du skrev|det du la ut|det du postet) ~4 {negation} [{fill}] [lenger] (synlig|tilgjengelig|å se|stå)',
    ],
    not: ['(om|hvis|dersom|selv om)', 'fjerner ikke', '(kritikk|kritikken) ~4 (stå|stående)'],
    in: 'statement',
  },
  {
    phrase: [
      '{post-noun} [{your}|fra deg] ~7 (er|ble|blir|har blitt|vil bli|vil|må|kommer til å bli|skal|kan|tas|fjernes|slettes|skjules) [{fill}] [{fill}] [bli|blitt|nå|rutinemessig|automatisk] (bort|ned|plukket ned|plukket bort|fjernet|fjerna|slettet|sletta|skjult|skjules|fjernes|slettes|tatt bort|tatt ned|tas bort|tas ned|skjult|moderert|sensurert|avpublisert|borte|vekk|forsvinne|utilgjengelig|tatt vekk|flyttet|redigert|arkivert)',
      '(fjernet|fjerna|fjerner|fjerne|slettet|sletta|sletter|slette|skjulte|skjult|skjuler|skjule|tok bort|tatt bort|tar bort|ta bort|tok ned|tatt ned|tar ned|ta ned|modererte|moderert|sensurert|avpubliserte|avpublisert|tok vekk|tatt vekk|tar vekk|kuttet|luket bort|ryddet bort|ryddet vekk|ryddet ut) [{fill}] [vi|jeg] [{fill}] ~3 (innlegg*|*innlegg|*innlegget|kommentar*|*kommentar|*kommentaren|tråden|det du skrev|det du la ut|det du postet|svaret ditt|posten|ytringen|oppslaget|bidraget|det som ble skrevet|anmeldelsen|uttalelsen|meldingen din|bildet ditt|bildet|teksten|omtalen|videoen|linken|lenken|noen kommentarer|noen innlegg)',
      '(den|det|de|dem) [{fill}] (har|måtte|vil|skal|ble|er|blir|tok|fjernet|slettet|skjulte|fjerner|sletter|skjuler|tar) [{fill}] [vi|jeg] [{fill}] [nå|derfor|dessverre|bli|blitt] (fjernet|fjerna|slettet|sletta|skjult|fjerne|slette|skjule|bort|ned|tatt bort|tatt ned|ta bort|ta ned|vekk|slettes|fjernes)',
      '(den|det|dem|disse) [{fill}] (fjernet|slettet|skjulte|fjerner|sletter|skjuler|tok|tar) (vi|jeg) [{fill}] [bort|ned|vekk]',
      '{post-noun} [{your}|som] ~4 (tas|fjernes|slettes|skjules|plukkes|ryker|forsvinner) [{fill}] [bort|ned|vekk]',
      '(anmeldelser|innlegg|kommentarer|ytringer|meldinger) som (denne|dette|din|ditt|disse) [{fill}] (blir|vil|får|slettes|fjernes|hører|kan) ~2 (slettet|fjernet|stående|stå|ikke|borte|fjernes|slettes)',
      '(det du skrev|det du la ut|det du postet) ~3 (måtte|har|fjernet|slettet|tok|tar|fjerner|sletter|skjulte) [{fill}] (vi|jeg)',
      '(måtte|har|må|valgte|vil|kommer til å|skal|ble nødt til å) (vi|jeg) [{fill}] [måttet|å] (fjerne|slette|skjule|ta bort|ta ned|rydde|fjernet|slettet|skjult|tatt bort|tatt ned|ryddet|moderere) [{fill}] [den|det|i|litt|opp i] (tråden|kommentarfeltet|innlegg*|kommentar*|det|den|på nytt)',
      '(vi|jeg) [{fill}] (måtte|har|må|valgte|vil|har valgt å|kommer til å|skal|så oss nødt til å|ble nødt til å) [{fill}] [måttet|å] (fjerne|slette|skjule|ta bort|ta ned|rydde|fjernet|slettet|skjult|tatt bort|tatt ned|ryddet|moderere|moderert|luke bort|avpublisere) [{fill}] ~2 (tråden|kommentarfeltet|innlegg*|*innlegg|kommentar*|det du|diskusjonen|den fra|dem fra)',
      '(fjernet|slettet|skjult|fjernes|slettes|tatt bort|tatt ned|skjules|moderert) (av oss|av moderator|av admin|av administrator|fra siden|fra veggen|fra tråden|fra kommentarfeltet|fra siden vår|herfra)',
      '{post-noun} [{your}] [{fill}] (måtte|må|fikk) [{fill}] (ut|vekk|bort|ned|gå|vike|ryke)',
      '(innlegget|kommentaren|tråden|innleggene|kommentarene|noen kommentarer|noen innlegg) ~3 (forsvant|er borte|er vekk|ble borte|blir borte|forsvinner|ryker|røk|røyk)',
      '(tråden|kommentarfeltet|diskusjonen) [{fill}] (er|ble|blir|har vi) [{fill}] (stengt|låst|lukket|ryddet|slettet|fjernet|skjult)',
    ],
    in: 'statement',
    not: [
      '(om|hvis|dersom|når|at) du (fjerner|sletter|selv|redigerer|tar|fjernet|slettet|kan|vil)',
      '{you} [{fill}] (kan|må|bør|fjernet|slettet|lot|valgte) [{fill}] (fjerne|slette|fjernet|slettet|ta bort|redigere)',
      '(kan|vil|kunne|må|bør) {you} [{fill}] (fjerne|slette|ta bort|redigere|skjule)',
      '(takk for at du|fint at du) ~3 (fjernet|slettet|tok|fjerner|sletter)',
      '(takk|tips*|innspill*|ros*|tilbakemelding*|forslag*) ~8 (tar|tok) (vi|jeg)',
      '(tar|tok|ta) [{fill}] (vi|jeg) [{fill}] [med] (oss|meg|opp|videre|imot|på alvor|gjerne|selv|kontakt)',
      '(fjerner|sletter|fjerne|slette|fjernet|slettet|fjerner ikke|sletter ikke) (vi|jeg) (aldri|ikke)',
      '(aldri|ikke|ingen) [{fill}] (fjerner|sletter|fjerne|slette|fjernet|slettet|skjuler|skjult)',
      '(kritikk|kritikken|klagen|spørsmålet) [{your}] ~2 (får stå|skal få stå|blir stående|får selvsagt stå)',
    ],
  },
]

/** Names the rule that a removed post broke. */
export const removalReason: CuePhrases = [
  '(fordi|siden|ettersom|da|for|grunnet|på grunn av|årsaken er|grunnen er|grunnen var) [{fill}] [at] [{fill}] (den|det|innlegget|kommentaren|du|vi|innholdet|språket|teksten|de|bildet|ordet|noe|et|en|siste) [{fill}] ~3 (brøt|bryter|brutt|inneholder|inneholdt|hadde|omtaler|omtalte|nevner|nevnte|brukte|bruker|truer|truet|navngir|navnga|viste|viser|oppga|skrev|reklame*|trussel*|trusler|rasis*|hets*|trakassering|skjellsord*|personopplysning*|personlige|navn|navnet|telefonnummer*|spam|banning|sexis*|hatefull*|ikke lar|ikke tillater|sjikane|krenk*|hudfarge|støtende|private|sensitive|kontonummer*|fødselsnummer*|kortnummer*|adresse*)',
  '(bryter|brøt|brutt|brudd|bryte|strider|stred|i strid) [{fill}] (med|på|mot|våre|reglene|retningslinjene) [{fill}] [med|mot|på] [{ours}|de|regelen|punkt] [{fill}] (regel*|*regler|*reglene|retningslinje*|*retningslinjer|norm*|vilkår*|personvern*|god tone|loven|debattregl*|husregl*|nettvett*|rasisme*|hets|trussel*|trusler|sjikane|punkt|reklame|å nevne|trakassering|navn)',
  '(regelen|regel|reglene|retningslinjene|punktet|paragrafen|forbudet|regler) [våre|vår|om|mot|i|for|her] [{fill}] [om|mot] (rasis*|hets|trussel*|trusler|trakassering|sjikane|reklame|spam|banning|personopplysning*|navn|navngitte|ansatte|private|skjellsord|god tone|språkbruk|sexis*|hatefull*|hat|personangrep|bannskap|tredjeperson*|mobbing|diskriminer*|vold|grovt språk|telefonnummer*|lenker|saklig*)',
  '(inneholdt|inneholder|hadde|brukte|bruker|bestod av|besto av|var|er) [{fill}] [et|en|grove|grovt|direkte|navnet|flere|ren|rene] (trua|truet|truga|trussel*|trusler|rasis*|rasistisk*|hets|hetsende|trakasser*|sjikane|skjellsord*|banneord|personopplysning*|personnummer*|telefonnummer*|kontonummer*|fødselsnummer*|kortnummer*|adressen|navnet|navn på|reklame|spam|sexis*|hatefull*|nedsettende|krenkende|truende|grovt språk|svindel*|phishing|falske|sensitive|private|personangrep|hatytring*|bannskap|passord*|helseopplysning*|usaklig*)',
  '(vi|siden|her) [{fill}] (tillater|godtar|aksepterer|tolererer|tåler|lar|har nulltoleranse|fjerner) [{fill}] {negation} [{fill}] [at] (rasis*|hets|trussel*|trusler|trakassering|sjikane|reklame|spam|banning|personopplysning*|navn|navngitte|ansatte|private|skjellsord|sexis*|hatefull*|hat|personangrep|bannskap|grovt|noen|at|det|den|slikt|diskriminer*|mobbing)',
  '(nulltoleranse|forbud|regel|forbudt|ikke lov|ikke tillatt) [{fill}] [her] [{fill}] (for|mot|å|om) [{fill}] (rasis*|hets*|trussel*|trusler|trakassering|sjikane|reklame*|spam|banning|personopplysning*|navn*|ansatte|skjellsord|sexis*|hatefull*|hat|personangrep|mobbing|diskriminer*|true|henge|legge ut|poste|skrive|dele|publisere)',
  '(av|av hensyn til|på grunn av|grunnet|pga|for å) [{fill}] (personvern*|personvernhensyn|beskytte|verne|trussel*|trusler|rasis*|hets|skjellsord*|språkbruk*|sikkerhet*|hensyn til|personopplysning*|reklame|spam|trakassering|sjikane|gjentatte|hatefull*|banning|grovt|sexis*|din sikkerhet|skjerme)',
  '(navngi|navngir|navnga|henger ut|henge ut|hang ut|hengt ut|uthenging|utlevere|utleverer|identifiser*|true|truer|truet|trakasser*|sjikaner*|diskriminer*) [{fill}] ~2 (ansatt*|person*|noen|naboen|medarbeider*|folk|andre|sjåfør*|kolleg*|privat*|på|enkelt*|mennesker)',
  '(regelen|reglene|regel|punkt|paragraf) ~3 (<num>|om|mot|vår|våre)',
  '(fordi|siden|ettersom|for) (den|det|du|han|hun|innlegget|kommentaren|noen) ~2 (trua|truet|truga|hengte ut|skjelte ut|kalte|sjikanerte|hetset|mobbet|banna|bannet|reklamerte|avslørte|delte|la ut|inneholdt|nevnte|brøt|gikk på person)',
  '(trusler|hets|banning|reklame|navn|telefonnummer*|personangrep|rasisme|sjikane|personopplysning*) ~3 (lar|tillater|godtar|aksepterer|tåler|vil|tar) (vi|jeg) ~2 {negation}',
]

/** Asks the customer to write, send or give. */
export const asksData: CuePhrases = [
  {
    phrase: [
      '(skriv|send|sende|oppgi|legg|gi|post|del|kommenter|svar|fyll|meld|opplys|tast|før|noter|sleng|kast|legg igjen|legg inn|legg ved|legg ut|poste|bekreft|nevn|si|fortell|kom med) [{fill}] [gjerne|bare|oss|meg|inn|ut|over|igjen|ved|inn|her|til oss|til meg|da|først|så|i|på] ',
      '(kan|vil|kunne|ville|må|bør|får) [{fill}] {you} [{fill}] [{fill}] [vennligst|være så snill å|være snill å|være vennlig å|heller] (skrive|sende|oppgi|legge|gi|poste|dele|svare|fylle|opplyse|bekrefte|taste|si|fortelle|nevne|kommentere|ta bilde)',
      '{you} [{fill}] (kan|må|bør|får|skal) [{fill}] [{fill}] [gjerne|bare] (skrive|sende|oppgi|legge|gi|poste|dele|svare|fylle|opplyse|bekrefte|si|fortelle|nevne|kommentere)',
      '(skriver|sender|oppgir|legger|gir|poster|deler|svarer|fyller|opplyser|bekrefter|kommenterer) {you}',
      '(trenger|behøver|må ha|må vite|vil ha|ønsker|mangler|må få|får|kan få|kan vi få|kan jeg få|må|avventer|venter på|hadde trengt|skulle hatt|bare) (vi|jeg) [{fill}] [å|ha|bare|først|også] [vite|få|ha] ',
      '(vi|jeg) [{fill}] (trenger|behøver|må ha|må vite|vil ha|ønsker|mangler|må få|må be om|ber om|må be deg om|avventer|må bare ha|skulle hatt|hadde trengt) [{fill}] [å|ha|bare|først|også]',
      '(kan|får|kunne|må|skal) (vi|jeg) [{fill}] (få|ha|be om|spørre om|be deg om|vite|høre)',
      '(hva|hvilket|hvilken|hvilke|når|hvor) [{fill}] (er|var|har|står|slutter|heter|lyder|skal|bor|gjelder) [{fill}] ~4 (ditt|din|dine|du|det|på|nummeret|adressen|i)',
      '(hvilket|hvilken|hvilke) (nummer|adresse|postadresse|telefonnummer|mobilnummer|e-post|e-postadresse|konto|kontonummer|kundenummer|navn|fødselsdato|ordrenummer|saksnummer|kort|bilnummer|personnummer) ',
      '(ber|be) [{fill}] [vi|jeg] [{fill}] (deg|dere|om) [{fill}] [om] [å] (skrive|sende|oppgi|legge|gi|poste|dele|svare|fylle|opplyse|bekrefte|at|få|ditt|din|dine)',
      '(trengs|kreves|mangler|må oppgis|må sendes|må fylles)',
      '(skrive|sende|oppgi|legge ut|gi|poste|dele|kommentere) [{fill}] ~2 (her|under|nedenfor|i kommentarfeltet|i tråden|på veggen)',
      '(ditt|din|dine|navn|adresse|fødselsdato|telefonnummer|mobilnummer|kundenummer|kontonummer|personnummer|ordrenummer|saksnummer)  ~3 (takk|her|under|nedenfor|i kommentarfeltet|i tråden)',
    ],
    not: [
      '(skulle bare mangle|selvsagt|selvfølgelig|naturligvis|bør|burde) ~4 (skrive|skrive inn|oppgi|bruke)',
      'skrive ~3 (riktig|rett|med ø|med å|med æ|som det er)',
      '(skriv|send|oppgi|legg|gi|del|post|si) [{fill}] {negation}',
      '{negation} [{fill}] (skriv|send|oppgi|legg|gi|del|post|si|skrive|sende|oppgi|legge|gi|dele|poste)',
      '(aldri|ikke) ~3 (oppgi|oppgir|skriv|skrive|del|dele|gi|legg|send|sende)',
      '(vi|banken|jeg) (ber|spør|vil) [{fill}] (aldri|ikke)',
      '(at|hvorfor|når|hvis|siden) (vi|jeg|banken|noen) [{fill}] (ber|spør|trenger|må ha|må be)',
      '(spør|ber) (vi|jeg) [{fill}] (aldri|ikke)',
      '(send|skriv|skriver|sender|ta) [{fill}] [{you}] [{fill}] [oss|meg|til oss] [{fill}] (en e-post|e-post|en mail|mail|en epost|epost)',
      '(send|skriv|gi) [{fill}] (beskjed|til oss i|oss en privat|meg en privat|en privat)',
      '{if} {you} (har|ikke) ~2 (oppgitt|skrevet|delt|lagt|gitt|sendt)',
      '(svindl*|falsk*|phishing|lure deg)',
      '(slett|fjern|rediger|ta bort|slette|fjerne|skjule|skjult|skjuler|fjernet)',
      '(skriv|legg|post|del|skrive|legge|poste|dele|send|sende|innlegget|kommentaren) ~6 uten',
      '(står|finner du|ligger|ser du) [{fill}] (på|i|øverst|nederst|under)',
      '(du|dere) (ser|finner|får) [{fill}] (kunde*|kid*|konto*|ordre*|kode*)',
    ],
  },
]

/** Personal data as asked for. */
export const dataNoun: CuePhrases = [
  '(navn|navnet|fullt navn|fulle navn|fornavn|etternavn|etternavnet|telefon|telefonnummer*|telefonnr|tlf|tlf.nr|tlfnr|tlf-nr|mobil|mobilen|mobilnummer*|mobilnr|nummer|nummeret|nummeret ditt|nr|adresse|adressen|*adresse|*adressen|*adressa|gateadresse*|postadresse*|postnummer*|bosted*|bostedsadresse*|e-post|e-posten|epost|eposten|e-postadresse*|epostadresse*|mail|mailen|mailadresse*|mailadr|fødselsdato*|fødselsdag*|fødselsår*|bursdag*|født|fødested*|alder|alderen|kundenummer*|kundenr|kunde-id|kundeid*|kundeforhold*|medlemsnummer*|medlemsnr|medlemskort*|ordrenummer*|ordrenr|bestillingsnummer*|bestillingsnr|bestillingsreferanse*|bookingreferanse*|bookingnummer*|bookingkode*|billettnummer*|referanse|referansen|referansenummer*|referansekode*|saksnummer*|saksnr|sakens nummer|skadenummer*|skadenr|polisenummer*|polisenr|forsikringsnummer*|avtalenummer*|avtalenr|fakturanummer*|fakturanr|kid|kid-nummer*|kidnummer*|kid-nr|sporingsnummer*|sporings-id|pakkenummer*|sendingsnummer*|målernummer*|målepunkt*|måler-id|målerstand|anleggsnummer*|kontonummer*|kontonr|konto|kontoen|iban|regnr|registreringsnummer*|reg.nr|skiltnummer*|bilnummer*|kjennemerke*|kontaktinfo*|kontaktinformasjon*|kontaktopplysning*|personalia|personopplysning*|opplysninger om deg|opplysningene dine|diagnose*|sykdom*|legeerklæring*|helse*|inntekt*|lønn|lønnen|lønnsslipp*|årsinntekt*|gjeld|saldo|brukernavn*|serienummer*|imei|ip-adresse*|skjermbilde av kontoen|abonnementsnummer*|abonnementsnr|reservasjonsnummer*|pnr|flightnummer|orgnummer*|journalnummer*|søknadsnummer*|elevnummer*|lånenummer*|leilighetsnummer*|bolignummer*|gårds*|bruksnummer*|vedtaksnummer*|deltakernummer*|fordelskort*|bonusnummer*|bonusnr|bonuskort*|sivilstatus|sivilstand*|arbeidsgiver*|pårørende*)',
  '(hvor du bor|hvor bor du|hva du heter|hva heter du|når er du født|når du er født|hvor gammel er du)',
]

/** An identity number, card number, code or password: never in a message either. */
export const identityNoun: CuePhrases = [
  '(fødselsnummer*|fødselsnr|fødselnummer*|personnummer*|personnr|pers.nr|persnr|d-nummer*|dnummer*|id-nummer*|identitetsnummer*|11 siffer|elleve siffer|elleve sifre|11 sifre|fem siste|de fem siste|siste fem|5 siste|de fem siste sifrene|kortnummer*|kortnr|kredittkortnummer*|kredittkort*|visanummer*|visakort*|bankkort*|bankkortnummer*|kortinfo*|kortdetalj*|kortopplysning*|kortdata|cvc|cvc-kode*|cvv|cvv2|sikkerhetskode*|kontrollsiffer*|utløpsdato*|passord|passordet|*passord|*passordet|pinkode*|pin-kode*|pin|pin-en|engangskode*|engangspassord*|bankid|bankid-kode*|bankid-passord*|sms-kode*|kodebrikke*|koden|kode|innloggingskode*|tilgangskode*|dørkode*|alarmkode*|portkode*|puk|puk-kode*|pass|passnummer*|passnr|førerkort*|førerkortnummer*|legitimasjon|legitimasjonen|id-kort*|idkort*|bilde av kortet|bilde av passet|bilde av legitimasjon*|kopi av pass*|nasjonalt id-kort|verifiseringskode*|bekreftelseskode*|innloggingsdetalj*|påloggingsinformasjon)',
]

/** Says that something is to be sent privately. */
export const privatePlace: CuePhrases = [
  '(privat melding|privatmelding*|private meldinger|privat|pm|dm|direktemelding*|direkte melding|på pm|i pm|i dm|på dm|innboks*|messenger|i en melding til oss|i en melding|på melding|via melding|meldingsboksen|i meldingene|på chat|i chatten|i chat|innlogget|logget inn|når du er logget inn|logger du inn|logg inn|min side|mine sider|nettbanken|nettbank|i appen|kundesidene|på telefon|over telefon|på tråden|per telefon|når du ringer|når vi ringer|med bankid|via bankid|sikker melding|sikker kanal|lukket|ikke her|ikke i kommentarfeltet|i skjemaet|skjema|kryptert|inne på)',
  '(skjult|skjuler|fjernet|fjerner|slettet|sletter|slett|fjern|rediger)',
]
