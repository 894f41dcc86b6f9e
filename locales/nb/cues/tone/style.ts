import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Stiffly formal wording that would jar with a playful writer. */
export const stiff: CuePhrases = [
  '^ (god dag|goddag|god aften|godaften|god formiddag|ærede|høyt ærede|høyaktede|til rette vedkommende|til den det måtte angå|kjære kunde|kjære abonnent|ærede kunde|til kunden)',
  '(med vennlig hilsen|vennlig hilsen|med hilsen|med de beste hilsener|med høyaktelse|høyaktelsesfullt|ærbødigst|deres ærbødige|på vegne av|med venlig hilsen|vennligst hilsen)',
  '(kan|vil|skal|må|er|har|ber|ønsker|om|at|for|til|med|takker) (=De|=Dem|=Deres)',
  '(=Dem|=Deres)',
  { phrase: '{office}', weak: true },
  '(fremgår|framgår|fremkommer|framkommer) [{fill}] (av|i|på|det)',
  '(gjeldende|godkjente|fastsatte|foreskrevne) (standarder|standard|regler|vilkår|satser|forskrifter|retningslinjer|bestemmelser)',
  '(eventuell|eventuelle) (ytterligere|spørsmål|endringer|avvik|henvendelser|klager)',
  '(vedrørende|angående|i henhold til|i samsvar med|i tråd med gjeldende|under henvisning til|med henvisning til|viser til|det vises til|vi henviser til|vi viser til|iht|jf|ovennevnte|ovenstående|nedenstående|vedlagte|undertegnede|herved|hermed|hvorvidt|hvorpå|dersom det er ønskelig|såfremt|for øvrig|imidlertid|således|likeledes|følgelig|dertil|angjeldende|nevnte|førstnevnte|sistnevnte|ei heller|samt)',
  '(henvendelsen|henvendelse|forespørselen|forespørsel|anmodning|anmodningen|redegjørelse|vedkommende|produktet|tjenesten|abonnementet|kalenderen|enheten|apparatet|måleren|avlesning|avlesningen|installasjonen|ordningen|prisene|prisen|renten|avgangstiden|avlesninger|sendingen|forsendelsen|forsendelse|varen|leveransen|materiellet|trafikkavviklingen|gjenstanden|gebyret|målerens|bankens|selskapets|sendingens|kundens|kortets|kontoens) [{fill}] (påvirkes|inneholder|omfatter|beregnes|fastsettes|følger|behandles|registreres|er underlagt|utføres|benyttes|kan ikke påvirkes|justeres|gjelder for|skjer i henhold|er registrert|besvares|leveres|avregnes|anbefales|måles|tillates|dekkes|skal oppbevares|refunderes|faktureres|ekspederes|reguleres|utleveres|kan benyttes|tilbys|er til enhver)',
  '(påvirkes|beregnes|fastsettes|behandles|registreres|utføres|benyttes|justeres|besvares|avregnes|forefinnes|tillates|ekspederes|faktureres|anbefales|forutsettes|opplyses|bekreftes|presiseres|bemerkes|anmodes|henvises|tilstrebes|imøteses|oversendes|kontrolleres|vurderes|foretas|oppbevares|anvendes|tilbys|innvilges|gjennomføres|iverksettes|effektueres|etterkommes|utleveres|mottas|avholdes) [{fill}] (ikke|av|i|for|etter|om|at|til|på|innen|herved|normalt|kun|kontinuerlig|fortløpende|den|hver)',
  '(vi|jeg) (beklager å måtte|tillater oss|tillater meg|imøteser|anmoder|henstiller|bekrefter herved|opplyser om|kan opplyse om|kan opplyse at|kan informere om|kan bekrefte at|kan meddele|vil opplyse|vil informere|vil presisere|understreker at|gjør oppmerksom på|må presisere|vil gjøre oppmerksom|minner om at|bemerker at)',
  '(det|kunden|du|dere) (gjøres oppmerksom|opplyses|presiseres|bemerkes|understrekes|bes om|bes|anmodes|henvises|oppfordres|vises til|informeres|anbefales) [om|til|på|at|å]',
  '(vennligst|venligst) (ta kontakt|kontakt|se|merk|påse|oppgi|forhold|avvent|henvend|benytt|noter|oversend|fyll|rett|returner|vær)',
  '(benytt|benytte|benyttes|anvend|anvende|påse|forevise|fremvise|fremlegge|inngi|innsende|erverve|avhende|rekvirere|kontaktes|henvend deg|henvende deg|rett henvendelse|rette henvendelse|ta til etterretning|til etterretning|forbeholder seg|forbeholder oss|avhentes|avhente|ilegges|tilkomme*|oppebære*|utstede*|forholde seg til)',
  '(takk for din henvendelse|takk for henvendelsen|takk for deres henvendelse|takk for din interesse|din henvendelse er|vi takker for|vi har mottatt din|deres henvendelse|vi bekrefter mottak)',
  '(renten|renta|prisen|lyd|tarifferte|tariffen|gebyr|gebyrene|styringsrenten|avgiften) (følger|fastsettes|reguleres|beregnes|bestemmes|er regulert) [{fill}] [av|i|etter|etter]',
  '(er det|foreligger det|har selskapet|har banken|er) [{fill}] [ikke] (anledning til|adgang til|hjemmel for|grunnlag for|tillatt å|påkrevd|påkrevet)',
  '(i den forbindelse|i denne forbindelse|for nærmere informasjon|for ytterligere informasjon|for mer informasjon|ved ytterligere spørsmål|ved spørsmål|ved eventuelle spørsmål|ved behov|dersom de har|ytterligere informasjon|nærmere opplysninger) [{fill}] (se|kontakt|henvises|vises|ta|bes|ber|kan|vennligst)',
]

