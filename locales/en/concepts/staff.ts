import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: staff and treatment. */
export const staff: ConceptWords<'staff'> = {
  'staff-role': `
    adviser advisers advisor advisors clerk clerks driver drivers busdriver conductor conductors fitter fitters
    inspector inspectors nurse nurses cabin steward stewards stewardess stewardesses hostess warden wardens
    teller tellers cashier cashiers receptionist receptionists agent agents engineer engineers technician
    technicians electrician plumber courier couriers postman postwoman postie guard guards pilot captain skipper
    deckhand handler handlers assessor surveyor assistants rep reps representative representatives supervisor
    caseworker officer officers installer installers mechanic caretaker janitor librarian teacher binman binmen
    dustman dustmen doorman bouncer usher porter waiter waitress chef foreman attendant attendants purser
    telephonist underwriter salesman saleswoman salesperson salespeople gritter ploughman linesman linesmen
    roofer dispatcher concierge barista pharmacist councillor groundsman
  `,
  'staff-person': `
    lady ladies gentleman gentlemen gent guy guys girl girls bloke blokes lad lads lass man woman chap chaps
    fella fellow dude colleague colleagues staff staffer employee employees worker workers geezer woman's lady's
    bird lassie trainee youngster newbie receptionist helper operative personnel crewmember underling laddie
    youngsters apprentice temp newcomer gaffer
  `,
  'friendly-word': `
    kind kindness kindest kindly patient patience lovely loveliest helpful helpfulness hero heroes heroine angel
    angels smile smiles smiled smiling smiley friendly friendliest friendliness polite politeness cheerful
    cheery sweetheart warm warmth caring compassionate compassion empathetic empathy sympathetic considerate
    thoughtful generous gentle gracious charming delightful pleasant welcoming stars superstar diamond gem
    legend legends gentleman obliging accommodating attentive courteous reassuring reassured respectful humane
    treasure saint jolly funny approachable humour sunshine darling personable empath* sympath*
  `,
  'rude-word': `
    rude rudeness rudest rudely ruder snappy snapped snap arrogant arrogance snotty snooty stroppy surly sullen
    sulky grumpy abrupt brusque curt dismissive dismissed condescending patronising patronised patronise
    patronizing sarcastic sarky smug sneering sneered sneer laughed sniggered sniggering giggled giggling smirk
    smirked smirking rolled rolling tutted tutting sighing shouted shouting yelled barked aggressive hostile
    unfriendly impolite unhelpful offhand off-hand icy cocky jobsworth jobsworths insolent discourteous bolshie
    bully bullied bullying glared glaring mocked mocking belittled belittling sassy cheeky disrespectful
    disrespected disrespect obnoxious nasty vile shrugged scoffed swore scowled scowling bullish uncaring
    heartless contemptuous patronis* condescend* disrespect*
  `,
  'treated-word': `
    treated treat treatment treating treats manner manners attitude tone respect respected respectful dignity
    seriously serious apologise apologised apologises apology apologies apologized humiliated humiliating
    humiliation degrading degraded belittled lied liar liars lying lies fobbed listened understood understanding
    courtesy empathy behaviour behaved behaving behaves professionalism unprofessional discriminated
    discrimination discriminating fairly unfairly fair unfair valued accusing blamed blaming disbelieved
    dismissed welcomed shame shamed ashamed interrogated
  `,
  'skilled-word': `
    competent competence quickly speedy swift swiftly efficient efficiency efficiently professional
    professionally professionalism knowledgeable knowledge thorough thoroughly careful capable clever expert
    expertise experienced skilled skilful effortless effortlessly seamless smooth smoothly painless prompt
    promptly precise accurate tidy workmanship diligent conscientious punctual informed informative clearly
    proactive jiffy exemplary impeccable faultless slick tireless spot-on spotless flawless flawlessly
    hassle-free trice profession*
  `,
  'unskilled-word': `
    clueless useless incompetent incompetence incompetents incompetant trainee advice misinformed misinformation
    misled misleading contradictory contradicted contradicting contradict conflicting inconsistent guess
    guessing guessed incorrect mistake mistakes cock-up cockup cock-ups botched bodged bodge botch shoddy sloppy
    slapdash careless amateur amateurs amateurish unprofessional unqualified untrained inexperienced ignorant
    hopeless inept ineptitude inefficient inefficiency messed mess ballsup shambles shambolic cowboys cowboy
    muddle muddled confused mix-up mixup unaware disorganised chaotic haphazard scripts clue misread
    misunderstood half-baked halfarsed half-arsed negligent negligence guesswork farce incompeten*
  `,
}
