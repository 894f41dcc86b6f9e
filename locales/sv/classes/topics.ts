import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'

/** What posts are about: things that break, run late, are ordered, and the people met. */
export const topicsClasses = {
  'topic-service-thing':
    words(`nätet internet bredbandet fibern wifi wifit mobilnätet tv:n tv-signalen kanalerna appen sajten hemsidan
    webben sidan internetbanken nätbanken bankappen bankid swish servern servrarna systemet systemen kortbetalningarna
    kortterminalen kortterminalerna betalningarna bankomaten strömmen elen vattnet värmen telefonin mejlen
    mejlservern täckningen tjänsten fiber kanalerna *kanalerna bankomaterna bankomater kortläsarna fjärrvärmen automaterna telefonväxeln biljettappen bokningssystemet *-appen`),
  'topic-down-word': [
    ...words(`nere borta död dött döda stendött kraschat kraschad svart utslagen utslaget offline försvann försvunnit
    svajar`),
    'ligger nere',
    'ur funktion',
    'ner igen',
    'gått ner',
    'gick ner',
  ],
  'topic-transport':
    words(`tåg tåget tågen buss bussen bussar bussarna flyg flyget planet färjan båten pendeln pendeltåget pendeltågen
    spårvagnen spårvagn spårvagnar tunnelbanan avgång avgången avgångar avgångarna nattåget öresundståget snabbtåget regionaltåget
    ersättningsbussen turen anslutningen *tåget *bussen *flyget`),
  'topic-late-word': [
    ...words(`försenad försenat försenade inställd inställt inställda sen sent sena stilla uteblev överfull överfulla
    cancellerad cancellerat`),
    'kom aldrig',
    'kommer inte',
    'kommer aldrig',
    'dök aldrig upp',
    'går inte',
    'gick aldrig',
    'står still',
  ],
  'topic-card': words(
    `kort kortet korten bankkort bankkortet visakortet kreditkortet betalkortet mastercard visakort`,
  ),
  'topic-card-fail': [
    ...words(`nekas nekades nekat nekad avvisas avvisades spärrat spärrades utgånget uppätet`),
    'medges ej',
    'funkar inte',
    'fungerar inte',
    'funkar ej',
    'fungerar ej',
    'går inte',
    'slutat fungera',
    'gått ut',
    'går ut',
  ],
  'topic-ordered': [...words(`beställde beställt köpte köpt handlade handlat beställer`), 'klickade hem'],
  'topic-order-thing':
    words(`paketet paket ordern beställningen varan varorna leveransen försändelsen kollit sändningen routern dosan
    koddosan simkortet soffan möblerna tvättmaskinen skorna jackan matkassen brevet boken böckerna klänningen
    kläderna`),
  'topic-does-it': [
    ...words(`gäller täcker ingår omfattar omfattas räknas ersätter`),
    'gäller det',
    'täcker ni',
    'ingår det',
  ],
  'topic-covers': [
    ...words(`försäkringen hemförsäkringen reseförsäkringen kortet biljetten abonnemanget rabatten bonusen garantin
    utomlands även också min mitt vår`),
    'i min',
    'i vår',
    'i mitt',
    'i er',
    'på resan',
    'hos er',
  ],
  'topic-product-thing':
    words(`försäkringen hemförsäkringen bilförsäkringen reseförsäkringen olycksfallsförsäkringen barnförsäkringen
    *försäkringen skyddet reseskyddet kortet biljetten periodbiljetten abonnemanget rabatten bonusen garantin
    erbjudandet avtalet surfen roaming räntan presentkortet medlemskapet poängen drulle`),
  'topic-staff': [
    ...words(`killen tjejen mannen kvinnan damen snubben personen gubben tanten människan personalen chauffören busschauffören
    föraren konduktören tågvärden teknikern montören installatören säljaren försäljaren handläggaren rådgivaren
    receptionisten väktaren vakten kassörskan kabinpersonalen medarbetaren kundtjänsten kundtjänst kundservice
    supporten brevbäraren tekniker chaufför handläggare personal rådgivare säljare väktare`),
    'den som svarade',
    'han som',
    'hon som',
    'hon på',
    'han på',
    'hon i',
    'han i',
  ],
  'topic-nice':
    words(`trevlig trevliga hjälpsam hjälpsamma snäll snälla vänlig vänliga kunnig kunniga proffsig tålmodig tålmodiga
    underbar underbara fantastisk fantastiska duktig duktiga guld toppen ängel grym suverän suveräna go goa
    rar gullig bäst bästa klippa stjärna hjälte lugn trevligt`),
  'topic-nasty': [
    ...words(`otrevlig otrevliga oförskämd dryg dryga spydig nonchalant arrogant snäsig sur sura rasistisk oproffsig
    inkompetent inkompetenta okunnig okunniga ohövlig respektlös hopplös värdelös värdelösa usel sämst sämsta
    lat lata skrek fräste hånlog himlade fnös ljög idiot idioter`),
    'la på',
    'lade på',
  ],
  'topic-kin':
    words(`mamma mammas pappa pappas mor far man fru make maka mormor morfar farmor farfar bror syster son dotter
    hustru sambo svärmor svärfar moster faster farbror morbror mannen frun`),
  'topic-my': words(`min mina mitt vår våra hennes hans`),
} as const satisfies Classes
