import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: safety. */
export const safety: ConceptWords<'safety'> = {
  phishing: `
    phishing* fishing smishing vishing spoofing spoofet spoofa svindel* lurt lureri lurer lure luremail lure-sms
    falsk falske falskt fake fakemail fake-sms fakenettside juks jukse jukselink lenke lenken lenka lenker link
    linken linker klikka klikket trykka trykket mistenkelig mistenkelige mistenksom suspekt suspekte skummel
    skumle skummelt rar rart merkelig sms smsen sms-en tekstmelding tekstmeldinga melding meldinga mail mailen
    epost eposten avsender* utgir utgav utga utgitt etterligning etterligninger etterligne etterligner kopi
    kopiert klone klonet bankid bankid-kode oppgi oppgitt oppga sperret kontoen suspendert tollgebyr pakkegebyr
    skatterefusjon skattepenger netflix-svindel hei mamma heimamma quishing qr-svindel deepfake ki-stemme
    stemmekloning safe-konto svindler* nettfiske nettfisking spear-phishing olga-svindel olgasvindel dårlig
    norsk stavefeil google-oversatt phish varsle advare advarer nsm nettvett sikkert ekthet spoof spoofede
  `,
  fraud: `
    svindel svindelen svindle* svindla svindlar bedrager* bedratt bedra lurt lurte lurer luring lureri snytt
    snyter snyte rundlurt rundlura loppa loppet robbet robba tappet tappa tappe tømt tømte tømmer misbruk*
    kortmisbruk kortmisbruket kortsvindel id-tyveri id-tyveriet idtyveri idtyveriet identitetstyveri
    identitetstyveriet identitet identiteten id-tyv id-svindel bankid-svindel bankid-misbruk uautorisert
    uautoriserte ukjent ukjente uttak transaksjon transaksjoner belastning belastninger ikke-godkjent ikkemeg
    fremmede fremmed autorisert godkjent godkjente falsk falske forfalsket forfalska underskrift dokumentfalsk
    finn-svindel finnsvindel kjærlighetssvindel datingsvindel romance investeringssvindel kryptosvindel
    kryptoinvestering safekonto telefonsvindel direktørsvindel fakturasvindel utpressing utpressinga utpresset
    pengemuldyr muldyr økokrim anmeldt anmeldelse olga teamviewer anydesk fjernstyring fjernstyrt
    microsoft-svindel kredittsperre kredittsperra sparepengene pengene forbrukslån
  `,
  'lost-things': `
    miste mister mistå forlagt forla forlegger tapt tapte rotet rota vekke forsvant forsvinner søkk gløymt
    gløymte glømt glømte gjenglemt gjenglemte funne hittegods hittegodset hittegodskontor hittegodsavdeling
    hittelønn finnerlønn finneren ærlig ærlige etterlyse etterlyst etterlysning etterlysninga savna savnet savn
    telefonen lommebok* nøkler nøklene nøkkel nøkkelen nøkkelknippe nøkkelkort husnøkkel bilnøkkel bilnøkkelen
    adgangskort bankkortet passet førerkort førerkortet veske veska vesken sekk sekken bag bagen pose posen
    paraply paraplyen jakke jakka lue lua vott votten votter hanske hansker skjerf skjerfet briller brillene
    brilleetui solbriller høreapparat ørepropper airpods kosedyr kosedyret bamse bamsen kosekanin bok boka
    nettbrett nettbrettet pc-en laptop gitar gitaren sparkesykkel barnevogn barnesko gymbag gymbagen smykke
    smykket ringen giftering gifteringen klokke stokk stokken krykke medisin medisinen medisinpose setet sete
    setelomma hattehylla bagasjehylla toalettet garderobe innlevert
  `,
  hacked: `
    hacka hacket hacke hacker hackes hackere hacking hackingen hackerangrep hackar hakket kapret kapra kapre
    kaprer kapring kaprede overtatt overtok brutt innbrudd innbruddet datainnbrudd datasnok* dataangrep angrep
    angrepet cyberangrep ddos løsepengevirus løsepenger ransomware kryptert krypterte virus viruset trojaner
    trojanere spionvare malware skadevare skadevaren keylogger lekket lekkasje lekkasjen lekka datalekkasje
    passordlekkasje darkweb dark mørke nettet haveibeenpwned pwned sikkerhetsbrudd sikkerhetshull sårbarhet*
    hull innlogget logget logga innlogging innloggingsforsøk ukjent ukjente fremmed enhet enheter ip-adresse
    ip-adressen russland russisk nigeria kina byttet endret endra e-postadresse passord passordet stjålet
    stjålne konto kontoen profilen profil utestengt gjenopprette gjenoppretting backdoor bakdør exploit phishing
    kompromittert kompromitterte spamme spammer simswap sim-swap sim-bytte sim-swapping sendte utsendt defaced
    botnet
  `,
  'block-word': `
    sperre sperrer sperra sperret sperres sperr sperring* kortsperre kortsperren kortsperring sperretjeneste
    sperretelefon sperrenummer sperrelinje blokkere* blokkert blokker blokkering blokkeringa blokka frys fryse
    fryst fryses frysing stoppe stopper stoppa stoppet stopp stoppes stans stanse stanser stanset steng stenge
    stenger stengt stenges stengte kutt kutte makulere makulert slett slette sletter slettes slettet deaktiver*
    suspendere suspendert låse låser låses lås låsing midlertidig permanent kortet kortene kontoen bankid-en
    bankiden simkortet abonnementet brukeren tilgangen gjenåpne* gjenåpning oppheve opphever opphevet opphev
    åpne avsperre avsperret kreditsperre kredittsperre reservasjon annuller annullere trekke hindre utestenge
  `,
  privacy: `
    personvern personvernerklæring personvernerklæringa personvernombud gdpr gdpr-brudd gdpr-forespørsel
    persondata personopplysning personopplysningsloven personalia opplysning* data dataene datalagring
    datatilsynet datainnsamling databehandler innsyn innsynet innsynskrav innsynsrett innsynsbegjæring slette
    sletter sletting slettinga slettes slettet sletterett fødselsnummer personnummer fnr helseopplysninger
    helsejournal journal journalen snok snoke snoker snoking snokinga snoket snoka kikke taushetsplikt
    taushetserklæring konfidensiell konfidensielle konfidensielt fortrolig fortrolige sensitiv* hemmelig*
    adresse kode6 kode7 skjermet sperret feilsendt feilsendte feiladressert andres annens fremmede uvedkommende
    utlevere* utlevert utleverte spre spredt delt deler deling samtykke* avvik avviksmelding sporing sporinga
    overvåking overvåkinga overvåkning overvåkninga overvåke overvåkingskamera kamera kameraovervåking
    kameraovervåkinga lydopptak lydopptaket opptak opptaket logge logg markedsføringsreservasjon tredjepart
    videreselge videresolgt solgt nabo naboens dokumenter kundedata kundeopplysninger kundeliste mailliste
    cc-feltet bcc anonym anonymitet anonymt cookies informasjonskapsler profilering
  `,
  'police-law': `
    politi politiet politistasjon politianmelde* politianmeldt lensmann lensmannen purken snuten anmelde
    anmelder kripos økokrim pst etterforske etterforskning etterforskninga henlagt henlegge advokat advokaten
    advokatbrev jurist juristen jurister juridisk juridiske rettsak rettssak rettssaken rettslig rettslige
    retten tingrett tingretten forliksråd forliksklage saksøke saksøker saksøkt stevning stevninga stevne
    stevner stevnet søksmål søksmålet gruppesøksmål domstol domstolen dom dommen loven lovbrudd lovbruddet
    lovverk ulovlig ulovlige ulovleg lovlig paragraf* kjøpsloven finansavtaleloven forsikringsavtaleloven
    angrerettloven avtaleloven håndverkertjenesteloven forvaltningsloven offentlighetsloven straffeloven
    forbrukerråd forbrukertilsyn forbrukerombud forbrukerklageutvalget forbrukertvistutvalget finansklagenemnd
    finansklagenemnda finanstilsynet datatilsynet arbeidstilsynet mattilsynet konkurransetilsynet nkom nve rme
    elklagenemnda brukerklagenemnda transportklagenemnda reiselivsnemnda flyklagenemnda luftfartstilsynet
    jernbanetilsynet pakkereisenemnda husleietvistutvalget statsforvalteren fylkesmannen sivilombudet
    sivilombudsmannen diskrimineringsnemnda likestillingsombudet ldo pasientombudet norsis nsm klageinstans
    klagenemnd ombud tilsyn nemnd nemnda rettshjelp rettshjelpa jushjelpa jussbuss erstatningssøksmål vitne
    vitner straffbart forbryterske fengsel
  `,
  'safe-word': `
    trygt trygg trygge tryggere trygghet tryggheten sikker sikkert sikre sikkerhet sikkerheten sikra sikret
    utrygt utrygg utrygge usikker usikre pålitelig pålitelige påliteleg troverdig* tillit tilliten
    tillitsvekkende stole stoler stolt ekte ekthet legitim legitimt legit seriøs seriøse seriøst useriøs
    useriøse useriøst reell reelt reel offisiell offisielle offisielt autentisk verifisert verifisere
    verifisering blå hake kryptert kryptering krypteringa https hengelås hengelåsen totrinns to-trinns
    sikkerhetstiltak sikkerhetsrutiner sikkerhetsnivå innskuddsgaranti sikringsfond bekrefte stemmer medfører
    riktighet faktisk egentlig virkelig svindel lureri fake falsk sertifisert konsesjon autorisert registrert
    kontrollert beskytte*
  `,
}
