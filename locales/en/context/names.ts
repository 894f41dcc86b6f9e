/** Names in English-speaking countries and the words beside them. */
import type { NameCue } from '../../../src/entities/context.js'
import { words } from '../../../src/entities/context.js'
import { englishGiven } from './english-names.js'
import { moreWorldGiven } from './more-world-names.js'
import { ordinary } from './ordinary.js'
import { organisations, places } from './places.js'
import { publicFigures } from './public-figures.js'
import { worldGiven, worldSurnames } from './world-names.js'
import { spokenGiven } from './yet-more-names.js'

const given = words(`
  oliver harry george noah jack leo arthur oscar charlie jacob theo alfie archie freddie thomas henry william james joshua lucas isaac alexander edward max logan ethan finley joseph harrison sebastian samuel adam teddy benjamin daniel toby rory reuben hugo dylan callum liam connor cameron kieran declan ewan euan angus hamish fergus alasdair alistair duncan craig gordon malcolm murray stewart stuart iain ross scott bruce donald douglas keith kenneth neil norman ronald roderick lachlan finlay gavin grant gregor
  olivia amelia isla ava ivy freya lily florence mia willow rosie sophia isabella grace daisy sienna poppy elsie evie emily phoebe ella charlotte sophie evelyn harper matilda millie alice ruby chloe jessica lucy lottie imogen georgia holly eleanor beatrice harriet jasmine maisie molly martha eliza penelope zara lola nancy robyn bethany abigail aoife niamh siobhan caoimhe sinead orla roisin saoirse ciara maeve fiona eilidh morag mhairi catriona kirsty ailsa moira heather sheila shona lorna rhona elspeth agnes jean isobel
  gillian hilary rosemary marjorie dorothy doris edith ethel gladys mabel maud mildred winifred gwendolyn gwen muriel phyllis sylvia audrey beryl brenda doreen eileen irene iris joan joyce kathleen lilian margaret maureen mavis nora olive pamela patricia pauline peggy rita sheila stella thelma vera wendy yvonne zoe beatrix constance felicity philippa rowena ursula verity tamsin jemima arabella cordelia cressida henrietta lavinia
  alan albert alfred anthony barry basil bernard bertram brian cecil cedric clarence clement clifford colin cyril damian darren dean denis derek desmond dominic edgar edmund edwin ernest eugene evan felix francis frederick gareth geoffrey gerald gerard gilbert glen glyn godfrey graham guy harold herbert horace howard hubert hugh humphrey ivor jasper jeremy jerome jonathan julian justin kevin kurt lance laurence lawrence leonard leslie lewis lionel luke marcus martin matthew maurice maxwell melvin michael miles mitchell montague morris neville nigel oswald patrick percival percy philip piers quentin ralph randolph raymond reginald rex roland roman rowan rufus rupert russell sidney simon spencer stanley stephen terence timothy tristan trevor vernon victor vincent walter wilfred
  rhys owen dafydd gethin ieuan iolo gwyn huw emlyn aled alun bryn carys cerys ffion gwyneth megan myfanwy nerys rhiannon sian siân angharad bronwen catrin eirlys
  aaliyah amara darnell deandre jamal jerome kwame lakisha latoya malik shanice tamika terrell tyrone kofi kwesi femi tunde yetunde folake ngozi chioma adaeze nneka obi emeka chinedu ifeoma
  aarav aditya ananya anika arjun deepika divya gaurav harpreet gurpreet jaswinder manpreet kiran meera mohan nisha pradeep priyanka rajesh rakesh rekha rohan sachin sameer shilpa shreya sneha suresh usha varun vikram vivek imran faisal tariq usman waqas zubair asif saima nasreen rukhsana shazia sadia farhan adnan bilal haroon
  wei ming jing xin yan mei ling hui jun feng lei tao jie hong yu xiao minh linh thanh hoa tuan dung hanh mai thi
  brandon brittany bryce cody chad chase colton courtney crystal dakota dallas destiny dustin garrett hunter jared jayden jenna kaitlyn kayla kelsey kendra kylie lacey lindsey mackenzie madison mallory marissa mckenzie paige peyton riley savannah shelby sierra skylar summer sydney taylor trevor tucker tyler wyatt
  mattias kajsa annika jonas stella anneli mats lars lena berit tove bjorn erik gunnar ingrid astrid freja sven anders johan karin elin inger liv solveig arne odd tor geir stian maren siri annikka
`)

