import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: health and life. */
export const life: ConceptWords<'life'> = {
  illness: `
    sjuk sjukt sjuke sjukdom sjukdomen *sjukdom kreft kreften brystkreft lungekreft svulst svulsten cellegift
    stråling strålebehandling diagnose diagnosen diabetes sukkersjuke sukkersjuk insulin hjarteinfarkt
    hjarteinfarktet hjarteinfarkta hjarteflimmer hjarteproblem slag slaget hjerneslag hjerneslaget hjerneslaga
    drypp kols astma allergi allergisk pollen migrene migrenen migrena epilepsi anfall anfallet anfalla ms me
    parkinson parkinsons alzheimer demens dement demente gikt leddgikt revmatisme artrose isjias prolaps
    prolapsen feber feberen hoste hostar influensa influensaen forkjøla korona covid omgangssjuke omgangssjuka
    spydde spy lungebetennelse halsbetennelse øyreverk blodtrykk blodtrykket blodprøve blodprøva blodprøver
    blodpropp nyresvikt nyrestein dialyse cøliaki laktose utslett eksem psoriasis fibromyalgi utbrent adhd
    autisme autist autistisk tourettes sjukmeld sjukmelde sjukmelding sjukmeldinga symptom symptomet symptoma
    smerte smerta smerter verk vondt svimmel svimeslått kvalm koma smitte smitta vannkoppar vasskoppar skabb lus
    urinvegsinfeksjon tinnitus
  `,
  hospital: `
    sjukehus sjukehuset sjukehusa sykehus sykehuset lasarett haukeland førdesjukehus legekontor legekontoret
    legekontora fastlege fastlegen lege legen dokter dokteren doktor doktoren legevakt legevakta akuttmottak
    akuttmottaket ambulanse ambulansen luftambulanse helikopter sjukepleiar sjukepleiaren helsesjukepleiar
    helsesøster jordmor jordmora avdeling post operasjon operasjonen opererast operert operere innlagt innlagd
    utskriven narkose intensiv intensiven røntgen mr mri ct ultralyd poliklinikk poliklinikken spesialist
    spesialisten kirurg kirurgen apotek apoteket apoteka resept resepten medisin medisinen medisinar tablettar
    pillar piller vaksine vaksinen vaksinar vaksinert sprøyte sprøyta kiropraktor fysioterapeut fysioterapeuten
    fysioterapeutar fysio psykolog psykologen psykologar psykiater psykiatrisk dps tannlege tannlegen tannlegar
    optikar rehabilitering rehab pasient pasienten pasientar pasientreiser pasientreise helseforetak venteliste
    ventelista henvising henvisinga henvisingar tilvising tilvisinga tilvisingar heimesjukepleie heimesjukepleia
    helsestasjon helsestasjonen helsestasjonar helsenorge sjukehusseng legeattest legeattesten legeattestar
    legeerklæring legeerklæringa legeerklæringar føden cellegiftkur
  `,
  disability: `
    rullestol rullestolen rullestolar rullestolane rullestolbrukar rullestolbrukaren rullestolbrukarar
    rullestolbrukarane rullator rullatoren rullatorar rullatorane krykkje krykkjer døv døve døvblind tunghøyrt
    tunghørt høyreapparat høyreapparatet høyreapparata høyrselshemma høyrselshemming synshemma synshemming
    svaksynt svaksynte blind blinde førarhund førarhunden førarhundar førarhundane servicehund blindestokk
    kvitstokk punktskrift skjermlesar skjermlesaren skjermlesarar skjermlesarane leselist talesyntese dysleksi
    dyslektikar dyslektisk lesevanskar ordblind funksjonshemma funksjonshemming funksjonsnedsetting
    funksjonsnedsett handikap handikapet handikapa handikappa hc-parkering hc-plass handikapparkering
    handikapplass hjelpemiddel hjelpemiddelet hjelpemiddela hjelpemiddelsentralen universell utforming rampe
    rampa heis heisen trappeheis ledsagar ledsagaren ledsagarar ledsagarane ledsagarbevis ledsagarbeviset
    ledsagarbevisa følgjeperson bpa assistent støttekontakt tegnspråk teiknspråk teiknspråktolk teleslynge
    protese protesen protesar protesane ufør uføre uføretrygd uføretrygda cp downs autisme utviklingshemma
    muskelsjukdom lam lamma bevegelseshemma rørslehemma elektroskuter tt-kort tt-køyring trygg nedsett stumm
    afasi stammar stamme leseføre kognitiv
  `,
  'mental-state': `
    angst angsten angstanfall angstanfallet angstanfalla panikkanfall panikkanfallet panikkanfalla panikk
    panikken panikkar deprimert depresjon depresjonen depresjonar depresjonane nedfor nedstemt utsliten utslitne
    utslite utsletten utbrent utmatta sliten slitne slite orkar orka orke makta maktar maktlaus maktesløys
    hjelpelaus hjelpelaust fortvila fortvilt fortviling fortvilast desperat desperate despi håplaus håplaust
    motlaus motlause knekk knekt knekkjer sårbar sårbare søvnlaus søvnlause søvnlaust sov søv vake grin grine
    græt gråt gråte gret gråtande tårer tårene skjelv skjelve skjelver skalv mørkt mørke mørket tungt tunge
    einsam åleine aleine einsamt isolert psykisk psykiske psyken ptsd traume traumatisert stress stressa
    overvelda utkøyrd kollaps kollapsa nervar nervane nervevrak nervøs sammenbrot samanbrot bryt psykose manisk
    bipolar utafor utanfor gåen knust knekker sjølvkjensle skam skamme skammar hælseslaust vondt
  `,
  death: `
    død døde dødd daud daude daudt døydde døydd døyr dør dødsfall dødsfallet dødsfalla dødsbu dødsbuet dødsbua
    dødsbo dødsattest dødsattesten dødsattestar dødsattestane skifteattest skifteattesten skifteattestar
    skifteattestane skiftet arv arven arva arve arvar arving arvingen arvingar arvingane arveoppgjer
    arveoppgjeret arveoppgjera gravferd gravferda gravferder bisetjing bisetjinga begravelse gravlagd gravlagt
    gravplass grav grava gravstein gravsteinen gravsteinar gravsteinane kyrkjegard kyrkjegarden kyrkjegardar
    kyrkjegardane kiste kista urne kremert kremasjon gravferdsbyrå gravferdsbyrået gravferdsbyråa minnestund
    minnestunda minneord avliden avlidne avdøde avdød etterlatne etterlatt etterlate sorg sorga sørgjer sørgje
    kondolere kondolerer enke enka enkja enkje enkemann enkjemann uskifte uskiftet testament testamentet
    testamenta bort bortgang bortgangen omkom omkomen omkomne drukna krepera avdauda dødsannonse dødsbodet
    dødsleie jordfest mista
  `,
  birth: `
    gravid gravide gravidt graviditet graviditeten gravida svanger svangerskap svangerskapet svangerskapa termin
    terminen termindato ultralyd jordmor jordmora fødsel fødselen fødslar føde føder fødde fødd fødte født
    fødestova føden barsel barseltid barselavdeling baby babyen babyar babyane bebi nyfødd nyfødde nyfødt
    nyfødte spedbarn spedbarnet spedbarna spebarn tvilling tvillingen tvillingar tvillingane trilling
    foreldrepermisjon foreldrepermisjonen foreldrepermisjonar foreldrepermisjonane permisjon permisjonen
    pappaperm pappapermisjon mammaperm foreldrepengar foreldrepengane eingongsstønad barnetrygd barnetrygda
    kontantstøtte kontantstøtta amming ammar amme bleie bleier bleiene morsmjølkerstatning tåteflaske smokk
    smokken barnevogn barnevogna barneseng babycall dåp dåpen barnedåp døypt døype dåpsgåve namnefest namneval
    fødselsnummer prematur kuvøse keisarsnitt kolikk helsestasjon barselgruppe adopsjon adoptere adoptert
    forsøksrøyr ivf abort spontanabort fødestad følgjeteneste babysvømming familieforøking
  `,
  wedding: `
    bryllaup bryllaupet bryllaupa bryllup bryllupet brudlaup brudlaupet bryllaupsfest* bryllaupsreise
    bryllaupsreisa bryllaupsdag* bryllaupsgåve bryllaupsgåva bryllaupsgåver bryllaupsgåvene bryllaupsgjest
    bryllaupsgjesten bryllaupsgjestar bryllaupsgjestane brud brura brur brudgom brudgommen brudekjole brurekjole
    brurekjolen brurekjolar brurekjolane brurekle brurebukett brudebukett brureslør slør forlova forlovar
    forloving forlovinga forlovingsring vigsel vigselen vigselsring vigselsringen vigselsringar vigselsringane
    giftering gifteringen gifteringar gifteringane gifta gifte gifter gift giftarmål vie vigd viet prest presten
    kyrkje kyrkja borgarleg forlovaren toastmaster festlokale bryllaupskake bryllaupskaka kransekake
    utdrikkingslag utdrikkingslaget utdrikkingslaga gifteband ektemann kjærast kjærasten trulova trulovar
    truloving ektefelle ektefellen ektefellar ektefellane festbunad bunad bunaden dress dressen sølvbryllaup
    gullbryllaup namneendring jentenamn etternamn kone ektepakt ektepakta ektepakter ektepaktene ektepakten
    særeige samlivskontrakt sambuarkontrakt sambuarkontrakten sambuarkontraktar sambuarkontraktane kvitveis
    polterabend fridde fri friar
  `,
  divorce: `
    skilsmisse skilsmissen skilsmissar skilsmissane skilsmissa skilt skilde skilja skilje skiljast separert
    separasjon separasjonen separere brot brote samlivsbrot samlivsbrotet samlivsbrota ekskone ekskona eksmann
    eksmannen eksen eks eksar ekskjærast ekssambuar eksektefelle x-en xen barnefordeling foreldretvist
    foreldreansvar samværsrett samvær samværet samværa bidrag bidraget bidraga barnebidrag barnebidraget
    barnebidraga fostringstilskot delt bustad skifte bodeling skifteoppgjer bustadskifte fråskild fråskilde
    fråskilt skilsmissepapir felleskonto særkullsbarn stebarn stefar stemor bonusmor bonusfar bonusbarn mekling
    familievernkontor* ekteskapet ekteskap samboarskap åleinemor åleineforelder åleineforeldre einsleg einslege
    forsørgjar utvida
  `,
  'home-buying': `
    hus huset husa bustad bustaden bustader bolig boligen leilegheit leilegheita leilegheiter leiligheit
    leilighet leiligheten husvære husværet rekkjehus rekkehus einebustad einebustaden einebustadar enebolig
    tomannsbustad hybel hybelen burettslag burettslaget burettslaga borettslag sameige sameiget visning visninga
    visningar bod bodet bodrunde bodrunden budrunde meklar meklaren meklarar eigedomsmeklar eigedomsmeklaren
    eigedomsmeklarar megler tomt tomta tomter hyttetomt hytte hytta nybygg nybygget nybygd nykjøpt kjøpekontrakt
    kjøpekontrakten kjøpekontraktar finansieringsbevis finansieringsbeviset finansieringsbevisa eigenkapital
    eigenkapitalen bustadkjøp huskjøp hussal husbanken skøyte skøytet tinglysing tinglyse tinglyst
    tilstandsrapport tilstandsrapporten tilstandsrapportar takst verdivurdering verdivurderinga verdivurderingar
    verditakst førstegangskjøpar førstegangskjøparen førstegangskjøparar førstehjem husleige husleiga leige
    leigar leigaren leigarar leigebuar leigebuaren leigebuarar utleige utleigar depositum innflytting
    innflyttingsdato overtaking overtakinga overteke overta ferdigattest ferdigattesten ferdigattestar ferdighus
    byggjemelding kårbustad gard garden gardsbruk odel odelen nøklar prospekt fellesgjeld felleskostnader
    dokumentavgift oppussing
  `,
  moving: `
    flytte flyttar flytta flytter flytting flyttinga flyttemelding flyttemeldinga flyttemeldingar
    flyttemeldingane flyttelass flyttelasset flyttelassa flyttebil flyttebilen flyttebilar flyttebilane
    flyttebyrå flyttebyrået flyttebyråa flyttekasse flyttekassa flyttekasser flyttekassene flytteøskje
    flytteøskjer flytteeskjer flyttedag utflytting innflytting adresseendring adresseendringa adresseendringar
    adresseendringane adresse adressa adresser adressene adressen etterskikking ettersending ettersende
    ettersend ettersendt postadresse postadressa postadresser postadressene folkeregister folkeregisteret
    folkeregistera flyttevask nøkkel nøklane nøkkeloverlevering postboks postnummer postnummeret postnummera
    lager lagerbod utvandra utflytta heimflytting heimflytta tilhengar hengar banankasse banankassa banankasser
    banankassene bærehjelp oppseiing leilegheit fraflytta fråflytta leigekontrakt leigekontrakten
    leigekontraktar leigekontraktane framleige midlertidig mellombels studentby heimkommune
  `,
  'old-age': `
    eldre eldste gamal gammal gamalt gamle gammel gammalt pensjonist pensjonisten pensjonistar pensjonistane
    alderspensjon minstepensjonist minstepensjonisten minstepensjonistar minstepensjonistane aldersheim
    aldersheimen aldersheimar aldersheimane gamleheim gamleheimen gamleheimar gamleheimane sjukeheim sjukeheimen
    sjukeheimar sjukeheimane sjukehjem omsorgsbustad omsorgsbustaden omsorgsbustadar omsorgsbustadane
    omsorgsbolig heimehjelp heimehjelpa heimesjukepleie verje verjen verjar verjane verja verjemål verjemålet
    verjemåla vergemål verge vergen fullmakt fullmakta framtidsfullmakt framtidsfullmakta disposisjonsrett
    oldemor oldefar bestemor bestefar besta besten besteforeldre gamlingar gamling gamlingen gamlingane åring
    åringar åttiåring nittiåring oldtid pensjonisttilvære trygda minsteløn tryggleiksalarm tryggleiksalarmen
    tryggleiksalarmar tryggleiksalarmane dement demens glømsk gløymsk rullator alderdom alderdommen seniorkort
    senior seniorar honnør honnørkort nettangst digitalt utanforskap datakunnig pensjonistlag
    pensjonistforeining eldrerådet gebiss varmemat middagsombringing gamlemor gamlefar gamlekaren kårfolk
    kårstova livsaften
  `,
  school: `
    skule skulen skular skolen skole *skule *skulen barneskule barneskulen barneskular ungdomsskule
    ungdomsskulen ungdomsskular vidaregåande vgs videregående folkehøgskule folkehøgskulen folkehøgskular
    høgskule høgskulen høgskular universitet universitetet universiteta fagskule kulturskule kulturskulen sfo
    aktivitetsskule barnehage barnehagen barnehagar barnehageplass barnehageplassen barnehageplassar elev eleven
    elevar student studenten studentar lærling lærlingen lærlingar lærar læraren lærarar kontaktlærar rektor
    rektoren inspektør assistent barnehagelærar barnehagelæraren barnehagelærarar styrar eksamen eksamenen prøve
    prøva prøver tentamen lekse leksa lekser klasse klassen klassetur klasseturen klasseturar skuletur*
    skuleskyss skuleskyssen skulebuss skulebussen skulebussar skuleveg skulevegen skuleplass haustferie
    haustferien vinterferie vinterferien sommarferie sommarferien skulestart skulestarten russ russen russetid
    russebuss studiestart studiar studielån semesteravgift pensum bacheloren masteroppgåve masteroppgåva fagbrev
    fagbrevet fagbreva vitnemål vitnemålet vitnemåla mobbing mobba fau foreldremøte foreldremøtet foreldremøta
    sats heimeundervisning målform nynorskelev hybelbuar hybelbuaren hybelbuarar borteboarstipend
  `,
  kin: `
    mor mora mamma mammaen mamman mammo mammsen mams mutter muttern far faren pappa pappaen pappan paps fatter
    fattern fa'r bror broren brør brørne brødre søster søstera systera syster systrer søstre søsken sysken
    søskjen brorsan brodern søstra son sonen sønn sønnen søner dotter dottera datter dattera døtre døtrer dåtter
    bestemor bestemora bestefar bestefaren besta beste gomo gofa godmor godfar goe mommo mormor mormora farmor
    farmora morfar morfaren farfar farfaren oldemor oldefar tante tanta onkel onkelen fetter fetteren kusine
    kusina syskenbarn søskenbarn søskenbarnet niese niesa nevø nevøen svigermor svigermora svigerfar svigerfaren
    svigersonen svoger svogeren svigerinne svigerinna svigerdotter svigers kona kjerringa gubben gubbe sambuar
    sambuaren sambuarar sambuarane samboar kjærast kjærasten kjærastar kjærastane kjærasta ektefelle fadder
    foreldre foreldra barnebarn barnebarnet barnebarna oldebarn tremenning
  `,
  'child-word': `
    barn barnet barna bådn bodn badn barnå born borna unge ungen ungar ungane onga ongan ongane onge småbarn
    småbarnet småbarna småbarnsmor småbarnsfar småbarnsforeldre småunge småungen småungar småungane småen
    minsten eldsten mellomste tenåring tenåringen tenåringar tenåringane ungdom ungdomen ungdomar ungdomane
    ungdommar jentunge jentungen jentungar jentungane gutunge gutungen gutungar gutungane guteunge guten vesla
    veslejenta veslegut veslegutt litlen litla skuleunge skuleungen skuleungar skuleungane førsteklassing
    førsteklassingen førsteklassingar førsteklassingane tiåring tiåringen tiåringar tiåringane treåring
    treåringen treåringar treåringane toåring toåringen toåringar toåringane femåring femåringen femåringar
    femåringane eittåring eittåringen eittåringar eittåringane åtteåring sekstenåring fjortis fjortisar
    konfirmant konfirmanten konfirmantar konfirmantane konfirmasjon konfirmasjonen mindreårig mindreårige
    umyndig umyndige poden podane avkom krabat krabatar trollunge trollungar gullungen småtroll spedbarn
    barnehagebarn barnehagebarnet barnehagebarna veslebror storebror storesøster veslesøster småtass rollingar
    rolling barneflokk
  `,
  'work-life': `
    jobb jobben jobbar jobba jobbe arbeid arbeidet arbeide arbeider arbeidsplass arbeidsplassen arbeidsplassar
    arbeidsgjevar arbeidsgjevaren arbeidsgjevarar arbeidsgivar arbeidslaus arbeidsløyse arbeidsledig ledig
    permittert permittering permitteringa nav oppseiing oppsagd nedbemanning nedbemanna sparken sjef sjefen
    sjefar leiar leiaren leiarar mellomleiar kollega kollegaen kollegaar kollegaane kollegaer løn løna lønn
    lønna lønsslipp lønsslippen lønsslippar lønsslippane lønning lønsoppgjer overtid overtida vakt vakta
    nattevakt helgevakt turnus turnusen skift skiftarbeid helgejobb sommarjobb sommarjobben sommarjobbar
    sommarjobbane deltid heiltid stilling stillinga stillingar stillingane vikar vikaren vikarar vikarane
    vikariat vikariatet vikariata fagforeining fagforeininga tillitsvald tillitsvaldt tillitsvalde streik
    streiken streikar tariff arbeidsmiljø arbeidsmiljøet arbeidsmiljøa heimekontor heimekontoret heimekontora
    dagpengar aap sjukepengar pensjonere pensjonert pensjonering pendlar pendle pendla pendling offshore
    nordsjøen plattform verft verftet oppdrett fabrikk smelteverk smelteverket skiftplan ferievikar ferie
    feriepengar prøvetid referanse cv
  `,
  'own-business': `
    firma firmaet firmaa bedrift bedrifta verksemd verksemda verksemder selskap selskapet selskapa
    enkeltpersonføretak enkeltpersonføretaket enkeltpersonføretaka enkeltpersonforetak enk as as-et aksjeselskap
    aksjeselskapet aksjeselskapa orgnr organisasjonsnummer organisasjonsnummeret organisasjonsnummera orgnummer
    orgnummeret orgnummera brønnøysund brreg kundar kundane kafé kafe frisørsalong frisør salong gard gardsbruk
    gardsbruket gardsbruka gardsdrift bonde bonden bønder gardbrukar gardbrukaren sauebonde mjølkebonde
    mjølkeprodusent fruktbonde fiskar fiskebåt sjark sjarken oppdrettar verkstad verkstaden snikkarfirma
    røyrleggjarfirma byggfirma byggmeistar lastebileigar drosjeeigar campingplass campingplassen pensjonat
    gjestehus gjestehuset gjestehusa gjestgjevar galleri nettbutikk nettbutikken idrettslag idrettslaget
    idrettslaga lag laget lagskasse foreining foreininga ungdomslag ungdomslaget ungdomslaga mållag mållaget
    mållaga korps korpset skulekorps bygdelag velforening velforeininga grendalag grendehus grendehuset
    grendehusa grendahus samfunnshus vassverk vassverket kasserar kasseraren styreleiar styreleiaren styret
    rekneskap rekneskapen rekneskapsførar rekneskapsføraren revisor gründer oppstart oppstartsbedrift næring
    næringsdrivande bedriftskunde bedriftskunden kassaapparat
  `,
  'identity-paper': `
    pass passet passa passkontor passkontoret passkontora passbilete passbiletet passbileta nødpass førarkort
    førarkortet førarkorta lappen sertifikat sertifikatet sertifikata id-kort id-kortet idkort idkortet idkorta
    legitimasjon legitimasjonen leg legget legitimere legitimert bankid bankidbrikke visum visumet visuma
    opphaldsløyve opphaldsløyvet opphaldsløyva opphaldskort opphaldskortet opphaldskorta arbeidsløyve
    statsborgarskap statsborgarskapet statsborgarskapa statsborgar personnummer personnummeret personnummera
    personnr fødselsnummer fødselsnummeret fødselsnummera fødselsnr fnr d-nummer d-nummeret fødselsattest
    fødselsattesten fødselsattestar fødselsattestane dåpsattest vigselsattest vandelsattest vandelsattesten
    vandelsattestar vandelsattestane politiattest politiattesten politiattestar politiattestane attest attesten
    vitnemål skifteattest vognkort vognkortet vognkorta jaktkort båtførarprøve båtførarbevis studentbevis
    studentbeviset studentbevisa honnørbevis skjema nasjonalt bustadsbevis folkeregister* underskrift
    underskrifta underskrifter underskriftene signatur signaturen signaturar signaturane namnetrekk passfoto
    biometri ansiktsgjenkjenning identifisere identifisert kopi passkopi utløpsdato fornye fornying
    trafikkstasjon trafikkstasjonen trafikkstasjonar trafikkstasjonane våpenkort helsekort europeisk europakort
  `,
}
