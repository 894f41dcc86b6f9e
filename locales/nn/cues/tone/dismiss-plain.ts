import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The everyday cold shoulder: it is only a suitcase, I have told you, be patient. */
export const dismissPlain: CuePhrases = [
  {
    phrase:
      '^ ~1 (det|dette) (er|var|dreier seg om|gjeld|handlar om) ~1 (jo|då|tross alt|trass alt) ~1 (berre|bare|kun) ~1 [ein|ei|eit|nokre|få|eit par|<num>|to|tre|fem|ti] ~1 {small-thing} ~2 $',
    not: '(att|igjen|unna|til|frå|før|gonger|i månaden|om|orsak|beklagar|lei|vår|å gå)',
  },
  {
    phrase:
      '^ ~1 (det|dette) (er|var|dreier seg om|gjeld|handlar om) (berre|bare|kun) ~1 [ein|ei|eit|nokre|få|eit par|<num>|to|tre|fem|ti] ~1 {small-thing} ~2 $',
    not: '(att|igjen|unna|til|frå|før|gonger|i månaden|om|orsak|beklagar|lei|vår|å gå)',
  },
  {
    phrase:
      '{i-we} ~1 (har|hev) ~1 (alt|allereie|no|jo|då) ~1 (sagt|forklart|fortalt|svart|skrive|opplyst) ~2 (korleis|kva|kvifor|kor|det|deg|på|om)',
    not: '(orsak|beklagar|skulle|burde|kan|dersom|om du)',
  },
  '{i-we} har (sagt|forklart|fortalt) ~2 (korleis|kva|kvifor)',
  '^ ~1 (ver|vær|var) ~1 (litt|no|då|så snill og|meir) ~1 (tolmodig|tålmodig)',
  '^ (ver|vær) (tolmodig|tålmodig)',
  {
    phrase:
      '(kva|ka|hva) ~1 (ventar|venta|forventar|forventa|reknar|hadde) (du|de) ~2 (til|for|når|av|med|då|seg|ein)',
    not: '(hjelp|svar frå|leveringa|på)',
  },
  '^ [ja|å|jaha] og så $',
  '(svaret|avgjerda) (er|var|blir|vert) ~1 (nei|endeleg) (og|punktum|ferdig)',
  '(så|slik|sånn) (er|var|vert|blir) ~1 (reglane|reglementet|vilkåra|systemet|prisane) ~1 (og|punktum|anten|uansett)',
  '{negation} ~2 (meir|noko|noko meir|anna) å (seie|seia|tilføye|leggje til|diskutere|drøfte|kommentere)',

  '(dette|det) har (vi|me|eg) ~2 (gått gjennom|vore gjennom|snakka om|vore innom|drøfta|diskutert|gjenteke) ~1 (fleire|mange|før|alt|allereie|nok|to|tre|om att)',
  {
    phrase: '(gå|byt|bytt|finn|prøv|dra|drag|ring) ~2 {another-firm} ~1 (då|så|heller|$)',
    not: '(kan|om|viss|tilrår|medan|nærast|hjelper)',
  },
  {
    phrase:
      '^ ~1 (gå|byt|bytt|finn|prøv|dra|drag) ~1 [til] (eit anna|ein annan|ei anna) ~1 (treningssenter|selskap|hotell|bank|butikk|verkstad|apotek|kafé|frisør|tannlege|leverandør) (då|så|heller|$)',
  },
]
