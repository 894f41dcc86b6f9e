import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Stiffly formal wording that would jar with a playful writer. */
export const stiff: CuePhrases = [
  '(=De|=Dem|=Dykk|=Dykkar|=Deres) ~1 (kan|må|vil|er|har|bes|vert|blir|bør|finn|får|ønskjer|skal|for|om|at|henvending|førespurnad|bestilling|kundeforhold)',
  '(høgvyrde|høgtakta|ærede|ærverdige|vyrde|høgtærede) <cap>',
  '^ (høgvyrde|høgtakta|vyrde|ærede|ærverdige)',
  '(vyrdsamt|vyrdnadsfullt|med (vyrdnad|høgakting|respekt)|ærbødigst|ærbødig|med høgaktelse)',
  'med (venleg|vennleg) helsing frå',
  '(i|etter|med) (samsvar|medhald|tråd|overeinskomst|henhald) (med|av|til)',
  '(jamfør|vedrørande|angåande|vedkomande|herved|hermed|undertekna|ovannemnde|førnemnde|påfølgjande|inneverande|jf|følgjeleg|såleis|likeeins|difor skal)',
  '(vi|det|ein|eg) (viser|vert vist|blir vist) til',
  '(vi|me|eg) (kan|vil|ønskjer å|skal) ~1 (stadfeste|opplyse|informere|meddele|gjere merksam|presisere|orientere) ~1 (om|at|på)',
  '(det|dette) (opplysast|stadfestast|meddelast|presiserast|gjerast|oppmodast|bemerkast|vert opplyst|blir opplyst|vert stadfesta)',
  '(ein|kunden|du|den reisande) (vert|blir) ~1 (beden|bedt|oppmoda|informert|gjort) (om|på|merksam)',
  '(vennlegast|venlegast|vennligst|vi ber om at|ver venleg og|ver så venleg|vær vennleg og|ver vennleg å)',
  '(førespurnad|førespurnaden|henvending|henvendinga|henvendelsen|meldinga di er|saka di er) ~ (motteke|mottatt|registrert|handsama|behandla|oversendt|notert)',
  '(førespurnad|førespurnaden|henvending|henvendinga|henvendelse|henvendelsen|retningsliner|vilkåra punkt|gjeldande reglar|gjeldande vilkår|kundeforhold|ettersending|sakshandsaming)',
  '(takkar|takk) for (henvendinga|førespurnaden|di henvending|din førespurnad|interessa|di interesse)',
  '(ordensreglement|reglement|reglementet|forskrift|forskrifta|føresegn|føresegnene)',
  '(kjæledyr|dyr|born|barn|reisande|passasjerar|bagasje|billettar|kundar|medlemer) (skal|må|kan|vert|er|blir) ~ (medbringast|medførast|transporterast|ledsagast|oppbevarast|følgjast|fråvikast|løysast|refunderast|tillatne|tillate|pålagde|pliktige|forbode)',
  '(medbringast|medførast|ledsagast|oppbevarast|transporterast|kjøpast|bestillast|løysast|hentast|leverast|fremjast|betalast)',
  { phrase: '^ god (dag|morgon|kveld|ettermiddag|føremiddag)', weak: true },
  {
    phrase:
      '(med venleg helsing|med vennleg helsing|med helsing|venleg helsing|beste helsing|med venleg helsing|helsing)',
    weak: true,
  },
  {
    phrase:
      '(avgang*|opningstid*|tidspunkt|verkedagar|verkedag|kunden|ledige|disponibel|tilgjengeleg|aktuell|aktuelle|gjeld|gjeldande|omfattar|framgår|føreligg) ~2 (finn|er|fastsett|fastsette|av|stad)',
    weak: true,
  },
  {
    phrase:
      '(tillat|tillatne|avhenta|utlevert|utleverast|disponerer|forefinst|omhandlar|vedkomande|erstatning|avgrensingar|normalt)',
    weak: true,
  },
]

