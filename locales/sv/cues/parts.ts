import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** What sentences are made of, for status updates and threads. */
export const parts: ThemeLexicon<'parts'> = {
  'update-doer': [
    '(vi|*tekniker|*teknikern|*teknikerna|*tekniker|*ingenjör|*ingenjörer|*ingenjörerna|*leverantör|*leverantören|*leverantörer|driften|driftavdelningen|*personal|*personalen|*elektriker|*elektrikern|*montör|*montören|*montörer|*montörerna|*entreprenör|*entreprenören|*team|*teamet|jouren|*bärgare|*bärgaren|röjningslag|röjningslaget|nätägaren|*utvecklare|*utvecklarna|kollegor|kollegorna|besättningen|räddningstjänsten|brandkåren|driftjouren|snöröjarna|plogbilar|plogbilarna|operatören)',
  ],
  'update-idle': [
    '[så|väldigt|mycket|lika|också|själva|verkligen] (ledsen|ledsna|förkrossade|generade|frustrerade|förtvivlade|besvikna|skamsna) [för|över|att|som]',
    '(har|hade|har haft|har fått|fått|fick|får) [vi] [{soft}] [just nu|för närvarande|fortfarande|ännu|en|ett|inga|inget|ingen|inte|alla|många] [en|ett|stora|större|vissa|tekniska|allvarliga|någon|något|lite|omfattande] (problem|problemen|*problem|*störning|*störningar|*avbrott|*avbrottet|fel|felet|strul|bekymmer|svårt|svårigheter|information|info|prognos|nyheter|nytt|mer|besked|rapporter|samtal|långa|kö|köer|driftstopp|*stopp)',
    '(upplever|vet|visste|hoppas|räknar|tror|väntar oss|väntar på besked|förväntar|beräknar|bedömer|uppskattar|beklagar|ber|förstår|inser|begriper|fattar|ser|såg|märker|tackar|återkommer|uppdaterar|skriver|skrev|informerar|meddelar|berättar|berättade|hörs|lovar|önskar|rekommenderar|råder|kan|kunde|ska|skall|lider|drabbats|saknar|misstänker|känner till|känner av|tycker|behöver|svarar|noterar|är medvetna|är ledsna|är nere|ligger nere|kommer att|kommer tillbaka|kommer igen|inte)',
  ],
  'update-work': [
    '^ [fortsatt|nu|just nu] (felsöker|åtgärdar|startar om|byter|reparerar|lagar|återställer|undersöker|utreder|arbetar|jobbar|röjer|plogar|avisar|testar|letar|rullar tillbaka|kopplar om|flyttar|installerar)',
    '(och|samt) [nu|just nu] (felsöker|åtgärdar|startar|byter|reparerar|lagar|återställer|undersöker|utreder|arbetar|jobbar|röjer|plogar|avisar|testar|letar|rullar|kopplar|bokar om|omdirigerar|leder om|ersätter|flyttar|installerar|söker)',
    '(felsökning|felsökningen|felavhjälpning|reparationsarbete|reparationsarbetet|räddningsarbete|röjningsarbete|röjningsarbetet|återställningsarbete|återställningsarbetet|banarbete|halkbekämpning|snöröjning|snöröjningen|avisning|avisningen|bärgning|bärgningen) [{soft}] (pågår|fortsätter|fortgår|är|har|går|inleds|startar|startade)',
  ],
  'update-open': [
    '(när|tills|innan|så fort|så snart|hur länge|ifall|huruvida|hoppas|räknar|räknas|tror|väntas|beräknas|bedöms|förväntas|förväntar|bör|ska|kommer|försöker|för att|prognos|ännu inte|inte än)',
    '(tillbaka|igång|uppe|klart|löst|åtgärdat|fungerar|funkar|normalt|som vanligt|rullar) [igen|åter] (senast|före|innan|inom)',
  ],
  'update-forecast': [
    '(svårt|omöjligt|för tidigt|oklart|osäkert|okänt|går inte) [{soft}] [ännu|än] [att] [säga|bedöma|uppskatta|svara på|förutse|veta] [{soft}] (när|hur|vilken tid|om det)',
    '(vet|säga|kan|vågar|törs) [vi|man] [{soft}] [ännu|än] {negation} [ännu|än|säga|lova|svara på] [exakt] (när|hur lång|hur länge|vilken tid)',
    '(klart|klar|klara|löst|åter|tillbaka|igång|uppe|lagat|färdigt|färdiga|fixat|fungera|öppet) ~2 (tidigast|senast|före|innan|vid|runt|kring|omkring|inom|om|framåt|under) ~1 (<num>|midnatt|lunch|kvällen|natten|förmiddagen|eftermiddagen|morgonen|dagen|timmen|en|ett|två|tre|några)',
  ],
  'update-tell': [
    '(uppdatering|uppdateringar|uppdaterar|uppdateras|besked|lägesrapport|rapport|rapporterar|återkommer|återkoppling|återkopplar|hörs|skriver|informerar|information|info|meddelar|status|statusrapport|nytt|nyheter|lägesbild|tillbaka med|avstämning)',
  ],
  'update-apart': [
    '(sedan|startade|började|inträffade|uppstod|uppstått|bröt ut|varit|legat|från|var|varje|varannan|gick ner|efter)',
  ],
  joins: ['(och|samt|plus)'],
  'says-yes': ['^ [hej] (ja|jo|jajamän|japp|jepp|absolut|självklart|javisst|visst|givetvis|jadå)'],
  'says-no': ['^ [hej] (nej|nä|nepp|näpp|tyvärr|nejdå|nja)'],
  'says-shut': [
    '(är|har|håller|är det|har vi|blir) ~2 (stängt|stängd|stängda|slutsåld|slutsålt|slutsålda|inställd|inställt|inställda|fullbokad|fullbokat|fullbokade|fullsatt|utgått|obemannad|obemannat)',
  ],
  'for-free': [
    '(gratis|kostnadsfri|kostnadsfria|kostnadsfritt|avgiftsfri|avgiftsfria|avgiftsfritt|utan kostnad|utan avgift|noll kronor|0 kr|0 kronor|kostar ingenting|kostar inget|tar inget betalt|tar ingenting|på köpet)',
  ],
  'asks-on': [
    '(det|vad|min fråga|frågan) [som] [jag|vi] (undrar|undrade|frågade|frågar|menar|menade|vill veta|ville veta|var|är) [om|är|var|jag]',
    '(var|är) (inte|ju inte) [det|vad|svar på] (jag|vi|det|min fråga) ~1 (frågade|undrade|menade|fråga)',
    '(svarade|svarar|svarat|svar) ~2 (inte|aldrig|ju inte) ~2 (frågan|fråga|på det|på min)',
    '(som sagt|som jag skrev|som jag frågade|jag frågade|jag undrade|igen|alltså|frågan kvarstår|upprepar) [då|nu] (kan|får|ska|är|när|var|hur|vad|om|behöver|måste|går|har|kostar)',
  ],
  'no-figure': [
    '(gratis|ingår|kostnadsfri|kostnadsfritt|utan kostnad|utan avgift|ingenting|inget|alltid|aldrig|omgående|omedelbart|direkt|genast|redan|olika|varierar|beror på)',
  ],
}
