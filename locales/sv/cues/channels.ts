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
  triedChat,
  triedEmail,
  triedLetter,
  triedPrivateMessage,
  triedSocialPublic,
} from './channels/tried.js'
import { triedApp, triedLoggedIn, triedWeb } from './channels/tried-screen.js'
import { triedBranch, triedPhone } from './channels/tried-voice.js'

/** Who is told to mend the app is not sent to it. */
const APP_ITSELF = [
  '(ta bort|avinstallera|installera om|ominstallera|starta om|uppdatera|tvångsstänga|stänga|stäng|rensa|radera) ~3 (appen|app|mobilappen|bankappen)',
]

/** Where a draft sends the customer, and what a writer has tried in vain. */
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
  'tried-logged-in': triedLoggedIn,
  'tried-branch': triedBranch,
  'tried-letter': triedLetter,
}
