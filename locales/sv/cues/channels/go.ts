import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Words that take a sentence about a channel out of the invitations: it is closed, or it has failed. */
const failed = [
  '(chatten|chatt|telefonen|telefonkön|appen|sidan|kontoret|mejlen|linjen|växeln) [{soft}] (ligger nere|strular|krånglar|är nere|fungerar inte|funkar inte|hänger|kraschar|inte fungerar|inte funkar|laggar)',
  '(ledsen|förlåt|beklagar|tråkigt|trist|synd|illa|ursäkta|jobbigt|drygt|frustrerande|irriterande) [{soft}] (att|för) ~6 (chatten|telefon|telefonen|kön|appen|mejl|mejlet|kontoret|brev|messenger|sidan|hemsidan)',
]

export const goSocialPublic: CuePhrases = [
  '{write} [{soft}] ~3 (i|som) [{soft}] [en|ny|nytt|ett] [{soft}] (kommentar|kommentaren|kommentarsfältet|tråden|kommentarerna|inlägget|flödet)',
  '(skriv|svara|kommentera|posta) [{soft}] [gärna] (här|nedan|öppet|under inlägget|i tråden|på väggen|här nedanför|här under|på vår sida|på vår facebook*|på facebook|på twitter|på instagram|på x)',
  '(följ|kolla|besök|titta in på|gilla|tagga) [{soft}] [oss|vår|på|in] [{soft}] [på] (facebook*|instagram*|twitter|linkedin|tiktok|x|facebook-sida|flödet)',
  '(lägg|gör) [{soft}] (en|ett|upp) [{soft}] (kommentar|inlägg|nytt inlägg)',
]

export const goPrivateMessage: CuePhrases = [
  {
    phrase: [
      '{contact-verb} [{soft}] ~5 {private-message}',
      '(i|via|med|genom|till|på) [oss|ett|en] [{soft}] {private-message} [{soft}] (så|kan|hjälper|tar|löser|går|svarar|får|tittar|ser|kollar|om|och|med|där|till)',
      '(skicka|släng|skriv|slå|kasta|droppa|lämna|sänd|ge|knacka|pling) [{soft}] [iväg|in|gärna|oss|mig] [{soft}] [ett|en|gärna|oss|mig] [{soft}] (dm|pm|meddelande|privat|privat-meddelande|privatmeddelande|direktmeddelande|privat meddelande|direkt meddelande|messenger|meddelanden|ett privat|enskilt meddelande|litet meddelande)',
      '(dm a|pm a|dma|pma|inboxa|messengra) [{soft}] [oss|mig|gärna|dina|ditt|ditt-ordernummer]',
      '(skriv|skicka|hör av dig|svara|ta|tar|tas|berätta|fortsätt|fortsätter) [{soft}] [det|oss|till oss|mig|vi|den|gärna|resten|detaljerna|uppgifterna] [{soft}] [till oss] [{soft}] (privat|i dm|i pm|i privat|via dm|via pm|på dm|på pm|i inboxen|i messenger|på messenger|via messenger|i privata|enskilt|i direkt*|via direkt*|i ett privat|i privata meddelanden|i meddelande|i meddelanden)',
      '(meddela|messa) (oss|mig) [{soft}] (privat|i|via|här)',
      '(privata meddelanden|privat meddelande|direktmeddelanden|messenger|pm|dm) [{soft}] (är|går|fungerar|finns|öppet|öppna|når|svarar|funkar|också|även|eller|så)',
      '(ett|via|i|med) (dm|pm|privat meddelande|direktmeddelande)',
      '(nås|nå|når|finns|hjälper|svarar|hörs|ses|tar) [{soft}] [vi|oss|du|gärna|också|här] [{soft}] ~5 {private-message}',
      'meddelandefunktionen',
    ],
    not: [
      '(fått|fick|skickade|skickat|skrev|skrivit|såg|ser|hittar|läst|läser|tack för|svarat på|svarade på|sett) [{soft}] (jag|du|vi|ditt|dina|i|på|inte) [{soft}] ~2 {private-message}',
      '(tack för|har sett|hittar|såg) (ditt|dina) {private-message}',
      '(finns|har) [vi|det] [{soft}] (inte|inga) ~2 {private-message}',
    ],
  },
]

