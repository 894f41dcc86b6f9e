/** Contacts that went well are none that were tried in vain. */
export const wentWell = [
  '(fick|fått) ~1 (svar|hjälp) (direkt|på en gång|snabbt|meddetsamma|genast|på momangen)',
  '(problemet|felet|strulet) ~1 (borta|löst|fixat|ur världen)',
  '(löste|löst) sig ~1 (direkt|på momangen|snabbt|på en gång|på fem)',
  '(hjälpte|löste|fixade|ordnade|svarade|svarar) [{soft}] (snabbt|direkt|trevligt|suveränt|bra|på en gång|allt|på fem|jättesnabbt|proffsigt)',
  '(fick|fått|får) ~3 (superbra|toppenhjälp|kanonhjälp|superhjälp|*service|toppenbra|kanonbra|jättebra|snabb hjälp|snabbt svar)',
  '(fick|fått) [{soft}] [jag|vi] [{soft}] [{very}] (bra|fantastisk|suverän|snabb|toppen|jättebra|trevlig|kanon|utmärkt|proffsig|underbar) [{soft}] (hjälp|service|bemötande|svar|support)',
  '(tack|tusen tack|stort tack) (för|till) [{soft}] ~5 (hjälp*|snabb*|bra|bemötande|trevlig*|svar*)',
  '(bästa|grym|fantastisk|suverän|toppen|underbar|superb) (service|kundtjänst|hjälp|support|bemötande)',
]

/** Questions, wishes and praise: the channel is only mentioned. */
export const onlyMentioned = [
  ...wentWell,
  '(har ni|finns det|kan man|går det att|får man|var hittar|vad heter|vilken|när öppnar|när har|öppettider|hur når|hur kommer)',
  '(borde|skulle|vore|önskar|önskemål|förslag|tips|tycker att ni|kan ni inte)',
  '(bästa|bäst|bra|toppen|grym|smidig|smidiga|snabb|suverän|älskar|gillar|tack|sakna|saknar|snygg|kul|fantastisk|guld|trevlig)',
  '(säljes|länk|klicka|vinn|kampanj)',
  '(någon|nån|bedragare|en man|en kvinna|personen|de|dom|någon-som) [{soft}] [som] [{soft}] (ringde|ringer|ringt|sa sig|utgav|utger|mejlade|skickade)',
  '(idiot*|fitt*|hor*|svin|blatt*|neger*|döda|spränga|eld|bränna|slå|kvinnor|bögar|väktar*|rasist*)',
]
