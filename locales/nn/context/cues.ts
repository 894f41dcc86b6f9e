/** Nynorsk words beside numbers and values. */
import type { Cue } from '../../../src/entities/context.js'
import { words } from '../../../src/entities/context.js'
import { health } from './health.js'

export const cues = {
  identity: words(
    'id-nr fødselsnummer* fødselsnr fnr personnummer* personnr pnr d-nummer* dnummer* dnr h-nummer* identitetsnummer* id-nummer* idnummer*',
  ),
  card: words(
    'visaen visakortet mastercardet kortets amexen korta kort kortet kortnummer* kortnr bankkort* betalingskort* kredittkort* debetkort* visa visakort* mastercard* amex',
  ),
  account: words(
    'konto kontoen kontonr kontonummer* bankkonto* brukskonto* sparekonto* lønskonto* lønnskonto* iban kontoar',
  ),
  clearing: words('clearing clearingnummer* clearingnr'),
  company: words(
    'modell modellen varenummer varenr produktnummer artikkelnummer kundeservice kundesenter kundesenteret kundetelefonen sentralbord sentralbordet vakttelefonen supporten nummeret-dykkar telefonnummeret-dykkar telefonen-dykkar ringt ringde orgnr organisasjonsnummer* organisasjonsnr mva momsnummer* vippsnummer* bankgiro feilkode* feil status statuskode*',
  ),
  phone: words(
    'kundeservice kundesenter kundesenteret kundetelefonen sentralbord sentralbordet vakttelefonen supporten nummeret-dykkar telefonnummeret-dykkar telefonen-dykkar ringt ringde telefon telefonen telefonnr telefonnummer* tlf tel mobil mobilen mobilnr mobilnummer* mob ring ringe ringja ringer ringde nåast sms tekstmelding heimetelefon* jobbtelefon* direktenummer* direktenr direktelinj* heimenummer* jobbnummer* mobilnummeret',
  ),
  email: words('epost e-post mail mailen mailadress* epostadress* e-postadress* maile'),
  birth: words(
    'fødd fødde fødselsdato* fødselsdag* fødselsår* f fd fdato fyller bursdag* gebursdag* fylte til-verda fødast f.d',
  ),
  plate: words(
    'regnr regnummer* reg.nr registreringsnummer* reg skilt skiltet skilta skiltnummer* bil bilen bilane bilar mc motorsykkel* moped* hengar hengaren tilhengar* campingvogn* bubil* lastebil* varebil* køyretøy* volvo toyota tesla traktor* avskilta parkert parkering*',
  ),
  document: words(
    'pass passet passnr passnummer* pass-nr id-kort idkort* legitimasjon* førarkort* førarkortnummer* opphaldskort* opphaldsløyve* reisedokument* id-kort* passets passa dokumentnummer* dokumentnr visum visumnummer* passkopi* id-kortet idbevis* id-bevis*',
  ),
  password: words('passord* passordet bankid-passord* bankidpassord*'),
  code: words(
    'pin pinkode* pin-kode pin-koden kode koden kodar kodane eingongskode* eingongspassord* tryggleikskode* cvc cvv cvc2 dørkode* portkode* alarmkode* låskode* innloggingskode* svarkode* stadfestingskode* smskode* sms-kode* bankid-kode* kodebrikke* kodekort* puk puk-kode pukkode* kodebrikk* kodelås* *kode *koden',
  ),
  reference: words(
    'skademelding skademeldinga pakke pakken sending sendinga bestillinga kvittering skade skaden søknad søknaden klage klaga vedtak* abonnement billett billetten sak saka saksnr saksnummer* sakid ordre ordren ordrenr ordrenummer* bestilling* tinging* tingingsnummer* bestillingsnr best.nr bestillingsnummer* kundenr kundenummer* kunde-id skadenr skadenummer* skadesak* skademelding* polise* polisenr polisenummer* forsikringsnr forsikringsnummer* avtalenr avtalenummer* fakturanr fakturanummer* faktura fakturaen kid kid-nummer* kidnummer* kid-nr ref referanse* refnr referansenr referansenummer* journalnr sporingsnr sporingsnummer* sendingsnr sendingsnummer* pakkenr pakkenummer* kollinr kollinummer* lånenr lånenummer* medlemsnr medlemsnummer* målarnr målarnummer* målar målepunkt* abonnementsnummer* bonusnummer* billettnr billettnummer* kvitteringsnummer* returnr returnummer* førespurnad* søknadsnummer* løpenummer* kontraktsnummer* *nummer *nummeret *nr pakka sporing sporinga *snr *enr *tnr *rnr *dnr *knr *ngnr straummålar* vassmålar* *målar *målaren gsrn bonuskort* medlemskort* fordelskort* leveranse leveransen hentemelding* spore kollien tinging tinginga',
  ),
  booking: words(
    'booking bookinga bookingref* bookingreferanse* bookingnr bookingnummer* bookingkode* reservasjonsnummer* reservasjon* referansekode* billettreferanse* ref sporingskode*',
  ),
  address: words(
    'adresse adressa bur budde flytta flyttar leveringsadress* fakturaadress* postadress* heimeadress* sendast send postnr postnummer*',
  ),
  ip: words('ip ip-en ip-adress* ipadress* ip-nummer* ip-adressa ipv4 ipv6'),
  server: words(
    'server serveren tenar tenaren dns a-record* a-peikar* cname namnetenar* dns-server* gateway* vevtenar* versjon versjonen',
  ),
  amount: words(
    'kr kroner krone nok sek dkk eur euro usd dollar prosent millionar milliardar poeng mil kilo kg gram km meter minutt min timar dagar kwh gb mb øre',
  ),
  link: words(
    'nr nummer nummeret er var vert blir heiter mitt min mine vårt vår hans hennar hennes sitt det den dette gjeld med som skulle skal lyder id òg og hit',
  ),
  join: words('og så deretter følgt av dei siste fire fem sifra resten sluttar byrjar på med seks åtte'),
  person: words(
    'medisinane-mine medisinen-min eg meg min mitt mine mi han ho henne hennar hans hennes vi me oss vår vårt våre mamma mammas pappa pappas mor far mora faren mormor morfar farmor farfar bestemor bestefar son sonen dotter dottera barn barnet kone kona mann mannen ektemann sambuar sambuaren kjæraste kjærasten syster systera søster bror broren tante onkel kusine fetter svigermor svigerfar barnebarn gut guten guten jente jenta tvillingane svoger svigerinne nabo naboen kollega kollegaen underteikna ven venninne kamerat kjerringa gubben veslebror storebror veslesyster storesyster jentungen babyen tenåring tenåringen stesonen stedottera svigerson svigerdotter slektning slektningen pårørande tvilling pasienten leigetakar klient nevø niese nevøen niesa minsten eldste yngste gutane jentene ungane ungen',
  ),
  ours: words('vår vårt våre oss'),
  ...health,
} as const satisfies Record<Cue, readonly string[]>