export const goChat: CuePhrases = [
  {
    phrase: [
      '{contact-verb} [{soft}] ~6 (i|via|på|genom|till|med) [{our}] (chatten|chatt|chat|chattfunktionen|livechatten|webbchatten|chattboten|chattrutan|livechat|chatboten)',
      '(i|via|på|genom) [{our}] (chatten|chatt|livechatten|webbchatten|chattfunktionen|chattrutan) [{soft}] (så|kan|hjälper|svarar|är|tar|löser|går|får|finns|om|och|eller|har|sitter|tittar|kollar|till|mellan|hela|dygnet|nås|kopplar|vi|jag|fram|snabbast|i|på)',
      '(hjälper|fixar|svarar|löser|räknar|går|tar|ordnar|tittar|kikar|finns|nås|når|nå|hörs|ses|möter|sitter|byter|bokar|visar|förklarar|guidar|kollar|ställer|vidare|prata|pratar|snacka|tas|ses) [{soft}] ~8 (i|via|på) [{our}] (chatten|chatt|chat|livechatten|webbchatten|chattfunktionen)',
      '(starta|öppna|börja|dra igång|inled|prova|testa|pröva|använd|gå in i|hoppa in i|kom in i|häng med in i|klicka på|kika in i|besök|välj|nyttja) [{soft}] [med|till|in|gärna|igen|på] [{soft}] [i] [en|{our}|ny|på] [{soft}] (chatt|chatten|chat|chattsamtal|livechatt|chattikonen|chattsymbolen|chattbubblan|chattknappen|chattboten|chattkonversation|livechatten|webbchatten|chattrutan|chattfunktionen)',
      '(chatta|chattar) [{soft}] (med|gärna|du|till|in|igen|här|oss|direkt|så)',
      '(chatten|livechatten|webbchatten|vår chatt|chattboten) [{soft}] (är|har|finns|öppnar|svarar|hjälper|når|kan|går|öppen|bemannad|bemannas|fungerar|igen|också|eller|gärna|till|dygnet|i stället|istället|så) [{soft}] (öppen|öppet|till|dygnet|alla|mellan|klockan|kl|också|bemannad|snabbast|vi|dig|för|här|på|hela|från|bäst|där|kortast|ingen|du|hjälp*|i|så|<num>|när|vardagar|tillgänglig|direkt|att|även|gärna|nu|om|snabb)',
      '(chatten|chatt|telefon) (eller|och) (telefon|chatten|chatt|telefonen|privata)',
      '(via|genom) (chatten|chatt|chattfunktionen)',
      '(testa|prova|försök) [{soft}] [igen] i chatten',
      '(någon|kollegor|vi|jag|kollega|handläggare|tekniker|rådgivare) [{soft}] i chatten [{soft}] (hjälper|kan|svarar|tar|ser|har)',
    ],
    not: [
      ...failed,
      '(fick|fått|sa|sade|satt|sitter|väntade|väntat|skrev|skrivit|chattade|chattat|pratade|kollega) [{soft}] [du|vi|jag|fel|som] [{soft}] ~2 i chatten (igår|i går|tidigare|i morse|sa|nyss|förut|och|att)',
      'i den här chatten',
      '(här|hit) i chatten',
      'chatten (har stängt|är stängd|stängde|stänger) [{soft}]',
    ],
  },
]

