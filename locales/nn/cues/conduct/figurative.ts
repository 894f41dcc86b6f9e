/** Nynorsk: dying and bombing as figures of speech, which neither despair nor threaten. */

/** A queue, a tune, a wait or a laugh kills nobody. */
export const DYING_OF_TRIFLES: readonly string[] = [
  '(kø|køen|køa|køane|telefonkø*|ventinga|ventetid*|ventemusikk*|pausemusikk*|musikken|låta|låten|jingelen|reklamen|reklame*|spenninga|nyfikna|keisemda|chatbot*|boten|menyval*|tasteval*|appen|nettsida) ~5 (tek [snart|nesten|verkeleg] (livet|knekken)|tar [snart|nesten] (livet|knekken)|drep meg|kjem til å drepe meg|knekkjer meg)',
  '(tek livet av meg|tar livet av meg|tek knekken på meg|drep meg|eg døyr|æ dør) ~4 (haha*|hihi*|lol|lmao|ler*|spøk|spøkjer)',
  '(døyr|døydde|dør|døy) [snart|nesten|litt|liksom] av (lått|latter|nyfikne|keisemd|skam|svolt|tørste|varme|lengt|misunning|spenning|cringe)',
  '(orkar|toler|klarar|held) ikkje [ut] [meir|lenger|av|meir av] ~3 (musikken|ventemusikk*|reklame*|låta|låten|jingelen|boten|chatbot*|appen|nettsida)',
]

/** Much of a thing is no bombardment. */
export const BOMBING_WITH_WORDS: readonly string[] = [
  '(bombar|bombe|bomba|bombarderer|bombardere*|spammar|sprengjer|druknar|drukne|overfløymer) ~4 [med] (mail|mailar|epost*|e-postar|sms|meldingar|melding|samtalar|telefonar|spørsmål|reklame|utsendingar|nyheitsbrev|brev|varsel|purringar|klager|meldinger|innboks*|telefonen|sentralbord*)',
]

/** Who speaks ill of themself insults nobody. */
export const OF_ONESELF: readonly string[] = [
  '(eg|æ|e|i|jeg) [{swear-adj}] {mean-adj} ({insult-noun}|ku|kua|gås|gåsa|sau|sauen|høne|høna|esel|eselet|jente|gut|gubbe|kjerring|kjerringa)',
  '(eg|æ|e|i|jeg) (er|var|e|va) [{adv}] (ein|ei|eit|en) [{intens}] [{swear-adj}] [{mean-adj}] {insult-noun}',
]