/** Jokes, slang or exclamations that would jar with a formal writer. */
export const playfulReply: CuePhrases = [
  '^ (heia|heisann|heisann hoppsann|heihei|hei hei|hei på deg|hei hå|hei sveis|hallo der|halla|hallais|hallo hallo|morn|mornings|yo|yoyo|tjohei|tjo|heisveis|hallois|heippa|jippi|juhu|hurra|oi oi|hoi|ohoi|jada|joda|jepp|jupp|yess|yes|supert|kult|tihi|haha|hihi|hei du|hei der|hei dere|hei på du)',
  '(heia|heisann|heisann hoppsann|hei hei|heihei|hei på deg|halla|yo|tjohei|trall|trallala|tralala|hopp og sprett|hopp i havet|hipp hipp hurra|hipp hurra|hurra meg rundt|jippi|juhu|yeah|yess|woho|wohoo|tjo og hei|trall og tjo|brum brum|tra-la-la|tralalala|dans på bordet|tjo hei|fallera|falleri|fallerallala|hei og hå|kosekos|tut og kjør|tut tut|ding dong|pling plong|tada|ta-da|tadaa|vips|hokus pokus|simsalabim|abrakadabra|bom sjikka|hoppsann|oppsann|ups|oisann|uff da meg|nam|nam nam|mums|jammi|jammen santen|så klart a|klart det|selvfølgelige|null stress|ingen panikk|easy peasy|lett match|piece of cake|kjør på|bare kjør|kjør debatt|rock on|digg|digger|kult|kul|kule|superkult|kjempekult|fett|konge|kongebra|rått|råbra|knall|knallbra|knalltøft|kjempegøy|gøy|gøyalt|superduper|super duper|tipp topp|tiptop|tipptopp|toppers|tommel opp|tommelen opp|stå på|hæ|lol|haha|hahaha|hehe|hihi|hoho|tihi|jepp|jupp|jepp jepp|yep|niks|nope|okidoki|okei dokei|gladgjeng|glad gjeng|moro|party|fest og moro|festivitas|snacks|vafler i vente|vintage|retro|swag|yolo|rocke|rocker|gønner|feit|sjef|legende|dansende|danser|synger|trill inn|stikk innom|svipp innom|hopp inn|hiv deg|sleng deg|kos deg|gled deg|gjengen|snadder|gromt|sjarmerende|lurt spørsmål|bingo|jackpot|blinkskudd|full klaff|full fest|full rulle|full fart|gass på|smil|smiler|smil fra)',
  '(bare si ja takk|det er bare å|bare hopp|bare sving|bare trill|bare svipp|bare dans|bare stikk|bare kom og) [{fill}] (hoppe|danse|synge|trille|hive|slenge|rope|juble|innom|inn)',
  '(danser|synger|hopper|spretter|jubler|ruller|tripper|svinger|koser|tuller|fniser|gliser|humrer|ler|smiler|rocker|fester|vinker) [{fill}] (vi|jeg|rundt|deg|oss|seg|og|i|med|av)',
  '(vi|jeg|du|hele gjengen) [{fill}] (kan|skal|danser|synger|hopper|spretter|jubler|ruller|koser|tuller|fniser|gliser|humrer|smiler|rocker|fester|vinker|hoster) [{fill}] (danse|synge|hoppe|juble|rundt|oss|med|i|av|opp)',
  {
    phrase: [
      '(haha|hehe|hihi|høhø|tihi|hoho|moro|morsomt|artig|gøy|festlig|koselig|kult|spøk|spøk til side|fra spøk til alvor|neida|joda|bare tull|bare tulla|tuller bare|tulla bare|spøker|spøkte|vits|blunk|knipse)',
      '(kjempe*|super*|mega*|knall*|tusen hjertelig|drit*|kanon*)',
      '!',
    ],
    weak: true,
    not: ['(superviktig|superbruker*|supermarked*)'],
  },
]