export const goPhone: CuePhrases = [
  {
    phrase: [
      '(ring|ringa|ringer|slå|lyft|telefonera) [{soft}] [du|gärna|då|bara|in|till|nu|genast|direkt|först|upp|tillbaka|istället|i stället|igen|omedelbart|själv] [{soft}] (oss|mig|in|till|kundtjänst*|kundservice|supporten|växeln|vår|vårt|våra|numret|vår|<num>|spärrtjänst*|spärrservice*|luren|en signal|på|så|om|bolån*|kundcenter|banken|skade*|jour*|larmcentral*|sos|dygnet|när|mellan|en gång|försäkring*|tillbaka|för|och|direkt|nu|hit|och)',
      '^ [hej|nej|ja|då|men|eller] [{soft}] ring [{soft}]',
      '(ring|ringer) [{soft}] (gärna|nu|igen|genast|direkt|omedelbart|annars|då|bara)',
      '(prova|testa|försök|pröva|kan|får|måste|behöver|bör|bäst|enklast|snabbast|välkommen|går|genom|via|är) [{soft}] [du|att|är|då|också|alltid|även|gärna] [{soft}] [att] [{soft}] (ringa|slå en signal|ringa in|ringa oss)',
      '(på|via|per|över|i) [{our}] (telefon|telefonen|telefonnummer|telefonnumret|tel|luren|kundtjänstnummer|växelnummer|supportnummer|tfn|växeln) [{soft}]',
      '(telefon|telefonen|tel|tfn|telefonnummer|nummer|numret|växel|växeln|telefonlinjen|telefonkundtjänst*|linjen|spärrnumret|journumret|telefonsupporten) [{soft}] [till oss|är|når|har|på] [{soft}] <num>',
      '(når|nås|nå|hjälper|hjälpa|svarar|finns|tar|löser|ordnar|går|pratar|prata|tala|hörs|öppet) [{soft}] [vi|du|oss|dig|det|man|på|också|jag|gärna|den|här|själv|alla] [{soft}] ~4 (på|via|per|över) (telefon|telefonen|numret|nummer|telefonnummer|luren|<num>)',
      '(telefonen|telefonkundtjänsten|telefonlinjen|växeln|vår telefon|telefonsupporten|kundtjänst|kundservice) [{soft}] (är|har|öppnar|svarar) [{soft}] (öppen|öppet|bemannad|till|dygnet|alla|mellan|klockan|kl|hela|på|öppna|<num>|i|vardagar)',
      '(slå|ge|släng|lyft) [{soft}] (oss|mig|in|iväg|på) [{soft}] [en|ett] (signal|ring|pling|luren|samtal|lur)',
      '(lyft|ta) [{soft}] luren',
      '(kontakta|nå|når|hör av dig till|prata med|tala med|vänd dig till|kontaktar) [{soft}] [oss|{our}|du|gärna] [{soft}] [kundtjänst*|kundservice|support*|växeln] [{soft}] (på|via|per) (telefon|tfn|tel|<num>|numret|telefonen)',
      '(på|nummer|numret|tel|till|via|eller) <num> [<num>] [<num>] [{soft}] (så|för|om|när|och|eller|dygnet|mellan|öppet|alla|hela|finns|hjälper|har|kan|svarar|vi|vardagar|där|att|i|till|ringer)',
    ],
    not: [
      // An emergency number or a helpline is no channel of the company.
      '(någon|nån) [{soft}] som lyssnar',
      '(ring|ringer|ringa|på|via) [{soft}] 112',
      '{we-i} [{soft}] (ringer|ska ringa|kan ringa|kommer att ringa|provar att ringa|ringde)',
      '(ringer|ringde|ringa) (vi|jag)',
      '(de|dom|den|han|hon|någon|kollega|rådgivare|tekniker|chauffören|bedragare|bedragaren|som|lånerådgivare|nån|handläggare) [{soft}] ringer',
      '(ringt|ringde) [{soft}] [du|och|in|till oss]',
      '(slippa|slipper|inte behöva|inte) [{soft}] ringa',
      '(om någon|ifall någon|när någon) ringer',
      '(förlåt|ledsen|beklagar|tråkigt|trist|frustrerande) att du [{soft}] (ringt|väntat|suttit)',
      'ringer (från|efter|på)',
      '(fel|felet|felen|problem|problemet|strul|avbrott|avbrottet|stopp|störning*|letar|söker|byter|lagar) ~2 (på|i|med|hos) ~2 (växeln|telefon*|linjen)',
    ],
  },
]

