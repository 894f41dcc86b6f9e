import { type CuePhrases, sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import { goAway } from './channels/go.js'
import { goOnline } from './channels/go-online.js'
import { tried } from './channels/tried.js'
import {
  BETWEEN_OTHERS,
  ERRAND,
  NEWLY_SENT,
  NOT_BY_EMAIL,
  NOT_BY_PHONE,
  OTHER_SITE,
  WENT_WELL,
  WHAT_IT_IS,
} from './channels/tried-not.js'
import { triedOdd } from './channels/tried-odd.js'
import { triedOnline } from './channels/tried-online.js'

/** Who is told to mend the app is not sent to it. */
const APP_ITSELF = [
  '(delete|deleting|remove|removing|uninstall|uninstalling|reinstall|reinstalling|re-install|update|updating|restart|restarting|close|closing|force quit|clear|clearing) ~3 (app|apps)',
]

/** What has not got into the account is the money, not the customer. */
const MONEY_IN_ACCOUNT = [
  '(wages|wage|salary|money|pay|payment|refund|amount|benefit|benefits|pension|deposit|transfer|payout|compensation|cash|funds|it) ~6 (into|in|to|on) (my|our|his|her|the|their) [bank|savings|current|joint] (account|accounts)',
]

const triedPlainly = { ...tried, ...triedOnline }

/** The phrases of a channel, plain and odd, none of which holds where the contact went well or was none. */
const inVain = (label: keyof typeof triedOdd, vetoes: readonly string[] = []): CuePhrases =>
  sparing([...WENT_WELL, ...BETWEEN_OTHERS, ...vetoes], [...triedPlainly[label], ...triedOdd[label]])

/** Channels: where a draft sends the customer, and what a writer has tried in vain. */
export const channels: ThemeLexicon<'channels'> = {
  ...goAway,
  ...goOnline,
  'go-app': sparing(APP_ITSELF, goOnline['go-app']),
  'tried-phone': inVain('tried-phone', NOT_BY_PHONE),
  'tried-chat': inVain('tried-chat', WHAT_IT_IS),
  'tried-email': inVain('tried-email', NOT_BY_EMAIL),
  'tried-private-message': inVain('tried-private-message', NEWLY_SENT),
  'tried-app': inVain('tried-app'),
  'tried-web': inVain('tried-web', OTHER_SITE),
  'tried-logged-in': inVain('tried-logged-in', MONEY_IN_ACCOUNT),
  'tried-branch': inVain('tried-branch', ERRAND),
  'tried-letter': inVain('tried-letter'),
  'tried-social-public': inVain('tried-social-public'),
}
