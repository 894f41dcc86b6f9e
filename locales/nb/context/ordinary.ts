/** Bokmål and common Norwegian words that begin sentences, and words that are also names. */
import { words } from '../../../src/entities/context.js'

export const ordinary = words(`
  a at
  mor far onkel tante bestemor bestefar åpent åpen baker
  stein bjørn dag liv odd even tor sol per hans bror ask eli may roar frid stig finn gro bo berg dal haug lie moe vik holm lund strand bakke eide foss hagen hauge nes sand skog solberg vold aas ås li lien løken myhre næss ruud sande sæther tveit borg falk lyng mo rud rød sunde viken
  jeg du han hun den det vi dere de man en ei et meg deg seg oss dem min din sin vår deres mitt ditt sitt mine dine sine våre
  hei heisann hallo takk kjære god gode morgen kveld hvorfor når hvor hva hvem hvilken hvilke hvilket hvordan om at som og eller men så da nå her der siden derfor dog også ikke aldri alltid ofte noen ganger allerede fortsatt bare kanskje selvfølgelig absolutt ja nei jo ok okei
  i på av for til fra hos ved under over etter før mellom mot uten ifølge gjennom innen langs blant tross takket være utenom utover inntil mens fordi selv hvis dersom ettersom innenfor ovenfor omkring
  ingen intet noe noen hver hvert både begge samme annen annet andre første tredje siste neste forrige hele halve mange flere få mer mest minst færre alle alt
  er var blir ble har hadde kan kunne skal skulle vil ville må måtte får fikk går gikk kommer kom gjør gjorde ser så sier sa gir ga tar tok står sto ligger lå sitter bor heter finnes synes tror vet visste håper lurer søker trenger skriver ring ringer send sjekk les se hør gå gi ta ha hatt fått blitt vært
  idag igår imorgen mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember jul påske sommeren vinteren høsten våren
  ny nye nytt stor store stort liten lille små gammel gamle bra dårlig dårlige feil rett lett eneste egen egne svensk svenske norsk norske dansk danske engelsk engelske finsk finske tysk tyske fransk franske russisk russiske amerikansk amerikanske europeiske nordiske
  kunde kundeservice banken bank selskapet kommunen sykehuset politiet regjeringen partiet laget klubben avisen avisa staten byen landet verden folk folket mannen kvinnen barna penger kortet kontoen appen siden nettet mobilen telefonen bilen huset hjemme
  tidligere senere deretter dessuten derimot ellers nylig snart plutselig endelig dessverre forresten riktignok naturligvis egentlig særlig spesielt fremfor totalt samlet igjen likevel samtidig imidlertid
`)