/** Also text messages and the messengers that are a channel of no other kind. */
export const goEmail: CuePhrases = [
  // The plain command holds whatever else the sentence tells.
  {
    phrase: [
      '(mejla|maila|mejl|emaila|e-posta|epost) [{soft}] [gärna|in|över|direkt] (oss|mig|henne|honom|hit|support*|kundtjänst*|kundservice|info|vår*|<name>) [{soft}] (på|via|till|så|din*|ditt|en|ett|om|med|och|bilder|underlag*)',
      '(skicka|skriv|sänd|författa|slå iväg|släng iväg) [{soft}] [gärna|iväg|in|oss|mig] [{soft}] (ett|en rad på) (mejl|mail|e-mail|email|e-postmeddelande)',
      '(skicka|vidarebefordra|bifoga|sänd|maila|mejla) ~5 (till|på|via) [{our}|min] (mejl|mail|e-post|mejlen|mailen|e-posten|mejladress*|mailadress*|e-postadress*|epost|funktionsbrevlåda)',
      '(mejladressen|mailadressen|e-postadressen|epostadressen|e-posten|mejlen|mailen) ~2 (är|heter|lyder|dit|till oss)',
      '(höra|hör) av (dig|er) ~2 (på|via|per) (mejlen|mailen|e-posten|mejl|mail|e-post)',
    ],
    not: [
      '(skriv|skriva|fyll|ange|uppge|ändra|ändrar|lägg|kontrollera) ~2 (din|ditt) (e-postadress|mejladress|mailadress|epostadress|e-post|mejl)',
      '(inte|aldrig) ~1 (mejla|maila|skicka|skriv)',
      '(behöver|måste|ska) ~1 inte',
      '(mejlen|mailen|e-posten|mejladressen|mailadressen|e-postadressen) (är|var|har varit) ~1 (stängd|nedlagd|avstängd|borttagen|ur bruk|trasig|nere)',
      'vi (skickar|mejlar)',
    ],
  },
  {
    phrase: [
      '(mejla|mejlar|maila|mailar|emaila|e-posta|epostar|mejl|maila-in|mejla-in|mejlade-in) [{soft}] [{soft}] (oss|mig|gärna|till|in|den|det|dem|dina|din|ditt|då|igen|en gång|bilder|kvitto*|<name>|över|hit|support*|kundtjänst*|info|vår|våra|vårt|bara|direkt|underlag*|kopia|på|så|allt|filen|filerna|skicka|blankett*|några|henne|honom|hela)',
      '{send-verb} [{soft}] ~6 (mejl|mail|e-post|epost|mejlet|mailet|e-mail|email|mejlen|e-posten|mejladress*|mailadress*|e-postadress*)',
      '(via|på|per|genom|till|med|i) [{our}|ett|en] (mejl|mail|e-post|epost|e-mail|email|mejladress*|mailadress*|e-postadress*|mejlkorg|inkorg|mejlen|mailen|e-posten) [{soft}] (så|kan|hjälper|till|eller|på|och|svarar|får|om|tar|finns|är|där|istället|i stället|med|gärna|inom|med)',
      '(nås|nå|når|hör av dig|höra av dig|svarar|kontakta|kontaktar|hjälper|finns|återkom|meddela|ansök|anmäl|komplettera|hänvisar) [{soft}] ~5 (via|på|per|genom) [{our}] (mejl|mail|e-post|epost|e-mail|email|mejlen|mailen|e-posten|mejladress*|mailadress*|e-postadress*|supportmejl*)',
      '(vår|våran|min|hans|hennes|rätt|vår-egen) (mejl|mail|e-post|epost|mejladress|mailadress|e-postadress|supportmejl|funktionsbrevlåda|mejlen|mailen) [{soft}] (är|finns|heter|når|svarar|går)',
      '(mejla|maila|skicka|skriv|hör av dig|höra av dig|vänd dig|kontakta|ansök|anmäl) ~5 till <name>',
      '(prova|testa|försök|pröva|kan|får|måste|behöver|bör|bäst|enklast|snabbast|välkommen|går|genom) [{soft}] [du|att|är|då|också|alltid|även|gärna] [{soft}] [att] [{soft}] (mejla|maila|e-posta)',
      '(en|rad|några) [rad|rader] (via|på|per) (mejl|mail|e-post)',
      '(ett|via|kort) (mejl|mail) [{soft}] (till|med) (oss|supporten|kundtjänst*|mig|info|ditt|din|dina|bilder|uppgift*|bifog*|kopia)',
      // Text messages and other messengers.
      '{send-verb} [{soft}] ~5 (whatsapp|telegram|snapchat|discord|skype|viber|mms|icq)',
      '(skicka|sänd|skriv|svara) [{soft}] [oss|gärna|in|med|den|det|dem|bilder] [{soft}] [ett|via|på|per|med|som] (sms|mms|sms et)',
      '(sms a|smsa|mms a|mmsa|whatsappa|snapa|snappa|skypa) [{soft}] (oss|mig|till|ordet|koden|in|gärna|bild*|<num>|stopp|hjälp|din*|ja)',
      '(har|finns|nås|når|svarar) ~3 (whatsapp|telegram|snapchat|discord|skype|viber)',
      '(sms a|smsa|messa|sms|skicka|texta) [{soft}] [ordet|koden] ~2 till <num>',
      '(via|på|över) [{our}|ett] (whatsapp|whatsup|telegram|snapchat|discord|skype|viber|sms|mms|imessage|icq|facetime) [{soft}] [nummer|konto|på|till|så|kan|hjälper|också|är|eller|med]',
    ],
    not: [
      '(skriv|skriva|fyll|ange|uppge|ändra|ändrar|lägg|kontrollera) ~2 (din|ditt) (e-postadress|mejladress|mailadress|epostadress|e-post|mejl)',
      '(fick|fått|skickade|skickat|skickar|får|kommer|gick|kom|ser|såg|hittar|kolla|läs|öppna|tack för|bekräftelse|bekräftelsen|bekräftelsemejl*|förlåt) [{soft}] [du|vi|ett|dig|ditt|jag|i|din|att|nu] [{soft}] ~4 (mejl|mail|mejlet|mailet|mejlen|sms|sms et|e-post|e-posten|mejladress*|mailadress*|e-postadress*)',
      '{we-i} [{soft}] (skickar|mejlar|mailar|smsar|skickade|har [{soft}] skickat|mejlade|kan skicka|kan mejla|ska mejla|ska skicka)',
      '(skickar|mejlar|mailar|sms ar|smsar) (vi|jag)',
      '(du|ni) [{soft}] (får|fick) [{soft}] [ett] (mejl|mail|sms|bekräft*)',
      '(ditt|dina) (mejl|mail)',
      '(klicka|lita|svara) [{soft}] (inte|aldrig)',
      '(mejl|mail|sms|mejlet|sms et) (som|kommer inte|är (falskt|bluff))',
      '(chauffören|budet|föraren|teknikern|systemet) [{soft}] (skickar|sms ar|smsar|mejlar)',
    ],
  },
]

