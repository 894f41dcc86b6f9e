/** Nynorsk words that begin sentences, and words that are also names. */
import { words } from '../../../src/entities/context.js'

export const ordinary = words(`
  a at
  mor far onkel tante bestemor bestefar
  stein bjørn dag liv odd even tor sol per hans bror ask eli may roar frid stig finn gro bo berg dal haug lie moe vik holm lund strand bakke eide foss hagen hauge nes sand skog solberg vold aas ås li lien løken myhre ruud sande tveit borg falk lyng mo rud raud sunde
  eg du han ho den det vi me de dykk dei ein ei eit meg deg seg oss min din sin vår dykkar deira mitt ditt sitt mine dine sine våre
  hei heisann hallo takk kjære gode god morgon kveld kvifor når kor kva kven kva for korleis kvar om at som og eller men så då no her der sidan derfor difor òg også ikkje aldri alltid ofte nokre gonger allereie framleis berre kanskje sjølvsagt absolutt ja nei jo ok okei
  i på av for til frå hos hjå ved under over etter før mellom mot utan ifølgje gjennom innan langs blant trass takka vere utanom utover inntil medan fordi sjølv viss dersom ettersom omkring
  ingen inkje noko nokon nokre kvar kvart både begge same annan andre første tredje siste neste førre heile halve mange fleire få meir mest minst færre alle alt
  er var vert vart blir blei har hadde kan kunne skal skulle vil ville må måtte får fekk går gjekk kjem kom gjer gjorde ser såg seier sa gjev gav gir tek tok står stod ligg låg sit bur heiter finst tykkjer synest trur veit visste vonar håpar lurer søkjer treng skriv ring ringer send sjekk les sjå høyr gå gi gje ta ha hatt fått vorte blitt vore
  idag igår imorgon måndag mandag tysdag onsdag torsdag fredag laurdag lørdag sundag søndag januar februar mars april mai juni juli august september oktober november desember jul påske sommaren vinteren hausten våren
  ny nye nytt stor store stort liten lille små gamal gamle bra dårleg dårlege feil rett lett eigen eigne svensk svenske norsk norske dansk danske engelsk engelske tysk tyske fransk franske russisk russiske amerikansk amerikanske europeiske nordiske
  kunde kundeservice banken bank selskapet kommunen sjukehuset politiet regjeringa partiet laget klubben avisa staten byen landet verda folk folket mannen kvinna barna pengar kortet kontoen appen sida nettet mobilen telefonen bilen huset heime
  tidlegare seinare deretter dessutan derimot elles nyleg snart plutseleg endeleg dessverre riktignok naturlegvis eigentleg særleg spesielt totalt samla igjen likevel samstundes imidlertid
`)
