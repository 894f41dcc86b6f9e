import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Blame told by what meets in one sentence: a cause and what you did or did not do, a duty and its neglect. */
export const blameLoose: CuePhrases = [
  // The cause is you.
  {
    phrase: [
      '(orsaken|anledningen|skälet|problemet|felet|beror|berodde|förklaringen|bero) ~3 (att|eftersom) (du|ni) ~3 {did-wrong}',
      '(orsaken|anledningen|skälet|problemet|felet|beror|berodde|förklaringen|bero) ~3 (att|eftersom) (du|ni) ~2 (inte|aldrig|ej) ~2 ({duty-done}|{duty-did}|{own-done}|aktiverat|lämnat|svarat|sagt)',
      '(eftersom|därför att) (du|ni) ~3 {did-wrong}',
      '(eftersom|därför att) (du|ni) ~2 (inte|aldrig|ej) ~2 ({duty-done}|{duty-did}|{own-done}|aktiverat|lämnat|svarat|sagt|lämnade|svarade|sa upp|angav|hörde av)',
      '(för att|därför att) (du|ni) ~1 (inte|aldrig) (har|hade) ~1 ({duty-done}|{own-done}|aktiverat|lämnat|svarat|sagt|betalat)',
      '(för att|därför att) (du|ni) (har|hade) ~2 ({neglected-done}|inte ~1 ({duty-done}|{own-done}|aktiverat|svarat|sagt)|angett fel|skrivit fel|skrivit in fel|lagt in fel|slagit fel|tappat|väntat)',
      '(för att|därför att) (du|ni) ~1 ({neglected}|angav|skrev|slog|valde|klickade|tappade|väntade|lämnade|delade)',
      'att (du|ni) ~2 (tappade|tappat|glömde|missade|slarvade|lämnade ut|delade|klickade|väntade|raderade|valde|struntade|försov) ~6 (är|var|kan vi|beror|kan|får|blir|gör|hjälper) ~3 (ditt|din|inte|inget|vi|du|upp)',
      '(nu|då|det|så) ~3 (är|var) ~2 (så|det|nog|ju|faktiskt) ~2 att du ~1 själv ~3 ({own-done}|{own-act}|{neglected}|{neglected-done}|gjort|gjorde|satt|lagt|ställt|tagit)',
      '(du|ni) ~1 själv ~2 ({own-done}|{own-act}|{neglected}|gjort|lagt in|satt|ställt|missat|angett|orsakat|tagit bort|valt|stängt av|bett om)',
      '(du|ni) (måste|lär|torde) ~2 ha ~2 ({own-done}|{neglected-done}|{did-wrong}|råkat|gjort|slagit|angett|lämnat|delat|tryckt)',
      '(måste|lär|torde) (du|ni) ~2 ha ~2 ({own-done}|{neglected-done}|råkat|gjort|slagit|angett|lämnat|delat|tryckt)',
      '(har|hade) (du|ni) ~1 (nog|säkert|antagligen|förmodligen|tydligen|uppenbarligen|troligen|sannolikt|väl|ju|helt enkelt) ~2 ({own-done}|{neglected-done}|{did-wrong}|lagt in|gjort fel|inte)',
      '(du|ni) (har|hade) ~1 (nog|säkert|antagligen|förmodligen|tydligen|uppenbarligen|troligen|sannolikt|väl|ju|helt enkelt) ~2 ({own-done}|{neglected-done}|{did-wrong}|lagt in|gjort fel|inte ~1 {duty-done})',
      '(du|ni) (har|hade) ~2 (inte|aldrig) ~2 (läst|kollat|kontrollerat|följt|lyssnat|tänkt|ansträngt|brytt|reagerat|hållit dig|ens)',
      '(har|hade) (du|ni) ~2 (inte|aldrig) ~2 (läst|kollat|kontrollerat|följt|lyssnat|uppdaterat|tänkt|ansträngt|brytt|meddelat|sagt upp|svarat på|anmält|reagerat) ~9 (får|måste|kan|går|blir|är|förlorar)',
      '(du|ni) ~2 {neglected} ~3 (att|bort|sista|tiden|datumet|avgången|tåget|betalningen|fristen|anmäla|svara|bekräfta|läsa|med|infor*|påminn*|uppsägning*)',
      '{neglected} (du|ni) ~3 (att|bort|sista|tiden|datumet|avgången|tåget|betalningen|fristen|svara|bekräfta|läsa|med)',
    ],
    not: [
      '(har|om|ifall|när|där) (du|ni) [{soft}] [{soft}] [har] [{soft}] (glömt|glömde|missat|missade|råkat|tappat|gjort|skrivit|angett|angivit|slagit|slarvat|själv|nog)',
      '(inte|aldrig) {your} fel',
      '{understand}',
      '(ingen fara|inga problem|lugn)',
      '{we-i} ~3 (missat|glömt|slarvat|tappat|råkat)',
      '(förlåt|ledsen) ~3 att (du|ni)',
      '(tack|bra|snällt|toppen|fint) ~2 att du',
      '(för|så) att du ~1 (inte|aldrig) ~1 (ska|skulle|behöver|behöva|måste|får|blir)',
      'inte för att',
    ],
    in: 'statement',
  },
  // What could have been.
  {
    phrase: [
      '(hade|om) (du|ni|man) ~4 ({duty-done}|{own-done}|{care-verb}) ~12 (hade|skulle) ~2 (du|ni|man|vi|det|allt|detta|inte|problemet|aldrig|kortet|paketet|routern|försäkringen|resan|ha)',
      '(hade|om) (du|ni|man) ~4 ({duty-done}|{own-done}|{care-verb}) ~12 (sluppit|undvikit|undvikits)',
      '(hade|skulle) ~6 (inte|aldrig|sluppit|undvikit|undvikits|gått|löst|behövts) ~6 (om|hade) (du|ni|man) ~4 ({duty-done}|{own-done})',
      '(hade|skulle) ~6 (om|hade) (du|ni|man) ~2 (hade|bara) ~3 ({duty-done}|{own-done})',
      '(du|ni) (hade|har haft|fick|har fått|hade haft|gavs|har getts) ~3 (alla möjligheter|möjlighet|möjligheten|chansen|chans|gott om tid|tid på dig|flera veckor|god tid|alla chanser|tillfälle) ~4 (att|på)',
      '(möjligheten|chansen|alternativet) ~3 (fanns|hade du|fick du|har funnits) ~3 (hela tiden|att|för dig|du|men)',
    ],
    not: ['^ (om|hade) du [{soft}] (vill|velat)', '{we-i} (hade|skulle) ~2 (också|gjort|reagerat)', '{understand}', '(du|ni) fick ~2 (inte|ingen)', '(inte|aldrig) ~1 (fick|fått|hade)'],
  },
  // Duty.
  {
    phrase: [
      '(upp till|åligger|ankommer på|ligger på|vilar på|hänger på) (dig|kunden|var och en|varje|köparen|resenären) ~3 (att|själv) ~2 {care-verb}',
      '(ditt|din|kundens|köparens|resenärens|vars och ens|innehavarens) ~1 (ansvar|skyldighet|plikt) ~2 att',
      '(skyldig|skyldiga) ~1 att ~2 {care-verb}',
      '(man|en|du) (ska|bör|måste|får|borde) (ju|faktiskt|väl|väl ändå|ju faktiskt) ~2 (läsa|läst|tänka|kontrollera|kolla|hålla|räkna|skylla|stå för|passa|vara noga|vara försiktig|ansvara|ta ansvar|följa|komma i tid|betala|planera)',
      'det är därför (man|du) ~1 (ska|bör|måste|borde) ~2 {care-verb}',
      '(man|du|ni) kan ~1 (inte|knappast) ~12 (och sen|och sedan|och tro|och förvänta|och klaga|för att sen|för att sedan|och ändå|och räkna)',
      '(den|de|dom) som ~7 får ~2 (räkna med|skylla|stå för|acceptera|leva med|finna sig)',
      '(har|läser|bokar|köper|väljer|klickar|väntar|glömmer|missar|struntar|betalar|parkerar|delar|lämnar|slarvar|beställer) (man|du|ni) ~8 får (man|du|ni) ~2 (skylla|stå för|acceptera|leva med|finna|ta ansvar|ta konsekvens*)',
      '(om|när) (man|du|ni) ~6 (får|måste) (man|du|ni) ~2 (skylla|stå för|ta ansvar|acceptera|leva med|finna|ta konsekvens*)',
      '(ta|tar|bära|bär) ~2 (ansvar|konsekvens*|följderna) ~2 (för|själv|av)',
      '(får|måste|bör) (du|man) ~3 ta ~2 ansvar',
      'eget ansvar ~2 (för|att|när|och|som|också)',
    ],
    not: ['{we-i} ~3 (tar|bär|ta|står)', '(tar|bär) {we-i}', '{understand}', 'vårt ansvar', 'behöver ~1 inte', '{understand} att du', '{our} ~2 (ansvar|skyldighet|plikt)'],
  },
  // It was there to read.
  {
    phrase: [
      '(informationen|uppgiften|uppgifterna|villkoren|reglerna|priset|avgiften|tiden|avgångstiden|datumet|numret|adressen|det|detta|allt|svaret|instruktionen|anvisningen) ~1 (fanns|har funnits|stod|står|har stått|framgick|framgår|har framgått) ~2 (hela tiden|mycket tydligt|tydligt|klart och tydligt|synligt|ju|faktiskt|svart på|uttryckligen|väl)',
      '(informationen|uppgifterna|villkoren|svaret) ~3 (fanns|har funnits) ~3 tillgänglig*',
      '{text-noun} så det gäller att',
      '(står|stod) ~2 (på|i) {text-noun} ~1 så ~2 (gäller|bara att|borde|är det bara)',
      '(räcker|räckte|hjälper|hjälpte|lönar) ~3 att ~1 (läsa|lyssna|kolla|tänka efter|läsa på|följa) ~4 (innan|så|gång|först|villkor*|instruktion*|regl*|igenom|noga|ordentligt|före)',
      '(läs|läsa|tänk|planera|kontrollera|lyssna) ~6 (nästa gång|en annan gång|till nästa|i fortsättningen|hädanefter|före köpet)',
      '(nästa gång|en annan gång|till nästa gång|i fortsättningen|hädanefter) ~6 (läsa|läser|läs|tänka|tänker|tänk|kontrollera|kontrollerar|planera|lyssna|lyssnar|passa tiden|i god tid|noga|noggrann|noggrannare|försiktig|försiktigare|uppmärksam)',
      '^ [{soft}] läs på',
      '(finstilta|finstilt|innantill|läskunnig*|läs ordentligt)',
    ],
    not: ['(vi|jag) ~4 (nästa gång|framöver|i fortsättningen|hädanefter)', '(nästa gång|framöver|i fortsättningen|hädanefter) ~1 (vi|jag|ska vi|kommer vi)', '{understand}', 'tack för'],
  },
]