export const goApp: CuePhrases = [
  {
    phrase: [
      '(öppna|starta|använd|prova|testa|pröva|gå in i|gå till|hämta|ladda ner|ladda hem|installera|logga in i|kolla|kika|titta|kolla i|se|välj|gå|logga|gör|skriv|byt|ändra|betala|beställ|boka|spärra|anmäl|lägg|tryck|klicka|följ|visa|avboka|swisha|sök|ansök|hitta|uppdatera|fyll|lämna|chatta|skicka) [{soft}] ~4 [i|via|genom|in|på|till|om|hem|ner] [{our}] (appen|mobilappen|bankappen|app|*appen)',
      '(öppna|starta|använd|prova|testa|pröva|hämta|installera|uppdatera|kolla) [{soft}] [gärna|också] [{soft}] [{our}] (appen|mobilappen|bankappen|app|*appen)',
      '(du|ni|man) [{soft}] [kan|hittar|ser|gör|betalar|bokar|ändrar|byter|spärrar|beställer|anmäler|avbokar|når|följer|får|köper|aktiverar|visar|skriver|chattar|fyller|loggar|hämtar|lägger|skickar|väljer|hanterar] [{soft}] ~5 (i|via|genom) [{our}] (appen|mobilappen|bankappen|app|*appen)',
      '(kan|hittar|ser|gör|betalar|bokar|ändrar|byter|spärrar|beställer|anmäler|avbokar|når|följer|får|köper|aktiverar|visar|skriver|chattar|fyller|loggar|hämtar|lägger|skickar|väljer|hanterar|finns|ligger|syns|går|sker) (du|det|den|ni|man|också|även|här) [{soft}] ~4 (i|via|genom) [{our}] (appen|mobilappen|bankappen|app|*appen)',
      '(i|via|genom) [{our}] (appen|mobilappen|bankappen) [{soft}] (kan|hittar|ser|gör|under|finns|går|väljer|så|får|eller|betalar|spärrar|betala|välj)',
      '(finns|syns|ligger|hittas|görs|visas) [{soft}] [också|även|det|här] (i|via) [{our}] (appen|mobilappen|bankappen)',
    ],
    not: [
      ...failed,
      '(felet|fel|bugg|buggen|problem|problemet|strul|krångel|förslaget|läge|version) [{soft}] (i|med) [{our}] (appen)',
      '(bygger|byggde|utvecklar|rättar|lagar|gör|jobbar med) appen',
    ],
  },
]

export const goWeb: CuePhrases = [
  {
    phrase: [
      '(gå|kika|titta|besök|kolla|läs|se|hittar|finns|surfa|klicka|fyll|ansök|anmäl|beställ|boka|bokar|sök|köp|köper|skriv|lämna|gör|gå in|välj|ladda|använd|använda|hämta|läser|ser|anmäler|följ|skicka|ansöker|beställer) [{soft}] [dig|du|det|in|på] [{soft}] ~6 (på|via|i|till|genom) [{our}] (hemsida|hemsidan|webbplats|webbplatsen|sida|sidan|webb|webben|sajt|sajten|webbsida|webbsidan|webbshop|webbutik|hjälpsida|hjälpsidan|hjälpsidor|hjälpcenter|hjälpcentret|kundforum|forum|driftsida|driftsidan|webbformulär|webbformuläret|formulär|formuläret|kontaktformulär|kontaktformuläret|kundportal|faq|faq n|karta|kartan|avbrottskarta*|driftinformation*|nätet|site|*formulär|*formuläret|e-tjänst|e-tjänsten)',
      '(fyll|fylla|fyller) [{soft}] [du|då|gärna] [{soft}] (i|ut) [{soft}] ~3 (formuläret|formulär|webbformulär*|kontaktformulär*|anmälan|skadeanmälan|blanketten på|ansökan|*formulär*|enkäten)',
      '(läs|läsa|läser|se|kolla|hitta|hittar) [{soft}] [du|gärna] [{soft}] (mer|mera|allt|svaret|svar|info|information|guiden|villkoren|vår guide|vår faq) [{soft}] [om det|om] [{soft}] (på|här|via|i)',
      '(på|via) [{our}] (hemsida|hemsidan|webbplats|webbplatsen|sajt|webb|webben|webbsida|driftsida|driftsidan|hjälpsida|hjälpsidor|hjälpsidan) [{soft}] (kan|hittar|ser|finns|under|står|gör|går|får|eller|så|ligger|har)',
      '(följ|klicka på|använd) [{soft}] (länken|den här länken|denna länk)',
      '(webbformuläret|kontaktformuläret|formuläret|e-tjänsten|hemsidan|webbplatsen) [{soft}] (finns|är|hittar|når|ligger|på) [{soft}] (du|på|här|öppet|öppen)',
    ],
    not: [
      ...failed,
      '(klicka|klickat|klicka inte|tryck|tryckte) [{soft}] (inte|aldrig)',
      'läs mer i avtalet',
    ],
  },
]

