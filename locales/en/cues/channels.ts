import { sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import { goAway } from './channels/go.js'
import { goOnline } from './channels/go-online.js'
import { tried } from './channels/tried.js'
import { triedOnline } from './channels/tried-online.js'

/** Who is told to mend the app is not sent to it. */
const APP_ITSELF = [
  '(delete|deleting|remove|removing|uninstall|uninstalling|reinstall|reinstalling|re-install|update|updating|restart|restarting|close|closing|force quit|clear|clearing) ~3 (app|apps)',
]

/** What has not got into the account is the money, not the customer. */
const MONEY_IN_ACCOUNT = [
  '(wages|wage|salary|money|pay|payment|refund|amount|benefit|benefits|pension|deposit|transfer|payout|compensation|cash|funds|it) ~6 (into|in|to|on) (my|our|his|her|the|their) [bank|savings|current|joint] (account|accounts)',
]

/** Channels: where a draft sends the customer, and what a writer has tried in vain. */
export const channels: ThemeLexicon<'channels'> = {
  ...goAway,
  ...goOnline,
  ...tried,
  ...triedOnline,
  'go-app': sparing(APP_ITSELF, goOnline['go-app']),
  'tried-logged-in': sparing(MONEY_IN_ACCOUNT, triedOnline['tried-logged-in']),
}
