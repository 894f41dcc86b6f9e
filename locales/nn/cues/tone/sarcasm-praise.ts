import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Sincere thanks and praise share these words. */
const SINCERE = ['(gler oss|hjelper oss|nyttig|idé|ideen|forslag|forslaget|gratulerer|helse|helsar)']

/** Mock praise and thanks, absurd offers, and the customer as an expert. */
export const sarcasmPraise: CuePhrases = [
  '(kjekt|flott|fint|bra|herleg|godt|imponerande) at (du|de) ~1 har ~1 [god|så god|så mykje] tid til',
  '(du|de) har ~1 (visst|tydelegvis|openbert) ~1 (funne|oppdaga|løyst|avslørt|knekt|skjønt)',
  '(sikkert|nok|visst|tydelegvis) ~1 (ein|ei|eit) (konspirasjon|komplott|samansverjing|sabotasje|verdskonspirasjon)',
  '(ringjer|ringer|varslar|kallar|vekkjer|kontaktar|hentar|tilkallar) ~3 ({big-shot}|statsministeren|kongen|nasa|fn|hæren)',
  '(sjølvsagt|naturlegvis|klart|selvfølgelig|jada) ~8 for di skuld',
  '(takk|fint) for at (du|de) ~1 (minner|minte|fortel|opplyser) ~3 kor (elendige|dårlege|dumme|håplause|treige|udugelege)',
  '(bra|godt|flott|sterkt) jobba ~2 (du|de) (fann|klarte|greidde|fekk|kom|makta)',
  '^ ~1 (wow|oi|jøss|tenk|nei men|neimen) ~2 (du|de) (klarte|greidde|fann|fekk|kom|kan|lærte|hugsa)',
  '(ingen|inga) (rose|roser|dag|veke|jul|helg|morgon) ~1 utan ~6 (klage|klagar|deg|kjeft)',
  // Mock thanks and welcomes
  {
    phrase: [
      '(takk|takkar|tusen takk|mange takk) for ~3 {mock-noun}',
      '(takk|takkar) for ~2 (djupe|djup|grundige|lærerike|faglege|kloke|vise|velvalde|vakre|malande|kjærlege|varme) ~1 {mock-noun}',
    ],
    not: ['(diagnosen|observasjonen|oppdaginga) ~2 (di|din) ~2 (hjelp*|gjorde|gjer)', ...SINCERE],
  },
  {
    phrase: [
      '(hyggjeleg|hyggeleg|koseleg|kjekt|triveleg|fint|herleg|stas|godt|deileg|moro|artig) å ~3 (endå|enda|nok) (ei|ein|eit)',
      '(endå|enda|nok) (ei|ein|eit) ~1 (surmaga|sur|sint|grinete|gretten|oppbyggjeleg|oppmuntrande|sjarmerande|gladmelding|solstråle|klage|klaging|skjennepreike)',
      '(surmaga|grinete|sjarmerande|oppmuntrande|solskinsblid|oppbyggjeleg|kjærleg) ~1 (melding|meldinga|klage|kommentar|kommentaren|tone|tonen|helsing|innlegg) ~2 (frå deg|di|din|ditt|som denne|som din)',
      '(med|av|ved) ~1 (ei|ein|eit|slik|slike) ~2 (sjarmerande|hyggjeleg|triveleg|nydeleg|innbydande|høfleg|oppmuntrande|motiverande) ~1 (melding|tone|haldning|måte|innleiing|start|kommentar) ~3 (får|vert|blir|har|er)',
      '(får|har) {i-we} ~1 (verkeleg|skikkeleg|ekstra|jammen|sanneleg|berre) ~1 (lyst|mykje lyst) til å (hjelpe|hjelpa|svare|stå på)',
      '(herleg|kjekt|deileg|flott|fint|godt|stas|supert|gildt|koseleg|moro) med (kundar|folk|nokon|ekspertar|ein kunde|ein|slike|tilbakemeldingar|ein ekspert) ~1 (som|med)',
      '(så|kor|for|jammen|sanneleg) (heldig|flaks|takksam|takksame|ære|glede) (vi|me) (er|har|skal) ~2 (som|at|å|med)',
    ],
    not: SINCERE,
  },
  {
    phrase: [
      '(så|kor|jammen|veldig|kjempe*|utruleg) {good-luck-word} ~1 (å|av deg å) ~1 [ikkje] (vente|venta|gløyme|gløyma|late|la|kaste|ignorere|drøye|oversjå|trykkje|klikke|sove|skru|slette|kjøpe|dele|gje|leggje|parkere|stole|setje|gå|lese|bruke|ringje|skrive|klage|kjefte|rope)',
      '{good-luck-word} (trekk|jobba|tenkt|gjort|plan|val|strategi) ~1 å ~1 (vente|gløyme|late|la|kaste|ignorere|drøye|oversjå|trykkje|klikke|sove|skru|slette|dele|gje|leggje|parkere)',
      '(vente|venta|drøye|utsetje) til ~1 (siste|sistedagen|fem på tolv) ~5 (alltid|lurt|smart|bra|klokt|går det)',
      'det går (jo|alltid|jo alltid) (bra|godt|fint|så bra)',
      '{odd-way} {kind-of-way} å ~2 (be|spørje|takke|seie|klage|lese|løyse|bruke|betale|få|nå|kommunisere|vise|helse|ta)',
    ],
    not: ['(det går bra å|heilt fint)', ...SINCERE],
  },

  // The customer is the expert
  '(alle andre|heile verda|resten av verda|verda|alle vi andre) [som|er det som|det som] ~1 (tek|tar|må ta) feil',
  '(så|jo så) (flink|klok|smart|dyktig|god|opplyst|snill|blid|høfleg|kunnig|allvitande) som (du|de) ~1 (er|var|verkar)',
  {
    phrase: [
      '(du|de) (må|kan|får|skal) ~1 (gjerne|godt|jo|berre|veldig gjerne) ~1 (kome|koma|ta|overta|prøve|hjelpe|vise|søkje|stille) ~4 (og|å|jobben|rattet|roret|spaken|over|vakta|spaden|ploge*|snøskuff*|køyre|brøyte|styre|fly|måke)',
      '(kom|kome|koma|stikk) ~2 (og|å) (køyr|køyre|brøyt|brøyte|fly|flyge|styr|styre|mål|måk|måke|grav|grave|gjer|gjere) ~4 (sjølv|sjølve|sjøl)',
      '(skal|får|må|hugsar|lovar) (vi|me|eg) ~3 (spørje|spørja|rådføre|konsultere|ringje|høyre med|be) ~1 [oss med] ~1 (deg|dykk) ~3 (fyrst|først|om korleis|om lov|om råd|korleis|før|neste)',
      '(korleis|kva) (ein|vi|me|ei|folk) ~1 {how-we-run} ~3 (eit|ein|ei|bank|ferje*|fly*|buss*|kommune|selskap)',
      '(du|de) ~1 (veit|kan|har|er) ~1 (tydelegvis|openbert|sjølvsagt|visst|jo|nok|sikkert) ~1 (alt|best|betre|ekspert|fasiten|svaret|alle svara|utdanna|spesialist|feilfri)',
      '(du|de) som ~1 (veit|kan|er|har) ~2 (alt|best|alle svara|ekspert|utdanna|feilfri|flink|ufeilbarleg|fasiten)',
    ],
    not: ['(søknad|stilling ledig|ledig stilling|kome innom|kome på|kontoret)', ...SINCERE],
  },
  '(funne|oppdaga|fann|lært|knekt|lært deg) ~2 (caps*|lock-tasten|lock-knappen|utropsteikn*|store bokstavar|shift*|tastaturet|kommentarfeltet|klageknappen|utropsteiknet)',
  '(caps-lock*|capslock*|lock-tasten|lock-knappen)',
  '(kunde nummer|kunde nr|nummer) ~1 (tusen|hundre|ein million|hundretusen|titusen|<num>) ~1 som ~1 {negation} (finn|les|klarer|forstår|skjønar|får)',

  // Absurd offers and stories
  '(sende|sender|send|rulle|leige|bestille|ordne|skaffe|vekkje|hente|ringje|kalle ut|kalle inn|mobilisere) ~3 ({big-shot}|{show-off}|hæren|heimevernet|luftforsvaret|nasa|kongefamilien|garden|hestgarden|kriseteam*|fly over)',
  '^ ~1 [hei] (jada|ja da|joda|å ja|neida|nei då|klart det|jo særleg) ~1 og ~1 (i morgon|i overmorgon|neste veke|etterpå|på laurdag|til jul|neste gong|så|på fredag)',
  '(vi|me|eg) (sit|sitt|ligg|står|går|driv) ~3 (og|å) ~1 {idle}',
  '(drikk|drikke) ~1 (kaffi|kaffe|kakao) ~2 (heile dagen|dagen lang|i staden|medan)',
  '(trille|trillar|tvinne|tvinnar|rulle) ~1 tommeltott*',
  '^ ~2 (å nei|oi|oi oi|jøss|uff|kors|å|huff|stakkars) ~2 (for|så|kor|det|ti|fem|heile|to) ~3 (tragedie|katastrofe|drama|skandale|ulukke|krise|mareritt|sjokk) ~6 (kald|kaldt|minutt|kvarter|seint|tom|fast|raudt|hakk|knapp|feil|kaffi|pizza|wifi|netflix|serien|kampen)',
  '(for|så) (ein|ei|eit) (tragedie|skandale|drama|nasjonal tragedie|verdskrise) (at|då|når|med|du|for|å)',
  '(verdas|verda) ~1 (undergang|ende) ~1 (er|må|kjem|nær*)',
  '(kome|kjem|koma|køyre|reise|springe|fly) ~3 (heim|over|bort|ut) ~1 (til|hos|hjå) (deg|dykk) ~1 (og|å|for å) ~1 (trykkje|trykke|slå på|skru|lese|opne|halde|setje|plugge|løfte|dra|vri|snu|bera|bere|mate|leggje)',
  '(skal|kan|vil) (vi|me|eg) ~2 (halde|trykkje|lese|løfte|skru|skrive|tenkje|puste|tygge|vri|klikke|slå) ~4 for (deg|dykk) (òg|også|au|i tillegg)',
  '(trylle|trylla|tryllar|knipse|knipsar) ~3 (fram|vekk|bort|fingrane|sol|plass|tid|pengar|snøen)',
  '(sol|godvêr|medvind|finvêr|oppholdsvêr|opphaldsvêr) ~3 (skaffe|ordne|bestille|trylle|sende|tilby|tinge|levere)',
  '(skrive|skriv|seie) (det|dette) ~1 (med|i) ~1 (store|feite|raude|teikneserie*|blindeskrift|emoji*) (bokstavar|skrift)',
  '(du|de) ~1 (har|må ha) ~1 (god|veldig god|altfor god|mykje|for mykje|uvanleg mykje) (tid|fritid) ~2 (som|til overs|på hendene|sidan)',
]
