import type { Classes } from '../../../src/text/phrase.js'

/** What posts are about: things that break, run late, are ordered, and the people met. */
export const topicsClasses = {
  'service-thing': [
    'nätet', 'internet', 'bredbandet', 'fibern', 'wifi', 'wifit', 'mobilnätet', 'tv:n', 'tv-signalen', 'kanalerna',
    'appen', 'sajten', 'hemsidan', 'webben', 'webbplatsen', 'sidan', 'internetbanken', 'nätbanken', 'bankappen',
    'bankid', 'swish', 'servern', 'servrarna', 'systemet', 'systemen', 'kortbetalningarna', 'kortterminalen',
    'kortterminalerna', 'betalningarna', 'bankomaten', 'bankomaterna', 'strömmen', 'elen', 'vattnet', 'värmen',
    'telefonin', 'växeln', 'mejlen', 'mejlservern', 'täckningen', 'tjänsten', 'biljettappen', 'bokningssystemet', '*-appen',
  ],
  'down-word': [
    'nere', 'borta', 'död', 'dött', 'döda', 'stendöd', 'stendött', 'kraschat', 'kraschad', 'kraschade', 'svart', 'utslagen',
    'utslaget', 'offline', 'ligger nere', 'ur funktion', 'ner igen', 'ner', 'gått ner', 'gick ner', 'försvann', 'försvunnit', 'svajar',
  ],
  transport: [
    'tåg', 'tåget', 'tågen', 'buss', 'bussen', 'bussar', 'bussarna', 'flyg', 'flyget', 'planet', 'färjan', 'färjor', 'båten',
    'pendeln', 'pendeltåget', 'pendeltågen', 'spårvagnen', 'tunnelbanan', 'avgång', 'avgången', 'avgångar', 'avgångarna',
    'nattåget', 'pågatåget', 'öresundståget', 'snabbtåget', 'regionaltåget', 'expressbussen', 'ersättningsbussen', 'turen', 'linjen',
    'anslutningen', '*tåget', '*bussen', '*flyget',
  ],
  'late-word': [
    'försenad', 'försenat', 'försenade', 'inställd', 'inställt', 'inställda', 'sen', 'sent', 'sena', 'stilla', 'uteblev', 'kom aldrig',
    'kommer inte', 'kommer aldrig', 'dök aldrig upp', 'går inte', 'gick aldrig', 'står still', 'överfull', 'överfulla', 'cancellerad', 'cancellerat',
  ],
  card: ['kort', 'kortet', 'korten', 'bankkort', 'bankkortet', 'visakortet', 'kreditkortet', 'betalkortet', 'mastercard', 'visakort'],
  'card-fail': [
    'nekas', 'nekades', 'nekat', 'nekad', 'medges ej', 'avvisas', 'avvisades', 'spärrat', 'spärrades', 'funkar inte', 'fungerar inte',
    'funkar ej', 'fungerar ej', 'gick inte', 'går inte', 'slutade fungera', 'slutat fungera', 'utgånget', 'gått ut', 'går ut', 'åts', 'uppätet',
  ],
  ordered: ['beställde', 'beställt', 'köpte', 'köpt', 'handlade', 'handlat', 'klickade hem', 'beställer'],
  'order-thing': [
    'paketet', 'paket', 'ordern', 'order', 'beställningen', 'varan', 'varorna', 'leveransen', 'försändelsen', 'kollit', 'sändningen',
    'routern', 'dosan', 'koddosan', 'simkortet', 'soffan', 'möblerna', 'tvättmaskinen', 'skorna', 'jackan', 'matkassen', 'brevet',
    'boken', 'böckerna', 'klänningen', 'kläderna',
  ],
  'does-it': ['gäller', 'täcker', 'ingår', 'omfattar', 'omfattas', 'räknas', 'ersätter', 'gäller det', 'täcker ni', 'ingår det'],
  covers: [
    'försäkringen', 'hemförsäkringen', 'reseförsäkringen', 'kortet', 'biljetten', 'abonnemanget', 'rabatten', 'bonusen', 'garantin',
    'utomlands', 'även', 'också', 'i min', 'i vår', 'i mitt', 'i er', 'i ert', 'på resan', 'min', 'mitt', 'vår', 'er', 'hos er',
  ],
  'product-thing': [
    'försäkringen', 'hemförsäkringen', 'bilförsäkringen', 'reseförsäkringen', 'olycksfallsförsäkringen', 'barnförsäkringen', '*försäkringen',
    'skyddet', 'reseskyddet', 'kortet', 'biljetten', 'periodbiljetten', 'abonnemanget', 'rabatten', 'bonusen', 'garantin', 'erbjudandet',
    'paketet', 'avtalet', 'surfen', 'roaming', 'räntan', 'priset', 'presentkortet', 'medlemskapet', 'poängen', 'drulle',
  ],
  staff: [
    'killen', 'tjejen', 'mannen', 'kvinnan', 'damen', 'snubben', 'personen', 'gubben', 'tanten', 'människan', 'personalen', 'chauffören',
    'busschauffören', 'föraren', 'konduktören', 'tågvärden', 'värden', 'teknikern', 'montören', 'installatören', 'säljaren', 'försäljaren',
    'handläggaren', 'rådgivaren', 'receptionisten', 'väktaren', 'vakten', 'kassörskan', 'kabinpersonalen', 'medarbetaren', 'kundtjänsten',
    'kundtjänst', 'kundservice', 'supporten', 'växeln', 'brevbäraren', 'budet', 'chefen', 'tekniker', 'chaufför', 'handläggare', 'personal',
    'rådgivare', 'säljare', 'väktare', 'ordningsvakten', 'den som svarade', 'han som', 'hon som', 'hon på', 'han på', 'hon i', 'han i',
  ],
  nice: [
    'trevlig', 'trevliga', 'hjälpsam', 'hjälpsamma', 'snäll', 'snälla', 'vänlig', 'vänliga', 'kunnig', 'kunniga', 'proffsig', 'proffsiga',
    'tålmodig', 'tålmodiga', 'underbar', 'underbara', 'fantastisk', 'fantastiska', 'duktig', 'duktiga', 'guld', 'toppen', 'ängel', 'grym',
    'suverän', 'suveräna', 'go', 'goa', 'rar', 'gullig', 'bäst', 'bästa', 'klippa', 'stjärna', 'hjälte', 'lugn', 'vänligt', 'trevligt',
  ],
  nasty: [
    'otrevlig', 'otrevliga', 'oförskämd', 'dryg', 'dryga', 'spydig', 'nonchalant', 'arrogant', 'snäsig', 'sur', 'sura', 'kort', 'rasistisk',
    'oproffsig', 'inkompetent', 'inkompetenta', 'okunnig', 'okunniga', 'oartig', 'ohövlig', 'respektlös', 'hopplös', 'värdelös', 'värdelösa',
    'usel', 'sämst', 'sämsta', 'lat', 'lata', 'skrek', 'fräste', 'la på', 'lade på', 'hånlog', 'himlade', 'fnös', 'ljög', 'idiot', 'idioter',
  ],
  kin: [
    'mamma', 'mammas', 'pappa', 'pappas', 'mor', 'far', 'man', 'fru', 'make', 'maka', 'mormor', 'morfar', 'farmor', 'farfar', 'bror',
    'syster', 'son', 'dotter', 'hustru', 'sambo', 'svärmor', 'svärfar', 'moster', 'faster', 'farbror', 'morbror', 'svåger', 'mannen', 'frun',
  ],
  my: ['min', 'mina', 'mitt', 'vår', 'våra', 'mins', 'hennes', 'hans', 'mammas', 'pappas'],
} as const satisfies Classes
