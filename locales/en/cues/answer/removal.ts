import type { CuePhrases } from '../../../../src/text/lexicon.js'

const otherThings = [
  '(fee|charge|reminder|cookie|cookies|restriction|block|app|card|limit|booking|name|number|address|account|software|payment|debt|stain|cover|seat|sim|battery|snow|ice|tree|bike|car|waste|driver|router|file|files|email|emails|cache|history|virus|device|data) ~3 {removed}',
  '(we|i|you) ~2 {to-remove} ~2 (fee|charge|app|card|cookies|cache|email|text|sms|message from|file|files|history|account|number|address)',
]

/** A post or comment that was, is or will be taken away. */
export const removal: CuePhrases = [
  {
    phrase:
      '{post-noun} ~5 (is|are|was|were|be|been|being|get|gets|got|has|have|will|had|having) ~4 {removed}',
    not: ['(if|whether|unless|why|where|when|never|before|question) ~4 {removed}', '{negation} ~2 {removed}'],
  },
  {
    phrase:
      "(we|i|moderator|moderators|admin|admins|page|facebook|team|have|has|had|were|we've|i've|ive|weve|just|i'm|we're) ~3 {removed} ~4 ({post-noun}|what you wrote|what you posted)",
    not: otherThings,
  },
  {
    phrase:
      "(we've|i've|we have|i have|we|i|we had|have|has|had|was|were|is|are|be|been|will be|gets|got) ~2 {removed} ~1 (it|them|that|this|those|these|one|some|few|yours|your|both)",
    not: otherThings,
    weak: true,
  },
  {
    phrase:
      "(we've|i've|we have|i have|we had to|i had to|we're going to|i'm going to|we are|we will|i will|we'll|i'll|have to|had to|must|going to|need to|choose to|chose to|chosen to|decided to|forced to|obliged to|about to) ~1 {to-remove} ~3 {post-noun}",
    not: otherThings,
  },
  {
    phrase:
      "(we'll|i'll|we will|i will|we have to|we had to|i had to|i have to|we must|we're going to|i'm going to) ~1 {to-remove} ~1 (it|them|that|this|those|these)",
    not: [
      '(fee|charge|card|app|payment|number|address|reminder|bill|invoice|booking) ~9 (it|them|that)',
      '{to-remove} ~1 (it|this|that) (for you|from your|today and)',
    ],
    weak: true,
  },
  {
    phrase:
      "{post-noun} ~4 (disappeared|vanished|gone|missing|no longer (visible|here|there|up)|not visible|isn't visible|offline|won't stay|cannot stay|can't stay|can't remain|has to go|have to go|must go|had to go|does not stay|don't stay|doesn't stay|needs to go|no place|has no place|have no place|not welcome|goes|go now)",
    not: [
      '(if|whether|why) ~4 (gone|missing)',
      '(email|e-mail|letter|text|private) ~1 (message|post)',
      'post (office|code|box)',
    ],
  },
  "(what|that|everything|all|anything) {you} ~1 (wrote|write|posted|said|say|commented|published|put|shared) ~5 ({removed}|gone|disappears|disappear|deleted|must go|has to go|taken|goes|can't stay|cannot stay)",
  '{removed} ~2 (what|everything|all|anything) {you} ~1 (wrote|posted|said|commented|published|put|shared)',
  '(taken|took|taking|take) (your|the|that|this|those|these|it|them|his|her|their|a|some|two|three|several|both|all) ~2 {post-noun} ~1 (down|away|offline|off|out)',
  '(taken|took|taking) ~3 {post-noun} ~2 (down|away|offline)',
  { phrase: '(taken|took|take|taking) (it|them|that|this|yours|those) ~1 (down|offline)', weak: true },
  '(removal|deletion|hiding|moderation|removing|deleting|clean-up|cleanup|tidying|weeding|pruning|clearing) ~3 {post-noun}',
  '(tidied|tidying|tidy|cleaned|cleaning|cleared|clearing|weeded|weeding|pruned|pruning|sorted out|thinned|moderated|moderating|trimmed|swept) ~5 {post-noun}',
  '(done|did|doing|do) ~3 (tidying|cleaning|clearing|weeding|pruning|moderating|spring-cleaning|clean-up|cleanup)',
  '(your|this|that|the|whole|entire) ~1 (comment|post|review|thread|contribution|reply) (is|has been|was|will be|gets) ~2 (hidden|removed|deleted|closed|taken|gone|unpublished|pulled|locked|erased|withdrawn|moderated|history)',
  '(thread|comments|comment section|comment field|discussion|conversation) ~2 (closed|locked|turned off|switched off|shut|disabled|frozen)',
  "(won't|don't|doesn't|can't|not|never|cannot) ~1 (stay|remain|be left|stand|be kept|keep|leave|publish|allow|let) ~2 (up|here|there|standing|visible|online|posts like|comments like|comment up|post up|it up|on this page|on our page|on the page|on this wall|on the wall|such posts|such comments)",
  "(reviews|comments|posts|remarks|contributions|opinions|messages) like (this|that|these|those|yours|this one|that one) ~3 (don't|removed|deleted|get|are|not|won't|aren't|gets|taken|go|hidden|have no|do not)",
  // "It was taken off the page", where the post has been named before.
  {
    phrase:
      '(it|that|this|they|yours|one|some|parts|both|those|these|which|all) ~1 (was|has been|have been|were|had to be|got|will be|has now been|is being|are being) ~2 (deleted|hidden|unpublished|moderated|censored|taken down|taken off|withdrawn|erased|pruned|removed|cleared|taken away) ~2 (by|since|because|as|from the page|from our page|from the wall|from the thread|off the|off our|the page|our page|for|due|after|yesterday|today|this morning|last night|$)',
    not: [
      ...otherThings,
      '(fee|charge|charges|cost|price|bill|invoice|reminder|block|limit|ban on|restriction|card|app|account|number|name|address|cookie|snow|car|bike|tree|payment|debt|remark|penalty|lock|stop|seat|train|departure|stitches|cast|file|email|mail|text|product|item|offer|function|button)',
      '(before|if|when|unless|can|could|may|must|should|want) ~4 (deleted|hidden|removed|taken|moderated|erased)',
    ],
  },
  {
    phrase:
      '(chose|chosen|decided|had|have|forced|opted|saw ourselves obliged|felt obliged|went ahead and|took the decision|made the decision|agreed) ~1 to ~1 (delete|hide|unpublish|moderate|take down|remove|take away|take it down|take it away|take it off) ~1 (it|them|that|this|yours|one|some|parts|both|those|these|$)',
    not: [
      ...otherThings,
      '(fee|charge|card|app|payment|number|address|reminder|bill|invoice|booking|snow|tree|car|block|limit|button|function|offer|product|seat|seats|stop)',
    ],
  },
  '^ ~2 (yes|no|correct|hi|hello|indeed|true) ~1 (we|i) ~1 (deleted|hid|removed|took|unpublished|erased|moderated|have deleted|have removed|have hidden|have taken|did delete|did remove|did hide|had to) ~1 (it|that|this|down|yours|them|one)',
  '{removed} ~1 (parts|part|some|some of|bits|several|a few|many|most|half|a handful|one|two|three|a couple|the worst|all) ~1 of ~1 [the|these|your|those|it|them|what] ~1 (it|them|discussion|thread|answers|answer|replies|comments|remarks|messages|contributions|conversation|debate|posts|what|entries)',
  '({post-noun}|answer|answers|message|contribution|what you wrote) ~1 (did|does|do|has|have|could|can|will|would) {negation} ~1 (pass|passed|get|make|made|meet|met|survive|survived|be|been) ~1 [through|past|it] ~1 (the|our|moderation|it|through|approved|let|published|allowed|shown|$)',
  '{post-noun} ~3 (put|moved|sent|taken|thrown|tidied|lifted|filtered) (away|out|off|aside|in the bin)',
  '(answers|answer|messages|replies) ~3 (cleared out|cleared away|removed|deleted|hidden|taken down|erased|gone now)',
  '{removed} ~4 (answers|replies|remarks|messages) (under|below|in the thread|here|from|on)',
  '(blocked|banned|muted|thrown out|kicked|suspended|excluded) ~2 (from|you|on) ~2 (page|wall|group|commenting|posting|here|site|profile)',
  "(it'll|it will|it's|they'll|it|they) ~1 be ~1 (gone|removed|deleted|taken down|hidden|erased) ~1 (by|from|within|today|tonight|tomorrow|soon|now|shortly|before|in|this|immediately|$)",
  '{to-remove} ~1 (what|everything|all|anything|the things|the lines) {you}',
  '(message|messages|picture|pictures|photo|photos|video|link|words|lines|question|rant|text) ~3 (here|page|posted|thread|below|wall|wrote|put|shared|above) ~4 ({removed}|gone|disappeared|vanished)',
  '(comments|posts|reviews|remarks|language|things|messages) of (that|this) (sort|kind|type|nature)',
  "(kind|sort|type) of (comment|comments|post|posts|review|language|remark) ~2 (gets|get|goes|go|has|have|is|are|disappears|disappear|will|don't|doesn't|isn't|aren't|can't|we)",
  '(closed|closing|close|locked|locking|lock|shut|turned off|switched off|disabled|turning off) ~2 (comment field|comments|comment section|thread|discussion|commenting)',
  '{post-noun} {negation} ~2 (belong|belongs|welcome|allowed|ok|okay|fit|place|acceptable)',
  '(gets|get|got|been given|given|for) the (chop|axe|boot)',
  'right to {to-remove}',
  "(won't|can't|don't|no longer) ~1 (find|see) ~1 (your|the) {post-noun}",
  '^ ~1 (we|i) ~1 {removed} (that|this) ~1 [one|comment|post] $',
  "^ ~2 (we've|i've|we have|i have|we had to|i had to) ~1 (deleted|hidden|unpublished|delete|hide|take down|taken down) ~1 (it|that|them|this|those)",
  '{post-noun} ~3 {negation} (survive|stay|last|make it|get to stay|there any|here any|around any)',
  '{post-noun} ~4 (taken|took|been|goes|thrown|swept|scrubbed|lifted|picked) (off|down|away)',
  "(isn't|not|no longer|aren't) ~1 (there|here|visible|up|online) ~1 (any more|anymore|any longer|now) ~4 (took|taken|removed|deleted|hid|hidden)",
  '(pressed|press|hit|clicked|pushed|pulled) ~1 (delete|remove|the delete|the plug on) ~3 {post-noun}',
  '{we-x} ~1 (take|took|taking) (your|the|that|this|those|these) ~1 {post-noun} (off|down|away)',
  "{post-noun} ~6 (no longer|isn't|is not|aren't|not|won't be) ~1 (on our page|on the page|on the wall|up|here|visible|published|online|shown|displayed|approved|posted)",
  '(taken|took|taking) out ~4 {post-noun}',
  '(comments|comment|post|words|what you said|lines|remarks) ~6 (taken|took|lifted|pulled|scrubbed) ~2 (off|from|down) ~1 (the|our)',
  "{post-noun} ~1 (won't|will not|can't|cannot|isn't going to|is not going to) ~1 [be ](published|posted|shown|approved|stand|stay|appear|remain)",
  'let ~4 {post-noun} ~1 (go|stand|stay|remain|be)',
  '(cleaned|cleaning|tidied|weeded|cleared) [up ]~5 (debate|discussion|thread|wall|comment field|comment section|conversation)',
  '{post-noun} ~5 (disappear|disappears|vanish|vanishes|go|goes|come down|comes down) ~1 ($|from|here|at once|without|immediately|straight)',
  "(i've|we've|i have|we have) ~1 (hidden|deleted|unpublished) (it|them|that|those|this)",
  'yours (is|are|has|was) ~1 (gone|removed|deleted|hidden|taken)',
  '(is|are|was|were) ~1 hidden (from|for) ~1 (others|everyone|the public|now|the time|other)',
]

