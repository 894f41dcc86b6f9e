import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { onlyMentioned, wentWell } from './tried-innocent.js'

export const triedApp: CuePhrases = [
  {
    phrase: [
      '{app} [{soft}] ~5 {fails}',
      '{fails} [{soft}] ~5 (i|på|med|via) [er|eran|denna|den här|er nya|den nya|er jävla|er skit*|mobil*] [{soft}] {app}',
      '(er|eran|den|den där|den här|denna|nya|hela|vilken|jävla|skit) [{soft}] [nya|jävla|förbannade|värdelösa|idiotiska|usla|sketna|himla|kassa|där|här] [{soft}] {app} [{soft}] ~4 (är|suger|loggar|kraschar|kastar|skit*|kass|värdelös*|usel|fungerar|funkar|vägrar|strular|krånglar|laggar|hänger|dör|segar|fryser|inte|urusel|sämst|skräp|bugg*|hänger|stänger|visar|hittar|låter|säger|vill|kan|går)',
      '(idiotisk|värdelös|kass|usel|urusel|hopplös|skit|dålig|trasig|buggig|sämsta|jävla|sketen|pissig) {app}',
      '(provat|testat|försökt|prövat|försökte|testade|provade|ominstallerat|avinstallerat|installerat|uppdaterat|raderat|startat) [{soft}] [om|att|att använda|med|i|via|göra det|och|bort|spärra|betala|boka] [{soft}] ~4 {app}',
      '(kommer|kom|kan|går|gick) [{soft}] [jag|man|det|vi] [{soft}] (inte|ej|aldrig) ~5 {app}',
      '{app} ~3 (om och om|varje gång|hela tiden|sen uppdateringen|sedan uppdateringen|efter uppdateringen)',
      '(i|via) [er|eran] {app} [{soft}] (står|säger|visas|syns|finns|kommer|ligger|får|är|går|blir|ser|visar) [{soft}] (det|inte|bara|inget|fel|ingenting|jag|fortfarande|man|ingen|tomt) [{soft}]',
      '(bugg|fel|felmeddelande|felkod|problem|strul|krångel|buggar|felet|svart skärm|vit skärm|laddhjul*|snurra*|snurrande) [{soft}] ~3 (i|med|på) [er|eran|nya] [{soft}] {app}',
    ],
    not: [
      ...wentWell,
      '(ladda|laddar|hämta|hämtar) [{soft}] (ner|hem) [{soft}] {app}',
      '(bra|bästa|toppen|grym|snygg|smidig|fantastisk|suverän|älskar|gillar) [{soft}] [{soft}] {app}',
      '{app} [{soft}] är [{soft}] [{very}] (bra|bäst|toppen|grym|snygg|smidig|fantastisk|suverän)',
    ],
  },
  {
    phrase: ['{app}'],
    not: [...onlyMentioned],
    weak: true,
  },
]

