import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: money and bank. */
export const money: ConceptWords<'money'> = {
  'bank-card': `
    kort kortet korta *bankkort *bankkortet *bankkorta *kredittkort *kredittkortet *kredittkorta *debetkort
    *debetkortet *debetkorta *betalingskort *betalingskortet *betalingskorta *visakort *visakortet *visakorta
    visa visaen visakortet mastercard mastercardet mastercarden amex bankaxept minibankkort ungdomskort
    ungdomskortet ungdomskorta reservekort reservekortet reservekorta gullkort gullkortet gullkorta plastkort
    plastkortet plastkorta kortnummer kortnummeret kortnummera kortnr cvc cvv cvc-kode kortbrikke kortbrikka
    chip chipen chippen brikka magnetstripe magnetstripa pin pinkode pinkoden pinkodar pinkodane pin-kode
    pin-koden kontaktlaus kontaktlaust tæppe tæppa tæpping tapping kortlesar kortlesaren kortlesarar
    kortlesarane terminal terminalen terminalar terminalane kortterminal kortterminalen kortterminalar
    kortterminalane betalingsterminal betalingsterminalen betalingsterminalar betalingsterminalane bedriftskort
    bedriftskortet bedriftskorta firmakort firmakortet firmakorta erstatningskort erstatningskortet
    erstatningskorta forskotskort kortutferdar applepay googlepay barnekort familiekort bankkorta kodekort
    kodekortet kodekorta bonuskort
  `,
  'card-trouble': `
    avvist avviste avvisa avslått sperra sperre sperringa kortsperre kortsperra blokkert blokkerte sloke slukt
    sloken svelgde svelgt svelgja utgått utgåtte utløpt utløper klipt klippa oppklipt ugyldig ugyldige
    avmagnetisert feilkode feila feilar nekta nektar avvising avvisinga avvisast stengt sprokke knekt brekt
    chipfeil lesefeil kortfeil dekning dekningsfeil transaksjonsfeil godteke godtekne godtek tapt mista borte
    forsvunne reservert reservasjon tastefeil låst låste strippa stripa pinfeil feilpin forfalska utskifta
    utsletta avbroten avbrote automaten
  `,
  'bank-account': `
    konto kontoen kontoar kontoane kontien *konto *kontoen brukskonto brukskontoen brukskontoar brukskontoane
    sparekonto sparekontoen sparekontoar sparekontoane lønskonto lønskontoen lønskontoar lønskontoane
    felleskonto felleskontoen felleskontoar felleskontoane barnekonto bsu bsu-konto bsu-kontoen bsu-en bsuen
    depositumskonto depositumskontoen depositumskontoar depositumskontoane driftskonto driftskontoen
    driftskontoar driftskontoane skattetrekkskonto skattetrekkskontoen skattetrekkskontoar skattetrekkskontoane
    kontonummer kontonummeret kontonummera kontonr kontonr. iban swift bic saldo saldoen saldoar saldoane
    kontoutskrift kontoutskrifta kontoutskrifter kontoutskriftene kontobevegelsar bevegelsar kontohavar
    kontohavaren kontohavarar kontohavarane disposisjonsrett fullmakt disponere disponerer nettbank nettbanken
    nettbankar nettbankane kundenummer kundenummeret kundenummera kundeforhold kundeforholdet kundeforholda
    kontoinnehavar regulert ungdomskonto ungdomskontoen ungdomskontoar ungdomskontoane pensjonistkonto innskot
    innskotet innskots* utskrift utskrifta utskrifter utskriftene kontoopplysning* kontooversyn kontooversikt
    kontooversikta kontofonar klientkonto aksjesparekonto ask valutakonto bedriftskonto overtrekk overtrekt
    overtrekket disponibelt aktivitetskonto
  `,
  transfer: `
    overføre overfører overførte overført overførast overføring overføringa overføringar overføringane
    *overføring *overføringa *overføringar *overføringane vipps vippse vippsa vippsar vippsen vippsing vipps-en
    straksbetaling straksbetalinga straksbetalingar straksbetalingane swish transaksjon transaksjonen
    transaksjonar transaksjonane lønsutbetaling innbetaling innbetalinga innbetalingar innbetalingane utbetaling
    utbetalinga utbetalingar utbetalingane lønn lønna løn løna lønninga lønningsdag lønningsdagen innsett
    krediteres kreditert faste oppdrag avtalegiro avtalegiroen avtalegiroar avtalegiroane sjekk sjekken mottakar
    mottakaren mottakarar mottakarane avsendar giro giroen brevgiro remittering utlandsbetaling utlandsbetalinga
    utlandsbetalingar utlandsbetalingane sepa western union moneygram småpengar sendte innom spleis spleisa
    spleisen feilsend feilsendt feiloverføring feiloverført bankgiro trygda barnetrygd barnetrygda
    pensjonsutbetaling dagpengar stipend stipendet stipenda studielån betalingsoppdrag betalingsoppdraget
    betalingsoppdraga trekt trekkje trekkast bokført gjennomført
  `,
  loan: `
    lån lånet låna *bustadlån *bustadlånet *bustadlåna *boliglån *boliglånet *boliglåna *forbrukslån
    *forbrukslånet *forbrukslåna *billån *billånet *billåna *studielån *studielånet *studielåna *hyttelån
    mellomfinansiering byggjelån byggjelånet byggjelåna landbrukslån landbrukslånet landbrukslåna startlån
    startlånet startlåna lånekassen lånekassa refinansiere refinansiert refinansiering refinansieringa avdrag
    avdraget avdraga avdragsfri avdragsfritt avdragsfridom avdragsfrihet rente renta renter rentene renteauke
    renteauken rentesats* renteheving rentekutt effektivrente fastrente fastrenta bustadlånsrente flytande
    bindingstid låneavtale låneavtalen låneavtalar låneavtalane lånesøknad lånesøknaden lånesøknadar
    lånesøknadane lånetilbod lånetilbodet lånetilboda finansieringsbevis finansieringsbeviset
    finansieringsbevisa kausjonist kausjonisten kausjonistar kausjonistane kausjon medlånar medlånaren
    medlånarar medlånarane låntakar låntakaren låntakarar låntakarane gjeld gjelda gjeldsregister*
    gjeldsordning* sikkerheit pant pantelån pantobligasjon* nedbetale nedbetalt nedbetaling* terminbeløp
    terminbeløpet betalingsutsetjing lånegrad* rammelån styringsrente styringsrenta nominell rentenivå
    rentenivået rentenivåa gjeldsgrad *lånerente *lånerenta
  `,
  savings: `
    spare sparer sparte spart sparing sparinga sparepengar sparepengane aksjefondet pensjonsfond oljefondet
    aksjefond aksjefonda aksje aksjen aksjar aksjane aksjesparekonto aksjehandel fondskonto pensjon pensjonen
    pensjonar pensjonane pensjonssparing pensjonssparinga innskotspensjon otp tenestepensjon afp ips bsu
    høgrente høgrentekonto sparekonto sparekontoen sparekontoar sparekontoane sparerente sparerenta
    innskotsrente innskotsrenta renter utbytte utbyttet avkastning avkastninga indeksfond indeksfondet
    indeksfonda kapitalforvalting månadssparing spareavtale spareavtalen spareavtalar spareavtalane sparegris
    sparegrisen sparegrisar sparegrisane sparebøsse sparebørse porteføljen portefølje børs børsen kursfall
    obligasjon obligasjonen obligasjonar obligasjonane verdipapir verdipapiret verdipapira depot eigenkapital
    eigenkapitalen eigenkapitalbevis eigenkapitalbeviset eigenkapitalbevisa konfirmasjonspengar buffer
    bufferkonto barnesparing fondssparing fondssparinga pensjonskonto nordnet kursgevinst fripolise fripolisen
    fripolisar fripolisane pensjonsbevis
  `,
  cash: `
    kontant kontantt kontante kontantane kontantar kontanter minibank minibanken minibankar minibankane
    uttaksautomat uttaksautomaten uttaksautomatar uttaksautomatane bankautomat bankautomaten bankautomatar
    bankautomatane setlar setel setelen setlane mynt mynten myntar myntane småpengar kronestykke kronestykker
    tusenlapp tusenlappen tusenlappar tusenlappane hundrelapp hundrelappen hundrelappar hundrelappane
    femhundrelapp femhundrelappen femhundrelappar femhundrelappane tohundrelapp tohundrelappen tohundrelappar
    tohundrelappane femtilapp lapp lappen lappar lappane cash cashen gryn gryna penga pengar pengane pæng pæneng
    kroner spenn stålar stash slant slanten slantar slantane gunnar grunker mynttelljar myntinnkast veksel
    vekselpengar vekslepengar kontantuttak kontantuttaket kontantuttaka uttak uttaket innskotsautomat
    innskotsautomaten innskotsautomatar innskotsautomatane nattsafe nattsafen kontantkasse pengeskrin lommebok
    lommeboka sparebøsse pengeboks kontantlause kontantlaust kontanthandtering post-i-butikk sedlar valør
    kontantløn myntrull myntrullar
  `,
  'payment-word': `
    betale betaler betalar betalte betala betalt betalast betaling betalinga betalingar betalingane innbetalt
    innbetale utbetalt utbetale forskotsbetale forskot forskotet etterskot belasta belaste belastar trekt
    trekkjer trekke trekkje trekk dobbeltbetalt dobbeltbetale dobbeltbetaling dobbelttrekk debitert debitere
    debiterer ubetalt ubetalte opp oppgjer punge punga blakka svi sponsra spandere spanderer spanderte delbetale
    delbetaling delbetalinga nedbetalt avbetaling avbetalinga klarna betalingsløysing betalingsmåte
    betalingsmåten betalingsmåtar betalingsmåtane betalingsutsetjing betalingsplan betalingsfrist
    betalingsfristen betalingsfristar betalingsfristane kontantbetaling forhåndsbetalt betalingsvillig
    betalingsevne betæle betælt betælte betalær bet'la innfri innfridd
  `,
  invoice: `
    faktura fakturaen fakturaar fakturaane fakturaer fakturaene *faktura *fakturaen rekning rekninga rekningar
    rekningane *rekning *rekninga *rekningar *rekningane regning regninga regningen regningar purring purringa
    purringar purringane purra purrar purrebrev purrebrevet purrebreva purregebyr purregebyret purregebyra
    betalingspåminning* forfall forfallet forfalle forfalt forfallsdato forfallsdatoen forfallsdatoar
    forfallsdatoane betalingsfrist betalingsfristen betalingsfristar betalingsfristane kid kid-nummer
    kid-nummeret kidnummer kidnummeret kidnummera kid-en efaktura efakturaen e-faktura e-fakturaen avtalegiro
    avtalegiroen giroblankett giroblanketten giroblankettar giroblankettane papirfaktura papirfakturaen
    straumrekning straumrekninga straumrekningar straumrekningane fakturere fakturerer fakturert fakturering
    faktureringa fakturanummer fakturanummeret fakturanummera fakturagebyr fakturagebyret fakturagebyra
    fakturaadresse fakturagrunnlag samlefaktura sluttfaktura etterfakturering dobbeltfakturert kreditnota akonto
    a-konto termin terminen terminar terminane avrekning avrekninga avrekningar avrekningane ekstrarekning
    bompengerekning* forfaller fakturakontroll spesifikasjon spesifisert årsavrekning sluttoppgjer fakturafeil
  `,
  fee: `
    gebyr gebyret gebyra *gebyr *gebyret *gebyra pris prisen prisar prisane takst taksten takstar takstane
    avgift avgifta avgifter avgiftene *avgift *avgifta *avgifter *avgiftene tillegg tillegget påslag påslaget
    påslaga premie premien premiar premiane premieauke mva moms momsen meirverdiavgift depositum depositumet
    deposituma eigendel eigenandel eigenandelen eigenandelar eigenandelane eigendelen kostnad kostnaden
    kostnadar kostnadane kostnader kostnadene kostar kosta koster koste porto portoen frakt frakten frakta
    fraktgebyr nettleige nettleiga nettlei månadsavgift månadspris månadsprisen månadsprisar månadsprisane
    månadspris* årsavgift årsavgifta tilknytingsavgift etableringsgebyr startgebyr termingebyr termingebyret
    termingebyra fastledd fastleddet fastbeløp kommunale ekspedisjonsgebyr overtrekksgebyr straffegebyr
    purregebyr minstepris kronetillegg kilopris literpris bompeng bompengar bomavgift bomring* ferjebillett
    billettpris billettprisen billettprisar billettprisane timepris timeprisen timeprisar timeprisane kursavgift
  `,
  'price-complaint': `
    dyr dyrt dyre dyrare dyrast dyraste kjempedyrt svindyrt blodpris blodprisen blodprisar blodprisane ågerpris
    ågerprisen ågerprisar ågerprisane åger ublu røvarpris* røveri ran ranspris* rein-ran rått flå flår flådde
    flådd flåing loppe loppar loppa utnytte utnyttar grisk griske griskheit grådig grådige grådigheit prisauke
    prisauken prisaukar prisaukane prisauking prishopp prishoppet prishoppa prissjokk prissjokket prissjokka
    prisstigning* dobla doble tredobla firedobla auka aukar auke aukinga auken steig stige stig skjult skjultt
    skjulte gøymt gøymde smugauke overpris overprisen overprisar overprisane overprisa stive stivt sjokkpris*
    sjokkrekning* blodsugar blodsugaren blodsugarar blodsugarane pengemaskin melkeku mjølkeku mjølkar mjølke
    pengegrisk pengegriske lureri urimeleg høg uverd urettferdig blakk blakke rådyrt ruinert ruinerer ranar
    skattlegg fordyre pengesluk
  `,
  discount: `
    rabatt rabatten rabattar rabattane *rabatt *rabatten tilbod tilbodet tilboda *tilbod *tilbodet kampanje
    kampanjen kampanjar kampanjane kampanjepris kampanjeprisen kampanjeprisar kampanjeprisane kampanjekode
    kampanjekoden kampanjekodar kampanjekodane rabattkode rabattkoden rabattkodar rabattkodane kupong kupongen
    kupongar kupongane gåvekort gåvekortet gåvekorta verdikode verdikoden verdikodar verdikodane tilgodelapp
    tilgodelappen tilgodelappar tilgodelappane bonuspoeng bonuspoenget bonuspoenga eurobonus poeng poenga bonus
    bonusen medlemspris medlemsprisen medlemsprisar medlemsprisane medlemsrabatt* studentrabatt honnør
    honnørrabatt honnørbillett søskenmoderasjon søskenrabatt moderasjon gratis gratisk sal salet sommarsal
    januarsal salg salget halvpris nedsett nedsette prisavslag prisavslaget prisavslaga avslag blackfriday
    black-week blackweek mellomjulsal billeg billig billegare velkomsttilbod velkomsttilbodet familierabatt
    mengderabatt kvantumsrabatt trumf trumfbonus coopmedlem utbytte fribillett gratisbillett rabattert
    lokketilbod pristilbod kundefordel* førjulstilbod
  `,
  refund: `
    refusjon refusjonen refusjonar refusjonane refundere refunderer refundert refunderast refundering
    attendebetaling* tilbakebetaling* tilbakebetalt attendebetalt tilbakebetale attendebetale tilbakeføre
    tilbakeført tilbakeføring* kreditnota kreditnotaen kreditere kreditert kreditering kompensasjon
    kompensasjonen kompensert kompensere godtgjersle godtgjering godtgjort tilgodehavande tilgode tilgodelapp
    att attende tilbake chargeback reklamasjon prisavslag prisavslaget prisavslaga avkorting avkorta erstatta
    utbetalt tilgodesum ettergje ettergjeve ettergjevne overskytande forsinkingsgaranti reisegaranti
    reisegarantien reklamert ettergitt forskotsrefusjon pengaatt *refusjon *refusjonen *godtgjersle returbeløp
    pantepengar pantet straumstøtte straumstøtta straumstønad norgespris
  `,
  'debt-collection': `
    inkasso inkassoen inkassokrav inkassokravet inkassokrava inkassosak inkassosaka inkassosaker inkassosakene
    inkassoselskap inkassoselskapet inkassoselskapa inkassovarsel inkassovarselet inkassovarsela inkassogebyr
    inkassogebyret inkassogebyra inkassobyrå inkassobyrået inkassobyråa inkassobrev intrum lowell kredinor
    sergel conecto namsmann namsmannen namsfut namsfuten namsfogd utlegg utlegget utleggstrekk lønstrekk
    utleggsforretning betalingsmerknad betalingsmerknaden betalingsmerknadar betalingsmerknadane
    betalingsmerknader betalingsanmerkning betalingsanmerkninga betalingsanmerkningar betalingsanmerkningane
    anmerkning betalingspåminning misleghald mislegheld misleghalden mislighald tvangssal tvangssalet
    tvangsinndriving krav kravet krava purregebyr purregebyret purregebyra forseinkingsrente forseinkingsrenta
    forseinkingsrenter morarenter konkurs konkursen konkursbu forliksråd forliksrådet gjeldsordning
    gjeldsordninga gjeldsordningar gjeldsordningane gjeldsoffer kreditor kreditoren kreditorar kreditorane
    fordring fordringa fordringar fordringane kredittsjekk kredittsjekken kredittsjekka kredittvurdering
    kredittvurderinga kredittvurderingar kredittvurderingane betalingsoppfordring utkasting uteståande salær
    salæret lensmann lensmannen betalingsvarsel sluttvarsel
  `,
  tax: `
    skatt skatten skattar skattane *skatt *skatten skatteetaten skattekort skattekortet skattekorta skattetrekk
    skattetrekket skattetrekka skattemelding skattemeldinga skattemeldingar skattemeldingane sjølvmelding
    sjølvmeldinga frådrag frådraget frådraga *frådrag frådragsrett fradrag fradraget fradraga årsoppgåve
    årsoppgåva årsoppgåver årsoppgåvene årsoppgave saldooppgåve restskatt restskatten baksmell baksmellen
    tilgode forskotsskatt forskotsskatten trygdeavgift formuesskatt formuesskatten eigedomsskatt eigedomsskatten
    arveavgift dokumentavgift dokumentavgifta bsu-frådrag rentefrådrag rentefrådraget rentefrådraga reisefrådrag
    reisefrådraget reisefrådraga gåvefrådrag skattefri skattefritt skattepliktig skattepengar skattebetalar
    skattebetalaren skattebetalarar skattebetalarane likning likninga likningskontor* skatteoppgjer
    skatteoppgjeret skatteoppgjera trekktabell næringsoppgåve mva-melding altinn skatteplikt skattesnyteri
    skattekontor skattekontoret skattekontora bilavgift eingongsavgift trafikkforsikringsavgift grunnskyld toll
    tollen tollavgift tollavgifta tollar formue formuen mva-oppgåve innrapportert tredjepartsopplysningar
  `,
  currency: `
    valuta valutaen valutakurs valutakursen valutapåslag valutapåslaget valutapåslaga valutagebyr veksle vekslar
    veksla veksling vekslinga vekslingsgebyr vekslingskontor kurs kursen kronekurs kronekursen euro euroen
    euroar dollar dollaren dollarar pund punda sek dkk eur usd gbp zloty złoty bath baht yen svenske danske
    svenskekroner rupi rand franc sveitserfranc utland utlandet utanlandsbetaling* utanlands utlandsgebyr
    reisevaluta omrekning omrekna bitcoin krypto forex utanlandsk utanlandskt utanlandske norske kroner
    utlandsbetaling utlandsbetalinga utlandsbetalingar utlandsbetalingane wise revolut kursdifferanse
  `,
}
