/** Swedish words beside numbers and values. */
import type { Cue } from '../../../src/entities/context.js'
import { words } from '../../../src/entities/context.js'
import { health } from './health.js'

export const cues = {
  identity: words(
    'p-nr pers-nr person-nr id-nr id-num* personnum* personnr persnr pnr samordningsnum* samordningsnr interimsnum* födelsenummer* personid reservnummer* ssn id-nummer idnummer* legitimationsnummer*',
  ),
  card: words(
    'visakortet mastercardet bankkortet kortets kortens amexet kort kortet kortnum* kortnr bankkort* betalkort* kreditkort* visa visakort* mastercard* amex maestro debetkort* eurocard kontokort* kreditkortsnummer*',
  ),
  account: words(
    'konto kontot kontonr kontonum* kto ktonr bankkonto* sparkonto* lönekonto* privatkonto* iban personkonto* konton kontona överföringskonto* ibannummer*',
  ),
  clearing: words('clearing clearingnr clearingnum* cl.nr'),
  company: words(
    'modell modellen artikelnummer artnr produktnummer serie kundtjänst kundtjänsten kundservice växel växeln supporten ert-nummer ert-telefonnummer era-nummer er-telefon er-växel er-kundtjänst ringt ringde bankgiro* bg bgnr plusgiro* pg pgnr postgiro* orgnr organisationsnum* organisationsnr momsnr momsregistreringsnum* vat swish-nummer swishnummer felkod* status statuskod*',
  ),
  phone: words(
    'kundtjänst kundtjänsten kundservice växel växeln supporten ert-nummer ert-telefonnummer era-nummer er-telefon er-växel er-kundtjänst ringt ringde telefon telefonen tel tfn tlf telnr telefonnr telefonnum* mobil mobilen mobilnr mobilnum* mob ring ringa ringer ringde nås sms:a smsa hemtelefon* jobbtelefon* direktnummer* whatsapp hemnumret hemnummer* mobilnumret jobbnumret jobbnummer* telefonnumret numret-till',
  ),
  email: words('mejl mail e-post epost mejla maila mejladress* mailadress* e-postadress* epostadress*'),
  birth: words(
    'född fyller fdat födda föddes fött födelsedatum* födelsedag* födelseår* f fd födelsedata fyllde föds nedkom förlöst till-världen f.d',
  ),
  plate: words(
    'regnr regnummer* reg.nr registreringsnum* reg registreringsskylt* skylt skylten skyltar skyltarna bil bilen bilens bilar bilarna mc motorcykel* moped* släp släpet släpvagn* husvagn* husbil* lastbil* fordon* volvo saab traktor* parkera* parkering*',
  ),
  document: words(
    'id-handling leget legget pass passet passnr passnum* id-kort idkort* leg legitimation* körkort* körkortsnummer* resehandling* uppehållstillstånd* uppehållskort* pass-nr id-kort* passets passens passen dokumentnummer* dokumentnr resedokument* visum visumnummer* passkopia* passhandling* id-kortet idhandling* legitimationen* lma-kort* lma-nummer* uppehållstillståndskort* passnumret',
  ),
  password: words('lösenord* lösen lösenordet lösenfras* bankid-lösenord* psw pw'),
  code: words(
    'pin pinkod* pin-kod pin-koden kod koden koder koderna engångskod* säkerhetskod* cvc cvv cvc-kod* cvc2 portkod* dörrkod* larmkod* inloggningskod* svarskod* verifieringskod* bankid-kod* bekräftelsekod* smskod* sms-kod* puk puk-kod pukkod* bankdosa dosan koddosa* kodlås* *kod *koden loginkod*',
  ),
  reference: words(
    'sändning sändningen försändelser paketet paket försändelse* beställningen kvitto skada skadan biljett biljetten mätare mätaren abonnemang ärende ärendet ärendenr ärendenummer* ärendeid order ordern ordernr ordernum* orderid beställning* beställningsnr best.nr kundnr kundnum* kund-id kundid kund-nr skadenr skadenummer* skadeärende* skadeanmälan försäkringsnr försäkringsnummer* försäkringsbrev* polisnr fakturanr fakturanummer* faktura fakturan ocr ocr-nummer* ocrnummer* ocr-nr ref referens* refnr referensnr diarienr diarienummer* dnr kolli kolli-id kolliid kollinummer* paketnr paketnummer* sändningsnummer* sändningsnr spårningsnummer* avtalsnr avtalsnummer* lånenummer* lånenr medlemsnr medlemsnummer* mätarnummer* mätarid anläggningsid* anläggnings-id abonnemangsnummer* abonnentnummer* bonusnummer* biljettnr biljettnummer* kvittonr kvittonummer* returnr returnummer* anmälningsnummer* anmälan supportärende* depånummer* kundref *nummer *numret *nr bokningens biljettens paketets orderns ärendets fakturans försändelsens skadans *snr *enr *tnr *rnr *dnr *knr *ngnr *gsnr elmätare* vattenmätare* *mätare *mätaren gsrn installations-id bonuskort* medlemskort* klippkort* lojalitetskort* avi avin avinummer* leverans leveransen frakten försändelsen spåra spårning spårningen kollit beställt',
  ),
  booking: words(
    'bokn bokn.nr bokning bokningen bokningsnr bokningsnummer* bokningskod* bokningsref* bokningsreferens* boknr pnr-kod reservationsnummer* bokningsid spårningskod* referenskod*',
  ),
  address: words(
    'adress adressen adressändring bor bodde flyttat flyttar leveransadress* fakturaadress* postadress* hemadress* skicka skickas postnummer* postnr',
  ),
  ip: words('ip ip-adress* ipadress* ip-nummer* ip-nr ipv4 ipv6'),
  server: words(
    'server servern servrar dns a-post* a-pekare* a-record* cname namnserver* dns-server* gateway* webbserver* maskinen värd version versionen utgåva',
  ),
  amount: words(
    'kr kronor kronan krona sek tkr nok dkk eur euro usd dollar procent mkr miljoner miljarder poäng mil kilo kg gram km meter minuter min timmar dagar kwh gb mb',
  ),
  link: words(
    'nr nummer numret är var blir heter mitt min mina vårt vår hans hennes det den här gäller avser med som skulle ska lyder id och kod',
  ),
  join: words(
    'och sen sedan så sista fyra fem siffrorna de resten följt av därefter efter slutar börjar på med första sex åtta',
  ),
  person: words(
    'jag mig mej min mitt mina han hon honom henne hans hennes hen vi oss vår vårt våra mamma mammas pappa pappas mor far mormor morfar farmor farfar son sonen sonens dotter dottern dotterns barn barnet barnen fru frun frus man make maken maka makan hustru sambo sambon särbo flickvän pojkvän syster bror brorsa syrra kusin moster faster morbror farbror svärmor svärfar svärmors svärfars barnbarn grabben tjejen tvillingarna svägerska svåger granne grannen kollega kollegan undertecknad vän kompis kompisen pojken flickan frugan gubben farsan morsan brorsan syrran lillebror storebror lillasyster storasyster pojkvännen flickvännen svärdotter svärson svärdottern svärsonen släkting släktingen anhörig gumman lillan lillen ungen ungarna bebisen tonåring tonåringen tonårsson tonårsdotter styvson styvdotter bonusson bonusdotter särbon patienten inneboende hyresgäst klient systerson systerdotter brorson brorsdotter',
  ),
  ours: words('vår vårt våra oss'),
  ...health,
} as const satisfies Record<Cue, readonly string[]>
