import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** What feelings, hurry and one's own affairs are told with. */
export const feelingClasses = {
  'angry-word': words(
    `arg arga argare jättearg skitarg förbannad förbannade skitförbannad  rasande ursinnig ursinniga vansinnig galen irriterad irriterade irriterande irritation upprörd upprörda upprörande sur sura skitsur vrede ilska ilsk ilsken ilskna topprasande
    rosenrasande tokig tvärilsk frustrerad frustrerade frustrerande frustration provocerad provocerande kokar exploderar sprickfärdig spyfärdig less skitless tröttnat oförskämt fräckt fräckheten hatar avskyr föraktar skäms skärpning skandal heligt`,
  ),
  'worried-word': words(
    `orolig oroliga orolighet oroar oro oroad rädd rädda livrädd skraj skräckslagen panik panikslagen desperat desperata förtvivlad förtvivlade förtvivlan stressad stressade stressande stressar stress ångest nervös nervösa ledsen ledsna ledsamt gråter grät gråtfärdig storgråter tårar
    hjälplös hjälplösa maktlös maktlösa uppgiven uppgivna ensam chockad chockade chock skakad skärrad skärrade otrygg otrygga otryggt sorg sörjer utmattad slutkörd förkrossad vanmäktig rådlös rådvill ångestfylld sömnlös vettskrämd vilsen vilsna hopplöst osäker mardröm mardrömmen lidande lider`,
  ),
  pleased: words(
    `nöjd nöjda glad glada gladare lycklig lyckliga tacksam tacksamma imponerad imponerade lättad lättade överlycklig jättenöjd supernöjd jätteglad superglad älskar uppskattar uppskattat gillar diggar stolt förtjust rörd trygg belåten lyrisk salig exalterad pirrig hoppfull förväntansfull`,
  ),
  displeased: words(
    `besviken besvikna missnöjd missnöjda missnöje besvikelse problem problemet problemen strul strulet krångel krånglet klagar klaga klagomål försenad försenat försenade inställd inställt inställda stulen stulet lurad lurade förlorat förlorade tappat nekad nekas avslag
    oacceptabelt oacceptabel orättvist orättvisa sämre värre skämt hemskt jobbigt jobbig tråkigt sorgligt synd tyvärr suger höjd höjt höjning dubbelt bluff svek sviken uteblev uteblivit saknas trasig trasigt trasiga sönder kapad förstört förstörd slarv slarvigt vägrar vägrade nekade
    inkasso kronofogden skada olycka sjuk feber kaos katastrof skit jävla fan helvete aldrig idioter idiot värdelös värdelöst usel uselt kass kasst dåligt dålig dåliga sämst sämsta pinsamt löjligt absurt bedrövligt oförskämt fräckt skamligt skandal dyrt svindyrt trött less tröttnat irriterad förbannad arg sur rasande frustrerad ledsen
    bortkopplad utelåst fast strandsatt fel felet felaktig felaktigt nekat kvar ingenting saknar drabbad drabbade utsatt obegripligt krångligt krånglar strular försvunnit försvunnen borta borttappat`,
  ),
  /** Words of mock praise. */
  'mock-praise': words(
    `bra jättebra toppen toppenbra super superbra kanon kanonbra kanonservice suverän suveränt fantastisk fantastiskt underbar underbart underbara härlig härligt lysande strålande utmärkt utmärkta imponerande imponerad trevlig trevligt kul roligt skönt mysigt fint fina finfint smart smidigt praktiskt proffsigt proffsig
    briljant briljanta genialt genialiskt genial makalös makalöst storartat storartad förträffligt superb perfekt klockrent grymt snyggt snabbt blixtsnabbt rekordsnabbt generöst generös omtänksamt gulligt betryggande lovande spännande magiskt festligt tjusigt enastående exemplariskt ypperligt ljuvligt lyxigt lyx`,
  ),
  'mock-thing': words(
    `service servicen kundservice kundtjänst bemötande lyx succé prestation bragd snilleblixt idé överraskning tur fart tajming timing punktlighet pålitlighet tillgänglighet kvalitet hjälp support omtanke respons kommunikation planering framförhållning logik snabbhet upplevelse julklapp present gåva bonus info information start avslutning
    kundvård kundnytta kundfokus kundupplevelse digitalisering utveckling framtid trygghet trygghetskänsla effektivitet flexibilitet generositet humor fest`,
  ),
  /** What a writer has with the company: found by its head in compounds. */
  'own-affair': words(
    `konto kontot konton kontona *konto *kontot *konton kort kortet korten *kort *kortet lån lånet lånen *lån *lånet *lånen faktura fakturan fakturor fakturorna *faktura *fakturan *fakturor räkning räkningen räkningar *räkning *räkningen ärende ärendet ärenden *ärende *ärendet
    skada skadan skador *skada *skadan anmälan *anmälan försäkring försäkringen försäkringar *försäkring *försäkringen *försäkringar avtal avtalet avtalen *avtal *avtalet abonnemang abonnemanget *abonnemang *abonnemanget bokning bokningen bokningar *bokning *bokningen biljett biljetten biljetter biljetterna
    *biljett *biljetten *biljetter resa resan resor *resa *resan paket paketet *paket *paketet order ordern *order *ordern beställning beställningen *beställning leverans leveransen *leverans lön lönen pengar pengarna betalning betalningen betalningar *betalning *betalningen överföring överföringen saldo saldot insättning uttag uttaget
    autogiro autogirot pension pensionen *pension *pensionen ersättning ersättningen *ersättning *ersättningen utbetalning utbetalningen *utbetalning ansökan *ansökan domän domänen domäner *domän sajt sajten hemsida hemsidan webbplats mejl mejlen mejlkonto router routern modem modemet box boxen bredband bredbandet fiber fibern
    elavtal elräkning el elen mätare mätaren elmätare bil bilen bilar cykel cykeln hus huset lägenhet lägenheten stuga stugan reklamation retur returen klagomål uppgifter uppgifterna adress adressen poäng poängen bonuspoäng isk fonder fond aktier depå sparande besparingar medlemskap medlemskapet prenumeration prenumerationen *prenumeration bankid
    swish premie premien flyg flyget flygresa plats platsen sits bagage bagaget väska väskan ränta räntan amortering profil profilen inloggning lösenord nummer numret telefonnummer abonnemangen ansvar avi avin kvitto kvitton kvittona bidrag dödsbo bostadsrätt lånelöfte lånelöftet fullmakt bostadstillägg telefon mobil mobilen dator semesterresa hemresa tandskada uppsägning fall historik krav kravet påminnelse skuld skulder skulderna möte mötet tid tiden besiktning bygglov bygglovet plånbok dosa dosan rotavdrag vinst sjukpenning`,
  ),
  'own-people': words(
    `sons sonens dotters dotterns mans mannens frus fruns hustrus makes makas mammas pappas mors fars mormors morfars farmors farfars brors systers sambos barns barnens barnets föräldrars svärmors svärfars systersons faster moster dödsbos företags firmas förenings bolags killes tjejs mormor morfar exmans farbrors mosters fasters kompis grannes`,
  ),
  'own-did': words(
    `beställt beställde bokat bokade betalat betalade betalt ansökt ansökte anmält anmälde skickat skickade fått fick köpt köpte sökt sökte sagt sa swishat swishade överfört returnerat returnerade reklamerat reklamerade avbokat avbokade ombokat tecknat tecknade fyllt lämnat lämnade laddat skrivit
      spärrat spärrade avslutat avslutade bytt bytte flyttat flyttade loggat loggade debiterats debiterad fakturerats nekats nekades beviljats skadeanmälde skadeanmält felanmält felanmälde överklagat överklagade deklarerat registrerat uppdaterat förnyat glömt tappat tappade`,
  ),
  'number-word': words(
    `kundnummer* kundnr*  ordernummer* ordernr* order-nr bokningsnummer* bokningsnr* bokningskod* bokningsref* ärendenummer* ärendenr* skadenummer* skadenr* försäkringsnummer* försäkringsnr* fakturanummer* fakturanr* personnummer* personnr* pnr ocr* ocr-nummer* kollinummer* kollinr* kolli-id sändningsnummer* avtalsnummer*
    anläggningsid* anläggnings-id medlemsnummer* lånenummer* kontonummer* clearingnummer* clearing diarienummer* dnr referensnummer* refnr* mätarnummer* mätarställning* simkortsnummer* regnr* regnummer* referens* returnummer* beställningsnummer* ärendeid* biljettnummer* bonusnummer* abonnentnummer*`,
  ),
} as const satisfies Classes