/** Forms that address several people, or are polite plural. */
export const pluralYou: CuePhrases = [
  {
    phrase: [
      '(dere|dokker|dåkker|dykk|deres|dokkers)',
      '(kan|vil|skal|må|har|er|ber|ønsker|om|at|hvis|når|for|til|med|takker|dersom|finner|får|bør|ringer|oss|vi|hos|fra|av) (=De|=Dem|=Deres)',
    ],
    not: [
      'dere (to|tre|fire|fem|begge|alle|alle sammen|som|andre)',
      'dere (på|i|fra|ved) <cap>',
      '(begge|alle|noen|flere|mange|én|to|hver|ingen) av dere',
      'hver (deres|av deres)',
    ],
  },
]

/** The addressed person spoken of as the customer. */
export const thirdPersonCustomer: CuePhrases = [
  {
    phrase: [
      '(kunden|forbrukeren|brukeren|abonnenten|passasjeren|forsikringstakeren|forsikringstaker|låntakeren|låntaker|kontohaveren|kontohaver|kortholderen|kortholder|kortinnehaver|medlemmet|innsenderen|innsender|klageren|klager|bestilleren|bestiller|søkeren|den reisende|innringer|innringeren|innbyggeren|leietakeren|leietaker|huseieren|mottakeren|kjøperen|kjøper|vedkommende kunde|den enkelte kunde|den enkelte|mottaker|reisende) [{fill}] [selv|alltid|da|dermed|også] (må|kan|bes|skal|bør|har|er|vil|får|plikter|anmodes|oppfordres|henvises|velger|mottar|ringer|logger|sender|trenger|oppgir|bærer|kontakter|ønsker|betaler|kontaktes|dekker|finner|melder|informeres|varsles|ansvarlig|hadde|burde|skulle|måtte|ble|var|fikk|kunne|gjøres|anbefales|opplever|har rett|står)',
      '(må|kan|bes|skal|bør|har|er|vil|får|ber|anmoder|ønsker|dersom|hvis|om|at|når|anbefaler|oppfordrer|råder) [{fill}] [vi] (kunden|forbrukeren|abonnenten|passasjeren|forsikringstakeren|forsikringstaker|låntakeren|kontohaver|kortholder|kortholderen|kunde) [{fill}] (selv|ikke|om|ta|kontakte|ringe|logge|sende|betale|laste|fylle|oppgi|ha|har|ønsker|vil|må|kan|er|bør|skal|ta med|velge|få|får|gjøre|sjekke|lese|vente|bestille|bytte|endre|betaler|finner|mottar)',
      '(kundens|forbrukerens|abonnentens|passasjerens|forsikringstakers|låntakers|kontohavers|brukerens|medlemmets|mottakers|kortholders|innsenders) (eget|egen|egne|ansvar|konto|kort|sak|henvendelse|bestilling|abonnement|faktura|klage|opplysninger|telefon|utstyr|regning|forsikring|avtale|adresse|pakke|risiko|krav|søknad|mobil|enhet|oppgave|plikt|ønske|ønsker|side|profil|reise|billett|melding|innlegg|forhold|saldo)',
      '(for|til|av|fra|hos|med|på) kunden [{fill}] (å|om|er|selv|$|må|når|hvis|som selv)',
      '(kunden|kundens) $',
      '(ber|oppfordrer|anmoder|råder|anbefaler) [{fill}] (kunden|kunder|brukeren|forbrukeren) [om|til|å]',
    ],
    not: [
      '(andre|alle|noen|flere|mange|den andre|en annen|forrige|neste) (kunden|kunde|kunder)',
      '(kunden|kunde) (din|ditt|vår|i fokus|i sentrum|foran|bak|alltid)',
      '(du|deg) som kunde',
      '(dere|firma*|bedrift*|butikken din|kunden din|kundene dine)',
    ],
  },
]

