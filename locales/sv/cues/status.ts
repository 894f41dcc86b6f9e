import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Status updates. */
export const status: ThemeLexicon<'status'> = {
  'status-action': [
    '(startas|startas om|byts|byts ut|skarvas|skiftas|kopplas|kopplas om|lagas|repareras|sätts in|skickas|plogas|röjs|spolas|töms|felsöks|undersöks|kontrolleras|testas|återställs|rättas|avhjälps)',
    '^ (gräver|byter|svetsar|skarvar|kopplar|startar|kör|spolar|tömmer|röjer|plogar|letar|felsöker|rättar|testar|reparerar|lagar|pumpar|tinar|tätar)',
    '(vi|jag|teknikerna|våra tekniker|tekniker|leverantören|driften|de|personal|elektriker|montörer|bärgare|banarbetare|trafikverket|röjningslag|våra team|vårt team|alla|utvecklarna|operatören|lag|flera lag|en tekniker|vår leverantör) [{soft}] (arbetar|jobbar|felsöker|söker|utreder|undersöker|byter|startar|återställer|rullar|lagar|reparerar|röjer|kopplar|letar|försöker|håller|analyserar|testar|åtgärdar|kör|bärgar|är|fortsätter|har|installerar|kontrollerar|övervakar|styr|leder|sätter|flyttar|spärrar|stänger|isolerar|inspekterar|rättar|uppdaterar) [{soft}] ~4 (med|på|fel*|orsak*|plats|lösning*|att|om|upp|igång|server*|ledning*|kabel*|hitta|lös*|isolerat|hittat|identifierat|tillbaka|över|trafik*|problemet|störning*|systemet|databas*|bussar|ersättning*|träd)',
    '(felsökning|felsökningen|reparation|reparationen|arbete|arbetet|utredning|utredningen|röjning|röjningen|återställning|återställningen|omstart|bärgning|bärgningen|åtgärd|åtgärder|undersökning|driftsättning|omkoppling|kabelreparation|test|tester|sanering|felavhjälpning|felavhjälpningen|insats|insatsen) [{soft}] (pågår|fortsätter|är|startade|startar|har|påbörjad|påbörjats|pågick|inleds|inletts|görs|sker|igång|fortgår|fortskrider)',
    '(pågår|fortsätter|fortgår) [{soft}] (felsökning|felsökningen|reparation|reparationen|arbete|arbetet|utredning|röjning|återställning|arbetet med|ett arbete)',
    '(orsaken|felet|problemet|störningen) [{soft}] (är|har) [{soft}] (hittad|hittat|hittats|identifierad|identifierat|identifierats|lokaliserat|lokaliserad|isolerat|isolerad|rättat|känt|känd|åtgärdat|avhjälpt|löst)',
    '(vi|teknikerna) [{soft}] har [{soft}] (hittat|identifierat|isolerat|lokaliserat|rättat|startat om|bytt|kopplat|skickat|satt in|kallat in|stängt av|eskalerat|felanmält|påbörjat)',
    '(har|är) (vi|teknikerna|tekniker|vår tekniker|lag|vårt lag|personal) [{soft}] (på plats|på väg|hittat|igång|ute|identifierat|startat)',
    '(tekniker|teknikern|montör|montörer|lag|vårt lag|personal|bärgare|elektriker|röjningslag|bärgningsbil|ersättningsbussar|ersättningstrafik|extrabussar) [{soft}] (är|finns|på|har|åker|kommer|sätts|rullar|går|kallas|insatt|skickats) [{soft}] (på plats|på väg|insatta|plats|ute|in|inkallade|inkallad|framme|igång)',
    '(felsöker|felsöka|felsöks|åtgärdas|åtgärdar|repareras|lagas|undersöks|utreds|återställs|startas om|kopplas om|byts ut|röjs|bärgas)',
  ],
  'status-prognosis': [
    'hur (länge|lång tid) ~3 ?',
    '(vågar|vill|kan) [vi] [{soft}] (inte|ej) [ännu|än] (gissa|lova|säga|uppskatta|bedöma) [{soft}] (när|hur|någon|något|en tid)',
    '(hur länge|hur lång tid|när) ~6 (vet vi|vet ingen|vågar vi|kan vi|vill vi|går inte|är oklart|är osäkert|är för tidigt)',
    '(prognos|prognosen|prognoser) [{soft}]',
    '(ingen|inget|inga|inte|saknar|saknas|ännu ingen|oklart) [{soft}] [har] [{soft}] (prognos|tidsprognos|sluttid|klartid|besked om när|någon prognos|bedömning|tidsuppskattning|tidsangivelse|när)',
    '(oklart|osäkert|för tidigt|svårt att säga|kan inte säga|vet inte|vet ännu inte|vet inte än) [{soft}] [ännu|än|att säga|exakt] [{soft}] (när|hur länge|hur lång|om)',
    '(beräknas|beräknar|väntas|räknar|bedöms|bedömer|förväntas|förväntar|uppskattas|uppskattar|hoppas|tror|planeras) [{soft}] [vi|det|att|med|ha|vara|nu] ~5 (klart|klar|igång|åter|löst|igen|fungera|fungerar|ström|tillbaka|normalt|fixat|lagat|senast|före|till|kl|klockan|<num>|avhjälpt|öppna|ta|trafik*|åtgärdat|under)',
    '(beräknad|beräknat|förväntad|uppskattad|preliminär|ny) (sluttid|klartid|tid|starttid|ankomst|avgång|återställning|åtgärdstid|avhjälpningstid|öppning)',
    '(ska|bör|kommer) [{soft}] [det|allt|tjänsten|strömmen|nätet|appen|trafiken|sajten] [{soft}] [att] [{soft}] (vara|fungera|rulla|gå|komma) [{soft}] ~3 (igång|åter|löst|igen|klart|klar|normalt|uppe|tillbaka|som vanligt)',
    '(klart|igång|åter|löst|igen|tillbaka|lagat|avhjälpt|uppe|framme) [{soft}] (före|senast|vid|till|kl|klockan|omkring|ungefär|cirka|ca|runt|innan|under|inom|om|framåt|mellan)',
    '(sluttid|klartid|återställningstid|tidsprognos|avhjälpningstid)',
    '(fungerar|funkar|är|rullar|går) [{soft}] [nu|allt|igen|det|åter|som] [{soft}] (igen|som vanligt|normalt|åter|löst|uppe) [{soft}] (igen|sedan|nu|kl)',
  ],
  'status-next': [
    '(nästa|nytt|ny) [vid|runt|ca|cirka] (kl|klockan|<num>)',
    '(nästa|nytt|ny) (livstecken|bud|pip|bulletin|puls)',
    '(hör av oss|hör vi av oss|hörs vi|vi hörs|hörs|är tillbaka|är vi tillbaka|kommer tillbaka|dyker upp) [här] [igen|åter] ~2 (kl|klockan|om|igen|senast|var|varje|inom|<num>|halv|kvart|runt|vid)',
    '(mer|nytt|nyheter) (från|av) oss',
    '(nytt|mer|uppdatering|lägesrapport|besked|livstecken) [från oss] [här] [igen] (kl|klockan|runt|ca|cirka|senast|<num>)',
    '(nästa|ny|nytt|härnäst|följande) (uppdatering|besked|driftbesked|driftinformation|information|info|statusuppdatering|rapport|lägesrapport|status|inlägg|lägesbild|driftinfo|trafikinfo|avstämning) [{soft}]',
    '(uppdaterar|uppdateras|återkommer|skriver|informerar|meddelar|hörs|rapporterar|lägger ut|publicerar|berättar|ger besked|kommer tillbaka) [{soft}] [vi|jag|läget|kartan|sidan|tråden|här|igen|nytt|ny] ~4 (kl|klockan|om|igen|senast|var|varje|inom|<num>|halv|härnäst|heltimme|halvtimme|kvart|timme)',
    '(uppdatering|uppdateringar|besked|driftbesked|info|information) [{soft}] (kommer|lägger|ger|lämnas|ges|publiceras|var|varje|skriver) [{soft}] ~3 (kl|klockan|om|igen|senast|var|varje|inom|<num>|halvtimme|timme|kvart|halv)',
    '(var|varje) (halvtimme|timme|kvart|heltimme|hel timme|<num> minut|tionde minut|femtonde minut|tjugonde minut|trettionde minut)',
  ],
  'status-resolved': [
    '(åtgärdat|åtgärdad|åtgärdade|löst|avhjälpt|rättat|rättad|lagat|lagad|återställd|återställt|avklarat|fixat|fixad|reparerad|reparerat) [{soft}]',
    '(fungerar|funkar|är igång|är uppe|rullar|går) [{soft}] (igen|som vanligt|normalt|åter|nu)',
    '(tillbaka|åter) [{soft}] (till|i|som) (det normala|drift|vanligt|normalläge|normal drift)',
    '(störningen|avbrottet|felet|problemet|driftstörningen|strömavbrottet) [{soft}] (är|har) [{soft}] (över|upphört|löst|lösts|åtgärdat|åtgärdats|slut|avslutad|avslutat|avhjälpt)',
    '(klart nu|allt (fungerar|funkar|är som)|nu (fungerar|funkar|är allt))',
  ],
}