const surnames = words(`
  *worth *shire *bottom *thwaite *wright *smith *son *field *ington *ingham
  adams allen andrews archer armstrong arnold atkinson austin bailey baker ball banks barker barnes barrett bates baxter beaumont bell bennett benson berry bird bishop black blackburn blake bond booth bowen boyd bradley bradshaw braithwaite brennan briggs brooks brown bryant buckley burgess burke burns burton butler byrne campbell carr carroll cartwright chambers chandler chapman clark clarke clayton cole coleman collins connolly connor conway cook cooke cooper cox craig crawford cross cunningham curtis dale dalton daly daniels davey davidson davies davis dawson day dean dixon dobson doherty douglas doyle duffy duncan dunn edwards elliott ellis ellwood evans farrell faulkner ferguson finch fisher fitzgerald fleming fletcher flynn foster fowler fox francis franklin fraser freeman french frost fuller gallagher gardner george gibbs gibson gilbert gill gilmore goddard goodwin gordon graham grant gray green greenwood gregory griffin griffiths hale hall hamilton hammond hancock hardy harper harrington harris harrison hart hartley harvey hawkins hayes haynes henderson henry herbert hewitt hicks higgins hill hobbs hodgson holland holmes holt hooper hopkins horton houghton howard howarth howe howell hudson hughes humphreys hunt hunter hutchinson jackson james jarvis jenkins jennings johnson johnston jones jordan joyce kaur kay kelly kemp kennedy kent kerr king kirby kirk knight knowles lamb lambert lane lawrence lawson leach lee leonard leslie lewis little lloyd logan long lord lowe lucas lynch lyons macdonald mackay mackenzie maclean macleod marsh marshall martin mason matthews maxwell may mccarthy mcdonald mcgrath mckenna mckenzie mclean mcleod mellor metcalfe middleton miles miller mills mitchell moore moran morgan morley morris morrison morton moss murphy murray myers naylor nelson newman newton nicholls nicholson nixon noble nolan norman norris norton nunn obrien oconnor odonnell oneill oliver osborne owen owens page palmer parker parkin parkinson parry parsons patel paterson patterson payne pearce pearson pennington perkins perry peters phillips pickering poole pope porter potter powell power pratt preston price pritchard pugh quinn randall read reed rees reeves reid reynolds rhodes richards richardson riley roberts robertson robinson robson rogers rose ross rowe rowley russell ryan sanders saunders savage scott sharp shaw shepherd short simmons simpson sinclair singh slater smith spencer stanley steele stephens stephenson stevens stevenson stewart stokes stone storey sullivan summers sutton swift sykes taylor thomas thompson thomson thornton todd townsend tucker turnbull turner tyler vaughan wade walker wall wallace walsh walters walton ward warner warren watkins watson watts weaver webb webster welch wells west weston wheeler white whitehead whittaker wilkins wilkinson williams williamson willis wilson winter wood woods woodward wright wyatt yates young okafor adeyemi okonkwo mensah boateng owusu patel begum hussain akhtar malik chaudhry mahmood iqbal shah
`)

export const names = {
  given: [...given, ...englishGiven, ...worldGiven, ...moreWorldGiven, ...spokenGiven],
  surname: [...surnames, ...worldSurnames],
  particle: words('von de la del der van den al el ibn bin da di du le st mac mc o'),
  ordinary,
  function: words(
    'will may can do mark art chase drew pat sue rob hope grace don al ed guy gene dot tip june april august august max hunter mason taylor carter parker ray rich',
  ),
  place: places,
  organisation: organisations,
  public: publicFigures,
  title: words(
    'mr mrs ms miss mx dame lady lord rev reverend father sister captain sergeant madam mister messrs herr fru',
  ),
  role: words(
    'dr doktor prof professor sir minister president director manager chairman chairwoman chair spokesman spokeswoman spokesperson coach player captain actor actress author writer singer artist researcher doctor lawyer solicitor judge mayor economist analyst journalist editor senator congressman mp officer detective inspector colleague husband wife son daughter brother sister friend king queen prince princess pope headteacher teacher nurse surgeon adviser advisor agent neighbour nephew niece uncle aunt cousin partner fiancé fiancée mother father founder ceo owner',
  ),
  speech: words(
    'says said tells told explains explained writes wrote claims replied answered added adds asked argues regards signed',
  ),
  introduction: words('name names called named holder recipient contact owner passenger beneficiary am'),
  closing: words(
    'regards sincerely faithfully respectfully cheers rgds yours wishes thanks thx best love gratefully cordially',
  ),
} as const satisfies Record<NameCue, readonly string[]>
