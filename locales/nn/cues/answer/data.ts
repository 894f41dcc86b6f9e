import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Says that a post or comment is, was or will be removed or hidden. */
export const removal: CuePhrases = [
  {
    phrase: [
      '{post} ~3 (ligg|står|er) {negation} ~1 (ute|her|lenger|synleg|tilgjengeleg)',
      '{i-we} ~1 (tok|tek|tar|har teke|måtte ta) (han|ho|det|den|dei|henne) (ned|bort|vekk|av)',
      '^ (dette|det|den|han) ~1 (blir|vert|vart) ~1 (fjerna|sletta|teke ned|teke bort) ~2 $',
      '{i-we} ~2 (moderere|moderera|redigere|skjule|slette|fjerne|fjerna|sletta) ~3 {post}',
      '{post} ~4 {is} ~2 ({removed}|{removed-off}|borte|vekk|vekke|ned)',
      '(er|vart|blir|vert|blei|har) ~2 {post} ~3 ({removed}|{removed-off}|borte|vekk)',
      '{i-we} ~2 (har|måtte|må|har måtta|vel|valde|har valt|skal|vil|kjem til å|ser oss nøydde|er nøydde|kan|blir nøydde|har no|lyt) ~4 ({removed}|{removed-off}|ta bort|ta ned|ta vekk|plukke ned) ~4 ({post}|det|dette|han|ho|den|dei|tre|to|nokre|alt)',
      '(har|måtte|må|skal|vil) {i-we} ~3 ({removed}|{removed-off}|ta bort|ta ned|ta vekk) ~4 ({post}|det|dette|han|ho|den|dei)',
      '{i-we} ~1 ({removed}|{removed-off}) ~3 ({post}|det du skreiv|det|dette)',
      '({removed}|{removed-off}) {i-we}',
      '(det|dette|den|han|ho|dei|desse|tre av|to av) ~1 (har|måtte|tok) ~1 (vi|me|eg) ~2 (fjerna|sletta|skjult|skjulte|moderert|avpublisert|ta bort|ta ned|teke bort|teken bort|tekne bort|teke ned|teke vekk|plukka ned)',
      '(det|dette|den|han|ho) (fjernar|slettar|skjuler|fjerna|sletta|skjulte|tok) {i-we}',
      '(det|innlegget|kommentaren) du (skreiv|la ut|posta|publiserte|kommenterte|delte) ~4 (er|vart|blir|vert|blei) ~3 ({removed}|{removed-off}|borte|vekk)',
      '{post} ~2 (din|ditt|di|dine|dykkar) ~2 (forsvann|forsvinn|er borte|er vekk|er nede|er ikkje lenger|vart borte|ligg ikkje lenger|står ikkje lenger|er skjult|er gøymt|ryk|rauk|må vekk|måtte vekk|må bort|må ned|går ut|må ut)',
      '(slike|slikt|liknande|desse|innlegg som|kommentarar som|meldingar som|denne typen) ~4 (blir|vert|er|fjernar|slettar|skjuler|sletta) ~2 ({removed}|{removed-off}|vi|me|konsekvent|rutinemessig|automatisk)',
      '(rydda|ryddar|rydde|luka|lukar|moderert|modererer|sanera) ~2 (i|opp i|bort|tråden|kommentarfeltet|innlegg*|kommentar*)',
      '(tråden|kommentarfeltet|innlegget|diskusjonen) ~2 (er|vart|blir|vert) ~1 (stengd|stengt|låst|lukka|skjult|gøymt)',
      '(gøymt|gøymd|skjult|skjulte) ~3 {post}',
      '{post} ~2 (vurdert|funne|rekna) ~ (upassande|støytande|uønskt|i strid)',
    ],
    not: [
      '(gebyret|feilen|rekninga|fakturaen|kravet|kontoen|kortet|trekket|beløpet|avtalen|snøen|treet|greina|passordet|vaksinen|tilgangen|abonnementet|kapselet|cookies|informasjonskapslar|appen|e-posten|purringa|lista|listene|registeret|treet|isen|virus*|brukaren|profilen|adressa|nummeret|linja|røyret|lekkasjen|sperra|snø|bestillinga|timen) ~3 ({removed}|{removed-off})',
      '({removed}|{removed-off}) ~3 (gebyret|feilen|rekninga|fakturaen|kravet|kontoen|kortet|trekket|beløpet|avtalen|snøen|treet|greina|appen|purringa|brukaren|profilen|sperra|ruteren|sjølv)',
      '(kan|bør|må|vil) (du|de) ~3 (fjerne|slette|ta bort|redigere|endre)',
      '(fjern|slett) (gjerne|du|det|nummeret|kommentaren|innlegget|meldinga)',
      '{negation} ~2 ({removed}|{removed-off})',
      '(fjern|fjerna|slett|sletta) ~1 (appen|ruteren|passordet|informasjonskapslar|cookies)',
      '(ho|rekninga|fakturaen|han) er (sletta|fjerna) no',
    ],
  },
]

