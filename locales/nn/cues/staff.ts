import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** The customer's own people, and persons in the news, are no colleagues. */
const NOT_STAFF = [
  '(hei|hallo|kjære|takk|gratulerer|god dag|heisann) <name>',
  '<name> (din|di|sin|si)',
  '(mannen|kona|sonen|dottera|guten|jenta|mor|far|bror|syster|naboen|kunden|hunden) [din|di|til deg] <name>',
]

/** Who signs, and who is named. */
export const staff: ThemeLexicon<'staff'> = {
  'sign-off': [
    '(mvh|m.v.h|m.v.h.|mvhl|vh|mbh|bh|hels|hilsen|helsing|helsingar|helsning|helsingen)',
    '(med|ha|beste|venleg|vennleg|venlege|vennlege|varm|varme|hjarteleg|hjartelege|mange|god|gode|blid|blide|kjær|sol|solskins|haust|vår|sommar|jole|jule|påske|vinter|fredags|helge|måndags|kvelds|morgon|ven) (helsing|helsingar|hilsen|helsning|helsingane)',
    'med (venleg|vennleg|beste|varm|god|blid|hjarteleg|kjær|stor) (helsing|hilsen)',
    '(alt godt|alt vel|alt det beste|best|kind regards|best regards|regards|sincerely|cheers|beste ønske|beste ønskje) $',
    '(*helsing|*helsingar|*hilsen)',
    '(helsing|helsingar|hilsen|klem|klemmar|alt godt|god helg|god kveld|god påske|god jul|god sommar|god tur|lukke til|beste ønske) (frå|fra)',
    '(ha|ynskjer|ønskjer|ynskjast|ønskjest) [deg|dykk|dokker|de] [ein|ei] [framleis|riktig|strålande|fin|god|super|flott|hyggeleg|nydeleg|herleg|triveleg] [fin|god] (dag|kveld|helg|veke|ettermiddag|sommar|jul|påske|ferie|måndag|tysdag|onsdag|torsdag|fredag|laurdag|sundag|søndag|formiddag|morgon|natt|tur|haust|vår|vinter)',
    '(ha|ha ein|ha ei|ynskjer deg ein|ønskjer deg ein|ønskjer deg ei) ~2 (fin|god|strålande|nydeleg|riktig) ~1 (dag|helg|kveld|veke|morgon|sommar|haust|jul|påske|ettermiddag|sundag|laurdag|fredag) [vidare] (helsing|mvh|hilsen)',
  ],
  department: [
    '{department}',
    '(oss|alle|vi) (i|på|hos|hjå|ved) ({department}|banken|selskapet|huset|kommunen|rådhuset|kundesenteret|avdelinga|fjorden|kontoret|skranken|luka|butikken|stasjonen|vakta)',
    '(oss|alle oss|vi) (på|i) <cap>',
    'oss (på|i) huset',
    '(vi|oss|alle) i <cap>',
    '(teamet|team) (ditt|vårt|i|på|hos|bak|<cap>)',
    '<cap> (team|kundeservice|kundesenter|support|forsikring|bank|kommune|energi|kraft|kundestøtte|teamet|sparebank|trafikk|fylkeskommune|nett|fiber|straum|buss|ferje|brannvesen|bompengar)',
    '(kommunen|banken|selskapet|reiarlaget|forsikringsselskapet|nettselskapet|ferjeselskapet|straumselskapet|breibandet|kraftlaget|flyselskapet|busselskapet|brøytelaget|biblioteket|servicetorget|posten|taxisentralen|legekontoret|*banken|*selskapet|*kommune|*laget)',
  ],
  colleague: [
    {
      phrase:
        '<name> ~1 (skulle|skal|burde|kjem til å) ~1 [ha] (ringt|ringje|svara|svare|sendt|sende|kontakta|kontakte|hjelpt|hjelpe|gjeve|gje) ~1 (deg|tilbake|attende|til deg)',
      not: '(mannen|kona|sonen|dottera|mora|faren|sambuaren|venen) [din|di] <name>',
    },
    '(ho|han|hen) (heiter|heitte) <name>',
    '(prøv|prøve|test|spør etter|be om|få snakke med|få tak i) <name> (på|så|ho|han|i|hos|hjå|direkte|$)',
    '^ [hei] <name> på (skade|kort|lån|forsikring|drift|faktura|support|sal|reise) (har|er|ser|tek|hjelper|ringjer|svarar|kan|vil)',
    {
      phrase: [
        '(kollegaen|kollega|medarbeidaren|medarbeidar|sjefen|leiaren|teamleiaren|avdelingsleiaren|rådgjevaren|kunderådgjevaren|sakshandsamaren|saksbehandlaren|montøren|teknikaren|sjåføren|konsulenten|vikaren|lærlingen|elektrikaren|takstmannen|{staff-word}) ~2 (min|vår|mi|vårt|din|på|i|hos|heiter|som heiter|her) ~3 <name> [<cap>]',
        '{staff-word} [min|vår|mi|din|vårt] <name> [<cap>]',
        '(min|vår|ein|ei|den) (kollega|medarbeidar|sjef|leiar|rådgjevar|sakshandsamar|montør|teknikar|{staff-word}) <name> [<cap>]',
        '<name> [<cap>] (i|på|hos|hjå|ved|frå|fra) {work-place}',
        '<name> [<cap>] (i|på|hos|hjå|ved|frå) [vår|våre|vårt] {work-place}',
        '<name> [<cap>] (hos|hjå|frå|hos oss|hjå oss) oss',
        '<name> [<cap>] [som] ~1 (er|var) ~2 (sjefen|leiaren|ansvarleg|sakshandsamar|sakshandsamaren|rådgjevar|rådgjevaren|sjåfør|sjåføren|montør|montøren|kollegaen|{staff-word})',
        '(spør|spurt|spørje|spørja|høyre|høyrt|sjekka|sjekke|sjekkar|snakk|snakke|snakka|snakkar|prata|prate|prat|konferer|konferert|drøfte|avklare|avtalt|avtale|møte|møter|møt|be|bed|ringe|ringje|ringja|ring|kontakt|kontakte|oppsøk|helse|hels|gje|gjev|gav|sendt|sender|sende|send|oversendt|vidare|saka|tek|tar|hente|hent|hjelp) ~2 (med|til|hos|hjå|på|etter|av|om|over|frå|opp) [han|ho|kollegaen|sjefen] <name> [<cap>]',
        '(spør|spørje|ring|ringje|ringja|kontakt|kontakte|møt|møte|møter|hels|takk|bed|be|fekk|får|har) [han|ho] <name> [<cap>] ~2 (om|i|på|som|hos|hjå|så|til|no|sjekka|sjekke|å|ser|hjelpe|hente|kome|ringje|når|før)',
        '(ho|han) <name> [<cap>]',
        '(det|dette) ~1 (er|var) [ho|han] <name> [<cap>] ~2 som',
        '<name> [<cap>] som (har|hadde|tok|snakka|svarte|svara|handsamar|handsama|jobbar|arbeider|sit|sat|køyrde|køyrer|tek|gjorde|kjem|er|eig|skreiv|styrer|hjelpte|hjelper|følgjer|var|kom|sende)',
        '<name> [<cap>] ~1 (ringjer|ringer|svarar|hjelper|kontaktar|ordnar|fiksar|sjekkar|rettar|sende|sender|sa|seier|gløymde|gløymte|meiner|høyrer|skriv|rotar|rota|hjelpte|lova|ordna|fiksa|svara|handsamar|tek seg|tok seg) ~2 (deg|saka|kontakt|tilbake|det|dette|at|ho|han|over|med|opp|feil|av|om|når|bilen|skaden|montøren)',
        '<name> [<cap>] ~1 (er|var|har|kjem|jobbar|sit|står|skal|tek|tar|går|følgjer) ~2 (tilbake|ferie|permisjon|vakt|sjuk|saka|sakene|ansvar*|kontoret|jobb|lageret|møte|kontakt|over|opp|ute i felten|heime|pause|lunsj|slutta|fri|ute|innom|til deg)',
        '(hjå|hos|med|frå|til|av) <name> [<cap>] (på|i|hos|hjå|ved) ~2 {work-place}',
        '(kollegaen|kollega|medarbeidar|medarbeidaren) [min|vår] <cap>',
        '<name> [<cap>] ~1 (ser|kikar|kikkar|sjekkar) ~1 på ~1 (saka|det|dette|meldinga|feilen|klagen)',
        '(bede|bedt|spurt|sagt til|varsla|informert|orientert) [han|ho] <name> [<cap>] ~3 (om|å|at|på|i)',
        '(saka|meldinga|klagen|spørsmålet|kravet|ordren) ~2 (ligg|er|gjekk|går|vart|blir|vert) ~2 (hos|hjå|til|av|med) <name> [<cap>]',
        '<name> [<cap>] (og|eller) <name> ~1 (i|på|hos|hjå) ~1 {work-place}',
      ],
      not: NOT_STAFF,
    },
  ],
  'staff-contact': [
    '(mitt|min|hennar|hans|mi) ~1 (e-postadresse|e-postadressa|mailadresse|adresse|direkte|direktenummer|direktenummeret|direktelinje|direktetelefon|eige|eigen|private|mobil|mobilen|mobilnummer|nummer|telefonnummer|telefon|e-post|epost|mail|mailen|e-posten|linje|jobbmobil|jobb-mobil|jobbtelefon)',
    '(nummeret|mobilen|mailen|e-posten|eposten|telefonen|adressa|direktenummeret|jobbmobilen|mobilnummeret|telefonnummeret|direktelinja|mailadressa|e-postadressa) (min|mitt|mi|hans|hennar|til meg|til kollegaen|til sjefen|til sakshandsamaren|til rådgjevaren|til montøren|til leiaren|til ho|til han)',
    '(direktenummer|direktenummeret|direktelinje|direktelinja|direkte linje|direkte nummer|jobbmobilen|jobbmobil|privatnummer*)',
    '(nummeret|mobilen|mailen|e-posten|eposten|telefonen|adressa|direktenummeret) til <name>',
    '(når|treff|ring|kontakt|får tak i|nå) [du] [til] <name> [<cap>] ~4 på [nummer|telefon|tlf] (<num>|<mail>)',
    '<name> [<cap>] (svarar|er å nå|kan nåast) ~1 på (<num>|<mail>)',
    '(ring|ringe|ringje|ringja|ringer|ringjer|kontaktar|kontakt|skriv|mail|maile|maila|tekst|sms|nå|send|når|få tak i|treff|svar|whatsapp|faks|treffer) ~2 (meg|til meg|han|ho|<name>|sjefen|kollegaen|sakshandsamaren|montøren|rådgjevaren|leiaren) ~3 (på|direkte|rett|personleg|privat|via|heime)',
    '(når|når|treff|får tak i|kan nå|finn) ~1 (meg|han|ho|<name>|oss direkte|sjefen|montøren|sakshandsamaren) ~2 (på|direkte|via)',
    '(direkte|rett) (til|på) (meg|<name>|han|ho|montøren|sakshandsamaren|sjefen|mobilen|mailen|e-posten)',
    '(eg|jeg|æ) (har|svarar|er å nå|er å treffe|kan nåast|er tilgjengeleg|sit) ~1 (på|nummer|nummeret|tlf|mobil) <num>',
    '(ring|ringje) (heller|gjerne|berre|no) meg',
    '(skriv|send|mail) ~2 (til|på) <name>',
    '(så) (svarar|tek|tar|ringjer|les) eg',
    '(eg|jeg) har <num>',
  ],
  'own-surname': [
    {
      phrase: '(eg|jeg|æ|namnet mitt|mitt namn) (heiter|heter|er) <name> <cap>',
      not: '(er|heiter) <name> (frå|i|på|hos)',
    },
    '(dette|det|her) er <name> <cap> (frå|på|i|som|hos|hjå|ved|og|her)',
    '(helsing|hilsen|mvh) <name> <cap> (rådgjevar|kundekonsulent|sakshandsamar|leiar|konsulent)',
    '<name> <cap> (heiter|her)',
  ],
  greeting: [
    '^ (hei|hallo|heisann|heia|god dag|goddag|god morgon|godmorgon|god kveld|godkveld|god ettermiddag|kjære|hei hei|morn|halla|hei igjen|hei att|hei og hå|hi|hello|dear|høgvyrde|takk|velkomen)',
    '^ (hei|hallo|kjære|god dag|takk|god morgon|heisann|hei igjen) <name>',
    '(hei|hallo|kjære|god dag|takk|tusen takk|god morgon|heisann) <name>',
  ],
}