/** Words that show that several people or a company are addressed. They stand in posts and in drafts alike. */
export const groupAddress: CuePhrases = [
  '(til|kjære) (familien|gjengen|vennegjengen|klassen|laget|koret|foreldrene)',
  '(to|tre|fire|fem|seks) (stykker|venner|søsken|kompiser|par)',
  '(bedriften|bedrifta|foreninga|virksomheta|garden|firmaet|selskapet|butikken|kontoret|foreningen|klubben|laget|skolen|barnehagen|verkstedet|restauranten|kafeen|salongen|hotellet|gården|klinikken|byrået|styret|teamet|koret|menigheten|borettslaget|sameiet|arbeidsplassen|virksomheten) (vår|vårt|våre)',
  '(vår|vårt|våre) [lille|nye|gamle|egen|eget] (bedrift|firma|selskap|butikk|kontor|forening|klubb|lag|skole|barnehage|verksted|restaurant|kafé|salong|hotell|gård|klinikk|byrå|styre|team|kor|menighet|borettslag|sameie|arbeidsplass|ansatte|medlemmer|elever|virksomhet)',
  '(<num>|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|mange) (ansatte|medarbeidere|medlemmer|elever|personer|voksne|kolleger|barn|husstander)',
  '(takk|tusen takk) [til] (alle|alle sammen|dere alle)',
  // In a reply: several are greeted or named.
  'dere (to|tre|fire|fem|seks|begge|alle|alle sammen|som|andre|foreldre|lesere|jenter|gutter|voksne|reisende|naboer)',
  'dere (på|i|fra|ved) <cap>',
  '(begge|alle|noen|flere|mange|to|tre|hver|ingen|hvem|hver enkelt|en|én) av dere',
  'dere [{fill}] (all lykke|lykke til|gratulerer)',
  '(hver deres|hver av dere|hver sin|hvert sitt|hver sitt|begge to|alle sammen|allesammen|alle mann|alle dere|alle fire|alle tre|alle fem)',
  '(hei|heisann|hallo|kjære|god dag|god morgen|god kveld|god ettermiddag|morn|takk) [{fill}] [til] (alle|alle sammen|allesammen|dere|dere to|begge|begge to|folkens|godtfolk|kunder|reisende|naboer|venner|familien|familie|foreldre|gjengen|styret|innbyggere|beboere|passasjerer|lesere|medlemmer|elever|klassen|klasse|borettslag*|sameie*|lag|lærere|gutter|jenter|studenter|huseiere|hytteeiere|bileiere|abonnenter|kolleger)',
  '<name> og <name>',
  'dere er [{fill}] (et|en|flere|mange|to|tre|fire|<num>|gift|samboere|skilt|nygifte|på tur|på ferie)',
  '(siden|når|hvis|som) dere er [{fill}] (et|en|flere|mange|to|tre|<num>)',
  '(koffertene|koffertane|bagasjen|billettene|barna|ungene|kjøkkenet|badet|taket|kjelleren|hagen|innkjørselen|oppkjørselen|gata|gaten|veien|bygget|blokka|blokken|gangen|garasjen|nabolaget|fiberen|ruteren|varmepumpa|kontoret|møterommet|nettbutikken|turneringen|festen|reisen|turen|flyet|plassene|setene|rommet|hotellrommet) (våre|vår|vårt)',
  '(vi|me) [{fill}] har [{fill}] {negation} [{fill}] (fått|hatt|varmt|vann|strøm|nett|varmtvann)',
  '(hei|kjære|hallo|heisann) <cap> og <cap>',
  '(alle kunder|alle reisende|alle beboere|alle innbyggere|alle berørte|alle abonnenter|alle passasjerer|til reisende|til alle|alle med|alle som skal|alle som har)',
  '(klassen|hele klassen|barnehagen|korpset|koret|firmaet|bedriften|borettslaget|sameiet|foreningen|husstanden|velforeningen|idrettslaget|organisasjonen|menigheten|brudeparet|ekteparet|reisefølget|speidergruppa|klubben|turlaget|festkomiteen|dugnadsgjengen|hele familien|hele gjengen|hele laget|hele gruppa)',
  '(kontoret|avdelingen|teamet|butikken|bryllupet|turfølget|selskapet|parken|elevene|ungene|barna|huset|leiligheten|leiligheta|babyen|sønnen|datteren|familien|laget|styret|hytta) deres',
  '(felleskonto*|felleslån*|medlåntaker*|samboeren din|mannen din|kona di|ektefellen din|kjæresten din|partneren din|konen din)',
  '(dere|du) og (mannen|kona|kjæresten|samboeren|familien|barna|ungene|mora|faren|moren|søsteren|broren|datteren|sønnen|søstera|dattera|venninna|kameraten|kollegaen|naboen|partneren|ektefellen|kompisen|<name>)',
  '(gratulerer|lykke til) [{fill}] ~2 (bryllup*|giftet dere|gifte dere|nygifte|babyen|ekteskap*|forlovelse*|brudeparet)',
  // In a post: the writer is several, or writes for several.
  '(vi|me) [{fill}] (bor|reiser|flyr|flytter|flyttet|kjøpte|bestilte|lurer|gifter|planlegger|leier|leide|eier|ferierer|dro|kjørte|drar|overtar|overtok|skilles|skilte|forlovet)',
  '(vi|me) [{fill}] (skal|vil|har|kan|må|ville) [{fill}] (gifte oss|flytte|reise|fly|på ferie|kjøpe|bestilt|kjøpt|flyttet|leid|bodd|vært kunder|kjøpe hus|ha bryllup|dra|leie|pusse opp|ha barn|på tur|overta)',
  '(vi|me) [{fill}] (er|var|har) (to|tre|fire|fem|seks|sju|åtte|ni|ti|<num>|en|et|ei|nygifte|gift|samboere|studenter|pensjonister|småbarnsforeldre|foreldre|et par|mange|flere|nyetablerte) [{fill}] [barn*|familie*|gjeng*|stk|stykker|personer|venninner|bedrift*|firma*|forening*|lag*|skole*|par*|voksne|unger|butikk*|gruppe*]',
  '(bor|reiser|flyr|flytter|lurer|skal|bestilte|kjøpte) (vi|me) [{fill}] [gifte|flytte|reise|fly|på|til|i]',
  '(kona|kjerringa|mannen|kjæresten|samboeren|familien|datteren|sønnen|mor|mora|far|faren|søster|bror|venninna|kompisen|kameraten|ungene|barna|typen|dama) [min|mi|mine|vår|våre] og (jeg|æ|eg|meg|mæ|je|undertegnede)',
  '(jeg|eg|æ|je|meg) og (kona|kjerringa|mannen|kjæresten|samboeren|familien|datteren|sønnen|mor|mora|far|faren|søster|bror|søstera|broren|venninna|kompisen|kameraten|ungene|barna|typen|dama|to venner|tre venner|resten|min|<name>)',
  '(sønnen|datteren|dattera|barna|ungene|babyen|familien|leiligheten|leiligheta|huset|hytta|bilen|bryllupet|firmaet|bedriften|borettslaget|laget|klassen|kontoret|foreningen|sameiet|butikken|hunden|bryllupsreisen|ferien|katten|skolen|barnehagen|korpset) (vår|våre|vårt)',
  '(oss begge|oss to|oss tre|oss fire|vi to|vi tre|vi fire|vi begge|hele gjengen|hele familien|styret i|styreleder|på vegne av|enkeltpersonforetak*|as-et|aksjeselskap*|velforening*|borettslag*|sameie*|frivillig lag|skolekorps*|idrettslag*|skoleklasse*|brudepar*|ektepar*|pensjonistforening*|bedriftskunde*|bedriftsavtale*|våre ansatte|ansatte hos oss|daglig leder)',
]