/** Names the rule that a removed post broke. */
export const removalReason: CuePhrases = [
  '(bryt|bryter|brot|braut|brote|brøt|bryte|strir|stridde) ~3 (regel|regl*|med|mot|retningslin*|vilkår*|lova|punkt|husregl*|normane)',
  '(i strid|kjem i strid|var i strid|går imot|gjekk imot|går mot|gjekk mot|går ut over|brot på|ikkje tillate|ikkje tillatt|ikkje lov|ikkje lovleg)',
  '(i strid) med',
  '(imot|mot) ~2 (regl*|retningslin*|husregl*|punkt|debattregl*|tone|åtferdsregl*|personvern*|lova|lov)',
  '(regel|regelen|regl*|punkt|husregel|husreglane|debattregl*|vilkåra|paragraf|nettvettreglane|åtferdsreglane|kjøreregl*|køyreregl*|retningslin*) ~2 (om|mot|for|seier|nr|<num>|vår|våre|på sida|her|i|er)',
  '(fordi|sidan|ettersom|då|for|av di|grunna|på grunn av|pga) ~8 (hengde ut|hengja ut|henger ut|hengjer ut|namn|namngav|namngjeven|namngjevne|namnet|telefonnummer|nummer|personnummer|adresse|personopplysning*|persondata|personvern|privat*|skjellsord|skjellsordet|trugsmål|truslar|trussel|trugande|rasis*|sexis*|hets|hatefull*|hatytring*|hudfarge|legning|opphav|religion|nasjonalitet|bannskap|banneord|grovt|grov|stygt|sjikan*|mobbing|trakasser*|personangrep|reklame|spam|svindel|lenkje|lenke|usaklege|usakleg|injuri*|ærekrenk*|bilete av|kode|kodar|kontonummer|kortnummer|helseopplysning*|barn|tilsette|tilsett|medarbeidar*|sjåfør|nakenbilete|porno*|vald|valdeleg|oppfordra|oppmoda til|nedsetjande|krenkjande|diskriminer*|nedverdig*|truga|trua|kalla|skulda|ord om)',
  '(inneheldt|inneheld|hadde|var|med) ~3 (skjellsord|skjellsordet|trugsmål|truslar|trussel|rasis*|sexis*|hets|hatefull*|personopplysning*|personnummer*|telefonnummer*|mobilnummer*|namnet på|namn på|personangrep|reklame|spam|private|kontonummer|kortnummer|grovt språk|grove|bannskap|banneord|ærekrenk*|injuri*|svindellenk*|fødselsnummer|sjikan*|nakenbilete|oppfordring|oppmoding)',
  '(hengde|hengd|hengjer|hengje|henge|henger) ~1 ut',
  '(vi|me) (tillèt|tillet|godtek|tolererer|let|lèt|lar|aksepterer|tåler|tolar) ~1 {negation}',
  '(på grunn av|pga|grunna) ~3 (personvern*|språkbruk*|trugsmål*|rasis*|sexis*|hets*|reglane|reglar|skjellsord*|personopplysning*|banning|trakasser*|spam|reklame|namn*)',
  '(namngav|namngir|namngjev|nemnde|nemner) ~4 (tilsett|tilsette|medarbeidar*|kollega|sjåfør*|person*|namn|ved namn)',
]

