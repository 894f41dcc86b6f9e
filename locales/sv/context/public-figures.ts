/**
 * Names that Swedish readers take for a public figure's or a made-up one's: nobody's personal data. Names that many share are
 * left out.
 */
import { words } from '../../../src/entities/context.js'

export const publicFigures = words(`
  medel-svensson* saga-norén* kurt-wallander* ulf-kristersson stefan-löfven jimmie-åkesson ebba-busch annie-lööf fredrik-reinfeldt olof-palme
  carl-bildt greta-thunberg zlatan-ibrahimov* astrid-lindgren* selma-lagerlöf* august-strindberg*
  ingmar-bergman* ingvar-kamprad* gustav-vasa carl-gustaf drottning-silvia kronprinsessan-victoria
  björn-borg armand-duplantis charlotte-kalla sarah-sjöström carola-häggkvist måns-zelmerlöw björn-ulvaeus
  agnetha-fältskog camilla-läckberg jan-guillou håkan-hellström per-gessle dolph-lundgren alicia-vikander
  stellan-skarsgård pippi-långstrump* kalle-anka* alfred-nobel* dag-hammarskjöld* raoul-wallenberg*
  karin-boye hjalmar-branting tage-erlander evert-taube* cornelis-vreeswijk* carl-linné gustaf-fröding*
  nils-holgersson* mora-nisse ingemar-stenmark* anja-pärson* peter-forsberg* leif-gw gw-persson clas-ohlson* gustav-adolf* filippa-k nils-oscar bob-hund lisa-larson* emil-lönneberga karlsson-taket bamse-björn max-burgare sven-ingvars gyllene-tider arvid-nordquist* gustaf-adolf*`)
