/** Bokmål: dying and bombing as figures of speech, which neither despair nor threaten. */

/** A queue, a tune, a wait or a laugh kills nobody. */
export const DYING_OF_TRIFLES: readonly string[] = [
  '(kø|køen|køa|køene|telefonkø*|ventinga|ventingen|ventetid*|ventemusikk*|pausemusikk*|musikken|låta|låten|jingelen|reklamen|reklame*|spenningen|nysgjerrigheten|kjedsomheten|chatbot*|boten|menyvalg*|tastevalg*|appen|nettsida|nettsiden) ~5 (tar [snart|nesten|virkelig|faen] (livet|knekken)|dreper meg|tar knekken på meg|kommer til å drepe meg|knekker meg)',
  '(tar livet av meg|tar knekken på meg|dreper meg|jeg dør) ~4 (haha*|hihi*|lol|lmao|ler*|spøk|spøker)',
  '(dør|døde|døyr|dø) [snart|nesten|litt|liksom] av (latter|nysgjerrighet|kjedsomhet|skam|flauhet|sult|tørst|varme|lengsel|misunnelse|spenning|cringe)',
  '(orker|takler|klarer|holder) ikke [ut] [mer|lenger|mere|av|mer av] ~3 (musikken|ventemusikk*|reklame*|låta|låten|jingelen|boten|chatbot*|appen|nettsida)',
]

/** Much of a thing is no bombardment. */
export const BOMBING_WITH_WORDS: readonly string[] = [
  '(bomber|bombe|bomba|bombet|bombardere*|bombarderer|spammer|sprenger|drukner|drukne|oversvømmer) ~4 [med] (mail|mailer|epost*|eposter|sms|meldinger|melding|samtaler|telefoner|spørsmål|reklame|utsendelser|nyhetsbrev|brev|varsler|purringer|klager|anmeldelser|innboks*|telefonen|sentralbord*)',
]

/** Who speaks ill of themself insults nobody. */
export const OF_ONESELF: readonly string[] = [
  '(jeg|æ|jæ|je|eg) [{swear-adj}] {mean-adj} ({insult-noun}|ku|kua|gås|gåsa|sau|sauen|høne|høna|esel|eselet|jente|gutt|gubbe|kjerring|kjerringa)',
  '(jeg|æ|jæ|je|eg) (er|var|e|va) [{fill}] (en|ei|et) [{very}] [{swear-adj}] [{mean-adj}] {insult-noun}',
]
