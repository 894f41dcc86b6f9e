/** English: the writer needs no answer any more. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const settled: CuePhrases = [
  {
    phrase: [
      "(that|that's|that is) [was|just] (what|all|exactly what|just what) (i|we) (was|were|wanted|needed) [wondering|asking|after|to know]",
      '(it|that|now it) (works|worked|is working|went through|came through|just worked) [now|after all|in the end|again] [!|$]',
      'you can (let|leave) (it|this|that) [go|be|there|alone|now]',
      "(that's|thats|that is|this is|which is) all (i|we) (needed|wanted) [to know]",
      '(now|then|so) (i|we) know (what|all|everything) (i|we) (needed|wanted)',
      "(got|have|had|i've) [already|now|just] (my answer|the answer|an answer|the help|what i needed|what we needed) [now|already|from|elsewhere|above|thanks|!|$]",
      "you (don't|dont|do not|needn't) (need|have) to (bother|worry|trouble|do|spend|waste|look|send|come|check)",
      '(false alarm|my mistake|my bad|my fault|i misread|i read it wrong|i was wrong) [it|sorry|apologies|so|!|$]',
      '(was|were|it was|found it|sitting|sat) ~2 (spam folder|junk folder|junk|spam|letterbox|pocket|bag|drawer|other account) ~2 (all|so|sorry|thanks|!|$|problem)',
      '(consider|call|count) (it|this|that|the matter) (closed|settled|sorted|done|solved|dealt with)',
      'you can (close|drop|cancel|delete|ignore|forget|scrap|disregard) (this|it|the|my|that) ~1 (ticket|case|query|question|request|message|post|report|enquiry|$|!|now)',
      "(everything|all|it|everything's|it's) [is] (in order|under control|in hand|taken care of|dealt with|as it should be|good again|fine now) [now|!|$]",
      '(a|my) (neighbour|friend|colleague|son|daughter|wife|husband|mate|sister|brother) [has|just|already] (explained|sorted|fixed|solved|told me|showed me|helped)',
      '(found|sorted|solved|fixed|figured|worked|got) ~1 (it|that|them|this) ~1 (out|myself|ourselves|now|already|in the end|working|sorted)',
      "(^|i|i have|ive|i've|just|we) [just|now|since|already] (found|sorted|solved|fixed) (it|them|that|him|her|the answer|the problem)",
      '(never mind|nevermind|nvm|forget it|forget i asked|scrap that|ignore (this|my|that|me|the above)|disregard (this|my|that|the above))',
      "(all|it is|it's|its|now|that's|everything|everything's) [all|now|been] (sorted|solved|resolved|fixed|good now|working again|ok now|okay now)",
      "(no longer|don't|dont|do not|won't|not) need [any|an|your|more|further] (help|answer|reply|more|anything)",
      '(sorted|solved|resolved|fixed) (itself|now|thanks|thank you|cheers|after all)',
      '^ (sorted|solved|resolved|fixed) [now|!|$]',
      'no need [for you] to (answer|reply|help|respond|get back|come back|call|ring|phone|check|follow up|look into|do anything|chase)',
      'no [further|more] (reply|answer|action|response|help) [is] (needed|necessary|required)',
      "you (don't|dont|do not|needn't|need not|won't) [need to|have to] (answer|reply|get back|call|ring|follow up|do anything|chase|look into)",
      '(it|all|everything) (sorted|resolved|solved|fixed) itself',
      'all (sorted|good|fine|well) [now|!|$]',
    ],
    not: [
      "(not|never|n't|isn't|wasn't|hasn't|still not|yet to be) ~2 (sorted|solved|resolved|fixed|found)",
      '(said|told|promised|claimed|thought|hope|supposed|once|until|when) ~5 (sorted|solved|resolved|fixed)',
    ],
  },
]
