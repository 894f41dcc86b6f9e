import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Says no, or that we cannot help here. */
export const refusal: CuePhrases = [
  {
    phrase: [
      '(kan|får|vil|klarer|ønsker|tør|rekker|makter|kommer) (vi|jeg|banken|selskapet|kommunen) [{fill}] [{fill}] {negation}',
      '(vi|jeg|banken|selskapet|kommunen|kundeservice) (kan|får|vil|klarer|ønsker|rekker) [{fill}] [{fill}] {negation}',
      '(har|finnes|fins|tilbyr|tar|gir|selger|fører|dekker|refunderer|erstatter|bytter|gjør|betaler|leverer|utfører|behandler|driver|støtter|utbetaler|flytter|sletter|opphever|kompenserer) (vi|jeg|banken|selskapet|kommunen) [{fill}] [{fill}] {negation}',
      '(vi|jeg|banken|selskapet|kommunen|forsikringen|reiseforsikringen|avtalen|innboforsikringen|*forsikringen|*forsikringa|garantien|kortet|billetten) (har|tilbyr|tar|gir|selger|fører|dekker|refunderer|erstatter|bytter|gjør|betaler|leverer|utfører|behandler|driver|støtter|utbetaler|flytter|sletter|opphever|kompenserer|gjelder|omfatter|inkluderer) [{fill}] [{fill}] {negation}',
    ],
    not: [
      '(vente|love|takke|vente med) deg',
      '(kan|skal|vil) (vi|jeg) [{fill}] {negation} (takke|vente|se at|forklare|være mer|forestille)',
      '{negation} (bare|noe gebyr|gebyr|ekstra|lenger ekstra|koster)',
      '(spør|ber|ringer) (vi|jeg) [{fill}] {negation}',
      '(vi|jeg) (har|tar) {negation} (glemt|betalt|gebyr)',
      '{negation} (glemt|noe gebyr|gebyr for)',
      '{if} (vi|jeg) {negation}',
    ],
  },
  '(kan|får|må|skal|bør|vil) [{fill}] [{fill}] {negation} [{fill}] *es',
  '(det|dette|den|denne|kampanjen|rabatten|tilbudet|billetten|koden|beløpet|gebyret|saken|kortet|varen|klagen|fristen|prisen|forfallet|avtalen) [{fill}] (kan|går|lar|er|gjelder|får|blir) [{fill}] [{fill}] {negation} [{fill}] (an|å|seg|mulig|lov|aktuelt|noe|tillatt|rom|anledning|gjort|gjøres|refunderbar|refunderbart|gyldig|lenger|for|i|på|med|åpent|nok|dekket|godkjent|innenfor|innafor|gitt|til|gjør|inkludert|vi|deg|en del)',
  '(går|lar|er|blir) (det|dette|den) [{fill}] [{fill}] {negation} [{fill}] (an|seg|mulig|lov|aktuelt|noe|tillatt|rom|anledning|gjort)',
  '(dekkes|refunderes|erstattes|byttes|utbetales|godtas|godkjennes|tilbys|innvilges|aksepteres|forlenges|kompenseres|gis|omfattes|inkluderes|endres|flyttes|slettes|tas|betales|tillates|overføres|leveres|utføres|unntas) [{fill}] [{fill}] {negation}',
  '{negation} [{fill}] (mulig|mulighet|mulighet for|lov|tillatt|aktuelt|anledning til|adgang til|rom for|grunnlag for|rett til|krav på|hjemmel|aktuelt|refunderbar|refunderbart|dekket|inkludert|omfattet|råd til|tilgjengelig|på lager|ledig|plass|gyldig|gyldige|berettiget|ordning for|myndighet til|kapasitet til|innvilget|godkjent|godkjente|noen rett|noe vi driver med|noe vi tilbyr|noe vi gjør|noe vi har|noe vi kan|noe vi selger|noe vi dekker|noe jeg kan|noe jeg får|nok til at|nok til|en del av|oss som|vi som|vårt område|vårt bord|mitt bord|vårt ansvar|vårt felt|dekning for|støtte for)',
  '(lar|lot) (seg|det seg) [{fill}] {negation} [{fill}] (gjøre|endre|løse|ordne|bytte|flytte|omgjøre|reversere|avbestille)',
  '(må|blir|ble) (vi|jeg|det) [{fill}] [dessverre|desverre|nødt til å] [{fill}] (si nei|avslå|avvise|skuffe deg|nei|avslag|takke nei|avstå)',
  '(vi|jeg|det) (må|ble|blir) [{fill}] (si nei|avslå|avvise|skuffe deg|nei|avslag|takke nei|avstå)',
  '(avslag|avslått|avvist|avslås|avvises|uaktuelt|umulig|håpløst sent|nytteløst|utelukket|ikke snakk om|ikke tale om|glem det|kommer ikke på tale)',
  {
    phrase:
      '(klagen|søknaden|kravet|saken|forespørselen|ønsket|det) [{your}] [{fill}] (er|ble|blir|har blitt) [{fill}] (avslått|avvist|henlagt|avsluttet|nedprioritert|forkastet|underkjent|nektet)',
  },
  '^ [hei] [<cap>] (nei|nope|niks|dessverre|desverre|tvert imot|tja nei) [{fill}] [dessverre]  [det|vi|jeg|den|dette|her|for|så|ikke|ingen|du|da|nei|denne|kampanjen|fristen|og] ',
  '(nei|dessverre) $',
  '^ (nei|dessverre)',
  '(dessverre|desverre|beklageligvis) [{fill}] (ikke|ingen|ingenting|aldri|nei|umulig|for sent|for seint|utsolgt|utløpt|stengt|fullt|slutt|tomt|borte|over|gått ut|fullbooket|tapt)',
  '(det er|da er det|dette er|nå er det) [{fill}] (for sent|for seint|utsolgt|fullt|fullbooket|slutt|tomt|over|umulig|stengt|bare å|utløpt|gått ut|ingenting|ikke noe|lite)',
  '(fristen|tilbudet|kampanjen|garantien|rabatten|koden|reklamasjonsfristen|klagefristen|angrefristen) [{fill}] (gikk ut|er gått ut|har gått ut|er ute|er utløpt|utløp|har utløpt|er over|er passert|er oversittet|var|sluttet|er slutt|er brukt opp)',
  '(faller|ligger|er|går) [{fill}] utenfor (avtalen|forsikringen|dekningen|ordningen|vilkårene|garantien|vårt|det vi|området|mandatet|rammen|tilbudet|ansvaret)',
  '(unntatt|ekskludert|utelatt) fra (dekning*|forsikring*|garanti*|ordning*|tilbud*)',
  '(dekkes|gjelder|gis|tilbys|er|kan) [{fill}] (bare|kun) [{fill}] (hvis|når|for|dersom|de|ved|til|i|på|innen|mot)',
  '{you} (får|har|kan|vil) [{fill}] {negation} [{fill}] (noe|noen|lov|rett|krav|igjen|tilbake|pengene|refusjon|erstatning|kompensasjon|dekket|bytte|avbestille|endre|få|bruke|rabatt|utsettelse|erstattet|pengene tilbake|flytte|betale|ta med|melde|søke|bli|delta|gebyret|lån|plass)',
  '(får|har|kan) {you} [{fill}] {negation} [{fill}] (noe|noen|lov|rett|krav|igjen|tilbake|pengene|refusjon|erstatning|kompensasjon|dekket|bytte|avbestille|endre|få|bruke|rabatt|utsettelse)',
  '(lite|ikke mye|ikke stort|ingenting|intet|ikke noe) [{fill}] (vi|jeg|annet vi|mer vi|mer jeg|å) [{fill}] (kan|får|gjøre|få) [{fill}] (gjort|gjøre|med|hjelpe)',
  '(har|finnes|fins|er) (det|vi) [{fill}] (ingen|ikke) [{fill}] (mulighet*|ordning*|løsning*|plass*|ledig*|rabatt*|alternativ*|dekning*|annet|måte|unntak|vei)',
  '(ingen|ikke noen) (mulighet*|ordning*|løsning*|ledig*|rabatt*|alternativ*|dekning|unntak|måte|refusjon|erstatning|kompensasjon|angrerett|garanti|returrett|plass*|kapasitet|avtale) [{fill}] (for|på|til|å|rundt|i|når|her|uten|etter|$)',
  '(er|var|ligger|hører) [{fill}] {negation} [{fill}] (vi|vårt|vår|oss|mitt|noe vi|under oss|hos oss|til oss|inn under) [{fill}] [som]',
  '(må|får) [{fill}] (noen andre|andre|en annen|kommunen|leverandøren|et annet) [{fill}] (ta|svare|hjelpe|gjøre|ordne)',
  '(vår|min|vårt) (avdeling|jobb|bord|oppgave|ansvarsområde) {negation}',
  '(hjelpe|bistå|svare|løse|gjøre) [{fill}] [deg|noe] [{fill}] (kan|får) (vi|jeg) [{fill}] {negation}',
  '(henlegges|avsluttes|avvises|avslås|opprettholdes|står ved lag|står fast|blir stående|opprettholder|fastholder|står på)',
]
