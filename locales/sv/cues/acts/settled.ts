/** Swedish: the writer needs no answer any more. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const settled: CuePhrases = [
  {
    phrase: [
      '(det var) [bara|precis|just] (det|allt|vad|precis det) [som] (jag|vi) (undrade|ville veta|behövde veta|behövde|ville)',
      '(nu|äsch nu|så nu|oj nu) (gick|går|funkar|fungerar|kom|löste|ordnade|lyckades) (det|den|jag|sig) [äntligen|ju|visst|faktiskt|ändå] [!|$]',
      '(ni|du) (kan|får) [gärna|bara] (släppa|lämna|lägga undan|avsluta|arkivera) (det|detta|frågan|ärendet|saken)',
      '(då|nu) (vet|fattar|förstår) (jag|vi) [det|allt] [som|vad] [jag|vi] (behövde|behöver|ville|undrade)',
      '(då|nu) (vet|har) (jag|vi) (vad|det) (jag|vi) (behövde|behöver|ville|undrade|sökte)',
      '(fick|har fått) [ju|redan|nu] (svaret|svar|hjälp|det förklarat|reda på det) [redan|nu] (av|från|på annat håll|här ovan)',
      '(slipper|får slippa) (ni|du) (svara|återkomma|ringa|kolla|leta|lägga|göra|höra)',
      '(ni|du) (slipper|får slippa) (svara|återkomma|ringa|kolla|leta|lägga|göra|höra)',
      '(behöver|behöfver) (ni|du) [alltså|då|nu] (inte|ej) ~2 (svara|återkomma|ringa|kolla|göra|bry er|bry dig|lägga|leta)',
      '(bry (er|dig)|tänk) (inte|ej) ~2 (om|på) (det|detta|mig|saken|frågan)',
      '(falskt alarm|mitt fel|jag läste fel|jag såg fel|jag hade fel|min miss) [så|förlåt|sorry|!|$]',
      '(låg|hamnat|hamnade|fanns|stod|satt) ~3 (skräpposten|skräpkorgen|spammen|skräppost|brevlådan|fickan|väskan|kön) ~2 (allt|så|problemet|nu|tack|!|$)',
      '(allt|det) (i sin ordning|frid och fröjd|lugnt|bra nu|ok nu|okej nu|i ordning|under kontroll|som det ska|som det skall) [nu|igen|!|$]',
      '(saken|frågan|ärendet|detta|problemet) (är|kan) [nu|alltså|härmed] (ur världen|utagerad|utagerat|avklarad|avklarat|klar|klart|avslutat|avslutad|avskrivas|strykas|läggas ner|läggas ned|stängas)',
      '(ni|du) (kan|får) (stänga|avsluta|stryka|lägga ner|lägga ned|glömma|bortse från|strunta i) [gärna] (ärendet|frågan|det|detta|saken|min fråga|felanmälan|inlägget)',
      '(det|allt|problemet|saken|felet|de) ~1 (löste|löst|ordnade|ordnat|fixade|fixat|redde|rett) (sig|upp sig)',
      '(löste|löst|ordnade|ordnat|fixade|fixat|hittade|hitta|hittat|klarade|klarat|lyckades|redde ut|rett ut|listade ut|klurade ut) ~2 (själv|sjelv|på egen hand|ändå|till slut|nu|precis|ut det|på det)',
      '(jag|^|har|precis|nu) [har|redan|nu] (hittade|hittat|hitta|löste|löst|fixade|fixat|ordnade|ordnat) [nu] (det|den|dem|dom|svaret|felet|de|han|hon)',
      '^ (löst|ordnat|fixat|klart|hittat) [nu|!|$]',
      '(det|allt|nu) (är|e|verkar) [nu|redan] (löst|ordnat|fixat|utrett|i sin ordning|som det ska igen)',
      '(glöm|glömt|strunta i|bortse från|skit i|ignorera) [bara] (det|de|frågan|detta|inlägget|mitt inlägg|min fråga|kommentaren|min kommentar|mitt meddelande)',
      '(behöver|behövs) [jag|det] [alltså|då|nu] (inte|ingen|inget|inga) [längre|mer|nån|någon] (hjälp|svar|längre|mer)',
      '(där|här) (var|satt|låg) (det|den|felet|han|hon)',
      '^ (löste|ordnade|fixade|redde) (sig|upp sig)',
      '(ni|du) (behöver|behöfver) [alltså|då|nu] (inte|ej|inget|ingenting) [längre|mer] (svara|återkomma|höra av (er|dig)|ringa|kolla|göra|följa upp|undersöka)',
      '(inget|ingen) (svar|återkoppling|hjälp) (behövs|krävs|nödvändigt|nödvändig)',
      'slipper ni (svara|återkomma|ringa|kolla)',
    ],
    not: [
      '(det|problemet|inget) ~1 (löste|ordnade) sig {negation}',
      '(inte|aldrig|ännu inte|fortfarande inte) ~2 (löst|ordnat|fixat|hittat)',
      '(lova|lovade|sa|säger|påstår|trodde|hoppas|enligt) ~5 (löst|ordnat|fixat)',
    ],
  },
]
