/**
 * Emoji and emoticons. Unicode's `RGI_Emoji` misses a bare ❤ and costs a hundred times more, so the
 * sequences are spelled out here after UTS #51: flags, keycaps, modifiers, ZWJ and tag sequences.
 */
import { clusterEnd, type Span } from '../core/span.js'

export interface Emoji extends Span {
  readonly kind: 'emoji' | 'emoticon'
}

const MODIFIED = String.raw`(?:\p{Emoji_Modifier}|\uFE0F\u20E3?|[\u{E0020}-\u{E007E}]{1,12}\u{E007F})?`
const SEQUENCE = new RegExp(
  String.raw`\p{Regional_Indicator}\p{Regional_Indicator}|[#*0-9]\uFE0F?\u20E3|(?![#*0-9©®™])\p{Emoji}${MODIFIED}(?:\u200D\p{Extended_Pictographic}${MODIFIED})*\uFE0E?`,
  'gu',
)

/** Signs that print as plain text unless a variation selector asks for colour: arrows, squares, office signs. */
const TEXT_BY_DEFAULT = /^[‼⁉ℹ↔↕-↙↩↪⌨⏏Ⓜ▪▫▶◀◻◼☎☑✂✈✉✏✒✔✖✳✴❄❇➡⤴⤵⬅-⬇〰〽㊗㊙]\uFE0E?$/u
const TEXT_STYLE = /\uFE0E$/u

/** Western emoticons, hearts and the common Eastern faces. */
const EMOTICON =
  /[<>]?[:;=8][-'’o^]?(?:[()[\]DPpOo|/\\*@3{}]|[cCsSxX$](?![\p{L}\p{N}]))+|[xX]D+|<\/?3+|\\o\/|\^[_.-]?\^|[oO][_.][oO]|¯\\_\(ツ\)_\/¯|\([^\p{L}\p{N}\s()]{1,2}[_.\-ω▽◡∀︿]{1,3}[^\p{L}\p{N}\s()]{1,2}\)|[-T>][_.][-T<]|\(:|[)(D]-?:(?=\s|$)/gu

const EMOTICON_SIGN = /[:;=<^_\\]|[xX]D/
const MAY_HOLD_EMOJI = /[\u203C-\u3299\uD83C-\uD83E]|\u20E3/

/** Every emoji and emoticon of a text, in order. */
export function findEmoji(text: string): Emoji[] {
  const found: Emoji[] = []
  if (MAY_HOLD_EMOJI.test(text)) addSequences(text, found)
  if (EMOTICON_SIGN.test(text)) addEmoticons(text, found)
  return found.sort((a, b) => a.start - b.start)
}

function addSequences(text: string, found: Emoji[]): void {
  let after = 0
  for (const match of text.matchAll(SEQUENCE)) {
    const sign = match[0]
    const start = match.index
    if (start < after || TEXT_BY_DEFAULT.test(sign) || (TEXT_STYLE.test(sign) && sign.length <= 2)) continue
    after = clusterEnd(text, start + sign.length)
    found.push({ start, end: after, kind: 'emoji' })
  }
}

function addEmoticons(text: string, found: Emoji[]): void {
  for (const match of text.matchAll(EMOTICON)) {
    const start = match.index
    const end = start + match[0].length
    if (standsAlone(text, start, end, match[0])) found.push({ start, end, kind: 'emoticon' })
  }
}

const WORD = /[\p{L}\p{N}]/u

/** `10:30`, `http://`, `a:b`, `(8)` and list colons are no faces. */
function standsAlone(text: string, start: number, end: number, face: string): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (WORD.test(after) || after === '/' || after === '_') return false
  if (/^[xXoODT8-]/.test(face) && !/[\s.,!?]/.test(before)) return false
  if (/^8/.test(face) && !/^8[-D]/.test(face)) return false
  if (/\d/.test(before) && face !== '<3') return false
  if (/^[(]:$/.test(face) || /^[)(D]-?:$/.test(face)) return /\s/.test(before) || start === 0
  if (/^[:=;][/\\|*@{}[\]]+$/.test(face)) return /\s/.test(before) && /[\s.!?]/.test(after)
  return !/[:=]/.test(before)
}
