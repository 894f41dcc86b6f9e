/** Given names and the short forms of them that are heard in Britain, Ireland, America, Australia, India and Africa. */
import { words } from '../../../src/entities/context.js'

export const spokenGiven = words(`
  grainne bazza gazza shazza davo deshawn malky nuala brendan jenifer jennefer trev baz shaz tomo robbo jonno johnno
  wullie shuggie senga morven sadhbh siobhán ciarán oisín pádraig eoghan dónal muiris gearóid seamus séamus seán bríd gerry enda
  cormac darragh emer órla concepta dessie jimbo darryl darrell lazza hazza stuey macca kaylee jaden lequisha shaniqua shaquille
  lamont tyrese latasha tanisha cletus jolene earlene raylene marlene lurleen duane skeeter lupe guadalupe xochitl mateus aarti
  jatinder parminder sukhdeep balwinder kuldeep olumide chukwuemeka nnamdi dele kunle sipho lerato nomsa tendai chipo tafadzwa
  neema rehema priti oddvar deano deccie ruairí tiernan caolan niall-óg micheál mícheál proinsias bairbre ciara-mae
  hughie jocky jackie-boy tosh tommo chezza kezza tezza jezza dezza gezza loz kaz maz shelagh davina shireen yasmeen nazia
  tamsyn demelza jago piran cerian eirlys-mair blodwen delyth eluned gwenllian heledd nesta tegwen
  latrice lashonda keyshawn rashad devonte dequan jamarcus tyrell darius-lee monique-lee ashlynn kaitlin mckayla braxton
  ngaire aroha tane wiremu hemi mere rangi kylie-anne shazzer sharnie jaxon
  bongani themba zanele thandi thandiwe precious-joy adwoa kojo fiifi nii njoroge
  harvinder kulwinder surinder narinder jagdeep amarjit balbir gurdeep navjot rupinder vijaya srinivas
`)
