import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Blame told by what meets in one sentence: a cause and what you did or did not do, a duty and its neglect. */
export const blameLoose: CuePhrases = [
  // The cause is you.
  {
    phrase: [
      '(eftersom|därför|för|orsaken|anledningen|skälet|problemet|felet|beror|berodde|förklaringen|tack vare|bero) ~3 (att|eftersom) (du|ni) ~4 {did-wrong}',
      'eftersom (du|ni) ~4 {did-wrong}',
      '(för att|därför att) (du|ni) ~3 {did-wrong}',
      '(att|när|då) (du|ni) ~2 (tappade|tappat|glömde|missade|slarvade|lämnade|delade|klickade|väntade|råkade|tog bort|raderade|valde|struntade|angav|försov) ~6 (är|var|kan vi|beror|kan|får|blir|gör|hjälper) ~3 (ditt|din|inte|inget|vi|du|upp)',
      '(nu|då|det|så) ~3 (är|var) ~2 (så|det|nog|ju|faktiskt) ~2 [att] (du|dig) ~1 (själv|som) ~4 ({own-done}|{own-act}|{neglected}|{neglected-done}|gjort|gjorde|satt|lagt|ställt|tagit)',
      '(du|ni) ~1 själv ~2 ({own-done}|{own-act}|{neglected}|gjort|lagt|satt|ställt|missat|angett|orsakat|tagit|valt|stängt|bett)',
      '(du|ni) (måste|lär|torde|kan) ~2 ha ~2 ({own-done}|{neglected-done}|{did-wrong}|råkat|gjort|slagit|angett|lämnat|delat|tryckt)',
      '(måste|lär|torde) (du|ni) ~2 ha ~2 ({own-done}|{neglected-done}|råkat|gjort|slagit|angett|lämnat|delat|tryckt)',
      '(har|hade) (du|ni) ~1 (nog|säkert|antagligen|förmodligen|tydligen|uppenbarligen|troligen|sannolikt|väl|ju|helt enkelt|själv|visst) ~2 ({own-done}|{neglected-done}|{duty-done}|{did-wrong}|lagt|gjort)',
      '(du|ni) (har|hade) ~1 (nog|säkert|antagligen|förmodligen|tydligen|uppenbarligen|troligen|sannolikt|väl|ju|helt enkelt|själv|visst) ~2 ({own-done}|{neglected-done}|{duty-done}|{did-wrong}|lagt|gjort)',
      '(du|ni) (har|hade) ~2 (inte|aldrig) ~2 (läst|kollat|kontrollerat|följt|lyssnat|uppdaterat|tänkt|ansträngt|brytt|meddelat|sagt upp|svarat på|hört av|anmält|förberett|bekräftat|hållit|reagerat|försökt|ens)',
      '(har|hade) (du|ni) ~2 (inte|aldrig) ~2 (läst|kollat|kontrollerat|följt|lyssnat|uppdaterat|tänkt|ansträngt|brytt|meddelat|sagt upp|svarat på|hört av|anmält|hållit|reagerat) ~9 (får|måste|kan|går|blir|är|förlorar)',
      '(du|ni) ~2 {neglected} ~3 (att|bort|sista|tiden|datumet|avgången|tåget|betalningen|fristen|anmäla|svara|bekräfta|läsa|med|infor*|påminn*|mejl*|brev*|uppsägning*|bokning*|det)',
      '{neglected} (du|ni) ~3 (att|bort|sista|tiden|datumet|avgången|tåget|betalningen|fristen|svara|bekräfta|läsa|med|det)',
    ],
    not: ['^ [{soft}] (har|om|ifall|när) (du|ni)', '(inte|aldrig) {your} fel', '(om|ifall) (du|ni)', '{understand}', '(ingen fara|inga problem|lugn)', '{we-i} ~3 (missat|glömt|slarvat|tappat|råkat)', '(förlåt|ledsen) ~3 att (du|ni)', '(är|var) det (du|dig) som'],
  },
  // What could have been.
  {
    phrase: [
      '(hade|om) (du|ni|man) ~4 ({duty-done}|{own-done}|{care-verb}) ~12 (hade|skulle|sluppit|undvikit) ~2 (du|ni|man|vi|det|allt|detta|inte|problemet|aldrig|kortet|paketet|routern|försäkringen|resan|ha)',
      '(hade|skulle) ~6 (inte|aldrig|sluppit|undvikit|undvikits|varit|gått|löst|behövts) ~6 (om|hade) (du|ni|man) ~4 ({duty-done}|{own-done}|{care-verb})',
      '(hade|skulle) ~6 (om|hade) (du|ni|man) ~2 (hade|bara) ~3 ({duty-done}|{own-done}|{care-verb})',
      '^ [{soft}] hade (du|ni|man) ~2 ({duty-done}|{own-done}|läst)',
      '(du|ni) (hade|har haft|fick|har fått|hade haft|gavs|har getts) ~3 (möjlighet*|chans*|gott om tid|tid på dig|flera veckor|flera dagar|hela|god tid|alla chanser|tillfälle*) ~4 (att|på)',
      '(möjligheten|chansen|alternativet|tiden) ~3 (fanns|hade du|fick du|har funnits|hade) ~3 (hela tiden|att|för dig|du|men)',
      '(kunde|borde|skulle) (du|ni) ~2 (ha|inte) ~2 ({duty-done}|{own-done}|{care-verb})',
      '(du|ni) (kunde|borde|skulle) ~2 (ha|inte) ~2 ({duty-done}|{own-done}|läst)',
    ],
    not: ['^ (om|hade) du [{soft}] (vill|velat)', '{we-i} (hade|skulle) ~2 (också|gjort|reagerat)', '{understand}', 'borde du ha (fått|kunnat)', 'så (du|ni) (hade|borde)', '(kunde|borde|skulle) ~2 (ha fått|ha kommit|ha sett)'],
  },
  // Duty.
  {
    phrase: [
      '(upp|åligger|ankommer|är|ligger|vilar) ~2 [till|på|hos] (dig|kunden|var och en|varje|köparen|resenären) ~3 (att|själv) ~2 {care-verb}',
      '(ditt|din|kundens|köparens|resenärens|ens eget|vars och ens|innehavarens|allas) ~1 (ansvar|skyldighet|plikt|sak|uppgift|jobb) ~2 att',
      '(ditt|din|dina) ~1 (eget|egen|egna|helt)',
      '(skyldig|skyldiga|ansvarig|ansvariga|tvungen) ~1 att ~2 {care-verb}',
      '(man|en|den) (ska|bör|måste|får|borde|kan|brukar) ~1 [{pointed}|alltid|aldrig|faktiskt|inte] ~2 (läsa|läst|tänka|kontrollera|kolla|hålla|lämna ut|dela|räkna|skylla|stå|passa|vara noga|vara försiktig|lita)',
      '(därför|skälet|anledningen|orsaken) ~2 (man|du|att man|att du|vi säger|vi uppmanar|vi ber|det är viktigt|det är bra) ~3 (ska|bör|måste|att|alltid|borde|läs*)',
      '(man|du|ni) kan ~1 (inte|knappast) ~12 (och sen|och sedan|och tro|och förvänta|och klaga|för att sen|och ändå|och samtidigt|utan att|och räkna)',
      '(den|de|dom) som ~7 får ~2 (räkna|skylla|stå|ta|betala|acceptera|leva|finna|bära)',
      '(har|läser|bokar|köper|väljer|klickar|väntar|glömmer|missar|struntar|svarar|betalar|parkerar|delar|lämnar|slarvar|beställer) (man|du|ni) ~8 får (man|du|ni) ~2 (räkna|skylla|stå|ta|betala|acceptera|leva|finna|bära|vänta|det)',
      '(om|när) (man|du|ni) ~6 (får|måste|blir) (man|du|ni|det) ~2 (räkna|skylla|stå|ta ansvar|acceptera|leva|finna|bära|så)',
      '(eget|ett visst|ett|ditt) ansvar ~2 (för|att|när|och|som|också)',
      '(ta|tar|bära|bär|stå|står) ~2 (ansvar|konsekvens*|kostnaden|risken|följderna) ~2 (för|själv|av)',
    ],
    not: ['{we-i} ~3 (tar|bär|ta|står)', '(tar|bär) {we-i}', '{understand}', '(är det|ligger) vårt ansvar', 'kan man (inte|tyvärr)', 'behöver ~1 inte', 'är ditt eget (val|konto|namn|bankid)', '{your} (eget|egen|egna) (konto|bankid|namn|dator|router|mobil|bil|lås|utrustning|adress|väska|kort|domän|hemsida|profil|sida|kopia|regi|takt|barn)'],
  },
  // It was there to read.
  {
    phrase: [
      '(informationen|uppgiften|uppgifterna|villkoren|reglerna|priset|avgiften|tiden|avgångstiden|datumet|numret|adressen|det|detta|allt|svaret|instruktionen|anvisningen) ~1 (fanns|har funnits|stod|står|har stått|framgick|framgår|har framgått|gick) ~2 (hela tiden|tydligt|klart|synligt|tillgänglig*|ju|faktiskt|redan|att läsa|svart|uttryckligen|väl|på (biljetten|kvittot|kortet|fakturan|lappen|skylten|kartongen|förpackningen)|i (bekräftelsen|avtalet|villkoren|mejlet|brevet))',
      '(räcker|räckte|hjälper|hjälpte|lönar|brukar|bra|klokt|smart|idé) ~2 (att|med att) ~1 (läsa|lyssna|kolla|tänka efter|läsa på|följa) ~4 (innan|så|gång|först|villkor*|instruktion*|regl*|igenom|noga|ordentligt|före)',
      '(läs|läsa|kolla|kontrollera|tänk|planera|räkna|boka|åk|var) ~5 (nästa gång|en annan gång|till nästa|i fortsättningen|hädanefter|framöver|före köpet)',
      '(nästa gång|en annan gång|till nästa gång|i fortsättningen|hädanefter) ~8 (läsa|läser|läs|kolla|kollar|tänka|tänker|kontrollera|kontrollerar|vara|är|komma|planera|lyssna|ringa|fråga|passa|följa|spara|skriva|hålla|håller|ange|ut i god tid)',
      '^ [{soft}] läs på',
      '(finstilta|finstilt|innantill|läskunnig*|läs ordentligt)',
    ],
    not: ['(vi|jag) ~3 (nästa gång|framöver|i fortsättningen|hädanefter)', '{understand}', 'tack för'],
  },
]