/** Asks the customer to write, send or give. */
export const asksData: CuePhrases = [
  {
    phrase: [
      '^ ~4 {write-imp} ~4 ({data-word}|{identity-word})',
      '(og|så|men|kan du|vil du|kunne du|ver snill og|ver venleg og|gjerne|berre|heller|må du|bør du|treng eg at du|be deg|be deg om å|be om at du) ~2 {write-imp} ~4 ({data-word}|{identity-word})',
      '{write-imp} ~1 (oss|meg|inn|her|att|ned|under|til|gjerne|berre|ditt|di|din|dine|heile|fullt|det|i) ~4 ({data-word}|{identity-word})',
      '{i-we} ~1 (treng|må ha|må få|må vite|manglar|vil ha|ber om|bed om|ønskjer|skulle hatt|lyt ha|lyt få|kan få) ~3 ({data-word}|{identity-word})',
      '(treng|må|manglar|kan|kunne|lyt|får) {i-we} ~1 [ha|få|vite] ~3 ({data-word}|{identity-word})',
      '(be|be deg) om ~2 ({data-word}|{identity-word})',
      '(kva|ka|kven|kvar) ~2 (er|var|har|står|bur|heiter) ~2 (du|ditt|di|din|dine|de|på) ~3 ?',
      '(kva|kva for|kva for eit|kva for ein|hva) ~1 ({data-word}|{identity-word}) ~ (har|er|står|gjeld|brukar|skal)',
      '(når|kva dato|kva år) er du (fødd|født)',
      '(kvar|kor) bur du',
      '(kva heiter|kva er namnet|kven) (du|ditt) ~2 ?',
      '(send|legg ved|last opp|del|ta) ~2 (bilete|foto|kopi|skjermbilete|skjermdump|utskrift|scan) ~2 av ~3 ({data-word}|{identity-word}|kortet|passet|førarkortet|fakturaen|kvitteringa|legitimasjonen)',
      '({data-word}|{identity-word}) ~2 (di|ditt|din|dine|de|i|her|under|nedanfor|i kommentar*|i tråden) ~2 (takk|så|i|her|under|kan)',
    ],
    not: [
      '{negation} ~2 {write-imp}',
      '{write-imp} {negation}',
      '(du|de) treng {negation}',
      '{i-we} (sender|skriv|legg|ringjer|ringer|svarar|gjev|gir|deler|noterer)',
      '(har|hadde) {i-we} (sendt|lagt|skrive)',
      '{i-we} (ber|bed|spør|vil) ~2 {negation} (om|deg|etter)',
      '{i-we} (ber|bed) (aldri|ikkje|deg aldri)',
      '{i-we} har ~3 (adressa|nummeret|namnet)',
      '(skriv|skriven|står) [det] på (fakturaen|rekninga|kvitteringa|brevet|kortet|ordrestadfestinga)',
      '(tast|skriv|fyll|legg) (inn|du inn) ~4 (når du|i appen|på min side|i nettbanken|på nettsida)',
    ],
  },
  '(legg att|legg igjen|skriv|send|oppgje|oppgi|gje|gi|del|post) ~2 ({data-word}|{identity-word}) ~3 (her|under|i kommentar*|i tråden|nedanfor|i innlegget|i ei|i ein|til oss|til meg|på veggen)',
  '(kva|ka|hva) (er|var) ~2 ({data-word}|{identity-word})',
  '(kva|ka|hva|kva for) ~1 ({data-word}|{identity-word}) ~5 ?',
]

