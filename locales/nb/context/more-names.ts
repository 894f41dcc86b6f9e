/** Further given names in Norway, rarer ones and double ones. */
import { words } from '../../../src/entities/context.js'

export const moreGiven = words(`
  agathe agnete alette alfhild alida alvhild anbjørg ane angelika anikken anne-beth anne-britt anne-cathrine
  anne-gro anne-grethe anne-hilde anne-karin anne-kristin anne-lene anne-mari anne-mette anne-sofie
  anne-stine annicken ann-helen ann-iren ann-karin antonie arnbjørg arnfrid arnlaug asbjørg asborg asgjerd
  astri audhild audny augusta beate beathe benedicte benedikte berta bertha betzy bibbi birgith bitten
  bjørgun bodhild brit-marit brynja cassandra celina celine christin connie cornelia dagfrid dagheid dorthea
  edny edvarda eirin eir eivor elbjørg elfrid eliane elina elisa ellen-marie elly elna embla evy fay filippa
  frøya geirhild gerdis gidske gislaug gitte gjertine gjøril gitta goro gro-anita gunlaug gunda gunnlaug gyri
  gøril halldis halldora heidrun helén hella henny herbjørg herborg hermine hillevi holmfrid idun idunn ina
  ingeleiv ingelise inger-anne ingerid inger-helene ingjerd ingri ingrunn iren isa jannike jeanett jenni
  jensine jette jonette jonina julianne jytte kari-mette karine karla katharina kjellaug kjellfrid kjerstina
  klaudine kristel kristiane kristianne krystal lailah lavrense leikny leni leonora lill lill-ann lisbet
  lise-lotte liv-marit lydia madelen mai-britt mai-liss malene malen malena margrete margunn mari-ann
  mari-anne marianna marie-louise mariell marja mary-ann maya merethe mildrid minda mona-lisa nadine natasja
  nelli nicoline ninni norun norveig oline olava oliva ottilie palma petrine ragni rebekka rose-marie runhild
  salome sanne selina sigbjørg signy sigrunn sigurlaug silja siren siril siv-anita snøfrid solgunn solrunn
  stefanie steinunn sunnhild svava synneva synnva synneve synøve theodora thora thorhild tilde tilla tirill
  torgunn torveig trina trine-lise unn unn-kristin valgerd vanessa veslemøy vibecke vivian wanda wencke
  yngvild ågunn åsta øyunn agnar agnvald alf-inge almar alv amandus ambjørn andor aril arill arngrim arnkjell
  arnljot arnvid arve arvild asgeir asgaut asmund aulis bjørge bjørn-inge bjørnar bjørn-tore bjørnulf bredo
  brede brynjar brynjulf carsten claus colbjørn conrad cornelius dag-erik dag-ove dagvin ditlef ditlev egill
  eigil eiliv eilev ekkehard elling elvin embrik emrik eyolf eyvind fillip fridtjof frits geir-arne geirmund
  geirulf gjert gudbrand gulbrand gullik gunleik gunleiv gunnstein gunvald haagen hagbart hallbjørn halfdan
  hallgeir hallgrim hallstein halstein halvor hans-jacob hans-jørgen hans-petter hartvig haldor halldor hårek
  herbrand herleif herleiv hjelmar idar inge ingar ingolf ingvald jahn jan-arne jan-egil jan-fredrik jan-inge
  jan-ove jan-roar jan-terje jan-tore john-erik jone jonny jo-inge jørund karstein kim-andré kjell-erik
  kjell-ove knut-arne knut-erik kolbein kristen kyrre leander leidulf leidulv leif-arne leif-erik lossius
  loyd ludvik martinius mattis milian modolf modolv mogens nicolay nils-petter njaal nordal norleif norvald
  odd-inge oddleif oddleiv oddvin olaus ole-andreas ole-anders ole-christian ole-jakob ole-johan ole-jørgen
  ole-kristian ole-martin ole-morten ole-petter onar osmund per-christian per-egil per-erik per-gunnar
  per-inge per-ivar per-kristian per-olav per-ole per-otto pål-erik randulf regin reidulf reier reinert
  reinhard remi rené ruben rurik sakarias salve samson sigfred sigfinn sigleif sigvart sigvard skage skjalg
  skule ståle stein-arne steingrim steinulf stig-ove sturla styrkår svein-arne svein-erik svein-inge
  sverre-olav synnøv sylfest sølve søren teis terje-andré thor-arne thor-erik thore thorstein tinius torben
  tor-egil tor-inge torger torgils torkild torkjell torleiv torolv torvild trond-erik tyge tyr ulv vegar
  veggard vetle vidkun viljar villiam villy vinjar willy ådne åmund ånund åsgeir åsleik åsulv østen
  øyvinn
`)
