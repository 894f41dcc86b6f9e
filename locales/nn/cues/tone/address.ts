import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Several people, a household or a company are rightly addressed. */
export const groupAddress: CuePhrases = [
  '(til|kjære) (familien|gjengen|vennegjengen|klassen|laget|koret|foreldra)',
  '(to|tre|fire|fem|seks) (stykke|vener|sysken|kompisar|par)',
  '(bedrifta|bedriften|foreningen|firmaet|selskapet|butikken|kontoret|foreininga|klubben|laget|skulen|barnehagen|verkstaden|restauranten|kafeen|salongen|hotellet|garden|klinikken|byrået|styret|teamet|koret|kyrkjelyden|burettslaget|borettslaget|sameiget|arbeidsplassen|verksemda) (vår|vårt|våre)',
  '(vår|vårt|våre) [vesle|nye|gamle|eigen|eige] (bedrift|firma|selskap|butikk|kontor|forening|foreining|klubb|lag|skule|barnehage|verkstad|restaurant|kafé|salong|hotell|gard|klinikk|byrå|styre|team|kor|borettslag|sameige|arbeidsplass|tilsette|medlemer|elevar|verksemd)',
  '(<num>|to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|mange) (tilsette|ansatte|medarbeidarar|medlemer|medlemmer|elevar|personar|vaksne|kollegaer|born|barn|husstandar)',
  '(takk|tusen takk) [til] (alle|alle saman|dykk alle)',
  '^ (hei|hallo|heisann|kjære|god dag|god morgon|godmorgon|god kveld|hei hei|til|velkomne|takk) [og] (alle|alle saman|båe|båe to|begge|begge to|dykk|dokker|folkens|naboar|foreldre|kundar|abonnentar|reisande|passasjerar|innbyggjarar|medlemer|medlemmer|sambygdingar|vener|vennar|gjeng|gjengen|gode folk|godtfolk|dagsturistar|bebuarar|beboarar|hytteeigarar|huseigarar|pendlarar|familie|familien|styret|lag|dugnadsgjeng|turfolk|fotballag|korsongarar)',
  '^ (hei|hallo|kjære|god dag|til) [til] (alle|båe|begge|dykk) (saman|to|på|i|som|der|reisande|kundar|naboar|medlemer|foreldre|her)',
  '(alle|dykk|dokker|dei|begge|båe) (saman|som|i|på|to|tre|fire|fem|der) (bur|reiser|skal|har|ventar|er|held til|pendlar|bestilte|fekk|manglar)',
  '^ (hei|hallo|kjære|heisann|god dag) <name> og <name>',
  '(hei|hallo|kjære|heisann|gratulerer) <name> <name> og <name>',
  '<name> og <name>',
  '<name> og (mannen|kona|sambuaren|samboaren|familien|far|mor|ungane|barna)',
  '(de|dykk|dokker|dykkar) (to|tre|fire|fem|seks|begge|båe|alle|alle saman|i styret|i laget|på skulen|i barnehagen|i familien|i bedrifta|i kommunen|i firmaet|i koret|i klassen|i gjengen|på garden|på kontoret|i grenda|i bygda|i nabolaget|som bur|som skal|som reiser|som har|som er)',
  '(begge|båe|alle|alle saman|kvar av) (dykk|dokker|to)',
  '(begge|båe) (to|må|kan|skal|får|har|signerer|logger|loggar|er|bør)',
  '(de|dokker) (begge|båe|alle)',
  '(kvar sin|kvar for dykk|kvar for seg|kvar dykkar|kvarandre|saman med kvarandre|ein av dykk|nokon av dykk|éin av dykk|kven av dykk|fleire av dykk|som par|som familie|som bedrift|som lag|som verksemd|som ektepar)',
  '(ekteparet|ektepar|brurepar|brureparet|familien|familie|huslyden|husstanden|huslyd|sameiget|sameige|borettslaget|borettslag|velforeininga|velforening|grendelaget|grendalaget|ungdomslaget|idrettslaget|idrettslag|foreininga|foreining|organisasjonen|bedrifta dykkar|verksemda dykkar|firmaet dykkar|selskapet dykkar|kontoret dykkar|barnehagen dykkar|skulen dykkar|klassen|skuleklassen|koret|mannskoret|songkoret|korpset|skulekorpset|styret|dugnadsgjengen|fotballaget|laget|gjengen|reisefølgje|reisefølgjet|turfølgje|turgruppa|gruppa dykkar|gruppereise|samarbeidslaget|vasslaget|veglaget|hytteforeininga|kunstlaget|bygdekvinnelaget|bondelaget|frivilligsentralen|kyrkjelyden|pensjonistlaget|målaget|mållaget|russekullet|butikken dykkar|garden dykkar|redaksjonen dykkar|lokalavisa)',
  '(foreldra|foreldre|foreldrepar|foreldreparet|besteforeldra|brudeparet|tvillingane|søskena|søsken|søskenflokken|arvingane|dødsbuet|buet|omsorgspersonar|omsorgspersonane|omsorgspersoner|partane|ektefellar|ektefellane|adoptivforeldre)',
  '(de|dykk|dokker) ~1 (er|var|vert|blir) ~1 (fleire|to|tre|fire|mange|gifte|sambuarar|eit par|einige|samde|skilde)',
  '(de|dykk) ~3 (saman|kvar for dykk|kvar dykkar|med barnet|barnet dykkar|med borna|borna dykkar|lag med)',
  '(de|dykk|dokker) ~3 (begge|båe|begge to|kvar sin|kvar si|kvar sitt)',
  '(hytta|huset|bilen|båten|leilegheita|garasjen|kjellaren|hagen|løa|fjøset|bustaden|billettane|ferien|bryllaupet|borna|ungane|hunden|katten|restauranten|kafeen|salongen|campingplassen|gardsbutikken|verkstaden) (vår|vårt|våre|vårres)',
  '(de|dokke|dokker) (er|driv|eig) (ein|ei|eit)',
  '(de|dokke|dokker|dykk) (som|er|bur) ~3 (lag|samvirkelag|bedrift|verksemd|familie|selskap|foreining|sameige|borettslag|kommune|skule|barnehage|hotell|butikk|hushald)',
  '(hjå|hos|til|for|heim til) (dykk|dokke|dokker) ~1 (i|på|ved) ~2 (grenda|bygda|gata|dalen|nabolaget|feltet|vegen|området|huset|bygdi|bustadfeltet|øya|fjorden|garden|blokka|hytta|oppgangen)',
  '(bryllaupet|bryllaup|konfirmasjonen|konfirmasjon|barnedåpen|slektstreffet|klassetur|klasseturen|leirskulen|gruppetur|firmatur|bussturen|dugnaden|årsmøtet|juleborda|julebordet)',
  '(koffertane|kofferten|bagasjen|bagane|syklane|sykkelen|seta|setene|rommet|hotellrommet|reisa|turen|ferien|badet|kjøkenet|taket|brønnen|vogna|barnevogna|kjelleren|turane|bordet|selskapet|festen|foreldra|besteforeldra|mor|far|bestemor|tomta|vegen|uteplassen|gardsplassen|gravplassen|kontoret|lokalet|klubbhuset|idrettshallen|fjøset|buskapen|kyrne|sauene) (vår|vårt|våre|vårres)',
  '(alle|de|dykk|mange av dykk|dokker) som (har|er|bur|ventar|reiser|vart|fekk|skal|held|brukar|køyrer)',
  '(til|kjære) (alle|reisande|kundar|abonnentar|innbyggjarar|passasjerar|naboar|medlemer|bebuarar|hytteeigarar)',
  '(tilsette|medlemene|elevane|pasientane|brukarane|bebuarane|medarbeidarane) (dykkar|de har|i verksemda)',
  '(det nye huset|huset|hytta|bryllaupet|bryllupet|reisa|feriehuset|familien|ungane|barna|guten|jenta|barnet|babyen|leilegheita|garden|drifta|butikken|bilen) (til dykk|dykkar)',
  // As the writer of a post says it
  '(vi|me) (bur|bur her|budde|skal gifte|giftar|skal flytte|flytta|skal reise|reiste|ventar barn|ventar tvillingar|ventar på|er ein familie|er to|er tre|er fire|er fem|er seks|er sju|er åtte|er ni|er ti|er ei gruppe|er eit|er ei lita|er ein liten|er ein barnehage|er ein gjeng|er ei bedrift|er eit lag|er ei foreining|er søsken|er mange|er fleire|er naboar|er nokre|er mor|i styret|i laget|i koret|i klassen|i grenda|i borettslaget|i sameiget|driv|på garden|heime|i familien|vart påkøyrde|er pensjonistar|er nygifte|har arva|skal dele|skal ha|sit her|står her|har {negation} fått|har {negation} hatt|har {negation} straum|manglar straum|fryser|frys|kjem oss {negation}|har hytte|har gard|har kjøpt|har bestilt|har betalt|bestilte|betalte|reiser|fekk {negation})',
  '(mannen|kona|mann|kone|samboaren|sambuaren|kjærasten|mor|far|syster|søster|bror|dottera|sonen|guten|jenta|ungane|familien) (min|mi|mine) og (eg|jeg|meg|æ)',
  '(mannen|kona|samboaren|sambuaren|kjærasten|mor|far|syster|bror|dottera|sonen|ungane|familien) (min|mi|mine) og (eg|jeg|meg|æ)',
  '(eg|jeg|meg|æ) og (mannen|kona|samboaren|sambuaren|kjærasten|mor|far|syster|søster|bror|ungane|familien|guten|jenta|dottera|sonen|ein ven|venninna|kameraten|ein kamerat|ei veninne|naboen|resten)',
  '(oss (begge|to|tre|fire|alle|båe|i|på))',
  '(heile) (familien|bygda|grenda|huset|nabolaget|gata|klassen|laget|gjengen|blokka|kontoret|dalen)',
  '(familien|hytta|huset|ungane|barna|borna|bilen|garden|straumen|guten|jenta|nettet|tvillingane|leilegheita|hunden|selskapet|bedrifta|firmaet) (vår|vårt|våre|vårres)',
  '(hjå|hos) oss (i|på|heime|har|er|her)',
  '(styret|laget|koret|idrettslaget|foreininga|bedrifta|firmaet|skulen|barnehagen|korpset|borettslaget|sameiget|kommunen|velforeininga|grendelaget|ungdomslaget) (vårt|vår|i|på|ved|vil|har|skal|ønskjer|treng)',
]

