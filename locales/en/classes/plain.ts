/** Word classes for the everyday ways to defend, brush off, blame and mock. */
import type { Classes } from '../../../src/text/phrase.js'

export const plainClasses = {
  trader: [
    '(company|companies|shop|shops|supermarket|supermarkets|store|stores|bank|banks|airline|airlines|insurer|insurers|operator|operators)',
    '(council|councils|provider|providers|supplier|suppliers|firm|firms|business|businesses|retailer|retailers|hotel|hotels|restaurant|restaurants)',
    '(carrier|carriers|railway|railways|network|networks|courier|couriers|landlord|landlords|gym|gyms|cafe|cafes|lender|lenders)',
  ],
  'field-staff': [
    '(driver|drivers|courier|couriers|postman|engineer|engineers|technician|technicians|fitter|plumber|conductor|guard|cleaner|nurse|crew)',
    '(colleague|colleagues|manager|adviser|advisor|agent|staff|team|mechanic|electrician|caretaker|inspector|pilot|waiter|receptionist)',
  ],
  'did-come': [
    '(knock|ring|call|try|attend|come|turn|stop|wait|deliver|leave|check|arrive|show|explain|tell|inform|announce|ask|offer|say|warn|send)',
    '(attempt|visit|phone|answer|reply|let|give|text|email|write|make|help|follow|apologise|mention|point)',
  ],
  decider: [
    '(head office|headquarters|management|my manager|my boss|the board|the owners|the legal team|our lawyers|higher up)',
  ],
  'of-course': [
    '(of course|naturally|obviously|clearly|bound to|only natural|what do you|what did you|inevitably)',
  ],
  season: [
    '(december|january|february|march|april|june|july|august|september|october|november|christmas|easter|summer|winter|autumn|spring)',
    '(rush|friday|monday|saturday|sunday|holiday|holidays|season|weekend|midsummer|payday|lunchtime)',
  ],
  'small-matter': [
    '(pence|penny|pennies|pounds|quid|euros|kroner|minute|minutes|hours|days|delay|wait|bag|suitcase|coat|jumper|phone|parcel|typo|letter)',
    '(scratch|dent|stain|mark|hole|spelling|misspelling|misunderstanding|bump|drop|crumb|hair|noise|smell|queue|trifle|fiver|tenner)',
  ],
  'read-matter': [
    '(terms|conditions|contract|agreement|print|manual|instructions|rules|policy|label|confirmation|ticket|packaging|box|sign|receipt)',
    '(tag|email|page|website|invoice|letter|timetable|leaflet|notice|form|booking|guide|t&cs|listing|description|door|screen|order)',
  ],
  'done-blindly': [
    '(bought|ordered|booked|chose|paid|clicked|signed|agreed|accepted|sent|posted|left|travelled|traveled|came|started|cancelled|went|parked|boarded)',
  ],
  blindly: [
    '(checking|reading|looking|asking|telling|measuring|thinking|paying|confirming|knowing|permission|insurance|comparing|testing|notice|informing|noticing)',
  ],
  remark: [
    '(feedback|comment|comments|message|post|input|contribution|review|remark|rant|complaint|outburst|words|observation|insight|advice|opinion)',
  ],
  'mock-kind': [
    '(lovely|charming|helpful|constructive|insightful|kind|wonderful|delightful|useful|valuable|thoughtful|eloquent|uplifting|inspiring|warm|nice|great)',
  ],
  'keep-dear': ['(frame|treasure|cherish|hang|pin|print|engrave|tattoo|put|stick|read|keep|file)'],
  'know-all': [
    '(expert|experts|meteorologist|engineer|lawyer|professor|specialist|genius|doctor|economist|detective|scientist|pilot|planner|banker)',
  ],
  pamper: [
    '(unwrap|tuck|spoon-feed|wipe|babysit|massage|polish|iron|hoover|breathe|chew|blink|sing|applaud|bow|kneel|chauffeur|cuddle)',
  ],
  'the-job': [
    '(train|trains|bus|buses|plane|planes|ferry|ferries|bank|banks|railway|airline|shop|kitchen|company|plough|van|boat|hospital|school|council)',
  ],
} as const satisfies Classes
