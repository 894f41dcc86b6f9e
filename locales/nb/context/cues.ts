/** Bokmål words beside numbers and values. */
import type { Cue } from '../../../src/entities/context.js'
import { words } from '../../../src/entities/context.js'
import { health } from './health.js'

export const cues = {
  identity: words(
    'id-nr fødselsnummer* fødselsnr fnr personnummer* personnr pnr d-nummer* dnummer* dnr h-nummer* fødsels- identitetsnummer* id-nummer* idnummer* personident',
  ),
  card: words(
    'visaen visakortet mastercardet kortets amexen kortene kort kortet kortnummer* kortnr bankkort* betalingskort* kredittkort* debetkort* visa visakort* mastercard* amex maestro bankkortet',
  ),
  account: words(
    'konto kontoen kontonr kontonummer* kontonummeret bankkonto* brukskonto* sparekonto* lønnskonto* iban ibannummer* kontoer',
  ),
  clearing: words('clearing clearingnummer* clearingnr'),
  company: words(
    'modell modellen varenummer varenr produktnummer artikkelnummer kundeservice kundesenter kundesenteret kundetelefonen sentralbord sentralbordet vakttelefonen supporten nummeret-deres telefonnummeret-deres telefonen-deres ringt ringte orgnr organisasjonsnummer* organisasjonsnr org.nr mva momsnummer* vippsnummer* bankgiro feilkode* feil status statuskode* paragraf',
  ),
  phone: words(
    'kundeservice kundesenter kundesenteret kundetelefonen sentralbord sentralbordet vakttelefonen supporten nummeret-deres telefonnummeret-deres telefonen-deres ringt ringte telefon telefonen telefonnr telefonnummer* tlf tlf.nr tel mobil mobilen mobilnr mobilnummer* mob ring ringe ringes ringt ringer nås sms jobbtelefon* hjemmetelefon* direktenummer* direktenr direktelinje* whatsapp tekstmelding hjemmenummer* jobbnummer* mobilnummeret jobbnummeret',
  ),
  email: words('epost e-post mail mailen mailadress* epostadress* e-postadress* maile'),
  birth: words(
    'født fødd fødselsdato* fødselsdag* fødselsår* f fd fdato fyller fødte bursdag* fødselsdatoen fylte nedkom til-verden fødes f.d',
  ),
  plate: words(
    'regnr regnummer* reg.nr registreringsnummer* reg skilt skiltet skiltnummer* skiltene bil bilen bilens biler bilene mc motorsykkel* moped* henger hengeren tilhenger* campingvogn* bobil* lastebil* varebil* kjøretøy* volvo toyota tesla traktor* parkert parkering*',
  ),
  document: words(
    'pass passet passnr passnummer* pass-nr id-kort idkort* legitimasjon* førerkort* førerkortnummer* oppholdskort* oppholdstillatelse* reisedokument* nasjonalt id-kort* passets passene passa dokumentnummer* dokumentnr visum visumnummer* passkopi* legitimasjonen id-kortet idbevis* id-bevis*',
  ),
  password: words('passord* passordet bankid-passord* bankidpassord* pw pwd psw'),
  code: words(
    'pin pinkode* pin-kode pin-koden kode koden koder kodene engangskode* engangspassord* sikkerhetskode* cvc cvv cvc2 dørkode* portkode* alarmkode* låskode* innloggingskode* svarkode* bekreftelseskode* verifiseringskode* smskode* sms-kode* bankid-kode* kodebrikke* puk puk-kode pukkode* kodebrikken kodebrikka kodelås* *kode *koden',
  ),
  reference: words(
    'pakke pakken sending sendingen bestillingen kvittering skade skaden søknad søknaden klage klagen vedtak* abonnement billett billetten sak saken saksnr saksnummer* sak-nr sakid ordre ordren ordrenr ordrenummer* ordreid bestilling* bestillingsnr best.nr bestillingsnummer* kundenr kundenummer* kunde-id kundeid skadenr skadenummer* skadesak* skademelding* polise* polisenr polisenummer* forsikringsnr forsikringsnummer* avtalenr avtalenummer* fakturanr fakturanummer* faktura fakturaen kid kid-nummer* kidnummer* kid-nr ref referanse* refnr referansenr referansenummer* journalnr sporingsnr sporingsnummer* sendingsnr sendingsnummer* pakkenr pakkenummer* kollinr kollinummer* kolli lånenr lånenummer* medlemsnr medlemsnummer* målernr målernummer* måler målepunkt* abonnementsnummer* bonusnummer* billettnr billettnummer* kvitteringsnummer* returnr returnummer* henvendelse* søknadsnummer* løpenummer* kontraktsnummer* saksbehandlingsnummer* *nummer *nummeret *nr pakka sporing sporinga sporingen saka *snr *enr *tnr *rnr *dnr *knr *ngnr strømmåler* vannmåler* *måler *måleren gsrn målepunkt-id bonuskort* medlemskort* fordelskort* lojalitetskort* leveranse leveransen sendinga hentemelding* spore kollien',
  ),
  booking: words(
    'booking bookingen bookingref* bookingreferanse* bookingnr bookingnummer* bookingkode* reservasjonsnummer* reservasjonsnr reservasjon* bestillingsreferanse* referansekode* pnr-kode billettreferanse* ref sporingskode*',
  ),
  address: words(
    'adresse adressen bor bodde flyttet flytter leveringsadress* fakturaadress* postadress* hjemmeadress* sendes send postnr postnummer*',
  ),
  ip: words('ip ip-en ip-adress* ipadress* ip-nummer* ip-adressen ipv4 ipv6'),
  server: words(
    'server serveren servere dns a-record* a-peker* cname navnetjener* navneserver* dns-server* gateway* webserver* tjeneren vert versjon versjonen',
  ),
  amount: words(
    'kr kroner krone nok sek dkk eur euro usd dollar prosent millioner milliarder poeng mil kilo kg gram km meter minutter min timer dager kwh gb mb øre',
  ),
  link: words(
    'nr nummer nummeret er var blir heter mitt min mine vårt vår hans hennes sitt det den dette gjelder med som skulle skal lyder id også og hit',
  ),
  join: words(
    'og så deretter etterfulgt de siste fire fem sifrene resten slutter begynner starter på med av seks åtte',
  ),
  person: words(
    'medisinene-mine medisinen-min jeg meg min mitt mine mi han ham hun henne hans hennes hen vi oss vår vårt våre mamma mammas pappa pappas mor far moren faren mormor morfar farmor farfar bestemor bestefar besteforeldre sønn sønnen sønnens datter datteren datra dattera barn barnet kone kona konen konas mann mannen ektemann samboer samboeren kjæreste kjæresten søster søstera søsteren bror broren tante onkel kusine fetter svigermor svigerfar svigerfars svigermors barnebarn gutten jenta jenten tvillingene svoger svigerinne nabo naboen kollega kollegaen undertegnede venn venninne kamerat sønns guttungen frua gubben lillebror storebror lillesøster storesøster jentungen babyen tenåring tenåringen stesønn stedatter bonussønn bonusdatter svigersønn svigerdatter slektning slektningen pårørende tvilling pasienten leietaker klient nevø niese nevøen niesen mamma-min minsten eldste eldstemann yngste pappaen mammaen fatteren mutteren guttene jentene ungene ungen',
  ),
  ours: words('vår vårt våre oss'),
  ...health,
} as const satisfies Record<Cue, readonly string[]>
