/** Swedish: the writer needs no answer any more. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const settled: CuePhrases = [
  {
    phrase: [
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
