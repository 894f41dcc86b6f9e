import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { goAway } from './channels/go.js'
import { goOnline } from './channels/go-online.js'
import { tried } from './channels/tried.js'
import { triedOnline } from './channels/tried-online.js'

/** Channels: where a draft sends the customer, and what a writer has tried in vain. */
export const channels: ThemeLexicon<'channels'> = { ...goAway, ...goOnline, ...tried, ...triedOnline }
