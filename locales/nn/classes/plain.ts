import type { Classes } from '../../../src/text/phrase.js'

/** Word classes of the everyday ways to defend, brush off, blame and mock. */
export const plainClasses = {
  trader: [
    '(butikkar|butikkane|bankar|bankane|selskap|selskapa|kjeder|kjedene|kommunar|kommunane|hotell|hotella|verksemder|leverandørar|straumselskap|flyselskap|firma|gym|kafear|restaurantar|utleigarar|apotek|*selskap|*butikkar|*kjeder|*bankar|teleselskap)',
  ],
  'field-staff': [
    '(sjåføren|sjåførane|bodet|budet|postbodet|montøren|montørane|teknikaren|teknikarane|konduktøren|vakta|vekteren|mannskapet|kollegaen|kollegaene|rådgjevaren|sakshandsamaren|medarbeidaren|teamet|personalet|vaktmeisteren|resepsjonen|takstmannen|handverkaren|rørleggaren|elektrikaren|han som køyrde|dei som køyrde)',
  ],
  'own-folk': [
    '(folka|dei tilsette|tilsette|sjåførane|montørane|kollegaene|medarbeidarane|teknikarane|rådgjevarane|sakshandsamarane|betjeninga|mannskapet|personalet|lærarane|pleiarane|butikkmedarbeidarane|vaktene|konduktørane)',
  ],
  'came-by': [
    '(banka|bankte|ringte|ringde|venta|kom|stod|prøvde|var|leverte|køyrde|møtte|la|stoppa|sjekka|sa|spurde|varsla|gav|forklarte)',
  ],
  decider: [
    '(hovudkontoret|leiinga|sjefen|styret|eigarane|juristane|fylket|fylkeskommunen|kommunen|kommunestyret|staten|stortinget|regjeringa|politikarane|departementet|noregs bank|marknaden|børsen|produsenten|leverandøren|netteigaren|vegvesenet|finanstilsynet|direktoratet)',
  ],
  'decider-verb': [
    '(bestemmer|bestemte|avgjer|avgjorde|vedtek|vedtok|set|sette|fastset|krev|styrer|vil|har bestemt|har vedteke|har sett|har avgjort|har kravt|har sagt)',
  ],
  season: [
    '(desember|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|jul|påske|sommar|vinter|haust|ferie|fellesferie|rushtid|fredag|måndag|høgsesong|helg)',
  ],
  'of-course': ['(klart|sjølvsagt|naturleg|naturlegvis|logisk|opplagt|rimeleg|ikkje rart)'],
  'small-thing': [
    '(krone|kroner|øre|tiar|femtilapp|hundrelapp|minutt|minuttar|kvarter|time|timar|dag|dagar|forseinking|koffert|veske|jakke|genser|telefon|pakke|skrivefeil|brev|ripe|bulk|flekk|merke|hol|dropp|misforståing|lyd|hår|kø|bagatell|bag|sykkel|billett|paraply|lue|leike|mobil|ting)',
  ],
  'print-thing': [
    '(vilkåra|avtalen|kontrakten|lappen|merkelappen|etiketten|billetten|esken|pakninga|skiltet|kvitteringa|stadfestinga|nettsida|brevet|døra|fakturaen|rekninga|e-posten|annonsen|rettleiinga)',
  ],
  'done-blindly': [
    '(kjøpte|bestilte|tinga|booka|betalte|klikka|signerte|skreiv|godtok|sende|reiste|drog|gjekk|parkerte|avbestilte|trykte|starta|kjøpt|bestilt|betalt|klikka|signert|reist|parkert|sendt)',
  ],
  blindly: [
    '(sjekke|sjekka|lese|lesa|sjå|spørje|spørja|seie|seia|måle|måla|tenkje|tenke|betale|vite|kontrollere|prøve|samanlikne|løyve|forsikring|varsle|melde)',
  ],
  'the-trade': [
    '(bank|bankar|banken|tog|tog*|toget|fly|flyet|buss|bussar|bussen|ferje|ferja|ferjedrift|båt|båten|brøyting|brøytebilen|selskap|butikk|kommune|skule|straum|nett|jobben|jobben vår|drift|økonomi|data|forsikring)',
  ],
  'know-all': [
    '(ekspert|ekspertar|meteorolog|meteorologar|ingeniør|jurist|advokat|professor|spesialist|geni|lege|økonom|detektiv|fagmann|kjennar|forskar|pilot)',
  ],
  glad: [
    '(fint|bra|flott|kjekt|godt|herleg|supert|hyggjeleg|hyggeleg|triveleg|gildt|artig|moro|stas|imponerande|koseleg)',
  ],
} as const satisfies Classes
