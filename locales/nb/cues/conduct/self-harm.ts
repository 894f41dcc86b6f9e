/** Bokmål: signs that someone may take their own life. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { unless, weak } from '../phrases.js'

/** Business that one ends or is fed up with, not life. */
const BUSINESS = [
  '(bytte|klage|klager|si opp|abonnement*|abonnementet|kontoer|avtaler|avtalene|kundeforhold*|forsikring*|anmelde|bank|leverandør|selskap|som kunde|hos dere|venting|vente i kø|kø|køen|pausemusikk*|gebyr*|reklame*|spam|søknaden|kontoen|alle kort|medlemskap*)',
]

export const selfHarm: CuePhrases = [
  ...unless(
    BUSINESS,
    '{i} [{fill}] (ser|har) [{fill}] ingen [{fill}] (utvei|vei ut|annen utvei|grunn til å leve|framtid|håp) [{fill}] [enn|lenger|igjen|mer]',
    '(jeg|eg|æ|je|jæ) [{fill}] (vil|ønsker|vurderer|tenker på|skal|kommer til å|har lyst til å|planlegger å|ønsker bare å|tenker ofte på å|har tenkt å|har bestemt meg for å|prøvde å|har prøvd å|er klar for å|kan like godt|får lyst til å|vil bare|orker bare å|burde bare) [{fill}] [bare|å|helst] [{fill}] (dø|daue|dau|ta livet|ta mitt eget liv|ta mitt liv|ta livet mitt|avslutte livet|avslutte det hele|avslutte alt|ende livet|gjøre slutt på livet|gjøre ende på|gjøre slutt på alt|sovne inn|sovne og ikke|ikke leve|ikke leve lenger|slippe å leve|forsvinne for godt|forsvinne for alltid|skade meg selv|kutte meg|henge meg|hoppe fra brua|hoppe ut|hoppe fra|hoppe foran toget|kjøre av veien|kjøre i fjellveggen|ta overdose|skyte meg|drukne meg|ta alle pillene|ta en overdose|svelge alle|slippe alt|ikke våkne|sove og aldri våkne|ende det)',
    '{i} [{fill}] (orker|klarer|makter|greier|holder|takler|ork|klare|greie|mestrer) [{fill}] {negation} [{fill}] (livet|av dette livet|mer av livet|dette livet|en dag til|ut mer|ut lenger|(mer|meir|mere|lenger|lengre|lenge til) [{fill}] [nå|noe] ($|!))',
    '(ingen|ikke|ikkje|itj|ikke noen|ser ingen|finnes ingen|null|aldri) [{fill}] (vits|mening|meining|grunn|poeng|vei ut|utvei|annen utvei|anna utvei|annen vei ut|håp igjen|håp|framtid|fremtid|glede igjen|livsgnist|livslyst|livslyst igjen) [{fill}] [lenger|i|med|for|til|å|igjen|ut|enn|mer] ~2 (leve|livet|å leve|fortsette|lenger|stå opp|for meg|å våkne|å være til|avslutte|her i livet|enn å|enn å avslutte|alt|mer|finnes|til å leve)',
    '(avslutte|avslutter|ende|ender|slutte) [{fill}] (livet|alt sammen|det hele|alt|livet mitt|mitt liv) [{fill}] (nå|i natt|i kveld|$|!|og|snart|her|selv|en gang for alle|for godt|for meg)',
  ),
  '(jeg|æ|eg) [{fill}] (tar|ta|tok|skal ta|må ta|vil ta|kunne ta|kunne tatt|vurderer å ta|prøvde å ta) [{fill}] livet av (meg|mæ|mei)',
  '(å ta|prøvde å ta|forsøkt å ta|tenkt på å ta|skulle ta) livet av (meg|mæ|seg|oss|sæ)',
  '(tar|ta) (jeg|æ|eg|han|hun) [{fill}] livet av (meg|mæ|seg)',
  '{negation} [{fill}] (noe|nokka|noen) (poeng|vits|mening|grunn|vets) [{fill}] [i|med|til] å (være her|leve|fortsette|stå opp|være til|våkne|kjempe|finnes|leva)',
  '(bestemt meg|bestemt mæ|klar|klare) [{fill}] (for|til) å (dø|avslutte det|avslutte livet|forlate dette|forlate livet|gjøre det slutt|gjøre slutt på|gå bort|ende det|slippe taket)',
  '(slippe|slipper|slapp) taket [{fill}] (i livet|nå|for godt)',
  '{negation} [{fill}] (er|e|var|va) [{fill}] (noe|nokka|noen|nån|no) (vits|mening|grunn|poeng|håp|vets) [{fill}] (lenger|mer|i|med)',
  '(tenker|tenkt|tenke|tenkte) [{fill}] ~5 (ikke vil leve|ikke orker mer|ta livet|bedre om jeg|greiest om jeg|best om jeg|ikke var her|forsvinne|slippe alt|avslutte)',
  '(om|hvis) jeg (var borte|forsvant|døde|ikke fantes|ble borte|ikke var) ~6 (bedre|lettere|best|greiest|slippe|forsikringa|forsikringen|ungene|familien)',
  '(leve|leva) (sånn|slik|med dette|videre) (her|lenger|mer)',
  ...unless(
    [
      '(latter|skratt|kjedsomhet|flauhet|sult|varme|varmen|skam|flau|kaffe|wifi|pausemusikk*|ventemusikk*|søvn mangel|nysgjerrighet|spenning)',
      '(batteriet|mobilen|appen|telefonen|ruteren|planten|pc-en) ~3 dør',
      '(som kunde|kunde lenger|kundeforhold*|abonnement*|medlemskap|bredbånd*)',
    ],

    '(dør|dø|daue|dauer) [{fill}] (heller|like gjerne|vil jeg|får jeg) [{fill}] (nå|i natt|i kveld|alene her)',
  ),
  '(ta|tar|tok|tatt) [{fill}] (livet av seg|mitt eget liv|sitt eget liv|mitt liv|livet mitt|livet av sæ)',
  '(selvmord|sjølmord|selvmordet|sjølvmord|selvmords*|sjølmords*|suicidal|suisidal|suicid*|suisid*|overdose med vilje|selvskading|selvskade*|selvskader|sjølskading)',
  '(vil|ønsker|orker|klarer|makter|greier|gidder|fikser|vil helst|har ikke lyst) [{fill}] {negation} [{fill}] [å|bare] (leve|leve lenger|leve mer|leve sånn|leve slik|leve med dette|være her lenger|være her mer|være til|eksistere|stå opp mer|stå opp lenger|våkne|våkne mer|våkne opp|finnes|finnes mer|våkne igjen|se en ny dag|finnes lenger|fortsette å leve|kjempe mer|holde ut mer|holde ut lenger|kjempe lenger|møte en ny dag|en dag til|dette livet)',

  '(orker|klarer|makter|greier) (jeg|æ|eg|je) {negation} [{fill}] (å leve|leve|(mer|meir|mere|lenger|lengre) ($|!))',
  '(orker|klarer|makter|greier|klare|ork) {negation} [{fill}] (leve|stå opp|å leve|å stå opp|livet|å være her|å eksistere|mer av livet|å leve mer)',

  '(ikke|ikkje|itj) [{fill}] (noen|noe|nokka|nån|nokke|noka) [{fill}] (vits|mening|grunn|poeng|håp|vets|meining) [{fill}] (lenger|i å leve|å leve|med livet|i livet|mer|for meg|igjen|i noe|med noe|meir|å fortsette|med meg)',
  '(bedre|best|greiest|lettere|lettest|enklest|enklere|greiere|likså greit|like greit|like godt|en lettelse|befriende) [{fill}] [for|om|å|at|hvis|alle|ungene|familien|dere|barna|verden|mann*|kona|de rundt meg] ~4 (var død|dør|døde|er død|er borte|var borte|ble borte|blir borte|ikke fantes|ikke våkna|ikke våknet|ikke våkner|ikke var her|ikke var til|forsvant|forsvinner|aldri var født|ikke levde|ikke lever|var død|ikke er her|å dø|daua|dauer|vart borte|uten meg)',
  '(hadde|ville|skulle) [{fill}] [det] [{fill}] (vært|være) [{fill}] (bedre|best|greiest|lettere|enklere) ~5 (død|borte|uten meg|ikke våkna|ikke våknet|aldri vært født|ikke fantes)',
  '(skulle|ønsker|ønske|håper) [{fill}] [ønske|at|bare] (jeg|æ|eg) ~3 (var død|ikke våkner|ikke våkna|ikke våknet|aldri våkner|var borte|kunne dø|fikk dø|aldri var født|ikke fantes|slapp å leve|sovner inn|får dø|kunne forsvinne|kunne sovne|får sovne|ble borte|døde|forsvant)',
  '(farvel|adjø|ha det|takk for alt|siste ord|hils|tilgi) [{fill}] (alle sammen|verden|for alltid|livet|mine kjære|til familien|ungene mine|barna mine|for denne gang i livet|meg|til barna)',
  '(avskjedsbrev*|avskjedsbrevet|siste brevet|brevet til ungene|brev til ungene|brevet til barna|brev til barna|tatt avskjed|ta avskjed|tok avskjed|sagt farvel|si farvel til)',
  '(samlet|samla|spart|spart opp|har|hamstret|telt|ligger|tok|skal ta|tar|svelger|svelget) [{fill}] [alle|nok|opp] [{fill}] (pillene|pilla|tablettene|tabletter nok|sovepiller|sovetabletter|sovemedisin*|paracet|medisinene|smertestillende|pilleglasset|tablettan) [{fill}] (foran|klart|klare|liggende|i kveld|på bordet|på en gang|på nattbordet|og|for å|i hånda|alle|nok)',
  '(står|sitter|går|kjører) [{fill}] (på|ved|ut på|mot|til) [{fill}] (brua|broa|broen|bruen|kanten|skinnene|togskinnene|sporet|taket|stupet|brukanten|rekkverket|toglinja|høybrua) [{fill}] (nå|og|her|i natt|igjen|med)',
  '(hoppe|hopper|hoppa) [{fill}] (fra brua|fra broa|fra broen|fra bruen|foran toget|foran bussen|ut av vinduet|på sjøen|i havet|ut fra|utfor|ut for|foran et tog|fra taket|i elva|i fossen) [{fill}]',
  '(kjøre|kjører|kjørt) [{fill}] (rett i fjellveggen|i fjellveggen|utfor|utfor veien|rett i en trailer|i en trailer|foran en trailer|av veien med vilje|over i motsatt|i sjøen|på sjøen|i havet)',
  '(tau|tauet|repet|løkka|løkken|garasjen|hagla|haglen|kniven|barberblad*|barberbladet|pillene) ~4 (henger klart|er klart|ligger klart|ligger klar|venter på meg|kroken|rundt halsen|håndledd*|i munnen|gjøre slutt|over)',
  '(henge|hengt|henger|skyte|skyter|drukne|kutte|kutter|skjære|skjærer|drepe|dreper) [{fill}] (meg|mæ|meg selv|mæ sjøl|oss|håndleddene|håndleddet|meg sjøl|i armen|i armene|seg selv)',
  '(gjort|gjøre|gjør|gjorde) [{fill}] (slutt|ende|slutten) (på) [{fill}] (det|det hele|alt|livet|alt sammen|livet mitt|elendigheta|lidelsene)',

  '(siste|siste gangen|siste kvelden|siste meldingen|siste dag|siste dagen|siste natta|siste natten|siste jul) [{fill}] (min|mi|jeg lever|i live|jeg skriver|i livet|dere hører fra meg|dere ser meg|på jorda|på denne jord|jeg gjør|i mitt liv|her på jorda)',
  '(hører|høre|ser|se|får) [{fill}] (dere|du|ingen|aldri) [{fill}] (aldri) [{fill}] (fra meg igjen|meg igjen|mer til meg|noe mer fra meg) [{fill}] [i|noen|på]',
  '(er|e|føler meg|føles|blitt|kjennes) [{fill}] (lei av livet|lei av å leve|trøtt av livet|trøtt av å leve|sliten av livet|sliten av å leve|ferdig med livet|ferdig med alt|mett av livet|livstrøtt|livstrett|livslei|lei livet|lei av alt og vil|helt ferdig|en byrde|ei byrde|en belastning for alle|bare en byrde|til byrde|til overs|verdiløs|ikke verdt noe|ingenting verdt)',
  '(livet|tilværelsen) [{fill}] (er|e|har|føles|mitt|mitt er) [{fill}] [ikke|ingen|blitt|over|et] [{fill}] (verdt å leve|verd å leve|meningsløst|uten mening|over|slutt|ingen verdi|håpløst|mistet all mening|mista all mening|ulevelig|uutholdelig|umulig å leve|et helvete|ingen mening|ikke verdt|ikke noe verdt|ødelagt for alltid)',
  '(meg|jeg|æ) [{fill}] (fantes|finnes|eksisterer|lever|levde|er her|er i live|ikke er) [{fill}] {negation} [{fill}] (i morgen|lenger|mer|til helga|neste uke|etter i dag|i overimorgen|når dere)',
  '(får|få|fikk|utbetalt|utbetales|utløst) [{fill}] [i det minste|de|hvert fall] [{fill}] (livsforsikringa|livsforsikringen|forsikringa|forsikringspengene|dødsforsikringa) [{fill}] (når jeg|hvis jeg|om jeg|mi når|min når|etter meg)',
  '(dekker|gjelder|utbetales) [{fill}] (livsforsikringa|livsforsikringen|forsikringen) [{fill}] [også|ved] (hvis jeg|selvmord|ved selvmord|om jeg|når jeg)',
  '(kniven|kutter meg|skader meg|skada meg|kutta meg|risper meg|rispa meg|overdosert|overdose|piller og sprit|svelga piller|svelget piller)',
  '(sønnen|datteren|dattera|mannen|kona|broren|søsteren|faren|moren|mora|venninna|kompisen|samboeren|min mann|min sønn|min datter|min kone|ungen|han|hun|ho|mor|far|eksen|min bror|min søster) ~4 (vil|truer med|snakker om|prøvde|prøver|har prøvd|forsøkte|sier|skal|ønsker|vurderer|har snakket om|orker ikke) [{fill}] [å|å ta|at han|at hun|han|hun] [{fill}] (dø|ta livet|ta livet av seg|ta sitt eget liv|leve|leve lenger|ikke leve|vil dø|vil ikke leve|ikke vil leve|skade seg|å dø|henge seg|hoppe|ikke orker mer|leve mer)',
  '(redd|redde|bekymret) [{fill}] (for|at) [{fill}] (at|han|hun|hva|jeg) ~4 (gjør noe dumt|gjøre noe dumt|tar livet|ta livet|skader seg|skader meg|finner på noe|kan finne på)',
  '(gjør|gjøre|gjort|finne på|finner på) [{fill}] (noe|nokka) [{fill}] (dumt|drastisk|uopprettelig|dumme ting|galt med meg selv) [{fill}] (med meg|nå|i natt|mot meg|hvis ingen|snart|med meg selv)',
  '(jeg|æ|eg) [{fill}] (gir|gitt|har gitt) [{fill}] opp [{fill}] (livet|å leve|alt|meg selv|håpet)',
  '(jeg|æ|eg) (dør|dauer|kommer ikke til å overleve|overlever ikke|er død|er snart død) [{fill}] (heller|snart|i natt|alene|innen|før) [{fill}]',
  '(sovne|sovna|sove|sov) [{fill}] [inn|og|å] [{fill}] (aldri våkne|ikke våkne|slippe å våkne|aldri våkne igjen|ikkje våkne|for godt|for alltid|slippe|ikke våkne opp)',
  '(slippe|slapp|slipper|få) [{fill}] (å leve|fred for alltid|alt sammen|unna alt|vekk herfra for godt|å våkne|å finnes|bare dø|lov å dø|dø)',
  "(kill myself|end my life|end it all|want to die|suicide|kms|better off dead|can't go on|no reason to live)",
  ...weak(
    '(orker|klarer|makter|greier) [{fill}] {negation} [{fill}] (mer|lenger)',
    '(gir opp|gitt opp)',
    '(håpløst|meningsløst)',
  ),
]
