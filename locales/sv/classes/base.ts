import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'

/** The small words of Swedish, in written and spoken forms, that phrases are built of. */
export const baseClasses = {
  negation: words(
    'inte ente inteh icke ej aldrig aldri ingen inget inga ingenting ingenstans ingalunda knappast varken',
  ),
  i: ['jag', 'jak'],
  we: ['vi'],
  'we-i': ['jag', 'vi'],
  you: words('du ni'),
  your: words('din ditt dina er ert era eran erat'),
  my: words('min mitt mina'),
  our: words('vår vårt våra våran vårat'),
  'my-our': words('min mitt mina vår vårt våra våran vårat'),
  something: words('något nåt nått ngt någonting nånting några nåra någon nån'),
  this: words('det detta den denna dessa dom de'),
  is: words('är var e va blir blev vore ä'),
  has: words('har hade ha haft hr'),
  can: words('kan kunde kunnat kunna'),
  shall: words('ska skall kommer lär sak'),
  lies: words('ligger låg är finns fanns sitter satt beror berodde ligga uppstod uppstår'),
  if: words('om ifall när såvida huruvida därest'),
  soft: words(
    `ju faktiskt väl nog ändå redan tyvärr dessvärre verkligen självklart naturligtvis såklart givetvis förstås
    alltid bara helt enkelt egentligen själv själva också även dock alltså asså då nu tydligen uppenbarligen
    absolut definitivt säkert kanske rimligen rimligtvis åtminstone ens gärna fortfarande snarare nästan liksom
    typ jo visst ofta sedan sen lite lätt snabbt enklast bäst snabbast smidigast lättast inloggad direkt idag`,
  ),
  weekday: words('måndag tisdag onsdag torsdag fredag lördag söndag helgen'),
  month: words(
    'januari februari mars april maj juni juli augusti september oktober november december sommar höst vinter vår veckan',
  ),
  /** Particles that tell the obvious: "du borde ju", "det står faktiskt". */
  pointed: words(
    `ju faktiskt väl nog tydligt tydligen uttryckligen klart uppenbarligen rimligen rimligtvis ändå verkligen
    självklart naturligtvis givetvis såklart förstås jättetydligt egentligen svart`,
  ),
  very: words(
    `mycket väldigt så otroligt extremt oerhört verkligen riktigt himla sjukt ganska rätt lite helt jätte*
    fruktansvärt hemskt särskilt alldeles super* ordentligt djupt uppriktigt väldans förfärligt fullt
    mest lika minst säkert nog förstås såklart naturligtvis bara rejält otrolig`,
  ),
} as const satisfies Classes
