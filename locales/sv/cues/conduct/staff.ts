/** Swedish: employees pointed out by name, and words for staff. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The name belongs to the writer's own people, or to the writer. */
const ownPeople = [
  '<name> (min|vår|mitt) ~1 (mäklare|revisor|advokat|hantverkare|elektriker|granne)',
  '{own-kin} [som heter|heter|hette|vår|min] <name>',
  '<name> ~1 (min|vår|mitt|hennes|hans) {own-kin}',
  '(jag|vi) heter <name>',
  '(mitt|hans|hennes) namn är <name>',
  '(hälsar|mvh|hälsningar|hälsning|vh|hälsn) <name>',
  '(artisten|författaren|skådespelaren|kungen|statsminister*|ministern|programledaren|kocken|komikern|sångar*|bandet|kyrkan|sankt|s:t|stora|orkanen|stormen) <name>',
]

export const staffNamed: CuePhrases = [
  // Where only a name can stand, any capital word is one.
  {
    phrase: [
      '(hälsa|hälsar|hälsningar till|tack till|tacka|beröm till|ros till|rosor till|kram till|kramar till|eloge till|guldstjärna till|heja|applåd till|cred till|blommor till) [er|underbara|fantastiska|fina|snälla|duktiga|gulliga] <cap> [<cap>] ~1 (som|i|på|hos|från|för|att|ni|bakom|vid)',
      '(med|av|till|på|från|mot|om|för) [er|den|denne|en] [underbara|fantastiska|trevliga|otrevliga|gamle|gamla|nya] (herr|fru|fröken|lärling|lärlingen|vikarie|vikarien|praktikant|praktikanten|{staff-title}) <cap> [<cap>] [som (sitter|jobbar|svarade|satt|körde)] (i|på|hos|från|vid|bakom) [er|ert|era|eran|den|det] {staff-place}',
      '(prata|pratade|pratat|tala|talat|talade|chattade|chattat|snackade|snackat|kopplad|kontakt) [{soft}] (med|till) (en|någon|nån|er|den där) <cap> [<cap>] ~1 (som|hos|på|i|från)',
      '(er|era|eran|den|denne) (lärling|lärlingen|vikarie|vikarien|praktikant|praktikanten|trainee|hejare|stjärna|klippa) [som heter|vid namn] <cap>',
      '(herr|fru|fröken|hr) <cap> [<cap>] ~3 (hos er|på er|vid er|lovade|meddelade|upplyste|förde|påstod|den <num>|å ert)',
      '(samtal|samtalet|telefonsamtal|möte|mötet|korrespondens|brev|brevet|kontakt) ~4 (med|från|av) (herr|fru|fröken|hr) <cap>',
      '<name> [<cap>] (i|på|hos|från|vid|bakom) [er|ert|era|eran|den|det|lokala] {staff-place}',
      '<name> ~1 (som (körde|kör|hjälpte|svarade|fixade|satt|sitter|jobbar)|hjälpte|svarade|fixade|löste|ordnade|lovade|skulle ringa|påstod|räddade|la på|var (otrevlig|trevlig|jättetrevlig|fantastisk|underbar|guld|toppen|oförskämd))',
      '<name> [<cap>] som (körde|kör|hjälpte|svarade|fixade|satt i|sitter i|jobbar|stod i|levererade|kom hit|lagade|installerade|bytte|monterade|plogade)',
      '(chauffören|föraren|teknikern|montören|handläggaren|rådgivaren|säljaren|kassörskan|receptionisten|konduktören|brevbäraren|budet|killen i|tjejen i|damen i) ~4 (hette|heter|presenterade sig som|kallade sig) <cap>',
    ],
    not: [
      '^ (hej|hejsan|tjena|hallå|tja|hejhej) <name> (på|i|hos)',
      '{own-kin} <name>',
      '(hälsar|mvh|hälsningar|hälsning|vh|hälsn) <name>',
      '(artisten|författaren|kungen|statsminister*|ministern|programledaren)',
      '<cap> (kommun|stad|län|centrum|station|city|airport)',
    ],
  },
  {
    phrase:
      '[{staff-person}|{staff-title}] [som heter|vid namn] <name> [<cap>] [som sitter|som jobbar|som svarade|som satt|som stod] (i|på|hos|från|vid) [er|ert|era|eran|den|det|lokala] [<cap>] {staff-place} [<cap>] [i|på] [<cap>]',
    not: [
      '{own-kin} <name> (i|på|hos|från|vid)',
      '^ (hej|hejsan|tjena|hallå|tja|hejhej) <name> (på|i|hos)',
      '<name> (på|från|hos) (banken|bolaget|kommunen) $',
    ],
  },
  {
    phrase:
      '(er|era|ert|eran|min|vår|mina) (kollega|medarbetare|handläggare|rådgivare|säljare|tekniker|anställd|anställda|anställde|chaufför|chef|kundtjänstmedarbetare|bankman|kontaktperson|montör|{staff-title}) [som heter|vid namn|heter|hette|är|var] (<name>|<cap>) [<cap>]',
  },
  '{staff-title} [som heter|vid namn|heter|hette] <name> [<cap>]',
  '{staff-title} (som heter|vid namn|heter|hette) <cap> [<cap>]',
  {
    phrase: '{staff-person} [som heter|som hette|vid namn] <name> [<cap>]',
    not: [...ownPeople, '(hon|han) <name> (jag|vi|min)'],
  },
  '(någon|nån|en) (som|vid namn|som heter|som hette|som kallar sig) [heter|hette|kallar sig|kallade sig|presenterade sig som|var] <name> [<cap>]',
  '(jobbar|jobbade|finns|sitter|har ni) [det] [kvar] (nån|någon|en) (som|vid namn) [heter|hette] <name> [<cap>]',
  '(nån|någon) som <name> [<cap>] (i|på|hos)',
  {
    phrase:
      '(pratade|pratat|pratar|talade|talat|chattade|chattat|snackade|snackat|mejlade|mejlat|kontakt|samtal|samtalet|möte|haft kontakt|skrev|skrivit|hade möte|träffade|träffat|mötte|fick tag på|fick prata|fått prata|fick tala|kopplad|kopplades|bokat möte|hade bokat tid) [{soft}] [med|till|hos|på|av|jag med|vi med] [en|er|eran] [trevlig|otrevlig] [viss|som heter|som hette|vid namn] <name> [<cap>]',
    not: ownPeople,
  },
  {
    phrase:
      '(hjälp|hjälpt|hjälpta|bemött|bemötta|svar|besked|mejl|mail|brev|samtal|lurad|bemötande|behandlad|behandlade|utskälld|rådd|uppringd|service|rådgivning|råd) (av|från|utav) [en|er|den där|underbara|fantastiska|fina|otrevliga|er kollega] [viss|som heter] <name> [<cap>]',
    not: [...ownPeople, '(från|av) (min|vår|mina)', '(paket*|present*|vykort*) ~2 från'],
  },
  {
    phrase:
      '(tack|tusen tack|stort tack|jättetack|eloge|beröm|ros|en stor eloge|guldstjärna|blomma|blommor|hälsa|en kram|kram|kudos|creds|cred|heder|en applåd|applåder|skäms på|ris|löneförhöjning|bonus) (till|åt) [er|eran|underbara|fantastiska|fina|snälla|duktiga|just] [{staff-title}|{staff-person}] <name> [<cap>]',
    not: [...ownPeople],
  },
  { phrase: 'tack (snälla|underbara|fina|bästa|kära|duktiga|fantastiska|gulliga) <name>', not: ownPeople },
  { phrase: 'tack <name> [<cap>] (för|som|på|i|hos|ni|du|vid|från)', not: ownPeople },
  {
    phrase:
      '<name> [<cap>] (hjälpte|hjälper|svarade|lovade|fixade|löste|ordnade|vägrade|påstod|snäste|suckade|fräste|skällde|bemötte|nekade|hävdade|skrattade åt|la på|lade på|slängde på|förklarade|rådde|tipsade|räddade|bytte|kopplade|återkom|ringde upp|skulle ringa|skulle höra av|skulle återkomma|skulle skicka|skulle kolla|sa att|sade att|gick igenom|tog sig tid|guidade|tog emot) [{soft}] (mig|mej|oss|mamma|pappa|min|mitt|mina|att|på en|snabbt|allt|det|åt|vår|med|ut|inte|aldrig|i|på|igen|upp|genom|vänligt|snällt|suveränt|av sig|återkomma|inom|problemet|felet|direkt|jättesnabbt|kl)',
    not: ownPeople,
  },
  {
    phrase:
      '(sparka|avskeda|säg upp|byt ut|omplacera|ge|befordra|behåll|anställ fler som|klona|prisa|beröm|belöna|hylla) [den där|jävla|er|ut] [{staff-title}|{staff-person}] <name> [<cap>]',
    not: [...ownPeople, 'ge <name> (hans|hennes|sitt|mat)'],
  },
  {
    phrase:
      '<name> [<cap>] (är|var) [{soft}] [{very}] (en|ett|guld|suverän|grym|fantastisk|underbar|otrevlig|oförskämd|hjälpsam|proffsig|proffs|bäst|kunnig|trevlig|nonchalant|arrogant|tålmodig|inkompetent|dryg) ~1 (stjärna|ängel|pärla|klippa|klippan|hjälte|klenod|guld värd|i kundtjänst*|i telefon*|på kontoret|hos er|mot mig|mot oss|mot kund*|handläggare|rådgivare|i chatten|som handläggare|och hjälp*|och kunnig)',
    not: ownPeople,
  },
  '(fru|herr|fröken|doktor|direktör|kamrer) <cap> [<cap>] (på|vid|i|hos|från|lovade|sa|meddelade|hjälpte|vägrade|påstod|skulle|återkom|har|bad) [er|ert|eder|edert] [{staff-place}|återkomma|att|mig|stadskontor*|avdelning*|*kontor|*kontoret]',
  '(anmäla|anmäler|anmält|klaga på|klagar på|klagomål på|klagomål mot|skäms) [er|eran|den där|på er] [{staff-title}|{staff-person}] <name> [<cap>] [i|på|hos]',
  '(med|av|hos|från) <name> (hos|på|i) er',
  '<name> [<cap>] (hos|på) er [i]',
  '(vd|vd:n|chefen|kontorschefen|platschefen|kundtjänstchefen|er vd|er chef|ordföranden) <name> [<cap>]',
  '(vd|vd:n|kontorschefen|platschefen|er vd|er chef) <cap> <cap>',
  '(underbara|fantastiska|härliga|duktiga|otrevliga|inkompetenta|arroganta|trevliga|suveräna) <name> [<cap>] (i|på|hos|som|från|vid)',
  '(kille|tjej|snubbe|gubbe|dam|man|kvinna|person|grabb|tant|typ|handläggare|säljare|en viss|viss|nån|någon) [som] (hette|heter|kallade sig|kallar sig|presenterade sig som|vid namn) <name> [<cap>]',
  {
    phrase:
      '(hälsa|hälsar|hälsning|hälsningar|kramar|kram) [till|gärna] <name> [<cap>] (i|på|hos|att hon|att han|från mig|som|hon|han)',
    not: ownPeople,
  },
  {
    phrase:
      '(tala|prata|snacka|kontakt|komma till|bli kopplad till|söker|sökte|få tag på|få tag i|nå|når|träffa|boka tid hos|boka tid med|tid hos) [med] <name> [<cap>] (han|hon|igen|som|på|hos|i|om|angående|hade|har|inte|direkt|idag|$)',
    not: [...ownPeople, '(i|på) min (familj|släkt)'],
  },
  {
    phrase:
      '(ge|giv|sparka|avskeda|byt ut|behåll|befordra|klona|tack) <name> [<cap>] (löneförhöjning|lönepåslag|en bonus|högre lön|en kram|en eloge|en medalj|beröm|sparken|befordran|en guldstjärna|en tårta|ett pris|i <cap>|på <cap>)',
    not: ownPeople,
  },
  '(sparka|avskeda) <name> [<cap>]',
  {
    phrase:
      '<name> [<cap>] som (kom|svarade|var här|jobbar|satt|hjälpte|installerade|fixade|körde|tog emot|stod|sitter|ringde|skötte|kopplade|jobbade)',
    not: ownPeople,
  },
  {
    phrase:
      '(gången|gånger|dagar|veckor|nu|inte|aldrig|varför|enligt|innan|lovade|väntar på|väntat på|tills|att) <name> [<cap>] (inte ringer|ringer tillbaka|inte svarar|inte återkommer|inte hör av|skulle ringa|ska ringa|ringer upp|återkommer|hos er|på er|i er|lovade|la på|inte ringt|glömmer|glömt)',
    not: ownPeople,
  },
  '(tur att|skönt att|bra att|glad att|guld att) ni har <name> [<cap>]',
  '(ni|banken|bolaget|kontoret) har (en|nån|någon) (pärla|ängel|klippa|stjärna|klenod|idiot|skurk|otrevlig) (i|som heter|vid namn|på) <name> [<cap>]',
  '<name> [<cap>] [tror jag|tror jag att] (han|hon|hen) (hette|heter|heter)',
  '{staff-title} <name> [<cap>]',
  '(enligt|via|genom) [er|eran|han|hon|handläggare] <name> [<cap>] (hos|på|i|skulle|är|har|så|ska|på er)',
  '(mitt|min|vårt|mina) (ärende|samtal|möte|kontaktperson|rådgivare|handläggare) [är|hos|ligger hos|med|handläggs av|sköts av] <name> [<cap>]',
  {
    phrase:
      '<name> [<cap>] (skäller|suckar|snäser|fräser|himlar|ljög|ljuger|vägrar|påstår|hävdar|la på luren|lade på luren|la på|kallade mig|skrattade|hånade|ignorerade|nonchalerade|fryser ut|sa nej|sa upp) [på|åt|mot|mig|oss|att|för|i|luren|mitt] ',
    not: ownPeople,
  },
  '(ros|beröm|eloge|guldstjärna|plus) [går|ska] till <name> [<cap>]',
  '(underbart|fantastiskt|trevligt|proffsigt|suveränt|bra|otrevligt|dåligt|arrogant|skickligt) (bemött|bemötande|jobb|hjälpt|jobbat|gjort) [av|från] [er] <name> [<cap>]',
  // Names that no list holds: a capital where only a person can stand.
  '(en|kille|tjej|snubbe|person|någon|nån|kvinna|man|dam) (som hette|som heter|som kallade sig|som kallar sig|som presenterade sig som|vid namn) <cap> [<cap>]',
  {
    phrase:
      '{staff-person} <cap> [<cap>] (i|på|hos|från|vid|som) [er|ert|den] ({staff-place}|svarade|jobbar|satt|sitter|hjälpte|kom|<cap>)',
    not: ownPeople,
  },
  { phrase: '(er|eran|ert|era) {staff-title} <cap> [<cap>]' },
  {
    phrase:
      '(sparka|avskeda|omplacera|ge|befordra|klona|hälsa|tacka|krama) [till|om] <cap> [<cap>] (löneförhöjning|lönepåslag|en bonus|högre lön|sparken|i {staff-place}|på {staff-place}|hos er|i kassan|en kram|en eloge|från mig|på kontoret|att hon|att han)',
    not: [...ownPeople, '(hälsa|tacka|ge) (vd|sj|ica)'],
  },
  {
    phrase:
      '(tack|tack till|eloge till|beröm till|stort tack till|tusen tack till|ros till|shoutout till|heja|bravo) <cap> [<cap>] (i|på|hos|vid|från) [er|ert|eran] {staff-place}',
    not: [...ownPeople, '(jag|min|vår) ~2 <cap>'],
  },
  {
    phrase:
      '(pratade|pratat|pratar|talade|talat|chattade|chattat|snackade|snackat|chatten|samtal|chatt|telefon|mejlat|möte|bemött|lurad|hjälp|hjälpt) [{soft}] (med|av|hos) <cap> [<cap>] (hos er|på er|i er|i kassan|på {staff-place}|i {staff-place}|som lovade|som påstod|som sa|som skulle|hos eran|från er)',
    not: ownPeople,
  },
  {
    phrase:
      '^ [en|ett] [eloge|tack|fråga|hälsa] [till] <name> [<cap>] (har|hade) [{soft}] (lovat|lovade|tappat|slarvat|ringt|glömt|vägrat|svarat|hjälpt|sagt|påstått|varit|fixat|räddat|löst|gett|skickat|missat|ljugit|ignorerat) [{soft}] ~2 (mig|oss|min|mitt|mina|att|upp|två|tre|fel|snäll*|otrevlig*|fantastisk*|återkomma|tillbaka|aldrig)',
    not: ownPeople,
  },
  {
    phrase:
      '<name> [<cap>] [med] (skägget|glasögonen|hästsvansen|skägg|glasögon) (i|på|hos|vid) {staff-place}',
    not: ownPeople,
  },
  '<name> [<cap>] och <name> [<cap>] (i|på|hos|från|vid|som jobbade|som bemannade|som höll|hos er) [er|ert] [{staff-place}]',
  {
    phrase:
      '<name> [<cap>] (på|i|hos|vid|från) (er|ert|era|eran) ~1 (kontor|kontoret|butik|avdelning|filial|kundtjänst|kundservice|chatt|support|telefon|växel|reception|lager|verkstad|bank|*kontor|*butik|*avdelning|*tjänst)',
    not: ownPeople,
  },
  {
    phrase: '(fråga|be|säg till|kolla med) <name> [<cap>] (i|på|hos|vid|varför|om hur|vad|hur)',
    not: ['(i|på) (min|vår)', ...ownPeople],
  },
  {
    phrase:
      '(två timmar|timmar|minuter|en timme|chatt|chatten|samtal|luren|telefon|telefonen) [i|på] [chatten|telefon|luren] med <name> [<cap>]',
    not: ownPeople,
  },
  {
    phrase:
      '<name> [<cap>] (i|på|hos|vid) [er|ert|den] (tåget|bussen|båten|planet|skranken|flygplatsen|stationen|linje|tåg|incheckningen|nattdisken|servicetorget|medborgarkontoret|spärren|spärrarna|gaten|återvinningen|posten|ombudet|apoteket|badet|biblioteket|skadejouren|jouren|larmcentralen|vägassistansen|bärgningen)',
    not: [...ownPeople, '(åker|åkte|reser|satt|sitter|är|glömde|tappade) <name>'],
  },
  {
    phrase: [
      '(enligt|via) <name> ~4 ({staff-place}|chatten|chatt|telefon|telefonen|växeln|supporten|kundtjänst*)',
      '(återsamtal|svar|besked|samtal|ringd|uppringd|kontaktad) (av|från) <name> [<cap>]',
      '<name> [<cap>] (på|från) (kvällsskiftet|nattskiftet|dagskiftet|morgonskiftet|helgskiftet|kvällspasset|nattpasset|natten|kvällarna)',
      '<name> (lämnade|avslutade|stängde|la ner|lade ner) (chatten|samtalet|ärendet|konversationen)',
      '<name> (kunde|kunnat|såg|fick) [inte|ju|faktiskt] (se|hitta|öppna|ändra|ta bort|fixa|boka om|komma åt) (min|mitt|mina|vår|vårt)',
      '(bad|frågade|ville prata) (om|efter|med) [en|er] (chef|chefen|ansvarig|handläggare|någon annan) ~2 (fick|fått) <name>',
      '<name> sa (ja|nej|att det går|att det gick)',
    ],
    not: [...ownPeople, '(min|vår|mitt) ~2 <name>'],
  },
]

export const staffWord: CuePhrases = [
  '{staff-title}',
  'personal*',
  '*personal',
  '*personalen',
  'kundtjänst*',
  'kundservice*',
  'medarbetare*',
  'handläggar*',
  'chaufför*',
  'konduktör*',
  'tekniker*',
  'rådgivare*',
  'säljare*',
  'anställd*',
  'chef*',
  'ledning*',
  'väktar*',
  'p-vakt*',
  'vd:n',
  'vd',
  'supporten',
  '{staff-person} (i|på|hos|som) [er|ert] {staff-place}',
  '(era|er) (folk|gubbar|tjejer|killar|människor|clowner|gäng)',
  '(ni|era) (som|där) (jobbar|sitter|svarar)',
  '(inkassoavdelning*|växeltelefonist*|receptionist*|montör*|tågvärd*|kabinpersonal*|biträde*)',
]
