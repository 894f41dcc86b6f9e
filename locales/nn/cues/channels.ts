/** Where a draft sends the customer, and what a writer has tried in vain. */
import { sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import {
  failedApp,
  failedBranch,
  failedChat,
  failedEmail,
  failedLetter,
  failedLoggedIn,
  failedPhone,
  failedPrivateMessage,
  failedSocialPublic,
  failedWeb,
} from './channels/failed.js'
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
  '(løn|løna|lønna|lønn|pengane|pengar|beløpet|feriepengane|trygda|pensjonen|refusjonen|oppgjeret|erstatninga|utbetalinga|innskotet|overføringa|betalinga|støtta|stipendet|skattepengane|tilbakebetalinga) ~6 (inn på|inne på|inn i|til) ~1 (kontoen|kontoa|konto|kontoane|bankkontoen|sparekontoen|lønskontoen)',
]

/** Who is told to mend the app is not sent to it. */
const APP_ITSELF = [
  '(slett|slette|sletta|fjern|fjerne|fjerna|avinstaller|avinstallere|installer|installere|oppdater|oppdatere|start|starte|restart|restarte|lukk|lukke|tøm|tømme) ~3 (appen|app|mobilappen|bankappen)',
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
  'tried-social-public': [...triedSocialPublic, ...failedSocialPublic],
  'tried-private-message': [...triedPrivateMessage, ...failedPrivateMessage],
  'tried-chat': [...triedChat, ...failedChat],
  'tried-phone': [...triedPhone, ...failedPhone],
  'tried-email': [...triedEmail, ...failedEmail],
  'tried-app': [...triedApp, ...failedApp],
  'tried-web': [...triedWeb, ...failedWeb],
  'tried-logged-in': sparing(MONEY_IN_ACCOUNT, [...triedLoggedIn, ...failedLoggedIn]),
  'tried-branch': [...triedBranch, ...failedBranch],
  'tried-letter': [...triedLetter, ...failedLetter],
}
