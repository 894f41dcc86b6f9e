import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Names of products, menus and buttons stand rightly between quotation marks. */
const MENU = [
  '(vel|velja|velje|trykk|trykkja|trykke|klikk|gå|under|heiter|kalla|knappen|fana|menyen|merka|merkt|feltet|står|står det|skriv|søk|ordet|teksten|overskrifta|feilmeldinga|meldinga|kategorien|temaet|emnet|saka|fila|sida|valet|tittelen|finn|opne|opna|tast|boka|filmen|konserten|appen|lenkja|lenka|namnet|produktet|pakka|avtalen|ordninga) [på|til|inn på|det|som|for|etter] <quoted>',
]

/** Irony, mock praise, a dig or feigned surprise at the customer in a draft. */
export const sarcasm: CuePhrases = [
  // Scare quotes
  { phrase: '{your} [{intens}|såkalla|lille|vesle|store|heile|eigen|eiga|eige|fine] <quoted>', not: MENU },
  { phrase: '(så|særs|veldig|utruleg|svært|heilt|ganske|tydelegvis|visst) <quoted>', not: MENU },
  {
    phrase:
      '(denne|dette|desse|den|slike|alle|heile|såkalla|din|dine|ditt|di) <quoted> (di|din|ditt|dine|dykkar)',
    not: MENU,
  },
  { phrase: '<quoted> (di|din|ditt|dine|til deg|dykkar)', not: MENU },
  {
    phrase:
      '(såkalla|såkalte|såkalt|påståtte|sjølvutnemnde) (<quoted>|{your}|ekspert|ekspertise|analyse|problem|problemet|krise|krisa|hastesak|feil|undersøking*)',
  },
  {
    phrase:
      '(ein|ei|eit|den|for ein|for ei|for eit) ~2 (grundig|djuptpløyande|imponerande|fagleg|vitskapleg|seriøs|gjennomtenkt|objektiv|nyansert|ekte) <quoted>',
    not: MENU,
  },

  // Mock praise
  '(så|kor|for eit|for ein|nei så|å så|jøss så|alltid like|alltid så|utruleg|uhyre|særs|ytterst) (originalt|original|skarpsindig|skarpsynt|skarpt|kreativt|oppfinnsamt|smart|smarte|sjarmerande|oppbyggeleg|oppmuntrande|oppløftande|innsiktsfullt|djuptenkt|intelligent|genialt|konstruktivt|sjølvinnsikt|vaksent|moge|modent|elegant|poetisk|velformulert|velskrive|ordrik|nyansert|saksleg|høfleg|høfleg tone|sivilisert)',
  '(imponerande|imponerende|imponert|beundringsverdig|oppsiktsvekkjande|unikt|prestasjon|bragd|kunststykke|talent) ~ (å klare|å greie|å makte|å få til|at du klarer|at du klarte|at du greidde|klare å|at nokon|korleis du|å rote|å misse|å gløyme|å misforstå|å ikkje)',
  '(det er|er) ~1 (nesten|jo|litt|faktisk) (imponerande|beundringsverdig|rørande|sjarmerande|søtt|fascinerande|morosamt|komisk|humoristisk|underhaldande) (å|at|kor|korleis|når)',
  {
    phrase:
      '^ (gratulerer|gratulerar|grattis|bravo|applaus|hurra|hipp hurra|gratulasjonar|kudos|bra jobba|godt jobba|flott jobba|strålande jobba|well done|great job|good for you)',
    not: [
      'gratulerer [så mykje|så hjarteleg|hjarteleg|masse] (med|dykk med|deg med)',
      'gratulerer så mykje',
      '(hurra|bravo) for (deg|dykk|laget|de)',
    ],
  },
  '(gratulerer|grattis) [med|du] (er|har|at|å|rekorden|oppdaginga|ny rekord|førsteplassen|meisterskapen|som den|prestasjonen|innsikta|funnet)',
  '(vi|me|eg|her) (gratulerer|applauderer|bøyer oss i støvet|tek av oss hatten|tek av meg hatten|er mållause|er rørte|er djupt imponerte|bukkar|let oss imponere|let meg imponere)',
  '(skarpt|godt|flott|fint|briljant|strålande|glimrande) (observert|sett|gjetta|tenkt|jobba|spotta|oppdaga) ~1 (av deg|sherlock|der|då|watson|einstein)',
  '(for ein|så ein|for ei|så ei|kva for ein) ~1 (skarp|skarpsynt|imponerande|fantastisk|lysande|genial|glimrande|framifrå|strålande|nydeleg|god|grundig) (observasjon|iakttaking|analyse|innsikt|logikk|idé|oppdaging|oppfinning|plan|slutning|teori|forklaring|research|tone)',
  '(sherlock|sherlock holmes|einstein|newton|nobelpris|nobelprisen|nobelkomiteen|genistrek|geniet|oscar|oscaren|guinness|nasa|pulitzer|verdsrekord|rekordboka|rekordbok|nasjonalteateret|dramaprisen|gullmedalje|gullstjerne|fn|pst|amnesty|kongen|slottet|statsministeren|dagsrevyen) ~ (til deg|ventar|varslar|varsle|burde|neste|vi skal|skal få|nominer*|straks|ring|ringje|skal|er kontakta|har meldt)',
  '(varsle|varslar|alarmere|alarmerer|ringe|ringje|kontakte|kontaktar|melde|larmar) ~2 (nasa|fn|kongen|slottet|pst|statsministeren|pressa|hæren|heimevernet|dagsrevyen|riksløva|nav|presten|haag|avengers)',
  '(skikkeleg|veldig|særs|utruleg|kjempe|kjempesmart|jammen|verkeleg|heilt) (smart|lurt|genialt|briljant|klokt|gjennomtenkt|fiffig) (ting|trekk|av deg|å|gjort|val|plan|idé|tanke|strategi|løysing)',
  '(smart|lurt|genialt|klokt|flott|fint|bra|hyggjeleg|koseleg|kjekt|godt|artig|stas|moro) (av deg|av dykk) å (vente|klage|kjefte|skrive|skulde|lese|ikkje|gløyme|dele|sende|klikke|gje|late|kome|opplyse|rope|belære|minne|fortelje|informere|halde|setje|møte|stille|skjelle|true)',
  '(takk|takkar|tusen takk) for (dei|den|slike|desse|alle|eit|ei|så) ~2 (varme orda|fine orda|gode orda|nydelege orda|hyggjelege tonen|hyggelege tonen|hyggjelege meldinga|hyggjelege helsinga|koselege meldinga|oppbyggelege|opplysande|sjarmerande|konstruktive kritikken|forelesinga|foredraget|føredraget|leksjonen|belæringa|preika|morosame|kjærlege|kjærleiken|romanen|avhandlinga|stilen|essayet|utgreiinga|livsvisdommen|tipset sherlock|poesien|diktet|klagesongen|monologen)',
  '(takk|takkar|tusen takk) for (forelesinga|foredraget|føredraget|leksjonen|preika|belæringa|romanen|avhandlinga|kjeften|skyllebøtta|pepperen|utblåsinga|komplimenten|komplimentet|tilliten|tolmodet ditt|avsløringa|opplysninga sherlock|oppdaginga|hjelpa med å|livsvisdommen|underhaldninga|latteren)',
  '(alltid|så|kor|like) (hyggjeleg|hyggeleg|koseleg|triveleg|kjekt|moro|artig|gøy|deileg|oppmuntrande|stas|fint) ~ (skjenn|kjeft|utskjelling|slike ord|slikt språk|skyllebøtte|få pepper|få slengt|bli kalla|bli skjelt|høyre frå eksperten|høyre frå ein ekspert|starte dagen|med konstruktiv|slike meldingar|slike helsingar|bli snakka|bli møtt)',
  '(for ein|så ein|for ei) (sjarmerande|nydeleg|hyggjeleg|koseleg|herleg|vakker|oppløftande|oppmuntrande|triveleg) (tone|melding|måte|start|helsing|måndag|morgon|hålding|haldning|innstilling)',
  '(ein|ei|din) (sann|ekte|rein|sjølvutnemnd|sjølvlært) (ekspert|poet|filosof|diplomat|detektiv|jurist|gentleman|solstråle|gledesspreiar|fagmann|kjennar|meister|intellektuell)',
  '(tydelegvis|openbert|sikkert|visst|jo|sjølvsagt|nok) (ekspert|ekspertar|ekspert på|rakettforskar|rakettforskarar|professor|ingeniør|jurist|geni|den smartaste|tankelesar)',
  '(du|de) som (er|veit|kan|har) (så|alt|betre|ekspert|tydelegvis|openbert|visst|jo|greie) ~2 (flink|klok|smart|smarte|godt|betre|alt|ekspert|best|ekspertise|opplyst|god)',
  '(sidan|ettersom|når) (du|de) (no|jo|openbert|tydelegvis|visst|likevel) ~1 (veit|kan|er|har|skjøner) ~2 (alt|best|betre|ekspert|fasiten|eksperten|svaret|flink|smart)',
  '(du|de) (veit|kan) (tydelegvis|openbert|sjølvsagt|jo|sikkert|nok) ~1 (best|betre|alt|svaret|meir|dette)',
  '(skulle|kunne) (nesten|jo) (tru|tenkje) (at|du|det|ein)',

  // Feigned surprise and feigned pity
  '(nei|å|oi|jøss|jøye meg|heisann|tenk|du store|kors|jøss då|å nei|oi oi|neimen|hjelp) ~1 (så|kor|tenk|for) (rart|merkeleg|overraskande|sjokkerande|forferdeleg uventa|underleg|uventa|fælt for deg|originalt|spennande|fryktelig)',
  '(tenk|tenkja seg|for ein sjokkbeskjed|sjokkerande|sjokk|kven skulle tru|kven kunne tru|kven hadde trudd|kven kunne ane|kven skulle ane|kven hadde ana|sjokkbeskjed) ~1 (at|det|om|når|du|det)',
  '^ (jøss|oi|oi oi|uff a meg|å nei|å nei då|stakkars|stakkar|å herlegheit|å herregud|å jøss|wow|nei men|jasså ja|neivel|du milde|ånei|hjelpe meg|kors i jøssenamn) ~ (stakkars|originalt|skulde|skuld|klage|sint|igjen|utruleg|sjokk|smart|lang|heile|vente|måtte|fem|ti|minutt|overraska|krevjande)',
  '(stakkars|stakkar|stakkaren|arme) (deg|dykk|liten|lille|vesle|lite|vene|kunde|menneske)',
  '(så|kor) (synd|fælt|tragisk|hardt|grusamt) ~2 (deg|du|dykk) ~ (måtte vente|minutt|minuttar|opne|lese|løfte|stakkars)',
  '(hjartet|hjarta) (mitt|vårt) (blør|brest|græt|grin)',
  '(grin|gret|gråt|græt|fell|feller) [oss|meg|ei|modige] (i søvn|tåre|tårer|krokodilletårer|ein skvett)',
  '(eg|vi) (skal|får) (nok|sikkert|prøve å) ~2 (gråte|grine|sove|søve|leve med|kome over|overleve|tole) (meg|oss|det|godt|i natt|sorga|tapet)',
  '(finn|finne|spele|spelar) (verdas minste|fiolinen|verdas minste fiolin|fiolin)',
  '(verdas|verda sin) (minste fiolin|undergang|største problem|største tragedie|navle|midtpunkt)',
  '(verda|jorda|livet) (går|stoppar|sluttar|sluttar å|går nok) ~2 {negation} ~1 (under|opp|av|om)',

  // Impossible offers
  '(vi|me|eg) (har|eig|fekk) ~2 {negation} ~1 (magisk*|superkrefter|synske|tryllepulver|flygande)',
  '(tryllestav*|krystallkul*|tidsmaskin*|tankelesar*|einhjørning*|spåkule*|glaskule*|spåkon*)',
  '(skal|kan|vil|ønskjer|vil du) (vi|me|eg|du) ~ (slukke|slukkja|tørke|halde deg|halde deg i handa|mate|lese høgt|synge|syngje|bysse|stryke|blåse på|servere|kome heim til deg|bere deg|skru ned sola|pakke ut for deg|halde handa|trøyste|snu jorda|leie deg|teikne|stave)',
  '(teikne|teikner|stave|stava|forklare) ~2 (med teskei|med fargeblyantar|med fargestiftar|i barnehagespråk|med teikningar|sakte for deg)',
  '(før|til|innan|til neste) (neste istid|istid|istida|dommedag|påskeaften 2050|solnedgangen|jorda går under|helvete frys|ragnarok|sola sloknar)',
  '(når|den dagen|dagen|før) (grisar|griser|kyr|kyrne|kuer|steinar|elgar) (kan|lærer|får) ~2 (flyge|fly|flyga|venger|vengjer)',
  '(når|kjem) ~4 (ferdig|drukke|ete|sove) (med|opp|ut) ~1 (kaffien|kaffen|kaffikoppen|kaffepausen|kaffipausen|røyken|røykpausen|lunsjen|vaffelen|middagskvilen|kryssordet|siestaen|sudokuen|bollen)',
  '(send|ring|skriv|ta kontakt med|be|bed) ~1 (brevdue|eit brevdue|flaskepost|julenissen|nissen|vêrgudane|meteorologen|høgare makter|vårherre|gud|mora di|presten|kongen|påskeharen|tannfeen)',
  '(skuld|skulde|skulda|skylde) (på|det på) ~2 (sola|månen|vêrgudane|julenissen|nissen|russarane|kineserane|aliens|romvesen|marsmenn|bestemor|katten)',
  '(beklagar|orsak|sorry|lei for|unnskuld) at (sola|verda|jorda|vi ikkje kan|vi ikkje er|vi ikkje les|vinteren|snøen|det snør|det regnar|vêret|tyngdekrafta|tyngdelova|internett|matematikken|livet|naturen|klokka|gravitasjonen|alfabetet|kalenderen|døgnet|året|havet)',

  // Digs at wit, sight and reading
  '(lese|lesa|rekne|telje|skrive|klikke|trykkje|høyre|lytte|google|sjå) (kan|er|skal|burde) (vel|jo|visst|tydelegvis|openbert|dessverre|då)',
  '(kunsten|evna|gåva) å (lese|lytte|telje|vente|skrive|google|planleggje)',
  '(prøvd|prøve|prøv|vurdert|tenkt|tenkje|forsøk) ~1 (å|på) ~2 (opne augo|opne auga|lese|slå den på|slå han på|skru det på|bruke augo|bruke briller|ta på briller|ta på deg brillene|setje i støpselet|sette i støpselet|plugge inn|lære|bruke hovudet|snu|puste|gå ut)',
  '(briller|lesebriller|brillene|augelege|optikar|optikaren|hjørneflagg|lesekurs|norskkurs|reknekurs|kart og kompass|barnepass|teskei|boktips) ~ (hjelper|kunne|anbefal*|tilrår|til deg|treng|kanskje|òg|også|bestill|på tilbod|finst)',
  '(tilrår|anbefaler|foreslår|tipsar om|foreslå) ~2 (briller|lesebriller|augelege|optikar|lesekurs|norskkurs|kamomillete|ei pute|frisk luft|ein tur|ein kaffi|ein klem|yoga|meditasjon|eit kurs|hobby|terapi|psykolog)',
  '(ein|eit) (vilt|heilt vilt|lite|forsiktig|hemmeleg|gratis) (tips|gjett|forslag|triks|råd|hint)',
  '(hint|psst|psst psst|spoiler|spoilervarsel|fun fact|plott-twist|pro-tips|protip|surprise|plot twist|breaking news|newsflash)',
  '(du|de) (får|kan|må) (trøyste|trøste|gle|glede) (deg|dykk) (med|over)',
  '(den|dei) (einaste|første|fyrste) [i verda|her] som ~1 (ikkje|klarer|greier|slit) ~1 (å|klarer|greier|med)',
  '(du|de) (fann|klarte|greidde|fekk) (jo|i alle fall|likevel|tydelegvis|i det minste|heldigvis) ~ (fram|tastaturet|å skrive|å klage|kommentarfeltet|veggen|hit|å finne|å trykkje|caps)',
  '(caps|caps lock|capslock|utropsteikn|utropsteikna|store bokstavar|versalane) ~4 (knapp*|setje fast|sit fast|hengt seg|på tilbod|imponer*|fungerer|verkar|sitt fast|funn*|gratis|rabatt|slå av|øydelagt)',
  '(tastaturet|tastaturen|caps lock|mobilen|tonen|augo|auga|høyrselen|brillene|klokka|kalenderen|kompasset) (di|din|ditt|dine) ~2 (har hengt|heng|heng seg|er øydelagd|sit fast|må vere|verkar|fungerer|er visst|treng|manglar)',
  '(så|og) (var|er) (alt|det|vi|verda|problemet) ~2 (løyst|reddast|redda|perfekt|trygg|lykkeleg) (då|av deg|takka vere deg|igjen|for godt)',
  '(lukke til|lykke til|god fornøyelse|kos deg|ha det gøy) med (å finne|å leite|jakta|krigen|leitinga|klaginga|den haldninga|det|prosjektet|å overtyde|å krangle|konspirasjonane)',
  '(berre|bare) (hyggjeleg|hyggeleg|koseleg|kjekt) ~2 (si frå|sei frå|om du treng|å bli) ~ (boktips|fleire|kjeft|leksehjelp|bleieskift|skjelt|kjefta|kalla)',
  '(sit|sitt|parker|set|still) (gjerne|deg|du|fint) ~1 (på taket|på bagasjen|i bagasjerommet|på fanget|i bagasjehylla|på vengen)',
  '(vi|me|eg) (sit|lever|står|eksisterer|er|vaknar) (jo|sjølvsagt|tydelegvis|berre|her) ~2 (og ventar på|berre for å|for å tene|for å plage|for å irritere|utelukkande for|klare til å springe|på pinne|for di skuld|til di teneste|ditt vink)',
  '(vi|me|eg) (har|hadde) (jo|sjølvsagt|naturlegvis|tydelegvis|openbert) {negation} (anna|noko anna|betre|noko betre) (å|enn)',
  '(heilt|sjølvsagt|jo|openbert|klart|tydelegvis) (vi|posten|banken|alle|verda) som (er|har|tek|tar|tok|må) ~2 (feil|skuld|skulda|problemet|dum|vanskeleg|ansvaret|imot)',
  '(alle andre|heile verda|resten av verda|universet) (sin feil|har skulda|er imot deg|har det ut|er ute etter|tek feil|må ta feil)',
  '(originalt|nytt|uventa|friskt|uvanleg|kreativt|orginalt) (å|av deg å) (skulde|klage|skylde|gje|kome|skjelle|truge|true|bruke|påstå)',
  '(det|den) var (nytt|ny|ein ny|original|originalt|ein god|ein kreativ|ein morosam|morosam) ~ (høyrt|unnskyldning|unnskuldning|orsak|vri|forklaring|idé|påstand|for dagen|i dag|$)',
  '(ser|høyrest|verkar|lyder) (ut|som) ~4 (stod|stått|vakna|fått|treng|har) ~ (feil fot|feil bein|venstre bein|for lite|søvn|sukker|vrang|skeiv fot|ein dårleg dag)',
  '(nokon|einkvan) (her|er|har|hadde|stod|treng|vakna) ~ (grinete|morgongretten|gretten|kaffi|feil bein|feil fot|humør|svolten|hangry|trøytt i dag|lengta etter merksemd|mykje fritid)',
  '(mykje|god|for mykje|altfor mykje|tydelegvis mykje|nok) (fritid|tid) (har|til|på|hjå|hos) (du|deg|å|overs|handa|hendene)',
  '(håpar|vonar) (du|de|det) (føler|følest|hjalp|kjenner|kjendest|fekk) ~2 (betre|godt|det ut|luft|ut damp)',
  '(fekk|var det|vart det|er det) ~1 (godt|du) [å] (lette|letta|få ut|få det ut|blåse ut|ut damp|lufta) ~2 (hjartet|deg|litt|damp|$)',
  '(kva ville|kva skulle|korleis skulle|kor hadde|kva hadde|korleis hadde|kor ville) (vi|me|verda) ~1 (gjort|gjere|klart|greidd|klare|vore|vere) utan (deg|dykk|slike|din|di|ditt)',
  '(flott|fint|nydeleg|herleg|supert|kjekt|strålande|glimrande|så bra|så fint|storarta|kosa|koseleg) (at|då|då er|med) ~2 (endeleg|du tek deg tid|du tok deg tid|enda ein|endå ein|nok ein|ein til|ekspertane|alle ekspertane|eksperten|kjeft|klagarane|klagar|nokon som veit|sofaeksperten*)',
  '(nok ein|enda ein|endå ein|endå ei|ein av dei) ~1 (nøgd kunde|klagar|ekspert|gladsak|solskinshistorie|blid kunde|sofaekspert|synsar|besserwisser|bedrevitar|fornøgd kunde|tastaturkrigar|tastaturheltar)',
  '(besserwisser|bedrevitar|sofaekspert|tastaturkrigar|tastaturhelt|drama queen|dramadronning|dronning av drama|mimrestund|prinsesse|prinsessa på erta|snøfnugg|klagekor|klagekoret|klagemur*|grinebitar|grinebitarar|surpomp|surpompar|grinebiter|sutrepave|mimose|primadonna)',
  '(ja|jada|joda|jo|sure|klart|neida|nei då|sjølvsagt|jaja|visst|jau|nei nei) (sikkert|særleg|visst|klart det|det er det nok|for det er jo|fordi alle|vi trur deg|så lett er det|det gjer vi gjerne|det hjelper nok|at)',
  '(særleg|liksom|ja særleg|jo særleg|ja liksom|fat chance|yeah right|dream on|good luck with that|in your dreams|as if|drøym vidare|berre drøym)',
  '(vi|me) (heng|set|rammar|ramma|skal henge|skal ramme) ~4 (på veggen|i glas og ramme|på tavla|på kjøleskapet|på oppslagstavla|opp på pauserommet)',
  '(ein|ei|eit) til så (får|bjud|spanderer|gjev|vinn|har) (du|vi)',
  '(bingo|jackpot|fullt hus|kryss i taket|ring i bjølla|blinkskot|touché|checkmate|sjakk matt|poeng til deg)',
  '(var|er) det (noko|nokon|fleire) (anna|andre) (vi|eg|du) (kan|ville|vil) ~2 (skulde|skylde|klage på|klandre|kjefte for|få skulda)',
  '(kva med å|kanskje du skulle|du kunne jo|du kan jo|ein idé kunne vere å|eit alternativ er å|prøv eventuelt å|prøv kanskje å|korleis ville det vore å) (lese|slå|skru|bruke|tenkje|vente|sjå|gå|lære|starte|kjøpe deg|opne|ta på|leite|spørje naboen|halde opp|anskaffe|skaffe)',
  {
    phrase:
      '(så|kor|heilt) (flott|fint|fantastisk|herleg|nydeleg|strålande|morosamt|artig) at (du|de) (skriv|seier|klagar|kjeftar|ropar|trur|meiner|påstår|ikkje)',
  },
  { phrase: '(jøss|tenk det|neimen|jasså|å ja|nei og nei|du verda|herlegheit)', weak: true },
]
