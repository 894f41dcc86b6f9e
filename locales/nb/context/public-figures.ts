/**
 * Names that Norwegian readers take for a public figure's or a made-up one's: nobody's personal data. Names that many share are
 * left out.
 */
import { words } from '../../../src/entities/context.js'

export const publicFigures = words(`
  ola-nordmann* kari-nordmann* per-person peder-ås jonas-gahr gahr-støre* jens-stoltenberg* erna-solberg* sylvi-listhaug* trygve-slagsvold slagsvold-vedum*
  magnus-carlsen* erling-haaland* erling-braut braut-haaland* martin-ødegaard* petter-northug*
  johannes-høsflot høsflot-klæbo* marit-bjørgen* therese-johaug* aksel-lund lund-svindal karsten-warholm*
  kong-harald kong-olav dronning-sonja kronprins-haakon mette-marit* märtha-louise* jo-nesbø* knut-hamsun*
  henrik-ibsen* edvard-munch* edvard-grieg* bjørnstjerne-bjørnson* sigrid-undset* roald-amundsen*
  fridtjof-nansen* thor-heyerdahl* gro-harlem harlem-brundtland* einar-gerhardsen* vidkun-quisling*
  jon-fosse* alexander-rybak* ivar-aasen* arne-garborg* henrik-wergeland* alf-prøysen* odd-nordstoga*
  olav-duun* donald-duck* ole-bull* kong-haakon peer-gynt* helly-hansen* odd-fellow* kari-traa* per-spelmann petter-smart tor-jonsson* ole-lukkøye kaptein-sabeltann* askeladden-gode christian-radich statsraad-lehmkuhl dale-garn kong-oscar* kong-sverre* dronning-maud* olav-tryggvason* arne-næss*`)
