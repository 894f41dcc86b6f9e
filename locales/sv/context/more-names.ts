/** Further given names in Sweden, rarer ones and double ones. */
import { words } from '../../../src/entities/context.js'

export const moreGiven = words(`
  margaretha margreta annbritt ann-britt anna-stina anna-greta anna-lisa annakarin annlouise ann-louise
  annica annsofie anki bibbi bibi britt-inger britt-marie britt-louise brittmari carin cathrin cattis
  chatarina cia dorotea edit elina elly elna elvy emilia emmy engla eva-britt eva-lena eva-karin evelina fia
  filippa flora fredrika gittan gunbritt gun-britt gunda gunnela gunni gunvi gurli gärd görel helen hellen
  henny hillevi inga-britt inga-maj ingbritt inger-marie inga-stina iréne isa isabell iza jannike jaana
  jessika johannna josefina josephine karolin lilly-ann lisbet liselott liselotte lise-lotte lotten lovis
  lydia maj-lis malena malva manda margaretta margita mari-ann mari-anne maria-lena marie-louise mattea
  melinda minna mirja naemi nathalia nilla novalie petronella rebeka rose-marie rosmarie signhild smilla sofi
  solvig sonya stefanie suzan sussie synnöve teodora tess thora titti tiina towa tyyne ulla-karin ulla-lena
  ulla-stina vailet vega vilda vilhelmina vivi-ann wivianne ylvali yrsa åslög ängla abbe acke affe agaton
  agne albertus albrekt alexej alrik alvin anders-erik anders-olof anund aril arvo astor aurelius baltsar
  balder bengt-erik bengt-göran bengt-olof bengt-åke bengt-arne berndt berne berthold bjarke bo-erik
  bo-lennart boel botvid bruno cai caj calle carl-axel carl-erik carl-fredrik carl-gustav carl-henrik
  carl-johan carl-magnus carl-olof cay claes-göran claes-håkan clemens conrad cornelius curt dan-erik denny
  dietrich domenic eddie eddy eigil elvin enok erhard erik-olof ernfrid esaias evald ewert fingal fredde
  fridolf germund gideon gillis gotthard guldbrand gunder gunne gunno gurra gustave göte göthe götrik hadar
  hampus hannes hans-olof hans-åke hans-göran harri heribert herje hildor holmfrid igge ingolf
  ingemund isidor issac ivo jaan jan-anders jan-inge jan-ove jan-åke jan-olov jerk jimmie jocke joen
  john-erik jonny juhan jörn karl-axel karl-göran karl-henrik karl-magnus karl-olof karl-oskar kenth
  kent-erik kjell-erik kjell-åke knud kristofer lars-anders lars-gunnar lars-gustav lars-inge lars-johan
  lars-olof lars-olov lars-ove lars-åke leander lelle leif-erik lennarth leopold lorens lutz manne martinus
  matheus mats-erik mattis matz mauritz micael micke mickael milos moje natan nicke niels nils-arne
  nils-göran nils-gunnar nils-olof nils-åke nore oden olov osmo palle patric patrice paulus pehr per-anders
  per-erik per-gunnar per-göran per-johan per-ola per-olov per-åke pär-erik pär-ola petrus raimo ravn
  reinhold rickhard riger robban roine rolf-göran rolf-erik ruben salomon sampo sebbe selim set sievert
  sigvard sjunne skage sonny sten-erik sten-olof sten-åke stickan stig-erik stig-olof stig-åke sune sven-arne
  sven-gunnar sven-göran sven-inge sven-olof sven-olov sven-åke sylve sölve teo thage thom thord timmy
  tjelvar toivo torgil tosse totte tyko ulf-erik uffe valentin valfrid vallentin vilgott vilmar wiktor
  wilgot wilmar ymer ådne åskar älve
  erkan fikret wille fatuma jasmin amira arash darius nima omid shirin parisa azadeh nenad branko mirko
  milos snezana vesna dusan senad emir elvir mirza amela lejla azra emina jasna haris malgorzata wojtek
  jukka pirkko seija somchai tewodros yonas abeba rahel semhar biniam filmon robel rashid idris ismail
  zakaria yahya ayman nabil walid ziad rami fadi hiba ferhat serkan zeynep emine hakan cemal ozan burak
  azad rojda berivan shilan hiwa tilde ines cornelia britt-marie helene evelina hampus micke putte tompa
  krille jocke affe sander adrian eivor elna elsy gull-britt hillevi majvor mirja rigmor rose-marie titti
  viveka runar osman niclas germund esbjörn nasrin nasim farida farid farhad behrouz bahar mahsa soheil
  sohrab kian kaveh babak bijan majid parvin roya shahin taraneh hodan ifrah liban steffe bettan
  danne mange kattis tessan lollo nettan robban jeppe bengan kenta benke fredde ludde frasse hasse disa
  wille tompa seb
`)
