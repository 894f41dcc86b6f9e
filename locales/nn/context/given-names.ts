/** Given names of western and mid Norway that the list of the whole country leaves out. */
import { words } from '../../../src/entities/context.js'

export const givenHere = words(`
  ada agathe alfhild alvhild alvilde anbjørg andris anlaug annika anny ansgar arnbjørg arnbjørn arne-johan arnfrid arngrim arnlaug arnljot arnulv arnvid asbjørg asgeir asgjerd
  astri aud-marit audgunn audhild audny augun barbro beate benedicte benedikte bengt bergfinn bergit bergsvein bergtor bernhard berta birte bjarnhild bjug bjørgulv bjørgvin bjørnar
  bjørnulv brede brigt brita brynjar brynjulv carina dagfrid daghild dina dordi dorte edgar edmund edvard edvin eigil eiliv eira eirin eirunn eivor elbjørg eldrid elisa elling embla
  enok erica erland erna evy eyvind filippa finngeir fridtjof fritjov geirfinn geirmund geirr gerhild gislaug gjøran gorm gry gudbjørg gudbrand gudfrid gudveig gullbrand gunleif
  gunleiv gunnbjørg gunnbjørn gunnfrid gunnlaug gunnstein gunnveig gyrid haldor halfdan hallbjørg hallbjørn halldis halldor hallfrid hallgeir hallgjerd hallgrim hallstein halvor
  hanna havtor hedvig henny herbjørg herborg herlaug hermine hildebjørg hågen iben idun ine ina ingar ingard inge ingemar inger-marie ingfrid inghild ingjerd ingolf ingolv ingrun ingvald
  ingvar ingveig iren iris jan-inge jannike jartrud jeanette jokum jone jonny jorolv jorulf josef julian kaia karianne karina karla karstein kasper kato kent kjellaug kjellfrid
  kjellrun kjerstin kolbein kornelius kristina kurt kyrre laurits leander leidulf leidulv leikny liam lillemor lisbet liselotte liv-berit livar ljot lodve lothar maiken majken margot
  margunn marny marthe mathea mattis mikael mildrid milla minda modolv målgunn nikolas nikolina normann norvald oddfrid oddgunn oddhild oddleiv oddmar oddvin odny odveig ole-martin
  olea olger oline oluf osvald othilie ovidia palma petrine preben ragne ragni rebekka reidulv reidunn remi rino robin ronja ronny ruben rudolf rut sebjørn seming sevat sigdis signy
  sigri sigve sigvor siw skjalg solgunn solvor solvår steinulv steinvor stina sturla styrkår ståle sunnøve svanaug svein-erik sylfest sylvia synneva synnove sæbjørg sølve sølvfest
  sølvi tilde tirill tollef torberg torgard torgils torgunn torjus torkjell torlaug torleiv tormund torodd torolv tov truls tyri tønnes ulvhild unn unn-kristin vegar veslemøy vetle
  vigleik viktoria viljar villy vivian vårin willy yngvild yrsa ådel ådne ågåt åmund ånen ånund åsny åsta åsulv åvald øivind ørnulv øyunn
`)
