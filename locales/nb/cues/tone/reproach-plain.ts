import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Blame in the plainest words: you were not at home, you came late, you must keep track yourself. */
export const reproachPlain: CuePhrases = [
  {
    phrase: [
      '{you} (var|er) [{fill}] {negation} [{fill}] (hjemme|til stede|der|tilgjengelig|inne|oppmerksom) ~2 (da|når|og|så|ved|i|for|$)',
      '(siden|fordi|ettersom|da) {you} [{fill}] {negation} [{fill}] var [{fill}] (hjemme|til stede|der|tilgjengelig)',
      '^ [hei|men] {you} [{fill}] (kom|dukket opp|ringte|søkte|betalte|meldte|svarte|avbestilte|bestilte|sjekket inn) ~4 (for sent|for seint|etter fristen)',
      '{you} [{fill}] (oppga|ga|skrev|meldte|svarte|hentet|betalte|avbestilte|fulgte|åpnet|tok|viste|sendte|leverte) [{fill}] {negation} ~6 (derfor|og da|så|kunne|i tide|når|tross|til tross)',
      '{you} (har|hadde) [{fill}] {negation} [{fill}] (hentet|betalt|svart|oppgitt|levert|avbestilt|sendt|åpnet|fulgt|fylt|skrevet|meldt|bekreftet|gitt) ~6 (i tide|derfor|og da|så|til tross|instruks*|anvisning*|regl*|slik du|når|purring*|fristen)',
      '(hvis|om|når|dersom) {you} {negation} [{fill}] (svarer|leser|sier|ringer|lytter|følger|betaler|oppgir|skriver|åpner|henter|gir beskjed|melder) ~5 (kan|er|blir|får) (vi|det|jeg) [{fill}] ({negation}|vanskelig|umulig|slik|sånn)',
      '(kan|kunne) (vi|jeg) [{fill}] {negation} [{fill}] (vite|gjette|ane|hjelpe|levere|nå|lese) ~5 (hvis|når|siden|da|at|fordi) {you} [{fill}] ({negation}|har|aldri)',
      '(vi|jeg) (kan|kunne) [{fill}] {negation} [{fill}] (vite|gjette|ane|hjelpe|levere|nå|lese) ~5 (hvis|når|siden|da|at|fordi) {you} [{fill}] ({negation}|har|aldri)',
      '(er|var) [{fill}] (kunden|den reisende|gjesten|leietaker|leietakeren|mottakeren|du) som [{fill}] (skal|må|har ansvar|bærer|plikter) ~2 (sørge|passe|holde|kontrollere|sjekke|for|melde|vite|å)',
      '{you} (må|får|skal|bør) [{fill}] (selv|sjøl|faktisk|jo|vel) [{fill}] (holde|ha|sørge|kontrollere|sjekke|ta|passe|lese|følge|huske|vite|stå for)',
      '(må|får|skal|bør) {you} [{fill}] (selv|sjøl|faktisk|jo|vel) [{fill}] (holde|ha|sørge|kontrollere|sjekke|ta|passe|lese|følge|huske|vite|stå for)',
      '(holde|hold) [{fill}] [bedre] (styr|orden|oversikt|rede) på (timene|tidene|datoene|papirene|passordet|passordene|din|ditt|dine|når|hva)',
      '(er|var) (det|jo) [jo|faktisk] (din|ditt|dine) [{fill}] ~2 som [{fill}] (har|hadde|ikke|løp|sto|lå|satt|var|kjørte|ringte|forårsaket|begynte|brøt|gjorde|glemte)',
      '(er|var) (det|jo) [jo|faktisk] (hunden|bilen|barnet|sønnen|datteren|ruteren|telefonen|banken|kortet|katten|mobilen|naboen) (din|ditt) som [{fill}] (har|hadde|ikke|løp|sto|lå|satt|var|kjørte|forårsaket|begynte|gjorde)',
      'som {you} (åpenbart|tydeligvis|visst|jo) [{fill}] (ikke|aldri|overså|glemte|ignorerte)',
      '{negation} [{fill}] (vår|vårt|min) (feil|ansvar|sak|problem|skyld) [{fill}] (at|hvis|når|om) {you}',
      '(slik|sånn|det) (er|blir|går) det (når|hvis) (man|du) [{fill}] ({negation}|slurver|venter|gir blaffen|glemmer|stresser|tar sjansen)',
      '(minnet|minna|varslet|varsla|advarte|ba|oppfordret) (vi|jeg) [{fill}] deg [{fill}] [faktisk|jo] ~3 (om|på|flere|to|tre|mot|ganger)',
      '(vi|jeg) (minnet|minna|varslet|varsla|advarte|oppfordret) [{fill}] deg [{fill}] (faktisk|jo|flere|uttrykkelig|på det|to|tre)',
      '{you} har [{fill}] (selv|sjøl) [{fill}] (valgt|bestemt|takket nei|sagt nei|krysset|godtatt|godkjent|signert|bestilt|oppgitt|skrevet|latt|tastet)',
      '(gikk|går|kom|kommer|står|sto|stod) [{fill}] (klart|tydelig|uttrykkelig|svart på hvitt) [{fill}] [og tydelig] (fram|frem|i|på|da|at|under)',
      '{you} har [{fill}] (fylt|skrevet|tastet|lest|oppgitt|ført|krysset|pakket|merket) ~4 (slurvete|feil|galt|ufullstendig|uleselig|utydelig|for sent)',
    ],
    not: [
      '(forstår|skjønner|beklager|leit|unnskyld|rart at)',
      '(takk|bra|fint|flott|hyggelig) ~2 at du',
      '(vi|jeg) ~3 (glemt|slurvet|oversett|feilen)',
      '(hvis|om) du [{fill}] (har|velger|vil|angrer)',
      '^ har (du|dere)',
      'trenger [{fill}] {negation}',
      '(ring|chat|skriv til oss) ~6 så',
    ],
    in: 'statement',
  },
]