export const triedWeb: CuePhrases = [
  {
    phrase: [
      '{site} [{soft}] ~5 {fails}',
      '(*länken|*länk|länkarna) ~4 (död|trasig|trasiga|ingenstans|leder inte|funkar inte|fungerar inte|går inte|bruten|fel sida|404|dött|tom)',
      '(knappen|rutan|fältet|menyn|listan|kalendern|sökfunktionen|kartan|bilduppladdningen|uppladdningen) [<cap>] ~3 (gör (ingenting|inget)|händer (inget|ingenting)|svarar inte|funkar inte|fungerar inte|går inte|är grå|är tom|är helt vit|låst|hänger|försvinner|saknas)',
      '{fails} [{soft}] ~4 (i|på|med|via|från) [er|eran|erat|denna|den här|ert|er nya|den nya|era] [{soft}] {site}',
      '(fyllt|fyllde|fyller|fylla) [{soft}] [jag|i|ut|redan] [{soft}] ~4 (formuläret|formulär|webbformulär*|kontaktformulär*|anmälan på nätet|*formulär*|enkäten)',
      '{tried-write} [{soft}] ~6 (formuläret|formulär|webbformulär*|kontaktformulär*|*formulär|*formuläret|webben|hemsidan|sajten|webbplatsen)',
      '(provat|testat|försökt|prövat|försökte|testade|provade) [{soft}] [att|med|i|via|göra det|på|boka|betala|beställa|anmäla] [{soft}] ~4 {site}',
      '(kommer|kom|kan|går|gick) [{soft}] [jag|man|det|vi] [{soft}] (inte|ej|aldrig) ~6 (på|via|i|in på|från) [er|eran] [{soft}] {site}',
      '(letat|letar|letade|sökt|hittar|hittade|läst|läste|kollat|kollade) [{soft}] [jag|inte|inget|ingenting|igenom] [{soft}] ~5 (på|i|igenom) [er|eran|hela] [{soft}] {site} [{soft}] ~5 (inte|inget|ingenting|ingenstans|utan|inga|hittar|ändå|förgäves|finns)',
      '(hittar|hittade|finns|står) [{soft}] [jag|det] [{soft}] (inte|inget|ingenting|ingen|inga|ej) ~5 (på|i) [er|eran] [{soft}] {site}',
      '(på|via) [er|eran] {site} [{soft}] (står|får|säger|kommer|går|visas|är|blir|finns) [{soft}] (bara|det|inte|inget|fel|ingenting|jag|man|ett fel|ingen|tomt)',
      '(502|503|500|404|504|error|internal server error|bad gateway|timeout|time out|något gick fel|nåt gick fel|oväntat fel|tekniskt fel|sidan kan inte visas|sidan finns inte|sidan hittades inte|försök igen senare) [{soft}] [på|när|på-allt|hela|varje|igen|som|i|för]',
      '(kassan|betalsidan|utcheckningen|varukorgen|bokningssidan|bokningen|söksidan) [{soft}] ~3 (säger|kraschar|hänger|snurrar|fungerar inte|funkar inte|går inte|tom|töms|felmeddelande|fel|vägrar)',
      '(hänvisar|hänvisas|hänvisade) [{soft}] [ni|till|jag] [{soft}] ~2 (faq|faq n|hemsidan|webben|sidan|formuläret|sajten)',
    ],
    not: [
      ...wentWell,
      '(min|vår|våran|mitt|mina|våra) [{soft}] [egen|egna] (hemsida|sajt|webbplats|sida|webbshop|site|webbutik|domän)',
    ],
  },
  {
    phrase: [
      '(på|via) (nätet|er hemsida|er sida|webben|sajten|online|sidan|hemsidan) ~6 {fails}',
      '(går|funkar|fungerar|kan|gick) ~1 (inte|ej|aldrig) ~7 (på|via) (nätet|hemsidan|webben|sajten|online|er sida|er hemsida|sidan)',
      '(formuläret|*formuläret|kassan|betalningssidan|bokningssidan|beställningssidan|sökrutan|kontaktformuläret|anmälningssidan) ~6 ({fails}|nekar|fel|försvinner|skickas inte|töms|hoppar)',
    ],
    not: [
      ...onlyMentioned,
      '(min|vår|våran|mitt|mina|våra|egen|egna) ~1 (hemsida|sajt|webbplats|sida|webbshop|site|webbutik|domän)',
      '(dns|domän|wordpress|ssl|ftp|mx|attack|brandvägg)',
    ],
  },
]

