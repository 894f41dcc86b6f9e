/**
 * Names that English readers take for a public figure's or a made-up one's: nobody's personal data. Names that many share are
 * left out.
 */
import { words } from '../../../src/entities/context.js'

export const publicFigures = words(`
  joe-bloggs* john-doe* jane-doe* joe-public* john-bull* michael-palin* john-cleese* donald-trump* joe-biden* barack-obama* boris-johnson* theresa-may keir-starmer* rishi-sunak* liz-truss*
  tony-blair* david-cameron* margaret-thatcher* winston-churchill* king-charles queen-elizabeth
  prince-william prince-harry meghan-markle* kate-middleton* elon-musk* jeff-bezos* bill-gates
  mark-zuckerberg* steve-jobs taylor-swift* ed-sheeran* cristiano-ronaldo* lionel-messi* david-beckham*
  harry-kane* gareth-southgate* vladimir-putin* volodymyr-zelensk* angela-merkel* nelson-mandela*
  martin-lewis richard-branson* harry-potter* sherlock-holmes* james-bond* santa-claus mickey-mouse
  donald-duck father-christmas mary-poppins* robin-hood* bob-dylan* elvis-presley* michael-jackson*
  william-shakespeare* charles-dickens* jane-austen* agatha-christie* albert-einstein* isaac-newton*
  adolf-hitler* osama-bin karl-marx* greta-thunberg* george-orwell* franz-kafka* basil-fawlty*
  florence-nightingale* usain-bolt* david-attenborough* stephen-fry* jeremy-clarkson* john-lewis* jack-daniel* ben-nevis milton-keynes love-island ted-lasso calvin-klein* tommy-hilfiger* ralph-lauren* hugo-boss* jim-beam* johnnie-walker* captain-morgan* morgan-stanley* ernst-young harley-davidson* christian-dior* louis-vuitton* coco-chanel* ted-baker* laura-ashley* peter-pan* jamie-oliver* gordon-ramsay* dr-martens* mr-bean peppa-pig* winnie-pooh charlie-chaplin* jimmy-choo* stella-artois jack-wolfskin* philip-morris* aston-martin* victoria-station king-george prince-charles queen-mary queen-victoria`)