/** Jokes, slang or exclamations that would jar with a formal writer. */
export const playfulReply: CuePhrases = [
  '(hurra|hipp|jippi|jippy|jihaa|woho|wohoo|woop|yay|yey|yihaa|tjohei|tjo|hoi|ohoi|ahoi|hoppsann|hoppsan|heisveis|sveisann|trallala|tralala|tada|tadaa|voila|voilà|simsalabim|hokuspokus|abrakadabra|tut|vroom|brumm|pling|bada|piff|mjau|voff|arrr|arr|kykeliky)',
  '^ (hei|heisann|hallo|morn|halla) ~1 (hei|hoppsann|hoppsan|sveisann|hallo|hopp|halla|på deg|hå|der)',
  '^ (halla|yo|hallois|tjena|hallais|heisveis|heia|jau|jess|yes|yess|ohoi|haha|hahaha|hihi|hehe|høhø|jepp|japp|yep|supert|fett|konge)',
  '(haha|hahaha|hihi|hehe|heh|lol|høhø|hoho|rofl|flir|fnis|tihi)',
  '(superkult|kjempekult|dritkult|kjempegøy|supergøy|kanongøy|råkult|megabra|kult|fett|konge|rått|digg|knall|kanonbra|supert|topp|toppers|herleg|kjempeartig|kjempestas|megastas|sykt|kjekt som|supersnilt|kremt)',
  '(dans|dansar|danse|dansa) (på|med|inn|vi|i|av|fritt|att|igjen|av garde|vidare)',
  '(tra-la-la|tra-la|tralalala|trallalla|hei-hå|hipp-hurra|hopp-og-sprett|falleri*|tut-tut|brum|brumm|plask|svosj|vrom)',
  '(karane|gutta|jentene|gjengen|gutane|folka|mannskapet|traktoren|bussen|ferja|toget|postmannen|bilen|han) (kjem|køyrer|tøffar|susar|kjem susande) (trillande|susande|tøffande|dansande|hoppande|springande|brasande|ramlande|galopperande|snart som ei kule|på ein to tre|i full fart)',
  '(trillande|susande|tøffande|dansande|hoppande|galopperande|brasande|ramlande|snublande)',
  '(i ein fei|i ein jafs|på ein studs|på ein to tre|vips|svisj|hokus pokus|som ei kule|på null komma niks|på null komma svisj|lett som ein plett|rett i fletta|tut og køyr|tut og kjør|på høg fjær|med eit smell|før du veit ordet|som berre det|rubb og stubb|full rulle|full gass|tommelen opp|så det held|så det susar|rockar|rocker)',
  '(fiksar|fikse|ordnar|løyser) (vi|me|eg|det|biffen|brasane) (på flekken|i ein fei|som berre det|lett|glatt|kjapt|brasane|biffen|på null|enkelt og greitt)',
  '(vi|me|eg) (ropar|jublar|spretter|sprett|hoppar|syng|smekkar|tryllar|trollar|disker|diskar|slår på stortromma|krøllar|kastar|køyrer på|skålar|dansar|gyngar|heiar|fyrer|jodlar|svingar)',
  '(tryllestav*|superhelt*|supermann|batman|ninja|troll|tryllar|rakett|raketten|pirat|sjørøvar|kaptein|matros|skipper|nissen|einhjørning|drage|konfetti|ballongar|korka|korken|champagne|sjampis|vaflar til alle|gull og grøne skogar)',
  '(kos deg|køs deg|koz|ha det fett|ha det gøy|rock on|stå på|heia heia|heia deg|game on|let s go|lets go|peace|cheers|ses a|snakkast|high five|klapp og kom|kom igjen da|hæ hæ|skål)',
  '(du er|de er) (rå|konge|ein luring|ei stjerne|best|gull|supre|rå altså|ein knupp)',
  '(søren|dæven|jøss|fy flate|uff a meg|jammen|grøss|gisp|oioi|oi oi|ojoj|oj|ops|oops|upsi|hoppla|jøye)',
  { phrase: '! ~6 !', weak: true },
  { phrase: '^ (hei|heisann|hallo) !', weak: true },
  { phrase: '(no|så) (smell|kosar|køyrer|dansar|gyngar|syng|koser|festar|jublar) (vi|det)', weak: true },
  {
    phrase:
      '(kosar|kjekt|gøy|artig|moro|morosamt|stas|tullar|spøk|spøkar|fjas|triks|hemmelege|magisk|magi|kjempe*|super*|mega*)',
    weak: true,
  },
]
