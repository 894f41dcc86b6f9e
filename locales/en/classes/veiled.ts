/** Word classes of abuse without a slur or an oath: what one is likened to, and who in the company is meant. */
import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'

export const veiledClasses = {
  /** Things and beasts of little mind. */
  'dull-thing': [
    ...words(
      `goldfish houseplant houseplants potato potatoes turnip turnips cabbage cabbages cucumber lettuce parsnip toddler toddlers
      donkey donkeys pigeon pigeons hamster hamsters gerbil gerbils parrot parrots budgie monkey monkeys chimp chimps baboon baboons
      sheep cow cows goat goats hen hens chicken chickens snail snails slug slugs sloth sloths trout haddock cod mackerel jellyfish
      amoeba plankton wasp wasps plank planks brick bricks doorknob doorstop doormat teabag teapot toaster kettle lamp-post lamppost
      bollard bollards scarecrow scarecrows mannequin mannequins hatstand stapler wardrobe sideboard gatepost fencepost lemming
      lemmings mule mules ape apes puppy puppet puppets sponge spud spuds rock rocks pebble walnut coconut cactus moth moths mollusc
      molluscs limpet limpets dishcloth doughnut teaspoon vegetable vegetables seagull seagulls ferret ferrets mop cushion`,
    ),
    '(traffic cone|traffic cones|house plant|pot plant|pot plants|self-checkout|vending machine|parking meter|wheelie bin|garden gnome|garden gnomes|brick wall)',
    '(shop dummy|tailors dummy|wet lettuce|wet sponge|bag of (sand|cement|spanners|spuds)|box of (rocks|frogs)|sack of (spuds|potatoes)|five-year-old|four-year-old|three-year-old|two-year-old|six-year-old)',
  ],
  /** What a face, a voice or a manner is likened to. */
  'ugly-thing': [
    ...words(
      `pig pigs toad toads bulldog pug rat weasel ferret gargoyle undertaker jailer gaoler vulture hyena wart drain sewer foghorn chainsaw
      cabbage trout haddock gravedigger executioner cesspit skip skunk badger baboon walrus warthog jackal snake viper scorpion ulcer
      mortician corpse zombie robot tombstone headstone mudguard cactus`,
    ),
    '(wet (weekend|fish|flannel|week|blanket)|smacked bum|slapped (arse|fish|backside)|prison guard|prison warder|camp guard|burst (sofa|couch|ball|tyre)|melted (welly|wellie|candle|bucket)|dropped (pie|lasagne)|bag of (spanners|hammers|nails)|blocked drain|bucket of (sick|worms))',
  ],
  /** Someone of the company, by their work. */
  clerk: words(
    `staff employee* worker* agent* advis* driver* conductor* engineer* technician* manager* boss bosses ceo director* cashier* handler*
    operator* receptionist* clerk* guard* colleague* crew supervisor* teller* caseworker* salesman salesmen inspector* courier* postman
    installer* fitter* surveyor* adjuster* steward* pilot* captain* moderator* bailiff* warden* officer* assistant* rep reps lad lads
    girl girls fella fellas bloke blokes guy guys lady woman man men chap dispatcher* landlord* lot team cleaner* nurse* carer* waiter* builder* porter* baggage-handler* planner* developer* umpire* doctor*`,
  ),
  'their-place': words(
    `branch branches office offices building depot depots headquarters hq warehouse shop store stores lockers vans van buses bus fleet
    garage tower station showroom reception lobby premises substation mast masts yard`,
  ),
  breakable: words(
    'glass window windows glazing van vans fleet tyres paintwork windscreen windscreens car cars bus buses depot shutters roof mast masts lockers building branch office',
  ),
  'ill-fate': words(
    `cancer tumour tumours tumor tumors stroke strokes dementia ms aids leukaemia sepsis gangrene piles shingles heart-attack cirrhosis
    disease illness diagnosis agony paralysis miscarriage`,
  ),
  'dull-adj': words(
    'thick dense dim stupid gormless dumb slow clueless brainless witless daft idiotic moronic backward simple thick-headed dozy gullible incapable',
  ),
  /** Given names in small letters that no common word is like. */
  'small-name': words(
    `aaron abigail adam ahmed aisha alan alastair alex alice alison amanda amy andrea andrew angela anita anna anthony ashley barbara
    becky beth brian bridget callum cameron carol caroline catherine cathy charlotte chloe chris christine christopher claire clare
    colin conor craig daniel danielle darren dave david deborah debbie denise derek diane donna doreen dorothy duncan eddie eileen elaine
    eleanor elizabeth emily emma eric erin fatima fergus fiona fred gareth gary gavin gemma geoff george gillian glenn graham greg hannah
    harry hassan heather helen henry howard hugh ian imran irene isobel jacob jacqueline james jamie jane janet janice jason jennifer
    jenny jessica jim joan joanne joe john jonathan joseph joshua joyce judith julia julie karim kate katherine kathleen katie keith
    kelly ken kenneth kerry kevin kieran kirsty kyle laura lauren leanne lee leon lewis liam linda lisa lorraine louise lucy luke lynn
    maggie malcolm mandy margaret maria marie martin mary matthew maureen megan melanie michael michelle mike mohammed mohamed moira
    natalie nathan neil niamh nicola nigel nina norman olivia omar oscar paddy pamela patricia patrick paul pauline peter phil philip
    rachel rebecca richard rita robert robin roger ronan rory rosie ross ruth ryan sally samantha samuel sandra sanjay sarah scott sean
    shane shannon sharon sheila shirley shona simon sinead siobhan sophie stacey stacy stephanie stephen steve steven stuart susan
    suzanne tariq teresa theresa thomas tim timothy tina tom tony tracey tracy trevor valerie vanessa veronica vicky victoria vincent
    wayne wendy william yvonne yusuf zoe`,
  ),
} as const satisfies Classes
