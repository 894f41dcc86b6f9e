import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: reaching the company. */
export const contact: ConceptWords<'contact'> = {
  'phone-contact': `
    ringe ringer ringjer ringte ringt ringde ringje ringa ring rengt telefon telefonen telefonar telefonane
    telefonnummer telefonnummeret telefonnummera telefonnr tlf tlfnr nummer nummeret kundetelefon kundetelefonen
    kundetelefonar kundetelefonane sentralbord sentralbordet sentralborda samtale samtalen samtalar samtalane
    linje linja line røyr røret røyret tråden attende oppringing oppring oppringt telefonsvarar telefonsvararen
    telefonsvararar telefonsvararane tastevalg tastevalet tast taste tastar tale snakke snakkar snakka snakk
    prata prate pratar tala talte nådde nå nådd opptatt summetone direktenummer direktenummeret direktenummera
    innval høgtalar talemeny robotstemme stemmestyring vakttelefon vakttelefonen vakttelefonar vakttelefonane
    naudnummer nødnummer ringjetid ubesvart ubesvarte hallo haldt kunderådgjevar telefonselskap telefonkø
    telefonkøen telefonstorm telefontid telefontida
  `,
  'queue-wait': `
    kø køen køar køane *telefonkø telefonkø telefonkøen kønummer kønummeret kønummera kønr køplass køplassen
    køplassering ventekø ventemusikk ventemusikken panfløyte panfløytemusikk ventetid ventetida ventetone
    ventetonen ventetonar ventetonane vente ventar venta venter ventande ventinga minutt minuttar minutta
    minutter min halvtime halvtimen time timar timane timen timesvis kvarter kvarteret sekund tjueni nummer
    framme bakarst fremst heismusikk musikk musikken jingle stemma robotstemma tålmod tålmodig tolmod tolmodig
    øyret øyra høgtalar beklagar travelt pågang pågangen kølapp kølappen kølappar kølappane sirkus sniking
    sniker snik gjennom slept slapp ledig ledige oppteken opptekne kundebehandlarar hengjer hengt heng stått
    stod lytta evigheit evigheita
  `,
  'chat-contact': `
    chat chaten chatar chatane chatten chattar chatte chatta chata chatbot chatboten chatbotar chatbotane
    chatbotten chatvindauge chatvindauget chatvindauga chatrobot chatroboten chatrobotar chatrobotane bot boten
    botar botane robot roboten robotar robotane kundechat livechat livechatten nettprat nettpraten prateboks
    prateboksen prateboksar prateboksane prate pratebot pratefunksjon samtalevindauge samtalevindauget
    samtalevindauga skriv skreiv skrive skriver taste kopla fråkopla avslutta avsluttar avsluttast ki kien ki-en
    kunstig intelligens ai ai-en chatgpt automatisk automatiske automatsvar automatsvaret automatsvara stikkord
    førehandsskrivne standardsvar standardsvaret standardsvara forstår skjønar skjønte skjønner omformuler
    menneske menneskje kundebehandlar chatlogg chatloggen transkript snakkeboble snakkebobla boble meldingsboks
    virtuell assistent assistenten assistentar assistentane dialogboks vindauge chatting chattinga chatkø
    chatkøen
  `,
  'mail-contact': `
    e-post e-posten epost eposten epostar e-postar mail mailen mailar maila maile mailer meil meila meile e-mail
    emaila sende sender sendt sendte skreiv skrive skrivne autosvar autosvaret autosvara standardsvar
    standardsvaret standardsvara automatisk automatsvar automatsvaret automatsvara vedlegg vedlegget vedlegga
    innboks postmottak postmottaket postmottaka noreply no-reply noreply-adresse svarmail kundeservice@
    kontaktskjema kontaktskjemaet kontaktskjemaa skjema skjemaet skjemaa førespurnad førespurnaden førespurnadar
    førespurnadane førespørsel førespørselen førespørselar førespørselane henvendelse henvendelsen spørsmål
    spørsmålet spørsmåla saksnummer saksnummeret saksnummera referansenummer purra purremail purring vidaresendt
    vidaresende vidaresender emnefelt emne emnet avsendar mottatt motteken mottekne emailen mailadresse
    mailadressa e-postadresse e-postadressa eposta e-posta svarfrist ubesvart svara innsendt mailveksling
    e-postveksling korrespondanse korrespondansen brevveksling
  `,
  'message-contact': `
    melding meldinga meldingar meldingane *melding pm pm-en pmen dm dm-en dmen privat privatmelding
    privatmeldinga privatmeldingar privatmeldingane direktemelding direktemeldinga direktemeldingar
    direktemeldingane innboks innboksen innboksar innboksane messenger messengeren mess facebookmelding
    facebookmeldinga facebookmeldingar facebookmeldingane fb-melding sms sms-en smsen smsa tekstmelding
    tekstmeldinga tekstmeldingar tekstmeldingane snap snapchat snappen whatsapp instagrammelding insta-dm skriv
    skreiv send sende sendte sender sendt svar svara lest lese ulese ulest meldingsboks meldingsboksen
    meldingsfunksjon meldingssenter kundepost nettbankmelding brukarmelding inbox inboxen pma pme dme dma tikka
    meldingstråd privaten personleg personmelding meldt slengt spørsmålet
  `,
  'social-wall': `
    side sida sidene facebook face fjesboka fjesbok facebookside facebooksida fb insta instagram twitter x
    tiktok snapchat linkedin jodel reddit vegg veggen kommentarfelt kommentarfeltet kommentarfelta kommentar
    kommentaren kommentarar kommentarane kommentere kommenterer kommenterte kommentert innlegg innlegget
    innlegga post posten posta poste postar posting postinga tråd tråden trådar tagge tagga taggar tagg delte
    dele deler delt deling likar like likes liker tommel tommelen følgje følgjarar story storyen reel sletta
    sletter slette sensur sensurerer blokkera blokkerte moderator administrator admin bygdegruppa gruppe gruppa
    gruppesida emoji emojiar hashtag offentleg offentlege ytringsfridom skjul skjulte gøymde diskusjon debatt
    debatten troll trolla svartråd svarfelt profil profilbilete tavle tavla oppslag sosiale medium medier
  `,
  'office-visit': `
    kontor kontoret kontora *kontor *kontoret filial filialen filialar filialane avdeling avdelinga avdelingar
    avdelingane avdelingskontor avdelingskontoret avdelingskontora bankfilial bankfilialen bankfilialar
    bankfilialane bankkontor bankkontoret bankkontora skranke skranken skrankar skrankane luke luka disk disken
    servicetorg servicetorget servicetorga innbyggjartorg innbyggjartorget innbyggjartorga rådhus rådhuset
    rådhusa kommunehus kommunehuset kommunehusa møte møtet møta møterom oppmøte møtt møtte innom stakk køyrde
    kølapp kølappen kølappar kølappane resepsjon resepsjonen resepsjonar resepsjonane stengd stengde stengt
    stengte dør døra låst opningstid opningstida opningstider opningstidene timeavtale besøk besøket besøka
    besøkte besøkje trygdekontor nav-kontor nav-kontoret navkontor navkontoret navkontora naboby pendle
    ekspedere ekspedert ekspedering kasse kassa venterom ventesofa ventesone bankdame rådgjevar trafikkstasjon
    trafikkstasjonen trafikkstasjonar trafikkstasjonane postkontor postkontoret postkontora kundesenter
    kundesenteret kundesentera reisesenter billettkontor billettkontoret billettkontora politistasjon
    politistasjonen politistasjonar politistasjonane lensmannskontor lensmannskontoret lensmannskontora skranka
    personleg
  `,
  'letter-contact': `
    brev brevet breva brevveg post posten posta papirpost papirbrev papirbrevet papirbreva rekommandert
    konvolutt konvolutten konvoluttar konvoluttane svarkonvolutt svarkonvolutten svarkonvoluttar
    svarkonvoluttane frimerke frimerket frimerka frankert frankere porto skjema skjemaet skjemaa blankett
    blanketten blankettar blankettane underskrive underskriven underskrivne underskrift underskrifta signert
    signere signering signatur signaturen postkasse postkassa postboks postboksen postboksar postboksane
    digipost e-boks eboks digital postadresse postadressa utskrift papir papiret papira papirkopi kopi kopiar
    vedlegg brosjyre brosjyren brosjyrar brosjyrane hefte folder prospekt katalog innkalling innkallinga varsel
    varselet innbyding innbydinga invitasjon dokument dokumentet dokumenta dokumentasjon arkiv maskinskrive
    handskrive handskriven telegram faks fax faksen svarbrev svarbrevet svarbreva oppseiingsbrev
    oppseiingsbrevet oppseiingsbreva klagebrev klagebrevet klagebreva velkomstbrev masseutsending masseutsendt
    returadresse adressefeil reklame reklamebrev nyttårsbrev returpost stempel stempla brevlangs
  `,
  'no-answer': `
    svarar svarer svara svart svare usvart ubesvart ubesvara stille stilla tausheit taust tause tystnad taushet
    ignorere ignorerer ignorert ignorerte ignorerast oversett oversedd overseier neglisjert ingen ingenting
    inkje kastebal kastebalen kastebalar kastebalane kasteball kasteballen kasteballar kasteballane rundt
    runddans ringdans avspist avfeia avvist gløymt gløymd gløymde glemt bortgløymt vente ventar venta forgjeves
    fånyttes hørt høyrt høyrde høyre lyd livsteikn respons responsen tilbakemelding attendemelding tom tomt
    oppringing unngå unngår unngjekk nådde umogleg umogeleg uråd kontakt gjemmer gøymer gøymde
    ansvarsfråskriving ansvarsfraskriving skuldast skuldar skyv skyver skuve slept ståande avvisande døvt døve
    høl svartehol stum stumme tagal tagalt tagale utsett purra purrar
  `,
  'answer-word': `
    svar svaret svara svare svarar svarer svart tilbakemelding tilbakemeldinga tilbakemeldingar
    tilbakemeldingane attendemelding attendemeldinga attendemeldingar attendemeldingane stadfeste stadfestar
    stadfesta stadfesting stadfestinga bekrefte bekreftar bekrefta bekreftelse forklare forklarar forklara
    forklaring forklaringa forklaringar forklaringane opplyse opplyser opplyste opplyst opplysning opplysninga
    opplysningar opplysningane informere informerer informert informasjon informasjonen beskjed beskjeden
    beskjedar beskjedane beskje melding respons responsen høyre høyra høyrer høyrde høyrt utgreiing utgreiinga
    grunngjeving grunngjevinga presisering presisere avklaring avklaringa avklart avklare oppklare oppklart
    fortelje fortel fortalde fortalt seie orientere orientering orientert svarbrev kontakt kontaktar kontakta
    oppfølging oppfølginga følgje konkret skriftleg skriftlege skikkeleg tydeleg klartekst sanninga utdjupe
  `,
  'opening-hours': `
    open ope opne opent åpent åpne åpen stengt stengd stengde stengte stengjer stenger opnar opna opningstid
    opningstida opningstider opningstidene åpningstider stengetid stengetida helgeope søndagsope kveldsope
    døgnope døgnopent kvardag kvardagen kvardagar kvardagane helg helga laurdag laurdagen laurdagar laurdagane
    lørdag søndag søndagen søndagar søndagane sundag måndag helgedag helgedagen helgedagar helgedagane heilagdag
    heilagdagen heilagdagar heilagdagane raudedag røddag skjærtorsdag langfredag påskeaftan påska påske pinse
    pinsa pinseaftan pinsedag julaftan juleaftan julafta jul jula romjul romjula nyttår nyttårsaftan
    nyttårsaften førstejuledag kristihimmelfart mai fellesferie fellesferien sommartid sommaropningstider
    vintertid juletid betjent ubetjent bemanna ubemanna betjening døgn døgnet klokka kl til ettermiddag sesong
    sesongopning sesongslutt inneklemt telefontid vakttid kveldsvakt
  `,
  'person-wanted': `
    menneske mennesket menneska menneskje menneskeleg menneskjeleg ekte levande verkeleg verkelege person
    personen personar personane folk nokon nån ansvarleg ansvarlege ansvarshavande leiar leiaren leiarar
    leiarane leder sjef sjefen sjefar sjefane dagleg avdelingsleiar avdelingsleiaren avdelingsleiarar
    avdelingsleiarane butikksjef kundesjef kundesjefen kundesjefar kundesjefane banksjef banksjefen banksjefar
    banksjefane direktør direktøren direktørar direktørane overordna vaktleiar vaktleiaren vaktleiarar
    vaktleiarane vaktsjef rådgjevar rådgjevaren rådgjevarar rådgjevarane rådgivar kunderådgjevar
    kunderådgjevaren kunderådgjevarar kunderådgjevarane kundebehandlar kundebehandlaren kundebehandlarar
    kundebehandlarane sakshandsamar sakshandsamaren sakshandsamarar sakshandsamarane saksbehandlar
    saksbehandlaren saksbehandlarar saksbehandlarane kontaktperson kontaktpersonen kontaktpersonar
    kontaktpersonane fagperson fagpersonen fagpersonar fagpersonane fagfolk ekspert teknikar kjøt kjøtt blod
    stemme fjes ansikt andlet snakke prate robot roboten kompetent kompetente mynde myndigheit avgjerdsmynde
    avgjere fast namngjeven konkret personvernombod
  `,
  'language-help': `
    tolk tolken tolkar tolkane tolketeneste tolketenesta teiknspråktolk teiknspråktolken teiknspråktolkar
    teiknspråktolkane tegnspråk teiknspråk språk språket språka målform målforma nynorsk nynorsken bokmål
    sidemål riksmål dialekt dialekten dialektar dialektane omsetjing omsetjinga omsett omsetje omsette
    oversetjing oversette oversatt engelsk engelske english polsk polske litauisk ukrainsk russisk arabisk
    somali tigrinja dari farsi spansk tysk fransk rumensk thai vietnamesisk tyrkisk svensk dansk norsk norske
    samisk nordsamisk lulesamisk sørsamisk kvensk kinesisk portugisisk forstår skjøner skjønar skjønner snakkar
    pratar snakke språkval språkvalet språkvala språkknapp google-translate translate google lettlest lettlese
    klarspråk klårspråk storskrift punktskrift lydbok lydfil teksta teksting skjermlesar morsmål mållova mållov
    språklova språkrådet målfolk målmann nynorskbrukar nynorskbrukaren nynorskbrukarar nynorskbrukarane
    norskkurs framandspråk framandspråkleg minoritetsspråk
  `,
}
