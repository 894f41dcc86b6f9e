import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Someone who will come and help, or good news that is meant. */
const MEANT =
  '(hjelper|hjelpa deg|vakt|orsak|lei|leitt|glad|verkar no|ordna|eksamen|kurset|utdanning|prøva|konkurransen|dagen|babyen|bryllaup*|takk|tips|tipset)'

/** The everyday dig: mock praise, mock sorrow, and the customer sent to do the job. */
export const sarcasmPlain: CuePhrases = [
  'for (ein|ei|eit) (eineståande|genial|strålande|skarp|imponerande|utruleg|banebrytande|framifrå) (iakttaking|observasjon|analyse|slutning|konklusjon|innsikt|oppdaging|betraktning)',
  // The customer knows it all
  {
    phrase:
      '[så|kor|for] {glad} at (du|de|nokon) ~1 (kan|veit|kjenner|har peiling|har greie|forstår|meistrar) ~1 (jobben|alt|best|betre|meir|korleis|på|om) ~3 ({the-trade}|enn|alt|vår|best|ein|driv|driver)',
    not: MEANT,
  },
  {
    phrase:
      '{glad} at (nokon|nokre|einkvan) ~1 (har|veit|kan|forstår) ~1 (peiling|greie|betre|best|alt|meir) ~1 (på|om|enn|$)',
    not: MEANT,
  },
  '(du|de) (kan|veit|gjer) ~1 (jobben|arbeidet|dette|alt) ~1 [vår|vårt] (betre|best) enn (vi|oss|me)',
  {
    phrase: '(visste|ante|ana|tenkte) ~1 {negation} ~1 at (vi|me|du) ~1 (hadde|var|er|har) ~3 {know-all}',
  },
  // Nobody else has had to wait
  {
    phrase:
      '(sikkert|nok|visst|vel|sjølvsagt|garantert|tydelegvis) ~1 (den|dei) (einaste|første|fyrste) ~2 (som|i)',
    not: '(meld*|sa frå|spør|spurt)',
  },
  '(ingen|inga) andre ~2 (har|hadde) ~2 (nokon gong|nokon sinne|nokosinne|nokon gang|før) ~2 (måtta|måtte|stått|venta|opplevd|hatt|mista|lote|fått)',
  '(ingen|inga) andre ~1 (har|hadde) ~1 (vel|sikkert|visst|nok|jo) ~2 (måtta|måtte|stått|venta|opplevd|hatt|mista|lote|fått|nokon)',
  // Mock praise
  {
    phrase:
      '(gratulerer|grattis|bravo|imponerande|wow|bra jobba|godt jobba|flott) ~1 (du|de) ~1 (fann|klarte|greidde|har|oppdaga|kom|skjøna|lærte|makta|fekk|hugsa) ~2 (den|det|å|ein|eit|korleis|at|til|funne|oppdaga|lært|klart|skjønt|greidd|fram)',
    not: MEANT,
  },
  '(tok|brukte) (deg|du|dykk) ~1 (berre|bare|kun) ~1 (eit|ein|ei|to|tre|fire|fem|<num>|nokre) ~1 (år|månad|månader|veke|veker|dag|dagar|timar|forsøk)',
  {
    phrase:
      '(så|kor) {glad} at (du|de) ~1 (endeleg|omsider|til slutt|for ein gongs skuld) ~1 (las|leste|fann|svara|høyrde|kom|ringde|skjøna|forstod|gjorde|betalte|tok|opna|fekk)',
    not: '(fekk tak|gjekk|løyst|fekk svar|fekk pengane|fekk hjelp)',
  },
  '(takk|takkar) for ~1 (ein|eit|den|slik ein|slikt eit|ei) ~1 (særs|svært|veldig|ytterst|så) ~1 (konstruktivt|konstruktiv|hyggjeleg|venleg|sakleg|høfleg|oppbyggjeleg|sjarmerande|gjennomtenkt) ~1 (innlegg|kommentar|tone|melding|innspel|bidrag)',
  '(takk|takkar) for ~1 (ein|den) ~1 (hyggjeleg|hyggelege|hyggelege|høfleg|fin|fine|venleg|triveleg|god|gode) ~1 tone*',
  // Mock sorrow
  '(orsak|beklagar|lei|sorry|unnskuld) ~2 (at|for at) ~1 (gratis|billeg|gåva|gratis*) ~4 {negation} ~2 (nok|billeg|bra)',
  '{negation} ~1 (gratis|billeg|fin|fint|fornem|luksuriøs|eksklusiv|kongeleg) nok for (deg|dykk)',
  '(orsak|beklagar|lei|sorry|unnskuld) ~2 (at|for at) (vi|me|eg) ~1 (søv|sov|et|åt|har fri|hadde fri|må sove|er menneske|berre er|har eit liv|tek helg|{negation} er like|{negation} kan lese|{negation} er så)',
  '(synd|trist|leitt|dumt|beklagar|orsak) ~1 at (verda|jorda|alt|universet|livet|sola) ~1 {negation} ~2 (dreier|snurrar|går rundt|handlar|krinsar|stoppar)',
  '(verda|alt|universet|livet) (dreier|snurrar|handlar|krinsar) ~1 {negation} ~2 (deg|dykk)',
  // Do it yourself, shall we do it for you
  {
    phrase:
      '(kanskje|vil|skulle|lyst|kan) ~1 (du|de) ~3 (køyre|køyra|styre|flyge|fly|overta|brøyte|drive|gjere|leie|segle|ta over) ~5 (sjølv|sjølve|sjøl|i staden|jobben vår|for oss)',
    not: '(kan du gjere|gjere dette sjølv|gjere det sjølv|bestille|søkje)',
  },
  {
    phrase:
      '(kom|koma|kome|stikk) ~1 (gjerne|berre|for all del) ~1 og ~1 (gjer|ta|køyr|brøyt|styr|vis|prøv|hjelp) ~3 (jobben|over|sjølv|bussen|toget|rattet|ein dag|korleis|vakta)',
    not: '(vakt ledig|søk|opplæring|open dag)',
  },
  '(skal|vil) (vi|me|eg|du at vi|du at eg) ~3 (bere|bera|pakke|mate|tørke|synge|syngje|tyggje|pusse|lese|halde|massere|vaske|puste|skrelle|blåse|dekkje|koke) ~6 (òg|også|au|samstundes|med same) $',
  '(innstilte|stoppa|stengde|forseinka|gjer|gjorde|lagar|laga|sette|gjer dette|gjorde det|set) ~3 (berre|bare|kun|utelukkande) ~1 for å (ergre|irritere|plage|erte|terge|øydelegge|øydeleggje|skade|sjikanere) (deg|dykk|kundane|folk)',
  '(berre|bare) for å (ergre|irritere|plage|erte|terge|sjikanere) (deg|dykk|kundane|folk)',
  '{we} (elskar|likar|set pris på|lever for) ~2 (få|bli|verte|når) ~2 (kjeft|skjelt|pepper|ropt|kjefta|skjenn|skjella|utskjelt)',
  '(heile|hele) ~1 (selskapet|banken|verda|kommunen|universet|staben) ~2 (ute etter|mot|imot|konspirerer|har samansvore) ~1 (deg|dykk)',
  '(sikkert|sjølvsagt|klart|nok|openbert|tydelegvis|heilt klart) ~1 (det|den) (viktigaste|verste|største|mest alvorlege) ~2 (i verda|som finst|nokon gong|på jorda|i livet)',
  '(lat|la|let) (meg|oss) (gjette|gjetta|tippe)',
  // For fun, and the obvious told as news
  '{we} ~6 (for moro skuld|for gøy|på gøy|på moro|for å more oss)',
  '(fått med oss|visste|merka|sett|oppdaga|ana|fått med meg) ~1 at ~1 (det|vinteren|snøen|regnet) ~1 (regnar|snør|er vinter|bles|er kaldt|var kaldt|er rushtid|er seint|fanst|finst|kjem)',
  {
    phrase: '^ ~1 for (ein|ei) (tragedie|katastrofe|skandale|ulukke)',
    not: '(kondolerer|familie*|døydde|død|lei|orsak|leitt|brann*)',
  },
  {
    phrase:
      '(måtte|må) (du|de) ~2 (gå|vente|stå|lese|trykkje|klikke|bere|sitje) ~1 heile (<num>|to|tre|fire|fem|ti|hundre|femti|tjue|eitt)',
    not: '(orsak|lei|leitt|beklagar)',
  },
  {
    phrase:
      '(du|de) (er|må vere) ~3 (glede|fornøyelse|triveleg|kjekk|morosam|gøy|artig|hyggjeleg) ~4 (selskap|fest|festar|middagar|festen|juleselskap)',
    not: '(velkomen|påmeld*)',
  },
]
