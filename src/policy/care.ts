/** Numbers to call, and the words that lead there. */
import type { Language } from '../core/vocabulary.js'
import type { AdviceTexts, Pronouns } from '../define/advice.js'
import { fill, pronounSlots } from './advice-texts.js'
import type { HolidayCountry } from './holidays.js'
import type { Policy } from './types.js'

interface Lines {
  readonly emergency: string
  readonly helpline?: string
}

/**
 * Emergency number, and the national line for those who think of suicide: Mind Självmordslinjen (SE),
 * Mental Helse Hjelpetelefonen (NO), Samaritans (GB), Livslinien (DK), MIELI Kriisipuhelin (FI).
 */
const LINES: Record<HolidayCountry, Lines> = {
  SE: { emergency: '112', helpline: '90101' },
  NO: { emergency: '113', helpline: '116 123' },
  GB: { emergency: '999', helpline: '116 123' },
  DK: { emergency: '112', helpline: '70 201 201' },
  FI: { emergency: '112', helpline: '09 2525 0111' },
}

const HOME: Record<Language, HolidayCountry | undefined> = { sv: 'SE', nb: 'NO', nn: 'NO', en: undefined }

/** 112 is answered in all of Europe, the United Kingdom included. */
const ANYWHERE: Lines = { emergency: '112' }

/** What is said to someone who may take their life, with the numbers of the country at hand. */
export function careText(policy: Policy, texts: AdviceTexts, pronouns: Pronouns, language: Language): string {
  const country = HOME[language] ?? policy.calendar.countries[0]
  const { emergency, helpline } = country === undefined ? ANYWHERE : LINES[country]
  const slots = { ...pronounSlots(pronouns), emergency, helpline: helpline ?? '' }
  return fill(helpline === undefined ? texts.care.plain : texts.care.withHelpline, slots)
}
