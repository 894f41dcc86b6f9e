import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: reaching the company. */
export const contact: ConceptWords<'contact'> = {
  'phone-contact': `
    call called calling calls callback callbacks caller ring rang ringing rung phone phoned phoning phones
    telephone telephoned telephoning hotline helpline hung hangup engaged dial dialled dialling voicemail
    answerphone answering switchboard landline freephone 0800 0345 0870 put-through transferring cut-off cutoff
    disconnected call-centre callcentre callcenter keypad voice automated redial ringback blower spoke talked
    receiver
  `,
  'queue-wait': `
    queue queues queued queuing queueing que ques waiting wait waits waited waitingtime hold holding music
    vivaldi greensleeves muzak panpipes jingle busy longer 45mins 30mins 20mins 90mins eternity ages forever
    cutoff patience callers tinny tune plinky estimated endless neverending never-ending shortest quieter
  `,
  'chat-contact': `
    chat chats chatted chatting chatbot chatbots bot bots livechat agent agents robot robots assistant virtual
    ai chatgpt automated typing transcript minimise disconnected scripted canned copy-paste copypaste bubble
    avatar webchat chatline computer pop-up messaging conversation askanna chat-bot botty boilerplate keyword
    keywords dumbot chatlog chatlogs autotext typed retype gpt chatroom
  `,
  'mail-contact': `
    email emails emailed emailing e-mail e-mails e-mailed mail mails mailed mailing autoreply auto-reply
    autoresponse automated acknowledgement noreply no-reply donotreply inbox attached attachment attachments
    cc'd ccd webform contactform resent emial mailbox bounced gmail hello@ info@ support@ canned mailaddress
    emailaddress mailform unread contactus autoresponder autoreplies unmonitored correspondence screenshots
  `,
  'message-contact': `
    dm dms dmed dm'd dming pm pms pmed pm'd message messages messaged messaging msg msgs messenger inbox inboxed
    inboxing whatsapp whatsapped privately unread ticks sms text texted texts texting message's messege mesage
    telegram direct-message imessage viber snap snapchat facetime textme pinged ping voicenote
  `,
  'social-wall': `
    comment comments commented commenting commenters post posts posted posting thread threads tag tagged tagging
    hashtag hashtags facebook fb insta instagram ig twitter tweet tweets tweeted tweeting tiktok linkedin
    youtube snapchat reddit bluesky mastodon reel reels liked follow followers follower following moderator
    moderators admin admins censor censored censoring unfollow unfollowed unfollowing publicly viral social
    socials socialmedia sm emoji emojis meme memes screenshot screenshotted
  `,
  'office-visit': `
    branch branches office offices counter counters desk desks helpdesk reception receptionist queue appointment
    opening hours closed shut in-person inperson visiting locked teller tellers cashier premises foyer lobby
    town-hall townhall centre high-street highstreet store showroom walk-in walkin lunchtime headoffice
    head-office hq shutter shutters
  `,
  'letter-contact': `
    letter letters posted postal signatures brochure brochures leaflet leaflets booklet papers paperwork
    envelope envelopes stamp stamped sae prepaid freepost recorded write wrote written writing printed printing
    printout faxed pen handwritten handwriting typed correspondence enclosed enclose enclosing enclosure
    photocopy welsh bilingual mailing mailshot postbox letterbox second-class first-class postmark postmarked
    catalogue
  `,
  'no-answer': `
    reply replies replied unanswered unreplied silence silent ignored ignoring ignores ignore nobody noone
    no-one nowt zilch radio crickets tumbleweed fobbed fobbing fob bounced pillar ping-pong pingpong ghosted
    ghosting ghosts stonewalled stonewalling stonewall unresponsive acknowledged acknowledgement unacknowledged
    voicemail deaf brick wall blackhole abyss runaround merry-go-round merrygoround batted shunted chasing
    chased chase callback dodging evading avoiding elusive unreachable deafening nada unread abandoned
  `,
  'answer-word': `
    answer answers answered answering reply replies replying replied respond responds responded responding
    response responses confirm confirmed confirming confirmation confirmations feedback hear heard hearing
    clarify clarification clarified explain explained explanation explaining acknowledge acknowledged advise
    advised inform informed notify notified return callback soonest promptly guidance enlighten asap
  `,
  'opening-hours': `
    open opens opened opening openings closed close closes closing shut shuts shutting hours weekend weekends
    weekday weekdays saturday saturdays sunday sundays bank holiday holidays easter christmas boxing whit
    whitsun ascension midsummer pentecost newyear hogmanay lunchtime 24/7 24h timetable monday mondays friday
    maundy epiphany
  `,
  'person-wanted': `
    human humans humanbeing person people real somebody someone actual flesh blood manager managers supervisor
    supervisors boss superior management senior teamleader responsible responsibility authority escalate
    escalated escalation ceo grown-up grownup adult brain heartbeat operator representative rep handler whoever
    breathing humanoid robot robots bot grownups superiors owner owners bosses organgrinder principal highups
    higherups sane
  `,
  'language-help': `
    interpreter interpreters interpreting interpretation translator translators translate translated translation
    translations english norwegian swedish danish finnish polish sámi sami lithuanian ukrainian russian arabic
    somali german french spanish icelandic estonian turkish urdu punjabi bengali romanian welsh gaelic bsl
    signlanguage language languages bilingual fluent dialect accent speaker speakers speaks speaking foreigner
    braille easy-read easyread subtitles mothertongue google textphone minicom typetalk kurdish dari tigrinya
    farsi
  `,
}