export const goLoggedIn: CuePhrases = [
  {
    phrase: [
      '(logga|loggar|loggat) [{soft}] [du|gärna|då|bara|själv|först] [{soft}] in',
      '(inloggad|inloggat|inloggade|inlogg|ditt inlogg)',
      '(på|i|via|till|under|från|genom) [{our}|din|ditt] (mina sidor|mina-sidor|min sida|minasidor|internetbanken|internetbank|nätbanken|nätbank|kundportalen|kundzonen|kontrollpanelen|kundpanelen|medlemssidorna|min profil|din profil|mitt konto|kundkontot|e-tjänsten|e-tjänst|portalen|dina sidor|din sida|bokningsportalen|kundwebben)',
      '(mina sidor|internetbanken|nätbanken|kundportalen|kontrollpanelen|kundzonen) [{soft}] (kan|hittar|ser|under|finns|gör|går|så|får|väljer)',
      '(med|via) [ditt|mobilt] (bankid|bank-id|freja|e-legitimation)',
    ],
    not: [
      ...failed,
      '(när|sedan|om|varför|så fort|innan) du [{soft}] (loggade|har loggat|inte är inloggad)',
      // A step of troubleshooting is no place to be sent to.
      '(starta|rensa|uppdatera|installera|återställ|nollställ|avinstallera|stäng|byt|töm|starta) ~8 (logga|loggar) ~2 in',
      '(logga|loggar) ~2 in (igen|på nytt|en gång till|om)',
      '(nytt lösenord|ny kod|glömt lösenord*|återställ*) ~6 (logga|loggar) ~2 in',
      '(felet|fel|problem|problemet|strul|strular|krångel|krånglar|störning|störningen|avbrott|nere) [{soft}] ~3 (på|i|med) [{our}] (mina sidor|internetbanken|nätbanken|inloggningen|kontrollpanelen|portalen)',
      '(kommer|kom|kan|går) [{soft}] [du|inte] [{soft}] inte [{soft}] [att] [{soft}] (in|logga)',
    ],
  },
]

export const goBranch: CuePhrases = [
  {
    phrase: [
      '{visit-verb} [{soft}] ~6 {branch}',
      '{branch} [{soft}] [<cap>|närmast|på ~2|i ~2|vid ~2] [{soft}] (hjälper|kan hjälpa|har öppet|är öppet|tar emot|öppnar|tar hand om|är öppen|har öppettider|finns|ligger|svarar på|löser|kan du|byter|lämnar ut|ordnar)',
      '(på|i|hos|vid|till|närmaste|in på|från) [{our}|ditt|närmaste|något av våra|ett av våra|ett|lokala|din|valfritt|valfri|någon av våra|ett bank] [{soft}] {branch} [{soft}] [<cap>|i ~1|på ~1] [{soft}] (så|kan|hjälper|får|gör|går|har|är|öppet|mellan|med|på|eller|för|och|innan|redan|tar|med|byter|om|ordnar|senast)',
      '(boka|bokar|få|får|ha) [{soft}] [du|dig] [{soft}] [in] [{soft}] (tid|ett möte|möte|en tid|besök|ett besök|rådgivningsmöte|en halvtimme|ett fysiskt möte) [{soft}] ~3 (på|i|hos|vid) [{our}|ditt|närmaste|lokala] {branch}',
      '^ [{soft}] [hej|eller|men|och|då] [{soft}] (kom|titta|sväng|kika|hoppa|gå|slink|dyk|stick|droppa) [{soft}] (in|förbi|upp|ner|hit) [{soft}] (till|på|hos|med|oss|så|om|imorgon|i morgon|idag|när|och) [{soft}] [oss|kontor*|butik*|{branch}|vi|blankett*|legitimation|kvitto*]',
      '(kom|titta|sväng|kika|hoppa|gå|slink|dyk|stick|droppa) [{soft}] gärna (in|förbi|upp|ner|hit)',
      '(kom|titta|sväng|kika|slink|stick|dyk) (in|förbi) ~1 (oss|till oss|hos oss|kontoret|butiken|receptionen)',
      '(ses|möts|träffas) ~3 (på|i|hos|vid) [{our}|närmaste] {branch}',
      '(vi|du) ~1 (ses|lämnar|hämtar|legitimerar|skriver under|kommer) ~6 (på|i|hos|vid|till) [{our}|närmaste|något av våra] {branch}',
      '(dörren|dörrarna|portarna) (är|står) öppen*',
      '(personligt besök|drop-in|drop in|dropin) ~4 {branch}',
      '(lämnas|lämna|lämnar|inges|hämtas|hämta|hämtar|visas|skrivs under) ~5 (på|i|till) (stadshuset|kommunhuset|rådhuset|medborgarkontoret|kommunens reception)',
      '(välkommen|välkomna) [{soft}] (in|hit|att (besöka|komma in|titta in)) ~3 (kontoret|butiken|oss|{branch})',
      '(lämna|lämnar) [{soft}] (in|av) ~3 (i|på|hos|till|vid) [{our}|närmaste] {branch}',
      '(besök|besöka|besöker|uppsök|uppsöka) [{soft}] [{our}|gärna|ett|närmaste|din|något|någon|ditt|oss] [{soft}] [av våra|lokala] [{soft}] {branch}',
      '(besök|besöka) oss [{soft}] (på|i|hos|vid)',
      '(hämta|hämtar|hämtas|lämna|lämnar|lämnas|byt|byter|legitimera|identifiera|signera|ansök|skriv på) [{soft}] [du|den|det|dig|ut|in|kortet|blanketten|dosan|routern] [{soft}] ~3 (på|i|hos|vid) [{our}|ditt|närmaste|ett av våra|något av våra|lokala] {branch}',
      '(hämta|hämtar|lämna|lämnar|betala|betalar|köp|köper|fråga|byt|byter|anmäl|hjälp) [{soft}] [du|det|den|dig|dem] [{soft}] ~3 (i|vid|över) [{our}] (disken|kassan|receptionen|luckan|expeditionen|disk)',
      '(personligen|fysiskt|öga mot öga) [{soft}] (på|i|hos|vid|besök) [{our}|ett|något|ditt]',
    ],
    not: [
      '(var|åkte|besökte|gick|stod|fick|var-på|kom) [{soft}] (du|dig|det) [{soft}] ~4 {branch}',
      'du [{soft}] (var|åkte|besökte|gick|stod|fick|blev|möttes|har varit) ~5 {branch}',
      '(stängt|stängd|stängda|stänger|lades ner|nedlagt|lagt ner|flyttat|flyttade) [{soft}] ~3 {branch}',
      '{branch} [{soft}] ~3 (stängt|stängd|stängda|stänger|nedlagt|lagts ner|flyttat|bemött|bemötande)',
      '(kollega|kollegan|kollegor|kollegorna|personalen|medarbetare|medarbetarna|någon|anna|den) [{soft}] (på|i|hos) [{our}] {branch}',
      '(har|finns) [vi|det] [{soft}] (inga|inget|inte|inget) [{soft}] [längre] [något|några] [{soft}] {branch}',
      '(ombud|ombudet|paketombud*|postombud*|ica|coop|återvinning*|simhall*|biblioteket|badhuset|station*|gaten|incheckning*|macken|apotek*|skolan|stadshuset|polisen|uttagsautomat*|automat*)',
      '(tack|hälsar|hälsa|beröm) ~5 {branch}',
    ],
  },
]

