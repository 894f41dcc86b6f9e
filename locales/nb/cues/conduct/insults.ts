/** Bokmål: what demeans people. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { despite, unless, weak } from '../phrases.js'
import { impliedInsult } from './implied.js'

export const insult: CuePhrases = despite([
  ...impliedInsult,
  ...unless(
    [
      '(heldig*|tøff*|seig*|sta|hard*|rå|snill*|god|gode|smart*|lur|lure|rar|rare|lykkelig*|meg|jeg (er|var)) ~2 (jævel|jævelen|jævler|jævlene)',
      '(jævel|jævelen) (av|til)',
    ],
    '(*jævel|*jævelen|*jævler|*jævlar|*jævlene|*jævlane|*jævlan)',
  ),
  ...unless(
    ['(heldig*|tøff*|seig*|sta|hard*|rå|meg|jeg (er|var)) ~2 (jævel|jævelen|jævler|jævlene)'],
    '(din|ditt|dere|dokker|dere er|du er en|du e en|han er en|den|denne|de|disse|noen|for en|for noen) [{very}] [{swear-adj}|{mean-adj}|*ende] [{mean-adj}] (jævel|jævelen|jævler|jævlar|jævlene|jævlane|jævlan|djevel|djevler|jævvel|jævvæl)',
  ),
  '(de|den|det|verdens|norges|byens|jordas) [aller] (dummeste|teiteste|tetteste|latere|lateste|feiteste|udugeligste|styggeste|mest udugelige|mest inkompetente|mest hjernedøde|minst begavede|mest evneveike) (menneskene|mennesket|folkene|folka|ansatte|kundebehandlerne|gjengen|personen|skapningene|fjolsene|idiotene|jeg|som|i norge|i verden|på jord)',
  '(din|ditt|jævla|forbanna|helvetes|jævlige|fordømte) [{mean-adj}] {insult-noun} dere er',
  '{negation} ~2 (din|ditt|dere|jævla|forbanna|helvetes) [{mean-adj}] {insult-noun}',
  ...unless(
    [
      '(jeg|æ|meg|eg) (er|var|føler meg|følte meg|føltes|som|kjente meg) ~3 {insult-noun}',
      '(føle|føler|følte|behandles som|behandla som|behandlet som|behandle|behandler|framstå|fremstå|fremstilt|som om jeg|som om vi|trodde jeg|tror dere jeg|tror jeg er|tatt for|kalte|kaller|kalt|kalle|ikke en|ikke noen|ikkje) ~4 {insult-noun}',
      'idiot* ~1 (sikker|sikkert|bevis)',
      '(tomsing på tapet|dum som)',
      '(min|mitt|mi) [{fill}] {insult-noun}',
      '{insult-noun} [som|at] (jeg|æ) (er|var) ($|at|og|som|når|ikke)',
      '(harry potter|mario)',
    ],
    '{insult-noun}',
  ),
  '(din|ditt|di|de|dere|dokker|dåkker|deres|dine|du|dykkar|den|for en|for et|for ei|for noen|jævla|forbanna|helvetes|satans|dritt|fordømte|faens|fuckings|fucking|noen|ei|en haug|en haug med|en gjeng|gjeng med|gjeng|bande|pakk|bunch of) [{fill}] [{swear-adj}|{mean-adj}|gjeng med|en gjeng med|bare|helvetes|noen|flokk|bande|med] [{swear-adj}|{mean-adj}] {insult-noun}',
  '(din|di|ditt|dere|dokker|dine|de|dåkker) [er|e] [{fill}] [noen|en gjeng|en gjeng med|gjeng|bare|ikke annet enn|noe|en haug|en haug med|en bande] [{fill}] [{swear-adj}|{mean-adj}] [{swear-adj}|{mean-adj}] {thief-noun}',
  '(for|snakk om) (noen|en gjeng|en bande|en haug|ei gjeng|et|en) [{fill}] [med] [{swear-adj}|{mean-adj}] [{swear-adj}|{mean-adj}] {thief-noun}',
  '(gjeng|bande|haug|flokk|hurv|pakk|samling|sirkus) [{fill}] (med|av) [{fill}] [{swear-adj}|{mean-adj}] [{swear-adj}|{mean-adj}] ({thief-noun}|{insult-noun}|udugelig*|inkompetent*|tull*|sinnssyk*|unger|barn|barneunger|hjernedød*)',
  '{swear-adj} [{mean-adj}] {thief-noun}',
  '{thief-noun} [og|å] [{mean-adj}] ({thief-noun}|{insult-noun})',
  '^ {thief-noun} [hele gjengen|alle sammen|alle som en|hele bunten|alle i hop|er dere|er de|er det|dere er] !',
  '^ [{swear-adj}|{mean-adj}] {thief-noun} $',
  '{thief-noun} (alle sammen|hele gjengen|alle som en|hele bunten|er det de er|er det dere er|er dere|er dokker|fra ende til annen|det er det de er)',
  '{mean-adj} [og|å] [{mean-adj}] {people-word}',
  '{mean-adj} [og] {mean-adj} (gjeng|folk|svin|griser|mennesker|jævler|idioter|pakk|sauer|aper|kjøtthuer|stuttbukser|kuer|ass|dritt|bukker|krek|rotter|nisser)',
  '{swear-adj} [{mean-adj}] ({people-word}|kundebehandler*|rådgiver*|saksbehandler*|kjeft*|tryne*|hue|unge*|gamp|kjøtthue*|kveg|sau|ku|gås|høne|svin|gris|rotte|pakk|søppel|bermen)',
  '(for noen|for en|for et|snakk om|bare|noen|hvilke|en gjeng|en gjeng med) [{very}] {mean-adj} [og] [{mean-adj}] [noen] ({people-word}|dere|dere er)',
  '{you} (er|e|må være|er jo|virker|har blitt|var|blir) [{fill}] [{very}] [noen] [{fill}] (udugelig|udugelige|udugelege|inkompetent|inkompetente|hjernedød|hjernedøde|hjernedaude|hjerneløs|hjerneløse|idiot|idiotiske|dum|dumme|dummere|tett|tette|tettere|teit|teite|stokk dum|stokk dumme|stein dum|steindum|steindumme|stokkdum|stokkdumme|kødumme|kodumme|evneveik|evneveike|åndssvak|åndssvake|tilbakestående|retarderte|feit|feite|stygge|patetisk|patetiske|ynkelig|ynkelige|latterlige mennesker|løgnaktig|løgnaktige|onde|ond|ondskapsfulle|motbydelig|motbydelige|avskyelig|avskyelige|råtne|råtten|syke i hodet|syk i hodet|sjuke i hodet|sjuk i hodet|syk i hue|sjuk i hue|sjuke i huet|psykisk syke|sinnssyke|sinnsyk|gal|gale|gærne|gæren|sprø|sinnsforvirret|mentalt|mindre begavet|lite begavet|lite begavede|korka|korkete|bløt|bløte|korrupt|korrupte|griske|grisk|kriminelle|verdiløs|verdiløse|null verdt|ikke verdt|late som|late|lat|feige|feig|falske|falsk|kyniske svin|uten hjerne|blåst|blåste|tomme i hodet|tett i pappen|tette i pappen|født i går|født uten)',
  '(iq|intelligens|hjernekapasitet|hjernestørrelse|hjernemasse|evner|hjerne|hjernen|hjerna) [{fill}] (som|på|lavere|under|lik|tilsvarende|lågere|mindre|på nivå) [{fill}] [med|enn|enn en|på|en|ei|et|som] ',
  '(som|uten|har|eier|mangler|null|ingen|ikke) [{fill}] (hjerne|hjerna|hjerneceller|hjernecelle|en eneste hjernecelle|en hjernecelle|to hjerneceller|fungerende hjerne|antydning til hjerne|hjernekapasitet|gangsyn|vett|folkevett|hue|vett i skallen|vett i hodet|intelligens)',
  '(ikke|ikkje|itj) [{fill}] (de skarpeste|den skarpeste|de lyseste|den lyseste|akkurat de smarteste|verdens smarteste|skarpeste kniven*|hodet på skaft|rett i hodet|rett i huet|helt riktig i hodet|rett navla|riktig navla|riktig klok|kloke|helt god|helt gode|ved sine fulle fem|født med hjerne|oppe å går)',
  '(hull|hol|høl|tomrom|sagmugg|grøt|graut|luft|møkk|bæsj|dritt|halm|betong|gelé|gele|vakuum|tomt|fisk) [{fill}] (i|mellom|oppi) [{fill}] (hodet|huet|hue|hodene|skallen|pappen|topplokket|ørene|øran|knollen|haue)',
  '(mindre|smartere|bedre|mer) [{fill}] (hjerne|hjerneceller|vett|iq|begavet|intelligent|intelligente|smarte|kompetent|kompetente) ~3 (enn|som) [{fill}] (brødrister|en brødrister|brødskive|gullfisk|en gullfisk|sjimpanse|ape|aper|en ape|en stein|gråstein|en gråstein|en potet|en sau|hunden min|katta mi|en amøbe|en femåring|et barn|en tørrfisk|en murstein|stein|en makrell|et egg|en stol|mygg)',
  '(en|ei|et|som|kunne|trent|dressert|dresserte|trente) [{fill}] (trent ape|ape|sjimpanse|dressert ape|apekatt|potet|brødrister|gullfisk|sau|femåring|hund|blind høne|død sild|papegøye|marsvin|hamster|esel|femteklassing) [{fill}] (kunne|ville|hadde|klart|gjort|kan|klarer|har) ~4 (bedre|jobben|mer|klart|gjort|svart)',
  '(aper|apekatter|griser|svin|sauer|rotter|klovner|esler|høner|gullfisk|hjernedøde|idioter|barnehagebarn|treåringer|roboter|zombier|amøber|fjols|kuer) [{fill}] (som jobber|som svarer|dere har ansatt|har dere ansatt|på kundeservice|på kundesenteret|i kundesenteret|i kundeservice|i ledelsen|på hovedkontoret|bak skranken|på telefonen|i supporten|i chatten|i styret|hos dere)',
  '(ansatte|ansetter|ansette|kundebehandler*|saksbehandler*|rådgiver*|sjåfør*|ledelsen|sjefen*|direktør*|folka|folk|de som jobber|dere som jobber|de ansatte|hele gjengen|personalet|selger*|konduktør*|montør*|operatør*) ~2 (er|e|må være|var|virker|har) [{fill}] [{very}] [noen] [bare] (udugelig|udugelige|inkompetente|inkompetent|idioter|idiot|hjernedød|hjernedøde|dum|dumme|tette|teite|aper|griser|svin|klovner|tullinger|late|feite|stygg|stygge|råtne|kriminelle|løgnere|tyver|evneveike|åndssvak|åndssvake|retarderte|ynkelige|kvalme|ekle|ekkel|avskum|pakk|søppel|sinnssyke|sinnssyk|psykopat|psykopater|tapere|retarda|hjernevaska|hjernevasket|steindum|steindumme|stokkdum|blåst|korka|sjuk i hodet|syk i hodet)',
  '(hun|han|ho|hu|dama|damen|fyren|karen|mannen|sjåføren|kundebehandleren|sjefen|typen|gubben|selgeren|kontrolløren|konduktøren|montøren) [{fill}] [som] ~5 (er|e|var|må være|virka|virket) [{fill}] [en|ei|et] [{very}] (idiot|tulling|tosk|dust|dum|steindum|stokkdum|stygg|feit|feit og stygg|udugelig|inkompetent|drittsekk|hjernedød|psykopat|løgner|løgnhals|taper|tulling|retard|ape|evneveik|åndssvak|teit|tett|gris|svin|klovn|kødd|sinnssyk|sjuk i hodet|syk i hodet|motbydelig|ekkel)',
  '(skaff|kjøp|få|bruk|lån|finn|bestill) [{fill}] (deg|dere|dokker|dæ) [{fill}] (en hjerne|ei hjerne|hjerne|hjerner|et liv|iq|vett|en ny hjerne|nytt hue|et vett)',
  '(født|droppet|mistet|falt|sluppet|slått) [{fill}] (på|i) [{fill}] (hodet|huet|hue|gulvet|en låve|i går)',
  '(hold|holde|lukk|steng) [{fill}] (kjeft|kjæft|kjeften|munn|munnen|trut|snavla|snavel|smella|tåta|tåka|fletta|truten|brødfeitet|brødhølet)',
  '(inkompetent|udugelig|inkompetente|udugelige|udugelege|hjernedød|hjernedøde) [{fill}] [jævla|forbanna|norske] (klovner|idioter|tullinger|gjeng|folk|ansatte|mennesker|kundebehandlere|saksbehandlere|rådgivere|jævler|pakk|ledelse|ledere|sjefer|sjåfører|sjåfør|personale|type|typer|personer|fyr|person|amatører|nisser|papirflyttere|byråkrater|politikere)',
  '(stakkarslige|stakkarslig|ynkelige|ynkelig|patetiske|patetisk|elendige|latterlige|håpløse|udugelige) [{fill}] (amatører|amatør|klovner|klovn|mennesker|menneske|folk|krek|vesener|sjeler|nisser|kontorfolk|papirflyttere|papirvendere|tapere|pappfigurer|stakkarer|gjeng|gubber|kjerringer|byråkrater|selgere)',
  '(dumme|tette|dum|teite|teit|late|feite|feit|stygge|stygg|frekke|frekk|falske|falsk|feige|feig|ekle|ekkel|gamle|sure|sur|bitre|arrogante) [og {mean-adj}] (jævel|jævla|svin|griser|gris|kjøtthue*|kuer|ku|as|ass|bikkjer|bikkje|dritt|gamp|fløtepuser|pappagutter|stuttbukser|pappskaller|skrullinger|sekker|sekk|hvaler|hval|padder|padde|rotter|rotte|hunder|hund|slanger|slange|hyener|snyltere|blodsugere|snobber|jåler|bønder|bondeknøler|bondeknøl|harrytasser|byråkrater|gniere|kapitalister)',

  '(dritt|møkk|søppel|skam|avskum) (av|til) (noen|et|en|ei) (mennesker|menneske|folk|sjef|type|fyr)',
  '(useless|stupid|brainless|incompetent|fucking|dumb) (idiots|idiot|people|clowns|morons|staff|cunts|fucks|fuckers|monkeys)',
  '(you|dere) [are|r|er] (stupid|idiots|morons|clowns|retards|losers|pathetic|dumb|trash|scum|garbage)',
  ...weak('{thief-noun}', '{mean-adj}'),
])
