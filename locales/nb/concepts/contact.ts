import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: reaching the company. */
export const contact: ConceptWords<'contact'> = {
  'phone-contact': `
    ringe ringer ringte ringt ringa ring ringing ringinga oppringt oppringning oppringningen telefon telefonen
    telefonnummer telefonnr tlf tlf.nr tlfnr nummeret nr kundetelefon kundesenter kundeservice kundeservise
    sentralbord telefonkontakt telefonsamtale samtale samtalen samtaler oppfølgingssamtale linja linjen tråden
    røret rørt lagde avbrutt tastevalg tast tastet tasta tastene taste talemaskin telefonsvarer telefonrobot
    svartjeneste callsenter callcenter callback tilbakeringing tilbakeringinga tilbakeringt ubesvart ubesvarte
    anrop anropet anropte kalle kalt døgntelefon sperretelefon skadetelefon vakttelefon telefonselger*
    telefonsalg ringetone brutt samtalebrudd hørerør utringing mobilsvar stemmegjenkjenning betjent telefontid*
    slå tråa ringeforsøk ringerunde
  `,
  'queue-wait': `
    kø køen køene køplass køplassen køtid køtida køtiden telefonkø telefonkøen chattekø chattekøen køsystem
    køsystemet køordning ventetid* vente venter ventet venting ventinga ventemusikk ventetone ventemelding
    musikk musikken panfløyte jazz heismusikk trudelutt melodi melodien sløyfe pågang pågangen høy stort trykk
    minutter minutt timer time kvarter halvtime halvtimen timesvis nummer plass rekka rekken tålmodighet
    tålmodig tålmodighetsprøve hengt hengende hang venteværelse svartid svartida responstid behandlingstid
    behandlingstida saksbehandlingstid saksbehandlingstida kønummer kølapp kølappen plassert kastet innringere
    avansert talte telt betjening ledig konsulent evig evigheten evighet uendelig omsider sirup
  `,
  'chat-contact': `
    chat chaten chatten chatt chatte chatter chatta chattet chatting chatbot chatboten chatrobot chatroboten bot
    boten boter robot roboten robotsvar chatvindu chatvinduet chatboble chatbobla chatfunksjon chatlogg
    chatloggen chattjeneste chatsamtale chatmedarbeider livechat live-chat webchat nettprat* skriveroboten
    kunstig intelligens ki ki-robot ki-bot ai-bot ai chatgpt automatsvar automatiske automatisk forhåndsskrevne
    standardsvar standardfraser kate einstein julia elias virtuell assistent digital rådgiver menneskechat
    operatør agent agenten kobles koblet overført lukket avsluttet lukka utlogget timet skrivende prikker
    prikkene skriver hukommelse misforstår forstår skjønner gjentar maser omformuler spørsmålet emojien
    kundechat kundechatten chattkø
  `,
  'mail-contact': `
    e-post e-posten e-poster epost eposten eposter mail mailen mailer mails maila mailet maile mailadresse
    mailadressen mailadressa e-postadresse e-postadressen e-postadressa epostadresse epostadressen epostadressa
    kontaktskjema kontaktskjemaet skjema skjemaet henvendelse* skreiv skrev skrevet skrive sendt sendte sende
    autosvar autosvaret auto-svar autoreply autoresponder autogenerert automatisk svarmail mottaksbekreftelse
    mottaksbekreftelsen mottatt mottaksbekrefta kvittering saksnummer saksnummeret kundeservice@ post@ noreply
    no-reply ubesvart ubesvarte purremail purremailer mailkorrespondanse korrespondanse korrespondansen
    e-postkorrespondanse vedlagt vedlegg vedlegget vedlagte innboks svartid arbeidsdager virkedager
    oppfølgingsmail standardmail videresendt kopi cc søppelpost klagemail klagebrev mailutveksling eposta
    epostet
  `,
  'message-contact': `
    melding meldinga meldingen meldinger meldingene privatmelding privatmeldingen pm pm-et pm'et pm-en dm dm-en
    dm'en dms direktemelding messenger messengeren messanger messengermelding innboks innboksen inbox inboxen
    privat privaten private sms smsen sms-en tekstmelding tekstmeldinga insta-dm sendt sender skriv lest svart
    melde innbokset pma dma dmet slidd meldingstråd meldingstråden meldingsboks meldingsboksen meldingsfunksjon
    meldingsfunksjonen whatsapp snap snapchat signal skrevet detaljer kundenummer referansenummer sikker sikre
    nettbankmelding nettbankmeldingen nettbankpost nettbankinnboks svarte chatmelding fb-melding facebookmelding
    kontaktet kontakta linjer opplysninger
  `,
  'social-wall': `
    facebook* fb insta instagram instagrammen twitter tvitter tiktok snap snapchat linkedin youtube jodel reddit
    kommentar* kommentere kommenterte tråd tråden innlegg innlegget innlegga post posten posta poste poster
    postet vegg veggen tidslinje tidslinjen feed feeden sida sidene tagge tagger tagga tagget hashtag hashtaggen
    emneknagg like likte likes liker følgere følger følge dele delt deler deling slette sletter sletta slettet
    slettes sensurere sensurert sensur fjernet fjerna skjult blokkert blokka blokkerer utestengt ban banna
    moderator* admin story storyen reel reels live sending profil profilen offentlig åpent åpen nettroll troll
    trolle trollet bydelsgruppe gruppa ytring ytringsfrihet svarer avatarer influensere screenshot skjermdump
    emoji emojier viralt hets sosiale medier some some-ansvarlig somedesk
  `,
  'office-visit': `
    kontor kontoret kontorer lokalkontor avdelingskontor filial filialen bankfilial bankkontor banklokale
    banklokalet skranke skranken luke luken luka disk disken resepsjon resepsjonen besøk besøket besøke besøker
    besøksadresse oppmøte oppmøtet møtte møter møte møtet oppsøkte innom stakk dro drar kjørte reiste personlig
    fysisk kundesenter kundemottak mottak mottaket kølapp kølappen kølappautomat nummerlapp ventesone ventesonen
    venterom venterommet timebestilling timeavtale avtale avtalen drop-in dropin stengt stengte låste lapp
    lappen vinduet døra lukka åpningstid åpningstida kontortid kontortida rådhus rådhuset servicetorg
    innbyggertorg innbyggerservice navkontor navkontoret politistasjon rådgivermøte bankdame skrankeansatt
    minibankhall nattsafe inngang hovedkontor etasje ekspedisjon betjent ubetjent dørvakt nærmeste mil kilometer
    tettstedet kontordør
  `,
  'letter-contact': `
    brev brevet brever brevene brevpost brevposten papirbrev papirpost papir papiret papirer papirutgave
    papirkopi rekommandert rekommanderte anbefalt a-post b-post post posten postlagt postlegge konvolutt
    konvolutten frimerke* svarsending svarkonvolutt svarslipp frankert skjema skjemaet signert signere
    underskrift underskrifta underskrevet undertegnet skrevet håndskrevet håndskrevne maskinskrevet brosjyre*
    brosjyra flyer flygeblad reklamepost infobrev informasjonsbrev informasjonsskriv skriv skrivet rundskriv
    prisvarsel varselbrev purrebrev tilbudsbrev digipost eboks e-boks digitalpost digitale postkasse postgang
    postgangen utsendelse utsendelsen utsending* tilsendt tilsendte poststempel stempla datert faks fax telefaks
    katalog katalogen stempel årsmelding kunngjøring klagebrev klagebrevet søknadsbrev vedtaksbrev
    returadressert adressert adresserte fornyelsesbrev papirskjema
  `,
  'no-answer': `
    svarer svarar svarte svar ubesvart ubesvarte ignorer* overhørt oversett overser taushet tause taus stillhet
    stille dødstille tyst musestille stumme kastball kasteball kastes sendt rundt henvist henviser videresendt
    videre vidare ingen ingenting ikkje ikkeno aldri null nada nix nisj niks tomt ekko veggen vegg snakker døve
    ører knagg blanke blankt glemt glemte gløymt hørte hørt hører høyrt høyre lydløs neglisjert bryr trenere
    trenering trenerer feid teppet skuffen bunken unngår unnviker unnvikende ansvarsfraskrivelse rundgang
    rundkjøring pingpong ping-pong pong lovte lovet lova lovd utebli uteble uteblir gått under jorda jorden
    forsvunnet ghosta ghoster ghostet ghosting lest sett nådd nå svarløs utilgjengelig
  `,
  'answer-word': `
    svar svaret svara svarene svare svart svarte besvare besvarer besvart besvarte besvarelse tilbakemelding*
    bekrefte* bekreft bekrefta oppklaring oppklare oppklart avklare avklarer avklart avklaring avklaringa
    forklare forklarer forklart forklaring forklaringa forklarte informer* informasjon informasjonen info infoen
    opplyse opplyser opplyst opplyste opplysning* beskjed beskjeden beskjeder underrette underrettet meddele
    meddelt redegjør* kommentar kommentere presisere presisering oppdatering oppdatere hører høre lyd gi gje
    kontakte kontaktes ringes skriftlig skriftleg muntlig konkret standardsvar klart utfyllende uttalelse
    uttalelsen uttale tilsvar tilsvaret henvise nytt statusoppdatering svarfrist
  `,
  'opening-hours': `
    åpningstid* åpent åpen åpne åpner åpna oppe opne open ope stenger stengt stengte stenge stengetid lukker
    lukka lukket lukketid lunsjstengt sommerstengt julestengt sommertid sommeråpent juleåpent påskeåpent
    helligdag* rød røde inneklemt innekjemte inneklemte skjærtorsdag langfredag påskeaften påskedag pinse
    pinseaften kristi himmelfart himmelfartsdag 17.mai syttendemai julaften nyttårsaften romjul romjula lørdag
    lørdager søndag søndager søndagsåpent søndagsåpne helg helga helgen helger hverdag ukedager kveldsåpent
    døgnåpent døgnåpen døgnet 24-7 24t vakttelefon klokka klokken kl kl. 0800 08-16 09-15 bemannet ubemannet
    bemanning bemanninga telefontid telefontida kontortid kontortida besøkstid betjent ekspedisjonstid
    ferieavvikling ferieåpent ferielukket fra-til tidlig utvidede utvida begrenset begrensa redusert senåpent
  `,
  'person-wanted': `
    menneske* person personen personlig ekte virkelig levende livs kjøtt blod ordentlig skikkelig noen nokon nån
    nåkka ansvarlig ansvarlige ansvar leder lederen ledere ledelsen ledelse sjef sjefen sjefer avdelingsleder
    teamleder teamlederen kundeservicesjef kundesjef kundesjefen driftssjef driftsleder banksjef banksjefen
    butikksjef direktør direktøren rådgiver rådgiveren saksbehandler kontaktperson konsulent konsulenten
    fagperson fagfolk jurist klageansvarlig fagansvarlig fast egen eskalere eskalert eskalering løftes høyere
    overordnet overordnede myndighet beslutte bestemme beslutningstaker snakke prate preke snakka prata tale
    tala samtale robot roboten maskin maskinen bot skjønner peiling hjerne andrelinje direktenummer direktelinje
    rett vedkommende
  `,
  'language-help': `
    språk språket språka tolk tolken tolking tolke tolketjeneste telefontolk skjermtolk skrivetolk tegnspråk*
    døvetolk engelsk norsk polsk polska po-polsku litauisk arabisk somali somalisk ukrainsk russisk tigrinja
    dari farsi urdu tyrkisk kurdisk spansk tysk fransk thai tagalog samisk nordsamisk sørsamisk lulesamisk
    davvisámegiella sámegiella kvensk finsk svensk dansk nynorsk bokmål bokmålet målform målforma nynorskversjon
    nynorsken målrørsla målloven oversette* oversatt oversetting omsett omsetjing google-translate
    googletranslate translate klarspråk kansellispråk stammespråk byråkratspråk fagspråk forstår forstå forstod
    skjønner forståelig uforståelig gebrokken gebrokkent aksent dialekt dialekta trøndersk punktskrift
    storskrift lesbar lydfil opplest lettlest morsmål fremmedspråk english speak please englisch norwegian
    language swedish polish ukrainian arabic translator interpreter proszę dziękuję
  `,
}
