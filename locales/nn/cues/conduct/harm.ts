/** Nynorsk: harm that is announced, wished or hinted at. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { despite, unless } from '../phrases.js'

/** Courts, laughter, and what happens to the writer. */
const OTHERWISE = [
  '(advokat*|retten|rettssak|forliksråd*|klagenemnd*|forbrukar*|media|avisa|anmelde*|politianmeld*)',
  '(av latter|av keisemd|i hel av|tida|batteriet|spenninga|mygg|maur|ugras|rotter|mus)',
  '(eg|meg|vi|oss|mor|far|sonen|dottera|kona|mannen|ungen|bestemor) ~2 (braut|brakk|knekte|slo|skadde|fekk|datt|vart|har brote|har brekt|mista)',
  '(min|mitt|mi|mine) ~1 {body-part}',
  '(farleg|trafikkfarleg|rase|ras|nokon blir|liv kan gå|før det skjer|tryggleik*)',
]

export const harm: CuePhrases = despite([
  // Bodies
  ...unless(
    OTHERWISE,
    '(skal|vil|kjem til å|burde|må|har lyst til å|får lyst til å|kunne|kan|lovar å|gler meg til å|bør) ~3 {hurt-verb} ~1 [kvar|alle|kvart|begge] {body-part} ~2 (på|av|om|{their-own})',
    '(skal|vil|kjem til å|burde|har lyst til å) ~2 {hurt-verb} ~1 {body-part} {their-own}',
    '{hurt-now} (eg|vi|me|æ) ~1 {body-part} ~1 (på|av|om|{their-own})',
    '{hurt-now} (eg|vi|me|æ) ~1 {harm-object}',
    '(skal|kjem til å|burde|har lyst til å|vil) ~2 (klappe|klappa|smelle|smella|klaske|sparke|klinke|pælme|hogge|slå|lange|drøyse) til ~3 ({harm-object}|den|første|fyrste|ein)',
    '(skal|kjem til å|burde|har lyst til å|får lyst til å) ~2 (ta|ha) ~1 (kverken|rotta|knekken|strupetak|kvelartak) på ~2 {harm-object}',
    '(burde|skulle|kunne) ~2 ha {harm-inf} ~2 {harm-object}',
    '(hadde|har) ~1 (god|nesten|mest) ~1 (lyst|hug) ~1 [til] ~1 å {harm-inf} ~2 {harm-object}',
  ),

  // Wished on them
  ...unless(
    OTHERWISE,
    '(skulle|burde|bør|må) ~2 (vore|bli|blitt|vorte|ha vore) (kasta|hivne|hive|slengt|dumpa|senka|køyrde|hengde|hengd|skotne|skoten|brende|brend|pryla|piska)',
    '^ [{adv}] (skyt|heng|drep|drukn|spreng|stein|kverk|brenn ned|brenn|set fyr på|tenn på|bomb) (dei|han|ho|henne|alle|heile|sjefen*|sjappa|kontoret|banken|bygget|rukkelet|dritten)',
    '(skal|kjem til å) (øydeleggje|øydelegga|knuse|knusa|utslette|ruinere) (deg|dykk|han|henne|livet)',
    '(grave|grav) ~1 (ei|ein) grav ~1 (til|åt|for) (deg|dykk|han|ho|sjefen*)',
    '{whoever} ~3 (skal|kjem til å|vil) få (att|igjen|unngjelde|svi|kjenne det)',
    '(bør|burde|må|skulle|kan) ~1 (låse|låsa|ha|skaffe|sjå|sove|kjøpe) ~1 [seg|deg|dykk] ~1 (døra|livvakt*|over skuldra|med eitt auge|skotsikker*|vest)',
    '{whoever} ~3 (burde|skulle|fortener|fortente|måtte|bør|kan|hadde fortent) ~2 [å] {wished}',
    '(burde|skulle|måtte|gid|bør) {whoever} ~2 {wished}',
    '(håpar|vonar|ønskjer|ynskjer|ber til gud om|drøymer om) ~2 [at] ~2 {whoever} ~3 {wished}',
    '{whoever} ~2 (fortener|treng|skal ha|skal få|burde få|bør få|ber om|burde hatt|skulle hatt|får seg|kan få) ~3 {beating}',
    '(få|får|skal ha|smake|smaka) ~3 (ein smak av|smake på|kjenne på) ~2 (pisken|neven|nevane|kniven|øksa|hagla|balltreet)',
    '(hadde|ville) ~2 (vore|vere) ~2 (til pass|på sin plass|rett og rimeleg|fortent|berre bra|godt|deileg|ei glede) ~2 (om|at|viss) ~4 (brann|brenn|sprakk|sprang|rasa|raste|påkøyrd|krasja|døydde|strauk|datt daud|gjekk i lufta|vart skoten|druknar|drukna)',
    '(gler|gleder) meg ~1 til ~4 (brenn|døyr|druknar|går ned|ligg i grava|er død|krasjar|ryk)',
    '(bussen|flyet|ferja|båten|toget|bilen) ~4 (burde|skulle|måtte) ~2 (køyre utfor|styrte|styrta|søkke|gå ned|kollidere|brenne|eksplodere|velte)',
  ),

  // Hinted
  ...unless(
    [...OTHERWISE, '(min|mi|mitt|mine|verkstad*|forsikring*|service|garanti*)'],
    '(bremsene|bremsane|bremseslangane|bremsar|rattet|hjulmutrane|hjulboltane|hjula|dekka|gassen) ~6 (ryke|ryka|ryk|svikte|svikta|sviktar|losne|losna|losnar|slutte å verke|bli kutta|kuttast)',
    '(ulykke|ulukke|ulykker|ulukker|uhell|brann) ~1 (kan|skjer|hender) ~1 [fort|lett|jo|så|gjerne|nok] ~2 (skje|hende|oppstå|{near-ones}|når|på|om natta)',
  ),
  ...unless(
    [
      '(enno|montør*|barnevakt*|sjuk|redd for)',
      '(eg|vi|me|ein|mor|far|folk|born|ungane) ~1 (tør|torer|kan|får|kjenner)',
    ],
    '(ho|han|du|de|dei|sjefen*|kontrollør*|direktør*) ~6 (skal|får|bør|kan|kjem til å|vil) ~1 {negation} ~3 (gå|sove|kjenne|vere|ferdast|køyre|vise|leve|ha) ~2 (trygg|trygge|trygt|i fred|åleine|seg trygg|fritt|ein roleg|ein rolig|roleg time)',
  ),
  '(blir|vert|kjem|skal) ~2 [det] ~1 (blod|blodbad|likskjorte|likvake|likkiste|gravferd)',
  '(blodet|blod) ~2 (renne|flyte|sprute|flyt|renn|sprutar) ~2 (i|på|hos|når|over|ned)',
  '(eg|æ|vi|me) ~1 (kjem|står|møter|stiller) ~8 (og|då) ~3 {negation} ~1 [det] ~1 å (låse|låsa|gøyme|gøyma|stikke av|rømme|ringje politiet|skrike)',
  '(låse|låsa|gøyme|gøyma|stikke av|rømme) ~1 (døra|dykk|deg|seg) ~4 (hjelper|nyttar|nyttelaust|fånyttes)',
  '(eg|æ|vi|me|og) (har|fann|fekk|skaffa|veit|veit om) ~2 (adressa|skulen|barnehagen|nummeret|heimen|ruta|klassen) ~1 (til|åt|for) ~2 {near-ones} ~1 {their-own}',
  '(veit|vett) ~1 (kvar|kor) {near-ones} ~1 {their-own} ~1 (går|er|bur|leikar|søv|jobbar)',
  '(glad|glade|heldige|heldig) ~3 {negation} ~2 (våpen|hagle|børse|gevær|rifle|hagla)',
  '(hadde|om|viss) eg ~1 (hatt|hadde|fått|eigd) ~1 (ei|eit|ein) ~1 (hagle|våpen|gevær|børse|rifle|pistol|øks|kniv)',
  '(eg|æ|vi|me|og) ~1 (har|hadde) ~1 følgt etter ~1 {harm-object}',
  '(eg|æ) (følgde|følgjer) etter ~1 {harm-object} ~2 (heim|til huset|til bilen|i går)',
  '{near-ones} {their-own} ~1 (går|er) (i|på) (<num>|klasse*|skule*|barnehage*|fotball*|trening*|speidar*)',
  '(ein|ei|nokre) (stein|murstein|steinar|brannbombe) ~3 (vindauge|vindauget|vindauga|ruta|rutene|bilen) ~2 (dykkar|hos dykk|hjå dykk|på kontoret|til sjefen*)',
  '(sit|er|står|slepp|slepper|går) (hunden|bikkja|hundane) ~1 (laus|lause|klar|klare)',
  '{it} blir ~1 {negation} ~1 (hyggjeleg|triveleg|pent|vakkert|godt) for (nokon|dykk|deg|han|dei|sjefen*)',
  '{it} går ~1 {negation} ~1 (bra|godt|fint) ~1 (med|for) (den|dei|dykk|deg|han|sjefen*) ~4 (som|om|viss|når)',
  '{near-ones} {their-own} ~4 (får|skal|kjem til å) ~2 (svi|unngjelde|lide|betale for det|kjenne det|bli borte)',
  '(elles|eller|viss ikkje|om ikkje|så) ~2 (går|skjer|kjem|blir|vert|smell|hender) ~1 (det) ~4 (ut over|noko|gale|verst|ille|smelle) ~3 ({near-ones}|dykk|deg|noko stygt|noko fælt)',
  '(får|få|skal få|kjem til å få) ~1 (kjenne|kjenna|føle|føla|smake) ~1 (det|den|hemnen|følgjene|vreiden min) ~1 (på kroppen|på pelsen|på skrotten|bokstaveleg)',
  {
    phrase:
      '(pass|passe) på ~1 (når|neste gong|der|kvar|på) ~1 (du|de|dokke) ~1 (går|køyrer|kjem|reiser|søv|sov|snur|er åleine|låser|parkerer)',
    not: '(glatt|hål|holke|glatte|is|snø|fart*|fotoboks*|hjort|elg|billett*|kontroll)',
  },
  {
    phrase:
      '(bensin|bensinkanne*|bensinkanna|fyrstikker|fyrstikkene|lightaren|dynamitt|hagla|børsa|øksa|motorsaga|molotov*) ~8 (kontoret|hovudkontoret|bygget|sjefen*|dykk|dykkar|deg|direktør*|banken|rådhuset|kvar de)',
    not: '(kortet|kort|pumpa|fylle|fylte|fyller|bensinstasjon*|bensinkort*|betale|betalt|rabatt*|pris|prisen|kvittering*|kroner)',
  },
  '(mannen|kona|broren|kompisane|gutane|gjengen|folk) ~3 (kjem|står|ventar) ~4 (og ordnar|og tek|for å ta|med (balltre|kniv|hagla|køller))',
  '(eg|æ) (glømer|gløymer|gløym) (aldri|ikkje) ~2 (ansikt|andlet|namn|fjes) ~4 (ein dag|møter|treffer|ein gong|får)',
  '(ein dag|snart|ein mørk kveld|ein natt|ei natt) ~3 (smell|brenn|skjer|går) ~2 [det] ~1 (hos|hjå|på|rundt|med) (dykk|deg|kontoret|banken|sjefen*|dei)',
])
