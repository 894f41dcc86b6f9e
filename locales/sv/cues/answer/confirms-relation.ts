import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Reveals something about this customer's own dealings with the company. */
export const confirmsRelation: CuePhrases = [
  {
    phrase: [
      // I see that you have …
      '(ser|såg|hittar|noterar|konstaterar|finner|noterade) [{we-i}] [{soft}] [här|nu|också|i systemet|i ditt ärende|på ditt konto|på din profil|på min skärm|hos oss|i registret] [{soft}] (att|hur) ~9 {dealing}',
      '(ser|såg|hittar|noterar|konstaterar|finner|noterade) [{we-i}] [{soft}] [här|nu|också|i systemet] [{soft}] att (du|ni|din|ditt|dina|er|kontot|betalningen|ordern|avtalet|bokningen) ~4 (betalat|beställt|tecknat|bokat|köpt|anmält|ansökt|sagt upp|beviljats|beviljad|godkänd|godkänts|avslag|avslagits|avslagen|skuld|missat|försenad|inkasso|påminnelse*|kund|registrerad|skriven|spärrad|spärrat|hämtat|loggade|loggat|ringde|ringt|fått utbetal*|övertrasserat|minus|obetald*|förfall*)',
      '(ser|hittar|har) [{we-i}] [{soft}] [här|nu|också] (din|ditt|dina|två|tre|en|ett|din) [{soft}] [obetalda|senaste|gamla|öppna|förfallna|aktiva|nya|första|tidigare] {dealing} [{soft}] (här|framför|på skärmen|från|hos oss|i systemet|som)',
      '(enligt|i) (systemet|våra system|vårt system|våra register|registret|journalen|ditt konto|din profil|ditt ärende|din akt|min skärm|våra uppgifter|kundregistret|noteringarna|loggen) [{soft}] (har|är|står|ligger|ser|framgår|finns|bor|betalade|fick|beställde|ringde|hade) [{soft}] (du|din|ditt|det att|att du|det|jag)',
      '(framgår|står|syns|anges) [{soft}] [det] [{soft}] att (du|din|ditt|dina) ~4 (har|är|inte|betal*|saknar|fick|står|ligger)',
      // You have …
      'du har [{soft}] [{soft}] [fortfarande|redan|idag|just nu|nu] (en|ett|två|tre|fyra|flera|<num>|kvar|inga|ingen|inget|obetalda|aktiva|aktivt|hela|bara|sammanlagt|totalt|missat|fått|gamla) ~3 {dealing}',
      'du [{soft}] har [{soft}] [{soft}] ~3 {dealing} (hos oss|kvar|sedan|från|som|på [<num>]|med oss|i banken|till den|liggande)',
      'har du [{soft}] [{soft}] (ju|redan|fortfarande|kvar|idag|hos oss|två|tre|en|ett|<num>|nu) ~3 {dealing} (hos oss|kvar|sedan|från|som|på|med|liggande|i)',
      'du [{soft}] har [{soft}] [{soft}] (redan|alltså|ju|fortfarande|nu) ~2 {dealing}',
      '(du|ni) [{soft}] (är|var|blev|blivit) [{soft}] [{soft}] (kund|låntagare|försäkrad|medlem|abonnent|hyresgäst|patient|sparare|bokad|inbokad|uppsatt|registrerad|inskriven|anmäld|skuldsatt|skyldig|avstängd|antagen|uppsagd|svartlistad|betalningsskyldig|medlåntagare|borgenär|uteslut*|föremål|nekad|godkänd|beviljad) [{soft}] (hos|sedan|sen|på|oss|i|från|för|till|med|upp|<num>|den|av|tor*|mån*|tis*|ons*|fre*|lör*|sön*)',
      '(är|blev|var) (du|ni) [{soft}] [{soft}] (inbokad|uppsatt|registrerad|inskriven|försäkrad|kund|avstängd|uppsagd|nekad|godkänd|beviljad|bokad) (hos|sedan|sen|på|i|från|för|till|med|den)',
      // Your … is, was, has been.
      '(din|ditt|dina|er|ert|era) [{soft}] [senaste|förra|nya|gamla|sista|första|obetalda|pågående|aktuella] {dealing} [{soft}] [hos oss|på ~3|från ~2|för ~2|om ~2|i ~2] [{soft}] (är|har|blev|var|ligger|står|hade|blivit|gick|kom|drogs|landade|löper|löpte|avslogs|beviljades|godkändes|stoppades|spärrades|registrerades|betalades|skickades|avslutades|förföll|levererades|hämtades|returnerades|makulerades|bokades|avbokades|nekades|stängdes|sades|skapades|kostar|uppgår|gäller|lämnade|saknar|krediterades|ändrades|avbröts|inkom|pausades|ombokades|ingår|täcker|omfattar) [{soft}] [{soft}] [inte|fortfarande|nu|redan|alltså|tyvärr|på|i|in|till|ut|iväg|sedan]',
      '{dealing-def} [{soft}] [hos oss|på ~3|från ~2|för ~2|om ~2|till ~2|hos ~2|som ~3] [{soft}] (kom (in|fram|tillbaka)|gick (iväg|ut|in|igenom)|drogs|landade|löper|löpte|avslogs|beviljades|godkändes|stoppades|spärrades|registrerades|betalades|skickades|avslutades|förföll|levererades|hämtades|returnerades|makulerades|nekades|sades upp|återkallades|krediterades|avbröts|ombokades|ligger på|ligger hos|löses|står på)',
      '{dealing-def} [{soft}] (är|blev|har|var|har blivit|hade) [{soft}] [{soft}] [inte|fortfarande|nu|redan|alltså|tyvärr] [{soft}] {dealing-state} [{soft}] [av|sedan|den|igår|i går|i morse|till|hos|på|och|på grund|för|i|nu|men]',
      '(är|blev|har|var) {dealing-def} [{soft}] [{soft}] [inte|fortfarande|nu|redan] [{soft}] {dealing-state}',
      '(är|blev|har|var|ligger|står) (din|ditt|dina) [{soft}] {dealing} [{soft}] [{soft}] [inte|fortfarande|nu|redan] [{soft}] ({dealing-state}|på|hos|under|kvar)',
      '(vi|jag) [{soft}] (har|hade) [{soft}] [{soft}] (godkänt|avslagit|beviljat|registrerat|betalat|skickat|makulerat|avslutat|spärrat|tagit emot|fått|mottagit|stängt|nekat|krediterat|bokat|avbokat|ombokat|levererat|sagt upp|pausat|dragit|ändrat|fått in) [{soft}] [ut|in] (din|ditt|dina|två|tre|er|<num>) [{soft}] [{soft}] {dealing}',
      '(har|hade) (vi|jag) [{soft}] [{soft}] (godkänt|avslagit|beviljat|registrerat|betalat|skickat|makulerat|avslutat|spärrat|tagit emot|fått|mottagit|stängt|nekat|krediterat|bokat|avbokat|ombokat|levererat|dragit) [{soft}] [ut|in] (din|ditt|dina|er) [{soft}] {dealing}',
      '(betalade|skickade|satte|förde|drog|krediterade|återbetalade) (vi|jag) [{soft}] [ut|över|in|tillbaka] ~3 (kr|kronor|<num>|ersättning*|pengarna|beloppet) ~4 (dig|ditt konto|konto*|ditt kort|din)',
      '(vi|jag) (betalade|skickade|satte|förde|drog|krediterade|återbetalade|bokade|beviljade|avslog|godkände|nekade|spärrade|stoppade) [{soft}] [ut|över|in|tillbaka] ~2 (din|ditt|dina|<num>)',
      '(du|ni) [{soft}] (beställde|bokade|köpte|tecknade|lånade|ansökte|anmälde|hämtade|returnerade|amorterade|överklagade|avbeställde|avbokade|ringde|missade) [{soft}] [{soft}] ~4 ((i|den|förra|för) (mars|april|maj|juni|juli|augusti|september|oktober|november|december|januari|februari|fjol|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|går|veckan|månaden|våras|somras|höstas|vintras|<num>)|igår|hos oss|av oss|<num>)',
      '(beställde|bokade|köpte|tecknade|lånade|ansökte|anmälde|hämtade|returnerade|sa upp|sade upp) du [{soft}] ~4 (i|den|förra|igår|hos|av oss|för|<num>)',
      '(du|ni) [{soft}] (har|hade) [{soft}] [{soft}] (inte|aldrig|ännu inte) [{soft}] [har] [{soft}] (betalat|amorterat|lämnat in|hämtat|hämtat ut|skickat in|svarat på|löst|reglerat|betalt)',
      '(som|att) du [{soft}] (inte|aldrig) [{soft}] [har|hade] [har] [{soft}] (betalat|amorterat|betalt|reglerat)',
      '(du|ni) [{soft}] (ligger|står|låg|stod|gick|hamnade) [{soft}] [{soft}] (efter|på minus|back|i skuld|under gränsen|skuld|med minus|hos kronofogden|på inkasso|i kö|registrerad|skriven|först i kön|på plats|på väntelistan|sjukskriven|<num> kr*) [{soft}]',
      '(gått|skickats|lämnats|lämnat|överlämnats|vidare|hamnat|går|ligger|skickas) [{soft}] [vidare] [{soft}] (till|hos) (inkasso|kronofogden|inkassobolaget)',
      '(två|tre|en|flera|dina|din|<num>|ny|nya|gammal|gamla) [{soft}] (betalningsanmärkning*|inkassokrav*|betalningspåminnelse*|obetald*|förfall*|kronofogde*)',
      '(betalningsanmärkning*|betalningspåminnelse*|inkassokrav*|utmätning|skuldsaldo|skuldsanering|obetald faktura|obetalda fakturor|övertrassering*|låg kreditvärdighet) [{soft}] (som|hos|på|från|finns|gör|ligger|registrerad*|till|är|och)',
      '(saldo|saldot|skulden|behållningen|restbeloppet|restskulden|kreditutrymmet|innehavet|disponibelt) ~3 (är|på|ligger|uppgår|blev|var|landade) [{soft}] [nu|idag|just nu|på|till|fortfarande] [på|till|ungefär|cirka] (<num>|minus|noll)',
      '(kvar|tillgodo|innestående|obetalt) [{soft}] (på|av|att betala|i) [{soft}] (ditt|kontot|lånet|kortet|din|skulden|fakturan|<num>|depån)',
      '<num> [kr|kronor|tkr] [{soft}] (kvar|tillgodo|innestående|back|minus|obetalt|i skuld|på kontot|på ditt|i restskuld|har betalats ut|sattes in|drogs|gick iväg|betalades|är på väg till ditt)',
      'du (får|fick|fått) [{soft}] (tillbaka|ut|avslag|ersättning|utbetalt|bifall|beviljat) [{soft}] [<num>|på|för|i|av|på din]',
      '(fick|får|fått) du [{soft}] (tillbaka|ut|avslag|ersättning|utbetalt|avslaget) [{soft}] (<num>|på|för|i|den)',
      '(fick|har|hade|tog|tagit|är|haft|får) [{soft}] (besök|hemtjänst|hemsjukvård|tid hos|remiss|sin medicin|insulin|tid på|assistans|avslag|försörjningsstöd|färdtjänst|bostadsbidrag|underhållsstöd|permobil) ~4 (<num>|igår|i går|idag|i dag|i morse|kl|som vanligt|den|hos|på|från)',
      '(din|ditt|hennes|hans|er) (diagnos|sjukdom|medicin|remiss|läkarintyg|sjukskrivning|behandling|hälsodeklaration|graviditet|operation|skilsmässa|vårdnad|inkomst|lön|uppsägning|löneutmätning|skuldsättning|kreditprövning|kreditupplysning) [{soft}] (är|gör|gjorde|visar|visade|påverkar|var|har|som|innebär|räcker|framgår)',
      '(eftersom|därför att|för att|då) (du|din|ditt) [{soft}] (har|hade|är|var|ligger|inkomst|lön|kreditvärdighet|saknar|saknade) ~3 (skuld*|betalningsanm*|lån|inkomst|kronofogd*|sjukpenning|inkasso|för låg*|för hög*|lån hos|konto hos|obetald*|krediter|borgen*|diagnos*)',
    ],
    not: [
      '{if} (du|din|ditt|dina|ni)',
      '(när|så fort|tills|innan|först|efter att|oavsett|då|medan|förrän) ~3 {dealing}',
      '(i samma stund|förutsatt|om du har|ifall du har|har du)',
      '(kan|ska|vill|går) [{we-i}] [{soft}] inte [{soft}] (se|kommentera|svara|gå in|diskutera|säga|skriva|prata|bekräfta|lämna)',
      '(kolla|kontrollera|se|ser|läs|läsa|hitta|hittar|titta|följ|följa|beställ|sök) [{soft}] [du|gärna] [{soft}] [att|om|hur|när|var|vad|inloggad|efter] [att|om|hur|var|vad] (din|ditt|dina|du)',
      '(som|det) du [{soft}] (skriver|beskriver|berättar|skrev|nämner)',
    ],
  },
]