/** The rule that was broken, by name or by what was wrong. */
export const removalReason: CuePhrases = [
  '(rule|point|clause|section|paragraph|article|guideline|no|number|item) ~1 <num>',
  '(rule|rules|guideline|guidelines|policy|terms|point|code) (about|on|against|for|regarding|concerning|that|of)',
  "(our|the|page|house|ground|community) (rule|rules|guidelines|policy) ~2 (say|says|forbid|forbids|don't allow|doesn't allow|do not allow|does not allow|prohibit|prohibits|rule out|ask|asks|against) ~6 (*ing|attacks|attack|data|details|personal|names|naming|threats|threat|abuse|hate|racism|swear*|insults|language|advert*|spam|links|sales|staff|people|offensive|photos|private|violence|respect|others|each)",
  '(because|since|as|for|reason|why|due to|owing to) ~5 (contained|contains|contain|containing|held|holds|hold|named|names|naming|called|calls|calling|included|includes|including|threatened|threatens|threatening|insulted|insults|insulting|attacked|attacks|attacking|showed|shows|showing|mentioned|mentions|mentioning|revealed|reveals|gave|gives|gave away|gives away|identified|advertised|advertises|advertising|swore|swears|swearing|abusive|offensive|racist|sexist|spam|hateful|rude|libel*|defam*|discriminat*|incit*|shared|shares|sharing|exposed|exposes|published|publishes|obscene|pornographic|copyright|off-topic|off topic|duplicate|harass*|personal|private|linked|links|link|sold|sells|selling|wished|wishes|had|has|was about|were|quoted|used|uses)',
  '(contained|contains|contain|containing|held|holds|includes|included|including|with|had|has|having|showing|showed|for|against|no|not allow|not accept|not allowed|accept no|of|and|about|without|because of) ~2 (personal|private|sensitive|identifying|confidential) (data|details|information|attack|attacks|number|numbers|insults|names|abuse|remarks|things|info)',
  '(personal attack|personal attacks|personal data|personal details|personal information|personal number|identity number|card number|account number|phone number|national insurance number|social security number|hate speech|hateful|threat|threats|threatening|threatened|racist|racism|sexist|sexism|homophobic|homophobia|xenophobic|antisemitic|swearing|swear words|swear word|swearword|swearwords|profanity|profanities|foul language|bad language|coarse language|obscene|obscenity|obscenities|abuse|abusive|insult|insults|insulting|slur|slurs|name-calling|offensive|defamatory|defamation|libel|libellous|libelous|slander|harassment|harassing|bullying|spam|advertising|advertisement|advert|commercial|phishing|scam|copyright|nudity|pornographic|violence|violent|incitement|discriminatory|discrimination|doxxing|doxing|off-topic|off topic|duplicate|impersonation|fake account|chain letter|malicious|illegal|unlawful|degrading|derogatory|demeaning|dehumanising|misinformation)',
  '(named|names|naming|called|calling|attacked|attacks|mentions|mentioned|exposes|exposed|identifies|identified|hangs out|hung out|singled out|pointed out) ~3 (member of staff|staff|employee|employees|colleague|colleagues|another visitor|another customer|others|other people|somebody|someone|person|people|names|by name|individual|driver|third party|conductor|neighbour|private person)',
  '(breach|breaks|broke|broken|breaking|breached|violates|violated|violating|contrary|against|breaches|crosses|crossed) ~3 (rule|point|clause|section|guideline|paragraph|law|the rule) ~3 (<num>|on|about|of|against)',
  "(your|the|a|an|someone's|people's|other people's|somebody's|their|his|her|customer's) ~1 (number|address|name|details|diagnosis|card|id|identity|passport|password|code|email|phone|photo|picture|data) ~3 (in it|visible|was there|for all to see|in the open|in public|lying|shouldn't|out there|here|to read|could be read)",
  '(so that|so) ~2 (nobody|no one|others|strangers|not everyone|outsiders|people) ~3 (see|read|misuse|find|use|get hold|can)',
  '(keep|write|post|put) ~3 (without|but without|leave out|if you leave out|minus) ~2 (name|names|number|insults|swearing|swear|threats|link|photo|data|details|personal|attacks|address|it)',
  '(without|leave out|leaving out) (the|that|any|those|his|her|their) (name|names|insults|swearing|threats|number|link|photo|last sentence|personal)',
  '(called|call|calling) ~3 (an idiot|idiots|names|stupid|liar|a liar|liars|thieves|a thief|something)',
  {
    phrase:
      '(because|since|reason|cause|due to|owing to|on account of) ~2 (it|of|the|that|your|you|they|this|is|was|for|its)',
    not: [
      '(inappropriate|unsuitable|unacceptable|improper|our rules|our guidelines|the rules|the guidelines|our policy|not ok|not okay|not appropriate|community standards|tone of|want to keep|to keep)',
      '(sorry|delay|late|fault|error|outage|understand) ~4 because',
    ],
  },
  "(since|as) (it|names|that|they|comments|posts|such|faces|photos|people's|other|another|swearing|threats) ~6 (allowed|contained|held|holds|were|was|had|named|names|in it|not|aren't|isn't|shown|shows|showed|forbidden|private)",
  '(made|makes|making|make|poked|poking) (fun|a joke|jokes) (of|about|at)',
  '(wished|wishes|wishing|urged|urges|encouraged|encourages|told people|called on|calls on|incited|mocked|mocks|mocking|ridiculed|threatened|copied|stalked|outed)',
  "(politics|political|party politics|election|religion|religious|advert|adverts|ads|the same ad|looks|ethnicity|sexuality|four-letter|coarse|vulgar|crude|dirty|sexual|gore|gambling|medical claims|untrue|fake news|personal|somebody else's|another company|other company's|isn't about us|not about us|has nothing to do with|unrelated|hate)",
  '(allow|allows|accept|permit|tolerate|forbid|forbids|forbidden|ban|bans|banned|allowed|prohibited|welcome) ~4 (names|threats|swearing|insults|links|adverts|ads|attacks|abuse|photos|faces|politics|hate|spam|language|racism|violence|details|numbers|harassment|slurs)',
  "(names|threats|swearing|insults|links|adverts|ads|attacks|abuse|photos|faces|politics|hate|spam|language like|racism|violence|details|numbers|harassment|slurs) ~6 (allow|allowed|accept|accepted|permit|permitted|tolerate|tolerated|forbidden|banned|not ok|against|break|breaks|broke|isn't|aren't|not)",
]
