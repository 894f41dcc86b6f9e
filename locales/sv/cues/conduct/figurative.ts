/** Swedish: dying and bombing as figures of speech, which neither despair nor threaten. */

/** A queue, a tune, a wait or a laugh kills nobody. */
export const DYING_OF_TRIFLES: readonly string[] = [
  '(kö|kön|köer|köerna|telefonkö*|väntan|väntetid*|väntemusik*|pausmusik*|hissmusik*|musiken|låten|melodin|jingeln|reklamen|reklam*|spänningen|nyfikenheten|tristessen|långtråkigheten|skämtet|skämten|chattbot*|boten|menyvalen|knappvalen|svarsslingan|laddhjul*|appen|sajten|hemsidan) ~5 (tar [snart|nästan|verkligen|fan] (livet|kål|död)|dödar mig|tar död på mig|kommer döda mig|knäcker mig)',
  '(tar livet av mig|tar kål på mig|tar död på mig|dödar mig|jag dör) ~4 (haha*|hihi*|lol|lmao|asgarv*|skratt*|skämt åsido|bildligt|nästan bokstavligt)',
  '(dör|dog|döden|dö) [snart|nästan|typ|lite] av (skratt|nyfikenhet|tristess|leda|skam|pinsamhet|hunger|törst|värme|längtan|avund|spänning|uttråkning|garv|cringe)',
  '(orkar|pallar|klarar|står) inte [ut] [mer|längre|med] ~3 (musiken|väntemusik*|reklam*|låten|jingeln|boten|chattbot*|appen|sajten)',
]

/** Much of a thing is no bombardment. */
export const BOMBING_WITH_WORDS: readonly string[] = [
  '(bombar|bomba|bombade|bombardera*|bombarderar|spammar|spränger|dränker|dränka|översköljer) ~4 [med] (mejl|mail|mejlen|sms|meddelande|meddelanden|samtal|frågor|reklam|utskick|nyhetsbrev|brev|notiser|påminnelser|klagomål|recensioner|inkorg*|telefon*|växel*)',
]
