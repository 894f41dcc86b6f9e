/** Word classes of what customers write: matters, moods, requests. Those of abuse are in `abuse.ts`. */
import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'
import { abuseClasses } from './abuse.js'
import { slurClasses } from './slurs.js'

export const postClasses = {
  ...abuseClasses,
  ...slurClasses,
  mine: [
    "(my|our|me|mah|ma|mi|my|her|his|their|mum's|mom's|dad's|son's|sons|daughter's|husband's|wife's|mother's|father's)",
    "(nan's|gran's|partner's|brother's|sister's|kid's|neighbour's|boyfriend's|girlfriend's|mother-in-law's|aunt's|uncle's)",
  ],
  'my-thing': words(
    `account accounts card cards loan mortgage invoice invoices bill bills case claim claims policy insurance contract subscription
    plan booking ticket tickets trip flight seat seats reservation parcel parcels package packages order orders delivery salary wages
    wage payment payments transfer balance pension compensation refund payout application domain domains router broadband internet
    fibre line electricity meter direct-debit number password pin login profile details address email mailbox mail site website
    shop savings money deposit rent tax benefit benefits allowance permit appointment membership points luggage bag bags suitcase
    complaint query ticket reminder fee charge statement standing premium excess car phone sim data usage tariff supply service
    connection installation engineer repair return exchange purchase item items sofa fridge washer dishwasher certificate receipt
    documents papers form photos file message messages voucher coupon gift season pass licence registration bins bin permit fund
    funds shares isa overdraft credit debit visa mastercard wallet instalment instalments estate server hosting backup`,
  ),
  'case-no': [
    '(order|booking|case|claim|customer|account|invoice|policy|reference|ref|ticket|member|membership|tracking|meter|parcel|case ref)',
  ],
  'case-tail': ['(no|number|nr|num|ref|reference|id|code)'],
  /** Things of the company that can fail. */
  failing: words(
    `app apps site website page pages portal login card cards payment payments internet broadband wifi network server servers
    system systems chat chatbot bot phone line lines router box box meter link form button code codes bankid service services
    email emails mail terminal terminals atm machine machines barrier scanner update signal connection tv stream player
    checkout basket search map timetable screen heating lift door kiosk hotline voicemail map filter search upload download`,
  ),
  fails: [
    "(doesn't|does not|don't|didn't|did not|won't|will not|isn't|is not|aren't|wasn't|never|can't|cannot|hasn't|haven't|wouldnt|dont|doesnt|cannae|disnae|wont|not|refuses to|fails to) ~1 (work|works|worked|working|load|loads|loading|loaded|open|opens|opening|start|starts|starting|connect|connecting|respond|responding|update|updating|install|log|send|sending|arrive|arrived|come|turn|show|showed|showing|go|going|function|functioning|play|playing|scan|print|ring|answer|answered|appear|appeared|sync|recognise|recognize|accept|let)",
    '(stopped|stops|quit|gave up) (working|loading|responding|charging|syncing|sending|answering)',
    '(keeps|kept|keep) [on] (crashing|freezing|failing|dropping|logging|kicking|throwing|asking|saying|spinning|loading|timing|cutting|disconnecting|buffering|rejecting|declining|hanging|sending|charging|going|coming)',
    '(broken|busted|knackered|bust|kaput|borked|bricked|dead|frozen|stuck|crashed|crashes|crashing|glitchy|buggy|unusable|offline)',
    '(packed up|packed in|conked out|gone wrong|gone down|playing up|acting up|on the blink|on the fritz|falls over|fell over|timed out|times out|throws an error|throwing errors|cuts out|cut out|drops out|hangs up|hung up|cuts off|not a thing)',
  ],
  poor: words(
    `bad poor terrible awful horrible dreadful appalling atrocious abysmal shocking disgraceful shameful disgusting useless hopeless
    pathetic ridiculous rubbish garbage lousy shoddy shabby dire diabolical woeful horrendous unacceptable inexcusable unprofessional
    incompetent rude slow sloppy dodgy crap crappy shit shite shitty abhorrent laughable farcical shambolic dismal pitiful subpar
    substandard mediocre worst worse disappointing frustrating infuriating annoying confusing misleading insulting outrageous
    scandalous extortionate unhelpful unreliable careless impossible arrogant mince pants pish gash joke shambles disgrace farce
    nightmare fiasco mess circus scam con ripoff rip-off unfair unjust insane absurd stupid idiotic nonsense clueless nonsensical
    rotten deplorable lamentable inept inadequate insufferable unbearable unusable broken overpriced ludicrous mental bonkers
    shocker laughing-stock disaster catastrophe debacle robbery extortion theft fraud`,
  ),
  good: words(
    `good great excellent fantastic brilliant amazing awesome wonderful superb outstanding lovely fabulous marvellous marvelous terrific
    stellar exceptional perfect impeccable flawless splendid magnificent incredible phenomenal top first-class top-notch spot-on
    helpful friendly kind patient polite courteous professional efficient quick fast prompt swift smooth seamless easy clear
    knowledgeable understanding caring thoughtful attentive reliable speedy painless nice fab ace class cracking belter stonking
    grand sound decent delightful pleasant faultless stunning beautiful best better impressive legendary sterling braw magic
    mint smashing dandy neat sweet sick lit dope goated`,
  ),
  'service-word': words(
    `service services support help helpdesk care team teams staff crew driver drivers engineer engineers technician agent agents advisor
    adviser advisers conductor response reply communication handling experience work job effort customer-service people person folks lady man
    guy woman lad lass bloke chap girl chat app site website system product products delivery information advice
    colleague colleagues attitude treatment process news update updates quality connection coverage branch shop store food coffee
    trip journey flight bank company insurer provider airline line website design ad advert campaign idea`,
  ),
  'firm-noun': words(
    `bank banks company companies firm insurer provider airline operator council outfit business organisation organization corporation
    shop store supplier host brand crowd lot bunch cowboys people railway railways network municipality service app website place`,
  ),
  /** What is asked of the company: bare forms. */
  act: words(
    `send resend change switch take give fix sort solve resolve help check look ring call phone contact reply respond answer block
    unblock freeze unfreeze stop cancel close book rebook move transfer pay repay refund reimburse write put add remove delete
    update correct amend unlock reset reconnect disconnect reactivate activate deactivate release investigate confirm explain
    deliver redeliver collect pick replace exchange reverse credit waive issue print forward email mail dm message text escalate
    arrange organise organize register unsubscribe enable disable extend renew upgrade downgrade lower raise increase reduce
    return track trace chase process approve open reopen review reconsider get make let show tell connect transfer restore
    restart reserve hold merge split attach upload bring come post turn switch set do undo clear recall report pass speed hurry
    apply assign lift prioritise prioritize provide supply expedite hang drop swap rectify notify inform speak talk`,
  ),
  /** Imperatives that open a sentence and ask the company to act. */
  'act-imp': words(
    `send resend change fix sort resolve help check ring call phone contact reply respond answer block unblock freeze unfreeze
    stop cancel close book rebook transfer refund reimburse remove delete update correct amend unlock reset reconnect reactivate
    activate release investigate confirm deliver redeliver collect replace reverse credit waive issue forward email dm message
    escalate arrange register unsubscribe restore restart expedite give get put take let make turn tell bring do pay move swap lift
    undo pick`,
  ),
  pleased: words(
    `happy pleased delighted thrilled chuffed satisfied glad content impressed grateful thankful over-the-moon ecstatic
    stoked appreciative relieved overjoyed buzzing made-up`,
  ),
  cross: words(
    `angry furious livid fuming raging seething irate enraged outraged mad cross incensed irritated annoyed frustrated
    infuriated pissed boiling raging steaming exasperated hacked narked ticked gutted appalled disgusted sickened upset`,
  ),
  'let-down': words(
    'disappointed dissatisfied unhappy unimpressed displeased dismayed disillusioned disheartened frustrated gutted saddened underwhelmed shocked stunned appalled disgusted upset',
  ),
  scared: words(
    `worried anxious scared afraid frightened terrified panicking panicked panicky desperate stressed distraught frantic nervous
    concerned petrified shaking trembling crying sobbing tearful overwhelmed helpless hopeless lost devastated distressed uneasy
    alarmed freaking`,
  ),
  /** Questions' openers. */
  wh: words(
    "how when where why what who which whose whats what's wheres where's hows how's whens when's whos who's how'd wot wat whys how'll",
  ),
  aux: words(
    `is are am was were do does did can could will would shall should may might must has have had isn't aren't don't doesn't didn't
    can't couldn't won't wouldn't shouldn't haven't hasn't`,
  ),
  asker: words(
    'i we you u ya it that this these those there they he she one anyone anybody someone somebody the my your our a any',
  ),
  'wait-unit': words(
    'second seconds minute minutes min mins hour hours hr hrs day days week weeks wk wks month months year years yrs fortnight',
  ),
  /** What goes wrong, as told beside mock praise. */
  'gone-wrong': words(
    `delay delayed delays cancelled canceled cancellation late queue hold wait waiting waited broken broke crash crashed crashes
    crashing down error errors fail fails failed failing lost wrong twice nothing never nobody zero ignored ignoring closed dead
    charged overcharged fee fees declined stuck bot robot silence useless missing missed again outage freezing soaked
    hours weeks months unanswered refused rejected without hung cut disconnected ruined stranded overcrowded empty
    increase rise hike maintenance`,
  ),
  laugh: [
    '(haha*|hahah*|hehe*|hihi*|lol|lols|lolz|rofl|lmao|lmfao|teehee|tee-hee|heehee|lulz|roflmao|ha ha|ho ho)',
  ],
  'tech-noun': words('app site website chat chatbot bot form page menu portal system update'),
} as const satisfies Classes
