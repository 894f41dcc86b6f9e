import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Who signs, and who is named. */
export const staff: ThemeLexicon<'staff'> = {
  'sign-off': [
    '(mvh|m.v.h|mvh.|vh|v.h|bvh|hälsar|hälsn|hälsn.|hälsning|hälsningar|hälsningen|hälsnignar|hälsningarna)',
    '(med|många|de|en) [bästa|vänlig|vänliga|varma|varm|soliga|glada|hjärtliga|stora|trevliga|allra|bästa|vänligaste] (hälsning|hälsningar|hälsn)',
    '(vänlig|vänliga|varma|varm|bästa|soliga|glada|hjärtliga|goda|sköna|trevliga|fina|somriga|höstliga|vintriga|våriga|kära|snälla|stora|bäste) (hälsning|hälsningar|hälsn|vänner)',
    '(vänligen|vänligast|hjärtligen|högaktningsfullt|vördsamt|med vänlighet|med värme|med omtanke|allt gott|allt-gott|väl mött|ta hand om dig|ha det gott|ha det bra|ha det fint|ha en fin (dag|kväll|helg|vecka|eftermiddag)|ha en bra (dag|kväll|helg|vecka)|ha en (trevlig|skön|härlig|solig) (dag|kväll|helg|vecka)|trevlig helg|trevlig kväll|trevlig dag|skön helg|glad midsommar|god jul|lycka till|vi hörs|på återhörande|önskar|undertecknat|signerat|best regards|kind regards|regards|br|best|cheers|best wishes|kram|kramar)',
  ],
  department: [
    '(*kundtjänst|*kundtjänsten|kundservice|*kundservice|kundservicen|kundcenter|*kundcenter|kundcentret|kundtjänstteamet|*supporten|*support|supportteamet|kundsupport|kundsupporten|kundombudsmannen|kundrelationer|kundrelation|kundvård|kundvården|kundteamet|kundkontakt|kundkontakten|kundmottagningen|kundvänligt|medlemsservice|resenärsservice|gästservice|servicecenter|servicecentrum|servicedesk|helpdesk|kontaktcenter|kontaktcentret|medborgarservice|medborgarkontoret|kommunvägledningen|växeln|växel|receptionen|reception|chatten|chattsupport|admin|administratören|moderatorn|moderatorerna|redaktionen|*redaktionen|webbredaktionen|ledningen|webbmaster|webmaster|personalen|gänget|crew|crewet|team|teamet|*teamet|*team|skadeavdelningen|*avdelningen|*avdelning|*enheten|*gruppen|*kontoret|*desken|*desk|*service|*sektionen|*förvaltningen|*nämnden|*myndigheten|*styrelsen|*bolaget|*banken|*företaget|*byrån|*jouren|*centralen|*centret|*ledningen|*försäkring|*försäkringar|bank|försäkringar|försäkringen|ab|hb|aktiebolag|kommun|kommunen|*kommun|marknad|marknadsavdelningen|ekonomi|ekonomiavdelningen|fakturaservice|fakturering|reklamation|reklamationer|skador|klagomål|klagomålsansvarig|kommunikation|kommunikationsavdelningen|pressavdelningen|sociala medier|social media|some-teamet|digital kundservice|bolån|privat|privatmarknad|företag|driften|drift|driftjouren|bredband|trafikinfo|trafikinformation|trafikinformationen|trafikledningen|lost and found|hittegods|bokningen|*bokningen|biljettservice|order|ordermottagningen|lager|lagret|fraktsupporten|leverans|leveransavdelningen|sverige|nordic|group|sweden|customer care|customer service|customer support|elnät|*kraft|*energi|*trafik|*trafiken|*buss|*tåg|*flyg|*bredband|*fiber|*hotell|*biblioteket|biblioteket|simhallen|badhuset|skolan)',
    '(vi|oss|alla|alla vi|gänget|teamet|kollegorna|allihop) (på|i|hos|från|bakom|här) [<cap>|oss|banken|bolaget|kundtjänst|kundservice|supporten|kontoret|huset|kommunen|företaget|chatten|sociala|på|redaktionen|butiken|växeln|kundcenter]',
    '(team|teamet|gänget|vi) [på|hos|bakom] <cap>',
    '(kundtjänst|kundservice|support|supporten|redaktionen) (på|hos|i|från) <cap>',
    '<cap> (kundtjänst|kundservice|support|kundcenter|bank|försäkring|försäkringar|sverige|ab|team|kommun|energi|bredband|fiber|bolån|elnät)',
    'din (bank|leverantör|operatör|partner|kundtjänst|kommun|elleverantör|kundservice)',
  ],
  colleague: [
    {
      phrase: [
        '{staffer} [{soft}] [som heter|heter|vid namn] [{soft}] <name> [<cap>]',
        '<name> [<cap>] [{soft}] [som] [{soft}] (på|i|hos|från|vid|inom|är|bland) [{our}|det|den|det-här|andra|några] [{soft}] {department-word}',
        '<name> [<cap>] [{soft}] (i|på|hos|från|vid) (vår|vårt|våra)',
        '<name> [<cap>] (är|var) [{soft}] [den|vår|din|en|ansvarig|min|ju|som|expert] [som|ansvarig|är|av|rätt] [{soft}] (expert*|ansvarig|chef*|sköter|handlägger|hand om|handläggare|rådgivare|kontaktperson|specialist|den|tekniker|kollega|kan|håller|har hand|teamledare|bäst på|proffs*|duktig|grym|person)',
        '<name> [<cap>] (hjälper|hjälpte|ringer|återkommer|tar hand om|tittar|kikar|kollar|sitter|svarar|sköter|jobbar|handlägger|når du|nås|räknar|har hand om|hör av sig|är tillbaka|är sjuk|är ledig|slutade|har slutat|kommer|kan hjälpa|kan allt|vet|brukar|fixar|ordnar|ser till|har sagt|lovade|sa|berättade|skrev|bad|tycker|missade|glömde|gjorde fel|har tyvärr|bestämmer|beslutade|har beslutat|har semester|lagar|levererar|kör|tog emot) [{soft}]',
        '(ring|kontakta|mejla|maila|fråga|be|prata med|tala med|sök|nå|når|träffa|hälsa|hälsar|boka tid hos|boka tid med|boka möte med|skriv till|hör med|hör av dig till|vänd dig till|skicka till|skicka det till|messa|sms a|koppla|kopplar|kopplas till|koppla dig till|tacka|tackar|hos|med|till|av|från|hälsa till|hälsar till|pratade med|prata direkt med|kollat med|kollar med|stämt av med|stämma av med|bett|ber|frågat|frågar|talat med|pratat med|chattade med|hjälpt av|hjälp av|svar av|svaret från) [{soft}] [{our}|min|gärna|direkt|på|med|då|vår|{staffer}] [{soft}] <name> [<cap>] [{soft}] (på|i|hos|från|vid|direkt|så|som|igen|om|kring|han|hon|och|fick|ringer|när|sa|sen)',
        '(ring|kontakta|mejla|maila|fråga|sök|träffa|hälsa|messa|sms a|be) [{soft}] [{our}|min|gärna|direkt|då] [{soft}] <name> [<cap>]',
        '(prata|tala|boka tid|möte|pratat|talat|stämt av|kollat|kollar|pratade|chattade|samtalet|mötet|kontakt) [{soft}] (med|hos) <name> [<cap>]',
        '(hälsningen|hälsar|hälsa|vidare|berömmet|beröm|rosorna|tacket|framför|framföra|koppla dig|kopplar dig|skicka|skickar|vänd dig|skriv|mejla|hör av dig|lämnar|lämnat|lämna över|bollar|bollat|överlåter|lämna) [{soft}] [det|detta|ditt|den|över|ärendet|vidare|hälsningen|berömmet|dig|din|dina|fina|ord] [{soft}] till [{our}|min|vår] [{staffer}] [{soft}] <name> [<cap>]',
        '(ligger|hamnat|finns|är|ligger nu) [{soft}] (hos|med) [{our}|min] [{staffer}] <name> [<cap>]',
        '(det|felet|beslutet|samtalet|ärendet|mejlet|svaret) (var|är|togs|hanterades|fattades|gjordes|skrevs|kom) [{soft}] [av|från] <name> [<cap>] [{soft}] (i|på|hos|som|från|vid)',
        '(det var|det är) <name> [<cap>] [{soft}] (i|på|hos|som|från|vid|du)',
        '(min|vår|din|våra|mina) [{soft}] {staffer} [{soft}] <name> [<cap>]',
        '(jag och|både) <name> [<cap>] [{soft}] (hjälper|tittar|tar|har|sitter|jobbar|är)',
        '(heter|namn|namnet) [{soft}] [på {staffer} är|är] <name> [<cap>]',
        '(han|hon|{staffer}|handläggaren|föraren|teknikern|den ansvarige|den ansvariga|ansvarig|ditt ombud|din rådgivare|din handläggare) [{soft}] (heter|hette|är) [{soft}] <name> [<cap>]',
      ],
      not: [
        '^ (hej|hejsan|hallå|tack|kära|bästa|tjena) <name> [<cap>] (på|i|hos|från|vid)',
        '(jag|mig) (heter|är) <name>',
        '(hund|hunden|katt|katten|häst|son|sonen|dotter|dottern|barnet) [{soft}] [som] [heter] <name>',
      ],
    },
  ],
  'staff-contact': [
    '(min|mitt|hans|hennes|mina|hens|deras) [{soft}] [egen|eget|egna|direkta|privata|personliga] (direktnummer|direktnumret|direktlinje|direktlinjen|direkttelefon|mobil|mobilen|mobilnummer|mobilnumret|nummer|numret|telefon|telefonnummer|jobbmobil|jobbtelefon|jobbnummer|mejl|mail|mejladress|mailadress|e-post|e-postadress|adress|epost|anknytning|anknytningen|dm|linje|privatnummer|mobiltelefon|arbetsmobil|tjänstemobil|inkorg|cell)',
    '(direktnummer|direktnumret|direktlinje|direktlinjen|direkttelefon|direktanknytning|anknytning|anknytningen|jobbmobil|jobbmobilen|tjänstemobil|tjänstemobilen|privatnummer|privata mobil|privatmobil|mobilnummer till|anknytningsnummer|direkt-nummer)',
    '(når|nå|nås|träffar|hittar|får tag|ringer|fångar|träffa|fånga) [{soft}] [du|man] [{soft}] [bäst|enklast|lättast|alltid|direkt|också] (mig|henne|honom|hen|han|hon) [{soft}] [bäst|enklast|direkt|personligen|lättast] (på|via|direkt|personligen)',
    'du [{soft}] (når|hittar|träffar|kan nå|kan ringa|ringer|kan mejla|mejlar|får tag på) [{soft}] (mig|henne|honom|hen)',
    '(ring|mejla|maila|messa|smsa|sms a|kontakta|skriv till|skicka till|sök|slå|hör av dig till|skicka det till|skicka dem till|faxa) [{soft}] [en signal till] (mig|henne|honom|hen) [{soft}] [direkt|personligen|gärna|på] (på|direkt|personligen|via|rätt|till)',
    '(ring|mejla|maila|messa|smsa|sms a|kontakta|skriv till|sök|slå|skicka till|skicka det till|skicka dem till) (mig|henne|honom|hen)',
    '(ring|mejla|maila|messa|smsa|sms a|kontakta|sök|fråga|prata med|skriv till|hör av dig till|boka tid hos|når du|når|nås|vänd dig till|slå en signal till) [{soft}] [{our}|min] [{staffer}] [{soft}] <name> [<cap>]',
    '(hans|hennes|hens|<name>|min|chefens|handläggarens|rådgivarens|teknikerns|kollegans) [<cap>] (nummer|direktnummer|mobil|mejl|mail|adress|e-post|telefon|mejladress|mailadress) [{soft}] (är|har)',
    '(direkt|rakt|personligen) till (mig|henne|honom|hen|handläggaren|chefen|teknikern|rådgivaren|<name>)',
    '(han|hon|hen|jag) (svarar|nås|har|finns|sitter) [{soft}] [bäst|på|telefon|nummer] [{soft}] (på|nummer|telefon|anknytning|mobil|direkt)',
    '(ring|mejla|maila|messa|smsa|sms a|kontakta|sök|skriv till|hör av dig till|prata med|tala med|ta det med|stäm av med|nå|når|vänd dig till|skicka till|skicka det till) [{soft}] [{our}|min|din|den] [{soft}] {staffer}',
    '(mejla|maila|skriv|skicka|ring|messa|smsa|faxa|posta) [{soft}] [den|det|dem|in] [{soft}] till (mig|henne|honom|hen)',
    '(handläggarens|rådgivarens|teknikerns|chefens|kollegans|teamledarens|skadereglerarens|chaufförens|säljarens|ansvariges|kontorschefens|hans|hennes|hens|min|mitt) [{soft}] [direkta|egna] (mobil|mobilen|mobilnummer|nummer|direktnummer|mejl|mail|mejladress|telefon|anknytning|linje|adress)',
    '<name> ~4 (svarar|nås|sitter|har|finns) ~1 på',
    '{staffer} ~3 (svarar|nås|sitter|finns) ~1 på',
    '{staffer} [{soft}] <name> [<cap>] [{soft}] (på|når|har|via|nås)',
    '(slå|ge) (mig|henne|honom) [{soft}] en (signal|ring|pling)',
  ],
  'own-surname': [
    '(jag heter|mitt namn är|jag är|här är|det är jag|det här är|detta är|du pratar med|du chattar med|du skriver med|du talar med|talar|namnet är|heter) [{soft}] <name> <cap>',
    '(jag heter|mitt namn är|det är jag|du pratar med|du chattar med|du skriver med|du talar med|namnet är) [{soft}] <name> (von|af|de|van) <cap>',
  ],
  greeting: [
    '^ (hej|hejsan|hallå|heja|hejhej|tja|tjena|tjenare|god morgon|godmorgon|god dag|goddag|god kväll|godkväll|god förmiddag|god eftermiddag|god middag|halloj|hej igen|hej hej|morgon|tack|välkommen|bästa|bäste|kära|käre|hi|hello|hey) [{soft}] [du|på|dig|igen|där|alla] [<name>] [<cap>]',
    '^ <name> $',
  ],
}
