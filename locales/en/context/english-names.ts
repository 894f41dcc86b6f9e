/** Given names of Britain, Ireland and America; those that are words of our languages are left out. */
import { words } from '../../../src/entities/context.js'

export const englishGiven = words(`
  abby aidan aisling albie alison allison amelie andie annabel anya arlo ashleigh bailey becca becky bernie bess
  beth bethan bev billie bonnie brett bridget caitlin cara carly cassie cathy celia chelsea chrissie claire clare
  conor debbie deirdre dougie eliot eoin erin esme eve faye flo fran frankie gail gaz gemma geoff georgie gilly
  ginny giles gus harvey hattie hayley hazel izzy jace jake jamie jaz jed jemma jen jess joanne jodie jools josh
  josie jules katie kayleigh keeley kerry kitty lara laurie lee leanne lesley lexi libby lorraine lou lynn lynne
  maddie madge mandy marnie marty meg melanie moya nell nia niall nicky ollie paddy pam patsy patty paula pippa
  polly reece reggie rhian ria roxy russ sadie saul scarlett seb seren shane shannon shaun skye stacey steph
  stevie stu suki susie suzie tabitha tamara tania tanya tash tasha tegan tessa tilly trish trudy vicky vinnie viv
  wyn zac zach zadie zoey zuri ffion gwyneth angharad carwyn dafydd eleri geraint gethin ieuan lowri mared myfanwy
  nerys sioned tomos alasdair catriona eilidh fiona hamish iona kirstin lorna mairi morag rhona shona torquil
  aoibhinn blathnaid cathal cian ciaran colm daragh declan diarmuid donal eamon eimear fionn fionnuala gráinne
  maeve malachy mairead muireann niamh oisin orlaith padraig roisin ruairi sorcha tadhg alfie archie barnaby basil
  bertie clement cuthbert edgar edmund edwin ellis ernest ewart ferdinand gilbert godfrey herbert horace humphrey
  jarvis jocelyn kingsley lionel mervyn monty mortimer nathaniel neville norman orlando osbert percy quentin ralph
  reginald roderick roland rupert sebastian seymour sidney silas simeon spencer stanley tarquin theodore tobias
  wilfred winston agatha annette araminta audrey beatrice beryl blanche brenda bronwen clementine constance
  cordelia cressida daphne delia dilys dinah doreen edna eleanor enid ethel eunice felicity freda geraldine
  gertrude gillian glenys gwendolyn hermione hilary imogen iris isobel jacinta jemima jeannie lavinia leonora
  letitia lillian lucinda mabel marguerite marjorie matilda maud mavis mildred millicent minnie mollie muriel myra
  myrtle nettie noreen octavia olive ottoline pamela pauline peggy petula philippa philomena phoebe phyllis
  primrose prudence rosalind rosamund rosemary rowena selina shirley sybil theodora thelma una ursula verity
  veronica vivien winifred yvette yvonne brandi brody chad clint clyde colby corey curtis darnell deandre derrick
  dwayne elmer emmett floyd gilberto hector homer irving jermaine jerome kirk lamar leroy lester luther marvin
  maurice merle milton morris myron omar orville otis quincy randall reuben rex rodney rufus sherman sheldon
  terrell terrence tyrone vernon wallace wendell aaliyah alyssa amberly annie audra brianna candace cassandra
  chantelle charlene darlene desiree dolores ebony eileen ellen estelle gladys gwen hailey ida imani jasmine
  jeanne joann juanita kaitlyn kendra keisha krista kristen latisha latoya lucille mackenzie marisol maxine
  mckenna mindy monique nichelle peyton rhonda roxanne sabrina savannah serena shanice sheryl tabatha tameka
  tiffany tonya vanessa wanda whitney yolanda
`)