export const goLetter: CuePhrases = [
  {
    phrase:
      '(faxa|faxas) [{soft}] (underskrift*|blankett*|avtal*|papper*|formulär*|den|det|dem|in|hit|till|ditt|din|en|ett)',
    not: '(inte|slipper|behöver) ~2 (faxa|faxas)',
  },
  {
    phrase: [
      '{send-verb} [{soft}] ~7 (brev|brevet|vanlig post|med posten|per post|på posten|via post|brevledes|rek|rekommenderat|svarskuvert*|kuvert|kuvertet|papperspost|vanligt brev|i original|postledes|i posten|frankerat|vykort)',
      '(skicka|skickar|sänd|posta|postar|posta-in|returnera|skicka in|skicka-in|sända) [{soft}] ~7 (brev|posten|vanlig post|kuvert|porto|frankera*|papper|postlåda|brevlåda|brevlådan|box <num>)',
      '(skickas|sänds|lämnas|inges|ställs|görs) [{soft}] (skriftligen|skriftligt|brevledes|per post|med post|i original)',
      '(lägg|släng|stoppa|posta) ~5 (på|i) (lådan|brevlådan|posten|postlådan)',
      '(skriftligen|skriftligt|brevledes) ~3 (till|på|via)',
      '(posta) [{soft}] (den|det|dem|blankett*|avtalet|kopia*|ansökan|papper*|original*|till|in|tillbaka|handling*|kvitto*|intyg*|fullmakt*|underlag*|svaret)',
      '(skriv|skriva|skicka|lämna) [{soft}] [oss|gärna|in] [{soft}] (ett|en) [{soft}] [vanligt|handskrivet|formellt|undertecknat] [{soft}] (brev|skrivelse|pappersblankett|fysisk blankett)',
      '(via|per|med|på|genom) (brev|vanlig post|post|posten|papper) [{soft}] (till|så|och|eller|inom|adresserat|på)',
      '(fyll|fylla|skriv|skriva|skriver|fyller) [{soft}] [du] [{soft}] (i|ut|under|på) [{soft}] ~4 (blankett|blanketten|pappersblankett*|pappersformulär*|papperskopia*|talongen|blanketter) [{soft}] [och] [{soft}] (skicka|posta|lämna|returnera|sänd|och)',
      '(skriv|skriva) ut [{soft}] ~4 (blankett|blanketten|formuläret|ansökan|fullmakten|avtalet) [{soft}] ~5 (skicka|posta|sänd|lämna|returnera)',
      '(brev|skrivelse|klagomål|ansökan|blanketten|original|kopior) [{soft}] (ställs|skickas|postas|adresseras|sänds|ska skickas|returneras) [{soft}] (till|via|med|per|på|i)',
      '(postadress|postadressen|adressen) [{soft}] (är|till oss|dit) [{soft}] ~2 (box|<num>|svarspost)',
      '(svarspost|frisvar|portofritt|svarskuvert*|returkuvert*)',
      '{send-verb} ~6 (kuvert|kuvertet|rekommenderat brev|rekommenderad post|rek)',
      '(blanketten|ansökan|uppsägningen|avtalet|papperen|handlingarna|intyget|fullmakten|underlaget|talongen) ~3 (postar|posta|skickar du med post*|skickas ~2 (brev|post*)|sänds ~2 (brev|post*)|postas)',
      '(skickas|skicka|sändas|sänds|inges|sändes) ~2 (rekommenderat|rekommenderad|rek|brev|post)',
      '(skriftlig|skriftligt|undertecknad|underskriven) ~4 (post|brev|papper|original|skickas|postas)',
      'till [vår] (box|postbox|svarspost|postadress*) [<num>]',
      // Fax, another paper way.
      '(faxa|faxar|fax|faxas|telefaxa) [{soft}] (den|det|dem|in|till|oss|över|en|blankett*|kopia|papper*|underlag*|på|<num>)',
      '(via|per|på|med) (fax|telefax)',
    ],
    not: [
      '(fick|fått|får|kommer|kom|skickades|skickade|gick|hem|skickas|skickar) [{soft}] [du|ett|vi|den|hem|ut|det] [{soft}] ~4 (brev|brevet|posten|kuvert*|brevlåda*) [{soft}] (hem|från|till dig|inom|på|i)',
      '{we-i} [{soft}] (skickar|postar|skickade|har [{soft}] skickat|lägger)',
      '(skickar|postar|lägger) (vi|jag)',
      '(paket|paketet|returen|varan|retur|returlapp*|leverans*|försändelse*) ~6 (posten|brev|postombud)',
      '(postnord|postombud|posten (är|har|tappade|hittade))',
      'skickas [{soft}] (hem|ut|till dig|till din)',
    ],
  },
]