export const dataNoun: CuePhrases = ['{data-word}']

export const identityNoun: CuePhrases = [{ phrase: '{identity-word}', not: '(fødselsdatoen|fødselsdato)' }]

/** Says that something is to be sent privately: in a message, logged in, by phone. */
export const privatePlace: CuePhrases = [
  '(privat|direkte|lukka|sikker|kryptert|trygg|personleg|privat) (melding|meldinga|meldingar|beskjed|dialog|kanal|samtale|chat|chatt|dm|skjema)',
  '(pm|dm|pm-en|dm-en|privatmelding|privatmeldinga|direktemelding|direktemeldinga|innboks|innboksen|meldingsboksen|messenger|messengeren|pmen)',
  '(i|på|via|gjennom) ~1 (chatten|chat|telefon|telefonen|messenger|innboksen|appen|nettbanken|min side|mine sider|meldingsboksen|innlogga|kundeportalen)',
  '(innlogga|pålogga|logga inn|logg inn|loggar inn|logge inn|bankid|min side|mine sider|nettbanken|mobilbanken|kundeportalen|kundesida|minside)',
  '(ring|ringje|ringer|ringjer|ringja) (oss|inn|kundeservice|meg|på|til)',
  '(skriv|send|sende|ta|svar) ~4 (privat|i melding|i ei melding|på melding|på pm|på dm|utanom kommentarfeltet|under fire auge)',
  '(privat) $',
]

