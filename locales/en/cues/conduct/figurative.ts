/** English: dying and bombing as figures of speech, which neither despair nor threaten. */

/** A queue, a tune, a wait or a laugh kills nobody. */
export const DYING_OF_TRIFLES: readonly string[] = [
  '(queue|queues|wait|waiting|hold music|music|tune|jingle|ad|advert|adverts|suspense|curiosity|boredom|chatbot|bot|menu|menus|app|site|website|buffering|heat) ~5 (killing me|kill me|be the death of me|finish me off|does me in|do me in)',
  '(killing me|i am dying|im dying|dying here) ~4 (haha*|hehe*|lol|lmao|laughing|joking|figuratively)',
  '(die|dying|died|dead) of (laughter|laughing|curiosity|boredom|shame|embarrassment|hunger|thirst|heat|envy|suspense|cringe)',
]

/** What one cannot go on is a journey, a site or a payment. */
export const GOING_ON_SOMETHING: readonly string[] = [
  '(go on|going on) [a|an|the|my|our|any|this|his|her|their|your|to|another] ~1 (holiday|holidays|hols|vacation|trip|trips|tour|cruise|flight|leave|strike|line|ride|date|website|site|app|page|account|youtube|facebook|about|board|paying|subsidising)',
  '(carry on|carrying on) (luggage|bag|bags|baggage|case|suitcase|cases|paying|using|shopping|banking|to)',
  '(keep going|keeps going) (to|back|round|down|out|offline|wrong|up|dead|through|into|blank)',
  "(can't|cannot|cant|can not) (go on|carry on|keep going) [on] with (this|that|the|your|my|our) ~1 (tariff|plan|deal|contract|router|bank|provider|supplier|network|app|card|broadband|subscription|policy|insurer|price|prices)",
  "(can't|cannot|cant|can not) (go on|carry on|keep going) ~2 (like this|this way) ~1 (with (you|your|this|the)|as a customer|as customers)",
]

/** Much of a thing is no bombardment. */
export const BOMBING_WITH_WORDS: readonly string[] = [
  '(bomb|bombing|bombard|bombarding|spam|spamming|flood|flooding|blow up|blowing up) ~4 [with] (emails|email|mails|texts|messages|calls|questions|reviews|complaints|letters|notifications|reminders|ads|inbox|inboxes|phone|phones|switchboard|dms)',
]

/** A customer who goes is seen no more. */
export const GONE_AS_CUSTOMER: readonly string[] = [
  '(lost me|as a customer|a customer|lost my custom|my business|competition|competitor|rivals) ~12 (never see me|see me again|hear from me again)',
  '(never see me|see me again|hear from me again) ~12 (competition|competitor|competitors|customer|custom|elsewhere|cancelled|rivals)',
]
