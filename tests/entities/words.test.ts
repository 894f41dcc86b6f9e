import { describe, expect, it } from 'vitest'
import { PERSONAL_DATA_KINDS } from '../../src/core/vocabulary.js'
import { CUES, NAME_CUES } from '../../src/entities/context.js'
import { isGivenName, isSurname } from '../../src/entities/index.js'
import { compiled, contexts } from './kit.js'

describe.each(contexts)('the words of $language', (context) => {
  it('has words for every cue but those that another list covers', () => {
    for (const cue of CUES) expect(context.cues[cue].length, cue).toBeGreaterThan(0)
    for (const cue of NAME_CUES) expect(context.names[cue].length, cue).toBeGreaterThan(0)
    for (const kind of PERSONAL_DATA_KINDS) expect(context.labels[kind]).toBeTruthy()
  })
  it('writes them in small letters and composed, and open ends long enough to be found', () => {
    for (const word of [
      ...CUES.flatMap((cue) => context.cues[cue]),
      ...NAME_CUES.flatMap((cue) => context.names[cue]),
    ]) {
      expect(word).toBe(word.normalize('NFC').toLowerCase())
      if (word.startsWith('*')) expect(word.length, word).toBeGreaterThanOrEqual(3)
      else if (word.endsWith('*') && !/[ .-]/.test(word)) expect(word.length, word).toBeGreaterThan(4)
    }
  })
})

describe('single names', () => {
  it('tells given names from surnames, genitive too', () => {
    expect(['Solveig', 'kjell', 'Gretas', 'Siobhan'].map((word) => isGivenName(word, compiled))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['Bergqvist', 'Johansens', 'Bråthen'].map((word) => isSurname(word, compiled))).toEqual([
      true,
      true,
      true,
    ])
    expect(
      ['bord', 'takk', 'account'].some((word) => isGivenName(word, compiled) || isSurname(word, compiled)),
    ).toBe(false)
  })
})