export const triedLoggedIn: CuePhrases = [
  {
    phrase: [
      '(bankid|bank-id|freja|inlogg*|lösenord*|lösen|dosan|bankdosan|koddosan|dosa|engångskod*|sms-kod*|pinkod*|koden) ~4 ({fails}|nekas|nekades|godkänns inte|godtas inte|duger inte|accepteras inte|gäller inte|fel hela|krånglar|strular|avbryts|kommer aldrig|kommer inte)',
      '(utelåst|utlåst|låst ute|utloggad|utloggade|utkastad|utslängd|loggas ut|loggad ut|låser ute)',
      '(kommer|komma|kom|kan|får) ~2 (inte|ej) ~3 (åt|se|öppna) ~2 (mitt|mina|min|kontot|sidor|profil*|uppgifter|fakturor*|fakturan)',
      '(får|fick|ger) ~1 (inte|ej) ~1 (logga|komma) in',
      '(efter|vid|när) ~2 (inloggning|inloggningen|inloggad|loggat in|loggar in|loggade in) ~7 (vit|vitt|tom|tomt|fel|felmeddelande|inget|ingenting|snurrar|hänger|kraschar|blankt|utkastad|skickas tillbaka)',
      '(mina sidor|portalen|internetbanken|nätbanken|mitt konto) ~5 {fails}',
      '(kommer|kom|kommit|komma|kan|kunde|går|gick|gått|släpps|släpper|får|fick) [{soft}] [jag|man|det|vi|mig|han|hon|att] [{soft}] (inte|ej|aldrig|varken) [{soft}] [längre|ens|att|att komma|mig|att logga] [{soft}] (in|logga in|inloggad|åt|logga|släppt in) [{soft}]',
      '(in|logga in|komma in) [{soft}] (går|gick|funkar|fungerar) [{soft}] (inte|ej|aldrig)',
      '{logged-in-place} [{soft}] ~5 {fails}',
      '{fails} [{soft}] ~4 (i|på|med|via|till|från) [er|eran|erat|denna|ert|era|mina|mitt] [{soft}] {logged-in-place}',
      '(inloggningen|inloggning|bankid|bank-id|inloggningssidan|inlogget|er inloggning|eran inloggning|lösenordet|engångskoden|koden|bankdosan|dosan|verifieringen|legitimeringen) [{soft}] ~4 (fungerar inte|funkar inte|funkar ej|fungerar ej|går inte|går ej|strular|krånglar|kraschar|hänger|fel|felmeddelande|godkänns inte|misslyckas|nekas|nekar|låst|låser|spärrad|spärrat|accepteras inte|snurrar|timeout|avbryts|svarar inte|vägrar|nere|ogiltig|ogiltigt|kass|skit|loop|loopar|kastas)',
      '(utloggad|utkastad|utslängd|utelåst|utestängd|utlåst) [{soft}] [från|hela|varje|ur|direkt]',
      '(loggar|loggas|loggades|kastar|kastas|slänger) [{soft}] (mig|jag|man|ut|ut-mig|oss) [{soft}] (ut|hela|varje)',
      '(loggat|loggade|loggar|logga) [{soft}] [jag] [{soft}] in [{soft}] ~8 (men|inget|ingenting|tomt|inte|fel|ändå|vit|bara|funkar|fungerar|går|kan|finns|hittar|tom|blank)',
      '(inloggad|inloggat|efter inloggning|på mina sidor) [{soft}] ~5 (står|finns|syns|ser|ingenting|inget|tomt|inte|fel|hittar|bara|mottagen|fortfarande|kan)',
      '(mina sidor|internetbanken|nätbanken|kundportalen|kontrollpanelen|portalen|mitt konto) [{soft}] (står|säger|visar|är|går|ligger|funkar|fungerar|har|strular|saknas|finns|hänger|laddar|ger) [{soft}] ~3 (bara|inte|fel|tom|tomt|nere|inget|ingenting|stängt|låst|vit|samma|blank|klart|som|ej|felmeddelande)',
      '(lösenord*|lösenords*|återställning*|glömt lösenord*) ~4 (kommer|kom|funkar|fungerar|går|dyker|skickas) ~1 (aldrig|inte|ej)',
      '(byta|bytt|återställa|återställt|nytt|glömt|glömd) [{soft}] (lösenord|lösen) [{soft}] ~5 (inte|ändå|fel|aldrig|kommer|mejlet|länken)',
      '(kontot|mitt konto|användaren|inloggningen) [{soft}] ~2 (hackat|kapat|låst|spärrat|stängt|hackad|kapad|låst mig)',
    ],
    not: [...wentWell, '(vill|ska|kunna|hur|varför|måste) (jag|man) [{soft}] (logga in|komma in)'],
  },
  {
    phrase: [
      '(mina sidor|inloggningen|inloggning|inloggad|internetbanken|nätbanken|bankid|logga in|loggade in|loggar in|loggat in|kontrollpanelen|lösenordet)',
    ],
    not: [...onlyMentioned, '(hur|vill|ska|kunna) ~2 (logga|byta|ändra)'],
    weak: true,
  },
]
