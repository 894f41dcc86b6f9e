import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Someone who will come and help, or good news that is meant. */
const meant =
  '(call|contact|ring|help|on duty|sorry|glad|works|fixed|exam|course|degree|licence|test|challenge|goal|working|baby|wedding)'

/** The everyday dig: mock praise, mock sorrow, and the customer sent to do the job. */
export const sarcasmPlain: CuePhrases = [
  {
    phrase:
      "(someone|someone's|somebody|somebody's|someone is|somebody is) ~3 (wrong side of bed|side of bed|wrong side of the bed|wrong foot|grumpy|(lovely|great|wonderful|bad|good|fun|rough) (monday|tuesday|wednesday|thursday|friday|morning|day|mood))",
    not: meant,
  },
  {
    phrase: '(for|such) ~2 {mock-kind} ~1 {remark} ~1 {we-will} ~1 {keep-dear} (it|that|this|them)',
    not: '(into|on to|kind words)',
  },
  '{we-will} ~2 (frame|treasure|tattoo|engrave) (it|that|this)',
  '(sorry|apologies|apologise) ~2 our free ~2 {negation} ~2 enough',
  '{negation} ~1 (free|cheap|fancy|luxurious|royal|posh|glamorous|generous|exclusive|perfect) enough for (you|your|her|his)',
  '{negation} ~1 (as|quite as|nearly as) (perfect|clever|smart|brilliant|wise|flawless|quick-witted|important) as you',
  '(sorry|apologies|apologise) ~1 for ~1 {negation} ~2 (at|in) ~1 (three|four|two|one|five|<num>|the middle) ~3 (morning|night|sleep)',
  {
    phrase:
      "(maybe|perhaps|would|do) ~1 {you-x} ~1 (like|want|care|fancy|wish|love) to ~1 (come|have a go|drive|run|fly|take over|do|try|show|teach|manage|swap) ~6 (yourself|instead|for us|our job|my job|how it's done|how it is done|for a day)",
    not: '(book|order|pay|join|apply|visit|licence)',
  },
  {
    phrase:
      '(feel free to|welcome to|come and|do come and|by all means) ~2 (take over|drive|run|do|fly|have a go|show us|try) ~3 (our job|my job|{the-job}|the wheel|how it)',
    not: '(apply|position|vacanc*|trial|open day|tour)',
  },
  '(like|want) us to ~9 {pamper}',
  '(clearly|obviously|apparently|evidently|surely) {you-x} ~2 (know|understand) ~7 (than|better|best|more than)',
  '{you-x} (seem|appear) to ~1 (know everything|know best|know better|know it all|be an expert|be quite the expert|have all the answers|know more)',
  {
    phrase:
      '(sure|certain|positive|surely|clearly|obviously|probably|course) ~1 ({you-are}|you must be|nobody else|no one else|no other|nobody) ~1 [the] ~1 [only|first] ~1 (person|one|customer|human|passenger|has|have|in|ever) ~2 (ever|who|world|had)',
    not: '(report|reported|told us|asked|understand|sorry)',
  },
  '^ ~1 poor you ~2 (having|had|have|forced|being)',
  '{we-x} ~1 (love|enjoy|adore|live for|like nothing better than) ~2 (being|getting|to be|when) ~2 (shouted|yelled|sworn|insulted|abused|screamed|called names|told off|people shout|customers shout)',
  "(didn't|did not|hadn't|never|wasn't) ~1 (know|realise|realize|knew|realised|aware) ~2 (we|you) (had|were|was|are|have) ~4 {know-all}",
  '(how|so|very) (nice|kind|good|great|lovely|sweet|thoughtful|generous) ~1 (of you|that you|you) ~5 (at last|finally|for once|for a change|after all)',
  '(next|soon) ~1 ({you-will}|you) ~1 [be] (telling|saying|complaining|demanding|claiming|blaming)',
  '(amazing|wow|incredible|astonishing|unbelievable|a miracle|finally|imagine|fancy) ~1 (a|an|one) ~1 (customer|person|passenger|human|adult|grown-up) who ~1 (can|could|actually|has|knows|reads|read)',
  '(whole|entire) ~1 (company|bank|world|universe|staff|team|council) ~2 [out] (to get you|against you|plotting|conspiring|conspired|in for you)',
  '(clearly|obviously|surely|certainly|must be|of course|no doubt) ~1 [the] (most important|biggest|worst|greatest|gravest) (thing|problem|issue|tragedy|crisis|matter) ~2 (world|universe|ever|earth|all time|our time|century)',
  '(only|just) took you ~3 (year|years|month|months|week|weeks|days|hours|ages|tries|attempts)',
  {
    phrase:
      '(managed|found|find|pressed|discovered|picked|chose) ~2 the (one|only) ~1 (button|thing|page|link|seat|way|day|place) ~1 (that|which|where|nobody|we)',
    not: '(sorry|unlucky|lucky)',
  },
  {
    phrase:
      '^ ~1 (well done|congratulations|congrats|bravo|wow|amazing) ~1 {you-x} ~1 (managed|found|discovered|figured|noticed|learned|learnt|solved|realised|invented|succeeded|remembered) ~1 (to|the|how|that|out|all by)',
    not: meant,
  },
  // For fun, and the obvious told as news.
  '{we-x} ~6 (for fun|for the fun of it|for a laugh|for kicks|to amuse ourselves|for our own amusement)',
  "{we-x} ~1 (had no idea|didn't know|never noticed|hadn't noticed|weren't aware|didn't notice) ~1 [that] (it was|it is|it|it's) (raining|snowing|winter|cold|wet|dark|windy|hot|late|rush hour)",
  {
    phrase: '^ ~1 (what|such) a (tragedy|catastrophe|calamity|scandal|hardship)',
    not: '(sorry|loss|family|died|condolences|fire|accident)',
  },
  {
    phrase:
      '(did|do) you ~1 (have to|need to) ~1 (walk|wait|click|read|stand|carry|scroll|sit) ~1 (all of|a whole|an entire|two whole)',
    not: 'sorry',
  },
]
