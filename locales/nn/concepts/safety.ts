import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: safety. */
export const safety: ConceptWords<'safety'> = {
  phishing: `
    svindelmelding svindelmeldinga svindelmeldingar svindelmeldingane svindelsms svindelforsøk svindelforsøket
    svindelforsøka svindelmail svindel-e-post phishing phishingen phising fishing smishing vishing nettfiske
    nettfisking falsk falskt falske lenke lenka lenker lenkene lenkje lenkja lenkjer lenkjene link linken linkar
    linkane sms-en sms smsen melding meldinga e-post mail mailen utgir utgjev utgav seg etterlikna etterlikning
    imitert imiterer kopi kopiert kopisida logo nettside avsendar avsendaren avsendarnamn skrivefeil mistenkeleg
    mistenkelegt mistenkelege mistenksam suspekt suspektt suspekte snodig rar rart underleg merkeleg lur lure
    lurer luring lureri trykkje trykk trykte klikka klikke klikk opne opna vedlegg kortopplysningar bankid
    tollgebyr pakke pakkemelding bompassering skattepengar ringte spoofing spoofa tastar oppgje oppgav åtvar
    åtvare åtvaring åtvarar advare advarsel varsle varslar ekte dykkar svindelannonse svindelside nigeriabrev
    olga-svindel olgasvindel qr-kode bankid-svindel facebookannonse falskannonse truverdig
  `,
  fraud: `
    svindel svindelen *svindel svindla svindle svindlar svindlaren svindlarar svindlarane svindlert bedrageri
    bedrageriet bedrageria bedragar bedragaren bedragarar bedragarane bedraga bedrege lurt lura lure lurte lurer
    rundlurt utnytta misbruk misbruket misbruka misbrukt misbrukte uautorisert uautoriserte ukjend ukjende
    ukjent ukjente transaksjon transaksjonar trekk trekt tappa tømt tømde tømte tapping stole stolen
    identitetstjuveri id-tjuveri idtjuveri id-tyveri identitet identiteten falsk falske forfalsking forfalska
    underskrift lån namn kjærleikssvindel investeringssvindel kortsvindel finn-svindel nettsvindel
    telefonsvindel bankid bankid-svindel olga kryptosvindel utpressing utpressar lokka overtala manipulert
    anydesk teamviewer fjernstyring fjernstyrt microsoft politianmelde politimeld melde tapt tapte tapet pengane
    sparepengane svindelofre svindeloffer offer fusk skurk skurkar bandittar kjeltring kjeltringen kjeltringar
    kjeltringane nasking kopiert skimma skimming snylta bløff bløffa stråmann stråselskap muldyr
  `,
  'lost-things': `
    mista mistar miste mistet tapt tapte tapa gløymt gløymde gløymte gløymd glemt glømt attgløymt attgløymd
    borte bort vekke vekk forsvunne forsvann forsvunnen borttappa rota somla slang dropp datt ramla attende
    hittegods hittegodset hittegodskontor funne funnen fann finn finne finnar finnarløn finnarlønn leite leita
    leitar leiter etterlyse etterlyst etterlysing sakn saknar sakna kort kortet mobil mobilen telefonen lommebok
    lommeboka lommeboki kortmappe nøkkel nøkkelen nøkkelar nøklar nøklane nøkkelknippe husnøkkel bilnøkkel
    bilnøkkelen bilnøkkelar bilnøkkelane veske veska sekk sekken ryggsekk ryggsekken jakke jakka lue lua vott
    votten vottar hanske skjerf paraply paraplyen briller brillene solbriller høyreapparat øyreplugg øyreproppar
    airpods tannregulering gebiss bamse bamsen kosedyr kosekanin kosekluten smokk ring ringen giftering øyrering
    smykke pass passet førarkort bankkort kodebrikka busskort nettbrett stokk stokken krykkje barnevogn setet
  `,
  hacked: `
    hacka hacket hacke hackar hacking hackarar hackarane hackara hacker hackere kapra kaprar kapring overtatt
    overteke overtok stole stolen konto kontoen profil profilen logga innlogga pålogging innlogging ukjend
    eining lekke lekka lekkasje lekkasjen lekkasjar lekkasjane datalekkasje datalekkasjen datalekkasjar
    datalekkasjane dataangrep dataangrepet dataangrepa dataangrepe cyberangrep cyberangrepet cyberangrepa angrep
    angrepe løysepengevirus ransomware virus viruset virusa datavirus skadevare malware trojanar spionvare
    keylogger phishing passord passordet passordlekkasje komprommitert kompromittert kompromitterte sårbar
    sårbarheit sikkerheitshol tryggleikshol sikkerheitsbrot sikkerheitsbrotet sikkerheitsbrota tryggleiksbrot
    tryggleiksbrotet tryggleiksbrota brot innbrot datainnbrot ddos ddos-angrep botnett spam sender infisert
    infiserte antivirus brannmur bakdør tofaktor overvaking avlytta avlytting innsyn nettkriminelle dark mørke
    darkweb defacet endra omdirigert russarar gissel kryptert krypterte ukjende fjernstyrt simbytte sim-swap
  `,
  'block-word': `
    sperre sperrar sperra sperr sperring sperringa sperretelefon sperretelefonen kortsperre blokkere blokkerer
    blokkera blokkert blokkering blokkeringa stoppe stoppar stoppa stopp stans stanse stansa fryse frys frose
    annullere annullert annullering avslutte avslutta avbryte avbryt steng stengje stengt låse låser låst låsen
    opne opna opning oppheve oppheva opphev reservere reservasjon slette slett sletta deaktivere deaktiver
    deaktivert tilbakekalle trekkje hindre hindra makulere makuler umiddelbart mellombels sperretid sperretenest
    sperrast kreditsperre kredittsperre numrsperre nummersperre utanlandssperre nettsperre innhaldssperre
    aldersgrense beløpsgrense gambling spelesperre erstatningskort suspendere suspendert inndra inndrege
    inndratt avvis døgnvakt vakttelefon svartelistet frosen svarteliste
  `,
  privacy: `
    personvern personvernet personvernombod personvernombodet personvernomboda personvernerklæring
    personvernerklæringa personopplysning personopplysninga personopplysningar personopplysningane persondata
    gdpr datatilsynet data dataa teieplikt teieplikta taushetsplikt taushetsplikten konfidensielt konfidensiell
    fortruleg sensitiv sensitivt sensitive helseopplysning helseopplysninga helseopplysningar helseopplysningane
    journal journalen pasientjournal innsyn innsynet innsynsrett samtykke samtykket samtykka sletting slette
    sletta sletterett lagra lagre lagrar lagring register registrert overvaka overvaking kamera kameraovervaking
    sporing sporar cookies informasjonskapslar profilering personnummer personnummeret personnummera personnr
    fødselsnummer fnr adresse adressa kontonummer privatliv privatlivet privatliva privat private uvedkomande
    utleverte utlevert utlevere vidareformidle vidareformidla delt dele deler lekt offentleggjort postliste
    postlista feilsendt feilsend innsynsloggen snoka snoke snoker snoking hemmeleg adressesperre kode6 anonym
    anonymt anonymisert identitet opplysningar opplysningane samtykkeskjema databehandlar databehandlaravtale
    personvernbrot brot avvik avviksmelding
  `,
  'police-law': `
    politi politiet politia politimeld politimelde politimelder politimelding politimeldinga politianmelde
    politianmelder politianmelding anmelde anmelder anmeldt anmeldelse meld meldt lensmann lensmannen purken
    snuten advokat advokaten advokatar advokathjelp jurist juristen juristar rettshjelp rett retten tingrett
    tingretten rettssak rettssaka rettssaker søksmål søksmålet søksmåla saksøke saksøkje saksøker saksøkt stemne
    stemning forlik forliksråd forliksrådet forbrukarråd forbrukarrådet forbrukarombod forbrukarombodet
    forbrukaromboda forbrukartilsyn forbrukartilsynet forbrukarklageutvalet ombod ombodet omboda sivilombod
    sivilombodet finansklagenemnda finanstilsynet datatilsynet konkurransetilsynet nkom nve mattilsynet
    arbeidstilsynet luftfartstilsynet transportklagenemnda reiselivsnemnda elklagenemnda statsforvaltaren
    fylkesmannen diskrimineringsombodet ldo pasientombodet økokrim kripos lov lova lovbrot lovstridig ulovleg
    ulovlegt ulovlege lovleg paragraf § straff straffbart straffa bot dom dømt domstol domstolen domstolar
    domstolane tilsyn klage klagenemnd klagenemnda klagesak vitne vitnar bevis etterforske henlagt fengsel
    klagerett kontraktsbrot avtalebrot avtalelova forbrukarkjøpslova forvaltningslova offentleglova tilsynsmakt
    myndigheit
  `,
  'safe-word': `
    trygg trygt trygge tryggleik tryggleiken trygging sikker sikkert sikre sikkerheit sikkerheita sikkerhet
    påliteleg pålitelegt pålitelege truverdig truverdigt truverdige seriøs seriøst seriøse useriøs useriøst
    useriøse stole stolar stola tillit tilliten tillitsfull ekte legitim legit reell reelt reelle verkeleg
    verkelege autentisk offisiell offisielle dykkar verifisere verifisert verifisering stadfeste stadfest
    bekreft bekrefte sjekke sjekka sjekk dobbeltsjekke lurer lure mistenkjer mistanke mistenkeleg skepsis
    skeptisk skeptiske godkjend godkjent sertifisert kryptert hengjelås beskytta verna vern verne verifiser
    utrygg utrygt utrygge usikker usikkert usikre ufarleg farleg risiko skummel skummelt skumle bluff fake falsk
    garantert godtruen
  `,
}
