import type { Classes } from '../../../src/text/phrase.js'

/** Words of those who have tried a channel in vain. */
export const triedClasses = {
  'app-noun': ['(appen|app|appn|appan|appene|*appen|mobilbanken|applikasjonen)'],
  'web-noun': [
    '(nettsiden|nettsida|nettsidene|nettsidan|nettside|hjemmesiden|hjemmesida|hjemmesidene|nettbutikken|nettstedet|kontaktskjemaet|kontaktskjema|skjemaet|*skjemaet|websiden|*portalen|bestillingssiden|bestillingssida|kjøpssiden|handlekurven|handlevogna|nettbestillingen|nettbestillinga|kassen|kassa|reiseplanleggeren|søknadssiden|nettskjema|bestillingen på nett|siden deres|sida deres|sidene deres|bestillingen på nettet)',
  ],
  'login-noun': [
    '(nettbanken|nettbank|nettbankinnlogging|innloggingen|innlogginga|innlogging|påloggingen|pålogginga|pålogging|innloggingssiden|innloggingssida|bankid|bankid-en|bankiden|minid|kundeportalen|kundesiden|kundesida|kundesidene|medlemssiden|medlemssidene|minside|kodebrikken|kodebrikka|min side|mine sider|min profil|profilen min|min reise|min pakke|min konto|brukeren min|brukerkontoen|kontoen min på nett)',
  ],
  'branch-noun': [
    '(kontoret|lokalkontoret|hovedkontoret|filialen|bankfilialen|avdelingen|avdelinga|skranken|skranka|luka|ekspedisjonen|servicetorget|servicekontoret|butikken|butikken deres|banken deres|billettkontoret|billettluka|resepsjonen|utleveringsstedet|hentestedet|postkontoret|post i butikk|verkstedet|personalet|ekspeditøren|kundesenteret deres|disken|rådhuset)',
  ],
  /** What a thing does that fails. */
  fails: [
    '(krasjer|krasja|krasjet|kræsjer|kræsja|fryser|frøs|henger|hang|streiker|streika|tryner|tryna|hakker|snurrer|spinner|nede|død|dødt|dau|daud|daut|feiler|feila|feilmelding*|feilkode*|feilkoder|nekter|nektet|nekta|avviser|avviste|avvist|låst|sperret|sperra|ubrukelig|ubrukelige|umulig|blank|blankt|stopper|stoppa|stoppet|forsvant|forsvinner|påstår|påstod|avbrutt|avbryter|kollapset|kollapsa|kødder|kødda|tuller|tulla|trøbler|bugger|loader|utilgjengelig|spytter|tømmer|sirkel|ring|loop|timeout|404|500|503)',
  ],
  works: [
    '(virker|virket|virka|funker|funka|funket|fungerer|fungerte|åpner|åpnet|åpna|laster|lastet|starter|startet|starta|svarer|lar|lot|vil|ville|godtar|godtok|kjenner|finner|fant|kommer|kom|går|gikk|åpnes|godkjenner|skjønner|forstår|tar|tok|sender|sendte|reagerer|gjør|gjorde|slipper|slapp|oppdaterer|viser|husker|lagrer|registrerer)',
  ],
  /** What went wrong, or did not come. */
  trouble: [
    '(ikke|ikkje|itj|itte|aldri|ingen|ingenting|feil|feilen|feiler|feilmelding*|feilkode*|krasj*|kræsj*|henger|hang|fryser|nede|død|dau|treg|tregt|håpløs|håpløst|umulig|elendig|stengt|stengte|tom|tomt|forsvant|forsvinner|kastet|kasta|kaster|slukte|spiste|spinner|snurrer|nekter|nekta|nektet|avvist|avviser|låst|sperra|sperret|utlogget|utløpt|utlogga|autosvar|robot|roboten|svarløs|ubesvart|ubesvarte|stille|retur|borte|nytteløst|forgjeves|måtte|bare|evig|evigheter|timevis|lotto|sviktet|svikta|nope|niks|null)',
  ],
} as const satisfies Classes
