import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The digs of every day: so you thought, lucky that you told us, smart move, for your sake alone. */
export const mockeryPlain: CuePhrases = [
  'for (en|ei|et) (enestående|genial|strålende|skarp|imponerende|utrolig|banebrytende|fremragende) (iakttakelse|observasjon|analyse|slutning|konklusjon|innsikt|oppdagelse|betraktning)',
  {
    phrase: [
      // So you thought …
      '^ [men] (jaså|jasså|åja|å ja|javel|jøss|aha|neimen|ja vel|jaha|oi) [så|ja|men|da] [{fill}] {you} [{fill}] (trodde|tror|synes|syns|mente|mener|ville|vil|forventet|regnet|tenkte|hadde|er|skulle|kunne)',
      '^ [men] (jaså|jasså|åja|å ja|jøss|neimen|jaha) [så] [{fill}] (er|ble) (det|alt|vi) ~4 (vår|vårt|vi|oss|også)',
      '^ (og|så) {you} (trodde|regnet med|forventet|tenkte) [{fill}] (at|på|bussen|toget|vi|det)',
      // Joy that you complain; praise for the first.
      '(så|hvor|veldig|virkelig|kjempe*) (hyggelig|gøy|koselig|fint|flott|snilt|deilig|trivelig|herlig) [{fill}] at {you} [{fill}] ~6 (klage|sutre|kjefte|skjelle|rope|kritisere|mase|banne)',
      '(så|hvor) (hyggelig|gøy|koselig|fint|flott|snilt|trivelig) [{fill}] at {you} [{fill}] (legger|bruker|tar|ofrer|sløser) ~3 (fredagskveld*|lørdagskveld*|helg*|kveld*|morgen*|fritid*|ferie*|liv*) ~2 (på|til|med)',
      '(dagens|ukas|ukens|månedens|årets) (surpomp|gledesspreder|solstråle|drama|i-landsproblem|optimist|underdrivelse|innsikt|nyhet)',
      '(gøy|bra|fint|imponerende|flott|hyggelig|kjekt) at {you} [{fill}] (kan|har lært deg|har lært|vet hvordan man|klarer) [{fill}] [å] (google|lese|telle|regne|skrive|stave|klage)',
      '(herlig|deilig|hyggelig|gøy|fantastisk|nydelig|koselig) (med|å ha|å få) [{fill}] (så|slike|sånne|en så|enda) [{fill}] (positive|positiv|blide|blid|hyggelige|hyggelig|vennlige|takknemlige|ydmyke|glade) (kunder|kunde|reisende|mennesker|folk|gjester|tilbakemeldinger)',
      '(smart|lurt|genialt|briljant|strålende|klokt|flott|pent) (trekk|idé|plan|valg|tenkt|påfunn) [{fill}] (å|av deg|av dere|det der|$)',
      '(genistrek|genial idé|briljant idé|strålende idé)',
      // We would never have known.
      '(bra|godt|flaks|heldig|himla flaks|for en flaks) [{fill}] [at] (du|dere|noen) [{fill}] (sa|sier|fortalte|forteller|påpekte|påpeker|opplyste|kom|er her) ~4 (ellers|for ellers|det hadde vi aldri|så vi vet)',
      '(det|så|sånt) hadde (vi|jeg) [{fill}] (aldri|ikke) [{fill}] (kommet på|skjønt|visst|forstått|klart|tenkt på|funnet ut) ~2 (selv|uten deg|ellers|$)',
      'ellers hadde (vi|jeg) [{fill}] (aldri|ikke|sikkert) [{fill}] (visst|skjønt|kommet|forstått|merket|trodd|ant)',
      'hva vet [{fill}] (vi|jeg) [{fill}]',
      '(vi|jeg|som) har [{fill}] (jo|bare|jo bare) [{fill}] (jobbet|arbeidet|drevet|holdt på) med (det|dette) [her] i',
      '(vi|jeg) (jobber|arbeider|driver|holder på) [{fill}] (jo bare|bare|jo) [{fill}] (med|døgnet) (det|dette|rundt) [her] [$|hele]',
      // For your sake alone.
      '(selvfølgelig|selvsagt|absolutt|naturligvis|ja|jo|så klart|klart|straks) [{fill}] [så|skal|da] [{fill}] (endrer|stiller|stenger|bygger|flytter|tilpasser|stopper|venter|bytter|stanser|kjører|brøyter|åpner|innfører|endre|stenge|bygge|flytte|tilpasse|stoppe) [{fill}] (vi|jeg) ~3 (hele|alle|verden|bare|alt|samtlige) ~4 (for|etter|til) (akkurat|din|deg|bare)',
      '(hele|alle|alt) ~4 (for|etter|til) (akkurat deg|din skyld|bare deg|ditt behov)',
      '(bare|kun|utelukkende) for din skyld',
      '(vente|stoppe|stå|venter|stopper|holde) [{fill}] (på|for|til) (akkurat|bare|kun|nettopp) deg',
      '(din|ditt|dine) (tid|liv|tider|sak) [{fill}] er [{fill}] [{very}] [mye] (viktigere|mer verdt|mer verd|mer verdifull*|viktigst) [{fill}] (enn) ~1 (alle|andres|vår|andre)',
      '(tiden|tida|livet|saken) (din|ditt) [{fill}] er [{fill}] [mye] (viktigere|mer verdt|mer verd|viktigst)',
      '(må|kan ikke) [{fill}] være [{very}] (slitsomt|deilig|tøft|herlig|vanskelig|ensomt|tungt|fælt|lett) å være [{fill}] (deg|så)',
      '(har|må|ser ut til å) {you} [{fill}] [ha] [visst|tydeligvis|åpenbart] [{fill}] [ha] (god|mye|masse|for mye|all verdens) (tid|fritid)',
      '{you} (har|må|ser ut til å ha|må ha|later til å ha) [visst|tydeligvis|åpenbart|sannelig] [{fill}] (god|mye|masse|for mye|all verdens) (tid|fritid) ($|til overs|til å klage|siden|som)',
      // Tell us how, do it yourself, perfect as you.
      '(fortell|opplys|lær|forklar|vis) [{fill}] [oss] [{fill}] [gjerne] [{fill}] [mer] [om] hvordan (vi|man|jeg) [{fill}] (skal|bør|burde) [{fill}] (gjøre|drive|arbeide|jobbe|kjøre|utføre)',
      '(kanskje|hvorfor|da|skal) [{fill}] [ikke] [{fill}] {you} [{fill}] [skal|skulle|burde|kan|bør] [{fill}] [begynne å|ta] [{fill}] (kjøre|lage|plukke|jobbe|styre|ta over|drive|fly|bygge|koke) ~5 (selv|sjøl)',
      '(hvis|tenk om|om) [{fill}] (vi alle|alle|vi andre|alle andre|jeg|vi) [{fill}] (kunne|var|hadde vært|fikk|skulle) [{fill}] [være|vært|bli] [{fill}] (like|så) ~3 som (du|deg|dere)',
      '(like|så) (perfekt|perfekte|ufeilbarlig*|flink*|smart*|klok*|feilfri*) som (du|deg|dere)',
      '(da|så|prøv|kanskje) [{fill}] [kan|må|bør|skal] [{fill}] [du] [{fill}] (kanskje|prøve|å) ~3 (lese|se på|åpne|bruke) [{fill}] (skiltet|skiltene|klokka|kalenderen|øynene|hjernen|rutetabellen|kartet)',
      '(bukker|neier) [{fill}] [vi|jeg] [{fill}] (og|dypt|ydmykt|takker|oss)',
      '^ (eller ikke|not|ironi|obs ironi|tulla|bare tuller|bare kødder|neida|lol) ($|!)',
      '(sitter|står|ligger|går|sitte|satt) (vi|jeg) [{fill}] [jo|vel|bare|her] [{fill}] [her] og [{fill}] ({idle}|tvinner tommeltotter*|tvinner tommel*|venter på deg|koser oss|later oss|sover|tvinner tomler)',
      '(vi|jeg) (sitter|står|ligger|går|satt) [{fill}] [jo|vel|bare|her] [{fill}] [her|hele dagen] og [{fill}] ({idle}|tvinner tommeltotter*|tvinner tommel*|venter på deg|koser oss|later oss|sover|tvinner tomler)',
      '(tvinner|tvinne) [{fill}] (tommeltotter*|tommel*|tomler)',
      '(ringe|ringer|ring|be|ber|kontakte|kontakter|varsle|snakke|snakker) [{fill}] [med|til|på] (værgudene|værguden|solguden|julenissen|nissen|vårherre|kong vinter|gud)',
      '(ja|jo|selvfølgelig|selvsagt|klart|absolutt|neida|jada|joda) [{fill}] (kongen|majestet|deres majestet|deres høyhet|deres nåde|dronningen|prinsessen|prinsen|sjefen|herren|boss)',
      '^ (å|åh|oi|uff|huff|gud|herregud|men oi) [nei|da] [så|hvor] [{fill}] (fælt|forferdelig|grusomt|tragisk|synd|trist) [{fill}] (hele|en hel|to|tre|fem|å måtte|å vente)',
      '(for en|for et|hvilken|hvilket|litt av et|litt av en) (sjokk|overraskelse|sensasjon|skandale|mysterium|nyhet) [{fill}] (at|når|det)',
      '^ [ja|men] [{fill}] (en hel|et helt|hele) (time|minutt|dag|kvarter|timer|minutter|døgn|uke|sekund|halvtime) ($|!)',
      '(for|altfor) (mye|vanskelig) (forlangt|å forlange|å be om|å håpe på) ($|!|av deg|for deg)',
    ],
    not: [
      '(forstår|skjønner) [{fill}] (at|godt|frustrasjon*|deg)',
      'har vunnet',
      '(vinner|vinneren|trekningen|konkurransen)',
      'tusen takk for hjelpen',
      '(koster|sparer|rabatt) ~3 hele',
    ],
  },
  {
    phrase: [
      '(unnskyld|beklager|sorry|tilgi oss|lei for) [{fill}] [så mye] [for] at (vi|jeg) [{fill}] (finnes|eksisterer|puster|lever|er mennesker|må sove|har pause|går på do|ikke er roboter|ikke kan trylle|ikke er synske)',
      '(vi|jeg) satt [{fill}] [akkurat|jo|bare|her] og [{fill}] (ventet|håpet|lengtet)',
      '(kjøre|kjører|fly|flyr|hoppe|hopper) (gjennom|igjennom|over) (bilene|køene|køen|husene|snøen|trafikken|de andre|alle andre|veggen|vegger)',
      '^ [men] (neimen|nei men|jaså|oi|men oi|jøss) (er|koster|blir|snør|regner|tar|var) (det|vi) [{fill}] ~2 (dyrt|kaldt|kø|køer|varmt|glatt|vått|mørkt|snø|penger|tid|trangt|mye folk)',
      '(det var|så|hvor) (rart|merkelig|underlig|sjokkerende|overraskende) ($|!)',
      '(kjempefint|kjempebra|topp|perfekt|nydelig|strålende) [{fill}] at du [{fill}] (skriver|ringer|tar kontakt|klager|kommer) ~5 (om natta|om natten|midt på natta|en søndag|på julaften|på nyttårsaften|fem minutter|akkurat)',
      '(privatsjåfør*|privatfly*|limousin*|butler*)',
    ],
    not: ['(leie|leier|bestille|koster|tilbyr|tjeneste|taxi)'],
  },
  {
    phrase: [
      '(hadde|kunne) ingen [{fill}] [ha|kunnet] [{fill}] (gjettet|gjette|ant|ane|trodd|tro|forutsett)',
      '{you} (skal|skulle|burde|bør) [{fill}] bli (meteorolog|ekspert|sjef|jurist|komiker|forfatter|poet|politiker|detektiv|lokfører|bussjåfør|kokk|pilot|ingeniør)',
      '(dele|deler|delte) [{fill}] [med oss] av {your} [{very}] (uendelige|store|enorme|dype|grenseløse|samlede) (visdom|kunnskap|klokskap|innsikt|ekspertise|livserfaring)',
      '^ (ja ja|jaja|jo da|joda|selvfølgelig|selvsagt|så klart) [at] (alt|det) er ~2 (vår feil|vår skyld)',
    ],
    not: ['men vi'],
  },
]
