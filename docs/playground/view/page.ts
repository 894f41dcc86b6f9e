/** What every part of the page needs: its words, and the texts that can be changed. */
import type { Language } from '../../../src/core/vocabulary.js'
import type { Words } from '../words/index.js'
import type { MarkedField } from './marked-field.js'

export interface Page {
  readonly language: Language
  readonly words: Words
  readonly post: MarkedField
  readonly reply: MarkedField
  /** Says something to those who cannot see it change. */
  say(text: string): void
}

/** A time as the reader writes it. */
export const timeText = (iso: string, language: Language): string => {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(time)
}
