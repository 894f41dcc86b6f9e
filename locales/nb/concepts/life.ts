import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: health and life. */
export const life: ConceptWords<'life'> = {
  illness: `
    sykdom sykdommen sjuk sjukt sjuke syk sjukdom sjukdommen kreft kreften brystkreft prostatakreft lungekreft
    leukemi svulst svulsten svulster cellegift cellegiften stråling strålebehandling diabetes diabetiker*
    insulinen sukkersyke epilepsi epileptisk anfall anfallet hjerteinfarkt* infarkt hjerneslag* slag hjertestans
    hjertefeil* hjertesvikt kols astma allergi migrene migrenen parkinsons parkinson alzheimer alzheimers demens
    dement demente fibromyalgi fibro utmattelse leddgikt revmatisme gikt cøliaki crohns ulcerøs ibs nyresvikt
    dialyse hepatitt lyme borreliose korona covid influensa omgangssyke omgangssyka magesjuk feber forkjølet
    forkjøla lungebetennelse* halsbetennelse betennelse* smerte smerten smerter kronisk kronikere kroniker
    sykemeldt sjukmeldt sykmeldt sykemelding* sykmelding* diagnose* symptom blodprøve* blodprøva blodtrykk
    blodpropp* psoriasis eksem utslett svimmel svimmelhet besvimt besvimte spyr kaster spydde kvalm kvalme
    alvorlig dødssyk uhelbredelig langtidssyk kneproblemer tarmkreft ryggprolaps hjertesyk adhd autisme asperger
    tourettes bipolar schizofreni spiseforstyrrelse anoreksi
  `,
  hospital: `
    sykehus sykehuset sjukehus* syke ullevål rikshospitalet haukeland radiumhospitalet a-hus ahus stolav unn
    legevakt* legekontor* legesenter lege legen leger legene fastlege* doktor doktoren doktorer dokter
    sykepleier* sjukepleier* hjelpepleier* helsefagarbeider jordmor jordmora kirurg kirurgen kirurger
    spesialist* operasjon* operere operert opereres opr inngrep inngrepet klinikk klinikken poliklinikk*
    avdeling intensiv intensiven intensivavdeling akuttmottak akutten ambulanse* innlagt innleggelse* utskrevet
    utskrive apotek apoteket apoteker* resept resepten resepter e-resept blå medisin medisina medikament*
    tabletter piller pille antibiotika penicillin insulin insulinpumpe* insulinpumpa smertestillende paracet
    ibux epipen inhalator sprøyte sprøyta sprøyten sprøyter vaksine vaksinen vaksiner vaksinasjon helsenorge
    helsestasjon* psykolog* psykiater dps bup tannlege* optiker optikeren optikere optikerne helsefrikort
    frikort egenandelskort pasient pasienten pasientreise* pasientreisa ventetid henvisning* røntgen mr ct
    ultralyd blodbanken narkose legetime* kontroll sengepost rehab
  `,
  disability: `
    rullestol* elrullestol* rullis rullator* blind blinde svaksynt svaksynte synshemmet synshemmede synshemma
    blindestokk* hvit stokk punktskrift skjermleser* voiceover jaws døv døvt døve døvblind hørselshemmet
    hørselshemmede hørselshemma tunghørt tunghørte høreapparat* teleslynge* teleslynga tegnspråk* førerhund*
    servicehund* assistansehund ledsager* handicap handikap* handicapplass hcp-plass hc-plass hc-kort hc-bevis
    hc-parkering funksjonshemmet funksjonshemmede funksjonshemma funksjonsnedsettelse* funksjonshindret
    bevegelseshemmet bevegelseshemma dysleksi dyslektiker* dyskalkuli lesevansker skrivevansker autist autisten
    autister autisme adhd utviklingshemmet utviklingshemmede downs cerebral parese cp rampe rampa rampen ramper
    rampene heis heisen heiser heisene trinnfri trinnfritt universell utforming uu tilgjengelighet tilrettelagt
    tilrettelegging* tilrettelegge hjelpemiddel* hjelpemidler tt-kort tt-ordning tt-kjøring assistanse bpa
    assistent* personlig kontaktperson solsikkesnor solsikkebånd usynlig fontkontrast uføre protese protesen
    proteser amputert krykker lam lamme
  `,
  'mental-state': `
    angst angsten angstanfall* panikk panikken panikkanfall* deprimert deprimerte depresjon* deppa nedstemt
    nedfor utslitt utslitte utmattet utmatta utbrent sliten slitne sliter sliti kjørt knekk knekken knekt
    knekker knekte nedbrutt nedkjørt gråt gråte gråter grått grein griner grinte grin hulker tårer tårene tåra
    gråten fortvilt fortvilte fortvila fortvilet fortvilelse fortvilelsen desperat desperate desperasjon orker
    orke orka orkar makter klarer mestrer sover søvnløs* våken nattesøvn grubler bekymret håpløshet håpløsheten
    håpløs motløs motløst motløse psykisk psyken psykt psyka psykiatri psykose psykosen psykotisk nervøs
    nervevrak nervesammenbrudd nerver sammenbrudd* stress stresset stressa belastning belastningen påkjenning*
    ptsd traume traumeet traumeer traumeene traumatisert traumer skam skammer skjems skamfull ensom ensomt
    ensomme ensomhet isolert angstfylt redselsslått livredd fra-seg ulykkelig ulykkelige trist skjelver
    hjertebank kvelende bunn nullpunkt bristepunktet tårevåt motvilje selvtillit selvforakt tafatt apatisk
  `,
  death: `
    død dødt døde dødd dødde dør døende dødsfall* døden dødsbo dødsboet bo boet boets avdød avdøde avdødes bort
    bortgang bortgangen avgått sovnet sovna stille bisettelse* begravelse* gravferd* gravlegging grav graven
    graver gravene grava gravstein* gravstøtte* gravstøtta gravlund* gravplass urne urna urnen urner urnene
    kiste kista kisten kister kistene arv arven arve arver arvet arving arvingen arvinger arvingene uskiftet
    skifteattest* skifterett skifteretten tingretten skifte testament* etterlatt etterlatte etterlattepensjon
    enke enka enken enker enkene enkemann enkemannen enkepensjon dødsattest* dødsannonse* minnestund
    minnestunden minnegave kondolanse kondolere kondolerer sorg sorgen sørge sørger sørgende tapet mista mistet
    omkom omkommet omkomne drept drukna druknet kreften selvmord dødsleie dødsleiet bårerom bårerommet kirkegård
    kirkegården kremert kremasjon aske jordfestet spontanabort dødfødt avliva avlivet dødsbudskap salig
    ettermæle livsforsikring gravstell gravlagt båret
  `,
  birth: `
    gravid gravide graviditet svanger svangerskap høygravid termin terminen termindato førstegangsfødende fødsel
    fødselen fødsler føde føder fødte født fødestue* fødestua fødeavdeling føden jordmor jordmora keisersnitt
    vannet rier nyfødt nyfødte baby babyen babyer babyene spedbarn spedbarnet spebarn tvilling trillinger barsel
    barselen barselgruppe barseltid mammaperm mammapermisjon pappaperm pappapermisjon foreldrepermisjon
    foreldrepenger foreldrepermen permisjon permisjonen permen perm ammepermisjon amming ammer amme ammetåke
    engangsstønad barnetrygd kontantstøtte dåp dåpen dåpsfest dåpskjole navnefest barnedåp døpt døpe døpes bleie
    bleier bleiene smokk smokken flaske morsmelkerstatning mme sprinkelseng babyseng stellebord babycall bilstol
    bilstolen babybil vogn barnevogn barnevogna magen ultralyd prøverør prøverørsforsøk ivf adopsjon adopsjonen
    adoptere adoptert fosterbarn spontanabort kolikk nybakt nybakte babygutt babyjente storesøster babybesked
    fødselsnummeret navnevalg mormonster
  `,
  wedding: `
    bryllup bryllupet bryllupe bryllupsfest bryllupsdag bryllupskjole bryllupsreise bryllupsgave bryllupskake
    bryllupslokale bryllupssko bryllupsgjester brudekjole brudekjolen brud bruda bruden brudgom brudgommen
    brudepar brudeparet brudebukett brudepike forlover* forlovede forloveden forlova forlovet forlovelse
    forlovelsen forlovelsesring giftering* gifte gifter gifta giftet gift nygift nygifte vielse vielsen
    vielsesattest vie vies viet vigd prøvingsattest ekteskap ekteskapet ektepar ekteparet ektepakt ektepakten
    ektemann ektefelle ektefellen samboer samboeren samboere samboerkontrakt toastmaster utdrikningslag
    utdrikkingslag frieri frieriet fridde knel altaret kirken rådhuset rådhusbryllup slør dress bunad bestemann
    brudevals navneendring etternavn sølvbryllup gullbryllup diamantbryllup bryllaup
  `,
  divorce: `
    skilsmisse* skilt skilte skille skiller skilles skilts separert separerte separasjon separasjonsbevilling
    brudd bruddet samlivsbrudd eks eksen ex exen exer ekskone ekskonen ekskona eksmann eksmannen ekskjæreste
    eksdama ekstypen eksmannens eksektefelle ekssamboer slo dumpa dumpet utroskap utro barnefordeling*
    foreldrerett foreldreansvar omsorg omsorgen delt samvær samværet samværsavtale samværsrett samværsforelder
    barnebidrag bidrag bidraget bidragsfogd ektefellebidrag bo bodeling bodelingen skifteoppgjør deling fellesbo
    felleseie særeie megling meglingen familievernkontor advokat flyttet overta kjøpe utløse alenemor*
    alenepappa enslig forsørger aleneforsørger stefar annenhver annakvar huslån huslånet gjensidig stemor
    stebarn bortebarn
  `,
  'home-buying': `
    hus huset husa leilighet* bolig boligen boliger boligkjøp* boligsalg boligsalget boligjakt visning visninga
    bud budet budrunde budrunden budgiver megler megleren eiendomsmegler eiendom eiendommen finn prospekt
    salgsoppgave tilstandsrapport takstrapport takst boligtakst etakst overtagelse overtakelsesprotokoll
    kontraktsmøte kontrakt kjøpekontrakt skjøte skjøtet tinglyst tinglysing dokumentavgift egenkapital*
    finansieringsbevis førstehjem førstehjemmet førstehjemskjøper førstegangskjøper førstegangskjøpere rekkehus
    rekkehuset enebolig eneboligen tomannsbolig selveier selveierleilighet borettslag andelsleilighet andel
    fellesgjeld* sameie sameiet felleskost felleskostnader hybel hybelen hybelleilighet tomten tomta nybygg
    nybygget byggelån hytte hytta hyttekjøp utleiebolig leieboer leietaker leietakeren leiekontrakt utleier
    utleieren boligdrøm drømmebolig drømmehuset drømmeleiligheten innflytting innflytta nøkler
    nøkkeloverlevering reklamasjon eierskifte mellomfinansiering kausjonist forhandsgodkjenning lånetilsagn
  `,
  moving: `
    flytte flytter flytta flyttet flytting* flyttemelding flyttedato flyttedag flyttebyrå flyttebil flyttebilen
    flytteeske flyttelass adresse adressen adresser adresseendring adresseforandring folkeregister
    folkeregistrert bostedsadresse postadresse ettersending ettersende ettersendes ettersendt videresending
    omadressere omadresseres omadressert nyinnflyttet nyinnflytta innflytting innflytta innflyttet utflytting
    utflytta utflyttet overtar overta overtakelse utvask flyttevask vask nabolag hjemsted bosted bopel bopæl
    pakke nedpakket kasser lageret lagring minilager minilageret tilhenger hengerleie eierskifte oppsigelse
    husleiekontrakt depositum nøklene anleggsadresse målepunkt-id målepunktid nøkkel leieforhold utflyttingsdato
    innflyttingsdato utvandre utvandret tilflytting hjemflytting flykta gateadresse feiladresse postnummer
    husnummer bruksenhetsnummer
  `,
  'old-age': `
    eldre eldste gamle gamling pensjonist* pensjonert minstepensjonist alderspensjon* sykehjem sykehjemmet
    sjukeheim sjukeheimen aldershjem aldershjemmet omsorgsbolig eldresenter hjemmesykepleie hjemmetjeneste
    hjemmehjelp heimehjelp dagsenter dagsenteret trygghetsalarm verge vergen verger vergemål vergemålet
    vergefullmakt statsforvalteren fylkesmannen fullmakt* fremtidsfullmakt framtidsfullmakt fullmektig demens
    demensen dement demente alzheimer skrøpelig svekket oldemor oldemora oldefar oldis bestemor bestemora
    bestefar senior seniorer seniornett honnør honnørbillett honnørkort omsorgslønn pårørende uteglemt analfabet
    digital digitalt utenforskap bankbrev regningsmappe brevgiro ikke-digital ikkedigital 80-årig 80-åring
    90-åring åttiåring nittiåring syttiåring tittende kortstokk senil senile skjelvhendt gammaldags 67
    giroblankett verdighet rullator alderdom alderdommen
  `,
  school: `
    skole skolen skolene skolevei skoleveien barneskole barneskolen ungdomsskole videregående vgs vidregåande
    grunnskole grunnskolen høgskole høgskolen høyskole høyskolen universitet uni ntnu uio uib folkehøgskole
    folkehøyskole barnehage* bhg sfo aks sfo-plass naturbarnehage rektor rektoren styrer pedagog elev eleven
    elever elevene student studenten studentkort studentbevis studentby studentbolig studenthybel russ russen
    russetid russebil russebilen russebuss eksamen eksamenen privatisteksamen lærer læreren lærere lærerne
    lærerinne lærar professor kontaktlærer skolestart skoleskyss skolebuss skolebussen skolebarn skoletur
    skoleturen klasse klassen klassetur klasseturen klassekamerat trinn førsteklasse førsteklassing sjetteklasse
    skoleferie skoleferien lekse lekser leksene pensum semester semesteravgift studier studere studerer studert
    studium utveksling utvekslingsstudent lærlingen lærlingeplass fagbrev fagbrevet læreplass foreldremøte fau
    skolefritidsordning kursbevis vitnemål vitnemålet karakterer karakterutskrift oppvekst pc-en chromebook
    itslearning visma ipad ordblind mobbing mobbet gymsal gymtøy ransel ranselen planleggingsdag
  `,
  kin: `
    mamma mammaen mammas mammaa mammsen mor mora moren mutter muttern mutti mor'n mødre far faren fatter fattern
    pappa pappaen pappas far'n foreldre foreldrene foreldra bestemor bestemora besta farmor farmora farmors
    mormor mormora mormors mommo bestefar bestefaren farfar farfaren morfar morfaren bessfar besteforeldre
    besteforeldrene oldemor oldemora oldefar godfar godmor gudmor tippoldemor bror broren brorsan brodern brødre
    broder brorsa søster søsteren søstra søstera syster søsken søskenet søstre storebror storebroren lillebror
    lillebroren storesøster storesøstera lillesøster lillesøstera veslebror tvillingbror tvillingsøster halvbror
    halvsøster stebror stefar stefaren stemor bonusmor bonuspappa bonusbarn bonusdatter sønn sønnen sønnene
    sønna guttungen guten datter dattera datteren døtre dotter dottera jentungen jentunge onkel onkelen tante
    tanten tanta grandtante fetter fetteren kusine kusinen kusina søskenbarn nevø nevøen niese niesen niesa
    tantunge tantungen barnebarn barnebarnet oldebarn svigermor svigermora svigerfar svigerfaren svigersønn
    svigersønnen svigerdatter svigerdattera svoger svogeren svigerinne svigerinnen svigerinna svigerforeldre
    svigers svigeren kone konen kona kånå kjerring kjerringa mann mannen ektemannen gubben husbonden samboer
    samboeren kjæreste kjæresten typen dama familie familien slekt slekta pårørende
  `,
  'child-word': `
    barn barnet barna barnene bæn born bornan barns unge ungen unger ungene ungan ungane onga onger ongan unga
    småbarn småbarna småunger småtass småtasser småen minsten minste minstemann minstejenta eldstemann
    eldstejenta mellomste veslejenta vesla veslegutt lillegutt lillejenta gutt gutten gutter guttene gutan
    guttunge guttungen jente jenten jenta jenter jentene jentan jentunge poden poder avkom håpefull håpefulle
    nurk nurket tulla tullemor småtroll baby babyen toddler treåring treåringen toåring toåringen ettåring
    ettåringen fireåring fireåringen femåring femåringen seksåring seksåringen sjuåring sjuåringen åtteåring
    åtteåringen niåring niåringen tiåring tiåringen elleveåring tolvåring tolvåringen trettenåring fjortenåring
    femtenåring sekstenåring sekstenåringen syttenåring syttenåringen attenåring tenåring* ungdom ungdommen
    ungdommer mindreårig mindreårige førskolebarn barnslig barneflokk barnefamilie barnefamilier
    flerbarnsfamilie tweens konfirmant konfirmanten konfirmasjon konfirmasjonen kidsa kiddo kids krøllete ramp
    pjokk
  `,
  'work-life': `
    jobb jobben jobber jobbe jobba jobbet job arbeid arbeidet arbeide arbeider arbeidsplass arbeidsgiver
    arbeidstaker arbeidstakere arbeidskontrakt arbeidsløs arbeidsløse arbeidsledig arbeidsledige ledig dagpenger
    nav permittert permitterte permittering permitteringsvarsel sparka sparken sparket oppsagt sjef sjefen
    sjefer kollega kollegaen kolleger lønn lønna lønning lønninga timelønn månedslønn lønnsslipp lønnslipp
    stilling stillingen deltid heltid deltidsjobb vikar vikaren vikariat skiftarbeid skift nattevakt kveldsvakt
    vakt vakta turnus hjemmekontor pendler pendleren pendlere pendle pendlar overtid sykmeldt sykemeldt aap
    arbeidsavklaringspenger uføretrygd* ufør pensjonist pensjonere pensjoneres pensjonert afp fagforening lo
    streik streiken streiker ansatt ansatte oppdrag frilans selvstendig sykepengene feriepenger sjømann offshore
    nordsjøen oljearbeider snekker rørlegger industriarbeider lastebilsjåfør lærling jobbintervju pendling
    førtidspensjon tariff utsending utsendt vikarbyrå sesongarbeider bonde gårdbruker
  `,
  'own-business': `
    firma firmaet firmaer bedrift bedrifta enkeltpersonforetak enk enkeltmannsforetak aksjeselskap as ans
    selskapet selskap org.nr orgnr organisasjonsnummer foretak foretaket brønnøysund brønnøysundregistrene
    stiftet stifte stifter stiftelse stiftelsen etablerer gründer gründeren gründere grunder startup oppstart
    butikken butikk kafé kaféen kafeen kafe restaurant bakeri bakeriet frisør frisøren frisørsalong salong
    salongen verksted verkstedet gård gården gardsbruk gardsbutikk gårdsbutikk lag laget idrettslag forening*
    velforening vel borettslag sameie sameiet styreleder styremedlem kasserer kassereren daglig næringsdrivende
    selvstendig bedriftskonto bedriftskunde næringslivskunde bedriftsnettbank bedriftsabonnement bedriftsavtale
    næringsliv korps korpset skolekorps koret russegruppe bussgruppe lag-konto lagkonto regnskapsfører regnskap
    fakturerer kunder kundene ansatte reelle rettighetshavere signaturrett prokura betalingsterminal terminalen
    kassesystem ehandel nettbutikken entreprenør håndverker snekkerfirma rørleggerfirma utleiefirma årsregnskap
    sponsorlag dugnad dugnaden grasrot grasrotandel loppemarked
  `,
  'identity-paper': `
    pass passet passa passfoto passfotoet passkontor passkontoret legitimasjon legitimere legitimerer legitimert
    leg leg'en legg id-kort id-kortet idkort idkortet id-papirer nasjonalt førerkort* lappen sertifikat visum
    visumet visa schengenvisum oppholdstillatelse oppholdskort arbeidstillatelse statsborgerskap statsborger
    fødselsattest fødselsnummer personnummer personnr fnr fødselsnr d-nummer d-nummeret dnummer bostedsattest
    vandelsattest politiattest vielsesattest navneattest navneendring vognkort vognkortet vaksinepass
    reisedokument reisedokumenter flyktningpass nødpass nødpasset fremmedpass utlendingspass asylbevis utløpt
    utløpte udi passtime passkopi pass-skanning biometri skann skannet signatur underskrift bankid bankkort
    bilde kopi rett bekreftet notarius passkøen bankkort-leg studentbevis tilhørighet
  `,
}
