import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: money and bank. */
export const money: ConceptWords<'money'> = {
  'bank-card': `
    kort kortet kortene korta bankkort* visa visakort* visaen mastercard debetkort* *kredittkort *kredittkortet
    *kredittkortene betalingskort* kortnummer* kortnr cvc cvv cvc-koden magnetstripe* magnetstripa brikke brikka
    brikken chip chipen chiper chipene chippen pinkode pinkoden pinkoder pinkodene pin kortkode* kortleser*
    kortterminal* terminal* bankaxept tæppe tæppa æppling tappe blippe blippa contactless kontaktløs kontaktløst
    gullkort* platinakort* ungdomskort* barnekort* reservekort* erstatningskort* amex diners kortholder*
    kortgrense* kortgrensa beløpsgrense* beløpsgrensa minibankkort* plastkort* dobbeltkort* tilleggskort*
    firmakort* virtuelt kortutsteder utløpsdato* signaturfelt applepay googlepay
  `,
  'card-trouble': `
    avvist avvises avslått avviste sperra sperret* utløpt utløp utgått utgår slukt slukte svelget svelga spiste
    inndratt avmagnetisert klippet klippa klippe ødelagt kortfeil* knekt knakk bøyd slitt nedslitt nektet nekta
    blokkert blokkerte dekning dekningsfeil manglende avvisning* underkjent overtrukket overtrekk* godtas
    aksepteres aksepterer akseptert ugyldig ugyldige tastet pinfeil feilkode chipfeil leses lese fungerer funka
    virker funker fungerte virket virka feiltasta feiltastet hardkortet maks kortsperre* kortsperra
    kortavvisning
  `,
  'bank-account': `
    kontonummer* kontonr bsu iban bic swift saldo saldoen saldoer saldoene kontoutskrift* transaksjon*
    bevegelser bokført bokføre bokføring disponibelt disponert nettbank* mobilbank* bankbok bankboka bankboken
    bankboker bankbokene kontohaver* kontoeier* disposisjonsrett* *kontoen *kontoer *kontoene *konto
    kontoinnehaver kontoutdrag* kontobevegelse* minus overtrukket rammekreditt kontoåpning åpna
  `,
  transfer: `
    overføre overfører overførte overført overføring* vipps vippse vippser vippset vippsa vippsnummer vippskrav
    vippsing straksbetaling* straksoverføring* lønn lønna lønnen lønning lønningen lønninger lønningene
    lønningsdag lønnsutbetaling* lønnsinngang trygd trygda trygden barnetrygd* kontantstøtte kontantstøtta
    kontantstøtten stipend stipendet stipendene feriepenger feriepengene innbetaling* utbetaling* innskudd*
    avtalegiro fastoppdrag betalingsoppdrag* mottaker* avsender forfallsregister trekk trukket inngående
    utgående utenlandsbetaling* swiftbetaling sepa kontoregulering* flyttet pengene kontonummeret overførsel*
    straks-betaling feiloverføring* feilsendt tilbakeføre tilbakefører tilbakeførte tilbakeført feilbetaling*
    tippekasse spleis spleise spleiset spleisa utlegg utlegget utleggene delebetaling lommepenger ukepenger
    ukelønn ukelønna ukelønnen
  `,
  loan: `
    lån lånene låna boliglån huslån billån forbrukslån studielån rammelån førstehjemslån mellomfinansiering*
    byggelån byggekreditt startlån hyttelån båtlån mikrolån smålån refinans* avdrag avdraget avdragsfri*
    nedbetaling* nedbetale nedbetalte nedbetalt renter rentene fastrenter flytende lånerenter boliglånsrenter
    renteheving* rentekutt* renteøkning* rentehopp rentemøte styringsrenter norges margin effektiv kausjonist*
    kausjon kausjonen kausjonere medlåntaker* låntaker* lånesøknad* lånekunde* låneavtale* lånebeløp* lånetak
    belåningsgrad* pant panta panten panteobligasjon* pantedokument* sikkerhet tinglyse tinglyste tinglyst gjeld
    gjelda gjelden gjeldsgrad gjeldsregister* gjeldsordning* kredittramme* kredittramma kredittsjekk*
    kredittvurdering* kredittverdig bindingstid* overkurs terminbeløp* termin terminen terminer
    finansieringsbevis* lånekassa *rente *renta *renten *lånet låne låner lånte lånt
  `,
  savings: `
    spare sparer sparte spart sparing sparinga sparepenger oppsparte sparekonto* bsu fond fonda indeksfond
    aksjefond rentefond kombinasjonsfond globalfond aksjen aksjene aksjehandel aksjesparekonto* portefølje*
    pensjon pensjonen tjenestepensjon* ips egenpensjon* folketrygd* pensjonskapitalbevis* pensjonssparing*
    fripolise* otp afp innskuddsrente* innskuddsrenta sparerente* sparerenta avkastning* utbytte utbyttet
    utbytter kursfall børs børsen investere investerte investert investering* forvaltningshonorar* andel andelen
    andeler månedssparing* spareavtale* barnesparing* fondssparing* kron robot robotsparing buffer bufferen
    bufferer bufferkonto* sparegris* obligasjon* utdelt sparebeløp* sparemål* spareknappen pensjonskonto* uttak
    uttaket egenkapitalbevis* grunnfondsbevis høyrente* høyrenta innskuddsgaranti* kursgevinst sparekroner
    *fondet *fondene *aksje *aksjer kontofører
  `,
  cash: `
    kontant kontanten cash minibank* uttaksautomat* innskuddsautomat* myntautomat* automat automaten mynt mynten
    mynter myntene seddel seddelen sedler sedlene femhundrelapp* hundrelapp* hundrings tusenlapp* tusings
    tohundrelapp* femtilapp* femhundrings tier tieren tiere tierne femmer femmeren femmere femmerne tjuer
    kronestykke tikroning* tjuekroning* femkroning* gryn spenn kroner stålar stæsj penga penger pengan småpenger
    vekslepenger veksel veksle veksler vekslet veksla veksling* nattsafe* pengeuttak* kontantuttak* uttak
    uttaket cashback kontantbetaling* kontantbruk kontantløs kontantløst kontantfri kontantfritt pengeseddel
    kashe lommerusk klink klinkende kontantkasse myntteller myntkiosk pengeautomat* kasjer bankboks* sparebøsse*
    sparebøssa papp lapp lappen lapper lappene flis gysser mill
  `,
  'payment-word': `
    betale betaler betalte betalt betal betales betaling* innbetale innbetaler innbetalte innbetalt innbetaling*
    forhåndsbetale forhåndsbetaler forhåndsbetalte forhåndsbetalt dobbeltbetalt dobbeltbetaling trekke trekker
    trukket trakk trekkes belaste belaster belastet belasta belastes belastning* bettal bettale bettalt betala
    kortbetaling* reservere reserverer reserverte reservert reservasjon* dobbelttrukket dobbelttrekk* dobbelt
    kvittering* kvittere kvitterer kvitterte kvittert delbetaling* delbetale delbetaler delbetalte delbetalt
    avbetaling* nedbetale nedbetaler nedbetalte nedbetalt forskudd* utestående punge punga blakk blakke vippse
    vippset vippsa klarna splitte vippsbetaling ubetalt ubetalte etterbetaling* etterbetale etterbetaler
    etterbetalte etterbetalt overbetalt
  `,
  invoice: `
    fakturaene fakturer* fakturadato* fakturanummer* fakturanr fakturagrunnlag fakturakopi* papirfakturaene
    sluttfakturaene samlefakturaene kreditnota regningene rekning rekninga strømregningene mobilregningene
    telefonregningene vannregningene tannlegeregningene sykehusregningene kredittkortregningene restskatt giro
    giroen giroer giroene avtalegiro avtalegiroen kid kid-nummer kidnummer* kid-nr kidnr forfall forfallsdato*
    forfalle* forfalt purring purringen purringer purringene purringa purregebyr* purre purrer purret purra
    betalingspåminnelse* påminnelse* betalingsvarsel betalingsvarselet blankett* ehandel *faktura *fakturaen
    *fakturaer *regning *regningen *regninga *regninger dobbeltfakturert feilfakturert feilfakturering
    spesifisert spesifikasjon* termin terminen terminer terminene avregningene a-konto akonto betalingsfrist
    kontonr
  `,
  fee: `
    gebyrene gebyra årsgebyrene purregebyrene fakturagebyrene tinglysningsgebyrene etableringsgebyrene
    termingebyrene kortgebyrene uttaksgebyrene avgiftene bomavgiftene årsavgiftene miljøavgiftene kommunal
    kommunale eiendomsavgiftene vannavgiftene renovasjonsavgiftene feieavgiftene flyavgiftene pris prisen priser
    prisene prisøkning* prisliste* prislista prismodell* prisplan* takst taksten takster takstsone månedspris*
    enhetspris* minstepris tillegg tillegget tilleggsgebyrene tilleggspris påslag påslaget strømpåslag*
    fastbeløp* månedsbeløp* nettleie nettleia effektledd kapasitetsledd* energiledd* premie premien premier
    forsikringspremie* mva moms momsen toll tollgebyrene tollavgiftene porto portoen frakt frakta frakten
    fraktkostnad* depositum* forskudd* kostnad kostnaden koste koster kostet kosta kostar leie leia leien
    husleie husleia husleien kontingent* startavgiftene oppstartsgebyrene bruddgebyrene bruddkostnad* *gebyr
    *gebyret *gebyrer *avgift *avgifta *avgiften *avgifter honorar honoraret provisjon* kurtasje kurtasjen
  `,
  'price-complaint': `
    dyr dyrt dyre dyrere dyrest svindyrt svindyr kjempedyrt dritdyrt sinnsykt dyrtid rådyrt rådyr blodpris* ublu
    ågerpris* ågerrente* ågerrenta grådig grådige grådighet* utpressing ran landeveisrøveri landeveisrøver
    røveri flå flår flådd flåing lommetyveri prishopp* prisøkning* prisheving* prissjokk* prisgaloppen økning
    økningen økninger økninga økte økt heving hevet heva hever skrur skrudd jekker jekka jekket doblet dobla
    dobling tredobla tredoblet firedoblet femdoblet skjult skjulte lureri overpris* overfakturert stiv stivt
    stive saftig saftige drøy drøyt drøye avsindig vannvittig latterlig latterlige pengegrisk pengegriske
    pengemaskin melkeku melke melker pengegalskap skyhøy skyhøyt skyhøye himmelhøye astronomisk astronomiske
    stupdyrt kostbart priskrig urimelig urimelige rip-off ripoff fordoblet smyge smøg sniker snikinnført
    snikhevet snikheving gebyrhelvete uhørt strømran kliss kvelende fordyrende monopolpris* prisgaranti
  `,
  discount: `
    rabatt rabatten rabatter* rabattkode* medlemsrabatt* studentrabatt* honnørrabatt* honnør samlerabatt*
    trippeltrumf trumf trumfbonus trumfvisa bonus bonusen bonuspoeng* bonuskort* poeng poenget eurobonus
    eurobonuspoeng cashpoints spenn coop-medlem kjøpeutbytte tilbud tilbudet tilbuda tilbudspris* kampanje*
    velkomsttilbud* velkomstpris prisavslag* avslag prisgaranti* prismatch prismatche black blackweek
    blackfriday salg salget salgene halvpris* halv gratis kostnadsfritt vederlagsfri vederlagsfritt
    gratisperiode* gratisuke prøveperiode* prøvemåned kupong kupongen kuponger verdikode* verdikupong* gavekort*
    nedsatt nedsatte førpris førprisen outlet mengderabatt* familierabatt* søskenmoderasjon* moderasjon
    medlemspris* medlemspoeng lojalitetsbonus lojalitetsrabatt* skadefri bonusgrad kundeutbytte* utbytte
    prisnedsettelse* billigst billigere billig billige knallpris* kupp kuppet kuppene røverkjøp vervebonus
    vervepremie verve verver vervet verva
  `,
  refund: `
    refusjon* refunder* tilbakebetaling* tilbakebetale* tilbakebetalte tilbakebetalt tilbakeføre tilbakefører
    tilbakeført tilbakeføring* kreditere* krediterte kreditert kreditering* kreditnota* kreditfaktura tilbake
    attende returbeløp* pengene peng tilgode tilgodelapp* tilgodebeløp* tilgodehavende* reisegaranti* chargeback
    reklamasjonsbeløp overskytende overbetalt ettergi ettergitt ettergis ettergivelse frafalle frafalt frafaller
    slettet kompensere kompenserer kompenserte kompensert kompensasjon* plaster kulanse goodwill prisavslag*
    godskrive godskrevet godskrives motregne* motregna utlegg utlegget utleggene utlegga reiseregning refudert
    refundsjon etterbetaling etteroppgjør* erstatte* erstatta
  `,
  'debt-collection': `
    inkassoen inkassosak* inkassokrav* inkassovarsel inkassovarselet inkassobyrå* inkassogebyr* inkassoselskap*
    inkassosalær salær salæret salærer salærene namsmann namsmannen namsfogd namsfogden namsmyndighet
    utleggsforretning* utleggstrekk* utleggsbegjæring* lønnstrekk* tvangssalg* tvangsinndrivelse*
    tvangsfullbyrdelse tvangsfravikelse betalingsanmerkning* anmerkning* kredittsperre* kredittsperra
    mislighold* forsinkelsesrente* forsinkelsesrenta purresalær purregebyr restanse* gjeldsordning* gjeldsoffer
    gjeldsrådgiver* luksusfelle luksusfellen luksusfella forliksråd* forliksklage* forliksklaga konkurs
    konkursen konkurser konkursene slått personlig utkastelse* kastet sendt kravbrev* pengekrav* hovedstol
    hovedstolen bestride bestrider bestridt omtvistet inndrive inndriver innkreving* kreditor* skyldner* skylde
    skylder skyldt intrum lindorff kravia sergel conecto torpedo torpedoen torpedoer *inkasso purringer
  `,
  tax: `
    skatt skatter skattene skattemelding* selvangivelse* restskatt* baksmell* skattekort* skattetrekk* frikort
    frikortet frikortene skattefradragene fradragene fradragsberettiget rentefradragene reisefradragene
    årsoppgave* årsoppgava årsoppgjør saldooppgave rf-1301 skatteetaten likningskontoret likning likningen
    likninger likningene ligning ligningen likningsverdi ligningsverdi formue formuen formuer formuene
    formuesskatt* formuesverdi* eiendomsskatt* arveavgift dokumentavgift* skatteoppgjør* forskuddsskatt*
    trygdeavgift gevinstskatt skattepliktig skattepliktige skattefri skattefritt skatteetatens skatteinnkrever
    kemner kemneren kemnere kemnerne altinn skattesvik skatteprosent tabelltrekk tabellkort egenmelding
    innberette* innberetning forhåndsutfylt næringsoppgave* næringsoppgava regnskap* mva-melding mvaoppgave
    merverdiavgift* fradragsrett *skatten *fradrag *fradraget skattesatt skatteyter skattytere skattyter
    skatteår skattesnyter
  `,
  currency: `
    valuta valutaen valutaer valutakurs* valutapåslag* valutagebyr* kurs kursen kurser kursene veksle veksler
    vekslet veksla veksling* euro euroen euroer euroene dollar dollaren dollarer pund pundet pundene sek dkk usd
    eur gbp svenske danske zloty zlotyen bath baht lira lire yen franc sveitserfranc kuna peso rubel rubelen
    rubler islandske utland utlandet utenlandsbetaling* utenlandsoverføring* utenlandsk swift swiftgebyr iban
    bic sepa wise revolut forex valutavekslingspåslag valutakonto* valutaterminaler valutaveksling kroneverdien
    kronekurs* krona svak krone dynamisk dcc motverdi fremmedvaluta reisevaluta reisekasse utenlandsgebyr*
    omregnet omregne omregner omregna omregningskurs omregning paypal westernunion
  `,
}