/** Reveals something about this customer's own dealings with the company. */
export const confirmsRelation: CuePhrases = [
  {
    phrase: [
      '(purring*|inkassovarsel*|betalingspåminning*|betalingsvarsel*|inkassokrav*) ~4 (til deg|på deg|mot deg|på di|på ditt)',
      '(sendt|sende) ~2 (to|tre|fire|ei|ein|fleire|<num>) ~1 (purring*|inkasso*|betalingsvarsel*)',
      '{dealing} ~1 (hos|hjå) oss',
      '(du|de) (har|hadde) ~1 {negation} ~1 (betalt|betala|innfridd|gjort opp|levert|sendt|signert|stadfesta|henta|svart på purring*)',
      '(har|hadde) (du|de) {negation} (betalt|betala|innfridd|gjort opp)',
      '<num> (kr|kroner) ~3 (utbetalt|utbetalte|overført|overførte|trekt|trekte|betalt|innbetalt|sett inn|på kontoen din|til deg|igjen på|att på|uteståande|ubetalt)',
      '(utbetalt|utbetalte|overført|overførte|sett inn|refundert|kreditert) ~4 (til deg|på kontoen|på reisekontoen|på kortet|til kontoen)',
      '(du|de) (har|hadde|står|ligg) ~3 <num> (kr|kroner)',
      '(du|de) ~1 (melde|meldte|rapporterte|søkte|klaga|sende inn|bestilte|booka|kansellerte|avbestilte|sa opp|fornya|logga|kjøpte|overførte|betalte|tok opp) ~4 (førre|i går|i fjor|den|i dag|måndag|tysdag|onsdag|torsdag|fredag|laurdag|sundag|i januar|i februar|i mars|i april|i mai|i juni|i juli|i august|i september|i oktober|i november|i desember|sist|for to|<num>)',
      '(meldinga|søknaden|klagen|skademeldinga|oppseiinga|innbetalinga|bestillinga) (di|din|ditt) ~1 (kom|vart motteken|er motteken|vart registrert)',
      '(du|de) (har|står|ligg|hadde) ~5 (betalingsmerknad*|betalingsanmerkning*|purring*|inkasso*|gjeld|restanse*|studentpris*|studentrabatt*|uteståande|forfalne|forfallen|overtrekk|*forsikring|*lån|minus)',
      '(avtalen|abonnementet|lånet|forsikringa|kontoen|kundeforholdet) (er|vart|blei) (oppsagd|oppsagt|avslutta|sagt opp|stengd|sperra|terminert|sletta)',
      '(sett|sette|lagt) inn på ~1 (kontoen|reisekontoen|brukskontoen|sparekontoen)',
      '(gamle|nye|førre) ~1 {dealing} (di|din|ditt|dine)',
      '(belasta|trekt|trekte|fakturert) (då|sidan|fordi|etter at) (du|de)',
      '{dealing} (di|din|ditt|dine|dykkar|til deg) ~4 {is} ~2 {dealing-status}',
      '{dealing} (di|din|ditt|dine|dykkar) ~3 (er|var|står|ligg|har|vart|blei|blir|vert|viser|løper|går|gjeld|forfall|forfell|utgjer|kom|inneheld|dekkjer|manglar|fekk) ~2 (på|i|til|hos|hjå|for|minus|med|ikkje|under|over|klar|klart|tom|tomt|<num>|eit|ein|ei|restanse|inn|inkasso|utan|frå|aktiv|oppe)',
      '(er|var|vart|blei|står) ~1 {dealing} (di|din|ditt|dine)',
      '{see} ~1 (at|her at|i systemet at|no at|òg at|på saka at) ~1 (du|de) ~1 (skuldar|skylder|betalte|bestilte|logga|søkte|manglar|kjøpte|har betalt|har bestilt|har fått|har logga|har søkt|har kjøpt|ikkje har betalt|står med|ligg med|ligg etter|har uteståande)',
      '{see} ~2 (at) ~2 {dealing} ~3 (er|var|vart|har|står|ligg|blei|ikkje|manglar|gjekk)',
      '{see} ~1 ({dealing}|ordren|saka) (di|din|ditt|dine)',
      '(du|de) (har|hadde|fekk|får) ~2 (eit|ein|ei|to|tre|fire|fleire|uteståande|ubetalt|ubetalte|framleis|alt|allereie|no|ope|opne|<num>|igjen|att) ~2 (lån|lånet|kreditt|kredittkort|gjeld|purring|purringar|inkassosak|inkassosaker|betalingsmerknad|betalingsanmerkning|betalingsanmerkningar|restanse|skadesak|skadesaker|avtale|avtalar|forsikring|forsikringar|bilforsikring*|reiseforsikring*|innbuforsikring*|sparekonto|konto|kontoar|rekning|rekningar|faktura|fakturaer|avdrag|saldo|bustadlån|billån|studielån|forbrukslån|abonnement|bestilling|bestillingar|ordre|pakke|pakkar|time|bonus|bonuspoeng|rabatt|medlemskap|søknad|sak|depot|fond|aksjar|pensjonskonto|delkasko|kasko|eigendel|domene|inkassokrav|overtrekk|trekk|krav)',
      '(du|de) (står|ligg) ~1 (med|i|på|oppført|registrert|bak|til|i minus)',
      '(du|de) (skuldar|skylder|skuldast)',
      '(du|de) (er|var) ~2 (registrert|oppført) (som|på|hos)',
      '(du|de) (er|har vore|var) ~2 (kunde|medlem|låntakar|forsikra|abonnent|kontohavar|pasient|brukar|mottakar|kausjonist|medlåntakar) ~1 (hos|hjå|sidan|i|her|av)',
      '(står|er|var) ~2 <num> ~1 (kroner|kr) ~1 (att|igjen|uteståande|ubetalt|til gode)',
      '(saldoen|restgjelda|restbeløpet|uteståande|restansen|inntekta|årsinntekta|løna|formuen|betalingsevna|kredittscoren|diagnosen) (di|din|ditt|er|var)',
      '(søknaden|klagen|skadesaka|kravet|saka|lånesøknaden|refusjonskravet) (di|din|ditt) ~3 (vart|er|blei|blir|vert) ~2 (avslått|avslegen|avvist|innvilga|godkjend|godkjent|avslutta|ferdig|handsama|behandla|motteken|registrert|sendt|lagt|trekt)',
      '(fekk|har fått|fått) (du|de) ~2 (avslag|purring|purringar|varsel|utbetalt|innvilga|refundert|påminning|utbetaling|inkassovarsel|godkjenning)',
      '(du|de) (fekk|har fått|får) ~2 (avslag|purring|purringar|utbetalt|innvilga|refundert|inkassovarsel|sosialhjelp|bustøtte|stønad|<num>)',
      '(du|de) (betalte|har betalt|overførte|innbetalte|trekte|kjøpte|har bestilt|bestilte|har kjøpt|har teikna|teikna) ~4 (for seint|i|den|til|<num>|på|hos|kroner|frå|av|ein|ei|eit)',
      '{i-we} (har|hadde) ~1 (sagt opp|avslutta|stoppa|sperra|utbetalt|innvilga|avslått|sendt|trekt|overført|registrert|forlengd|fornya|sletta|oppretta|endra|flytta|kansellert|avbestilt) ~2 {dealing} (di|din|ditt|dine)',
      '(betalinga|overføringa|innbetalinga|utbetalinga|trekket) ~3 (på|av|til|for|frå) ~2 {dealing} ~2 (di|din|ditt|dine) ~3 (vart|blei|er|gjekk|stoppa|manglar|manglande|kom|har)',
      '(manglande|manglar|utan) dekning på (konto|kontoen)',
      '(gått|gjekk|sendt|sende|oversendt|går) ~2 (til|vidare til) (inkasso|namsmannen|rettsleg)',
      '(avtalen|kontrakten|lånet|forsikringa|bindinga|bindingstida|abonnementet) (di|din|ditt|hos oss|hjå oss) ~2 (løper|går|gjeld|er|utløper|varer|vart|har) ~2 (til|ut|frå|i|den|oppsagd|sagt|avslutta|<num>)',
      '(medisinen|medisinane|behandlinga|innlegginga|legetimen|diagnosen|sjukmeldinga|hjelpemiddelet|hjelpemidla|rullestolen|psykologtimen|journalen|prøvesvaret|prøvene|blodprøvene) (di|din|ditt|dine)',
      '(timen|plassen|billetten|ordren|bestillinga|pakka|leveringa|bilen|reisa|bookinga|rommet) (di|din|ditt|dine) ~3 (er|vart|står|ligg|blir|vert|kjem|blei) ~2 (flytta|på|sett|registrert|bestilt|hos|hjå|til|den|klar|avbestilt|levert|henta|sendt|booka|kl|innan|i|framme)',
      '(pengane|beløpet|refusjonen|erstatninga|kompensasjonen) ~2 (er|vart|blei|kjem|sett|overført|betalt) ~3 (på|til|inn på) ~1 (konto|kontoen|reisekontoen|kortet) (di|din|ditt)',
    ],
    not: [
      '(om|viss|dersom|hvis|når) ~2 {dealing} (di|din|ditt)',
      '(om|viss|dersom|hvis) (du|de) (har|er|står|fekk|får)',
      '(kva|korleis|kor|når|kvar) ~3 {dealing} (di|din|ditt)',
      '(ser|finn|sjekkar|sjekke|sjå|følgje|finne|les) (du|de)',
      '(du|de) (ser|finn|kan|får|vil|må) ~5 {dealing}',
      '(kan|skal|må) (vi|eg|me) ~2 (sjå|sjekke|finne|stadfeste|seie)',
      '(kva|kven|korleis) som (gjeld|er|står)',
      '(logg|loggar|logge) (inn|du inn)',
      '(slik|som) (du|de) (skriv|seier|nemner|skreiv|fortel)',
      '{our-own} ~1 (feil|glipp|tabbe)',
      '(du|de) (har|får) (rett|krav|høve|angrerett|klagerett)',
      '(alle|dei fleste|kundane) ~3 {dealing}',
      '(slik|som) (du|de) (bad|ønskte|ynskte|spurde|ville)',
    ],
  },
]
