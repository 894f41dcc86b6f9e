import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Stiffly formal wording that would jar with a playful writer. */
export const stiff: CuePhrases = [
  '(härmed|undertecknad*|medelst|ehuru|sålunda|såsom|emedan|därest|vederbörande|vederbörlig*|ävensom|jämlikt|dylikt|ånyo|huruvida|städse|icke|eder|edert|ers)',
  '(erhåll*|erhöll|tillhandahåll*|emotse*|inkom|inkomma|inkommer|inkommit|hänvisas|hänvisar|ombesörj*|erlägg*|åberopa*|föreligger|tillställ*|anmoda*|delges|verkställ*|erfordr*|avse|avser|avseende|beträffande|rörande|åligg*|ankommer|uppgår|expediera*|effektuera*|handlägg*|registrera*|utgår|utgå|beviljas|medges|föranled*|kräver|förutsätter|fordras|nyttja*|kvitteras|avlägsna*|återsänd*|returneras|rekvireras|rekvirera|beställs|framgår|regleras|bekräftas|noteras|åtgärdas|distribueras|tillsänds|debiteras|återbetalas|faktureras|hanteras|besvaras|behandlas|omfattas|genomförs|utförs|påbörjas|lämnas|anges|utfärdas|utges|ersätts|meddelas|informeras|kontaktas|verifieras|legitimeras|publiceras|återfinns|ansökan|förfrågan|ersättningsutrustning|leveransbesked|handläggningstid*|leveranstiden|begäran|gällande|i enlighet|i händelse av|enligt ovan|med anledning av|till följd av|i inloggat läge|på förekommen anledning|med hänvisning till|i förekommande fall|för det fall|i enlighet med|till handa|vid förfrågan|avvakta|invänta*)',
  '(vänligen|var god|var vänlig) [och] (kontakta|notera|observera|återkom|inkom|kontrollera|uppge|ange|beakta|invänta|avvakta|se|logga|skicka|skriv|ring|följ|fyll|vänd|använd|läs|bekräfta|lämna|starta|ta|besök)',
  '(vänligen|högaktningsfullt|vördsamt|ärade|bäste|bästa kund|med utmärkt högaktning)',
  '(vi|bolaget|banken) (beklagar|emotser|noterar|tackar|konstaterar|bekräftar|meddelar|informerar|har noterat|har mottagit|har registrerat|anser|avser|ber att få|får härmed|vill härmed|vill informera)',
  '(ber|får|vill|önskar) [{we-i}] [{soft}] [härmed] (att få|härmed|informera|meddela|upplysa|meddela om|upplysa om|framföra|betona|påpeka) [{soft}] [att|om|dig|er]',
  '(kunden|kundens|abonnenten|resenären|resenärer|beställaren|köparen|innehavaren|ägaren|användaren|försäkringstagaren|kontohavaren|sökanden|den sökande)',
  '(det|vilket) (noteras|konstateras|framhålls|bör noteras|bör framhållas|kan konstateras|ska framhållas|åligger)',
  '(ärendet|ärende|reklamationen|anmälan|beställningen|skadeanmälan) (är|har|kommer|ska|registreras|hanteras|handläggs|behandlas)',
  '{matter} [{soft}] (har|är) [{soft}] {processed}',
  '(ersättning|återbetalning|leverans|byte|besked|återkoppling|utbetalning|handläggning|komplettering|avbokning|ombokning) (sker|utgår|lämnas|beviljas|medges|görs|äger rum|kan ske|ges|erhålls)',
  '(i så fall|således|följaktligen|emellertid|dock|därvid|härvid|varvid|varför|samt|ehuru|endast|enbart|erforderlig*|respektive|dylikt|ifrågavarande)',
]

/** Jokes, slang and exclamations that would jar with a formal writer. */
export const playfulReply: CuePhrases = [
  {
    phrase:
      '(hoppsan|hoppsansa|hopp|ojsan|oj oj|oj oj oj|ojoj|ojojoj|oops|oopsie|ups|tjoho|tjohoo|hurra|yay|jippi|jippie|wohoo|woho|woop|wow|haha|hahaha|hehe|hihi|hihihi|hoho|lol|tada|tadaa|vips|svisch|swisch|poff|pang|bom|boom|pling|plopp|kaboom|simsalabim|abrakadabra|hejsan|hejsan hoppsan|hejsan svejsan|hejhej|tjena|tjenare|tja|tjo|tjabba|halloj|hallå där|yo|mums|najs|nice|schysst|toppen|kanon|kalas|grymt|asbra|finemang|fint som snus|kalasbra|kanonbra|prima|hejdå|hejdundrande|puss|kram|kramar|japp|jepp|yes|yess|yessbox|jajamän|jajamensan|okidoki|sorry|my bad|ajaj|aj aj|attans|attan|rackarns|rackarn|typiskt|fasen|sablar|jösses|usch då|ojdå|fy sjutton|kors i taket|tusan)',
  },
  '(sa kaninen|som en plätt|lätt som en plätt|hakuna|easy|easy peasy|no stress|lugna puckar|ingen ko på isen|fixat och klart|fixar biffen|fixa biffen|kavlar upp|rullar upp ärmarna|rulla upp ärmarna|upp ärmarna|sopar rent|kör så det ryker|full fräs|full rulle|på två röda|i ett nafs|på nolltid|i ett huj|blixtsnabbt|håll i hatten|håll i dig|snurra in|kika in|svischa|svischar|svischa in|hoppa in|hoppar in|dyk in|kasta iväg|kasta in|släng iväg|släng in|skjut iväg|slänga iväg|tuta och kör|hojta|hojta till|gasta|pling|häng med|hänga med|kör vi|nu kör vi|då kör vi|köra igång|tar vi det|trolla fram|trollar fram|trolla|magi|magiskt|dimper|dimpa|dimper ner|ramlar ner|plumsar|damma av|dammar av|poppar|popcorn|svänger dörrarna|rullar ut röda mattan|röda mattan|fest|party|fira|firar|partaj|tårta|konfetti|glitter|champagne|discokula|glass|kaffe på|fika|bulle|kanelbulle|kakor)',
  '(dubbelt upp|trippelt upp|det här var ju|luren fick hicka|fick hicka|hicka|gått på semester|på rymmen|tagit en tupplur|tupplur|sovmorgon|på vift|krupit upp|somnat|spöken i|spökar|tomten|tomtenissar*|troll|trollen|älvor|enhörning*|rymdraket|raket|raketfart|superhjält*|mantel|ninja*|hjälten|kaniner|kanin|pingvin|krokodil|apa|apor|apan|tok|tokigt|knas|knasigt|knasbollar|tokstollar|galenpannor|busigt|bus|busar|lurig|luriga|skojar|skoja|skämt*|gnuggar|gnugga geniknölarna|geniknölarna|tummen upp|tummar|håller tummarna|high five|highfive|hejar|heja|kör hårt|vi hörs|ses där|tjingeling|tjolahopp)',
  '(förlåt förlåt|sorry sorry|ja ja ja|nej nej nej|fixar fixar|kör kör|snabba cash|cash|stålar|deg|kosing|pluring|stek)',
  '(litet|liten|lilla|minipyttelite|pytteliten|pyttelilla|miniliten) (privat meddelande|pling|pm|rad|hälsning|hojt|vink|knapp|app)',
  '{pet}',
  '{address-word}',
  '{slang-hello}',
  {
    phrase:
      '(kul|roligt|härligt|underbart|kika|kikar|kolla|kollar|snacka|grejen|grejer|fixa|fixar|fixat|kille|killar|tjejer|super|typ|liksom|!)',
    weak: true,
  },
]
