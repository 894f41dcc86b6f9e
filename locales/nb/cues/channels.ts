import { sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import {
  goApp,
  goBranch,
  goChat,
  goEmail,
  goLetter,
  goLoggedIn,
  goPhone,
  goPrivateMessage,
  goSocialPublic,
  goWeb,
  newWay,
} from './channels/go.js'
import {
  triedApp,
  triedBranch,
  triedChat,
  triedEmail,
  triedLetter,
  triedLoggedIn,
  triedPhone,
  triedPrivateMessage,
  triedSocialPublic,
  triedWeb,
} from './channels/tried.js'

/** What has not come into the account is the money, not the customer. */
const MONEY_IN_ACCOUNT = [
  '(lønn|lønna|lønnen|pengene|pengan|penger|beløpet|feriepengene|trygden|trygda|pensjonen|refusjonen|oppgjøret|erstatningen|utbetalingen|innskuddet|overføringen|betalingen|støtten|stipendet|skattepengene|tilbakebetalingen) ~6 (inn på|inne på|inn i|til) ~1 (kontoen|kontoa|konto|kontoene|bankkontoen|sparekontoen|lønnskontoen)',
]

/** Who is told to mend the app is not sent to it. */
const APP_ITSELF = [
  '(slett|slette|sletter|fjern|fjerne|avinstaller|avinstallere|installer|installere|reinstaller|oppdater|oppdatere|start|starte|restart|restarte|lukk|lukke|tøm|tømme) ~3 (appen|app|mobilappen|bankappen)',
]

export const channels: ThemeLexicon<'channels'> = {
  'go-social-public': goSocialPublic,
  'go-private-message': goPrivateMessage,
  'go-chat': goChat,
  'go-phone': goPhone,
  'go-email': goEmail,
  'go-app': sparing(APP_ITSELF, goApp),
  'go-web': goWeb,
  'go-logged-in': goLoggedIn,
  'go-branch': goBranch,
  'go-letter': goLetter,
  'new-way': newWay,
  'tried-social-public': triedSocialPublic,
  'tried-private-message': triedPrivateMessage,
  'tried-chat': triedChat,
  'tried-phone': triedPhone,
  'tried-email': triedEmail,
  'tried-app': triedApp,
  'tried-web': triedWeb,
  'tried-logged-in': sparing(MONEY_IN_ACCOUNT, triedLoggedIn),
  'tried-branch': triedBranch,
  'tried-letter': triedLetter,
}