export const newWay: CuePhrases = [
  '{we-i} [{soft}] [{shall}|kan|provar] [{soft}] [att] [{soft}] (ringer|ringa|kontaktar|kontakta|slår|söker|mejlar|hör av) [{soft}] [själv|också|gärna|istället|i stället] [{soft}] (upp|dig|dej|tillbaka|en signal|av mig|av oss|om|så)',
  '(ringer|kontaktar|slår|mejlar|söker) {we-i} [{soft}] [själv|i stället|istället] [{soft}] (upp|dig|dej|tillbaka|en)',
  '(kan|ska|får|kommer) {we-i} [{soft}] [att] [{soft}] (ringa|kontakta|slå|mejla|koppla|boka|öppna|lägga) [{soft}] (upp|dig|dej|tillbaka|en|fram|in)',
  '(en|någon|min|vår) [{soft}] [av ~2|kollega|handläggare|tekniker|chef|teamledare|rådgivare|lånerådgivare] [{soft}] [hos oss|på ~2] [{soft}] [kan|ska|att] [{soft}] (ringer|ringa|kontaktar|hör av sig|söker) [{soft}] (upp|dig|dej|tillbaka)',
  '(bli|blir) [{soft}] [du] [{soft}] (uppringd|kontaktad|återuppringd)',
  '(boka|bokar|beställ|beställer|välj|väljer|lämna|lägg|få|får) [{soft}] [du|dig|in|gärna] [{soft}] [ett|en|in] [{soft}] (återuppringning|samtal|telefontid|ringtid|uppringning|samtalstid|callback)',
  '(återuppringning|call back|callback|ring upp-funktion|ring-upp|uppringning)',
  '(direktnummer|direktlinje|direktväg|förtur|gräddfil|prioriterad kö|snabbfil|egen kö|direkt till mig|direkt till oss|rakt till|direkt fram|kopplar [{soft}] (dig|vi|jag) [{soft}] direkt|förbi kön|går före|utan kö|slipper kön|slipper köa|först i kön|knappval|tryck <num>|valet <num>|val <num>|kortare kö|ingen kö|uppe igen|fungerar igen|funkar igen|åtgärdat|lagat)',
  '(jag|vi) (håller|bevakar|väntar|möter|sitter|vaktar|tar emot|står) [{soft}] ~4 (chatten|telefonen|luren|kön|dig|inkorgen|meddelande*|där|inboxen)',
  '(skriv|ange|uppge|säg|nämn) [{soft}] (mitt namn|att du pratat med|att det är till|att <name>|till mig|ordet)',
]
