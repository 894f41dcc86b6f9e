import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** Words of loss and harm: what is ruined, what one is left without, what was missed. */
export const grievanceClasses = {
  ruined: words(
    `förstörd förstört förstörda kvaddad kvaddat krossad krossat krossade sprucken sprucket spräckt mosad mosat dränkt dränkta genomblöt
    genomblött genomblöta vattenskadad möglig mögligt mögliga tinat tinad tinade surnat ruttnat ruttna härsken urdrucken iskall iskallt
    avbruten bruten brutet böjd böjt repad repat repig bucklig buckligt uppriven upprivet söndersliten sönderslagen sönderslaget
    trasig trasigt trasiga sönder defekt defekta skadad skadat skadade ofullständig halvfull kasserad spolierad spolierat
    saboterad stulen stulet snodd försvunnen försvunnet försvunna borttappad borttappat bortslarvad bortslarvat felmonterad
    felkopplad nedsmutsad igenvuxen igensnöad översvämmad avstängd avstängt utelåst inlåst instängd bortglömd kvarglömd`,
  ),
  'basic-need': words(
    `varmvatten vatten ström strömmen el elen internet bredband wifi värme telefon tv pengar lön lönen hjälp svar besked information
    info hiss bil bagage väska väskor kläder medicin mediciner toalett täckning uppkoppling kort bankkort nyckel mat sophämtning post
    kollektivtrafik buss tåg transport hemtjänst personal skolskjuts färdtjänst router dusch spis`,
  ),
  'life-plan': words(
    `jobbintervju jobbintervjun intervju intervjun bröllop bröllopet begravning begravningen möte mötet flyg flyget plan planet semester
    semestern tenta tentan prov provet kalas kalaset läkartid läkartiden resa resan bröllopsresa bröllopsresan helg helgen jul julen
    julafton konsert konserten dop dopet examen studenten match matchen förlossning förlossningen anslutning anslutningen dejt
    födelsedag födelsedagen operation operationen teater teatern visning visningen skolstart budgivning budgivningen påsk påsken
    midsommar nyår premiären mässan kursen jobbet`,
  ),
  'hit-by': words(
    'rök sprack missade missat missades missad försenades blåstes förstördes spolierades spolierad förstörd förstört inställd inställt gick körd kört',
  ),
} as const satisfies Classes
