import { getExampleNumber } from 'libphonenumber-js'
import examples from 'libphonenumber-js/examples.mobile.json'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entities/index.js'
import { compiled } from './kit.js'

describe('phones, beside the metadata that telephone companies use', () => {
  it.each(['SE', 'NO', 'DK', 'FI', 'GB', 'US', 'DE', 'PL', 'LT', 'ES'] as const)('%s', (country) => {
    const example = getExampleNumber(country, examples)
    for (const written of [example?.number, example?.formatInternational()]) {
      const entity = findEntities(`Ring ${written}!`, compiled)[0]
      expect(entity).toMatchObject({ kind: 'phone', confidence: 'high', start: 5 })
    }
  })
})