/** The addressed person spoken of as "the customer". */
export const thirdPersonCustomer: CuePhrases = [
  {
    phrase: [
      '(kunden|abonnenten|forsikringstakaren|forsikringstakar|kontohavaren|korthavaren|låntakaren|passasjeren|den reisande|billettinnehavaren|klagaren) (må|skal|har|hadde|kan|er|var|får|bør|lyt|vil|ber|blir|vert|pliktar|plikter|oppmodast|bedast|anmodast|kontaktar|sender|logger|loggar|betaler|melder|mottek|sjølv|gjer|finn|vel|hentar|står|opplyser|svarar|treng|ønskjer|plikta|skulle|burde|krev|stadfestar|legitimerer|sørgjer)',
      '(brukaren|søkjaren|sendaren|mottakaren|medlemen|innbyggjaren|eigaren|kjøparen|bestillaren|leigetakaren|huseigaren) (må|bør|lyt|pliktar|bedast) ~1 sjølv',
      '(må|skal|kan|får|bør|har|vert|blir|lyt|ber vi|ber|oppmodar|vil) (kunden|abonnenten|forsikringstakaren|forsikringstakar|kontohavaren|korthavaren|låntakaren|passasjeren|den reisande)',
      '(kunden|abonnenten|forsikringstakaren|passasjeren) (sin|sitt|si|sine)',
      '(kundens|abonnentens|forsikringstakarens|passasjerens)',
      '^ kunden',
      '(av|til|frå|hos|hjå|for|på|med|at|når|om|dersom|viss|fordi|så) kunden',
    ],
    not: [
      '(kunden|brukaren|mottakaren|eigaren|sendaren|passasjeren) (før|etter|ved sida|bak|framfor|som (var|stod|sat|hadde|ringde))',
      '(andre|førre|neste|annan|nye|den andre|ein|einkvar|kvar) (kunden|kunde|passasjeren|brukaren)',
    ],
  },
]

/** `de` is also `they` and, for Bokmål writers, `the`: what shows that nobody is addressed. */
const NOT_YOU = [
  'de (fleste|andre|to|tre|nye|gamle|ulike|siste|første|la|facto|som|same|ansvarlege|tilsette)',
  '(dei|deira|du|deg|din|di|ditt|dine)',
]

/** Pronoun forms that address several people or are polite plural. */
export const pluralYou: CuePhrases = [
  '(dykk|dykkar|dykkars|dokker|dokke|dokkar|dåkker|dåkke|dåkkers|dokkers|dikkan|dikka|dere|deres)',
  {
    phrase: [
      'de [ikkje|alt|no|òg|også|sjølve|gjerne|berre|difor] {you-verb}',
      '{you-verb} de',
      '(om|viss|dersom|når|at|medan|før|innan|etter at|kva|korleis|kvar|kvifor|fordi|så) de [ikkje|alt|no|òg|også|sjølve|gjerne|berre] {you-verb}',
      'de (sjølve|sjølv)',
    ],
    not: NOT_YOU,
  },
]
